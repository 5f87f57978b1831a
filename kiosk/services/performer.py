"""Carries out what the dialogue wants done."""

from concurrent.futures import Future
from dataclasses import dataclass

from kiosk.core.dialogue import effects
from kiosk.core.dialogue.effects import Effect
from kiosk.core.words import tr
from kiosk.services.device import Device
from kiosk.services.events import Bus, Event
from kiosk.services.voice_port import Voice

_VOLUME_STEP = 10  # of 100
_QUIETEST = 30  # reminders and alarms must stay audible
_RATE_STEP = 15  # characters a minute
_SLOWEST, _FASTEST = 105, 240


@dataclass(frozen=True)
class Outcome(Event):
    """What came of something asked for, in a sentence for the elder."""

    sentence: str


class Performer:
    """Hands effects to the device and the voice; returns at once."""

    def __init__(self, device: Device, voice: Voice, bus: Bus, *, volume: int, rate: int) -> None:
        self._device = device
        self._bus = bus
        self.voice = voice

        self._said, self._listens = "", False
        self._volume = int(device.store.setting("volume") or volume)
        self._rate = int(device.store.setting("rate") or rate)
        voice.set_volume(self._volume)
        voice.set_rate(self._rate)

    def _undone(self, future: "Future[bool]") -> None:
        if future.cancelled() or future.exception():
            return  # a StorageFault has told it
        undone = future.result()
        self._bus.publish(
            Outcome(tr("好，刚才的不算。") if undone else tr("过了一分钟，改不了了。请告诉社区。"))
        )

    def perform(self, effect: Effect) -> None:
        """Carry out one effect."""
        device = self._device
        match effect:
            case effects.Say(text, listen, urgent):
                self._said, self._listens = text, listen
                self.voice.say(text, urgent=urgent, then_listen=listen)
            case effects.SayAgain():
                if self._said:
                    self.voice.say(self._said, urgent=True, then_listen=self._listens)
            case effects.Listen():
                self.voice.press_to_talk()
            case effects.Submit(request):
                device.add_request(request)
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
            case effects.AnswerDoses(dose_ids, status, minutes):
                device.answer_doses(dose_ids, status, minutes)
            case effects.UndoAnswer(dose_ids):
                device.undo_doses(dose_ids).add_done_callback(self._undone)
            case effects.RecordVitals(vitals):
                device.add_vitals(vitals)
            case effects.ChangeVolume(step):
                self._volume = min(100, max(_QUIETEST, self._volume + step * _VOLUME_STEP))
                self.voice.set_volume(self._volume)
                device.store.set_setting("volume", str(self._volume))
            case effects.ChangeRate(step):
                self._rate = min(_FASTEST, max(_SLOWEST, self._rate + step * _RATE_STEP))
                self.voice.set_rate(self._rate)
                device.store.set_setting("rate", str(self._rate))
