"""What a screen reader is told by itself, picture by picture."""

from dataclasses import replace

from kiosk.core.view import Frame, Picture, Screen, Step, Talk, TalkState, View
from kiosk.ui.announcing import announcements

HOME = Picture(
    View("home", Screen.HOME), Frame(), Talk(lead="按一下，直接说：", text="「我要订饭」")
)
DISHES = replace(HOME, view=View("meal-1", Screen.CHOICE, title="您要吃什么？", subtitle="午饭"))


def words(old: Picture | None, new: Picture) -> list[str]:
    return [announcement.words for announcement in announcements(old, new)]


def test_a_new_screen_is_named_once() -> None:
    assert words(None, HOME) == ["主页"]
    assert words(HOME, DISHES) == ["您要吃什么？", "午饭"]
    assert words(DISHES, DISHES) == []


def test_what_is_said_is_read_and_the_title_is_not_said_twice() -> None:
    asked = replace(DISHES, talk=Talk(TalkState.SPEAKING, "", "您要吃什么？可以选几样。"))
    assert words(HOME, asked) == ["午饭", "您要吃什么？可以选几样。"]
    assert words(asked, replace(asked, talk=replace(asked.talk, state=TalkState.IDLE))) == []


def test_what_the_person_says_is_not_read_to_them() -> None:
    heard = replace(HOME, talk=Talk(TalkState.LISTENING, "听到：", "中午", 0.5))
    assert words(HOME, heard) == []
    assert words(heard, HOME) == []


def test_the_clock_and_the_link_are_not_read_by_themselves() -> None:
    assert words(HOME, replace(HOME, frame=Frame(clock="10:25", link_text="没连上社区"))) == []


def test_each_rung_is_read_when_it_is_reached() -> None:
    steps = (Step("记下了", "10:12", done=True), Step("社区收到了", "等一会儿"))
    sent = replace(HOME, view=View("receipt-1", Screen.RECEIPT, title="红烧肉", steps=steps))
    received = (steps[0], Step("社区收到了", "10:13", done=True))
    after = replace(sent, view=replace(sent.view, steps=received))
    assert words(sent, after) == ["社区收到了，10:13"]
    failed = (steps[0], Step("社区收到了", "连不上", failed=True))
    assert words(sent, replace(sent, view=replace(sent.view, steps=failed))) == [
        "社区收到了，连不上"
    ]


def test_an_emergency_and_a_reminder_cut_what_is_being_read() -> None:
    for screen in (Screen.ALARM, Screen.REMINDER):
        over = replace(HOME, view=View("over", screen, title="正在呼救"))
        assert [a.urgent for a in announcements(HOME, over)] == [True]
    assert not any(a.urgent for a in announcements(HOME, DISHES))
