"""What is said is short: no date twice, a cry hardly heard is offered, nothing told again."""

from msgspec.structs import replace

from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.news import news_beside
from kiosk.core.dialogue.receipt import Receipt
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import RequestState, RequestStep
from tests.helpers.conversation import Conversation, meal, only_words


def test_a_date_in_brackets_is_shown_and_not_said() -> None:
    start = {"task": "windows", "start": "2026-09-16/morning"}
    asked = Understanding("擦玻璃", Intent.BOOK_HOUSEKEEPING, Decision.CONFIRM, start)
    talk = Conversation().hear(asked)
    assert talk.spoken == "您是要找家政：明天上午，擦玻璃，对吗？"
    assert "（9月16日）" in talk.view.lines[0].label
    talk.hear(only_words(Intent.CONFIRM))
    assert talk.open
    assert "月" not in talk.spoken


def test_what_may_have_been_a_cry_is_the_first_choice() -> None:
    cry = Understanding("救命", Intent.EMERGENCY, Decision.ACT, {"kind": "unspecified"})
    unheard = Understanding("舅", Intent.NONE, Decision.REJECT, others=(cry,))
    talk = Conversation().hear(unheard).hear(unheard)
    assert [option.label for option in talk.view.options] == ["叫人帮忙", "订饭", "都不是"]
    assert "叫人帮忙" in talk.spoken
    assert talk.world.alarm is None
    talk.say("第一个")
    assert any(isinstance(effect, fx.RaiseAlarm) for effect in talk.effects)


def test_the_receipt_on_the_screen_is_not_told_again() -> None:
    talk = Conversation().sent(meal(("锅包肉", 1)), RequestState.RECEIVED)
    (record,) = talk.world.requests
    assert news_beside(Receipt("old"), record, talk.world) == "社区已收到。"
    assert news_beside(Receipt("new"), record, talk.world) == "锅包肉1份，社区已收到。"
    gone = RequestStep(state=RequestState.CANCELLED, at=talk.world.now)
    taken_back = replace(record, steps=(*record.steps, gone))
    assert news_beside(Receipt("new", "old"), taken_back, talk.world) == ""
    assert news_beside(Receipt("other"), taken_back, talk.world) == "锅包肉1份，已经退掉了。"
