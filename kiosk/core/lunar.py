"""The lunar calendar, by the lunar-python library (6tail), which follows GB/T 33661-2017."""

from datetime import date, timedelta
from functools import lru_cache

from kiosk.core.lunar_years import FIRST_DAY, MONTHS
from kiosk.core.words import tr, tr_noop

_DAYS = (
    *(tr_noop("初一"), tr_noop("初二"), tr_noop("初三"), tr_noop("初四"), tr_noop("初五")),
    *(tr_noop("初六"), tr_noop("初七"), tr_noop("初八"), tr_noop("初九"), tr_noop("初十")),
    *(tr_noop("十一"), tr_noop("十二"), tr_noop("十三"), tr_noop("十四"), tr_noop("十五")),
    *(tr_noop("十六"), tr_noop("十七"), tr_noop("十八"), tr_noop("十九"), tr_noop("二十")),
    *(tr_noop("廿一"), tr_noop("廿二"), tr_noop("廿三"), tr_noop("廿四"), tr_noop("廿五")),
    *(tr_noop("廿六"), tr_noop("廿七"), tr_noop("廿八"), tr_noop("廿九"), tr_noop("三十")),
)
_MONTHS = (
    *(tr_noop("正月"), tr_noop("二月"), tr_noop("三月"), tr_noop("四月"), tr_noop("五月")),
    *(tr_noop("六月"), tr_noop("七月"), tr_noop("八月"), tr_noop("九月"), tr_noop("十月")),
    *(tr_noop("冬月"), tr_noop("腊月")),
)


@lru_cache(maxsize=512)
def lunar_month_day(day: date) -> tuple[int, int]:
    """Return the lunar month (1 to 12, negative when it is a leap month) and day (1 to 30)."""
    left = (day - FIRST_DAY).days
    for row in MONTHS if left >= 0 else ():
        leap = row >> 13
        for n in range(13 if leap else 12):
            length = 29 + (row >> n & 1)
            if left < length:
                month = -leap if leap and n == leap else n + (not leap or n < leap)
                return month, left + 1
            left -= length
    return _reckoned(day)


def _reckoned(day: date) -> tuple[int, int]:
    """Return month and day of a day before or after the table."""
    from lunar_python import Solar  # noqa: PLC0415  # 0.1 s that the start can do without

    lunar = Solar.fromYmd(day.year, day.month, day.day).getLunar()
    return lunar.getMonth(), lunar.getDay()


def lunar_day(day: date) -> str:
    """Return the lunar month and day as people write it: 八月初五, 闰六月初三, 腊月廿三."""
    month, number = lunar_month_day(day)
    names = {"month": tr(_MONTHS[abs(month) - 1]), "day": tr(_DAYS[number - 1])}
    return tr("闰{month}{day}", **names) if month < 0 else tr("{month}{day}", **names)


def next_feast(name: str, today: date) -> date | None:
    """Return the next day of a solar term (冬至), of 除夕, or that 入伏, 中伏 or 末伏 begins.

    None when there is no such name; ``today`` itself counts.
    """
    days = (_feasts(year).get(name) for year in (today.year, today.year + 1))
    return next((day for day in days if day is not None and day >= today), None)


@lru_cache(maxsize=8)
def _feasts(year: int) -> dict[str, date]:
    """Return the solar terms and other days of ``year`` (of the Gregorian calendar) by name."""
    from lunar_python import Lunar, Solar  # noqa: PLC0415  # 0.1 s that the start can do without

    feasts: dict[str, date] = {}
    for near in (year, year + 1):  # the library's table goes from one winter to the next
        for name, solar in Solar.fromYmd(near, 7, 1).getLunar().getJieQiTable().items():
            if solar.getYear() == year:
                feasts[name] = date(year, solar.getMonth(), solar.getDay())
    first = Lunar.fromYmd(year, 1, 1).getSolar()
    feasts["除夕"] = date(first.getYear(), first.getMonth(), first.getDay()) - timedelta(days=1)
    # 入伏 is the third 庚 after 夏至, 中伏 the fourth, 末伏 the first after 立秋.
    feasts["入伏"] = _next_geng(feasts["夏至"]) + timedelta(days=20)
    feasts["中伏"] = feasts["入伏"] + timedelta(days=10)
    feasts["末伏"] = _next_geng(feasts["立秋"])
    return feasts


def _next_geng(day: date) -> date:
    """Return the first day 庚 of the cycle of ten on or after ``day`` (2000-01-07 was 甲子)."""
    return day + timedelta(days=(6 - (day - date(2000, 1, 7)).days) % 10)
