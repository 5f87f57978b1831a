"""The plan editor's form: from a plan to what stands in its fields, and what was sent.

Everything that a plan can say has a field (``plan_reading.py`` reads them). Days that none of the
form's ways can write (an imported plan may repeat in two ways at once) stay as they are until
another way is chosen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.core.doses import MedicationPlan, Step
from kiosk.core.plan_check import Mistake
from kiosk.core.plan_edit import USUAL_GAP, usual_gap
from kiosk.core.plans import moments_of, rule_of
from kiosk.core.routine import Routine

LONGEST = 100  # characters of a field
ROWS = 4  # times shown at first; more are folded away
DAILY, WEEKDAYS, EVERY, CYCLE, OWN = "daily", "weekdays", "every", "cycle", "own"
TIMED, NEEDED = "timed", "needed"
TEXTS = ("medicine", "amount", "purpose", "relation")
NUMBERS = {
    "count": (0, 9999), "weeks": (1, 52), "every": (1, 999), "cycle_on": (0, 999),
    "cycle_off": (0, 999), "gap": (0, 100_000), "most": (0, 99), "window": (1, 10_080),
    "warn": (0, 365),
}  # fmt: skip
UNSAID = {"weeks": 1, "every": 1, "window": 60, "warn": 7}


@dataclass(frozen=True)
class Row:
    """One time of the form: a clock time, or an event of the resident's day."""

    slot: str = ""
    when: str = ""
    at: str = ""
    offset: str = ""
    portion: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen in it."""
        return not (self.when or self.at)


@dataclass(frozen=True)
class Form:
    """What stands in the fields, as texts; what was typed is kept, also where it is wrong."""

    resident: str
    values: dict[str, str]
    rows: tuple[Row, ...]
    weekdays: frozenset[int] = frozenset()
    kind: str = TIMED
    repeat: str = DAILY
    paused: bool = False
    picture: str = ""
    faults: tuple[Mistake, ...] = ()

    def fault(self, name: str) -> str:
        """Return what is wrong with a field, empty when nothing is."""
        return next((fault.sentence for fault in self.faults if fault.field == name), "")


def form_of(plan: MedicationPlan, routine: Routine) -> Form:
    """Return the form of a plan."""
    rows = tuple(Row(m.slot, m.when, m.at, str(m.offset or ""), m.amount) for m in moments_of(plan))
    chosen = plan.gap if plan.as_needed or plan.gap not in usual_gaps(plan, routine) else ""
    values = {
        "medicine": plan.medicine,
        "amount": plan.amount,
        "purpose": plan.purpose,
        "way": plan.way.value,
        "relation": plan.relation,
        "notes": "\n".join(plan.notes),
        "start": plan.start.isoformat() if plan.start else "",
        "end": plan.end.isoformat() if plan.end else "",
        "count": str(plan.count or ""),
        "weeks": str(plan.every),
        "every": str(plan.every if plan.every > 1 or plan.step is not Step.DAY else 2),
        "step": plan.step.value,
        "cycle_on": str(plan.cycle_on or ""),
        "cycle_off": str(plan.cycle_off or ""),
        "gap": str(chosen),
        "most": str(plan.most or ""),
        "window": str(plan.window),
        "stock": plan.stock.left if plan.stock else "",
        "warn": str(plan.stock.warn if plan.stock else 7),
    }
    return Form(
        plan.resident,
        values,
        rows,
        frozenset(plan.weekdays),
        NEEDED if plan.as_needed else TIMED,
        _repeat_of(plan),
        plan.paused,
        plan.picture,
    )


def read_form(form: Mapping[str, Sequence[str]]) -> Form:
    """Return what was sent, nothing judged."""

    def one(name: str) -> str:
        return next(iter(form.get(name, ())), "")

    columns = [form.get(name, ()) for name in ("slot", "when", "at", "offset", "portion")]
    rows = tuple(Row(*row) for row in zip(*columns, strict=False))
    names = (*TEXTS, *NUMBERS, "way", "step", "start", "end", "notes", "stock")
    return Form(
        one("resident"),
        {name: one(name) for name in names},
        tuple(row for row in rows if not row.is_empty),
        frozenset(int(day) for day in form.get("weekday", ()) if day in tuple("1234567")),
        NEEDED if one("kind") == NEEDED else TIMED,
        one("repeat") or DAILY,
        bool(one("paused")),
        "" if one("drop_picture") else one("picture"),
    )


def _repeat_of(plan: MedicationPlan) -> str:
    """Return by which of the form's ways the plan's days can be written."""
    weekly = plan.step is Step.WEEK or (plan.step is Step.DAY and plan.every == 1)
    if plan.cycle_on or plan.cycle_off:
        plain = not plan.weekdays and plan.every == 1 and plan.step is Step.DAY
        return CYCLE if plain else OWN
    if plan.weekdays:
        return WEEKDAYS if weekly else OWN
    return DAILY if plan.every == 1 and plan.step is Step.DAY else EVERY


def usual_gaps(plan: MedicationPlan, routine: Routine) -> tuple[int, int]:
    """Return the least intervals that nobody chose: the usual one, and what the times allow."""
    minutes = [slot.minutes for slot in rule_of(plan, routine).slots]
    return USUAL_GAP, usual_gap(minutes)
