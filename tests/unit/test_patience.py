"""How long a silence ends a sentence: by what was said so far and what was asked."""

from dataclasses import replace

import pytest

from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.patience import PAUSES, silence_ending, silence_overheard
from kiosk.core.understanding import Context
from kiosk.core.understanding.sounds import hypothesis_from_text
from kiosk.voice.pauses import load_tails
from tests.helpers.understanding import demo_understander
from tests.unit.test_search import heard, spoken

ASKED = Context(question=True)
LISTED = Context(options=("红烧肉", "地三鲜"))
DUE = Context(medicine_due=True)


def after(
    text: str,
    intent: Intent = Intent.NONE,
    decision: Decision = Decision.ACT,
    context: Context | None = None,
    **slots: object,
) -> float:
    meant = Understanding(text, intent, decision, dict(slots))
    return silence_ending(hypothesis_from_text(text), meant, context or Context(), load_tails())


@pytest.mark.parametrize(
    ("text", "intent", "context"),
    [
        ("对", Intent.CONFIRM, ASKED),
        ("嗯", Intent.CONFIRM, ASKED),
        ("不要了", Intent.DENY, ASKED),
        ("第二个", Intent.CHOOSE, LISTED),
        ("药吃完了", Intent.MEDICINE_TAKEN, DUE),
        ("我没事", Intent.CANCEL_EMERGENCY, Context(alarm=True)),
    ],
)
def test_a_whole_answer_is_over_soon(text: str, intent: Intent, context: Context) -> None:
    assert after(text, intent, context=context) == PAUSES.answered < 0.5
    assert after(text, intent) > PAUSES.answered  # nobody asked: there may be more to it
    assert after(text, intent, Decision.CONFIRM, context) > PAUSES.answered


@pytest.mark.parametrize("context", [Context(), ASKED])
@pytest.mark.parametrize("tail", ["那个", "我想", "给我", "帮我把", "还有", "嗯", "啥来着"])
def test_who_stops_on_a_word_like_that_is_thinking(tail: str, context: Context) -> None:
    said = f"明天中午来一份红烧肉{tail}"
    assert after(said, Intent.ORDER_MEAL, context=context) == PAUSES.thinking


def test_what_is_missing_is_waited_for() -> None:
    assert after("我要订饭", Intent.ORDER_MEAL, Decision.ASK) == PAUSES.thinking
    assert after("高压一百五", Intent.RECORD_VITALS, systolic=150) == PAUSES.thinking
    both = after("高压一百五低压九十", Intent.RECORD_VITALS, systolic=150, diastolic=90)
    assert both < PAUSES.thinking


def test_an_order_may_grow_and_a_plain_wish_does_not() -> None:
    assert after("来一份红烧肉", Intent.ORDER_MEAL) == PAUSES.more
    assert after("现在几点了", Intent.ASK_TIME) == PAUSES.normal
    assert after("现在几点了", Intent.ASK_TIME, Decision.CONFIRM) == PAUSES.normal
    assert after("帮我交电费", Intent.PAY_BILL) == PAUSES.normal
    assert after("帮我交电费", Intent.PAY_BILL, Decision.CONFIRM) == PAUSES.more


def test_a_choice_in_a_list_of_dishes_may_be_followed_by_how_many() -> None:
    ordering = Context(intent=Intent.ORDER_MEAL, options=("红烧肉", "地三鲜"))
    assert after("红烧肉", Intent.CHOOSE, context=ordering) > PAUSES.answered


def test_a_beginning_that_makes_no_sense_yet_is_waited_for() -> None:
    assert after("厨房", decision=Decision.REJECT) == PAUSES.thinking
    assert after("老王他儿子结婚了", decision=Decision.REJECT) == PAUSES.more


def test_a_sure_cry_for_help_never_waits_longer() -> None:
    assert after("救命啊那个", Intent.EMERGENCY) == PAUSES.normal
    assert after("救命啊", Intent.EMERGENCY, Decision.CONFIRM) == PAUSES.more  # 起不来了 may follow


def test_nothing_heard_is_the_usual() -> None:
    assert after("") == PAUSES.normal


@pytest.mark.parametrize(
    ("ends", "decision", "intent", "waits"),
    [
        (0.05, Decision.ACT, Intent.BOOK_HOUSEKEEPING, PAUSES.thinking),  # 明天那个保洁 …不要了
        (0.2, Decision.REJECT, Intent.NONE, PAUSES.thinking),
        (0.2, Decision.CONFIRM, Intent.ORDER_MEAL, PAUSES.more),  # 明早吃豆浆油条
        (0.4, Decision.REJECT, Intent.NONE, PAUSES.unclear),
        (0.4, Decision.ACT, Intent.CONSULT_DOCTOR, PAUSES.unclear),  # 我有点发烧 …还拉肚子
        (0.5, Decision.ACT, Intent.ORDER_MEAL, PAUSES.unclear),  # 明早吃豆浆 …油条
        (0.8, Decision.ACT, Intent.ORDER_MEAL, PAUSES.more),
        (0.6, Decision.ASK, Intent.ORDER_MEAL, PAUSES.more),  # 想吃饺子: asked what is missing
        (0.6, Decision.ACT, Intent.PAY_BILL, PAUSES.normal),
        (0.8, Decision.ACT, Intent.BOOK_HOUSEKEEPING, PAUSES.more),  # 后天想洗个澡 …得有人帮我
        (0.8, Decision.CONFIRM, Intent.CANCEL_REQUEST, PAUSES.normal),
        (0.8, Decision.ACT, Intent.HOME, PAUSES.whole),
    ],
)
def test_where_sentences_seldom_end_the_rest_is_waited_for(
    ends: float, decision: Decision, intent: Intent, waits: float
) -> None:
    said = hypothesis_from_text("我要说的那句话")
    meant = Understanding(said.text, intent, decision)
    assert silence_ending(said, meant, Context(), load_tails(), ends=ends) == waits


def test_overheard_only_a_cry_that_is_not_sure_is_waited_for() -> None:
    cry = Understanding("救我", Intent.EMERGENCY, Decision.CONFIRM, {"kind": "unspecified"})
    talk = Understanding("吃饭", Intent.NONE, Decision.REJECT)
    assert silence_overheard(cry) == PAUSES.thinking
    assert silence_overheard(replace(cry, decision=Decision.ACT)) == PAUSES.normal
    assert silence_overheard(talk) == PAUSES.normal


@pytest.mark.parametrize(
    ("whole", "half"),
    [
        ("明天那个保洁不要了", "明天那个保洁"),
        ("礼拜三上午找个人来擦玻璃", "礼拜三上午找个人"),
        ("血压一百三十八八十五", "血压"),
        ("这顿药不吃了", "这顿药"),
        ("给我闺女打个电话", "给我闺女"),
        ("社区有啥通知", "社区"),
    ],
)
def test_half_a_sentence_ends_less_likely_than_the_whole(whole: str, half: str) -> None:
    understander = demo_understander()
    there, here = (understander.ends(heard(spoken(text))) for text in (whole, half))
    assert here is not None and there is not None
    assert here < 0.15 and there > 2 * here


def test_from_characters_alone_nobody_can_tell_where_a_sentence_ends() -> None:
    assert demo_understander().ends(hypothesis_from_text("今儿晚上给我送")) is None
