"""Changing a plan without its doses losing who they are. Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.core.doses import MedicationPlan, Moment
from kiosk.core.plans import moments_of, rule_of
from kiosk.core.routine import DAY, Routine, clock_minutes

USUAL_GAP = 240
"""Least minutes between two doses where nobody said how many."""


def clock_times(plan: MedicationPlan) -> tuple[str, ...]:
    """Return the plan's wall-clock times in order, whatever their slots are called."""
    return tuple(sorted(moment.at for moment in moments_of(plan) if moment.at))


def with_times(plan: MedicationPlan, times: Sequence[str]) -> MedicationPlan:
    """Return the plan with these wall-clock times in the place of its former ones.

    A time that stays keeps its slot; of the others, each new one takes the slot of the old one
    nearest to it. So a dose moved from 08:00 to 08:30 is the same dose, and who has answered it is
    not asked again. What depends on meals and sleep stays as it is.
    """
    old = [moment for moment in moments_of(plan) if moment.at]
    rest = tuple(moment for moment in moments_of(plan) if not moment.at)
    left = {moment.slot: moment for moment in old}
    kept: dict[str, Moment] = {}
    wanted = list(dict.fromkeys(times))
    pairs = sorted(
        (_apart(moment.at, time), n, moment.slot, time)
        for n, moment in enumerate(old)
        for time in wanted
    )
    for _, _, slot, time in pairs:
        if slot in left and time not in kept:
            kept[time] = replace(left.pop(slot), at=time)
    taken = {moment.slot for moment in (*kept.values(), *rest)}
    for time in wanted:
        if time not in kept:
            kept[time] = Moment(slot=_free(time, taken), at=time)
            taken.add(kept[time].slot)
    moments = tuple(kept[time] for time in wanted)
    plain = all(moment == Moment(slot=moment.at, at=moment.at) for moment in moments)
    if plain:
        return replace(plan, times=tuple(wanted), moments=rest)
    return replace(plan, times=(), moments=(*moments, *rest))


def settled(plan: MedicationPlan, old: MedicationPlan | None, routine: Routine) -> MedicationPlan:
    """Return the plan with the usual least interval, where nobody chose another.

    ``old`` is the version before; its interval is somebody's choice when it is not the usual one.
    """
    if plan.as_needed or plan.gap != (USUAL_GAP if old is None else old.gap):
        return plan
    if old is not None and old.gap not in (USUAL_GAP, usual_gap(_minutes(old, routine))):
        return plan
    return replace(plan, gap=usual_gap(_minutes(plan, routine)))


def _minutes(plan: MedicationPlan, routine: Routine) -> list[int]:
    return [slot.minutes for slot in rule_of(plan, routine).slots]


def usual_gap(minutes: Sequence[int]) -> int:
    """Return the least interval for times of a day (minutes): 4 hours, or what they allow."""
    return min(USUAL_GAP, nearest(minutes))


def nearest(minutes: Sequence[int]) -> int:
    """Return how many minutes lie between the two nearest times of a plan that asks every day."""
    ordered = sorted(minutes)
    if not ordered:
        return DAY
    pairs = zip(ordered, (*ordered[1:], ordered[0] + DAY), strict=True)
    return min(later - earlier for earlier, later in pairs)


def same_schedule(one: MedicationPlan, other: MedicationPlan) -> bool:
    """Whether two versions of a plan ask for the same doses, whatever else is said in them."""
    return _bare(one) == _bare(other)


def _bare(plan: MedicationPlan) -> MedicationPlan:
    moments = tuple(replace(moment, amount="") for moment in plan.moments)
    return replace(
        plan,
        amount="",
        moments=moments,
        purpose="",
        relation="",
        notes=(),
        picture="",
        stock=None,
    )


def _apart(one: str, other: str) -> int:
    first, second = clock_minutes(one), clock_minutes(other)
    return DAY if first is None or second is None else abs(first - second)


def _free(name: str, taken: set[str]) -> str:
    n, free = 2, name
    while free in taken:
        free, n = f"{name}#{n}", n + 1
    return free
