"""A log of what was shown, heard and said, for training, the tour and end-to-end tests.

Off unless a file is named: what an elder says is nobody's business otherwise.
"""

import json
import logging
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk.core.clock import Clock
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr
from kiosk.services.cry_watch import CryUnanswered
from kiosk.services.events import (
    AlarmChanged,
    Event,
    LinkChanged,
    ListeningStarted,
    PictureChanged,
    RequestChanged,
    SpeakingStarted,
    SpeakingStopped,
    StorageFault,
    Understood,
    VoiceUnavailable,
    WindowActive,
)

log = logging.getLogger("kiosk.journal")


class Journal:
    """Appends one JSON object a line; subscribe it to the bus.

    Raises EnvironmentFault when the file cannot be opened. Later faults (a full disk) cost lines
    and nothing else: the kiosk does its work without a journal.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._shown: dict[str, Any] = {}
        self._failed = self._told = False
        try:
            # Unbuffered: nothing is left over that a later flush or close could fail on.
            self._file = path.open("ab", buffering=0)
        except OSError as error:
            raise EnvironmentFault(
                tr("日志文件 {path} 不能写：{why}", path=path, why=error.strerror)
            ) from error

    def __call__(self, event: Event) -> None:
        """Write the event down if it is one a reader of the journal wants."""
        entry = _entry(event)
        if entry is None:
            return
        with self._lock:
            if entry["event"] == "shown":
                if entry == self._shown:
                    return
                self._shown = entry
            line = {"at": self._clock.now().isoformat(timespec="milliseconds"), **entry}
            if not self._file.closed:
                self._write(json.dumps(line, ensure_ascii=False))

    def _write(self, line: str) -> None:
        # After a fault the line before may have been cut: begin anew.
        text = ("\n" if self._failed else "") + line + "\n"
        data = text.encode("utf-8", "backslashreplace")
        try:
            whole = self._file.write(data) == len(data)
        except OSError as error:
            if not self._told:
                log.info("the journal cannot be written: %s", error)
            self._failed = self._told = True
        else:
            self._failed = not whole

    def close(self) -> None:
        """Close the file."""
        with self._lock, suppress(OSError):
            self._file.close()


def _entry(event: Event) -> dict[str, Any] | None:
    match event:
        case PictureChanged():
            view = event.picture.view
            return {
                "event": "shown",
                "key": view.key,
                "title": view.title,
                "subtitle": view.subtitle,
                "options": [[option.id, option.label, option.badge] for option in view.options],
                "actions": [option.id for option in view.actions],
                "lines": [[line.label, line.value] for line in view.lines],
                "steps": [[step.label, step.done] for step in view.steps],
                "countdown": view.countdown,
            }
        case WindowActive():
            return {"event": "window"}
        case ListeningStarted():
            return {"event": "listening"}
        case SpeakingStarted():
            return {"event": "said", "text": event.text}
        case SpeakingStopped():
            return {"event": "quiet"}
        case Understood():
            meant = event.understanding
            return {
                "event": "heard",
                "text": event.heard,
                "intent": meant.intent.value,
                "slots": meant.slots,
                "decision": meant.decision.value,
            }
        case RequestChanged():
            record = event.record
            return {"event": "request", "id": record.request.id, "state": record.state.value}
        case AlarmChanged():
            return {
                "event": "alarm",
                "id": event.record.alarm.id,
                "state": event.record.state.value,
            }
        case LinkChanged():
            return {"event": "link", "state": event.link.value}
        case CryUnanswered():
            return {"event": "cry unanswered", "text": event.heard, "kind": event.kind}
        case VoiceUnavailable() | StorageFault():
            return {"event": "fault", "text": event.sentence}
    return None
