"""One connection pool to one address, and what its answers mean.

httpx is imported on first use, in the thread that calls: it costs some tenths of a second.
"""

import logging
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import msgspec

from kiosk.client.faults import HubRefused, HubUnauthorised, HubUnreachable
from kiosk.core.errors import EnvironmentFault
from kiosk.core.values import dataclass
from kiosk.core.words import tr
from kiosk.protocol.messages import Problem

if TYPE_CHECKING:
    import httpx

log = logging.getLogger("kiosk.client")

T = TypeVar("T")

MAX_ANSWER = 8 * 1024 * 1024
"""Bytes of an answer, at most; the largest is a page with a whole catalogue."""

_KEEP_ALIVE = 2.0
"""Seconds an idle connection is kept: less than servers do (5 s is usual), because a call on one
that the server is just closing fails for no reason."""


@dataclass(frozen=True)
class Timeouts:
    """Seconds: to connect, of silence while reading, for the whole answer's body."""

    connect: float = 5.0
    read: float = 10.0
    body: float = 30.0


GENERAL = Timeouts()
ALARM = Timeouts(connect=2.0, read=3.0, body=4.0)


@dataclass(frozen=True)
class Answer:
    """A whole answer."""

    status: int
    media_type: str
    body: bytes


class Transport:
    """Sends calls to the hub at ``url`` (http or https, with or without a path before ``/v1``).

    ``second_url`` is another way to the same hub: when a call reaches nobody, the next one takes
    the other. Raises EnvironmentFault when an address is none. May be used from several threads.
    ``abort`` ends the calls that are under way, from any thread, so that a thread waiting in one
    can be joined.
    """

    def __init__(
        self, url: str, token: str = "", timeouts: Timeouts = GENERAL, *, second_url: str = ""
    ) -> None:
        self._urls = tuple(check_address(one) for one in (url, *filter(None, [second_url])))
        self._turn = 0
        self._token = token
        self._timeouts = timeouts
        self._client: httpx.Client | None = None
        self._lock = threading.Lock()
        self._streams: list[Any] = []  # httpcore's network streams, to shut down on abort
        self._closed = False
        self._under_way = threading.local()  # ``ends``: when this thread's call must be over

    @property
    def url(self) -> str:
        """The address that the next call uses."""
        return self._urls[self._turn % len(self._urls)]

    def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        form: dict[str, str] | None = None,
        params: dict[str, str] | None = None,
        read: float | None = None,
    ) -> Answer:
        """Make one call; ``read`` replaces the seconds of silence allowed.

        Raises HubUnreachable when no whole answer came back.
        """
        import httpx  # noqa: PLC0415

        client = self._open()
        headers = {"Accept": "application/json, application/problem+json"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        if body is not None:
            headers["Content-Type"] = "application/json"
        limits = self._timeouts
        silence = read or limits.read
        timeout = httpx.Timeout(silence, connect=limits.connect)
        self._under_way.ends = time.monotonic() + limits.connect + silence + limits.body
        try:
            with client.stream(
                method,
                self.url + path,
                content=body,
                data=form,
                params=params,
                headers=headers,
                timeout=timeout,
                extensions={"trace": self._trace},
            ) as response:
                return Answer(
                    response.status_code,
                    response.headers.get("content-type", "").partition(";")[0].strip().lower(),
                    self._read_body(response),
                )
        except (httpx.HTTPError, httpx.StreamError, OSError, RuntimeError) as error:
            # RuntimeError: httpx's word for a client that was closed meanwhile.
            raise HubUnreachable(f"{type(error).__name__}: {error}") from error

    def ask(self, kind: type[T], method: str, path: str, **options: Any) -> T:
        """Make one call whose answer is JSON of type ``kind``.

        Raises HubUnreachable, HubUnauthorised or HubRefused.
        """
        return read_json(kind, self.ask_json(method, path, **options))

    def ask_json(self, method: str, path: str, **options: Any) -> bytes:
        """Make one call whose answer is JSON; return it as it came. Raises as ``ask``."""
        return self.ask_bytes("application/json", method, path, **options)

    def ask_bytes(self, media_type: str, method: str, path: str, **options: Any) -> bytes:
        """Make one call whose answer is of this media type; return it. Raises as ``ask``."""
        try:
            return self._body_of(self.call(method, path, **options), media_type)
        except HubUnreachable as fault:
            self._turn += not fault.reached
            raise

    @staticmethod
    def _body_of(answer: Answer, media_type: str) -> bytes:
        if answer.status not in (200, 201):
            raise fault_of(answer)
        if answer.media_type != media_type:
            raise HubUnreachable(f"{answer.status} as {answer.media_type or 'nothing'}")
        return answer.body

    def abort(self) -> None:
        """End the calls under way and refuse new ones."""
        import socket  # noqa: PLC0415

        with self._lock:
            self._closed = True
            streams, self._streams = self._streams, []
        for stream in streams:
            raw = stream.get_extra_info("socket")
            try:
                if raw is not None:
                    raw.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # it was closed already

    def close(self) -> None:
        """End everything and free the connections; no call may be under way after ``abort``."""
        self.abort()
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def _open(self) -> "httpx.Client":
        import httpx  # noqa: PLC0415

        with self._lock:
            if self._closed:
                raise HubUnreachable("closed")
            if self._client is None:
                # Loading the certificates takes longer than a call; plain http needs none.
                self._client = httpx.Client(
                    verify=any(url.startswith("https:") for url in self._urls),
                    trust_env=False,
                    follow_redirects=False,
                    limits=httpx.Limits(keepalive_expiry=_KEEP_ALIVE),
                    headers={"Accept-Encoding": "identity", "User-Agent": "anban-kiosk"},
                )
            return self._client

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        """Remember the sockets that httpcore opens, so that ``abort`` can shut them down."""
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._bound(info["return_value"])
            with self._lock:
                alive = [s for s in self._streams if _is_open(s)]
                self._streams = [*alive, info["return_value"]]
                closed = self._closed
            if closed:
                self.abort()

    def _bound(self, stream: Any) -> None:
        """Let no answer take for ever: one whose head comes drop by drop is never silent."""
        import httpcore  # noqa: PLC0415

        read = stream.read

        def bounded(max_bytes: int, timeout: float | None = None) -> bytes:
            left = self._under_way.ends - time.monotonic()
            if left <= 0:
                raise httpcore.ReadTimeout("the whole call took too long")
            part: bytes = read(max_bytes, timeout=left if timeout is None else min(timeout, left))
            return part

        stream.read = bounded

    def _read_body(self, response: "httpx.Response") -> bytes:
        """Read the body, but neither for ever nor without end."""
        ends = time.monotonic() + self._timeouts.body
        parts: list[bytes] = []
        size = 0
        for part in response.iter_raw():
            parts.append(part)
            size += len(part)
            if size > MAX_ANSWER:
                raise HubUnreachable("an answer too large")
            if time.monotonic() > ends:
                raise HubUnreachable("an answer too slow")
        return b"".join(parts)


def check_address(url: str) -> str:
    """Return the hub's address without a slash at its end.

    Raises EnvironmentFault when it is no address with http or https and a host.
    """
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise EnvironmentFault(tr("服务站的地址写错了：{url}", url=url))
    return url.rstrip("/")


def read_json(kind: type[T], body: bytes) -> T:
    """Return an answer's body as a message. Raises HubUnreachable when it is none."""
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.MsgspecError as error:
        raise HubUnreachable(f"an answer that is no {kind.__name__}: {error}") from error


def fault_of(answer: Answer) -> HubUnreachable | HubUnauthorised | HubRefused:
    """Return what an answer other than 200 and 201 means."""
    seen = f"{answer.status} as {answer.media_type or 'nothing'}"
    if answer.media_type != "application/problem+json":
        return HubUnreachable(seen)
    try:
        problem = msgspec.json.decode(answer.body, type=Problem)
    except msgspec.MsgspecError:
        return HubUnreachable(f"{seen}, unreadable")
    if answer.status == 401:
        return HubUnauthorised(problem)
    if 400 <= answer.status < 500 and not problem.retryable:
        return HubRefused(problem)
    return HubUnreachable(f"{seen}: {problem.code}", reached=True)


def _is_open(stream: Any) -> bool:
    raw = stream.get_extra_info("socket")
    return raw is not None and raw.fileno() >= 0
