"""The server process: a guarded HTTP protocol, a clean stop, commands on standard input.

uvicorn by itself keeps a connection with half-sent headers for ever, and stays alive with open
streams after SIGTERM; both are bounded here.
"""

import asyncio
import contextlib
import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from typing import TextIO

import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.core.words import tr
from kiosk.hub.faults import AddressFault
from kiosk.hub.service import Hub

HEADER_TIME = 10.0  # seconds from connecting, or from a request's first byte, to its last header
KEEP_ALIVE = 75  # seconds an idle connection is kept; longer than two heartbeats
STOP_TIME = 2  # seconds open answers have to end after a stop was asked for
MAX_HEADERS = 16 * 1024  # bytes
_log = logging.getLogger("kiosk.hub")


class GuardedProtocol(H11Protocol):
    """uvicorn's HTTP/1.1 protocol with a limit on the time headers may take."""

    _header_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start the clock on a new connection."""
        super().connection_made(transport)
        self._arm()

    def data_received(self, data: bytes) -> None:
        """Restart the clock at a request's first byte, stop it when its headers are complete."""
        before = self.cycle
        super().data_received(data)
        if self.cycle is not before:
            self._disarm()
        elif self._header_timer is None and (before is None or before.response_complete):
            self._arm()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the clock."""
        self._disarm()
        super().connection_lost(exc)

    def _arm(self) -> None:
        self._header_timer = self.loop.call_later(HEADER_TIME, self._too_slow)

    def _disarm(self) -> None:
        if self._header_timer is not None:
            self._header_timer.cancel()
            self._header_timer = None

    def _too_slow(self) -> None:
        self._header_timer = None
        if not self.transport.is_closing():
            self.transport.abort()


class _Server(uvicorn.Server):
    """uvicorn's server with signals left to us: it would raise them again after a clean stop."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket; port 0 takes a free one.

    Raises :class:`AddressFault` with a plain sentence.
    """
    if not 0 <= port <= 65535:
        raise AddressFault(tr("端口要在 0 到 65535 之间。"))
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        raise AddressFault(tr("地址 {host} 不对，找不到它。", host=host)) from error
    listener = socket.socket(family, kind, protocol)
    try:
        if sys.platform != "win32":  # there it would let two programs share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(1024)
    except PermissionError as error:
        listener.close()
        raise AddressFault(
            tr("没有权限用端口 {port}，请换一个大于 1023 的。", port=port)
        ) from error
    except OSError as error:
        listener.close()
        raise AddressFault(
            tr("{host} 的端口 {port} 用不了：可能已经被占用，请换一个。", host=host, port=port)
        ) from error
    return listener


def url_of(listener: socket.socket) -> str:
    """Return the address of a listening socket as a URL without a path."""
    host, port = listener.getsockname()[:2]
    if host in ("0.0.0.0", "::"):
        host = "127.0.0.1"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


async def serve(
    app: Starlette,
    hub: Hub,
    listener: socket.socket,
    *,
    ready: Callable[[], None],
    stop: asyncio.Event,
    commands: TextIO | None = None,
) -> None:
    """Serve until ``stop`` is set or ``commands`` end; ``ready`` is called once it runs.

    ``commands`` are lines such as ``clock +3600`` (shift the hub's wall clock by seconds).
    """
    config = uvicorn.Config(
        app,
        http=GuardedProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=STOP_TIME,
        h11_max_incomplete_event_size=MAX_HEADERS,
    )
    server = _Server(config)
    hub.start()
    if commands is not None:
        _read_commands(commands, asyncio.get_running_loop(), hub, stop)
    serving = asyncio.create_task(server.serve(sockets=[listener]), name="hub-server")
    stopping = asyncio.create_task(stop.wait(), name="hub-stop")
    try:
        while not server.started and not serving.done():
            await asyncio.sleep(0.005)
        if server.started:
            ready()
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        hub.release()
        server.should_exit = True
        await serving
    finally:
        stopping.cancel()
        await hub.stop()


def stop_on_signals(stop: asyncio.Event) -> None:
    """Set ``stop`` at SIGTERM and SIGINT; call on the event loop of the main thread."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))


def _read_commands(
    commands: TextIO, loop: asyncio.AbstractEventLoop, hub: Hub, stop: asyncio.Event
) -> None:
    """Follow the parent's lines in a thread that ends with the process: a read cannot be cut."""

    def follow() -> None:
        for line in commands:
            obey(line, hub)
        with contextlib.suppress(RuntimeError):  # the loop has ended already
            loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=follow, name="hub-commands", daemon=True).start()


def obey(line: str, hub: Hub) -> None:
    """Carry out one line of the parent's; unknown ones are logged and ignored."""
    words = line.split()
    if len(words) == 2 and words[0] == "clock":
        with contextlib.suppress(ValueError):
            hub.clock.shift(float(words[1]))
            hub.announce_all()
            return
    if words:
        _log.info("not a command: %r", line.strip())
