"""A named thread that does a step, waits, and can be woken and stopped."""

import logging
import threading
import time

log = logging.getLogger("kiosk.services")

_AFTER_A_MISTAKE = 5.0  # seconds until a step that raised is tried again
_SIGN_EVERY = 10.0  # seconds between signs of life while a loop waits
_STOP_WITHIN = 10.0  # seconds a thread may take to end before it counts as stuck


class Loop:
    """Calls ``step`` again and again in the thread ``name``.

    ``step`` returns the seconds to wait before the next one (infinity: until ``poke``). What it
    raises is our mistake: it is logged, and the loop goes on. ``last_sign`` is when it last showed
    that it is alive, by ``time.monotonic()``; longer ago than ``patience`` seconds, it is stuck.
    While it waits, ``is_overtaken`` is asked every ``attention`` seconds.
    """

    patience = 120.0
    attention = _SIGN_EVERY

    def __init__(self, name: str) -> None:
        self.name = name
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self.last_sign = time.monotonic()

    @property
    def is_stopping(self) -> bool:
        """Whether ``stop`` was called."""
        return self._stopping.is_set()

    def start(self) -> None:
        """Start the thread; once only."""
        if self._thread is not None:
            raise RuntimeError(f"the loop {self.name} was started before")
        # A daemon: a main thread that died must not leave a process behind that never ends.
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)
        self.show_life()
        self._thread.start()

    def ask_to_stop(self) -> None:
        """End what the step waits for; does not wait for the thread."""
        self._stopping.set()
        self._wake.set()
        self.interrupt()

    def stop(self) -> None:
        """End the thread and join it. May be called twice."""
        self.ask_to_stop()
        if self._thread is not None:
            self._thread.join(_STOP_WITHIN)
            if self._thread.is_alive():
                log.error("the loop %s does not end", self.name)
                return
        self.release()

    def poke(self) -> None:
        """Do the next step at once."""
        self._wake.set()

    def show_life(self) -> None:
        """Note that the loop is not stuck; a step that takes long calls it between its parts."""
        self.last_sign = time.monotonic()

    def step(self) -> float:
        """Do one round; return the seconds until the next."""
        raise NotImplementedError

    def is_overtaken(self) -> bool:
        """Whether the next step is due before its time (the wall clock was set, say)."""
        return False

    def interrupt(self) -> None:
        """End what a step may be waiting for; called in the stopping thread."""

    def release(self) -> None:
        """Free what the loop holds, after its thread has ended."""

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            self.show_life()
            try:
                seconds = self.step()
            except Exception:  # the thread's boundary
                log.exception("a step of the loop %s failed", self.name)
                seconds = _AFTER_A_MISTAKE
            self._rest(seconds)

    def _rest(self, seconds: float) -> None:
        ends = time.monotonic() + seconds
        while not self._stopping.is_set():
            self.show_life()
            left = ends - time.monotonic()
            if left <= 0 or self._wake.wait(min(left, self.attention)) or self.is_overtaken():
                return
