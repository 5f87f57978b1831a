"""Whoever is called must hear and see it: a loudspeaker that stays mute is told to staff."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.doses import Dose
from kiosk.services import mixer, supervision
from kiosk.services.device import Device
from kiosk.services.events import Bus, DosesDue, VoiceUnavailable
from kiosk.services.mixer import Output
from kiosk.services.supervision import Supervision
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import plan


class Machine:
    """A mixer that stays as it is, and a screen that counts how often it is woken."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.output: Output | None = Output(80, muted=False)
        self.woken = 0
        monkeypatch.setattr(mixer, "read_output", lambda: self.output)
        monkeypatch.setattr(mixer, "raise_output", lambda: False)
        monkeypatch.setattr(supervision, "wake_screen", self._wake)

    def _wake(self) -> None:
        self.woken += 1


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def device(tmp_path: Path, bus: Bus) -> Iterator[Device]:
    made = Device(tmp_path / "kiosk.db", FakeClock(), bus)
    yield made
    made.close()


def due() -> Dose:
    clock = FakeClock()
    return Dose(id="p:2026-11-21:08:00", plan=plan("p"), due=clock.now())


def test_complaint_13_a_loudspeaker_that_stays_mute_or_is_gone_is_told_with_each_call(
    device: Device, bus: Bus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(monkeypatch)
    watch = Supervision(device, bus, tmp_path)
    watch.step()
    machine.output = Output(20, muted=True)
    watch.step()
    assert device._watch().muted is False, "looked at every 30 s only"
    bus.publish(DosesDue((due(),)))
    watch.step()
    health = device._watch()
    assert (health.muted, health.output) == (True, 20)
    machine.output = None
    bus.publish(DosesDue((due(),), call=2, anew=False))
    watch.step()
    health = device._watch()
    assert (health.muted, health.output) == (None, None)
    bus.publish(VoiceUnavailable("没有喇叭", "speaker"))
    assert device._watch().speaker == "没有喇叭"


def test_each_call_wakes_the_screen_and_nothing_else_does(
    device: Device, bus: Bus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(monkeypatch)
    watch = Supervision(device, bus, tmp_path)
    for call, woken in ((1, 1), (0, 1), (2, 2)):
        bus.publish(DosesDue((due(),), call=call))
        watch.step()
        assert machine.woken == woken
    bus.publish(DosesDue(()))
    watch.step()
    assert machine.woken == 2
