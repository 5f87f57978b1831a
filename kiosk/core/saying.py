"""How days, meals, times and amounts are put into words, on the screen and aloud."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from kiosk.core.catalogue import Catalogue, Choice, Meal, Place
from kiosk.core.requests import (
    Bill,
    CallBack,
    Consultation,
    Details,
    Housekeeping,
    MealItem,
    MealOrder,
    Repair,
)
from kiosk.core.words import tr

_NEAR_DAYS = ("今天", "明天", "后天", "大后天")
_WEEKDAYS = "一二三四五六日"
_PARTS = {
    "morning": "上午",
    "noon": "中午",
    "afternoon": "下午",
    "evening": "晚上",
    "night": "夜里",
}


def weekday(day: date) -> str:
    """Return 星期三 for a Wednesday."""
    return tr("星期" + _WEEKDAYS[day.weekday()])


def month_day(day: date) -> str:
    """Return 9月15日."""
    return tr("{month}月{day}日", month=day.month, day=day.day)


def near_day(day: date, today: date) -> str:
    """Return 今天, 明天, 后天, 大后天, else 星期五 within a week, else 9月15日."""
    ahead = (day - today).days
    if 0 <= ahead < len(_NEAR_DAYS):
        return tr(_NEAR_DAYS[ahead])
    if 0 < ahead < 7:
        return weekday(day)
    return month_day(day)


def full_day(day: date, today: date) -> str:
    """Return 明天（9月16日）, or 9月30日 alone when it has no nearer name."""
    near, exact = near_day(day, today), month_day(day)
    return exact if near == exact else tr("{near}（{exact}）", near=near, exact=exact)


def meal_time(meal: Meal) -> str:
    """Return the part of the day a meal belongs to: 早上, 中午, 晚上."""
    return tr({Meal.BREAKFAST: "早上", Meal.LUNCH: "中午", Meal.DINNER: "晚上"}[meal])


def place_name(place: Place) -> str:
    """Return 送到家 or 去食堂吃."""
    return tr({Place.DELIVERY: "送到家", Place.DINE_IN: "去食堂吃"}[place])


def yuan(fen: int) -> str:
    """Return a price in yuan: 8元, 1.5元."""
    return tr("{amount}元", amount=f"{fen / 100:g}")


def clock_time(moment: time) -> str:
    """Return the time as people read it from a clock: 上午8点, 下午2点半, 晚上8点05分."""
    if moment.hour < 6:
        part = "早上" if moment.hour >= 4 else "夜里"
    elif moment.hour < 12:
        part = "上午"
    elif moment.hour == 12:
        part = "中午"
    else:
        part = "下午" if moment.hour < 18 else "晚上"
    hour = moment.hour if moment.hour <= 12 else moment.hour - 12
    minutes = {0: "", 30: "半"}.get(moment.minute, f"{moment.minute:02d}分")
    return tr(part) + tr("{hour}点{minutes}", hour=hour, minutes=minutes)


def split_start(start: str) -> tuple[date | None, str]:
    """Split a voice contract ``start`` into its day and the rest (``14:00``, ``morning``, "")."""
    if not start:
        return None, ""
    day, _, rest = start.replace("/", "T").partition("T")
    return date.fromisoformat(day), rest


def start_words(start: str, today: date) -> str:
    """Return a start in words: 明天（9月16日）下午2点; 尽快 when it is empty."""
    day, rest = split_start(start)
    if day is None:
        return tr("尽快")
    words = full_day(day, today)
    if rest in _PARTS:
        return words + tr(_PARTS[rest])
    return words + (clock_time(time.fromisoformat(rest)) if rest else "")


def items_words(items: Iterable[MealItem], catalogue: Catalogue) -> str:
    """Return 红烧肉2份、米饭1碗."""
    parts = []
    for item in items:
        dish = catalogue.dish(item.dish)
        parts.append(f"{item.dish}{item.quantity}{dish.unit if dish else tr('份')}")
    return "、".join(parts)


def choice_name(choices: Iterable[Choice], identifier: str) -> str:
    """Return the name of the choice with that id, or the id itself."""
    return next((choice.name for choice in choices if choice.id == identifier), identifier)


def service_name(details: Details) -> str:
    """Return the tile's word for the kind of a request."""
    words = {
        MealOrder: "吃饭",
        Housekeeping: "家政",
        Consultation: "看病",
        Repair: "维修",
        Bill: "缴费",
        CallBack: "打电话",
    }
    return tr(words[type(details)])


def request_words(details: Details, catalogue: Catalogue) -> str:
    """Return what is asked for, without the time: 红烧肉2份; 擦玻璃; 头疼."""
    match details:
        case MealOrder():
            return items_words(details.items, catalogue)
        case Housekeeping():
            return choice_name(catalogue.tasks, details.task)
        case Consultation():
            named = [choice_name(catalogue.symptoms, symptom) for symptom in details.symptoms]
            return "、".join([*named, *([details.department] if details.department else [])]) or tr(
                "问大夫"
            )
        case Repair():
            return choice_name(catalogue.repairs, details.item)
        case Bill():
            return choice_name(catalogue.bills, details.bill)
        case CallBack():
            return tr("和{person}通电话", person=details.person)


def request_time(details: Details, today: date) -> str:
    """Return when a request is for: 明天（9月16日）中午; empty when it has no time."""
    match details:
        case MealOrder():
            return full_day(details.date, today) + meal_time(details.meal)
        case Housekeeping() | Consultation():
            return start_words(details.start, today)
        case _:
            return ""


def spoken_time(details: Details, today: date) -> str:
    """Return when a request is for, as one says it: 明天中午; empty when it has no time."""
    match details:
        case MealOrder():
            return near_day(details.date, today) + meal_time(details.meal)
        case Housekeeping() | Consultation() if details.start:
            day, _ = split_start(details.start)
            return (
                start_words(details.start, today).replace(
                    full_day(day, today), near_day(day, today)
                )
                if day
                else ""
            )
        case _:
            return ""


def seen_at(moment: datetime, now: datetime) -> str:
    """Return when something happened, as short as is clear: 10:24, or 9月14日 10:24."""
    local = moment.astimezone(now.tzinfo)
    words = f"{local.hour}:{local.minute:02d}"
    return words if local.date() == now.date() else f"{month_day(local.date())} {words}"


def days_ahead(today: date, count: int) -> tuple[date, ...]:
    """Return ``count`` days from today on."""
    return tuple(today + timedelta(days=n) for n in range(count))
