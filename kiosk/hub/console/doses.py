"""The doses of a day as staff see them: from the plans and what was answered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.core.doses import DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.words import tr
from kiosk.hub.console.wording import clock_words, day_words


@dataclass(frozen=True)
class DoseLine:
    """One dose; ``state`` is a DoseStatus value, or "later", "now", "silent"."""

    due: datetime
    medicine: str
    amount: str
    state: str
    words: str
    missed: bool


def is_planned(plan: MedicationPlan, day: date) -> bool:
    """Whether a plan has doses on ``day``."""
    return (
        not plan.paused
        and (plan.start is None or plan.start <= day)
        and (plan.end is None or day <= plan.end)
        and (not plan.weekdays or day.isoweekday() in plan.weekdays)
    )


def dose_lines(
    plans: Iterable[MedicationPlan], records: Iterable[DoseRecord], day: date, now: datetime
) -> list[DoseLine]:
    """Return the doses of ``day`` by time; what was answered counts also for a paused plan."""
    answered = {(r.plan, r.slot): r for r in records if r.date == day}
    lines = []
    for plan in plans:
        for slot in plan.times:
            record = answered.get((plan.id, slot))
            if record is not None or is_planned(plan, day):
                due = datetime.combine(day, time.fromisoformat(slot), now.tzinfo)
                lines.append(_line(plan, due, record, now))
    return sorted(lines, key=lambda line: (line.due, line.medicine))


def missed_words(
    plans: Iterable[MedicationPlan], records: Iterable[DoseRecord], now: datetime
) -> list[str]:
    """Return the doses of yesterday and today that were missed, for whoever goes to help."""
    plans, records = tuple(plans), tuple(records)
    words = []
    for day in (now.date() - timedelta(days=1), now.date()):
        for line in dose_lines(plans, records, day, now):
            if line.missed:
                when = f"{day_words(day, now.date())} {line.due:%H:%M}"
                words.append(f"{when} {line.medicine} {line.amount}")
    return words


def _line(
    plan: MedicationPlan, due: datetime, record: DoseRecord | None, now: datetime
) -> DoseLine:
    if record is not None:
        words, missed = _answer(record, now)
        state = record.status.value
    elif now < due:
        state, words, missed = "later", tr("还没到"), False
    elif now < due + timedelta(minutes=plan.window):
        state, words, missed = "now", tr("该吃了"), False
    else:
        state, words, missed = "silent", tr("没有回音"), True
    return DoseLine(due, plan.medicine, plan.amount, state, words, missed)


def _answer(record: DoseRecord, now: datetime) -> tuple[str, bool]:
    at = clock_words(record.at, now)
    match record.status:
        case DoseStatus.TAKEN:
            return tr("{at} 吃了", at=at), False
        case DoseStatus.SKIPPED:
            return tr("{at} 说不吃", at=at), False
        case DoseStatus.SNOOZED:
            return tr("{at} 说等一会儿", at=at), False
        case DoseStatus.MISSED:
            return tr("没吃，过了时间"), True
        case _:
            return tr("提醒了"), False
