"""A small hub on loopback that can misbehave in every way a line does.

It keeps what it took in like a hub (by id, once in effect), so that a test can count effects.
``faults`` names what happens to the next calls, one after the other; ``odds`` draws them instead.
"""

import random
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import msgspec

from kiosk.protocol.messages import (
    DeviceAuthorization,
    HeartbeatAnswer,
    Hello,
    OAuthError,
    Problem,
    Receipt,
    SyncPage,
)


class Fault(Enum):
    """What happens to one call."""

    NONE = "none"
    SWALLOWED = "swallowed"  # taken in, and the connection closed without an answer
    LOST = "lost"  # never taken in, closed without an answer
    SILENT = "silent"  # taken in, and the connection stays open without an answer
    HALF_OPEN = "half_open"  # nothing is taken in, nothing answered, nothing closed
    DELAYED = "delayed"
    REPEATED = "repeated"  # the line delivers the call twice
    TRUNCATED = "truncated"  # taken in, half an answer
    HTML_200 = "html_200"  # a portal answers in the hub's place
    HTML_502 = "html_502"
    PROBLEM_503 = "problem_503"
    OTHER_RECEIPT = "other_receipt"  # a receipt for another id


OF_A_LINE = tuple(f for f in Fault if f is not Fault.NONE)
_PAGE = b"<html><body>Please log in</body></html>"


class ChaosHub:
    """The hub; ``url`` is its address. Use as a context manager."""

    def __init__(self, seed: int = 0) -> None:
        self._lock = threading.Condition()
        self._rng = random.Random(seed)
        self.faults: list[Fault] = []
        self.odds = 0.0
        self.taken: dict[tuple[str, str], Any] = {}  # (path's kind, id) to the body
        self.order: list[tuple[str, str, str]] = []  # kind, id, action, as first taken in
        self.calls: Counter[str] = Counter()  # by method and kind
        self.met: Counter[Fault] = Counter()
        self.refuse: dict[str, Problem] = {}  # by id
        self.unauthorised = False
        self.pages: list[SyncPage] = []
        self.since: list[str] = []
        self.beats: list[dict[str, Any]] = []
        self.pictures: dict[str, bytes] = {}  # by their names
        self.tokens: list[Any] = []  # the answers to the next polls of a pairing
        self.closing = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.hub = self
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="chaos-hub"
        )

    def __enter__(self) -> "ChaosHub":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.hang_up()
        self._server.server_close()  # joins the handlers

    def next_fault(self) -> Fault:
        """Draw what happens to the call that has just come in."""
        with self._lock:
            if self.faults:
                fault = self.faults.pop(0)
            elif self._rng.random() < self.odds:
                fault = self._rng.choice(OF_A_LINE)
            else:
                fault = Fault.NONE
            self.met[fault] += 1
            return fault

    def take(self, kind: str, identity: str, action: str, body: bytes) -> None:
        """Take a call in, once in effect."""
        with self._lock:
            key = (f"{kind}/{action}" if action else kind, identity)
            if key not in self.taken:
                self.order.append((kind, identity, action))
            self.taken[key] = msgspec.json.decode(body)

    def ids(self, kind: str) -> list[str]:
        """Return the ids of a kind, in the order taken in."""
        with self._lock:
            return [i for k, i, action in self.order if k == kind and not action]

    def say(self, page: SyncPage) -> None:
        """Let the next question for changes be answered with this page."""
        with self._lock:
            self.pages.append(page)
            self._lock.notify_all()

    def page(self, since: str, wait: float) -> SyncPage:
        """Return the next page, waiting for it as a hub does."""
        ends = time.monotonic() + wait
        with self._lock:
            self.since.append(since)
            while not self.pages and time.monotonic() < ends and not self.closing.is_set():
                self._lock.wait(0.05)
            return self.pages.pop(0) if self.pages else SyncPage(cursor=since)


@contextmanager
def chaos_hub(seed: int = 0) -> Iterator[ChaosHub]:
    """Run a hub for the length of a block."""
    with ChaosHub(seed) as hub:
        yield hub


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True
    hub: ChaosHub

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self._open: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Take a call in, and remember its connection."""
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget a connection that is over."""
        self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End the connections that are kept open, for their handlers are waited for."""
        for request in tuple(self._open):
            with suppress(OSError):
                request.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The kiosk hung up: that is what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body are two writes
    server: _Server

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self._call("GET")

    def do_PUT(self) -> None:
        self._call("PUT")

    def do_POST(self) -> None:
        self._call("POST")

    def _call(self, method: str) -> None:
        hub = self.server.hub
        parts = urlsplit(self.path)
        names = [unquote(name) for name in parts.path.split("/")[1:]]
        kind = names[1] if len(names) > 1 else ""
        hub.calls[f"{method} {kind}"] += 1
        fault = hub.next_fault() if kind != "hello" else Fault.NONE
        if fault in (Fault.LOST, Fault.HALF_OPEN):
            if fault is Fault.HALF_OPEN:
                hub.closing.wait(1.0)
            self.close_connection = True
            return
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if fault is Fault.HTML_200:
            self._answer(200, "text/html", _PAGE)
        elif fault is Fault.HTML_502:
            self._answer(502, "text/html", _PAGE)
        elif fault is Fault.PROBLEM_503:
            self._problem(Problem(title="busy", status=503, code="busy"))
        elif hub.unauthorised:
            self._problem(Problem(title="who?", status=401, code="token", retryable=False))
        else:
            if fault is Fault.DELAYED:
                hub.closing.wait(0.15)
            for _ in range(2 if fault is Fault.REPEATED else 1):
                status, answer = self._effect(method, names, parts.query, body)
            self._finish(fault, status, answer)

    def _finish(self, fault: Fault, status: int, answer: Any) -> None:
        hub = self.server.hub
        if fault is Fault.SILENT:
            hub.closing.wait(1.0)
        if fault in (Fault.SILENT, Fault.SWALLOWED):
            self.close_connection = True
        elif isinstance(answer, Problem):
            self._problem(answer)
        elif isinstance(answer, bytes):
            self._answer(status, "image/jpeg", answer, cut=fault is Fault.TRUNCATED)
        else:
            if fault is Fault.OTHER_RECEIPT and isinstance(answer, Receipt):
                answer = msgspec.structs.replace(answer, id="another")
            self._answer(
                status,
                "application/json",
                msgspec.json.encode(answer),
                cut=fault is Fault.TRUNCATED,
            )

    def _effect(self, method: str, names: list[str], query: str, body: bytes) -> tuple[int, Any]:
        hub = self.server.hub
        now = datetime.now(UTC)
        match method, names:
            case "PUT", ["v1", kind, identity, *rest]:
                if identity in hub.refuse:
                    return hub.refuse[identity].status, hub.refuse[identity]
                hub.take(kind, identity, rest[0] if rest else "", body)
                return 200, Receipt(id=identity, at=now)
            case "GET", ["v1", "sync"]:
                asked = parse_qs(query)
                wait = float(asked.get("wait", ["0"])[0])
                return 200, hub.page(asked.get("since", [""])[0], wait)
            case "GET", ["v1", "pictures", name]:
                missing = Problem(title="unknown", status=404, code="unknown_id", retryable=True)
                return 200, hub.pictures.get(name, missing)
            case "POST", ["v1", "heartbeat"]:
                hub.beats.append(msgspec.json.decode(body))
                return 200, HeartbeatAnswer(time=now)
            case "POST", ["oauth", "device_authorization"]:
                return 200, DeviceAuthorization(
                    device_code="d",
                    user_code="123456",
                    verification_uri=hub.url,
                    expires_in=60,
                    interval=2,
                )
            case "POST", ["oauth", "token"]:
                answer = hub.tokens.pop(0)
                return (400 if isinstance(answer, OAuthError) else 200), answer
            case _:
                return 200, Hello(version="1", time=now)

    def _problem(self, problem: Problem) -> None:
        self._answer(problem.status, "application/problem+json", msgspec.json.encode(problem))

    def _answer(self, status: int, media: str, body: bytes, *, cut: bool = False) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if cut else body)
        if cut:
            self.close_connection = True
