"""What is taught and remembered, in words: meanings, and what a lesson says next."""

from kiosk.core.dialogue.manner import gives_up
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.learnt import Meaning
from kiosk.core.saying import person_name
from kiosk.core.understanding.lesson import Lesson, Verdict
from kiosk.core.understanding.taught import TAKES
from kiosk.core.words import tr, tr_noop

_NAMES = {
    Intent.EMERGENCY: tr_noop("紧急求助"),
    Intent.ORDER_MEAL: tr_noop("订饭"),
    Intent.BOOK_HOUSEKEEPING: tr_noop("叫家政"),
    Intent.CONSULT_DOCTOR: tr_noop("找大夫"),
    Intent.MEDICINE_TAKEN: tr_noop("吃过药了"),
    Intent.ASK_MEDICINE: tr_noop("问吃药"),
    Intent.ASK_STATUS: tr_noop("办得怎么样了"),
    Intent.ASK_WEATHER: tr_noop("问天气"),
    Intent.ASK_TIME: tr_noop("问几点"),
    Intent.ASK_DATE: tr_noop("问几号"),
    Intent.READ_NOTICES: tr_noop("听通知"),
    Intent.REQUEST_REPAIR: tr_noop("找人修东西"),
    Intent.PAY_BILL: tr_noop("交费"),
    Intent.HELP: tr_noop("怎么用"),
    Intent.HOME: tr_noop("回主页"),
    Intent.BACK: tr_noop("返回"),
    Intent.REPEAT: tr_noop("再说一遍"),
    Intent.LOUDER: tr_noop("大点声"),
    Intent.QUIETER: tr_noop("小点声"),
    Intent.SLOWER: tr_noop("说慢点"),
    Intent.MEDICINE_SKIP: tr_noop("这顿药不吃"),
    Intent.MEDICINE_SNOOZE: tr_noop("等一会儿再吃药"),
}

_ICONS = {
    Intent.EMERGENCY: "siren",
    Intent.ORDER_MEAL: "bowl",
    Intent.BOOK_HOUSEKEEPING: "broom",
    Intent.CONSULT_DOCTOR: "stethoscope",
    Intent.CALL_PERSON: "phone",
    Intent.MEDICINE_TAKEN: "pill",
    Intent.ASK_STATUS: "list",
    Intent.ASK_WEATHER: "sun-cloud",
    Intent.ASK_TIME: "clock",
    Intent.READ_NOTICES: "notice",
    Intent.REQUEST_REPAIR: "wrench",
    Intent.PAY_BILL: "bill",
    Intent.HOME: "house",
    Intent.REPEAT: "repeat",
}

_OFFERED = (
    *(Intent.ORDER_MEAL, Intent.BOOK_HOUSEKEEPING, Intent.CONSULT_DOCTOR),
    *(Intent.MEDICINE_TAKEN, Intent.ASK_WEATHER, Intent.ASK_TIME, Intent.READ_NOTICES),
    *(Intent.ASK_STATUS, Intent.REQUEST_REPAIR, Intent.PAY_BILL, Intent.HOME, Intent.REPEAT),
)

_COMMANDS = (
    *(Intent.BACK, Intent.HOME, Intent.REPEAT),
    *(Intent.LOUDER, Intent.QUIETER, Intent.SLOWER),
)


def teachable(world: World) -> tuple[Meaning, ...]:
    """Return what a phrase can be taught for: calls to the resident's people first."""
    contacts = world.resident.contacts if world.resident else ()
    calls = tuple(Meaning(Intent.CALL_PERSON, {"person": c.person}) for c in contacts)
    cry = Meaning(Intent.EMERGENCY, {"kind": "unspecified"})
    return (*calls, *(Meaning(intent) for intent in _OFFERED), cry)


def meaning_name(meaning: Meaning, world: World) -> str:
    """Return a meaning in the kiosk's own words: 给女儿打电话, 订饭：红烧肉2份."""
    if meaning.intent is Intent.CALL_PERSON and "person" in meaning.slots:
        return tr("给{person}打电话", person=person_name(str(meaning.slots["person"])))
    if meaning.intent is Intent.EMERGENCY or not meaning.slots:
        name = _NAMES.get(meaning.intent, "")
        return tr(name) if name else str(meaning.intent)
    from kiosk.core.dialogue.hearing import describe  # noqa: PLC0415  # leads to all pages

    words = describe(meaning.as_understanding("", Decision.CONFIRM, 0.0), world)
    name = _NAMES.get(meaning.intent, "")
    return words or (tr(name) if name else str(meaning.intent))


def meaning_icon(meaning: Meaning) -> str:
    """Return the icon of a meaning, empty when it has none."""
    return _ICONS.get(meaning.intent, "microphone")


def leaves_lesson(said: Understanding, lesson: Lesson) -> bool:
    """Return whether a sentence said during a lesson is not for it: a cry, 返回, 算了."""
    if said.intent is lesson.meaning.intent:
        return False
    if said.intent is Intent.EMERGENCY:
        return said.decision is not Decision.REJECT  # a weak one is asked about
    gives = said.intent is Intent.DENY and gives_up(said.text)
    return said.decision is Decision.ACT and (said.intent in _COMMANDS or gives)


def lesson_words(lesson: Lesson, world: World) -> str:
    """Return what is said, and shown, after the last saying."""
    match lesson.verdict:
        case Verdict.BEGIN:
            return tr("请说第一遍，像平时那样说。")
        case Verdict.TAKEN:
            if len(lesson.takes) == TAKES:
                return tr("记下了。现在试一试，再说一次。")
            last = len(lesson.takes) == TAKES - 1
            return tr("好。最后再说一遍。") if last else tr("好。再说一遍。")
        case Verdict.TOO_SHORT:
            return tr("太短了，我记不住。说长一点，再说一次。")
        case Verdict.TOO_LONG:
            return tr("太长了。说短一点，再说一次。")
        case Verdict.TOO_LOUD:
            return tr("声音太大了。离远一点，再说一次。")
        case Verdict.NOISY:
            return tr("我听不太清。离近一点，再说一次。")
        case Verdict.UNLIKE:
            return tr("跟前面的不太一样。照前面那样，再说一次。")
        case Verdict.ANEW:
            return tr("没关系，咱们从头来。请说第一遍。")
        case Verdict.KNOWN:
            return tr("这句我本来就听得懂，不用教。换一句说吧。")
        case Verdict.MEANS_OTHER:
            other = meaning_name(lesson.other, world) if lesson.other else ""
            return tr("这句话是「{other}」的意思。请换一句说。", other=other)
        case Verdict.NOT_RECOGNISED:
            return tr("没听出来，是我不好。请再说一次。")
        case Verdict.NO_MODEL:
            return tr("这台机器还缺语音模型，教不了。请告诉服务站。")
        case Verdict.LEARNT:
            name = meaning_name(lesson.meaning, world)
            return tr("学会了！以后这么说，就是{name}。", name=name)
