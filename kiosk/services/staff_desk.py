"""What staff do at the device: the PIN, the preferences, pairing anew, leaving.

Used by the session's thread alone. The PIN goes from the page to its hash here and nowhere else:
it is in no event, no log and no journal.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.core.clock import Clock
from kiosk.core.dialogue import effects
from kiosk.core.dialogue.effects import StaffEffect
from kiosk.core.dialogue.world import Machine
from kiosk.core.preferences import Preferences
from kiosk.core.staff import Door, hash_pin, is_pin, may_be_pin, wait_minutes
from kiosk.services.events import (
    Bus,
    DoorChanged,
    LeavingAsked,
    MachineTold,
    PairingAsked,
    PreferencesChanged,
    StorageFault,
)
from kiosk.store import Store, StoreFault
from kiosk.store.preferences import save_preferences

log = logging.getLogger("kiosk.session")

PIN = "staff-pin"  # the setting that holds the hash
FIRST_START = "first-start"  # the setting that says that the first start is over
WRONG = "staff-pin.wrong"  # the setting that counts wrong PINs in a row
SHUT_UNTIL = "staff-pin.shut-until"  # and the one that says when a PIN is taken again


class StaffDesk:
    """Carries out what staff want.

    ``usual`` are the configuration's preferences; ``machine`` finds out how the machine stands.
    Wrong PINs are counted on disk, with when the wait ends: after a restart what is left of it
    goes on. The wait itself is by the steady clock, so that a clock put forward does not shorten
    it; one put back makes it no longer than a whole one.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        bus: Bus,
        usual: Preferences | None = None,
        machine: Callable[[], Machine] = Machine,
    ) -> None:
        self._store, self._clock, self._bus = store, clock, bus
        self._usual = usual or Preferences()
        self._machine = machine
        self._wrong = int(self._setting(WRONG) or 0)
        self._open_at = clock.monotonic() + self._left()
        self._told = Door()

    def _left(self) -> float:
        """Return the seconds left of a wait that a restart broke off."""
        whole, until = 60.0 * wait_minutes(self._wrong), self._setting(SHUT_UNTIL)
        if not until:
            return whole
        left = (datetime.fromisoformat(until) - self._clock.now()).total_seconds()
        return min(whole, max(0.0, left))

    def door(self, open_for: str = "") -> Door:
        """Return how the door stands."""
        wait = self._open_at - self._clock.monotonic()
        until = self._clock.now() + timedelta(seconds=wait) if wait > 0 else None
        return Door(bool(self._setting(PIN)), open_for, self._wrong, until)

    def perform(self, effect: StaffEffect) -> None:
        """Carry out one effect."""
        match effect:
            case effects.ChangePreferences(preferences):
                self._save(preferences)
            case effects.LookAtDoor():
                self._tell(self.door())
            case effects.TryPin(visit, pin):
                self._try_pin(visit, pin)
            case effects.SetPin(visit, pin):
                self._set_pin(visit, pin)
            case effects.LookAtMachine():
                self._bus.publish(MachineTold(self._machine()))
            case effects.PairAnew():
                self._bus.publish(PairingAsked())
            case effects.LeaveProgram():
                self._bus.publish(LeavingAsked())
            case effects.EndFirstStart():
                self._store.set_setting(FIRST_START, "over")

    def _save(self, preferences: Preferences) -> None:
        self._bus.publish(PreferencesChanged(preferences))
        saved = save_preferences(self._store, preferences, self._usual)
        saved.add_done_callback(self._tell_fault)

    def _try_pin(self, visit: str, pin: str) -> None:
        if self._open_at > self._clock.monotonic():
            self._tell(self.door())
            return
        fits = is_pin(pin, self._setting(PIN))
        self._wrong = 0 if fits else self._wrong + 1
        self._open_at = self._clock.monotonic() + 60 * wait_minutes(self._wrong)
        until = self._clock.now() + timedelta(minutes=wait_minutes(self._wrong))
        self._store.set_setting(SHUT_UNTIL, until.isoformat())
        self._store.set_setting(WRONG, str(self._wrong))
        if not fits:
            log.info("a wrong staff PIN, %d in a row", self._wrong)
        self._tell(self.door(visit if fits else ""))

    def _set_pin(self, visit: str, pin: str) -> None:
        """Keep a new PIN: the first one, or one from within the settings."""
        was_let_in = self._told.open_for == visit
        if not may_be_pin(pin) or (self._setting(PIN) and not was_let_in):
            return
        self._wrong, self._open_at = 0, self._clock.monotonic()
        saved = self._store.set_setting(PIN, hash_pin(pin))
        saved.add_done_callback(self._tell_fault)
        self._tell(replace(self.door(visit), has_pin=True))  # the disk follows

    def _tell(self, door: Door) -> None:
        self._told = door
        self._bus.publish(DoorChanged(door))

    def _setting(self, name: str) -> str:
        try:
            return self._store.setting(name) or ""
        except StoreFault as fault:
            log.info("the setting %s cannot be read: %s", name, fault)
            return ""

    def _tell_fault(self, saved: "Future[None]") -> None:
        if not saved.cancelled() and (fault := saved.exception()):
            self._bus.publish(StorageFault(str(fault)))
