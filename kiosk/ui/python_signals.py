"""Python's signals beside Qt's loop."""

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier


@contextmanager
def python_signals() -> Iterator[None]:
    """Let Python's signal handlers (Ctrl+C, SIGTERM) run while Qt's loop sleeps."""
    ours, qts = socket.socketpair()
    for end in (ours, qts):
        end.setblocking(False)
    previous = signal.set_wakeup_fd(ours.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(qts.fileno(), QSocketNotifier.Type.Read)

    def drain() -> None:
        qts.recv(4096)

    notifier.activated.connect(drain)
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(previous)
        ours.close()
        qts.close()
