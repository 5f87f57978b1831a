"""Every screen there is, for whoever presses keys: the dialogue's, the gallery's, the samples."""

from functools import cache

from kiosk.commands.gallery import gallery
from kiosk.core.view import Option, Tint, View
from tests.helpers.crawl import Found, beginnings, crawl
from tests.ui.pictures import SAMPLES


@cache
def reachable() -> tuple[Found, ...]:
    """Return every screen of the dialogue with a way to it."""
    return tuple(crawl(beginnings()))


@cache
def all_screens() -> tuple[tuple[str, View], ...]:
    """Return every screen by name, those alike to the keys once."""
    shown = [(" → ".join(found.way), found.view) for found in reachable()]
    shown += [(f"gallery {name}", picture.view) for name, picture in gallery()]
    shown += [(f"sample {name}", picture.view) for name, picture in SAMPLES]
    found: dict[tuple[object, ...], tuple[str, View]] = {}
    for name, view in shown:
        found.setdefault(_shape(view), (name, view))
    return tuple(found.values())


def _shape(view: View) -> tuple[object, ...]:
    """Return what decides where things lie and what keys do there."""
    texts = bool(view.title), bool(view.subtitle), sum(map(len, view.paragraphs)) // 100
    parts = view.covers, min(len(view.lines), 3), bool(view.steps), texts
    counting = view.countdown is not None
    return view.screen, _row(view.options), _row(view.actions), parts, counting


def _row(options: tuple[Option, ...]) -> tuple[object, ...]:
    """A button's colour counts where it makes it the widest; long labels may need two rows."""
    return tuple(
        (o.digit, o.enabled, o.destructive, o.tint is Tint.PLAIN, len(o.label) > 3) for o in options
    )
