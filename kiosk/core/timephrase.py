"""Times and days as people say them: 明早八点, 差五分三点, 下礼拜三头晌, 初五, 一刻钟后.

The words themselves are data; here they arrive as marks of one letter with a value:

    D day from today    K weekday 1 to 7       X week from this one (0, 1, 2)
    P part of the day   N number               H 点     q 刻     b 半     M 分
    Q 差                G 过, 等               A 以后   e 个     h 钟头   d 天   w 礼拜
    m 月                n 号                   c 初     L 阴历   l 正月, 冬月, 腊月
    F 那天, 的          Z 现在                 Y year from this one
    J 冬至, 除夕, 入伏  E 月初, 月底: the day of the month, 31 for its last
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.core.catalogue import Meal
from kiosk.core.datephrase import read_date
from kiosk.core.values import dataclass

Mark = tuple[str, float | str]


class Part(StrEnum):
    """A part of the day. Early is before the forenoon: breakfast time, told as morning."""

    EARLY = "early"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"

    @property
    def told(self) -> str:
        """The name in slot values."""
        return "morning" if self is Part.EARLY else self.value


_PART_HOURS = {
    Part.EARLY: (5, 9), Part.MORNING: (8, 12), Part.NOON: (11, 14), Part.AFTERNOON: (12, 18),
    Part.EVENING: (16, 23), Part.NIGHT: (20, 24),
}  # fmt: skip
_PART_MEALS = {Part.EARLY: Meal.BREAKFAST, Part.NOON: Meal.LUNCH, Part.EVENING: Meal.DINNER}
_NEARLY = 15  # minutes before the hour at which a day begins that still count as that hour
_MEAL_ENDS = {Meal.BREAKFAST: (9, 30), Meal.LUNCH: (13, 30), Meal.DINNER: (20, 0)}


@dataclass(frozen=True)
class TimePhrase:
    """What was said of a day and a time; what was not said is None.

    ``hour`` is as said (1 to 24, so 2 may mean 14); ``exact`` is set by "in half an hour".
    """

    day: date | None = None
    part: Part | None = None
    hour: int | None = None
    minute: int = 0
    exact: datetime | None = None

    def updated(self, later: "TimePhrase") -> "TimePhrase":
        """Return this with everything that ``later`` says put in its place."""
        if later.exact is not None:
            return later
        if later == TimePhrase():
            return self  # 半个钟头以后再说，现在忙着呢
        hour = (later.hour, later.minute) if later.hour is not None else (self.hour, self.minute)
        if later.part is not None and later.hour is None:
            hour = (None, 0) if self.part not in (None, later.part) else hour
        return TimePhrase(later.day or self.day, later.part or self.part, hour[0], hour[1])


_DATE = r"(?:(?P<date>L?Y?(?:Nm)?(?:cN|Nn)|L?Y?lc?Nn?|LY?NmNn?|X?K|J|X?E|D(?:X?K)?)F?)"
_CLOCK = r"(?P<clock>QN[Mq]NH|NHQN[Mq]|NHb|NHG?NM|NHNq|NHN|NH)"
_POINT = re.compile(rf"{_DATE}?(?P<part>P?)F?{_CLOCK}?")
_PART_FIRST = re.compile(rf"(?P<part>P)F?{_DATE}{_CLOCK}?")
_LENGTH = r"(?P<length>Ne?h|Nebh|Nhb|be?h|bd|NM|Nq|N[dw]|New|Nem)"
_RELATIVE = re.compile(rf"(?:G?{_LENGTH}A|G{_LENGTH.replace('length', 'length2')})")
_DURATION = re.compile(_LENGTH)
_STARTS = frozenset("DKXPNQGbcLlZYJE")


def may_follow(before: str, mark: str) -> bool:
    """Return whether ``mark`` can stand after the marks ``before``; cuts hopeless searches."""
    if not before:
        return mark in _STARTS
    last = before[-1]
    if mark == "N":
        if last in "Mq" and before[0] == "Q":
            return True  # 差五分三点
        return last not in "NMhdwnbeAZqX" and not (last == "P" and "H" in before)
    if mark in "Hqmnwd":
        return last in ("N", "e", "b") if mark in "wdm" else last == "N"
    if mark == "M":
        return last == "N"
    if mark == "b":
        return last in "HehG"
    if mark in "h":
        return last in "Neb"
    if mark == "e":
        return last in "Nb"
    return last != "Z"


def read_time(marks: Sequence[Mark], now: datetime) -> TimePhrase | None:
    """Return the day and time that ``marks`` say, seen from ``now``; None when it is no time."""
    letters = "".join(mark[0] for mark in marks)
    values = [mark[1] for mark in marks]
    if letters == "Z":
        return TimePhrase()
    match = _RELATIVE.fullmatch(letters)
    if match:
        return _read_relative(match, letters, values, now)
    match = _POINT.fullmatch(letters) or _PART_FIRST.fullmatch(letters)
    if not letters or match is None or letters in ("F", ""):
        return None
    phrase = TimePhrase(part=Part(str(values[match.start("part")])) if match["part"] else None)
    if match["date"]:
        day = read_date(match["date"], values[match.start("date") : match.end("date")], now)
        if day is None:
            return None
        phrase = replace(phrase, day=day)
    if match["clock"]:
        clock = _read_clock(match["clock"], values[match.start("clock") : match.end("clock")])
        bare_one = letters == "NH" and values[0] == 1  # 一点 is far more often "a little"
        if clock is None or bare_one:
            return None
        phrase = replace(phrase, hour=clock[0], minute=clock[1])
    return phrase


def read_duration(marks: Sequence[Mark]) -> int | None:
    """Return the minutes that ``marks`` say (半个钟头 is 30), or None when it is no duration."""
    letters = "".join(mark[0] for mark in marks)
    match = _DURATION.fullmatch(letters)
    if match is None:
        return None
    return _minutes(letters, [mark[1] for mark in marks])


def _minutes(letters: str, values: Sequence[float | str]) -> int | None:
    number = float(values[0]) if letters[0] == "N" else 0.0
    if letters == "bd":
        return 12 * 60
    if "h" in letters:
        return round((number + (0.5 if "b" in letters else 0.0)) * 60)
    scale = {"M": 1, "q": 15, "d": 24 * 60, "w": 7 * 24 * 60, "m": 30 * 24 * 60}[letters[-1]]
    return round(number * scale)


def _read_relative(
    match: re.Match[str], letters: str, values: Sequence[float | str], now: datetime
) -> TimePhrase | None:
    group = "length" if match["length"] else "length2"
    part = slice(match.start(group), match.end(group))
    minutes = _minutes(letters[part], values[part])
    if minutes is None or minutes <= 0:
        return None
    if letters[part][-1] in "dwm":
        return TimePhrase(day=now.date() + timedelta(minutes=minutes))
    return TimePhrase(exact=now + timedelta(minutes=minutes))


def _read_clock(letters: str, values: Sequence[float | str]) -> tuple[int, int] | None:
    numbers = [int(float(v)) for mark, v in zip(letters, values, strict=True) if mark == "N"]
    if letters.startswith("Q"):
        hour, minute = numbers[1], -numbers[0] * (15 if letters[2] == "q" else 1)
    elif "Q" in letters:
        hour, minute = numbers[0], -numbers[1] * (15 if letters.endswith("q") else 1)
    elif letters == "NHb":
        hour, minute = numbers[0], 30
    elif letters == "NHNq":
        hour, minute = numbers[0], numbers[1] * 15
    else:
        hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
        if letters == "NHN" and minute < 10:
            return None  # 六点八 is a number, not a time
    if minute < 0:
        hour, minute = hour - 1 or 12, minute + 60
    return (hour, minute) if 0 <= hour <= 24 and 0 <= minute < 60 else None


def clock_hour(phrase: TimePhrase, opens: int = 8, closes: int = 18) -> int | None:
    """Return the hour 0 to 23 that is meant, or None when nothing settles morning or evening.

    ``opens`` and ``closes`` are the hours in which such a thing is done (a cleaner's day).
    """
    hour = phrase.hour
    if hour is None:
        return None
    if hour > 12 or hour == 0:
        return hour % 24
    if phrase.part is None:
        # 差五分八点 is as good as eight.
        first = opens - (phrase.minute + _NEARLY) / 60
        fits = [h for h in (hour % 24, (hour + 12) % 24) if first <= h <= closes]
        return fits[0] if len(fits) == 1 else None
    first, last = _PART_HOURS[phrase.part]
    if phrase.part is Part.NIGHT and hour <= 5:
        return hour
    if phrase.part is Part.EVENING and hour == 12:
        return 0
    options = [hour, (hour + 12) % 24]
    return next((h for h in options if first <= h <= last), options[0])


def start_value(
    phrase: TimePhrase, now: datetime, opens: int = 8, closes: int = 18, *, coming: bool = True
) -> str | None:
    """Return the ``start`` slot: a minute, a day and part, or a day; None when nothing was said.

    A time or part of the day without a day means its next coming, or today unless ``coming``.
    """
    if phrase.exact is not None:
        return phrase.exact.strftime("%Y-%m-%dT%H:%M")
    hour = clock_hour(phrase, opens, closes)
    day = phrase.day or (_next_day(phrase, hour, now) if coming else now.date())
    if hour is not None and day is not None:
        return f"{day.isoformat()}T{hour:02d}:{phrase.minute:02d}"
    if phrase.part is not None and day is not None:
        return f"{day.isoformat()}/{phrase.part.told}"
    return phrase.day.isoformat() if phrase.day else None


def _next_day(phrase: TimePhrase, hour: int | None, now: datetime) -> date | None:
    today = now.date()
    if hour is not None:
        passed = (hour, phrase.minute) <= (now.hour, now.minute)
    elif phrase.part is not None:
        passed = now.hour >= _PART_HOURS[phrase.part][1]
    else:
        return None
    return today + timedelta(days=1) if passed else today


def meal_of(phrase: TimePhrase) -> Meal | None:
    """Return the meal that a part of the day or a clock time settles, or None."""
    if phrase.hour is None:
        return _PART_MEALS.get(phrase.part) if phrase.part else None
    hour = clock_hour(phrase, 10, 17) if phrase.part is None else clock_hour(phrase)
    if hour is None:
        return None
    if phrase.part is not None and 5 <= hour <= 9:
        return Meal.BREAKFAST
    if 10 <= hour <= 14:
        return Meal.LUNCH
    return Meal.DINNER if 15 <= hour <= 20 else None


def next_meal_day(meal: Meal, now: datetime) -> date:
    """Return the day of the next ``meal`` that has not ended by ``now``."""
    over = (now.hour, now.minute) > _MEAL_ENDS[meal]
    return now.date() + timedelta(days=1) if over else now.date()
