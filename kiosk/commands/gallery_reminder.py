"""Pictures of a reminder of medicine in each state, of its answers, and of what was missed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from msgspec.structs import replace as replace_field

from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue.answered import Answered
from kiosk.core.dialogue.dose_question import DoseQuestion
from kiosk.core.dialogue.missed import MissedPage
from kiosk.core.dialogue.one_dose import OneDose
from kiosk.core.dialogue.page import Page
from kiosk.core.dialogue.reminder import Reminder
from kiosk.core.doses import Dose, DoseStatus, MedicationPlan, Way
from kiosk.core.words import tr_noop

Scene = tuple[str, World, Dialogue]

# Name, what it is for, amount, relation, notes, way: what a full morning may hold.
_MANY: tuple[tuple[str, str, str, str, tuple[str, ...], Way], ...] = (
    (
        tr_noop("硝苯地平控释片"),
        tr_noop("降压"),
        "1 片",
        tr_noop("饭前"),
        (tr_noop("整片吞，别嚼"),),
        Way.SWALLOW,
    ),
    (
        tr_noop("二甲双胍缓释片"),
        tr_noop("降糖"),
        "2 片",
        tr_noop("饭后"),
        (tr_noop("别喝酒"),),
        Way.SWALLOW,
    ),
    (tr_noop("阿司匹林肠溶片"), tr_noop("防血栓"), "1 片", tr_noop("饭前"), (), Way.SWALLOW),
    (
        tr_noop("阿托伐他汀钙片"),
        tr_noop("降血脂"),
        "半片",
        tr_noop("睡前"),
        (tr_noop("别吃柚子"),),
        Way.SWALLOW,
    ),
    (
        tr_noop("门冬胰岛素"),
        tr_noop("降糖"),
        "10 单位",
        tr_noop("饭前"),
        (tr_noop("换个地方打"),),
        Way.INJECT,
    ),
    (tr_noop("玻璃酸钠滴眼液"), "", "1 滴", "", (tr_noop("两只眼都滴"),), Way.DROP),
    (tr_noop("复方丹参滴丸"), tr_noop("护心"), "10 丸", tr_noop("饭后"), (), Way.SWALLOW),
    (
        tr_noop("单硝酸异山梨酯缓释片"),
        tr_noop("心绞痛"),
        "1 片半",
        tr_noop("饭后"),
        (tr_noop("慢慢站起来"),),
        Way.SWALLOW,
    ),
    (
        tr_noop("沙美特罗替卡松粉吸入剂"),
        tr_noop("平喘"),
        "2 喷",
        "",
        (tr_noop("吸完漱口"),),
        Way.INHALE,
    ),
    (
        tr_noop("双氯芬酸二乙胺乳胶剂"),
        tr_noop("止疼"),
        "2 克",
        "",
        (tr_noop("别抹在破皮的地方"),),
        Way.APPLY,
    ),
    (
        tr_noop("乳果糖口服溶液"),
        tr_noop("通便"),
        "15 毫升",
        tr_noop("饭后"),
        (tr_noop("多喝水"),),
        Way.SWALLOW,
    ),
    (tr_noop("碳酸钙维生素D3片"), tr_noop("补钙"), "1 片", tr_noop("饭后"), (), Way.SWALLOW),
)


def _doses(count: int, at: datetime, first: int = 0) -> tuple[Dose, ...]:
    rows = _MANY[first : first + count]
    return tuple(_dose(n, row, at) for n, row in enumerate(rows, start=first))


def _dose(number: int, row: tuple[str, str, str, str, tuple[str, ...], Way], at: datetime) -> Dose:
    medicine, purpose, amount, relation, notes, way = row
    plan = MedicationPlan(
        id=f"many-{number}",
        resident="demo-wang",
        medicine=medicine,
        purpose=purpose,
        amount=amount,
        relation=relation,
        notes=notes,
        way=way,
        times=("08:00",),
    )
    return Dose(id=f"many-{number}:{at.date()}:08:00", plan=plan, due=at)


def _pictured(dose: Dose, picture: str) -> Dose:
    return replace_field(dose, plan=replace_field(dose.plan, picture=picture))


def _with(world: World, due: Sequence[Dose]) -> World:
    return replace(world, due=tuple(due), doses=(*world.doses, *due))


def reminder_scenes(world: World) -> Iterator[Scene]:
    """Yield each state by name, with the world it is in and the dialogue that shows it."""
    at = world.now.replace(hour=8, minute=0, second=0)
    noon = tuple(dose for dose in world.doses if dose.due.hour == 12)
    two = tuple(dose for dose in world.doses if dose.due.hour == 8)
    yield "reminder", replace(world, due=noon), Dialogue()
    yield "reminder-two", replace(world, due=two), Dialogue()
    pills = tuple(
        _pictured(dose, name) for dose, name in zip(two, ("demo-box", "demo-pill"), strict=True)
    )
    yield "reminder-picture", replace(world, due=pills[1:]), Dialogue()
    yield "reminder-pictures", replace(world, due=pills), Dialogue()
    lost = _pictured(noon[0], "none-here")
    yield "reminder-picture-lost", replace(world, due=(lost,)), Dialogue()
    yield "reminder-four", _with(world, _doses(4, at)), Dialogue()
    twelve = _with(world, _doses(12, at))
    yield "reminder-twelve", twelve, Dialogue()
    yield "reminder-twelve-next", twelve, replace(Dialogue(), over=Reminder(page=1))
    yield "reminder-injection", _with(world, _doses(1, at, 4)), Dialogue()
    yield "reminder-drops", _with(world, _doses(1, at, 5)), Dialogue()
    yield "reminder-long", _with(world, _doses(2, at, 8)), Dialogue()
    held = ((two[1].id, world.now.replace(hour=13, minute=0)),)
    doses = tuple(replace_field(d, status=DoseStatus.DUE) for d in world.doses)
    yield "reminder-held", replace(world, due=(two[0],), held=held, doses=doses), Dialogue()
    yield "reminder-one-of", replace(world, due=two), _over(OneDose(two[0].id, Reminder()))
    partly, _ = Dialogue().press(f"dose:{two[0].id}", replace(world, due=two))
    partly, _ = partly.press("taken", replace(world, due=two))
    yield "reminder-partly", replace(world, due=two[1:]), partly
    ids = tuple(dose.id for dose in two)
    for status in (DoseStatus.TAKEN, DoseStatus.SNOOZED, DoseStatus.SKIPPED):
        asked = _over(DoseQuestion(Reminder(), ids, status))
        yield f"reminder-asked-{status.value}", replace(world, due=two), asked
    yield from _answered(world, two)
    yield from _missed(world, two, twelve.due)


def _answered(world: World, two: Sequence[Dose]) -> Iterator[Scene]:
    ids = tuple(dose.id for dose in two)
    for status in (DoseStatus.TAKEN, DoseStatus.SNOOZED, DoseStatus.SKIPPED):
        shown = _settled(world, ids, status)
        early = replace(shown, now=two[0].due + timedelta(minutes=2))
        page = Answered(ids, status, early.now)
        yield f"reminder-answered-{status.value}", early, _above(page)
    writing = _settled(world, ids, DoseStatus.DUE)
    yield "reminder-answered-writing", writing, _above(Answered(ids, DoseStatus.TAKEN, world.now))
    late = Answered(ids, DoseStatus.TAKEN, world.now - timedelta(minutes=2))
    yield "reminder-answered-for-good", _settled(world, ids, DoseStatus.TAKEN), _above(late)


def _missed(world: World, two: Sequence[Dose], many: Sequence[Dose]) -> Iterator[Scene]:
    ids = tuple(dose.id for dose in two)
    yield "missed-told", world, _above(MissedPage(tuple(two)))
    waiting = replace(world, unsent=frozenset(ids))
    yield "missed-waiting", waiting, _above(MissedPage(tuple(two)))
    held = replace(world, held=((ids[0], world.now.replace(hour=13, minute=0)),))
    yield "missed-held", held, _above(MissedPage(tuple(two[:1])))
    yield "missed-many", world, _above(MissedPage(tuple(many)))


def _settled(world: World, ids: Sequence[str], status: DoseStatus) -> World:
    doses = tuple(
        replace_field(dose, status=status, at=world.now) if dose.id in ids else dose
        for dose in world.doses
    )
    return replace(world, doses=doses)


def _over(page: Page) -> Dialogue:
    return replace(Dialogue(), over=page)


def _above(page: Page) -> Dialogue:
    home = Dialogue()
    return replace(home, pages=(*home.pages, page))
