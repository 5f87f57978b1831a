"""A kiosk without a screen, in a process of its own: what an elder presses comes as lines.

Each line on standard input is one press (JSON: ``n``, ``do``, ``id`` and what it needs). The answer
with the same ``n`` is said once the device's disk has it ("ok": true), or when it could not be
written down. What the device tells of requests is said as it comes.
"""

import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.client import HubClient, HubUnreachable, Timeouts
from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmState
from kiosk.core.doses import DoseStatus, Vitals
from kiosk.core.requests import Repair, Request, RequestRecord
from kiosk.protocol.messages import Receipt
from kiosk.services import device as services
from kiosk.services.clock import SystemClock
from kiosk.services.device import Device, HubAddress
from kiosk.services.events import AlarmChanged, Bus, DosesDue, Event, RequestChanged
from kiosk.services.pace import Pace
from tests.faults.pulse import NOTED, Pulse, Stall
from tests.faults.seeded import identity_of

ZONE = ZoneInfo("Asia/Shanghai")
QUICK = Timeouts(connect=1.0, read=1.0, body=1.5)
PACE = Pace(general=QUICK, alarm=QUICK, hold=2, heartbeat=2.0, cap=0.4, alarm_cap=0.2)


@dataclass(frozen=True)
class Options:
    """How a kiosk is started; ``offset`` seconds its clock is wrong, ``broken`` see ``_BROKEN``."""

    store: str
    url: str
    token: str
    resident: str
    offset: float = 0.0
    broken: str = ""


class NewIdEachTime(HubClient):
    """The mistake to be caught: a new id at each attempt."""

    _attempts = 0

    def put(
        self, what: str, identity: str, action: str, body: Struct | bytes, *args: Any, **more: Any
    ) -> Receipt:
        """Send under an id that nobody wrote down."""
        self._attempts += 1
        fresh = identity_of("fresh", os.getpid(), id(self), self._attempts)
        content = body if isinstance(body, bytes) else msgspec.json.encode(body)
        if not action and what != "doses":
            content = json.dumps({**json.loads(content), "id": fresh}).encode()
            return replace(super().put(what, fresh, action, content, *args, **more), id=identity)
        return super().put(what, identity, action, content, *args, **more)


class Forgetful(HubClient):
    """The other mistake: what got no answer is taken for sent."""

    def put(
        self, what: str, identity: str, action: str, body: Struct | bytes, *args: Any, **more: Any
    ) -> Receipt:
        """Send once, and hope."""
        try:
            return super().put(what, identity, action, body, *args, **more)
        except HubUnreachable:
            return Receipt(id=identity, at=datetime.now(ZONE))


_BROKEN: dict[str, type[HubClient]] = {"new id": NewIdEachTime, "forgets": Forgetful}


class Child:
    """The device and its line."""

    def __init__(self, options: Options) -> None:
        if options.broken in _BROKEN:
            services.HubClient = _BROKEN[options.broken]  # type: ignore[attr-defined]
        self._resident = options.resident
        self._clock = SystemClock(ZONE, timedelta(seconds=options.offset), is_kept=lambda: True)
        self._lock = threading.Lock()
        bus = Bus()
        bus.subscribe(self._on_event)
        hub = HubAddress(options.url, options.token)
        self._device = Device(Path(options.store), self._clock, bus, hub, pace=PACE)
        if options.broken == "says first":
            self._device.answer_doses = self._says_first  # type: ignore[assignment]
        self._time_writes()
        Pulse(self._stood_still)
        self._device.start()
        self._say({"event": "ready", "fault": self._device.store.fault})

    def obey(self, line: dict[str, Any]) -> bool:
        """Carry a line out; False for the last."""
        number, begun = int(line["n"]), time.monotonic()
        match line["do"]:
            case "clock":
                self._clock.offset = timedelta(seconds=line["offset"])
                self._answer(number, begun, {})
            case "status":
                self._answer(number, begun, self._status())
            case "stop":
                self._device.close()
                ours = {threading.main_thread().name, "pulse"}
                left = [t.name for t in threading.enumerate() if t.name not in ours]
                self._answer(number, begun, {"threads": left})
                return False
            case press:
                self._follow(number, begun, self._presses()[press](line))
        return True

    def _presses(self) -> dict[str, Callable[[dict[str, Any]], Future[Any]]]:
        device = self._device
        return {
            "request": lambda line: device.add_request(self._request(line)),
            "cancel": lambda line: device.cancel_request(line["id"], "lab"),
            "rate": lambda line: device.rate_request(line["id"], line["rating"]),
            "dose": lambda line: device.answer_doses([line["id"]], DoseStatus(line["status"])),
            "vitals": lambda line: device.add_vitals(self._vitals(line)),
            "raise": lambda line: device.raise_alarm(self._alarm(line)),
            "send": lambda line: device.send_alarm(line["id"]),
            "withdraw": lambda line: device.cancel_alarm(line["id"]),
        }

    def _says_first(self, dose_ids: Any, status: DoseStatus, *more: Any) -> Future[None]:
        """The mistake: it is said to be written down long before it is."""
        later = threading.Timer(30.0, self._device.reminders.answer, (dose_ids, status, *more))
        later.start()
        done: Future[None] = Future()
        done.set_result(None)
        return done

    def _request(self, line: dict[str, Any]) -> Request:
        now, mark = self._clock.now(), line["mark"]
        details = Repair(item=mark)
        return Request(
            id=line["id"], resident=self._resident, created=now, details=details, said=mark
        )

    def _vitals(self, line: dict[str, Any]) -> Vitals:
        # The mark is a number of its own: no two measurements in a run are the same.
        return Vitals(
            id=line["id"], resident=self._resident, at=self._clock.now(), weight=float(line["mark"])
        )

    def _alarm(self, line: dict[str, Any]) -> Alarm:
        return Alarm(
            id=line["id"],
            resident=self._resident,
            raised=self._clock.now(),
            kind=AlarmKind.FALL,
            said=line["mark"],
        )

    def _status(self) -> dict[str, Any]:
        store = self._device.store
        return {
            "outbox": store.outbox_size(),
            "cursor": store.cursor(),
            "dead": len(store.dead_letters()),
            "link": self._device.link.link.value,
        }

    def _follow(self, number: int, begun: float, future: Future[Any]) -> None:
        def done(finished: Future[Any]) -> None:
            error = finished.exception()
            if error is not None:
                self._answer(
                    number, begun, {"ok": False, "why": f"{type(error).__name__}: {error}"}
                )
                return
            told: dict[str, Any] = {}
            record = finished.result()
            if isinstance(record, RequestRecord | AlarmRecord):
                told["state"] = record.state.value
            if isinstance(record, AlarmRecord):
                told["false_alarm"] = record.false_alarm
            self._answer(number, begun, told)

        future.add_done_callback(done)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RequestChanged):
            record = event.record
            self._say({"event": "request", "id": record.request.id, "state": record.state.value})
        if isinstance(event, DosesDue):
            now, ids = self._clock.now().isoformat(), [dose.id for dose in event.doses]
            self._say({"event": "asked", "ids": ids, "now": now, "at": time.monotonic()})
        if isinstance(event, AlarmChanged) and event.record.state is AlarmState.RECEIVED:
            self._say({"event": "received", "id": event.record.alarm.id, "at": time.monotonic()})

    def _time_writes(self) -> None:
        """Tell of every write that the disk kept waiting."""
        writer = self._device.store._writer
        for held, name in ((writer, "_commit"), (writer._ballast, "restore")):
            if held is not None:
                setattr(held, name, self._timed(getattr(held, name)))

    def _timed(self, work: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*given: Any) -> Any:
            begun = time.monotonic()
            try:
                return work(*given)
            finally:
                if time.monotonic() - begun > NOTED:
                    self._stood_still((begun, time.monotonic()))

        return timed

    def _stood_still(self, stall: Stall) -> None:
        self._say({"event": "stall", "from": stall[0], "to": stall[1]})

    def _answer(self, number: int, begun: float, told: dict[str, Any]) -> None:
        now = time.monotonic()
        self._say({"n": number, "ok": True, "at": now, "took": now - begun, **told})

    def _say(self, line: dict[str, Any]) -> None:
        with self._lock:
            os.write(1, json.dumps(line).encode() + b"\n")


def main(arguments: list[str]) -> int:
    """Run until told to stop, or killed."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    child = Child(Options(**json.loads(arguments[0])))
    for line in sys.stdin:
        if not child.obey(json.loads(line)):
            break
    return 0
