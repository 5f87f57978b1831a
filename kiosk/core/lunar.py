"""The lunar calendar, by the lunar-python library (6tail), which follows GB/T 33661-2017."""

from datetime import date
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
