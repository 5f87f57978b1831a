"""What the usual gateways send, as a report.

Zigbee2MQTT: https://www.zigbee2mqtt.io/guide/usage/exposes.html (action, contact, occupancy,
presence, battery, battery_low, tamper; availability). Home Assistant's binary sensors: ON and OFF.
Tasmota: https://tasmota.github.io/docs/MQTT/ (Button1, Switch1, POWER; Online and Offline at LWT).
"""

import json
import math
from typing import Any

from kiosk.hub.sensors.model import Report, SensorKind, Signal

LOW = 15  # per cent of battery left
MOST_DEPTH = 4  # objects within objects that are looked into
_ON = frozenset({"on", "true", "1", "yes", "open", "opened", "detected", "motion", "occupied"})
_ON |= {"pressed", "press", "single", "double", "triple", "hold", "long", "sos", "emergency"}
_ON |= {"alarm", "panic", "fall", "home", "present", "in_bed", "inbed", "smoke"}
_OFF = frozenset(
    {"off", "false", "0", "no", "closed", "close", "clear", "none", "idle", "released"}
)
_OFF |= {"release", "normal", "not_home", "away", "absent", "out_of_bed", "safe", "cancel", ""}
_CLOSED = frozenset({"closed", "close"})
# What tells nothing of somebody pressing: the end of a press, wheels and scenes apart.
_NO_PRESS = frozenset({"release", "released", "none", "idle", "", "off", "false", "0", "cancel"})

_SIGNALS = {
    "sos": Signal.PRESS,
    "panic": Signal.PRESS,
    "emergency": Signal.PRESS,
    "fall": Signal.FALL,
    "fall_detected": Signal.FALL,
    "falldetected": Signal.FALL,
    "occupancy": Signal.MOVING,
    "motion": Signal.MOVING,
    "moving": Signal.MOVING,
    "opening": Signal.OPEN,
    "door": Signal.OPEN,
    "window": Signal.OPEN,
    "presence": Signal.PRESENT,
    "in_bed": Signal.PRESENT,
    "bed": Signal.PRESENT,
    "smoke": Signal.SMOKE,
}
_ANY = frozenset({"state", "value", "status", "power", "alarm", "event"})
_PRESSES = ("action", "click", "button")


def read_report(payload: bytes | object, kind: SensorKind, topic_end: str = "") -> Report:
    """Return what a message says: bytes of MQTT, or JSON already decoded.

    ``topic_end`` is the last level of its topic: availability and LWT speak of the line, and a
    topic may name one value alone (…/contact).
    """
    value: Any = payload
    if isinstance(payload, bytes):
        text = payload.decode(errors="replace").strip().strip("\x00")
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            value = text
    name = topic_end.lower()
    if name in ("availability", "lwt", "status"):
        return Report(online=_line(value))
    found = _Found(kind)
    if isinstance(value, dict):
        found.take_all(value)
    elif isinstance(value, str | int | float | bool):
        found.take(name if name in _SIGNALS or name in _NAMED else "value", value)
    return found.report()


_NAMED = frozenset({"contact", "battery", "battery_low", "tamper", "action", "click", "button"})


class _Found:
    """Gathers what a message says, the first word on each thing counting."""

    def __init__(self, kind: SensorKind) -> None:
        self._kind = kind
        self._signals: dict[Signal, bool] = {}
        self._bare_signals: dict[
            Signal, bool
        ] = {}  # said without a name: any other word counts more
        self._rest: dict[str, Any] = {}

    def take_all(self, values: dict[str, Any], depth: int = 0) -> None:
        for name, value in values.items():
            if isinstance(value, dict) and depth < MOST_DEPTH:
                self._take_group(str(name).lower(), value, depth)
            elif not isinstance(value, dict | list):
                self.take(str(name).lower(), value)

    def _take_group(self, name: str, values: dict[str, Any], depth: int) -> None:
        # Tasmota: {"Button1": {"Action": "SINGLE"}}, {"Switch1": {"Action": "ON"}}.
        action = values.get("Action")
        if name.startswith("button") and action is not None:
            self.take("action", action)
        elif name.startswith("switch") and action is not None:
            self.take("state", action)
        else:
            self.take_all(values, depth + 1)

    def take(self, name: str, value: Any) -> None:
        if name in ("battery", "battery_level") and _is_number(value):
            self._rest.setdefault("battery", max(0, min(100, int(value))))
        elif name in ("battery_low", "low_battery", "batterylow"):
            self._rest.setdefault("low", _truth(value))
        elif name in ("tamper", "tampered"):
            self._rest.setdefault("tamper", _truth(value))
        elif name in ("availability", "online", "reachable"):
            self._rest.setdefault("online", _line(value))
        elif name == "contact":
            self._contact(value)
        elif name in _PRESSES or (name.startswith("button") and isinstance(value, str)):
            if isinstance(value, str) and value.strip().lower() not in _NO_PRESS:
                self._press(value.strip().lower())
        elif name in _SIGNALS:
            self._say(_SIGNALS[name], _truth(value))
        elif name in _ANY or name.startswith(("power", "switch")):
            self._bare(value)

    def _contact(self, value: Any) -> None:
        """True is closed, as Zigbee2MQTT has it; a word (open, closed) says so itself."""
        if isinstance(value, str) and value.strip().lower() in ("open", "opened", *_CLOSED):
            self._say(Signal.OPEN, value.strip().lower() not in _CLOSED)
            return
        closed = _truth(value)
        self._say(Signal.OPEN, None if closed is None else not closed)

    def _press(self, action: str) -> None:
        if "fall" in action:
            self._say(Signal.FALL, True)
        elif self._kind in (SensorKind.BUTTON, SensorKind.OTHER, SensorKind.FALL):
            self._say(Signal.PRESS, True)
        else:
            self._say(self._kind.signal, _truth(action))

    def _bare(self, value: Any) -> None:
        if isinstance(value, str) and value.strip().lower() in ("online", "offline"):
            self._rest.setdefault("online", _line(value))
            return
        truth = _truth(value)
        if self._kind.signal.is_moment and not truth:
            return  # OFF after a press tells nothing
        if truth is not None:
            self._bare_signals.setdefault(self._kind.signal, truth)

    def _say(self, signal: Signal, active: bool | None) -> None:
        if active is None or (signal is Signal.PRESS and not active):
            return
        self._signals.setdefault(signal, active)

    def report(self) -> Report:
        rest = {name: value for name, value in self._rest.items() if value is not None}
        signals = {**self._bare_signals, **self._signals}
        return Report(signals=tuple(signals.items()), **rest)


def is_low(report: Report) -> bool | None:
    """Return whether the battery is nearly empty, None when the message does not say."""
    if report.low is not None:
        return report.low
    return None if report.battery is None else report.battery <= LOW


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _truth(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    if _is_number(value):
        return bool(value)
    if isinstance(value, str):
        word = value.strip().lower().replace(" ", "_")
        return True if word in _ON else False if word in _OFF else None
    return None


def _line(value: Any) -> bool | None:
    """Return whether the line stands, by online and offline or {"state": "online"}."""
    if isinstance(value, dict):
        value = value.get("state", value.get("online"))
    if isinstance(value, str):
        return {"online": True, "offline": False}.get(value.strip().lower(), _truth(value))
    return _truth(value)
