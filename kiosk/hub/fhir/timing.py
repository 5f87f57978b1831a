"""FHIR R4's ``Timing`` as the days and times of a plan, or a sentence why it is none."""

from calendar import monthrange
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import NamedTuple

from kiosk.core.doses import Moment, Step
from kiosk.core.plan_check import MOST_TIMES
from kiosk.core.routine import DAY, USUAL, clock_minutes, clock_text, event_minutes, takes_offset
from kiosk.core.words import tr
from kiosk.hub.fhir.codes import (
    ABBREVIATIONS,
    MINUTES,
    SEVERAL,
    USUAL_TIMES,
    WEEKDAYS,
    Json,
    Unreadable,
)

_FIRST_OF_HOURLY = 6 * 60  # "every six hours" begins at six in the morning
_USUAL_DAYS = {2: (1, 4), 3: (1, 3, 5)}  # times a week, where nobody says on which days


class Days(NamedTuple):
    """The days of a plan, as its fields of the same names."""

    weekdays: tuple[int, ...] = ()
    every: int = 1
    step: Step = Step.DAY
    start: date | None = None
    end: date | None = None
    total: int = 0


class Timed(NamedTuple):
    """What a ``Timing`` says: days, times, whether times or weekdays are this program's choice.

    For what is taken as needed: the least minutes between two, and how many within 24 hours (0: not
    said).
    """

    days: Days
    moments: tuple[Moment, ...] = ()
    chosen: bool = False
    chosen_days: bool = False
    gap: int = 0
    most: int = 0


def read_timing(timing: Json, zone: tzinfo, start: date | None, *, as_needed: bool) -> Timed:
    """Return what ``timing`` says. ``start`` is the first day where it matters and is not said.

    Raises :class:`Unreadable`.
    """
    if timing.get("modifierExtension"):
        raise Unreadable(tr("服药时间里有看不懂的附加说明。"))
    if timing.get("event"):
        raise Unreadable(tr("写的是一次次的具体日期，这里只能按规律提醒。"))
    repeat = timing.get("repeat") or _abbreviated(timing.get("code") or {})
    _refuse_unknown(repeat)
    moments = _moments(repeat)
    if as_needed:
        if moments:
            raise Unreadable(tr("又写需要时才吃，又写了几点吃。"))
        gap, most = _need(repeat)
        return Timed(_bounds(Days(), repeat, zone, start), gap=gap, most=most)
    if not (repeat.keys() & {"frequency", "period", "timeOfDay", "when", "dayOfWeek"}):
        raise Unreadable(tr("没写多久吃一次，也没写几点吃。"))
    if "frequencyMax" in repeat or "periodMax" in repeat:
        raise Unreadable(tr("次数或间隔写的是一个范围，不知道该提醒几次。"))
    days, a_day = _days(repeat, len(moments))
    chosen_days = bool(days.weekdays) and not repeat.get("dayOfWeek")
    if moments:
        return Timed(_bounds(days, repeat, zone, start), moments, chosen_days=chosen_days)
    usual = _usual(a_day) if a_day > 0 else _hourly(-a_day)
    return Timed(_bounds(days, repeat, zone, start), usual, chosen=True, chosen_days=chosen_days)


def _abbreviated(code: Json) -> Json:
    for coding in code.get("coding") or ():
        if coding.get("code") in ABBREVIATIONS:
            return dict(ABBREVIATIONS[coding["code"]])
    return {}


def _refuse_unknown(repeat: Json) -> None:
    for field, sentence in (
        ("boundsRange", tr("吃多少天写的是一个范围。")),
        ("countMax", tr("一共吃几次写的是一个范围。")),
        ("duration", tr("写了每次要持续多久，像是输液，这里提醒不了。")),
        ("durationMax", tr("写了每次要持续多久，像是输液，这里提醒不了。")),
    ):
        if field in repeat:
            raise Unreadable(sentence)
    if repeat.get("timeOfDay") and repeat.get("when"):
        raise Unreadable(tr("又写几点吃，又写早饭晚饭时吃，只能有一样。"))
    if repeat.get("offset") and not repeat.get("when"):
        raise Unreadable(tr("写了提前或推后多少分钟，却没写是哪一顿。"))
    if ("period" in repeat) != ("periodUnit" in repeat):
        raise Unreadable(tr("间隔的数字和单位要一起写。"))


def _moments(repeat: Json) -> tuple[Moment, ...]:
    offset = _whole(repeat.get("offset", 0))
    moments = []
    for text in repeat.get("timeOfDay") or ():
        time = text[:5]
        if clock_minutes(time) is None:
            raise Unreadable(tr("时间“{word}”看不懂。", word=text[:20]))
        moments.append(Moment(slot=time, at=time))
    for code in repeat.get("when") or ():
        for one in SEVERAL.get(code, (code,)):
            if event_minutes(one, 0, USUAL) is None:
                raise Unreadable(tr("时间“{word}”看不懂。", word=one[:20]))
            if offset and not takes_offset(one):
                raise Unreadable(tr("“{word}”前后不能再加分钟。", word=one))
            slot = f"{one}.{offset}" if offset else one
            moments.append(Moment(slot=slot, when=one, offset=offset))
    if len({moment.slot for moment in moments}) != len(moments):
        raise Unreadable(tr("同一个时间写了两遍。"))
    return tuple(sorted(moments, key=nominal))


def nominal(moment: Moment) -> int:
    """Return a moment's minutes since midnight in the usual day, to order moments by."""
    minutes = event_minutes(moment.when, moment.offset, USUAL) if moment.when else None
    return (clock_minutes(moment.at) or 0) if minutes is None else minutes


def _days(repeat: Json, times: int) -> tuple[Days, int]:
    """Return the days, and how many times a day: below zero, the minutes between two."""
    frequency = _whole(repeat.get("frequency", 0))
    if repeat.get("dayOfWeek"):
        return _on_weekdays(repeat, frequency, times)
    if "period" not in repeat:
        return Days(), _agreed(frequency, times)
    period, unit = Decimal(repeat["period"]), repeat["periodUnit"]
    if unit in ("mo", "a"):
        return Days(every=_whole(period) * (12 if unit == "a" else 1), step=Step.MONTH), _one(
            frequency, times
        )
    if unit == "wk" and period == _whole(period, strict=False):
        if period == 1 and frequency in _USUAL_DAYS and times <= 1:
            return Days(weekdays=_USUAL_DAYS[frequency]), 1
        return Days(every=_whole(period), step=Step.WEEK), _one(frequency, times)
    minutes = period * MINUTES[unit]
    if minutes % DAY == 0 and minutes > DAY:
        return Days(every=int(minutes) // DAY), _one(frequency, times)
    if minutes == DAY:
        return Days(), _agreed(frequency, times)
    if times:
        raise Unreadable(tr("又写每几小时一次，又写了几点吃。"))
    between = minutes / max(frequency, 1)
    if between <= 0 or DAY % between or between != int(between) or DAY / between > MOST_TIMES:
        raise Unreadable(tr("每 {n} {unit}一次，一天排不匀或者太密。", n=period, unit=unit))
    return Days(), -int(between)


def _on_weekdays(repeat: Json, frequency: int, times: int) -> tuple[Days, int]:
    days = tuple(sorted({WEEKDAYS.index(day) + 1 for day in repeat["dayOfWeek"]}))
    every, step = 1, Step.DAY
    if "period" in repeat:
        period, unit = _whole(repeat["period"]), repeat["periodUnit"]
        if unit == "wk":
            every, step = period, Step.DAY if period == 1 else Step.WEEK
            # Two a week on Monday and Thursday: once on each of the days that are named.
            if frequency not in (0, len(days) * max(times, 1)):
                raise Unreadable(
                    tr("说一星期 {n} 次，却写了 {days} 天。", n=frequency, days=len(days))
                )
            frequency = 0
        elif (period, unit) != (1, "d"):
            raise Unreadable(tr("又写星期几，又写隔几天，两样对不上。"))
    weekdays = () if len(days) == 7 else days
    return Days(weekdays=weekdays, every=every, step=step), _agreed(frequency, times)


def _agreed(frequency: int, times: int) -> int:
    if frequency and times and frequency != times:
        raise Unreadable(tr("说一天 {n} 次，却写了 {times} 个时间。", n=frequency, times=times))
    return times or frequency or 1


def _one(frequency: int, times: int) -> int:
    """Return the times on one day of many, where the frequency is that of several days."""
    if frequency > 1 and frequency != times:
        raise Unreadable(tr("几天里吃 {n} 次，没写是哪几天。", n=frequency))
    if frequency == 1 and times > 1:
        raise Unreadable(tr("说一天 {n} 次，却写了 {times} 个时间。", n=1, times=times))
    return times or 1


def _usual(a_day: int) -> tuple[Moment, ...]:
    if a_day not in USUAL_TIMES:
        raise Unreadable(tr("一天 {n} 次，没写几点吃。", n=a_day))
    return tuple(Moment(slot=code, when=code) for code in USUAL_TIMES[a_day])


def _hourly(minutes: int) -> tuple[Moment, ...]:
    times = sorted(
        clock_text(_FIRST_OF_HOURLY + n * minutes) for n in range(max(1, DAY // minutes))
    )
    return tuple(Moment(slot=time, at=time) for time in times)


def _need(repeat: Json) -> tuple[int, int]:
    if repeat.get("dayOfWeek"):
        raise Unreadable(tr("需要时才吃的药，不能再写哪几天吃。"))
    if "period" not in repeat:
        return 0, 0
    frequency = _whole(repeat.get("frequency", 1)) or 1
    unit = repeat["periodUnit"]
    if unit not in MINUTES:
        raise Unreadable(tr("需要时才吃的药，间隔只能写分钟、小时、天或星期。"))
    minutes = Decimal(repeat["period"]) * MINUTES[unit]
    if frequency == 1 and "frequencyMax" not in repeat:
        return int(minutes.to_integral_value()), 0
    if minutes != DAY:
        raise Unreadable(tr("几天里吃 {n} 次，没写是哪几天。", n=frequency))
    return 0, _whole(repeat.get("frequencyMax", frequency))


def _bounds(days: Days, repeat: Json, zone: tzinfo, start: date | None) -> Days:
    period = repeat.get("boundsPeriod") or {}
    first = _day(period["start"], zone) if period.get("start") else None
    last = _day(period["end"], zone) if period.get("end") else None
    count, length = _whole(repeat.get("count", 0)), repeat.get("boundsDuration")
    stepped = days.every != 1 or days.step is not Step.DAY or count or length
    if stepped and first is None:
        if start is None:
            raise Unreadable(tr("没写从哪天开始。"))
        first = start
    if length and first is not None:
        last = _after(first, length)
    return days._replace(start=first, end=last, total=count)


def _after(first: date, length: Json) -> date:
    unit, value = length.get("code") or length.get("unit"), Decimal(length.get("value", 0))
    if length.get("comparator") or value != int(value) or value < 1:
        raise Unreadable(tr("吃多少天看不懂。"))
    if unit == "mo":
        months = first.month - 1 + int(value)
        year, month = first.year + months // 12, months % 12 + 1
        day = min(first.day, monthrange(year, month)[1])
        return date(year, month, day) - timedelta(days=1)
    if unit not in ("d", "wk"):
        raise Unreadable(tr("吃多少天看不懂。"))
    return first + timedelta(days=int(value) * (7 if unit == "wk" else 1) - 1)


def _day(text: str, zone: tzinfo) -> date:
    try:
        if "T" not in text:
            return date.fromisoformat(text)
        return datetime.fromisoformat(text).astimezone(zone).date()
    except ValueError as error:
        raise Unreadable(tr("日期“{text}”看不懂。", text=text[:20])) from error


def _whole(value: object, *, strict: bool = True) -> int:
    number = Decimal(str(value))
    if strict and (number != int(number) or number < 0):
        raise Unreadable(tr("“{word}”不是整数。", word=value))
    return int(number)
