"""Templates to responses."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kiosk.core.words import tr
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
    return jinja


def render(request: Request, name: str, status: int = 200, **values: Any) -> Response:
    """Return a page, or with ``X-Fragment: live`` only its changing part.

    The page ``name`` has two templates: ``name_live.html``, and the frame ``page.html`` or its
    own ``name.html``.
    """
    template = f"{name}_live.html" if request.headers.get("x-fragment") else f"{name}.html"
    html = environment().get_template(template).render(values)
    return HTMLResponse(html, status, headers=HEADERS)
