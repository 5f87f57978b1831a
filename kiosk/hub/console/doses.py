"""The doses of a day as staff see them: from the plans and what was answered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.planned import left_over
from kiosk.core.routine import USUAL, Routine
from kiosk.core.schedule import doses_of_day
from kiosk.core.words import tr
from kiosk.hub.console.wording import clock_words, day_words


@dataclass(frozen=True)
class DoseLine:
    """One dose; ``state`` is a DoseStatus value, or "later", "now", "silent", "unknown"."""

    due: datetime
    medicine: str
    amount: str
    state: str
    words: str
    missed: bool


def dose_lines(
    plans: Iterable[MedicationPlan],
    records: Iterable[DoseRecord],
    day: date,
    now: datetime,
    served: datetime | None,
    *,
    routine: Routine = USUAL,
) -> list[DoseLine]:
    """Return the doses of ``day`` by time; what was answered counts also for a paused plan.

    ``served`` is since when the resident has a kiosk: nothing could answer for a dose before it.
    """
    by_id = {plan.id: plan for plan in plans}
    answered = {record.id: record for record in records if record.plan in by_id}
    zone = now.tzinfo or UTC
    doses = doses_of_day(by_id.values(), answered.values(), day, zone, routine=routine)
    asked = {dose.id for dose in doses}
    others = tuple(
        left_over(record, by_id[record.plan], zone, routine)
        for record in answered.values()
        if record.date == day and record.id not in asked
    )
    lines = [_line(dose, answered.get(dose.id), now, served) for dose in (*doses, *others)]
    return sorted(lines, key=lambda line: (line.due, line.medicine))


def missed_words(
    plans: Iterable[MedicationPlan],
    records: Iterable[DoseRecord],
    now: datetime,
    served: datetime | None,
    *,
    routine: Routine = USUAL,
) -> list[str]:
    """Return the doses of yesterday and today that were missed, for whoever goes to help."""
    plans, records = tuple(plans), tuple(records)
    words = []
    for day in (now.date() - timedelta(days=1), now.date()):
        for line in dose_lines(plans, records, day, now, served, routine=routine):
            if line.missed:
                when = f"{day_words(day, now.date())} {line.due:%H:%M}"
                words.append(f"{when} {line.medicine} {line.amount}")
    return words


def _line(
    dose: Dose, record: DoseRecord | None, now: datetime, served: datetime | None
) -> DoseLine:
    due = dose.due
    if record is not None:
        words, missed = _answer(record, now)
        state = record.status.value
    elif now < due:
        state, words, missed = "later", tr("还没到"), False
    elif served is None or due < served:
        state, words, missed = "unknown", tr("没有记录"), False
    elif now < due + timedelta(minutes=dose.plan.window):
        state, words, missed = "now", tr("该吃了"), False
    else:
        state, words, missed = "silent", tr("没有回音"), True
    return DoseLine(due, dose.plan.medicine, dose.amount, state, words, missed)


def _answer(record: DoseRecord, now: datetime) -> tuple[str, bool]:
    at = clock_words(record.taken or record.at, now)
    match record.status:
        case DoseStatus.TAKEN:
            return tr("{at} 吃了", at=at), False
        case DoseStatus.SKIPPED:
            return tr("{at} 说不吃", at=at), False
        case DoseStatus.SNOOZED:
            return tr("{at} 说等一会儿", at=at), False
        case DoseStatus.MISSED:
            return tr("终端没开，没人提醒") if record.outage else tr("没吃，过了时间"), True
        case _:
            return tr("提醒了"), False
