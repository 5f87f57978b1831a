"""What is still being made: what is asked of it meanwhile, it does as soon as it is there."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Late(Generic[T]):
    """Stands for a T, for any thread; ``become`` gives it the true one."""

    def __init__(self) -> None:
        self._lock = threading.RLock()  # what is asked may ask again
        self._true: T | None = None
        self._waiting: list[Callable[[T], None]] = []

    def become(self, true: T) -> None:
        """Do with ``true`` what was asked for so far, in order, and everything to come."""
        with self._lock:
            for ask in self._waiting:
                ask(true)
            self._waiting.clear()
            self._true = true

    def _ask(self, ask: Callable[[T], None]) -> None:
        with self._lock:
            if self._true is None:
                self._waiting.append(ask)
                return
        ask(self._true)
