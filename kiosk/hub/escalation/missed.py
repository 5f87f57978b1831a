"""Who is told of missed doses, and when: several at once in one message, never a flood. Pure.

The kiosk itself reminds until a dose's window is over; only then is it missed. From then on the
family is told, and when nobody has answered, the station. Nobody is told at night, nor more often
than every three hours, nor more than four times a day. That the elder took it after all, or that
somebody looks after it, ends it and is told to whom it was told.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct

from kiosk.core.routine import clock_minutes
from kiosk.core.words import listed, tr

FAMILY_TOLD: Final = "family"
STATION_TOLD: Final = "station"
RELIEF: Final = "relief"
PREFIX: Final = "dose-"  # of a case's id, where a delivery names what it is about
APART = timedelta(hours=3)  # between two messages of one step about one resident
MOST_A_DAY = 4  # messages of one step about one resident within 24 hours
OLD = timedelta(hours=24)  # a case that nobody looked after is over
STALE = timedelta(hours=12)  # a dose that is told this late is told to nobody any more
LONGEST = 24 * 60  # minutes a step may wait
SEEN, LATE, FORGOTTEN = "seen", "late", "old"  # why a case is over


class MissedRule(Struct, frozen=True, kw_only=True):
    """After how many minutes since a dose was missed whom to tell; 0 tells nobody.

    From ``quiet_from`` to ``quiet_to`` ("HH:MM") nobody is told; what falls due then waits.
    """

    family: int = 15
    station: int = 60
    quiet_from: str = "21:30"
    quiet_to: str = "07:30"


class MissedDose(Struct, frozen=True, kw_only=True):
    """A dose of a case: ``noted`` is when the hub learnt that it was missed, ``answer`` how it was
    answered afterwards."""

    id: str
    medicine: str
    amount: str
    due: datetime
    noted: datetime
    answered: datetime | None = None
    answer: str = ""


class Told(Struct, frozen=True, kw_only=True):
    """A step that was taken: about which doses, and who was told (contacts' ids and names)."""

    step: str
    at: datetime
    doses: tuple[str, ...]
    to: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class MissedCase(Struct, frozen=True, kw_only=True):
    """What a resident has missed and nobody has looked after; ``over`` when somebody has."""

    id: str
    resident: str
    opened: datetime
    doses: tuple[MissedDose, ...]
    told: tuple[Told, ...] = ()
    over: datetime | None = None
    why: str = ""
    by: str = ""

    @property
    def left(self) -> tuple[MissedDose, ...]:
        """The doses that are still not answered."""
        return tuple(dose for dose in self.doses if dose.answered is None)


def rule_flaw(rule: MissedRule) -> str:
    """Return what is wrong with a rule in a sentence, empty when it can be kept."""
    if any(not 0 <= minutes <= LONGEST for minutes in (rule.family, rule.station)):
        return tr("请写 0 到 {most} 分钟，0 就是不通知。", most=LONGEST)
    if clock_minutes(rule.quiet_from) is None or clock_minutes(rule.quiet_to) is None:
        return tr("夜里的时间请写成 21:30 这样。")
    return ""


def due_step(
    case: MissedCase,
    rule: MissedRule,
    now: datetime,
    earlier: Iterable[Told],
    reachable: frozenset[str],
) -> tuple[str, tuple[MissedDose, ...]] | None:
    """Return the step to take now and the doses it is about, None when none is due.

    ``earlier`` are the steps of the resident's former cases, ``reachable`` the steps for which
    there is somebody to tell. Where there is no family, the station is told in its place. ``now``
    is in the station's zone.
    """
    if case.over is not None or is_quiet(rule, now):
        return None
    everything = (*earlier, *case.told)
    for step, minutes in _steps(rule, reachable):
        done = {dose for told in case.told if told.step == step for dose in told.doses}
        fresh = [dose for dose in case.left if dose.id not in done]
        if not fresh or now < min(dose.noted for dose in fresh) + timedelta(minutes=minutes):
            continue
        times = [told.at for told in everything if told.step == step and told.to]
        if any(now - at < APART for at in times):
            continue
        if sum(now - at < timedelta(hours=24) for at in times) < MOST_A_DAY:
            return step, tuple(fresh)
    return None


def _steps(rule: MissedRule, reachable: frozenset[str]) -> list[tuple[str, int]]:
    steps = []
    if rule.family and FAMILY_TOLD in reachable:
        steps.append((FAMILY_TOLD, rule.family))
    if rule.station and STATION_TOLD in reachable:
        # The station is told once nobody else has answered; without family, in its place.
        first = rule.family and FAMILY_TOLD not in reachable
        steps.append((STATION_TOLD, min(rule.family, rule.station) if first else rule.station))
    return steps


def is_quiet(rule: MissedRule, now: datetime) -> bool:
    """Whether it is night by the rule; from and to the same time is never."""
    begin, end = clock_minutes(rule.quiet_from), clock_minutes(rule.quiet_to)
    if begin is None or end is None:
        return False
    minute = now.hour * 60 + now.minute
    return begin <= minute < end if begin <= end else minute >= begin or minute < end


def told_words(step: str, name: str, doses: tuple[MissedDose, ...], now: datetime) -> str:
    """Return the message: who and when, no medicine (PIPL: as little as needed)."""
    times = _times(doses, now)
    if step == STATION_TOLD:
        return tr("{name}{times} 的药没有吃，还没有人处理，请联系一下。", name=name, times=times)
    return tr("{name}{times} 的药没有吃，请打个电话问问。", name=name, times=times)


def relief_words(case: MissedCase, name: str) -> str:
    """Return what those who were told hear at the end."""
    if case.why == LATE:
        taken = [dose.answered for dose in case.doses if dose.answered and dose.answer == "taken"]
        if taken:
            at = f"{max(taken):%H:%M}"
            return tr("{name}的药，{at} 补吃了，不用再问了。", name=name, at=at)
        return tr("{name}说了这次的药不吃，不用再问了。", name=name)
    return tr("{name}漏药的事，{by}知道了。", name=name, by=case.by)


def _times(doses: tuple[MissedDose, ...], now: datetime) -> str:
    """Return 今天 08:00、12:00, or with the day before: 昨天 20:00、今天 08:00."""
    days: dict[int, list[str]] = {}
    for dose in sorted(doses, key=lambda dose: dose.due):
        due = dose.due.astimezone(now.tzinfo)
        at = f"{due:%H:%M}"
        times = days.setdefault((now.date() - due.date()).days, [])
        if at not in times:
            times.append(at)
    words = {0: tr("今天"), 1: tr("昨天")}
    return listed(
        tr("{day} {times}", day=words.get(ago, tr("前几天")), times=listed(times))
        for ago, times in days.items()
    )
