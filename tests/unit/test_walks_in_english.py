"""Random presses and Mandarin sentences on an English kiosk: no Chinese but what is quoted."""

import random
import re

import pytest

from kiosk.core.dialogue import World
from kiosk.core.dialogue.expecting import expected
from kiosk.core.dialogue.frame import frame
from kiosk.core.dialogue.questions import Choices
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.view import View
from tests.helpers.conversation import Conversation
from tests.helpers.languages import shown_in

HAN = re.compile("[\u4e00-\u9fff]")
QUOTED = re.compile("「[^」]*」")
NAMES = re.compile("王秀英|简体中文|繁體中文")
STEPS = 30
SAYINGS = (
    *("中午要一份红烧肉", "明天下午两点擦玻璃", "我头疼", "药吃了", "等一会儿", "现在几点"),
    *("今天几号", "天气怎么样", "有什么通知", "水管漏水了", "交水费", "给女儿打电话", "血糖六点八"),
    *("不要了", "换个时间", "退掉", "对", "不对", "第二个", "满意", "办得怎么样了", "两份", "算了"),
    *("啊吧吧", "张大夫", "体重六十公斤", "送到家", "再说一遍", "怎么用", "返回", "大点声"),
)


def _words(talk: Conversation) -> list[str]:
    view: View = talk.view
    options = [w for o in (*view.options, *view.actions) for w in (o.label, o.detail, o.badge)]
    rows = [w for line in view.lines for w in (line.label, line.value)]
    rungs = [w for step in view.steps for w in (step.label, step.detail)]
    own = [view.title, view.subtitle, view.page_label, *view.paragraphs, talk.spoken]
    around = frame(talk.world)
    framed = [around.date, around.lunar, around.weather, around.link_text]
    return [*own, *options, *rows, *rungs, *framed, *around.emergency_detail]


@pytest.mark.parametrize("seed", range(4))
def test_nothing_chinese_is_shown_or_said(seed: int) -> None:
    chance = random.Random(seed)
    with shown_in("en"):
        talk = Conversation()
        if seed % 3 == 0:
            talk.remind(8)
        for _ in range(STEPS):
            pressable = [o.id for o in (*talk.view.options, *talk.view.actions) if o.enabled]
            if not pressable or chance.random() < 0.45:
                talk.say(chance.choice(SAYINGS))
            else:
                talk.press(chance.choice(pressable))
            shown = [NAMES.sub("", QUOTED.sub("", words)) for words in _words(talk)]
            assert [words for words in shown if HAN.search(words)] == [], talk.view.key


def test_meanings_to_choose_among_are_said_in_mandarin(world: World) -> None:
    meal = Understanding("", Intent.ORDER_MEAL, Decision.ASK)
    doctor = Understanding("", Intent.CONSULT_DOCTOR, Decision.ASK)
    with shown_in("en"):
        page = Choices(((meal, "Order a meal"), (doctor, "See a doctor")))
        assert [o.label for o in page.view(world).options][:2] == ["Order a meal", "See a doctor"]
        assert expected(page, world).options == ("订饭", "找大夫", "")
    assert [o.label for o in page.view(world).options][:2] == ["订饭", "找大夫"]


def test_a_name_in_foreign_letters_is_nothing_to_be_said(world: World) -> None:
    page = Choices(((Understanding("", Intent.NONE, Decision.ASK), "Pizza"),))
    assert page.view(world).options[0].label == "Pizza"
    assert expected(page, world).options == ()
