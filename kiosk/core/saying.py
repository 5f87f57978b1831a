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
    Refill,
    Repair,
)
from kiosk.core.words import listed, named, tr, tr_noop

STATION = "社区"
"""Whom a call back is asked of when it is no person of the resident's."""

_WEEKDAYS = (
    tr_noop("星期一"),
    tr_noop("星期二"),
    tr_noop("星期三"),
    tr_noop("星期四"),
    tr_noop("星期五"),
    tr_noop("星期六"),
    tr_noop("星期日"),
)
_MONTHS = (
    *(tr_noop("1月"), tr_noop("2月"), tr_noop("3月"), tr_noop("4月"), tr_noop("5月")),
    *(tr_noop("6月"), tr_noop("7月"), tr_noop("8月"), tr_noop("9月"), tr_noop("10月")),
    *(tr_noop("11月"), tr_noop("12月")),
)
PORTION = tr_noop("份", counted=True)
"""What dishes are counted in that say nothing else."""

_PARTS = {
    "morning": (
        tr_noop("今天上午"),
        tr_noop("{day}上午"),
        tr_noop("今天（{exact}）上午"),
        tr_noop("{day}（{exact}）上午"),
    ),
    "noon": (
        tr_noop("今天中午"),
        tr_noop("{day}中午"),
        tr_noop("今天（{exact}）中午"),
        tr_noop("{day}（{exact}）中午"),
    ),
    "afternoon": (
        tr_noop("今天下午"),
        tr_noop("{day}下午"),
        tr_noop("今天（{exact}）下午"),
        tr_noop("{day}（{exact}）下午"),
    ),
    "evening": (
        tr_noop("今天晚上"),
        tr_noop("{day}晚上"),
        tr_noop("今天（{exact}）晚上"),
        tr_noop("{day}（{exact}）晚上"),
    ),
    "night": (
        tr_noop("今天夜里"),
        tr_noop("{day}夜里"),
        tr_noop("今天（{exact}）夜里"),
        tr_noop("{day}（{exact}）夜里"),
    ),
}
"""The parts of a day as in the voice contract: of today and of any day, then both with its date."""


def weekday(day: date) -> str:
    """Return 星期三 for a Wednesday."""
    return tr(_WEEKDAYS[day.weekday()])


def month_day(day: date) -> str:
    """Return 9月15日."""
    return tr("{month}{day}日", month=tr(_MONTHS[day.month - 1]), day=day.day)


def whole_date(day: date) -> str:
    """Return 9月15日　星期二, as it stands beside the clock."""
    return tr("{day}　{weekday}", day=month_day(day), weekday=weekday(day))


def near_day(day: date, today: date) -> str:
    """Return 今天, 明天, 后天, 大后天, else 星期五 within a week, else 9月15日.

    Languages without a word for 后天 take the weekday.
    """
    match (day - today).days:
        case 0:
            return tr("今天")
        case 1:
            return tr("明天")
        case 2:
            return tr("后天", weekday=weekday(day))
        case 3:
            return tr("大后天", weekday=weekday(day))
        case ahead if 0 < ahead < 7:
            return weekday(day)
    return month_day(day)


def full_day(day: date, today: date) -> str:
    """Return 明天（9月16日）, or 9月30日 alone when it has no nearer name."""
    near, exact = near_day(day, today), month_day(day)
    return exact if near == exact else tr("{near}（{exact}）", near=near, exact=exact)


def meal_time(meal: Meal) -> str:
    """Return the part of the day a meal belongs to: 早上, 中午, 晚上."""
    match meal:
        case Meal.BREAKFAST:
            return tr("早上¦饭")
        case Meal.LUNCH:
            return tr("中午¦饭")
        case Meal.DINNER:
            return tr("晚上¦饭")


def meal_of_day(day: str, meal: Meal | None) -> str:
    """Return 明天中午; ``day`` in words, perhaps empty, and the meal alone where it is."""
    if meal is None or not day:
        return meal_time(meal) if meal else day
    return tr("{day}{meal}", day=day, meal=meal_time(meal))


def place_name(place: Place) -> str:
    """Return 送到家 or 去食堂吃."""
    return tr("送到家") if place is Place.DELIVERY else tr("去食堂吃")


def yuan(fen: int) -> str:
    """Return a price in yuan: 8元, 1.5元."""
    return tr("{amount}元", amount=f"{fen / 100:g}")


def clock_time(moment: time) -> str:
    """Return the time as people read it from a clock: 上午8点, 下午2点半, 晚上8点05分."""
    hour = (moment.hour - 1) % 12 + 1
    if moment.minute == 0:
        clock = tr("{hour}点", hour=hour)
    elif moment.minute == 30:
        clock = tr("{hour}点半", hour=hour)
    else:
        clock = tr("{hour}点{minutes}分", hour=hour, minutes=f"{moment.minute:02d}")
    if moment.hour < 6:
        return (
            tr("早上{clock}", clock=clock) if moment.hour >= 4 else tr("夜里{clock}", clock=clock)
        )
    if moment.hour < 12:
        return tr("上午{clock}", clock=clock)
    if moment.hour == 12:
        return tr("中午{clock}", clock=clock)
    return tr("下午{clock}", clock=clock) if moment.hour < 18 else tr("晚上{clock}", clock=clock)


def part_of_day(day: date, part: str, today: date, *, exact: bool = False) -> str:
    """Return 明天下午, of a part as in the voice contract (afternoon); ``exact``: with the date."""
    near, dated = near_day(day, today), month_day(day)
    of_today, of_a_day, dated_today, dated_day = _PARTS[part]
    if exact and near != dated:
        return tr(dated_today if day == today else dated_day, day=near, exact=dated)
    return tr(of_today if day == today else of_a_day, day=near)


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
    return _start_on(day, rest, today, exact=True)


def _start_on(day: date, rest: str, today: date, *, exact: bool = False) -> str:
    if rest in _PARTS:
        return part_of_day(day, rest, today, exact=exact)
    words = full_day(day, today) if exact else near_day(day, today)
    if not rest:
        return words
    return tr("{day}{time}", day=words, time=clock_time(time.fromisoformat(rest)))


def amount_words(count: int, unit: str) -> str:
    """Return 2份; the unit is the catalogue's."""
    return tr("{n}{unit}", n=count, unit=named(unit, count))


def items_words(items: Iterable[MealItem], catalogue: Catalogue) -> str:
    """Return 红烧肉2份、米饭1碗."""
    parts = []
    for item in items:
        dish = catalogue.dish(item.dish)
        amount = amount_words(item.quantity, dish.unit if dish else PORTION)
        parts.append(tr("{dish}{amount}", dish=named(item.dish), amount=amount))
    return listed(parts)


def choice_name(choices: Iterable[Choice], identifier: str) -> str:
    """Return the name of the choice with that id, or the id itself."""
    return named(next((choice.name for choice in choices if choice.id == identifier), identifier))


def service_name(details: Details) -> str:
    """Return the tile's word for the kind of a request."""
    match details:
        case MealOrder():
            return tr("吃饭")
        case Housekeeping():
            return tr("家政")
        case Consultation():
            return tr("看病")
        case Repair():
            return tr("维修")
        case Bill():
            return tr("缴费")
        case CallBack():
            return tr("打电话")
        case Refill():
            return tr("开药")


def request_words(details: Details, catalogue: Catalogue) -> str:
    """Return what is asked for, without the time: 红烧肉2份; 擦玻璃; 头疼."""
    match details:
        case MealOrder():
            return items_words(details.items, catalogue)
        case Housekeeping():
            return choice_name(catalogue.tasks, details.task)
        case Consultation():
            names = [choice_name(catalogue.symptoms, symptom) for symptom in details.symptoms]
            return listed([*names, named(details.department)]) or tr("问大夫")
        case Repair():
            return choice_name(catalogue.repairs, details.item)
        case Bill():
            return choice_name(catalogue.bills, details.bill)
        case CallBack():
            return tr("和{person}通电话", person=person_name(details.person))
        case Refill():
            medicines = listed(map(named, details.medicines))
            return tr("开{names}", names=medicines) if medicines else tr("开药")


def person_name(person: str) -> str:
    """Return what the elder calls a person: 女儿; the station by its name."""
    return tr("社区") if person == STATION else named(person)


def request_time(details: Details, today: date) -> str:
    """Return when a request is for: 明天（9月16日）中午; empty when it has no time."""
    match details:
        case MealOrder():
            return meal_of_day(full_day(details.date, today), details.meal)
        case Housekeeping() | Consultation():
            return start_words(details.start, today)
        case _:
            return ""


def spoken_time(details: Details, today: date) -> str:
    """Return when a request is for, as one says it: 明天中午; empty when it has no time."""
    match details:
        case MealOrder():
            return meal_of_day(near_day(details.date, today), details.meal)
        case Housekeeping() | Consultation() if details.start:
            day, rest = split_start(details.start)
            return _start_on(day, rest, today) if day else ""
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
