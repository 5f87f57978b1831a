"""Every error as a problem document (RFC 9457)."""

import http
import logging
from collections.abc import Awaitable, Callable

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from kiosk.hub.faults import Refusal, StorageUnavailable
from kiosk.protocol.messages import Problem

Handler = Callable[[Request, Exception], Awaitable[Response]]
_log = logging.getLogger("kiosk.hub")


def problem(
    status: int, code: str, detail: str, *, retryable: bool, headers: dict[str, str] | None = None
) -> Response:
    """Return a problem document as a response."""
    document = Problem(
        title=http.HTTPStatus(status).phrase,
        status=status,
        code=code,
        retryable=retryable,
        detail=detail,
    )
    return Response(
        msgspec.json.encode(document),
        status,
        headers=headers,
        media_type="application/problem+json",
    )


async def on_refusal(request: Request, error: Exception) -> Response:
    """Answer what the hub will not do."""
    del request
    assert isinstance(error, Refusal)
    headers = {"WWW-Authenticate": "Bearer"} if error.status == 401 else None
    if error.status in (408, 413):
        headers = {"Connection": "close"}  # the rest of the body is not read
    return problem(
        error.status, error.code, error.detail, retryable=error.retryable, headers=headers
    )


async def on_storage_fault(request: Request, error: Exception) -> Response:
    """Answer when nothing could be written or read; the database logged why."""
    del request, error
    headers = {"Retry-After": "5"}
    detail = "the storage does not answer"
    return problem(503, "storage_unavailable", detail, retryable=True, headers=headers)


async def on_http_error(request: Request, error: Exception) -> Response:
    """Answer what the router turns away. A newer hub may know it, hence retryable."""
    del request
    assert isinstance(error, HTTPException)
    codes = {404: "no_such_call", 405: "no_such_method"}
    code = codes.get(error.status_code, "http_error")
    headers = dict(error.headers) if error.headers else None
    return problem(error.status_code, code, error.detail, retryable=True, headers=headers)


async def on_mistake(request: Request, error: Exception) -> Response:
    """Answer what we did wrong: the trace goes to the log, nothing of it to the client."""
    _log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return problem(500, "internal_error", "the hub failed; try again", retryable=True)


HANDLERS: dict[type[Exception], Handler] = {
    Refusal: on_refusal,
    StorageUnavailable: on_storage_fault,
    HTTPException: on_http_error,
}
