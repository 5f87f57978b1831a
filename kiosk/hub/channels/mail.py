"""E-mail by SMTP (RFC 5321), in a thread of its own for each attempt.

A reply of 4yz may be tried again, one of 5yz may not (RFC 5321 4.2.1).
"""

import asyncio
import contextlib
import smtplib
import socket
import ssl
import threading
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

from kiosk.core.words import tr
from kiosk.hub.channels.outcome import Message, NotDelivered, too_slow, unreachable
from kiosk.hub.channels.settings import MailSettings


class Mail:
    """A channel to one mail server."""

    def __init__(self, settings: MailSettings) -> None:
        self.timeout = settings.timeout
        self._settings = settings

    async def send(self, message: Message) -> None:
        """Hand the mail to the server; its 250 is the receipt.

        When this is cancelled, the connection is cut, so that a server which says one byte a
        second holds no thread.
        """
        attempt = _Attempt(self._settings, self._mail(message))
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def run() -> None:
            error: Exception | None = None
            try:
                attempt.run()
            except Exception as fault:  # noqa: BLE001  # handed to whoever waits
                error = fault
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(_finish, done, error)

        thread = threading.Thread(target=run, name="hub-mail", daemon=True)
        thread.start()
        try:
            await done
        finally:
            attempt.cut()

    def _mail(self, message: Message) -> EmailMessage:
        sender = self._settings.sender or self._settings.user
        mail = EmailMessage()
        mail["From"] = sender
        try:
            mail["To"] = message.to
        except ValueError as error:  # a line break
            raise NotDelivered(tr("邮箱地址不对。"), retryable=False) from error
        words = " ".join(message.plain.split()).rstrip("。.")
        mail["Subject"] = (
            tr("安伴：测试消息") if message.is_test else tr("安伴：{words}", words=words)
        )
        mail["Date"] = format_datetime(datetime.now(UTC))
        mail["Message-ID"] = f"<{message.id}@{sender.rpartition('@')[2]}>"
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(message.text + "\n")
        return mail

    async def close(self) -> None:
        """Nothing is kept open."""


class _Attempt:
    """One conversation with the server; ``cut`` ends it from another thread."""

    def __init__(self, settings: MailSettings, mail: EmailMessage) -> None:
        self._settings = settings
        self._mail = mail
        self._server: smtplib.SMTP | None = None
        self._is_cut = threading.Event()
        self._left = False

    def run(self) -> None:
        """Send. Raises :class:`NotDelivered`."""
        try:
            self._converse()
        except smtplib.SMTPRecipientsRefused as error:
            code, _ = next(iter(error.recipients.values()))
            raise _refused(code, tr("邮件服务器不收这个邮箱")) from error
        except smtplib.SMTPAuthenticationError as error:
            raise _refused(error.smtp_code, tr("邮件服务器不认账号或者密码")) from error
        except smtplib.SMTPResponseException as error:
            raise _refused(error.smtp_code, tr("邮件服务器没有收")) from error
        except smtplib.SMTPServerDisconnected as error:
            raise NotDelivered(tr("邮件服务器断开了。"), retryable=True, left=self._left) from error
        except smtplib.SMTPException as error:
            raise NotDelivered(tr("邮件服务器不会这样收信。"), retryable=False) from error
        except ssl.SSLError as error:
            raise NotDelivered(tr("和邮件服务器加密没有谈成。"), retryable=True) from error
        except TimeoutError as error:
            raise (too_slow() if self._left else unreachable()) from error
        except OSError as error:
            raise unreachable() from error

    def _converse(self) -> None:
        settings = self._settings
        context = ssl.create_default_context(cafile=settings.ca_file or None)
        server: smtplib.SMTP
        if settings.security == "tls":
            server = smtplib.SMTP_SSL(timeout=settings.timeout, context=context)
        else:
            server = smtplib.SMTP(timeout=settings.timeout)
        # Named to the constructor it would connect there, before ``cut`` could reach it.
        server._host = settings.host  # type: ignore[attr-defined]  # the certificate's name
        self._server = server
        try:
            code, said = server.connect(settings.host, settings.port)
            if code != 220:
                raise smtplib.SMTPResponseException(code, said)
            if not self._is_cut.is_set():
                self._hand_over(server, context)
        finally:
            server.close()

    def _hand_over(self, server: smtplib.SMTP, context: ssl.SSLContext) -> None:
        if self._settings.security == "starttls":
            server.starttls(context=context)
        if self._settings.user:
            server.login(self._settings.user, self._settings.secret)
        self._left = True
        server.send_message(self._mail)
        with contextlib.suppress(smtplib.SMTPException, OSError):
            server.quit()

    def cut(self) -> None:
        """End the conversation wherever it is; after its end this changes nothing."""
        self._is_cut.set()
        line = self._server.sock if self._server is not None else None
        if line is not None:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)


def _refused(code: int, sentence: str) -> NotDelivered:
    words = tr("{sentence}（{code}）。", sentence=sentence, code=code)
    return NotDelivered(words, retryable=not 500 <= code < 600)


def _finish(done: "asyncio.Future[None]", error: Exception | None) -> None:
    if done.done():
        return
    if error is None:
        done.set_result(None)
    else:
        done.set_exception(error)
