"""Where the focus is: exactly one thing has it at every moment.

The focus is the id of a pressable, kept here and drawn by QML, so that neither a rebuilt screen
nor a window that is not active can lose it. Movement is geometric, among all that is shown.
"""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from kiosk.core.view import EMERGENCY_OPTION, TALK_OPTION, Option, Screen, View

PAGE_UP, PAGE_DOWN = "page-up", "page-down"
"""What turns over a text that is too long for the screen; the interface's own affair."""


class Rect(NamedTuple):
    """A rectangle in any one unit, y downwards."""

    x: float
    y: float
    width: float
    height: float


class Direction(Enum):
    """Where an arrow key leads, as a step in x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)

    @property
    def opposite(self) -> "Direction":
        """The way back."""
        x, y = self.value
        return Direction((-x, -y))


class _Span(NamedTuple):
    """A rectangle as seen along a direction: near and far along it, low and high across it."""

    near: float
    far: float
    low: float
    high: float


def _seen(rect: Rect, direction: Direction) -> _Span:
    x, y = direction.value
    if x:
        ends = (rect.x * x, (rect.x + rect.width) * x)
        return _Span(min(ends), max(ends), rect.y, rect.y + rect.height)
    ends = (rect.y * y, (rect.y + rect.height) * y)
    return _Span(min(ends), max(ends), rect.x, rect.x + rect.width)


def nearest(start: Rect, others: Mapping[str, Rect], direction: Direction) -> str | None:
    """Return the id of the rectangle that ``direction`` leads to from ``start``, or None.

    It must reach further that way than ``start`` does, and lie past its middle. What lies
    straight ahead beats what lies aside; then the smaller gap, then the better alignment.
    """
    here = _seen(start, direction)
    best: tuple[float, str] | None = None
    for name, rect in others.items():
        there = _seen(rect, direction)
        if there.far <= here.far or there.near < (here.near + here.far) / 2:
            continue
        gap = max(0.0, there.near - here.far)
        aside = max(0.0, there.low - here.high, here.low - there.high)
        askew = abs((there.low + there.high) - (here.low + here.high)) / 2
        cost = gap + 3 * aside + 0.25 * askew
        if best is None or cost < best[0]:
            best = (cost, name)
    return best[1] if best else None


def _pressable(options: tuple[Option, ...]) -> list[str]:
    return [option.id for option in options if option.enabled]


def _next_part(old: View, view: View) -> bool:
    """Whether ``view`` is another part of the same page."""
    same = old.pages == view.pages > 1 and old.title == view.title
    return same and old.page != view.page


class FocusKeeper:
    """Keeps ``current``, the id of what has the focus, by the rules of `View.key`."""

    def __init__(self) -> None:
        self.current = TALK_OPTION
        self._view: View | None = None
        self._left: dict[str, str] = {}  # where the person was on the screens behind this one
        self._covering: set[str] = set()  # the keys of what covers the screen now
        self._came: tuple[str, Direction] | None = None

    def show(self, view: View) -> None:
        """Settle the focus for ``view``."""
        old, self._view = self._view, view
        if old is None or old.key != view.key:
            if old is not None:
                self._left[old.key] = self.current
            self._forget(view)
            self._came = None
            if old is not None and _next_part(old, view):
                self._left.pop(view.key, None)  # what is new is read from its beginning
            self.current = self._on_arrival(view)
        elif self.current not in self.available(view) or self._turned_over(old, view):
            self._came = None
            self.current = self._after_loss(old, view)

    def put(self, name: str) -> None:
        """Put the focus on what was touched, if it can have it."""
        if self._view is not None and name in self.available(self._view):
            self.current = name
            self._came = None

    def move(self, direction: Direction, shown: Mapping[str, Rect]) -> None:
        """Move to the neighbour in ``direction`` among ``shown``; stay when there is none.

        Turning round leads back to where one came from.
        """
        start = shown.get(self.current)
        if start is None:
            return
        if self._came and self._came[1] is direction and self._came[0] in shown:
            target: str | None = self._came[0]
        else:
            others = {name: rect for name, rect in shown.items() if name != self.current}
            target = nearest(start, others, direction)
        if target is not None:
            self._came = (self.current, direction.opposite)
            self.current = target

    @staticmethod
    def available(view: View) -> list[str]:
        """Return the ids that can have the focus on ``view``, safest order first."""
        frame = [TALK_OPTION]
        if view.screen is not Screen.ALARM:
            frame.append(EMERGENCY_OPTION)
        if view.screen is Screen.TEXT:
            frame += [PAGE_UP, PAGE_DOWN]  # there when the text is too long
        return [*_pressable(view.options), *_pressable(view.actions), *frame]

    def _turned_over(self, old: View, view: View) -> bool:
        """Whether the focus turns the pages of a text that has gone."""
        return self.current in (PAGE_UP, PAGE_DOWN) and old.paragraphs != view.paragraphs

    def _forget(self, view: View) -> None:
        """Forget where the person was on what is over: at home all else, then what covered it.

        What covers a screen is asked anew the next time, but not when it was covered itself.
        """
        if view.screen is Screen.HOME:
            self._left = {key: name for key, name in self._left.items() if key == view.key}
        elif not view.covers:
            self._left = {k: name for k, name in self._left.items() if k not in self._covering}
        self._covering = {*self._covering, view.key} if view.covers else set()

    def _on_arrival(self, view: View) -> str:
        """Lead them back to where they were, but never onto what cancels or calls for help."""
        left, harmless = self._left.get(view.key, ""), self._harmless(view)
        if left in (PAGE_UP, PAGE_DOWN) and view.screen is Screen.TEXT:
            return left
        return next((name for name in (left, view.focus) if name in harmless), harmless[0])

    def _after_loss(self, old: View, view: View) -> str:
        """Choose what stands where the vanished option stood, else a fresh start."""
        harmless = self._harmless(view)
        for before, after in ((old.options, view.options), (old.actions, view.actions)):
            names = [option.id for option in before]
            if self.current in names and after:
                row = min(names.index(self.current), len(after) - 1)
                by_distance = sorted(range(len(after)), key=lambda n: abs(n - row))
                for n in by_distance:
                    if after[n].id in harmless:
                        return after[n].id
        return view.focus if view.focus in harmless else harmless[0]

    def _harmless(self, view: View) -> list[str]:
        """Return what the focus may fall on: nothing that cancels, not the red button."""
        spared = {option.id for option in view.options + view.actions if option.destructive}
        spared |= {EMERGENCY_OPTION, PAGE_UP, PAGE_DOWN}
        return [name for name in self.available(view) if name not in spared]
