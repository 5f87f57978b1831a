"""The pages about medicines in each of their states, for the gallery."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from kiosk.core.dialogue import World
from kiosk.core.dialogue.medicine import Board, MedicineMenu
from kiosk.core.dialogue.medicine_day import DayPage, Together
from kiosk.core.dialogue.medicine_dose import DosePage
from kiosk.core.dialogue.medicine_list import MedicineList, What
from kiosk.core.dialogue.medicine_one import MedicinePage, TookAnyway
from kiosk.core.dialogue.medicine_week import Week
from kiosk.core.dialogue.medicine_which import Which
from kiosk.core.dialogue.page import Page
from kiosk.core.dialogue.receipt import Receipt
from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan, Moment, Stock, Way
from kiosk.core.intents import Intent
from kiosk.core.medication import Medication
from kiosk.core.outages import Outage
from kiosk.core.planned import split_dose_id
from kiosk.core.requests import Refill, Request, RequestRecord, RequestState, RequestStep
from kiosk.core.words import tr_noop

_STATES = (
    RequestState.RECORDED,
    RequestState.RECEIVED,
    RequestState.ACCEPTED,
    RequestState.DONE,
)
_MORE = (
    (tr_noop("阿司匹林肠溶片"), tr_noop("护心"), "08:00"),
    (tr_noop("阿托伐他汀钙片"), tr_noop("降血脂"), "20:00"),
    (tr_noop("单硝酸异山梨酯缓释片"), tr_noop("护心"), "08:00"),
    (tr_noop("缬沙坦胶囊"), tr_noop("降压"), "08:00"),
    (tr_noop("奥美拉唑肠溶胶囊"), tr_noop("养胃"), "08:00"),
    (tr_noop("碳酸钙片"), tr_noop("补钙"), "12:00"),
    (tr_noop("甲钴胺片"), tr_noop("养神经"), "12:00"),
    (tr_noop("复方丹参滴丸"), tr_noop("活血"), "08:00"),
)


def _plans(now: datetime) -> tuple[MedicationPlan, ...]:
    counted = now - timedelta(days=9)

    def plan(identity: str, medicine: str, amount: str, **other: Any) -> MedicationPlan:
        return MedicationPlan(
            id=identity, resident="demo-wang", medicine=medicine, amount=amount, **other
        )

    return (
        plan(
            "demo-nifedipine", tr_noop("硝苯地平"), "1 片", purpose=tr_noop("降压"),
            times=("08:00", "20:00"), relation=tr_noop("饭后"),
            notes=(tr_noop("整片咽下，别掰开"),),
            stock=Stock(left="22 片", at=counted, warn=7), picture="demo-pill",
        ),
        plan(
            "demo-metformin", tr_noop("二甲双胍"), "2 片", purpose=tr_noop("降糖"),
            times=("08:00", "12:00", "18:00"), relation=tr_noop("饭后"),
            stock=Stock(left="300 片", at=counted, warn=7), picture="demo-box",
        ),
        plan(
            "demo-insulin", tr_noop("甘精胰岛素"), "10 单位", purpose=tr_noop("降糖"),
            moments=(Moment(slot="bed", at="21:00"),), way=Way.INJECT,
        ),
        plan(
            "demo-ibuprofen", tr_noop("布洛芬"), "1 粒", purpose=tr_noop("止疼"), as_needed=True,
            gap=360, most=3, relation=tr_noop("饭后"), stock=Stock(left="20 粒", at=counted),
        ),
        plan(
            "demo-drops", tr_noop("玻璃酸钠滴眼液"), "1 滴", purpose=tr_noop("眼干"),
            as_needed=True, gap=240, way=Way.DROP,
        ),
    )  # fmt: skip


def _answer(dose: Dose, status: DoseStatus, late: int = 5, **other: Any) -> DoseRecord:
    plan, day, slot = split_dose_id(dose.id)
    return DoseRecord(
        id=dose.id,
        plan=plan,
        date=day,
        slot=slot,
        status=status,
        at=dose.due + timedelta(minutes=late),
        medicine=dose.plan.medicine,
        amount=dose.amount,
        **other,
    )


def _past(known: Medication, now: datetime) -> Iterator[DoseRecord]:
    """Yield what became of a week: taken, late, left out, missed, and a day without power."""
    today = now.date()
    for dose in known.days(today - timedelta(days=29), today, now):
        if dose.due > now:
            continue
        back, hour = (today - dose.due.date()).days, dose.due.hour
        if back == 3 and hour >= 12:
            yield _answer(dose, DoseStatus.MISSED, dose.plan.window, outage=True)
        elif (back, hour) in ((1, 18), (5, 12)):
            yield _answer(dose, DoseStatus.MISSED, dose.plan.window)
        elif (back, hour) == (2, 20):
            yield _answer(dose, DoseStatus.SKIPPED)
        elif (back, hour) == (4, 8):
            yield _answer(dose, DoseStatus.TAKEN, 100)
        else:
            yield _answer(dose, DoseStatus.TAKEN)


def _needed(plan: MedicationPlan, at: datetime) -> DoseRecord:
    slot = f"need-{at:%H%M%S}"
    return DoseRecord(
        id=f"{plan.id}:{at.date()}:{slot}",
        plan=plan.id,
        date=at.date(),
        slot=slot,
        status=DoseStatus.TAKEN,
        at=at,
        medicine=plan.medicine,
        amount=plan.amount,
    )


def medicine_world(world: World) -> World:
    """Return the demo's world with a month of answers, an outage, and medicines of every kind."""
    plans, now = _plans(world.now), world.now
    empty = Medication(plans)
    day = now.date() - timedelta(days=3)
    off = Outage(
        start=datetime.combine(day, time(11), now.tzinfo),
        end=datetime.combine(day, time(23), now.tzinfo),
    )
    records = (*_past(empty, now), _needed(plans[3], now - timedelta(hours=2)))
    known = Medication(plans, records, outages=(off,))
    return replace(world, medication=known, doses=known.day(now.date(), now))


def _many(world: World) -> World:
    """Return a day with twelve medicines."""
    more = tuple(
        MedicationPlan(
            id=f"m{n}", resident="demo-wang", medicine=name, amount="1 片", purpose=why, times=(at,)
        )
        for n, (name, why, at) in enumerate(_MORE)
    )
    known = replace(world.medication, plans=(*world.medication.plans[:3], *more))
    return replace(world, medication=known, doses=known.day(world.now.date(), world.now))


def _mixed(world: World) -> World:
    """Return a day on which of what belongs together one was taken and one was missed."""
    dose = next(d for d in world.doses if d.due.hour == 8 and not d.plan.as_needed)
    missed = _answer(dose, DoseStatus.MISSED, dose.plan.window)
    others = tuple(r for r in world.medication.records if r.id != dose.id)
    known = replace(world.medication, records=(*others, missed))
    return replace(world, medication=known, doses=known.day(world.now.date(), world.now))


def _at(world: World, hour: int, minute: int = 0) -> World:
    now = world.now.replace(hour=hour, minute=minute)
    return replace(world, now=now, doses=world.medication.day(now.date(), now))


def _refilled(world: World, number: int) -> World:
    steps = tuple(
        RequestStep(
            state=state,
            at=world.now - timedelta(minutes=12 - 3 * n),
            by="张丽" if n > 1 else "",
        )
        for n, state in enumerate(_STATES[:number])
    )
    request = Request(
        id="refill",
        resident="demo-wang",
        created=steps[0].at,
        details=Refill(medicines=(world.medication.plans[0].medicine,)),
    )
    return replace(world, requests=(RequestRecord(request=request, steps=steps),))


def medicine_pages(world: World) -> Iterator[tuple[str, World, Page]]:
    """Yield the pages of medicines in their states."""
    known = medicine_world(world)
    today = world.now.date()
    nothing = replace(world, medication=Medication(), doses=())
    yield "medicine-board", known, Board()
    yield "medicine-board-due", _at(known, 12, 5), Board()
    yield "medicine-board-mixed", _mixed(known), Board()
    yield "medicine-board-none", nothing, Board()
    yield "medicine-board-twelve", _many(known), Board()
    yield "medicine-day-outage", known, DayPage(today - timedelta(days=3))
    yield "medicine-day-missed", known, DayPage(today - timedelta(days=1))
    together = tuple(d.id for d in _many(known).doses if d.due.hour == 8)
    yield "medicine-together", _many(known), Together(together)
    mixed = tuple(d.id for d in _mixed(known).doses if d.due.hour == 8)
    yield "medicine-together-mixed", _mixed(known), Together(mixed)
    yield "medicine-week", known, Week()
    yield "medicine-week-before", known, Week(7)
    yield "medicine-week-none", nothing, Week()
    yield "medicine-menu", known, MedicineMenu()
    yield from _doses(known)
    for what in What:
        yield f"medicine-list-{what}", known, MedicineList(what)
    yield "medicine-list-none", nothing, MedicineList(What.STOCK)
    yield "medicine-one", known, MedicinePage("demo-nifedipine")
    yield "medicine-one-needed", known, MedicinePage("demo-ibuprofen")
    yield "medicine-one-may", known, MedicinePage("demo-drops")
    yield "medicine-took-anyway", known, TookAnyway("demo-ibuprofen")
    yield "medicine-which", known, Which(("demo-metformin", "demo-insulin"), Intent.REFILL_MEDICINE)
    for number in range(1, len(_STATES) + 1):
        yield f"medicine-refill-{_STATES[number - 1]}", _refilled(known, number), Receipt("refill")
    yield "medicine-refill-under-way", _refilled(known, 2), MedicinePage("demo-nifedipine")


def _doses(known: World) -> Iterator[tuple[str, World, Page]]:
    today, one = known.now.date(), timedelta(days=1)
    yield "medicine-dose-taken", known, DosePage(f"demo-nifedipine:{today}:08:00")
    yield "medicine-dose-due", _at(known, 12, 5), DosePage(f"demo-metformin:{today}:12:00")
    held = _at(known, 12, 5)
    dose = f"demo-metformin:{today}:12:00"
    held = replace(held, held=((dose, held.now.replace(hour=13, minute=10)),))
    yield "medicine-dose-held", held, DosePage(dose)
    yield "medicine-dose-later", known, DosePage(f"demo-metformin:{today}:18:00")
    evening = DosePage(f"demo-nifedipine:{today}:20:00")
    yield "medicine-dose-early", _at(known, 19, 30), evening
    yield "medicine-dose-missed", known, DosePage(f"demo-metformin:{today - one}:18:00")
    yield "medicine-dose-outage", known, DosePage(f"demo-nifedipine:{today - 3 * one}:20:00")
    yield (
        "medicine-dose-missed-today",
        _mixed(known),
        DosePage(next(d.id for d in _mixed(known).doses if d.status is DoseStatus.MISSED)),
    )
    yield "medicine-dose-gone", known, DosePage("gone:2026-09-15:08:00")
