"""The lunar calendar, by the lunar-python library (6tail), which follows GB/T 33661-2017."""

from datetime import date, timedelta
from functools import lru_cache

_DAYS = [
    "初一",
    "初二",
    "初三",
    "初四",
    "初五",
    "初六",
    "初七",
    "初八",
    "初九",
    "初十",
    "十一",
    "十二",
    "十三",
    "十四",
    "十五",
    "十六",
    "十七",
    "十八",
    "十九",
    "二十",
    "廿一",
    "廿二",
    "廿三",
    "廿四",
    "廿五",
    "廿六",
    "廿七",
    "廿八",
    "廿九",
    "三十",
]
_MONTHS = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"]


@lru_cache(maxsize=512)
def lunar_month_day(day: date) -> tuple[int, int]:
    """Return the lunar month (1 to 12, negative when it is a leap month) and day (1 to 30)."""
    from lunar_python import Solar  # noqa: PLC0415  # 0.1 s that the start can do without

    lunar = Solar.fromYmd(day.year, day.month, day.day).getLunar()
    return lunar.getMonth(), lunar.getDay()


def lunar_day(day: date) -> str:
    """Return the lunar month and day as people write it: 八月初五, 闰六月初三, 腊月廿三."""
    month, number = lunar_month_day(day)
    leap = "闰" if month < 0 else ""
    return f"{leap}{_MONTHS[abs(month) - 1]}月{_DAYS[number - 1]}"


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
