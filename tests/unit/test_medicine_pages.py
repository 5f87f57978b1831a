"""The day board, one dose and putting it right, the week, medicines as needed, what is left."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from msgspec import structs

from kiosk.commands.gallery_medicine import medicine_pages
from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.dose_words import relation_words
from kiosk.core.dialogue.medicine import Board
from kiosk.core.dialogue.medicine_day import DayPage, board_sentence, day_sentence
from kiosk.core.dialogue.medicine_dose import DosePage
from kiosk.core.dialogue.medicine_list import MedicineList, What
from kiosk.core.dialogue.medicine_one import MedicinePage, TookAnyway
from kiosk.core.dialogue.medicine_week import Week
from kiosk.core.dialogue.page import Page
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.core.intents import Intent
from kiosk.core.medication import HISTORY, DoseState, Medication, state_of
from kiosk.core.outages import Outage
from kiosk.core.requests import Refill
from kiosk.core.room import measured
from kiosk.core.view import Screen, Sign
from tests.helpers.dialogue import NOW, check, press, spoken, submitted
from tests.helpers.medicines import answered, at, household, said, unanswered, with_records

TODAY = NOW.date()
MORNING = f"demo-nifedipine:{TODAY}:08:00"
SUGAR = f"demo-metformin:{TODAY}:08:00"
NOON = f"demo-metformin:{TODAY}:12:00"


@pytest.fixture
def world() -> World:
    return household()


def opened(page: Page) -> Dialogue:
    home = Dialogue()
    return replace(home, pages=(*home.pages, page))


def answer_of(effects: tuple[fx.Effect, ...]) -> fx.AnswerDoses:
    found = [effect for effect in effects if isinstance(effect, fx.AnswerDoses)]
    assert len(found) == 1, effects
    return found[0]


def test_complaint_7_the_board_says_at_a_glance_what_was_taken_when(world: World) -> None:
    view = Dialogue().press("medicine", world)[0].view(world)
    by_label = {option.label: option for option in view.options}
    assert (by_label["上午8点"].badge, by_label["上午8点"].sign) == ("8:05 吃了", Sign.DONE)
    assert (by_label["中午12点"].badge, by_label["中午12点"].sign) == ("还没到", Sign.WAITING)
    missed = unanswered(at(world, NOW.replace(hour=13, minute=30)), NOON)
    options = {o.label: o for o in Board(page=0).view(missed).options}
    assert (options["中午12点"].badge, options["中午12点"].sign) == ("漏了", Sign.MISSED)
    due = unanswered(at(world, NOW.replace(hour=12, minute=5)), NOON)
    assert {o.label: o.badge for o in Board().view(due).options}["中午12点"] == "该吃了"


def test_the_tile_asks_for_nothing_whose_time_is_over(world: World) -> None:
    over = unanswered(at(world, NOW.replace(hour=13, minute=30)), NOON)
    tile = next(o for o in Dialogue().view(over).options if o.id == "medicine")
    assert tile.detail == "下一次　晚上6点"
    due = unanswered(at(world, NOW.replace(hour=12, minute=5)), NOON)
    tile = next(o for o in Dialogue().view(due).options if o.id == "medicine")
    assert tile.detail == "有药该吃了"


def test_of_what_is_taken_together_the_worst_is_told(world: World) -> None:
    mixed = answered(world, SUGAR, DoseStatus.MISSED, NOW.replace(hour=9))
    badge = {o.label: o for o in Board().view(mixed).options}["上午8点"]
    assert (badge.badge, badge.sign) == ("漏了 1 样", Sign.MISSED)
    half = unanswered(at(world, NOW.replace(hour=8, minute=20)), SUGAR)
    badge = {o.label: o for o in Board().view(half).options}["上午8点"]
    assert (badge.badge, badge.sign) == ("还差 1 样", Sign.NOW)


def test_a_dose_taken_after_its_window_is_late(world: World) -> None:
    late = answered(world, SUGAR, DoseStatus.TAKEN, NOW.replace(hour=9, minute=40))
    dose = late.dose(SUGAR)
    assert dose is not None
    assert state_of(dose, NOW) is DoseState.LATE
    told = answered(world, SUGAR, DoseStatus.TAKEN, NOW, taken=NOW.replace(hour=8, minute=2))
    dose = told.dose(SUGAR)
    assert dose is not None
    assert state_of(dose, NOW) is DoseState.TAKEN


def test_while_the_machine_was_off_nothing_is_called_missed(world: World) -> None:
    day = TODAY - timedelta(days=3)
    options = DayPage(day).view(replace(world, room=measured(1920, 1080))).options
    signs = {option.label: option.sign for option in options}
    assert signs["上午8点"] is Sign.DONE
    assert signs["中午12点"] is Sign.UNKNOWN
    # Also before that has been written down.
    plan = world.medication.plans[1]
    off = Outage(start=NOW.replace(hour=7), end=NOW.replace(hour=9, minute=30))
    bare = Medication((plan,), outages=(off,))
    states = [state_of(d, NOW, bare.outages) for d in bare.day(TODAY, NOW)]
    assert states == [DoseState.OUTAGE, DoseState.WAITING, DoseState.WAITING]


def test_days_before_a_plan_was_known_show_nothing_of_it(world: World) -> None:
    plan = world.medication.plans[0]
    known = Medication((plan,), since={plan.id: NOW - timedelta(days=2)})
    assert not known.day(TODAY - timedelta(days=4), NOW)
    assert len(known.day(TODAY - timedelta(days=1), NOW)) == 2


def test_the_history_reaches_back_thirty_days(world: World) -> None:
    dialogue, seen = opened(Week()), set()
    for _ in range(HISTORY):
        view = dialogue.view(world)
        check(view)
        seen |= {option.id for option in view.options}
        if all(action.id != "older" for action in view.actions):
            break
        dialogue, _ = press(dialogue, world, "older")
    assert f"day:{TODAY - timedelta(days=29)}" in seen
    dialogue, _ = press(dialogue, world, "newer")
    assert f"day:{TODAY - timedelta(days=29)}" not in {o.id for o in dialogue.view(world).options}


def test_a_week_has_a_shape_and_a_word_for_each_part_of_each_day(world: World) -> None:
    view = Week().view(world)
    assert view.screen is Screen.WEEK
    assert [line.label for line in view.lines] == ["早上", "中午", "晚上", "睡前"]
    assert len(view.options) == 7
    for option in view.options:
        assert len(option.marks) == 4
        assert all(mark.word and mark.sign for mark in option.marks)
    words = {option.label: [mark.word for mark in option.marks] for option in view.options}
    assert words["今天"] == ["吃了", "没到", "没到", "没到"]
    assert words["周一"] == ["吃了", "吃了", "漏了", "吃了"]
    assert words["周六"] == ["吃了", "关机", "关机", "关机"]
    dialogue, _ = press(opened(Week()), world, view.options[0].id)
    assert dialogue.view(world).title == "9月9日的药"


def test_fewer_days_stand_side_by_side_where_type_is_large(world: World) -> None:
    television = replace(world, room=measured(1920, 1080, 0.04))
    days = len(Week().view(television).options)
    assert 1 < days < 7
    dialogue, _ = press(opened(Week()), television, "older")
    assert len(dialogue.view(television).options) == days


@pytest.mark.parametrize(("option", "taken"), [("on-time", NOW.replace(hour=8)), ("taken", None)])
def test_a_missed_dose_of_today_is_put_right(
    world: World, option: str, taken: datetime | None
) -> None:
    missed = answered(world, SUGAR, DoseStatus.MISSED, NOW.replace(hour=9))
    dialogue, effects = press(opened(DosePage(SUGAR)), missed, option)
    assert answer_of(effects) == fx.AnswerDoses((SUGAR,), DoseStatus.TAKEN, taken=taken)
    assert "按错了" in {action.label for action in dialogue.view(missed).actions}
    # The next dose stands as it stood, whichever it was.
    after = answered(missed, SUGAR, DoseStatus.TAKEN, NOW, taken=taken)
    noon = after.dose(NOON)
    assert noon is not None
    assert noon.status is DoseStatus.DUE


def test_a_dose_of_another_day_can_only_have_been_taken_then(world: World) -> None:
    yesterday = f"demo-metformin:{TODAY - timedelta(days=1)}:18:00"
    ids = {option.id for option in DosePage(yesterday).choices(world)}
    assert ids == {"on-time"}
    long_ago = f"demo-metformin:{TODAY - timedelta(days=20)}:18:00"
    assert not DosePage(long_ago).choices(world)


def test_putting_right_keeps_the_least_interval(world: World) -> None:
    """What was missed at eight cannot have been on time when one was taken at half past six."""
    other = f"demo-metformin:{TODAY - timedelta(days=1)}:18:00"
    near = answered(
        answered(world, SUGAR, DoseStatus.MISSED, NOW.replace(hour=9)),
        other,
        DoseStatus.TAKEN,
        NOW.replace(hour=6, minute=30),
    )
    assert "on-time" not in {option.id for option in DosePage(SUGAR).choices(near)}
    assert "taken" not in {option.id for option in DosePage(SUGAR).choices(near)}


def test_what_was_said_to_be_taken_can_be_taken_back_later(world: World) -> None:
    _, effects = press(opened(DosePage(MORNING)), world, "skipped")
    assert answer_of(effects).status is DoseStatus.SKIPPED


def test_the_next_dose_may_have_been_taken_a_little_early(world: World) -> None:
    soon = at(world, NOW.replace(hour=11, minute=30))
    # Metformin was taken at 8:05 and has four hours between two.
    assert not DosePage(NOON).choices(soon)
    insulin = f"demo-insulin:{TODAY}:bed"
    assert not DosePage(insulin).choices(soon)
    night = at(world, NOW.replace(hour=20, minute=30))
    assert {o.id for o in DosePage(insulin).choices(night)} == {"taken"}


def test_a_medicine_as_needed_says_from_when_it_may_be_taken(world: World) -> None:
    view = MedicineList(What.NEEDED).view(world)
    badges = {option.id: (option.badge, option.sign) for option in view.options}
    assert badges["plan:demo-ibuprofen"] == ("14:00 才能吃", Sign.WAITING)
    assert badges["plan:demo-drops"] == ("还没有记录", Sign.DONE), "never that it may be taken"


def test_pressing_too_soon_asks_whether_it_was_taken_all_the_same(world: World) -> None:
    dialogue, effects = press(opened(MedicinePage("demo-ibuprofen")), world, "took")
    assert isinstance(dialogue.pages[-1], TookAnyway)
    assert not any(isinstance(effect, fx.AnswerDoses) for effect in effects)
    assert dialogue.view(world).focus == "not"
    _, effects = press(dialogue, world, "took")
    answer = answer_of(effects)
    assert (answer.status, answer.taken) == (DoseStatus.TAKEN, None)
    assert answer.dose_ids[0].startswith(f"demo-ibuprofen:{TODAY}:need-")
    assert "下午2点" in spoken(effects)


def test_the_most_of_a_day_holds_what_is_needed_back(world: World) -> None:
    three = world
    for hour in (0, 4, 8):
        moment = NOW.replace(hour=hour)
        slot = f"demo-ibuprofen:{TODAY}:need-{moment:%H%M%S}"
        three = answered(three, slot, DoseStatus.TAKEN, moment)
    evening = at(three, NOW.replace(hour=20))
    badge = {o.id: o.badge for o in MedicineList(What.NEEDED).view(evening).options}
    assert badge["plan:demo-ibuprofen"] == "9月16日 0:00 才能吃"


def test_what_is_left_is_counted_and_what_runs_out_comes_first(world: World) -> None:
    view = MedicineList(What.STOCK).view(world)
    first = view.options[0]
    assert (first.id, first.badge, first.sign) == (
        "plan:demo-nifedipine",
        "还有 3 天的",
        Sign.MISSED,
    )
    assert "有药快没了" in Board().view(world).subtitle


def test_asking_for_more_is_a_request_with_the_medicines_name(world: World) -> None:
    dialogue, effects = press(opened(MedicinePage("demo-nifedipine")), world, "refill")
    assert submitted(effects).details == Refill(medicines=("硝苯地平",))
    assert dialogue.view(world).key == "receipt-new"


def test_for_what_has_been_asked_once_its_receipt_is_shown() -> None:
    pages = {name: (seen, page) for name, seen, page in medicine_pages(household())}
    seen, page = pages["medicine-refill-under-way"]
    dialogue, effects = press(opened(page), seen, "refill")
    assert dialogue.view(seen).key == "receipt-refill"
    assert not any(isinstance(effect, fx.Submit) for effect in effects)
    dialogue, effects = opened(page).hear(
        said(Intent.REFILL_MEDICINE, medicines=("硝苯地平",)), seen
    )
    assert not any(isinstance(effect, fx.Submit) for effect in effects)


@pytest.mark.parametrize("size", [(1024, 600, 0.0), (800, 1280, 0.0), (1920, 1080, 0.04)])
def test_every_state_keeps_the_rules_of_a_screen(size: tuple[int, int, float]) -> None:
    for name, seen, page in medicine_pages(household()):
        view = opened(page).view(replace(seen, room=measured(*size)))
        assert page.prompt(seen), name
        check(view)


def test_what_was_put_off_is_told_for_when_it_is_asked_again(world: World) -> None:
    due = at(world, NOW.replace(hour=12, minute=5))
    until = NOW.replace(hour=12, minute=40)
    plan, _, slot = NOON.split(":", 2)
    put_off = DoseRecord(
        id=NOON,
        plan=plan,
        date=TODAY,
        slot=slot,
        status=DoseStatus.SNOOZED,
        at=due.now,
        until=until,
    )
    others = tuple(r for r in due.medication.records if r.id != NOON)
    waiting = with_records(due, (*others, put_off))
    assert board_sentence(waiting) == "下一次中午12点40分，二甲双胍。"
    assert "12点40分" in {o.id: o.detail for o in Dialogue().view(waiting).options}["medicine"]


def test_staffs_free_words_get_no_verb(world: World) -> None:
    plan = world.medication.plans[0]
    assert relation_words(structs.replace(plan, relation="饭后")) == "饭后吃"
    free = structs.replace(plan, relation="和第一口饭一起嚼")
    assert relation_words(free) == "和第一口饭一起嚼"


def test_a_past_day_without_answers_is_not_said_to_have_had_no_medicines(world: World) -> None:
    unknown = replace(world, medication=Medication(), doses=())
    assert day_sentence(TODAY - timedelta(days=1), unknown) == "昨天没有吃药的记录。"
