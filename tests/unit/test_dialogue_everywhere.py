"""再说一遍, 慢点, 大点声, 小点声, 返回, 算了 and 回主页 on every page, and ears that open."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from kiosk.commands.gallery import gallery
from kiosk.core.alarms import AlarmState, AlarmStep
from kiosk.core.dialogue import Dialogue
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.cry import WasItYou
from kiosk.core.dialogue.dose_question import DoseQuestion
from kiosk.core.dialogue.page import speakable
from kiosk.core.dialogue.reminder import Reminder
from kiosk.core.doses import DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import RequestState
from kiosk.core.view import BACK_OPTION
from tests.helpers.conversation import Conversation, demo_world, meal, only_words

PIPE = Understanding("修", Intent.REQUEST_REPAIR, Decision.CONFIRM, {"item": "plumbing"})
CRY = Understanding("救命", Intent.EMERGENCY, Decision.CONFIRM, {"kind": "fall"})
SURE_CRY = replace(CRY, decision=Decision.ACT)
NOISE = Understanding("呃", Intent.NONE, Decision.REJECT)


def sent() -> Conversation:
    return Conversation().sent(meal(("红烧肉", 2)), RequestState.RECEIVED)


def unpaired() -> Conversation:
    talk = Conversation()
    talk.world = replace(talk.world, resident=None, pairing=("WDJBMJHT", "http://hub"))
    return talk


def answered() -> Conversation:
    talk = Conversation().remind().press("taken")
    assert talk.view.key.startswith("answered")
    return talk


ORDINARY: dict[str, Callable[[], Conversation]] = {
    "dishes": lambda: Conversation().press("meal"),
    "when": lambda: Conversation().press("meal", "dish:红烧肉", "done"),
    "task": lambda: Conversation().press("housekeeping"),
    "hour": lambda: Conversation().press("housekeeping", "task:windows", "day:2026-09-16"),
    "doctor": lambda: Conversation().press("doctor"),
    "board": lambda: Conversation().press("medicine"),
    "services": lambda: Conversation().press("services"),
    "more": lambda: Conversation().press("more"),
    "notices": lambda: Conversation().press("more", "notices"),
    "repair": lambda: Conversation().press("more", "repair"),
    "people": lambda: Conversation().press("more", "call"),
    "sound": lambda: Conversation().press("more", "settings"),
    "help": lambda: Conversation().press("more", "help"),
    "receipt": sent,
    "take-back": lambda: sent().press("take-back"),
    "did-you-mean": lambda: Conversation().hear(PIPE),
    "choices": lambda: Conversation().hear(NOISE).hear(NOISE),
    "call-back": lambda: Conversation().hear(NOISE).hear(NOISE).hear(NOISE),
    "answered": answered,
    "vitals": lambda: Conversation().say("高压一百三十八"),
}
CLOSED: dict[str, Callable[[], Conversation]] = {
    "reminder": lambda: Conversation().remind(),
    "dose-question": lambda: Conversation().remind().say("不"),
    "alarm": lambda: Conversation().hear(SURE_CRY),
    "was-it-you": lambda: Conversation().hear(CRY),
    "pairing": unpaired,
}
EVERYWHERE = {"home": Conversation, **ORDINARY, **CLOSED}
CHANGES = {
    "大点声": fx.ChangeVolume(1),
    "小点声": fx.ChangeVolume(-1),
    "慢点": fx.ChangeRate(-1),
}


@pytest.mark.parametrize("page", EVERYWHERE)
def test_repeating_and_changing_the_voice_works_and_moves_nothing(page: str) -> None:
    for said, change in {"再说一遍": None, **CHANGES}.items():
        talk = EVERYWHERE[page]()
        before = talk.dialogue
        key = talk.view.key
        talk.say(said)
        assert talk.view.key == key, said
        assert talk.dialogue == before, "and counts as neither failure nor success"
        assert (change in talk.effects) == (change is not None)
        last = talk.effects[-1]
        if page in CLOSED:
            assert isinstance(last, fx.Say)
            assert (last.text, last.listen) == (
                talk.dialogue.top(talk.world).prompt(talk.world),
                True,
            )
        else:
            assert isinstance(last, fx.SayAgain)
            assert last.otherwise, "there is something to say even if nothing was said yet"


@pytest.mark.parametrize("page", ORDINARY)
def test_going_back_going_home_and_giving_up(page: str) -> None:
    stack = len(ORDINARY[page]().dialogue.pages)
    talk = ORDINARY[page]().say("返回")
    assert len(talk.dialogue.pages) == max(1, stack - 1)
    assert talk.spoken, "where one is now is said"
    talk = ORDINARY[page]().say("回主页")
    assert talk.view.key == "home"
    assert talk.spoken
    talk = ORDINARY[page]().say("算了")
    if page in ("receipt", "answered"):
        assert talk.view.key != "home" or any(isinstance(e, fx.UndoAnswer) for e in talk.effects)
    else:
        assert talk.view.key in ("home", "receipt-old"), "nothing is wanted any more"
        assert talk.spoken
    assert not any(isinstance(e, fx.Submit | fx.TakeBack | fx.RecordVitals) for e in talk.effects)


@pytest.mark.parametrize("page", CLOSED)
@pytest.mark.parametrize("said", ["返回", "回主页", "算了", "明天中午来份红烧肉"])
def test_what_covers_everything_lets_nothing_happen_beneath(page: str, said: str) -> None:
    talk = CLOSED[page]()
    pages = talk.dialogue.pages
    talk.say(said)
    assert talk.dialogue.pages == pages
    assert talk.open == []
    assert talk.effects
    harmful = fx.AnswerDoses | fx.CancelAlarm | fx.SendAlarm
    assert not any(isinstance(effect, harmful) for effect in talk.effects)


def test_back_by_key_takes_away_the_question_over_a_reminder_and_nothing_else() -> None:
    talk = Conversation().remind().say("不")
    assert talk.view.key.startswith("dose-question")
    talk.dialogue, _ = talk.dialogue.back(talk.world)
    assert talk.view.key.startswith("reminder-")
    assert talk.dialogue.pages == Dialogue().pages


def _every_press() -> Iterator[tuple[str, Conversation]]:
    for name, start in EVERYWHERE.items():
        view = start().view
        for option in (*view.options, *view.actions):
            if option.enabled:
                yield f"{name}, {option.id}", start().press(option.id)


def test_every_question_opens_the_ears() -> None:
    asked = 0
    for name, talk in _every_press():
        for effect in talk.effects:
            if isinstance(effect, fx.Say) and effect.text.endswith("？"):
                asked += 1
                assert effect.listen, (name, effect.text)
        page = talk.dialogue.top(talk.world)
        if talk.dialogue.pages[-1] is page and page.asks and talk.spoken == page.prompt(talk.world):
            assert talk.listens, name
    assert asked > 20


def test_every_page_says_what_it_shows() -> None:
    for name, start in {**ORDINARY, **CLOSED}.items():
        talk = start()
        prompt = talk.dialogue.top(talk.world).prompt(talk.world)
        assert prompt, name
        assert "…" not in prompt


def test_buttons_are_pressed_by_their_words() -> None:
    talk = Conversation().press("meal", "dish:红烧肉", "dish:红烧肉")
    assert talk.say("少一份").view.subtitle == "红烧肉1份"
    page = talk.view.page
    assert talk.say("下一页").view.page == page + 1
    assert talk.say("选好了").view.key == "meal-when"
    assert Conversation().press("meal").say("最后一个").view.subtitle, "of the large choices"
    assert not any(option.id == BACK_OPTION for option in speakable(talk.view))


def test_an_alarm_is_answered_by_words_but_called_off_by_none_that_are_half_meant() -> None:
    for said in ("第二个", "算了", "返回", "好"):
        talk = Conversation().hear(SURE_CRY).say(said)
        assert talk.world.alarm is not None, said
    talk = Conversation().hear(SURE_CRY).say("马上呼救")
    assert any(isinstance(e, fx.SendAlarm) for e in talk.effects)
    talk = Conversation().hear(SURE_CRY)
    assert talk.world.alarm
    record = talk.world.alarm
    steps = (*record.steps, AlarmStep(state=AlarmState.ACKNOWLEDGED, at=talk.world.now, by="张丽"))
    talk.world = replace(talk.world, alarm=type(record)(alarm=record.alarm, steps=steps))
    assert fx.HideAlarm() in talk.say("先收起来").effects


def test_a_page_without_words_of_the_machine_blames_nobody() -> None:
    blaming = ("您说错", "听不懂您", "您没说", "不会说", "说清楚")
    for name, picture in gallery():
        assert not any(words in picture.view.title for words in blaming), name
    talk = Conversation()
    for _ in range(6):
        talk.hear(NOISE)
        assert not any(words in talk.spoken for words in blaming)
        assert "我" in talk.spoken or "按" in talk.spoken


def test_the_question_over_a_page_counts_as_a_page_of_its_own() -> None:
    world = demo_world()
    ids = tuple(dose.id for dose in world.doses if dose.due.hour == 8)
    for over in (WasItYou(CRY.slots["kind"]), DoseQuestion(Reminder(), ids, DoseStatus.TAKEN)):
        assert over.is_closed
        assert over.asks_two_way
    stale = replace(Dialogue(), over=DoseQuestion(Reminder(), ids, DoseStatus.TAKEN))
    assert stale.view(world).key == "home", "these doses are not due"
    dialogue, _ = stale.hear(only_words(Intent.HELP), world)
    assert dialogue.over is None
