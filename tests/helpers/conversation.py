"""A conversation with the dialogue: sentences through the real understanding, effects carried out.

``Conversation.say`` is what an elder says, understood in the context of what is on the screen;
``press`` what they press. Requests and alarms that come of it stand in the world as on the device.
"""

from dataclasses import replace
from datetime import timedelta

from msgspec.structs import replace as replace_field

from kiosk.core.alarms import AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.catalogue import Meal, Place
from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.effects import Effect
from kiosk.core.dialogue.expecting import expected
from kiosk.core.doses import DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import (
    Details,
    MealItem,
    MealOrder,
    Request,
    RequestRecord,
    RequestState,
    RequestStep,
)
from kiosk.core.schedule import doses_of_day
from kiosk.core.view import View
from kiosk.demo_data import demo_station
from tests.helpers.fake_clock import SHANGHAI
from tests.helpers.understanding import NOW, demo_understander

TOMORROW = (NOW + timedelta(days=1)).date()


def demo_world(new_id: str = "id-0") -> World:
    """Return the demo's world on a Tuesday at ten in the morning; ``new_id`` for what is sent."""
    station = demo_station(NOW.date())
    return World(
        now=NOW,
        catalogue=station.catalogue,
        resident=station.resident,
        notices=station.notices,
        doses=doses_of_day(station.plans, (), NOW.date(), SHANGHAI),
        new_id=new_id,
    )


def meal(*items: tuple[str, int], when: Meal = Meal.LUNCH, days: int = 1) -> MealOrder:
    """Return an order for a meal ``days`` from now, delivered."""
    return MealOrder(
        items=tuple(MealItem(dish, count) for dish, count in items),
        meal=when,
        date=(NOW + timedelta(days=days)).date(),
        place=Place.DELIVERY,
    )


def only_words(intent: Intent, text: str = "…", decision: Decision = Decision.ACT) -> Understanding:
    """Return a sentence as understood."""
    return Understanding(text, intent, decision)


class Conversation:
    """Holds the dialogue and the world; ``spoken`` and ``effects`` are of the last turn."""

    def __init__(self, world: World | None = None) -> None:
        self.world = world or demo_world()
        self.dialogue = Dialogue()
        self.effects: tuple[Effect, ...] = ()
        self._ids = 0

    @property
    def view(self) -> View:
        """What is on the screen."""
        return self.dialogue.view(self.world)

    @property
    def spoken(self) -> str:
        """What the last turn said."""
        return " ".join(effect.text for effect in self.effects if isinstance(effect, fx.Say))

    @property
    def listens(self) -> bool:
        """Whether the ears open after the last turn."""
        said = [effect for effect in self.effects if isinstance(effect, fx.Say)]
        return any(isinstance(e, fx.Listen) for e in self.effects) or any(s.listen for s in said)

    @property
    def open(self) -> list[Details]:
        """What is under way, newest first."""
        return [record.request.details for record in self.world.open_requests]

    def understand(self, text: str) -> Understanding:
        """Return what ``text`` means on this screen."""
        in_parts = self.dialogue.in_parts(self.world)
        context = expected(self.dialogue.top(self.world), self.world, in_parts=in_parts)
        return demo_understander().understand_text(text, self.world.now, context)

    def say(self, text: str) -> "Conversation":
        """The elder says ``text``."""
        return self.hear(self.understand(text))

    def hear(self, said: Understanding) -> "Conversation":
        """A sentence was heard and understood as ``said``."""
        world = replace(self.world, by_voice=True, heard=said.text)
        self.dialogue, effects = self.dialogue.hear(said, world)
        return self._done(effects)

    def press(self, *options: str) -> "Conversation":
        """The elder presses what is shown."""
        for option in options:
            shown = [o.id for o in (*self.view.options, *self.view.actions)]
            assert option in shown, f"{option} is not among {shown}"
            self.dialogue, effects = self.dialogue.press(option, self.world)
            self._done(effects)
        return self

    def cry(self) -> "Conversation":
        """The elder presses the red button."""
        self.dialogue, effects = self.dialogue.emergency(AlarmSource.BUTTON, self.world)
        return self._done(effects)

    def sent(self, details: Details, *states: RequestState, by: str = "") -> "Conversation":
        """A request was made before and is shown."""
        request = Request(id="old", resident="demo", created=self.world.now, details=details)
        self._add(request, *states, by=by)
        return self.press("services", "request:old")

    def remind(self, hour: int = 8) -> "Conversation":
        """The doses of an hour are due."""
        due = tuple(dose for dose in self.world.doses if dose.due.hour == hour)
        assert due
        self.world = replace(self.world, due=due)
        return self

    @property
    def answered(self) -> list[DoseStatus]:
        """How doses were answered in the last turn."""
        return [e.status for e in self.effects if isinstance(e, fx.AnswerDoses)]

    def _done(self, effects: tuple[Effect, ...]) -> "Conversation":
        self.effects = effects
        for effect in effects:
            self._carry_out(effect)
        self._ids += 1
        self.world = replace(self.world, new_id=f"id-{self._ids}")
        return self

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case fx.Submit(request):
                self._add(request)
            case fx.Replace(request_id, request):
                self._take_back(request_id)
                self._add(request)
            case fx.TakeBack(request_id):
                self._take_back(request_id)
            case fx.RaiseAlarm(alarm):
                step = AlarmStep(state=AlarmState.COUNTING, at=self.world.now)
                record = AlarmRecord(alarm=alarm, steps=(step,))
                self.world = replace(self.world, alarm=record, countdown=5)
            case fx.CancelAlarm():
                self.world = replace(self.world, alarm=None, countdown=None)
            case fx.AnswerDoses(dose_ids):
                due = tuple(d for d in self.world.due if d.id not in dose_ids)
                self.world = replace(self.world, due=due)

    def _add(self, request: Request, *states: RequestState, by: str = "") -> None:
        assert self.world.request(request.id) is None, "an id twice"
        told = (RequestState.RECORDED, *states)
        steps = tuple(RequestStep(state=s, at=self.world.now, by=by) for s in told)
        record = RequestRecord(request=request, steps=steps)
        self.world = replace(self.world, requests=(record, *self.world.requests))

    def _take_back(self, identity: str) -> None:
        changed = []
        step = RequestStep(state=RequestState.CANCELLED, at=self.world.now)
        for record in self.world.requests:
            gone = record.request.id == identity
            changed.append(replace_field(record, steps=(*record.steps, step)) if gone else record)
        self.world = replace(self.world, requests=tuple(changed))
