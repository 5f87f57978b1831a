"""An HTTP gateway and a mail server on loopback that can misbehave, for the hub's channels."""

import socket
import socketserver
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass
class Call:
    """One call that came in."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Reply:
    """How a call is answered: after ``delay`` seconds, or never while ``hang``."""

    status: int = 200
    body: bytes = b'{"code":"0"}'
    kind: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    hang: bool = False
    drip: bool = False  # a byte a tenth of a second
    cut: bool = False  # closed after the call was read


HTML = Reply(body=b"<html><body>Please log in</body></html>", kind="text/html")


class HttpGateway:
    """Takes calls on ``url``; ``replies`` answer the next ones, ``standing`` all others."""

    def __init__(self, port: int = 0) -> None:
        self.calls: list[Call] = []
        self.replies: list[Reply] = []
        self.standing = Reply()
        self.closing = threading.Event()
        self.lock = threading.Lock()
        self._server = _HttpServer(("127.0.0.1", port), _HttpHandler)
        self._server.gateway = self
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="gateway"
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def kill(self) -> None:
        """Stop listening and let everything under way go."""
        if self.closing.is_set():
            return
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def next_reply(self) -> Reply:
        """Return how the call that has come in is answered."""
        with self.lock:
            return self.replies.pop(0) if self.replies else self.standing


class _HttpServer(ThreadingHTTPServer):
    gateway: HttpGateway
    daemon_threads = False
    block_on_close = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The hub hung up: that is what these tests are about."""


class _HttpHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 0.2
    server: _HttpServer

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self._take("GET")

    def do_POST(self) -> None:
        self._take("POST")

    def _take(self, method: str) -> None:
        gateway = self.server.gateway
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        reply = gateway.next_reply()
        with gateway.lock:
            gateway.calls.append(Call(method, self.path, dict(self.headers.items()), body))
        if reply.hang:
            gateway.closing.wait(30)
        gateway.closing.wait(reply.delay) if reply.delay else None
        if reply.hang or reply.cut:
            self.close_connection = True
            return
        self.send_response(reply.status)
        for name, value in {"Content-Type": reply.kind, **reply.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if not reply.drip:
            self.wfile.write(reply.body)
            return
        for n in range(len(reply.body)):
            self.wfile.write(reply.body[n : n + 1])
            self.wfile.flush()
            if gateway.closing.wait(0.1):
                return


class MailServer:
    """A small SMTP server (RFC 5321). ``answer`` may say something else to a command.

    ``answer(verb)`` returns a whole reply line, or None for the usual; ``hang`` names a verb that
    is never answered, ``drip`` one that is answered a letter at a time without an end.
    """

    def __init__(self, context: ssl.SSLContext | None = None, *, implicit: bool = False) -> None:
        self.mails: list[EmailMessage] = []
        self.logins: list[str] = []
        self.connections = 0
        self.answer: Callable[[str], str | None] = lambda _verb: None
        self.hang = ""
        self.drip = ""
        self.closing = threading.Event()
        self.context = context
        self.implicit = implicit
        self._server = _MailListener(("127.0.0.1", 0), _MailHandler)
        self._server.mail = self
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="smtp"
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _MailListener(socketserver.ThreadingTCPServer):
    mail: MailServer
    allow_reuse_address = True
    daemon_threads = False
    block_on_close = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The hub hung up."""


class _MailHandler(socketserver.BaseRequestHandler):
    server: _MailListener
    request: socket.socket

    def handle(self) -> None:
        mail = self.server.mail
        mail.connections += 1
        line: socket.socket = self.request
        if mail.implicit and mail.context is not None:
            line = mail.context.wrap_socket(line, server_side=True)
        line.settimeout(20)
        self._file = line.makefile("rb")
        self._line = line
        try:
            if self._say("CONNECT", "220 test"):
                self._converse()
        finally:
            self._file.close()
            self._line.close()

    def _say(self, verb: str, usual: str) -> bool:
        """Answer a command; False when nothing more is to be said."""
        mail = self.server.mail
        if mail.hang == verb:
            mail.closing.wait(30)
            return False
        if mail.drip == verb:
            while not mail.closing.wait(0.1):
                self._line.sendall(b"2")
            return False
        said = mail.answer(verb) or usual
        self._line.sendall(said.encode() + b"\r\n")
        return not said.startswith("421")

    def _converse(self) -> None:
        mail = self.server.mail
        while command := self._file.readline():
            words = command.decode().split()
            verb = words[0].upper() if words else ""
            if verb == "EHLO":
                more = "250-AUTH PLAIN\r\n"
                if mail.context is not None and not mail.implicit:
                    more += "250-STARTTLS\r\n"
                going = self._say(verb, f"250-test\r\n{more}250 8BITMIME")
            elif verb == "STARTTLS" and mail.context is not None:
                self._say(verb, "220 go on")
                self._file.close()
                self._line = mail.context.wrap_socket(self.request, server_side=True)
                self._file = self._line.makefile("rb")
                going = True
            elif verb == "AUTH":
                mail.logins.append(words[2] if len(words) > 2 else "")
                going = self._say(verb, "235 ok")
            elif verb == "DATA":
                going = self._say(verb, "354 go on") and self._data()
            else:
                going = self._say(verb, "221 bye" if verb == "QUIT" else "250 ok")
            if not going or verb == "QUIT":
                return

    def _data(self) -> bool:
        if (self.server.mail.answer("DATA") or "354").startswith(("4", "5")):
            return True
        lines = []
        while (line := self._file.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b"..") else line)
        going = self._say("END", "250 taken")
        if (self.server.mail.answer("END") or "250").startswith("250"):
            mail = message_from_bytes(b"".join(lines), policy=policy.default)
            assert isinstance(mail, EmailMessage)
            self.server.mail.mails.append(mail)
        return going


def wait_for(condition: Callable[[], object], seconds: float = 5.0) -> bool:
    """Return whether a condition came true in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True
