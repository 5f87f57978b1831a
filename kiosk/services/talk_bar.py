"""The talk bar: what is being heard, what is being said, or what to say."""

from kiosk.core.catalogue import Meal
from kiosk.core.dialogue.alarm import is_live
from kiosk.core.dialogue.meal_draft import next_meal
from kiosk.core.dialogue.world import World
from kiosk.core.view import Talk, TalkState
from kiosk.core.words import named_aloud, tr
from kiosk.services import events
from kiosk.services.events import Event


class TalkBar:
    """Follows the voice's events; used by the session's thread alone."""

    def __init__(self, *, hears: bool) -> None:
        self._state = TalkState.IDLE
        self._level = 0.0
        self._deciding = False  # a sentence is over and not yet understood
        self._heard = ""
        self._advice = ""  # what to do to be heard better
        self._caption = ""
        self._unanswered = ""  # what was said before the ears opened for the answer
        self._hears = hears
        self._missing = ""

    @property
    def is_listening(self) -> bool:
        """Whether the microphone is open for the elder's words."""
        return self._state is TalkState.LISTENING

    @property
    def is_hearing(self) -> bool:
        """Whether the elder is saying something now."""
        return self._deciding or (self.is_listening and bool(self._heard))

    @property
    def is_saying(self) -> bool:
        """Whether the kiosk itself is saying something now."""
        return self._state is TalkState.SPEAKING

    def take(self, event: Event) -> None:
        """Follow one event."""
        match event:
            case events.ListeningStarted():
                self._unanswered = self._caption or self._unanswered
                self._state, self._heard, self._caption = TalkState.LISTENING, "", ""
                self._deciding, self._advice = False, ""
            case events.HearingAdvice(sentence):
                self._advice = sentence
            case events.HearingLevel(level):
                # Coarse steps: a new picture for every breath would keep a slow machine busy.
                self._level = round(level * 8) / 8
            case events.Hearing(text):
                self._heard = text
            case events.Understood(heard, _):
                self._deciding = False
                self._state, self._heard, self._level = TalkState.IDLE, heard, 0.0
                self._unanswered = ""
            case events.ListeningStopped(heard_speech):
                self._deciding = heard_speech
                if self._state is TalkState.LISTENING:
                    self._state = TalkState.IDLE
                self._level = 0.0
            case events.SpeakingStarted(text):
                self._state, self._caption, self._unanswered = TalkState.SPEAKING, text, ""
            case events.SpeakingStopped():
                if self._state is TalkState.SPEAKING:
                    self._state = TalkState.IDLE
            case events.VoiceUnavailable(sentence):
                self._missing = sentence

    def said(self, text: str) -> None:
        """Show what is said, whether or not there is a mouth to say it."""
        self._caption, self._unanswered = text, ""

    def clear(self) -> None:
        """Forget what was heard and said: the person has gone on."""
        self._heard, self._caption, self._unanswered = "", "", ""

    def view(self, world: World, example: str = "") -> Talk:
        """Return the bar; ``example`` is what may well be said on this screen.

        Captions stay until the next one, or until the person has spoken or pressed something.
        """
        caption = self._caption or (self._unanswered if world.preferences.captions else "")
        if self._state is TalkState.LISTENING and caption and not self._heard:
            return Talk(self._state, self._advice, caption, self._level)
        if self._state is TalkState.LISTENING:
            lead = self._advice or (tr("听到：") if self._heard else tr("正在听，请说…"))
            return Talk(self._state, lead, self._heard, self._level)
        if caption:
            return Talk(self._state, "", caption)
        missing = self._missing or ("" if self._hears else tr("没有打开语音，请按大按钮。"))
        if missing:
            return Talk(TalkState.MISSING, missing)
        if self._heard:
            return Talk(self._state, tr("听到："), self._heard)
        if not example and world.pairing is not None and world.resident is None:
            return Talk(TalkState.IDLE, tr("登记好了，就能跟我说话。"))
        return Talk(TalkState.IDLE, tr("按一下，直接说："), example or self._example(world))

    def _example(self, world: World) -> str:
        if is_live(world.alarm) and not world.alarm_hidden:
            return tr("「我没事」")
        if world.due:
            return tr("「药吃了」")
        day, meal = next_meal(world.now)
        if meal is Meal.BREAKFAST:  # before the day's first meal or after its last
            day, meal = next_meal(world.now, Meal.LUNCH)
        dishes = world.catalogue.dishes
        name = next((named_aloud(dish.name) for dish in dishes if meal in dish.meals), "")
        if not name:
            return tr("「我要订饭」")
        if day > world.today:
            return tr("「明天中午要一份{dish}」", dish=name)
        if meal is Meal.DINNER:
            return tr("「晚上要一份{dish}」", dish=name)
        return tr("「中午要一份{dish}」", dish=name)
