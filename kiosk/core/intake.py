"""What was taken of each medicine, and until when it holds the next dose back. Pure."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from kiosk.core.doses import Dose

_DAY = timedelta(hours=24)


class Intake:
    """What was taken among some doses, to be asked about many of them."""

    def __init__(self, doses: Iterable[Dose]) -> None:
        self._by_medicine: dict[str, list[Dose]] = {}
        self._by_plan: dict[str, list[Dose]] = {}
        self._sorted: dict[tuple[str, str], list[tuple[datetime, int, str]]] = {}
        for dose in doses:
            if dose.taken_at is not None:
                self._by_medicine.setdefault(dose.plan.medicine, []).append(dose)
                self._by_plan.setdefault(dose.plan.id, []).append(dose)

    def earliest(self, dose: Dose, taken_before: datetime | None = None) -> datetime | None:
        """Return when the least interval since the medicine was last taken ends (UTC), or None.

        The same medicine in another plan counts as well. The most that may be taken within 24
        hours is kept too. With ``taken_before`` (aware) only what was taken by then counts.
        """
        plan = dose.plan
        if plan.medicine not in self._by_medicine and plan.id not in self._by_plan:
            return None
        before = None if taken_before is None else taken_before.astimezone(UTC)
        taken = [
            (at, gap)
            for at, gap, identity in self._taken(plan.id, plan.medicine)
            if identity != dose.id and (before is None or at < before)
        ]
        if not taken:
            return None
        ends = [taken[-1][0] + timedelta(minutes=plan.gap)]
        ends += [at + timedelta(minutes=gap) for at, gap in taken if gap > plan.gap]
        if 0 < plan.most <= len(taken):
            ends.append(taken[-plan.most][0] + _DAY)
        return max(ends)

    def _taken(self, plan: str, medicine: str) -> list[tuple[datetime, int, str]]:
        """Return when it was taken (UTC), with the interval and the dose, by time."""
        found = self._sorted.get((plan, medicine))
        if found is None:
            same = self._by_medicine.get(medicine, ())
            renamed = (d for d in self._by_plan.get(plan, ()) if d.plan.medicine != medicine)
            found = sorted(
                (dose.taken_at.astimezone(UTC), dose.plan.gap, dose.id)
                for dose in (*same, *renamed)
                if dose.taken_at is not None
            )
            self._sorted[plan, medicine] = found
        return found
