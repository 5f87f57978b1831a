"""Templates to responses."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kiosk.core.plan_words import plan_words
from kiosk.core.words import language, tr, tr_noop
from kiosk.hub.console import wording

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).resolve().parent.parent
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; form-action 'self'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


# What console.js says: it has no words of its own.
_SCRIPT = (
    *(tr_noop("已连上"), tr_noop("断开了"), tr_noop("没有送到平台，请再试一次。")),
    *(tr_noop("【呼救】"), tr_noop("【请看看】"), tr_noop("【测试】"), tr_noop("【断开】")),
    *(tr_noop("【请登录】"), tr_noop("已经 {seconds} 秒"), tr_noop("{seconds} 秒后")),
    *(tr_noop("已经 {minutes} 分 {seconds} 秒"), tr_noop("已经 {hours} 小时 {minutes} 分")),
    tr_noop("{minutes} 分钟后"),
)


def script_words() -> dict[str, str]:
    """Return what console.js says, by its source sentence."""
    return {source: tr(source) for source in _SCRIPT}


def html_language() -> str:
    """Return the language shown as HTML names it: zh-CN."""
    return language().replace("_", "-")


@cache
def environment() -> "Environment":
    """Return the templates; everything put into them is escaped."""
    # Some 0.1 s that the first page can wait better than the start.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

    jinja = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    jinja.globals.update(_=tr, money=wording.money, meal_name=wording.meal_name)
    jinja.globals.update(plan_words=plan_words)
    jinja.globals.update(script_words=script_words, html_language=html_language)
    return jinja


def render(request: Request, name: str, status: int = 200, **values: Any) -> Response:
    """Return a page, or with ``X-Fragment: live`` only its changing part.

    The page ``name`` has two templates: ``name_live.html``, and the frame ``page.html`` or its
    own ``name.html``.
    """
    template = f"{name}_live.html" if request.headers.get("x-fragment") else f"{name}.html"
    html = environment().get_template(template).render(values)
    return HTMLResponse(html, status, headers=HEADERS)
