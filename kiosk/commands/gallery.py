"""Every screen in its main states, made by the real dialogue from the demo's data."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace as replace_field

from kiosk.commands.gallery_alarm import alarm_worlds, self_test_worlds
from kiosk.commands.gallery_learnt import learnt_pages
from kiosk.commands.gallery_medicine import medicine_pages
from kiosk.commands.gallery_reminder import reminder_scenes
from kiosk.commands.gallery_sensors import sensor_worlds
from kiosk.commands.gallery_settings import settings_pages
from kiosk.core.alarms import AlarmKind
from kiosk.core.catalogue import Meal, Place
from kiosk.core.dialogue import Dialogue, World, frame
from kiosk.core.dialogue.alarm import is_live
from kiosk.core.dialogue.cry import WasItYou
from kiosk.core.dialogue.hearing import describe
from kiosk.core.dialogue.page import Page
from kiosk.core.dialogue.questions import CallBackOffer, Choices, DidYouMean
from kiosk.core.dialogue.rating import RatingQuestion
from kiosk.core.dialogue.reading import Note
from kiosk.core.dialogue.receipt import Receipt, ReplaceQuestion, TakeBackQuestion
from kiosk.core.dialogue.self_test import SelfTestPage
from kiosk.core.dialogue.vitals import Measured, vital_lines
from kiosk.core.dialogue.well import AreYouWell
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import (
    Consultation,
    Details,
    Housekeeping,
    MealItem,
    MealOrder,
    Request,
    RequestRecord,
    RequestState,
    RequestStep,
)
from kiosk.core.room import Room
from kiosk.core.schedule import doses_of_day
from kiosk.core.view import Link, Picture, Talk, TalkState, View
from kiosk.core.words import named_aloud, tr
from kiosk.demo_data import demo_station

_NOW = datetime(2026, 9, 15, 10, 24, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def _usual() -> Talk:
    dish = named_aloud("红烧肉")
    return Talk(lead=tr("按一下，直接说："), text=tr("「中午要一份{dish}」", dish=dish))


@dataclass(frozen=True)
class _Told:
    """A request and how far it has got, for a picture."""

    identity: str
    details: Details
    states: tuple[RequestState, ...]
    by: str = "张丽"
    note: str = ""

    def record(self) -> RequestRecord:
        steps = []
        for n, state in enumerate(self.states):
            person = self.by if state not in (RequestState.RECORDED, RequestState.RECEIVED) else ""
            at = _NOW - timedelta(minutes=12 - 3 * n)
            last = n == len(self.states) - 1
            steps.append(RequestStep(state=state, at=at, by=person, note=self.note if last else ""))
        request = Request(
            id=self.identity, resident="demo-wang", created=steps[0].at, details=self.details
        )
        return RequestRecord(request=request, steps=tuple(steps))


def _requests() -> tuple[RequestRecord, ...]:
    recorded, received, accepted, assigned, done = (
        RequestState.RECORDED,
        RequestState.RECEIVED,
        RequestState.ACCEPTED,
        RequestState.ASSIGNED,
        RequestState.DONE,
    )
    tomorrow = (_NOW + timedelta(days=1)).date()
    lunch = MealOrder(
        items=(MealItem("红烧肉", 2), MealItem("西红柿炒鸡蛋", 1)),
        meal=Meal.LUNCH,
        date=tomorrow,
        place=Place.DELIVERY,
    )
    soup = MealOrder(
        items=(MealItem("小米粥", 1),), meal=Meal.DINNER, date=_NOW.date(), place=Place.DINE_IN
    )
    windows = Housekeeping(task="windows", start=f"{tomorrow}T14:00")
    doctor = Consultation(symptoms=("头疼", "咳嗽"), start="")
    return (
        _Told("recorded", lunch, (recorded,)).record(),
        _Told("received", soup, (recorded, received)).record(),
        _Told("accepted", lunch, (recorded, received, accepted)).record(),
        _Told("assigned", windows, (recorded, received, accepted, assigned), "赵师傅").record(),
        _Told("done", soup, (recorded, received, accepted, done)).record(),
        _Told(
            "declined",
            doctor,
            (recorded, received, RequestState.DECLINED),
            note="大夫今天出诊，明天上午给您回电话",
        ).record(),
        replace_field(_Told("replaced", soup, (recorded, received)).record(), cancel_asked=True),
    )


def _world() -> World:
    station = demo_station(_NOW.date())
    eight = [f"{plan.id}:{_NOW.date()}:08:00" for plan in station.plans]
    records = [
        DoseRecord(
            id=identity,
            plan=identity.split(":")[0],
            date=_NOW.date(),
            slot="08:00",
            status=DoseStatus.TAKEN,
            at=_NOW.replace(hour=8, minute=5),
        )
        for identity in eight
    ]
    doses = doses_of_day(station.plans, records, _NOW.date(), ZoneInfo("Asia/Shanghai"))
    return World(
        now=_NOW,
        catalogue=station.catalogue,
        resident=station.resident,
        notices=station.notices,
        doses=doses,
        link=Link.UP,
        new_id="new",
        requests=_requests()[2:4],
    )


def _pressed(world: World, *options: str) -> Dialogue:
    dialogue = Dialogue()
    for option in options:
        dialogue, _ = dialogue.press(option, world)
    return dialogue


def _opened(page: Page) -> Dialogue:
    home = Dialogue()
    return replace(home, pages=(*home.pages, page))


def _walks() -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "home", ()
    yield "meal-dishes", ("meal",)
    yield "meal-dishes-chosen", ("meal", "dish:红烧肉", "dish:红烧肉", "dish:地三鲜")
    yield "meal-when", ("meal", "dish:红烧肉", "done")
    yield "meal-where", ("meal", "dish:红烧肉", "dish:红烧肉", "done", "when:2026-09-16:lunch")
    yield "housekeeping-tasks", ("housekeeping",)
    yield "housekeeping-day", ("housekeeping", "task:windows")
    yield "housekeeping-hour", ("housekeeping", "task:windows", "day:2026-09-16")
    yield "doctor-symptoms", ("doctor", "symptom:头疼", "symptom:咳嗽")
    yield "doctor-when", ("doctor", "symptom:头疼", "done")
    yield "services", ("services",)
    yield "more", ("more",)
    yield "notices", ("more", "notices")
    yield "repair", ("more", "repair")
    yield "bill", ("more", "bill")
    yield "people", ("more", "call")
    yield "sound", ("more", "settings")
    yield "help", ("more", "help")


def _changed(details: Details) -> Details:
    """Return an order with one dish changed for another."""
    items = (MealItem("饺子", 2), MealItem("西红柿炒鸡蛋", 1))
    return replace_field(details, items=items)


def _pages(world: World) -> Iterator[tuple[str, Page]]:
    for record in _requests():
        identity = record.request.id
        yield f"receipt-{identity}", Receipt(identity)
    yield "take-back", TakeBackQuestion("accepted")
    yield "rating", RatingQuestion("done")
    slots = {
        "items": [{"dish": "锅包肉", "quantity": 2}],
        "date": "2026-09-16",
        "meal": "lunch",
    }
    said = Understanding("明天中午来两份锅包肉", Intent.ORDER_MEAL, Decision.CONFIRM, slots)
    yield "did-you-mean", DidYouMean(said, describe(said, world))
    yield "call-back-offer", CallBackOffer()
    bill = Understanding("交水费", Intent.PAY_BILL, Decision.CONFIRM, {"bill": "water"})
    yield "choices", Choices(tuple((meant, describe(meant, world)) for meant in (said, bill)))
    meal = Understanding("", Intent.ORDER_MEAL, Decision.ASK)
    doctor = Understanding("", Intent.CONSULT_DOCTOR, Decision.ASK)
    yield "choices-services", Choices(((meal, describe(meal, world)), (doctor, tr("找大夫"))))
    lunch = _requests()[0].request.details
    yield "replace", ReplaceQuestion("accepted", _changed(lunch))
    yield "receipt-replacing", Receipt("recorded", "replaced")
    yield (
        "vitals-asked",
        Measured(Understanding("", Intent.RECORD_VITALS, Decision.ASK, {"systolic": 138})),
    )
    measured = vital_lines({"systolic": 138, "diastolic": 85})
    yield "vitals", Note(tr("您刚量的"), measured, icon="heart")


def gallery(room: Room | None = None) -> list[tuple[str, Picture]]:
    """Return every screen in its main states as (name, picture); ``room``: how much fits."""
    world, usual = replace(_world(), room=room or Room()), _usual()
    everything = replace(world, requests=_requests())
    views: list[tuple[str, World, View, Talk]] = []
    for name, walk in _walks():
        views.append((name, world, _pressed(world, *walk).view(world), usual))
    for name, page in _pages(world):
        views.append((name, everything, _opened(page).view(everything), _hint(page, everything)))
    for name, seen, page in (
        *learnt_pages(world),
        *settings_pages(world),
        *medicine_pages(world),
    ):
        views.append((name, seen, _opened(page).view(seen), usual))
    for name, seen, dialogue in reminder_scenes(world):
        views.append((name, seen, dialogue.view(seen), _hint(dialogue.top(seen), seen)))
    cried = WasItYou(AlarmKind.UNSPECIFIED, "救命")
    views.append(("was-it-you", world, cried.view(world), _hint(cried, world)))
    sent = dict(alarm_worlds(world))["alarm-received"]
    well = AreYouWell()
    views.append(("alarm-are-you-well", sent, well.view(sent), _hint(well, sent)))
    for name, seen in (*alarm_worlds(world), *sensor_worlds(world)):
        views.append((name, seen, Dialogue().view(seen), _hint(Dialogue().top(seen), seen)))
    for name, tried in self_test_worlds(world):
        page = SelfTestPage()
        views.append((name, tried, _opened(page).view(tried), _hint(page, tried)))
    home = Dialogue().view(world)
    views += [
        (
            "home-listening",
            world,
            home,
            _talk(TalkState.LISTENING, tr("听到："), "明天中午来两份", 0.6),
        ),
        ("home-speaking", world, home, _talk(TalkState.SPEAKING, "", tr("现在说话是这样的。"))),
        (
            "home-no-voice",
            world,
            home,
            _talk(TalkState.MISSING, tr("没有找到麦克风，请插上麦克风。")),
        ),
        ("home-offline", replace(world, link=Link.DOWN), home, usual),
    ]
    unset = replace(world, now=_NOW.replace(year=1970), doses=(), link=Link.DOWN)
    views.append(("home-time-unknown", unset, Dialogue().view(unset), usual))
    empty = World(now=_NOW, room=world.room)
    unpaired = replace(empty, pairing=("WDJBMJHT", "http://192.168.1.20:8750/console"))
    waits = Talk(lead=tr("登记好了，就能跟我说话。"))
    views.append(("pairing", unpaired, Dialogue().view(unpaired), waits))
    views.append(("home-empty", empty, Dialogue().view(empty), usual))
    views.append(("services-empty", empty, _pressed(empty, "services").view(empty), usual))
    return [
        (name, Picture(view=view, frame=frame(seen), talk=talk)) for name, seen, view, talk in views
    ]


def _hint(page: Page, world: World) -> Talk:
    usual = _usual()
    words = tr("「我没事」") if is_live(world.alarm) else usual.text
    return Talk(lead=usual.lead, text=page.example(world) or words)


def _talk(state: TalkState, lead: str, text: str = "", level: float = 0.0) -> Talk:
    return Talk(state, lead, text, level)
