"""What a plan would ask for in the next days, worked out by the kiosk's own rules."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from kiosk.core.doses import MedicationPlan
from kiosk.core.plan_edit import USUAL_GAP
from kiosk.core.plan_words import plan_words
from kiosk.core.planned import doses_between
from kiosk.core.plans import moments_of, rule_of
from kiosk.core.routine import DAY, Routine, clock_text
from kiosk.core.words import tr
from kiosk.hub.console import wording
from kiosk.hub.console.plan_form import usual_gaps

DAYS = 14


@dataclass(frozen=True)
class PreviewDay:
    """A day: its name, and the time and amount of each dose."""

    day: date
    words: str
    weekday: str
    doses: tuple[tuple[str, str], ...]
    today: bool


@dataclass(frozen=True)
class Preview:
    """The plan in a sentence, what to know about it, and 14 days from today or its first day on."""

    words: str
    notes: tuple[str, ...]
    days: tuple[PreviewDay, ...] = ()


def preview(plan: MedicationPlan, routine: Routine, now: datetime) -> Preview:
    """Return the preview; ``now`` in the station's zone."""
    today = now.date()
    if plan.as_needed:
        note = tr("没有固定时间：老人需要时自己按，太早了终端会说还要等多久。")
        return Preview(plan_words(plan), (note,))
    if not moments_of(plan):
        return Preview("", ())
    first = max(today, plan.start) if plan.start else today
    last = first + timedelta(days=DAYS - 1)
    running = replace(plan, paused=False)
    doses = doses_between([running], (), first, last, now.tzinfo or UTC, routine=routine)
    by_day: dict[date, list[tuple[str, str]]] = {}
    for dose in doses:
        day = date.fromisoformat(dose.id[len(plan.id) + 1 :][:10])
        by_day.setdefault(day, []).append((f"{dose.due:%H:%M}", dose.amount))
    days = tuple(
        PreviewDay(
            day,
            tr("{month}月{day}日", month=day.month, day=day.day),
            wording.weekday(day),
            tuple(by_day.get(day, ())),
            day == today,
        )
        for day in (first + timedelta(days=n) for n in range(DAYS))
    )
    notes = (*_slip(plan, routine), *_notes(plan, len(doses), first, today))
    return Preview(plan_words(plan), notes, days)


def _slip(plan: MedicationPlan, routine: Routine) -> tuple[str, ...]:
    """Return the question whether two near times are meant, where nobody chose an interval."""
    minutes = sorted(slot.minutes for slot in rule_of(plan, routine).slots)
    if len(minutes) < 2 or plan.gap not in usual_gaps(plan, routine):
        return ()
    pairs = zip(minutes, (*minutes[1:], minutes[0] + DAY), strict=True)
    apart, one, other = min((later - earlier, earlier, later) for earlier, later in pairs)
    if apart >= USUAL_GAP:
        return ()
    return (
        tr(
            "{one} 和 {other} 挨得很近，只隔 {n} 分钟，是不是写错了？没有写错，就可以保存。",
            one=clock_text(one),
            other=clock_text(other),
            n=apart,
        ),
    )


def _notes(plan: MedicationPlan, doses: int, first: date, today: date) -> tuple[str, ...]:
    notes = []
    if first > today:
        notes.append(tr("{day}才开始。", day=wording.day_words(first, today)))
    if plan.end is not None and plan.end < today:
        notes.append(tr("已经结束了，不会再提醒。"))
    elif not doses:
        notes.append(tr("这 14 天里一次也没有，请看看写得对不对。"))
    if plan.paused:
        notes.append(tr("先停着：保存以后不提醒，按“继续”才开始。"))
    return tuple(notes)
