"""One HTTP call to somebody else's server, and what its answer means."""

import asyncio

import httpx

from kiosk.core.words import tr
from kiosk.hub.channels.outcome import NotDelivered, too_slow, unreachable

LARGEST = 64 * 1024  # bytes of an answer that are read
LONGEST_WAIT = 90.0  # seconds of a Retry-After that are obeyed; below ``outbox.LONGEST_DUE``


class Caller:
    """A client that is made at its first use: reading the certificates takes long enough to be
    done away from the event loop. It follows nobody elsewhere and knows no proxy of the
    environment."""

    def __init__(self, timeout: float) -> None:
        self._timeout = timeout
        self._client: httpx.AsyncClient | None = None
        self._making = asyncio.Lock()

    async def client(self) -> httpx.AsyncClient:
        """Return the client."""
        async with self._making:
            if self._client is None:
                trusted = await asyncio.to_thread(httpx.create_ssl_context)
                limits = httpx.Limits(max_connections=8, keepalive_expiry=30)
                self._client = httpx.AsyncClient(
                    timeout=self._timeout, limits=limits, trust_env=False, verify=trusted
                )
        return self._client

    async def close(self) -> None:
        """Let go of connections."""
        if self._client is not None:
            await self._client.aclose()


async def call(
    client: httpx.AsyncClient, method: str, url: str, headers: dict[str, str], body: bytes
) -> httpx.Response:
    """Return a 2xx answer, read whole (its first 64 kB).

    Raises :class:`NotDelivered`: final where the other side says that it is our mistake, else
    retryable. The sentence holds neither address nor body.
    """
    try:
        async with client.stream(method, url, headers=headers, content=body or None) as answer:
            kept = bytearray()
            async for piece in answer.aiter_bytes():
                kept += piece
                if len(kept) >= LARGEST:
                    break
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
        raise unreachable() from error
    except httpx.TimeoutException as error:
        raise too_slow() from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
        raise NotDelivered(tr("网址不对，发不出去。"), retryable=False) from error
    except httpx.HTTPError as error:
        raise NotDelivered(tr("对方说到一半断开了。"), retryable=True, left=True) from error
    whole = httpx.Response(answer.status_code, headers=_plain(answer.headers), content=bytes(kept))
    _judge(whole)
    return whole


def _plain(headers: httpx.Headers) -> list[tuple[str, str]]:
    """Return the headers without those that describe how the body came: it is unpacked now."""
    transport = ("content-encoding", "content-length", "transfer-encoding")
    return [(name, value) for name, value in headers.items() if name.lower() not in transport]


def is_page(answer: httpx.Response) -> bool:
    """Whether a web page answered in the place of what was asked: a portal, a proxy's error."""
    kind = answer.headers.get("content-type", "").lower()
    return "html" in kind or answer.content[:200].lstrip().lower().startswith(
        (b"<!doctype", b"<html")
    )


def _judge(answer: httpx.Response) -> None:
    status = answer.status_code
    if 200 <= status < 300:
        return
    if status == 429:
        raise NotDelivered(
            tr("对方说发得太快了，要等一等。"), retryable=True, wait=_retry_after(answer)
        )
    if status >= 500 or status in (408, 425):
        sentence = tr("对方的服务器出错了（{status}）。", status=status)
        raise NotDelivered(sentence, retryable=True, left=True, wait=_retry_after(answer))
    if is_page(answer) and status not in (401, 404):
        # Only the service itself may say final; a proxy or portal in between may not.
        raise NotDelivered(tr("回话的不是对方的服务，是一个网页。"), retryable=True)
    if status in (401, 403):
        raise NotDelivered(
            tr("对方不认我们的账号或者密钥（{status}）。", status=status), retryable=False
        )
    if 300 <= status < 400:
        raise NotDelivered(tr("对方换地址了（{status}）。", status=status), retryable=False)
    raise NotDelivered(tr("对方不收这样的消息（{status}）。", status=status), retryable=False)


def _retry_after(answer: httpx.Response) -> float:
    text = answer.headers.get("retry-after", "")
    return min(float(text), LONGEST_WAIT) if text.isascii() and text.isdecimal() else 0.0
