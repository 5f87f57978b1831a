"""What staff read: requests, alarms, doses and times in plain Chinese."""

import re
from datetime import date, datetime

from kiosk.core.alarms import AlarmKind, AlarmSource, AlarmState
from kiosk.core.catalogue import Catalogue, Choice, Meal, Place, Resident
from kiosk.core.requests import (
    Bill,
    CallBack,
    Consultation,
    Details,
    Housekeeping,
    MealOrder,
    Refill,
    Repair,
    RequestState,
)
from kiosk.core.saying import PORTION, meal_of_day
from kiosk.core.words import language, listed, named, together, tr

_START = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})|/([a-z_]+))?.*")


def weekday(day: date) -> str:
    """Return 星期一 to 星期日."""
    names = (
        tr("星期一"),
        tr("星期二"),
        tr("星期三"),
        tr("星期四"),
        tr("星期五"),
        tr("星期六"),
        tr("星期日"),
    )
    return names[day.weekday()]


def day_words(day: date, today: date) -> str:
    """Return a day as said: 明天（9月16日）, or 9月20日（星期日） when it is further away."""
    near = {-1: tr("昨天"), 0: tr("今天"), 1: tr("明天"), 2: tr("后天", weekday=weekday(day))}.get(
        (day - today).days
    )
    plain = tr("{month}月{day}日", month=day.month, day=day.day)
    if day.year != today.year:
        plain = tr("{year}年{plain}", year=day.year, plain=plain)
    if near is None:
        return tr("{plain}（{weekday}）", plain=plain, weekday=weekday(day))
    return tr("{near}（{plain}）", near=near, plain=plain)


def local(moment: datetime, now: datetime) -> datetime:
    """Return ``moment`` in the hub's zone; as it is when it lies at the end of all time."""
    try:
        return moment.astimezone(now.tzinfo)
    except (OverflowError, ValueError):
        return moment


def clock_words(moment: datetime, now: datetime, *, seconds: bool = False) -> str:
    """Return 10:24 for today, else with the day; with seconds where seconds count."""
    there = local(moment, now)
    time = there.strftime("%H:%M:%S" if seconds else "%H:%M")
    if there.date() == now.date():
        return time
    return f"{day_words(there.date(), now.date())} {time}"


def ago_words(seconds: float) -> str:
    """Return a length of time in one unit: 45 秒, 3 分钟, 2 小时."""
    if seconds < 120:
        return tr("{n} 秒", n=int(seconds))
    if seconds < 7200:
        return tr("{n} 分钟", n=int(seconds // 60))
    if seconds < 172800:
        return tr("{n} 小时", n=int(seconds // 3600))
    return tr("{n} 天", n=int(seconds // 86400))


def meal_name(meal: Meal) -> str:
    """Return 早饭, 午饭 or 晚饭."""
    return {Meal.BREAKFAST: tr("早饭"), Meal.LUNCH: tr("午饭"), Meal.DINNER: tr("晚饭")}[meal]


def count_words(number: int, unit: str) -> str:
    """Return 两份, 十碗, 12 份."""
    words = "零一两三四五六七八九十"
    if 1 <= number <= 10 and language().startswith("zh"):
        return f"{words[number]}{named(unit)}"
    return tr("{n} {unit}", n=number, unit=named(unit, number))


def start_words(start: str, today: date) -> str:
    """Return when something is wanted, from the voice contract's three ways of writing it."""
    parts = _START.fullmatch(start)
    if parts is None:
        return start
    try:
        day = date.fromisoformat(parts[1])
    except ValueError:
        return start
    names = {
        "morning": tr("上午"),
        "noon": tr("中午"),
        "afternoon": tr("下午"),
        "evening": tr("晚上"),
        "night": tr("夜里"),
    }
    part = names.get(parts[3], parts[3]) if parts[3] else ""
    words = day_words(day, today)
    return f"{words} {parts[2]}" if parts[2] else together(words, part)


def request_lines(
    details: Details, catalogue: Catalogue, resident: Resident | None, today: date
) -> list[str]:
    """Return what is asked for as short phrases, the most important first."""
    match details:
        case MealOrder():
            units = {dish.name: dish.unit for dish in catalogue.dishes}
            dishes = listed(
                f"{count_words(i.quantity, units.get(i.dish, PORTION))} {named(i.dish)}"
                for i in details.items
            )
            place = tr("送到家") if details.place == Place.DELIVERY else tr("到食堂吃")
            when = meal_of_day(day_words(details.date, today), details.meal)
            return [dishes, when, place]
        case Housekeeping():
            when = start_words(details.start, today) if details.start else tr("时间没说")
            return [_name(catalogue.tasks, details.task), when]
        case Consultation():
            what = listed(_name(catalogue.symptoms, s) for s in details.symptoms)
            lines = [tr("问大夫：{what}", what=what) if what else tr("问大夫")]
            if details.department:
                lines.append(_name(catalogue.departments, details.department))
            when = start_words(details.start, today) if details.start else tr("越快越好")
            return [*lines, when]
        case Repair():
            return [tr("报修：{what}", what=_name(catalogue.repairs, details.item))]
        case Bill():
            return [tr("帮忙交{what}", what=_name(catalogue.bills, details.bill))]
        case Refill():
            return [tr("开药：{what}", what=listed(details.medicines) or tr("快没了的药"))]
        case CallBack():
            lines = [tr("帮忙接通电话：{who}", who=details.person)]
            contacts = resident.contacts if resident is not None else ()
            found = next((c for c in contacts if c.person == details.person), None)
            return [*lines, f"{found.name} {found.phone}"] if found is not None else lines


def state_words(state: RequestState) -> str:
    """Return how far a request is."""
    names = {
        RequestState.RECEIVED: tr("新来的"),
        RequestState.ACCEPTED: tr("已接单"),
        RequestState.ASSIGNED: tr("已指派"),
        RequestState.DONE: tr("已完成"),
        RequestState.CANCELLED: tr("老人取消了"),
        RequestState.DECLINED: tr("已退回"),
    }
    return names.get(state, state.value)


def alarm_kind_words(kind: AlarmKind) -> str:
    """Return what has happened."""
    names = {
        AlarmKind.FALL: tr("摔倒了"),
        AlarmKind.CHEST_PAIN: tr("胸口疼"),
        AlarmKind.BREATHING: tr("喘不上气"),
        AlarmKind.BLEEDING: tr("出血"),
        AlarmKind.FIRE: tr("着火了"),
        AlarmKind.STROKE: tr("像是中风"),
        AlarmKind.INTRUDER: tr("有人闯入"),
        AlarmKind.UNWELL: tr("很不舒服"),
        AlarmKind.INACTIVITY: tr("一直没有动静"),
    }
    return names.get(kind, tr("紧急呼救"))


def alarm_source_words(source: AlarmSource) -> str:
    """Return how the alarm was raised."""
    names = {
        AlarmSource.BUTTON: tr("按了屏幕上的呼救键"),
        AlarmSource.REMOTE: tr("按了遥控器"),
        AlarmSource.VOICE: tr("说话呼救"),
        AlarmSource.SENSOR: tr("感应器报警"),
        AlarmSource.TEST: tr("测试，不是真的"),
    }
    return names.get(source, tr("别的方式"))


def alarm_state_words(state: AlarmState) -> str:
    """Return how far help has got, as staff see it."""
    names = {
        AlarmState.RECEIVED: tr("没人接"),
        AlarmState.ACKNOWLEDGED: tr("有人处理"),
        AlarmState.ON_THE_WAY: tr("人在路上"),
        AlarmState.RESOLVED: tr("已解决"),
    }
    return names.get(state, state.value)


def money(fen: int) -> str:
    """Return a price in yuan: 8 元, 1.5 元."""
    yuan = f"{fen / 100:.2f}".rstrip("0").rstrip(".")
    return tr("{yuan} 元", yuan=yuan)


def _name(choices: tuple[Choice, ...], identity: str) -> str:
    return named(next((choice.name for choice in choices if choice.id == identity), identity))
