"""How much fits on a page: larger type or longer words mean fewer things, never smaller ones.

The interface draws by `Theme.qml`, `ChoiceScreen.qml` and `OptionCard.qml`; what is said here in
their unit u (a hundredth of the height, or less on narrow screens) is held against the real
pictures by tests.
"""

import math
from dataclasses import replace

from kiosk.core.measure import SPACING, em, lines, widest
from kiosk.core.preferences import Preferences
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr

USUAL_TYPE = 4.0  # u: the least type where nobody asked for larger
LARGE_TYPE = 5.2  # u: from here on the title stands beside the clock
MOST = 6  # options on a page (interface rules, "Steps")
_GAP = 2.6
_AIR = 1.6  # u between the title and what is below it
_ACTION = 13.0  # height of a row of actions
_TITLE, _TITLE_HIGH = 7.2, 13.5
_BODY, _TAG = 4.4, 4.3
_WORD = 1.4  # how many times larger a tile's word is than the line under it, at least


@dataclass(frozen=True)
class Room:
    """The working area in u, the least type in it, and how the screen stands.

    ``longer``: how many times longer words are drawn than they are here (only in pictures that try
    it). ``header``: the width beside the clock that a title may take in large type. ``apart``: the
    gap between the main tiles.
    """

    wide: float = 133.0
    high: float = 67.6
    type: float = USUAL_TYPE
    upright: bool = False
    longer: float = 1.0
    header: float = 0.0
    apart: float = _GAP
    captions: bool = False

    @property
    def is_large(self) -> bool:
        """Whether the title may stand beside the clock."""
        return self.type > LARGE_TYPE and not self.upright

    def tile(self, options: tuple[Option, ...] = ()) -> float:
        """Return how many em fit on the one line under the words of the home screen's tiles.

        0 where those words would not stay the larger; a second line, too, would take their size.
        """
        wide, high = self._tile
        rows = max((self._words(o.label, wide / _WORD) for o in options), default=1)
        none = self.is_large or high < (1 + rows * _WORD) * self._line
        return 0.0 if none else min(9.0, 0.98 * wide / self.type / self.longer)

    def tiles(self, options: tuple[Option, ...]) -> bool:
        """Return whether all these words fit on the home screen's tiles."""
        wide, high = self._tile
        return all(self._words(o.label, wide) * self._line <= high for o in options)

    @property
    def _tile(self) -> tuple[float, float]:
        """Width and height of the words on one of the home screen's six tiles."""
        across, down = (2, 3) if self.upright else (3, 2)
        wide = (self.wide - (across - 1) * self.apart) / across - 5.2
        high = (self.high - (down - 1) * self.apart) / down
        return wide, high - 2.6 - max(9.2, 1.42 * self.type + 2.2)

    def cards(self, view: View, most: int = MOST) -> int:
        """Return how many of the view's options may stand on each of its pages, at least one."""
        several = max(1, min(most, len(view.options)))
        for count in range(several, 0, -1):
            label = view.page_label or "　" * 9 * (count < len(view.options))
            if self.shows(replace(view, page_label=label), count):
                return count
        return 1

    def answers(self, view: View) -> bool:
        """Return whether the lines under the answers to a question fit on their buttons."""
        if not view.options:
            return True
        across = 1 if self.upright else len(view.options)
        wide = (self.wide - (across - 1) * _GAP) / across - 5
        digit = 0 if self.is_large else max(6.4, 1.42 * self.type)  # beside each word
        if any(widest(o.label) * self.longer * self.type > wide - digit for o in view.options):
            return False
        if view.screen is not Screen.QUESTION or not any(o.detail for o in view.options):
            return True
        rows = max(self._words(o.label, wide) + self._words(o.detail, wide) for o in view.options)
        high = rows * self._line + 2.2 + (7 if across > 1 else 0)
        high = high if across > 1 else len(view.options) * (high + _GAP)
        return self._heading(view, apart=False) + high + self._actions(view, 9) <= self.high

    def between(self, view: View) -> float:
        """Return the height that the title and the row of actions leave."""
        return self.high - self._heading(view, apart=False) - self._actions(view, 9)

    def holds(self, view: View) -> bool:
        """Return whether a page of words, rungs, rows and answers fits as a whole."""
        if view.screen is Screen.RECEIPT:
            high = self._headline(view) + self._ladder(view)
            high += self._rows(view) + 3.2 if view.lines else 0
        else:
            high = self._heading(view, apart=False)
            high += self._rows(view) + 2 + _GAP * bool(view.options) if view.lines else 0
            high += self._answers(view)
        spare = 1.5 if view.lines and view.options else 0.0  # edges of card and answers
        return high + self._actions(view, 9) + spare <= self.high

    def _headline(self, view: View) -> float:
        """Return the height of a receipt's words, with its picture beside them."""
        wide = self.wide - (12 if self.upright else 15)
        up = self.is_large and self._wide(view.title) * max(_TITLE, self.type) <= self.header
        if up and not view.subtitle:
            return 0.0
        title = 0 if up else self._words(view.title, wide)
        high = (title + self._words(view.subtitle, self.wide if up else wide)) * self._line
        return high if up else max(high + 0.8, 11.0)

    def _ladder(self, view: View) -> float:
        """Return the height of the rungs and the gap below them."""
        steps = view.steps
        if not steps:
            return 0.0
        sign = max(4.8, self.type)
        if self.is_large:  # signs, and the newest in words
            beside = self.wide - len(steps) * (sign + 5) - 1
            told = max(self._words(f"{s.label}　{s.detail}", beside) for s in steps)
            return max(sign + 3, told * self._line) + 2.2
        if self.upright:
            told = max(
                max(
                    self._words(s.label, 0.56 * self.wide - sign - 3.4),
                    self._words(s.detail, 0.44 * self.wide - 2),
                )
                for s in steps
            )
            return len(steps) * (max(8.6, told * self._line + 1.6) + 1.4) + 0.8
        wide = (self.wide - (len(steps) - 1) * 2) / len(steps)
        named = max(self._words(s.label, wide - 3.6) for s in steps) * self._line
        when = max(self._words(s.detail, wide - sign - 3.7) for s in steps) * self._line
        return max(14.6, named + max(sign, when) + 1.6) + 2.2

    def _rows(self, view: View) -> float:
        """Return the least height of a summary's rows."""
        wide = self.wide * (0.78 if any(line.picture for line in view.lines) else 1) - 6
        parted = [line for line in view.lines if line.label and line.value]
        label = max((self._wide(line.label) for line in parted), default=0) * self.type * 1.02 + 2.4
        piled = self.upright and any(self._wide(line.label) > 5 for line in parted)
        left = min(label, wide * (0.66 if self.upright or self.is_large else 0.55))
        high = 0.0
        for line in view.lines:
            both = line in parted
            value = self._words(
                line.value or line.label, wide - left if both and not piled else wide
            )
            name = self._words(line.label, wide if piled else left - 1.2) if both else 0
            high += ((name + value) if piled else max(name, value)) * self._line + 0.15 * self.type
        return high

    def _answers(self, view: View) -> float:
        """Return the least height of a question's answers."""
        if not view.options:
            return 0.0
        across = 1 if self.upright else len(view.options)
        wide = (self.wide - (across - 1) * _GAP) / across - 5
        rows = max(self._words(option.label, wide) for option in view.options)
        each = max(12.0 if self.upright else 13.0, rows * self._line + 2.2)
        return each * (len(view.options) if self.upright else 1) + (
            (len(view.options) - 1) * _GAP if self.upright else 0
        )

    def shows(self, view: View, count: int) -> bool:
        """Return whether so many of the view's options may stand on each of its pages."""
        counted = count <= 4 and view.actions[-1:] != () and view.actions[-1].digit is not None
        left = self.high - self._heading(view, counted) - self._actions(view, count)
        least = 2.3 * self._line + 1.8
        listed = (left + _GAP) / count - _GAP > least
        if self.upright:
            columns = 2 if count > 4 or (count > 1 and not listed) else 1
        else:
            columns = 3 if count > 4 else 2 if count > 2 else 1
        rows = max(1 if count == 1 else 2, math.ceil(count / columns))
        wide = (self.wide - (columns - 1) * _GAP) / columns
        high = min(60.0 if rows == 1 else 36.0, (left - (rows - 1) * _GAP) / rows)
        return high >= 10 and all(self._card(o, wide, high, count, counted) for o in view.options)

    def _card(self, option: Option, wide: float, high: float, count: int, counted: bool) -> bool:
        """Return whether a card, one of ``count``, holds its words in the least type."""
        mark = max(6.4, 1.42 * self.type) + 1
        marked = bool(option.badge) or option.selected or (counted and not option.icon)
        tag = 0.0
        if marked:
            words = self._wide(option.badge) + (1.25 if option.sign and option.badge else 0)
            tag = max(words * max(_TAG, self.type) + 2.4, 6.4) + 1
            tag = max(tag, 3.4 * max(_TAG, self.type) + 3.4 if counted else 0)
        if (
            marked and high < max(16.4, 2.65 * self.type + 4) and wide > 50
        ):  # the badge beside the digit
            label, detail = wide - 4.4 - mark - tag, wide - 4.4
        else:
            label = wide - 4.4 - max(mark, 0 if option.detail else tag)
            detail = wide - 4.4 - tag
            if marked and high < 2.65 * self.type + 4:
                return False
        if max(widest(option.label) / label, widest(option.detail) / detail) * self.type > 1:
            return False
        rows = self._words(option.label, label)
        lines_high = 3.8 if self.upright else 3.1
        if (
            marked and rows > 1 and high < lines_high * self._line + 2
        ):  # it reaches down to the badge
            label = min(label, wide - 4.4 - max(mark, tag))
            rows = self._words(option.label, label)
        if count > 2 and rows > self.longer + option.label.count(" "):
            return False  # a name of a few characters stays on its line
        spare = 2.1 if self.upright else 1.8
        return (rows + self._words(option.detail, detail)) * self._line <= high - spare

    def _heading(self, view: View, apart: bool) -> float:
        """Return the height of the title and what stands below it; none beside the clock."""
        natural = self._wide(view.title)
        if not view.title or (self.is_large and natural * max(_TITLE, self.type) <= self.header):
            return 0.0
        label = self._wide(view.page_label) * max(_BODY, self.type)
        one = max(4.8, self.type)
        below = bool(label) and natural * max(5.6, self.type) > self.wide - label - _GAP
        across = self.wide - (label + _GAP if label and not below else 0)
        title = min(_TITLE, 0.99 * across / natural)
        high = title * SPACING if title >= one else self._words(view.title, across) * self._line
        if title < one:
            high = max(high, _TITLE_HIGH)
        second = max(_BODY, self.type) * SPACING if below else 0.0
        used = natural * title + 3 if title >= one else across
        beside = self._wide(view.subtitle) * max(_BODY, self.type) <= across - used
        told = view.subtitle and not (apart and self.is_large)
        if told and (apart or not beside):
            second = max(second, self._words(view.subtitle, self.wide - label * below) * self._line)
        return high + second + _AIR

    def _actions(self, view: View, count: int) -> float:
        """Return the height of the row of actions with the gap above it."""
        turns = count < len(view.options) and view.pages == 1
        labels = [action.label for action in view.actions] + [tr("下一页")] * turns
        if not labels:
            return 0.0
        number = len(labels)
        longest = max(len(label) for label in labels) * self.longer
        if self.upright:
            two = number > 3 or (number > 2 and longest > 3)
            per, down = (number - 1 if two else max(number, 2)), 1 + two
        else:
            per, down = max(number, 2 if self.is_large else 3), 1
        last = 1.4 if view.actions[-1:] and view.actions[-1].tint is not Tint.PLAIN else 1.0
        share = (self.wide - (per - 1) * _GAP) / (per - 1 + (last if down == 1 else 1.0)) - 3.2
        broken = any(self._wide(label) * self.type > share for label in labels)
        broken = broken or (not self.is_large and any(action.detail for action in view.actions))
        each = max(_ACTION, 2 * self._line + 2.2) if broken else _ACTION
        return down * (each + _GAP)

    @property
    def _line(self) -> float:
        return self.type * SPACING

    def _wide(self, text: str) -> float:
        return em(text) * self.longer

    def _words(self, text: str, wide: float) -> int:
        """Return how many lines a text takes at the least type."""
        return lines(text, wide / self.type / self.longer)


def room_for(preferences: Preferences, width: int, height: int) -> Room:
    """Return what fits on a screen of ``width`` by ``height`` pixels as it was calibrated."""
    margin, character = preferences.look_margin, preferences.character
    room = measured(width, height, character, margin=margin, captions=preferences.captions)
    unit = min(width / 100, height / 150) if height > width else min(height / 100, width / 160)
    millimetres = math.hypot(width, height) * preferences.millimetre / unit
    return replace(room, apart=max(_GAP, 8 * millimetres))


def measured(
    width: int, height: int, character: float = 0.0, *, margin: float = 0.0, captions: bool = False
) -> Room:
    """Return the room of a screen by what its pictures are drawn with (`Look`)."""
    upright = height > width
    unit = min(width / 100, height / 150) if upright else min(height / 100, width / 160)
    size = max(USUAL_TYPE, math.ceil(character * math.hypot(width, height)) / unit)
    wide, high = width / unit, height / unit
    beside, above = max(4.5, margin * wide), max(3.0, margin * high)
    date = max(5.6, size * SPACING)
    large = size > LARGE_TYPE and not upright
    header = 11.2 + 2 * date if upright else 12.0 if large else max(12.0, 2 * date + 0.6)
    talk = 2 * max(6.0, size) * SPACING + 1.4 if captions else 12.0
    return Room(
        wide=wide - 2 * beside - (0 if upright else 26 + _GAP),
        high=high - 2 * above - header - 1.8 - talk - _GAP - (15 + _GAP if upright else 0),
        type=size,
        upright=upright,
        captions=captions,
        header=wide - 2 * beside - 30.4 - _GAP - 6,
    )
