"""Keeps the microphone open in the thread "microphone", and finds it again when it has gone."""

import logging
import threading
from collections.abc import Callable

from kiosk.voice.audio import Microphone
from kiosk.voice.faults import MicrophoneFault
from kiosk.voice.recogniser import Samples

log = logging.getLogger("kiosk.voice")

RETRY = 4.0  # seconds between looks for a microphone; a look is one small process


class Capture:
    """Hands every frame to ``on_frame``; tells ``on_fault`` a sentence, or "" when all is well.

    Both are called in the microphone's thread.
    """

    def __init__(
        self,
        microphone: Microphone,
        on_frame: Callable[[Samples], None],
        on_fault: Callable[[str], None],
        retry: float = RETRY,
    ) -> None:
        self._microphone = microphone
        self._on_frame = on_frame
        self._on_fault = on_fault
        self._retry = retry
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="microphone")

    def start(self) -> None:
        """Start the thread; once only."""
        self._thread.start()

    def close(self) -> None:
        """Stop recording and join the thread; a thread that was never started is none."""
        self._stopping.set()
        self._microphone.close()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._record()
            except MicrophoneFault as fault:
                if not self._stopping.is_set():
                    self._on_fault(fault.shown)
            except Exception:  # the thread's boundary
                log.exception("recording failed")
            self._microphone.close()
            self._stopping.wait(self._retry)

    def _record(self) -> None:
        self._microphone.open()
        self._on_fault("")
        while not self._stopping.is_set():
            self._on_frame(self._microphone.read())
