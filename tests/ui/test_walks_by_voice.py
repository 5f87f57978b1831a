"""Every flow to its end by voice alone, through the real understanding; everything is sayable."""

import re
from copy import copy

import pytest

from kiosk.core.alarms import AlarmState
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.page import speakable
from kiosk.core.dialogue.questions import DidYouMean
from kiosk.core.dialogue.well import AreYouWell
from kiosk.core.intents import Intent
from kiosk.core.view import View
from tests.helpers.crawl import pressable
from tests.helpers.household import Household
from tests.ui.flows import Flow, Step, flows
from tests.ui.screens import reachable

SAID: dict[str, tuple[Step, ...]] = {
    "order a meal": ("我要订饭", "红烧肉", "明天中午"),
    "two dishes, one on another page, one portion too many": (
        *("明天晚上订饭", "地三鲜", "再加两份土豆丝", "土豆丝少一份", "去食堂吃"),
    ),
    "housekeeping": ("家政", "擦玻璃", "明天", "下午两点"),
    "doctor": ("看病", "头疼", "尽快"),
    "medicine taken": ("药吃了", "回到主页"),
    "medicine snoozed": ("等一会儿", "回到主页"),
    "medicine skipped": ("不吃", "回到主页"),
    "medicine undone": ("药吃了", "按错了"),
    "medicine late": ("吃药", "硝苯地平", "吃了", "回到主页"),
    "take something back": ("我的服务", "退掉", "对", "回到主页"),
    "rate": ("我的服务", "说说好不好", "满意"),
    "bill": ("更多", "缴费", "水费"),
    "repair": ("更多", "维修", "水管漏水"),
    "a repair on the second page": ("更多", "维修", "下一页", "第二个"),
    "call": ("更多", "打电话", "女儿"),
    "notices": ("更多", "通知", "下一条", "返回"),
    "settings": ("更多", "声音", "大点声", "说慢点", "返回", "返回"),
    "teach": ("更多", "声音", "教我听", "教一句话", "第一个", "<teach>", "返回"),
    "self-test": ("更多", "声音", "检查机器", "现在检查", "<goes on>", "<goes on>", "看得见"),
    "emergency called off": ("救命啊", "我没事"),
    "emergency sent at once": ("救命啊", "马上呼救"),
    "emergency to its end": ("救命啊", "马上呼救", "<received>", "再说一遍", "<over>", "知道了"),
    "a false alarm that was sent": ("救命啊", "马上呼救", "我没事", "知道了"),
    "asked whether they are well": ("我很好",),
}
"""What is said in each flow; a 对 follows by itself where the kiosk asks whether it was meant."""


def _happens(talk: Household, what: str) -> None:
    """Let happen what is no word."""
    match what:
        case "<teach>":
            for n in range(4):
                talk.says_to_the_lesson(n)
        case "<goes on>":
            talk.self_test_goes_on()
        case "<received>":
            talk.alarm_gets_to(AlarmState.RECEIVED)
        case "<over>":
            talk.alarm_gets_to(AlarmState.RESOLVED)


def _tell(talk: Household, words: str) -> None:
    """Say it, and answer the question whether it was meant."""
    talk.say(words)
    assert talk.effects, ("whoever speaks is answered", words)
    if isinstance(talk.dialogue.top(talk.world), DidYouMean | AreYouWell):
        assert talk.listens, words
        talk.say("对")


@pytest.mark.parametrize("flow", list(flows()), ids=lambda flow: flow.name)
def test_a_flow_to_its_end_by_voice(flow: Flow) -> None:
    talk = flow.start()
    for words in SAID[flow.name]:
        if str(words).startswith("<"):
            _happens(talk, str(words))
        else:
            _tell(talk, str(words))
    assert flow.holds(talk), (talk.view.key, talk.spoken)


def test_everything_that_can_be_pressed_can_be_said() -> None:
    """By its word, or counted out: 第二个. What staff set is for hands."""
    seen, mute = set(), []
    for found in reachable():
        page = found.talk.dialogue.top(found.talk.world)
        if page.for_staff:
            continue
        for option in pressable(found.view):
            known = found.view.key.split("-")[0], len(found.view.options), option.label
            if option.id != "staff" and known not in seen and not _says(found.talk, option.id):
                mute.append((found.way, option.id, option.label))
            seen.add(known)
    assert not mute
    assert len(seen) > 200


def _says(talk: Household, option: str) -> bool:
    """Return whether words do what a press of ``option`` does, or take its flow further."""
    pressed = copy(talk)
    pressed.press(option)
    flow = talk.dialogue.top(talk.world).expects(talk.world)
    for words in _words_for(talk, option):
        said = copy(talk)
        further = flow is not None and said.understand(words).intent is flow
        _tell(said, words)
        if further or _came_to(said, talk) == _came_to(pressed, talk):
            return True
    return False


def _words_for(talk: Household, option: str) -> list[str]:
    view = talk.view
    labels = [o.label for o in (*view.options, *view.actions) if o.id == option]
    counted = [o.id for o in speakable(view)]
    numbers = "一二三四五六七八九十"
    return labels + [f"第{numbers[counted.index(option)]}个" for _ in labels if option in counted]


def _came_to(talk: Household, before: Household) -> tuple[object, ...]:
    """Return what is shown and was done since ``before``, whatever was said about it."""
    spoken = (fx.Say, fx.SayAgain, fx.Listen)
    done = [type(effect) for effect in talk.done[len(before.done) :]]
    return _shown(talk.view), {kind for kind in done if kind not in spoken}


def _shown(view: View) -> tuple[str, ...]:
    plain = re.sub(r"id-\d+|[0-9a-f]{8}-[0-9a-f-]+", "#", view.key)
    return plain, view.title, view.subtitle


def test_a_name_said_where_it_is_asked_what_to_teach_does_nothing_else() -> None:
    for words in ("吃过药了", "订饭", "交费", "找大夫"):
        talk = Household()
        talk.press("more", "settings", "teaching", "teach")
        _tell(talk, words)
        assert talk.view.key.startswith("lesson-"), words
        assert not any(isinstance(effect, fx.AnswerDoses) for effect in talk.done)


def test_a_time_alone_calls_the_doctor_also_where_nothing_hurts() -> None:
    talk = Household()
    talk.press("doctor", "done")
    _tell(talk, "明天上午")
    assert [type(details).__name__ for details in talk.open] == ["Consultation"]
    assert talk.understand("明天上午").intent is Intent.CONSULT_DOCTOR
