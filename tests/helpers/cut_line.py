"""A line between kiosk and hub that can be cut and mended: TCP, to any port."""

import contextlib
import socket
import threading


class CutLine:
    """Forwards to ``port`` of this machine; ``url`` is what the kiosk calls.

    While it is cut, connections that stand are dropped and new ones refused.
    """

    def __init__(self, port: int) -> None:
        self._target = port
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._open = True
        self._closing = False
        self._ends: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> "CutLine":
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._closing = True
        self.cut()
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for thread in self._threads:
            thread.join(5)

    def cut(self) -> None:
        """Cut it."""
        with self._lock:
            self._open = False
            for end in self._ends:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        """Let everything through again."""
        self._open = True

    def _start(self, work: "threading.Thread | object", *args: object) -> None:
        thread = threading.Thread(target=work, args=args, name="cut-line")  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing:
            try:
                kiosk, _ = self._server.accept()
            except OSError:
                return
            if not self._open:
                kiosk.close()
                continue
            try:
                hub = socket.create_connection(("127.0.0.1", self._target), 3)
            except OSError:
                kiosk.close()
                continue
            hub.settimeout(None)
            with self._lock:
                self._ends |= {kiosk, hub}
            self._start(self._carry, kiosk, hub)
            self._start(self._carry, hub, kiosk)

    def _carry(self, here: socket.socket, there: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while self._open and (part := here.recv(65536)):
                there.sendall(part)
        for end in (here, there):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        with self._lock:
            self._ends.discard(here)
        here.close()
