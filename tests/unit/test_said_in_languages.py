"""Dates, times, amounts and whole pictures in each language; what is heard stays Mandarin."""

import re
from datetime import date, time

import pytest

from kiosk.commands.gallery import gallery
from kiosk.core.catalogue import Meal
from kiosk.core.dialogue import World
from kiosk.core.dialogue.expecting import expected
from kiosk.core.dialogue.meal import Where
from kiosk.core.dialogue.meal_draft import MealDraft
from kiosk.core.dialogue.questions import DidYouMean
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.lunar import lunar_day
from kiosk.core.quantity import amount_said
from kiosk.core.requests import MealItem
from kiosk.core.saying import (
    clock_time,
    full_day,
    items_words,
    meal_of_day,
    near_day,
    start_words,
    whole_date,
    yuan,
)
from kiosk.core.view import Picture
from kiosk.core.words import capital, listed, together, tr
from kiosk.voice.reading import pinyin_of
from kiosk.voice.tongues import MANDARIN, simplified, spoken_parts
from tests.helpers.conversation import Conversation
from tests.helpers.languages import shown_in

TUESDAY = date(2026, 9, 15)
HAN = re.compile(r"[\u4e00-\u9fff]+")
# What is said to the kiosk is Mandarin, and is quoted; people's and languages' names stay theirs.
SAID = re.compile(r"「[^」]*」")
PEOPLE = re.compile("张丽|赵师傅|王秀英|简体中文|繁體中文")


def test_days_and_times_are_english() -> None:
    with shown_in("en"):
        assert whole_date(TUESDAY) == "Tuesday 15 September"
        days = [near_day(date(2026, 9, day), TUESDAY) for day in (15, 16, 17, 18, 19, 30)]
        assert days == ["today", "tomorrow", "Thursday", "Friday", "Saturday", "30 September"]
        assert full_day(date(2026, 9, 16), TUESDAY) == "tomorrow (16 September)"
        moments = (time(0, 30), time(5), time(8, 5), time(12), time(14, 30), time(20))
        assert [clock_time(moment) for moment in moments] == [
            "12:30 am", "5:00 am", "8:05 am", "12:00 pm", "2:30 pm", "8:00 pm",
        ]  # fmt: skip
        assert start_words("2026-09-16T14:00", TUESDAY) == "tomorrow (16 September) at 2:00 pm"
        assert start_words("2026-09-15/evening", TUESDAY) == "this evening (15 September)"
        assert start_words("2026-09-18/morning", TUESDAY) == "Friday morning (18 September)"
        assert meal_of_day("tomorrow", Meal.DINNER) == "dinner tomorrow"
        assert lunar_day(TUESDAY) == "Lunar month 8, day 5"
        assert lunar_day(date(2025, 7, 27)) == "Lunar leap month 6, day 3"


def test_days_and_times_are_taiwans() -> None:
    with shown_in("zh_TW"):
        assert whole_date(TUESDAY) == "9月15日　星期二"
        assert near_day(date(2026, 9, 17), TUESDAY) == "後天"
        assert clock_time(time(14, 30)) == "下午2點半"
        assert clock_time(time(0, 30)) == "半夜12點半"
        assert lunar_day(date(2025, 7, 27)) == "閏六月初三"
        assert (
            tr("今天{day}，{weekday}，农历{lunar}。", day=1, weekday=2, lunar=3).count("農曆") == 1
        )


def test_the_source_is_as_it_was() -> None:
    assert clock_time(time(0, 30)) == "夜里12点半"
    assert clock_time(time(20, 5)) == "晚上8点05分"
    assert start_words("2026-09-15/evening", TUESDAY) == "今天（9月15日）晚上"
    assert start_words("2026-09-16T14:00", TUESDAY) == "明天（9月16日）下午2点"


def test_amounts_have_their_plurals(world: World) -> None:
    items = (MealItem("红烧肉", 1), MealItem("米饭", 2), MealItem("佛跳墙", 2))
    with shown_in("en"):
        words = items_words(items, world.catalogue)
        assert words == "1 portion of braised pork, 2 bowls of rice, 2 portions of 佛跳墙"
        assert [tr("{n}份", n=count) for count in (0, 1, 2)] == [
            "0 portions", "1 portion", "2 portions",
        ]  # fmt: skip
        assert yuan(150) == "¥1.5"
        assert together("One.", "", "Two.") == "One. Two."
        assert listed(("a", "", "b")) == "a, b"
        assert capital("tomorrow") == "Tomorrow"
    assert items_words(items[:2], world.catalogue) == "红烧肉1份、米饭2碗"
    assert together("一。", "二。") == "一。二。"


def test_an_amount_of_a_medicine_is_said_as_far_as_it_is_understood() -> None:
    written = ("半片", "2片", "一片半", "四分之三片", "1到2粒", "5毫升", "适量")
    assert tuple(map(amount_said, written)) == written
    with shown_in("en"):
        assert [amount_said(text) for text in written] == [
            "half a tablet", "2 tablets", "1 and a half tablets", "3/4 tablet", "1 to 2 capsules",
            "5 ml", "适量",
        ]  # fmt: skip
    with shown_in("zh_TW"):
        assert amount_said("四分之三片") == "四分之三顆"


def test_a_date_in_brackets_is_shown_and_not_said(world: World) -> None:
    with shown_in("en"):
        talk = Conversation(world)
        talk.say("明天下午两点擦玻璃")
        assert talk.spoken == "All right: Window cleaning, tomorrow at 2:00 pm."


def _texts(picture: Picture) -> list[str]:
    view, frame = picture.view, picture.frame
    options = [
        text
        for option in (*view.options, *view.actions)
        for text in (option.label, option.detail, option.badge)
    ]
    rows = [text for line in view.lines for text in (line.label, line.value)]
    rungs = [text for step in view.steps for text in (step.label, step.detail)]
    own = [view.title, view.subtitle, view.page_label, *view.paragraphs]
    framed = [frame.date, frame.lunar, frame.weather, frame.link_text, frame.emergency]
    return [*own, *options, *rows, *rungs, *framed, *frame.emergency_detail, picture.talk.lead]


# What the pictures show as it came from the hub or out of the elder's mouth.
_DATA = (
    *("大夫今天出诊，明天上午给您回电话", "几碟子扎拉", "给我来良份同收肉"),
    *("按了床头按钮", "浴室摔倒探测：像是摔倒了", "床垫：离开30分钟了"),
)


def _foreign(text: str) -> str:
    for data in _DATA:
        text = text.replace(data, "")
    return PEOPLE.sub("", SAID.sub("", text))


def test_every_picture_is_in_english() -> None:
    with shown_in("en"):
        shown = {name: _texts(picture) for name, picture in gallery()}
    assert len(shown) > 100
    chinese = {
        name: [text for text in texts if HAN.search(_foreign(text))]
        for name, texts in shown.items()
    }
    assert {name: texts for name, texts in chinese.items() if texts} == {}


def test_every_picture_is_in_taiwans_characters() -> None:
    with shown_in("zh_TW"):
        shown = {name: _texts(picture) for name, picture in gallery()}
    simple = {
        name: [t for t in texts if not _is_traditional(_foreign(t))]
        for name, texts in shown.items()
    }
    assert {name: texts for name, texts in simple.items() if texts} == {}


def _is_traditional(text: str) -> bool:
    return all(character.encode("big5", "ignore") for character in "".join(HAN.findall(text)))


def test_taiwans_characters_are_told_from_others() -> None:
    assert _is_traditional("醫生什麼時候打電話給您")
    assert not _is_traditional("医生")


def test_what_can_be_said_is_mandarin_whatever_is_shown(world: World) -> None:
    page = Where(MealDraft((MealItem("饺子", 1),), Meal.LUNCH, TUESDAY))
    with shown_in("en"):
        assert page.view(world).options[0].label == "To my home"
        assert expected(page, world).options == ("送到家", "去食堂吃")
    assert expected(page, world).options == ("送到家", "去食堂吃")


def test_a_choice_is_made_by_its_mandarin_name_on_an_english_page(world: World) -> None:
    with shown_in("en"):
        talk = Conversation(world)
        talk.press("doctor")
        talk.press("symptom:头疼", "done")
        assert [option.label for option in talk.view.options][:2] == ["Soon", "This morning"]
        talk.say("明天上午")
        assert talk.spoken == "All right: I will ask for a doctor to phone you tomorrow morning."


def test_a_doubt_is_asked_about_in_english_and_settled_in_mandarin(world: World) -> None:
    said = Understanding("交水费", Intent.PAY_BILL, Decision.CONFIRM, {"bill": "water"})
    with shown_in("en"):
        talk = Conversation(world)
        talk.hear(said)
        assert isinstance(talk.dialogue.top(talk.world), DidYouMean)
        assert talk.spoken == "Did you mean: Pay a bill: Water bill?"
        talk.say("对")
        assert talk.spoken.startswith("All right: I will ask the community centre to pay it")


@pytest.mark.parametrize("shown", ["zh_CN", "zh_TW"])
def test_chinese_is_one_part_for_the_mandarin_voice(shown: str) -> None:
    parts = spoken_parts("還沒收到，請說「我沒事」，下午2點。", shown)
    assert [part.language for part in parts] == [MANDARIN]


def test_an_english_sentence_is_said_in_parts() -> None:
    parts = spoken_parts("张丽 is on the way. ¥16, -3 to 6℃. Say 「我没事，取消」.", "en")
    assert [(part.language, part.text) for part in parts] == [
        (MANDARIN, "张丽"),
        ("en", "is on the way. 16 yuan, -3 to 6 degrees. Say"),
        (MANDARIN, "我没事，取消"),
    ]


def test_taiwans_characters_are_read_like_the_simplified_ones() -> None:
    pairs = {
        "平台還沒收到，請接著說。": "平台还没收到，请接着说。",
        "下午2點半，吃2個包子。": "下午2点半，吃2个包子。",
        "這裡沒有回應，麵條、後面、乾淨": "这里没有回应，面条、后面、干净",
    }
    for taiwan, mainland in pairs.items():
        assert pinyin_of(simplified(taiwan)) == pinyin_of(mainland)


def test_an_alarm_is_told_in_english(world: World) -> None:
    with shown_in("en"):
        talk = Conversation(world)
        talk.say("救命啊快来人")
        assert talk.view.title == "Call for help now"
        assert talk.spoken == "Calling for help now. If you are fine, press cancel."
