"""Carries out what the dialogue wants done."""

from concurrent.futures import Future

from kiosk.core.dialogue import effects
from kiosk.core.dialogue.effects import Effect
from kiosk.core.preferences import Preferences
from kiosk.core.reminding import loudness
from kiosk.core.values import dataclass
from kiosk.core.words import tr
from kiosk.services.device import Device
from kiosk.services.events import Bus, Event, LearningAsked, SelfTestAsked
from kiosk.services.staff_desk import StaffDesk
from kiosk.services.voice_port import Voice
from kiosk.store import StoreFault

_VOLUME_STEP = 10  # of 100
_VOICE_OF = "voice of"  # the resident whose the settings without a name are
_LOUDEST = 100
_RATE_STEP = 15  # characters a minute
_SLOWEST, _FASTEST = 105, 240


@dataclass(frozen=True)
class Outcome(Event):
    """What came of something asked for, in a sentence for the elder."""

    sentence: str


class Performer:
    """Hands effects to the device and the voice; returns at once."""

    def __init__(
        self,
        device: Device,
        voice: Voice,
        bus: Bus,
        *,
        volume: int,
        rate: int,
        staff: StaffDesk,
        preferences: Preferences | None = None,
    ) -> None:
        self._device = device
        self._bus = bus
        self._staff = staff
        self.voice = voice

        self._said, self._listens = "", False
        self._limit = ""  # said before the next sentence: it goes no louder, no slower
        self._resident: str | None = None
        self._usual = (volume, rate)
        self._volume, self._rate = volume, rate
        self._loudness = volume
        preferences = preferences or Preferences()
        self._floor, self._ceiling = preferences.floor, preferences.ceiling
        self.serve("")
        self._prefer(preferences)

    def _prefer(self, preferences: Preferences) -> None:
        """Speak or be silent, and never more quietly than the floor."""
        self._floor, self._ceiling = preferences.floor, preferences.ceiling
        self.voice.set_silent(preferences.silent)
        if self._volume < self._floor:
            self._volume = self._floor
            self._set_loudness(self._volume)

    def forget(self) -> None:
        """Forget what was said last: it belongs to a page that was left."""
        self._said, self._listens = "", False
        if self._loudness != self._volume:
            self._set_loudness(self._volume)

    def call(self, number: int) -> int:
        """Set and return how loud the ``number``-th call of a reminder is, its sound as well."""
        self._set_loudness(loudness(number, self._volume, self._ceiling))
        return self._loudness

    def serve(self, resident: str) -> None:
        """Speak as loud and as fast as this resident (an id, "" before pairing) likes it."""
        if resident == self._resident:
            return
        self._resident = resident
        self._volume = max(self._floor, self._liked("volume", self._usual[0]))
        self._rate = self._liked("rate", self._usual[1])
        self._set_loudness(self._volume)
        self.voice.set_rate(self._rate)
        if resident:
            self._device.store.set_setting(_VOICE_OF, resident)
            self._device.store.set_setting("volume", str(self._volume))

    def _liked(self, setting: str, usual: int) -> int:
        store = self._device.store
        try:
            value = store.setting(self._named(setting))
            if value is None and store.setting(_VOICE_OF) is None:
                value = store.setting(setting)  # set before it was known whose it is
        except StoreFault:  # a file that cannot be read keeps nothing from the screen
            return usual
        return int(value or usual)

    def _named(self, setting: str) -> str:
        return f"{setting} of {self._resident}" if self._resident else setting

    def _remember(self, setting: str, value: int) -> None:
        store = self._device.store
        store.set_setting(setting, str(value))  # what the heartbeat tells
        if self._resident:
            store.set_setting(self._named(setting), str(value))

    def _set_loudness(self, volume: int) -> None:
        self._loudness = volume
        self.voice.set_volume(volume)

    def _speak(self, text: str, *, listen: bool, urgent: bool, wanted: int | None) -> None:
        level = self._volume if wanted is None else wanted
        if level != self._loudness:
            self._set_loudness(level)
        limit, self._limit = self._limit, ""
        self.voice.say(limit + text, urgent=urgent, then_listen=listen)

    def _change_volume(self, step: int) -> None:
        before = self._volume
        self._volume = min(_LOUDEST, max(self._floor, before + step * _VOLUME_STEP))
        if self._volume == before:
            self._limit = tr("已经最大声了。") if step > 0 else tr("已经最小声了。")
        self._set_loudness(self._volume)
        self._remember("volume", self._volume)

    def _change_rate(self, step: int) -> None:
        before = self._rate
        self._rate = min(_FASTEST, max(_SLOWEST, before + step * _RATE_STEP))
        if self._rate == before:
            self._limit = tr("已经最快了。") if step > 0 else tr("已经最慢了。")
        self.voice.set_rate(self._rate)
        self._remember("rate", self._rate)

    def _undone(self, future: "Future[bool]") -> None:
        if future.cancelled() or future.exception():
            return  # a StorageFault has told it
        undone = future.result()
        self._bus.publish(
            Outcome(tr("好，刚才的不算。") if undone else tr("过了一分钟，改不了了。请告诉社区。"))
        )

    def put_aside(self, alarm_id: str, *, aside: bool) -> None:
        """Have it remembered that an alarm was put off the screen, or brought back."""
        self._device.put_alarm_aside(alarm_id, aside=aside)

    def perform(self, effect: Effect) -> None:
        """Carry out one effect."""
        device = self._device
        match effect:
            case effects.Say(text, listen, urgent, loud):
                self._said, self._listens = text, listen
                wanted = _LOUDEST if loud else effect.loudness
                self._speak(text, listen=listen, urgent=urgent, wanted=wanted)
            case effects.SayAgain(otherwise):
                text = self._said or otherwise
                if text:
                    listen = self._listens or not self._said
                    self._speak(text, listen=listen, urgent=True, wanted=None)
            case effects.Listen():
                self.voice.press_to_talk()
            case effects.Submit(request):
                device.add_request(request)
            case effects.Replace(request_id, request):
                device.replace_request(request_id, request, tr("换成别的了"))
            case effects.TakeBack(request_id):
                device.cancel_request(request_id)
            case effects.Rate(request_id, rating):
                device.rate_request(request_id, rating)
            case effects.RaiseAlarm(alarm):
                device.raise_alarm(alarm)
            case effects.SendAlarm(alarm_id):
                device.send_alarm(alarm_id)
            case effects.CancelAlarm(alarm_id):
                device.cancel_alarm(alarm_id)
            case effects.AnswerQuestion(alarm_id):
                device.cancel_alarm(alarm_id)
            case effects.AnswerDoses(dose_ids, status, minutes, taken):
                device.answer_doses(dose_ids, status, minutes, taken)
            case effects.UndoAnswer(dose_ids):
                device.undo_doses(dose_ids).add_done_callback(self._undone)
            case effects.RecordVitals(vitals):
                device.add_vitals(vitals)
            case effects.TrySelf(seen):
                self._bus.publish(SelfTestAsked(seen))
            case effects.StaffEffect():
                if isinstance(effect, effects.ChangePreferences):
                    self._prefer(effect.preferences)
                self._staff.perform(effect)
            case effects.Learning():
                self._bus.publish(LearningAsked(effect))
            case effects.ChangeVolume(step):
                self._change_volume(step)
            case effects.ChangeRate(step):
                self._change_rate(step)
