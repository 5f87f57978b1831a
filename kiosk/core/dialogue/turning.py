"""What does not fit on the screen at once is shown in parts, which 下一页 turns over."""

import re
from dataclasses import replace

from kiosk.core.dialogue.page import TURN_OVER, Page, Turn, part_of, speakable, swap, terse
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.measure import SPACING, lines
from kiosk.core.medicine_room import in_short
from kiosk.core.room import Room
from kiosk.core.view import Line, Option, Screen, View
from kiosk.core.words import tr

_IN_PARTS = (Screen.RECEIPT, Screen.QUESTION, Screen.TEXT)


# 上一页 is heard as going back, and means the part before where there is one.
_BEFORE = re.compile("[上前]一?[页屏]")


def turning(page: Page, said: Understanding, world: World, shown: View) -> int:
    """Return by how many parts a sentence turns the page ``shown`` over, 0 for not at all."""
    if said.decision is Decision.REJECT or all(a.id != TURN_OVER for a in shown.actions):
        return 0
    if said.intent is Intent.BACK and _BEFORE.search(said.text):
        return -1 if shown.page > 1 else 0
    index = said.slots.get("index") if said.intent is Intent.CHOOSE else None
    return int(index == len(speakable(page.view(world))) + 1)


def turned_back(page: Page, said: Understanding) -> Turn | None:
    """Return the turn for 上一页 on a page that turns its choices itself; None on its first."""
    number = getattr(page, "page", 0)
    if said.intent is not Intent.BACK or not number or not _BEFORE.search(said.text):
        return None
    return swap(replace(page, page=number - 1))  # type: ignore[type-var]


def turned_over(view: View, turn: int, room: Room) -> View:
    """Return the part of a page that fits, the whole page where all of it does.

    ``turn`` counts from 0, modulo. Choices keep their digits. A page that turns its choices itself
    is left as it is.
    """
    if view.screen is Screen.REMINDER:
        return in_short(room, view)
    if view.screen is Screen.KEYPAD and not _keys_fit(view, room):
        return _keys_apart(view, turn)
    if view.screen is Screen.PAIRING and not _code_fits(view, room):
        return _code_apart(view, turn)
    if view.screen in _IN_PARTS:
        if room.answers(view):
            return _in_parts(view, turn, room)
        if view.lines or view.paragraphs:  # to read first; then what is too long for a button
            return _read_first(view, turn, room)
        view = replace(view, screen=Screen.CHOICE)
    if view.screen is not Screen.CHOICE:
        return view
    if view.pages > 1:
        return pared(view, room)
    view = terse(view, room)
    size = room.cards(view)
    if len(view.options) <= size:
        return pared(view, room)
    part = part_of(view, turn, size, TURN_OVER)
    return pared(replace(part, key=f"{view.key}#{part.page - 1}"), room)


def _keys_fit(view: View, room: Room) -> bool:
    """Return whether the keys of a keypad are large enough below its title."""
    view = replace(view, subtitle="", options=(), actions=view.actions if room.upright else ())
    return room.between(view) >= 46.6 + (room.type * SPACING + 3.8) * room.upright


def _code_fits(view: View, room: Room) -> bool:
    """Return whether a code has room between what is said of it."""
    told = sum(lines(words, room.wide / room.type / room.longer) for words in view.paragraphs)
    named = view if view.lines else replace(view, title=view.subtitle, subtitle="")
    left = room.between(named) - told * room.type * SPACING - 2.6 * bool(told)
    return left >= (17.0 if room.upright else 10.0)


def _keys_apart(view: View, turn: int) -> View:
    """Return what a keypad asks, to be read first, or its keys."""
    actions = (*view.actions[:1], _next(), *view.actions[1:])
    view = replace(view, page_label="")
    if turn % 2:
        keys = replace(view, title="", subtitle="", actions=view.actions[:1])
        return replace(keys, key=f"{view.key}#1", page=2, pages=2)
    read = replace(view, screen=Screen.TEXT, options=(), actions=actions, focus=TURN_OVER)
    told = tuple(words for words in (view.title, view.subtitle) if words)
    return replace(read, key=f"{view.key}#0", title="", subtitle="", paragraphs=told, pages=2)


def _code_apart(view: View, turn: int) -> View:
    """Return a code alone, or what is said of it."""
    actions, code = (*view.actions, _next()), replace(view, paragraphs=(), actions=view.actions)
    if turn % 2 == 0:
        alone = replace(code, title="", subtitle="") if view.lines else replace(code, subtitle="")
        return replace(alone, key=f"{view.key}#0", actions=actions, page=1, pages=2)
    told = (view.title, view.subtitle) if view.lines else (view.subtitle,)
    told = tuple(words for words in (*told, *view.paragraphs) if words)
    read = replace(code, screen=Screen.TEXT, title="", subtitle="", lines=(), paragraphs=told)
    return replace(read, key=f"{view.key}#1", actions=actions, focus=TURN_OVER, page=2, pages=2)


def pared(view: View, room: Room) -> View:
    """Return a choice that has a page for itself without what would be cut all the same.

    That is the count of pages, the page's second line, then the choice's own.
    """
    if len(view.options) != 1:
        return view
    for less in (
        {"page_label": ""},
        {"subtitle": ""},
        {"options": tuple(replace(option, detail="") for option in view.options)},
    ):
        if room.shows(view, 1):
            return view
        view = replace(view, **less)
    return view


def _read_first(view: View, turn: int, room: Room) -> View:
    choices = replace(view, screen=Screen.CHOICE, subtitle="", lines=(), paragraphs=(), steps=())
    each = -(-len(view.options) // room.cards(choices))
    turn %= each + 1
    if turn == 0:
        actions = (*view.actions[:1], _next(), *view.actions[1:])
        read = replace(view, key=f"{view.key}#0", options=(), actions=actions, focus=TURN_OVER)
        return replace(read, pages=each + 1)
    part = part_of(choices, turn - 1, room.cards(choices), TURN_OVER)
    if each == 1:
        actions = (*view.actions[:1], _next(), *view.actions[1:])
        part = replace(part, actions=actions)
    return replace(part, key=f"{view.key}#{turn}", page=turn + 1, pages=each + 1)


def _in_parts(view: View, turn: int, room: Room) -> View:
    if view.paragraphs or room.holds(view):
        return view
    turning = replace(view, actions=(*view.actions[:1], _next(), *view.actions[1:]))
    parts = [_bare(turning)]
    if not room.holds(replace(parts[0], subtitle=view.subtitle)):
        # words as long as that are read first, as sentences
        read = replace(parts[0], screen=Screen.TEXT, title="")
        told = tuple(words for words in (view.title, view.subtitle) if words)
        view, turning = replace(view, title="", subtitle=""), replace(turning, title="")
        parts = [replace(read, paragraphs=told), _bare(turning)]
    for piece in _pieces(view, turning, room):
        grown = _with(parts[-1], piece)
        alone = parts[-1] == _bare(turning)
        if alone or (not piece.paragraphs and not parts[-1].paragraphs and room.holds(grown)):
            parts[-1] = grown
        else:
            parts.append(_with(_bare(turning), piece))
    if len(parts) == 1:
        return replace(parts[0], actions=view.actions)
    index = turn % len(parts)
    shown = parts[index]
    ids = [option.id for option in (*shown.options, *shown.actions)]
    focus = view.focus if view.focus in ids and view.focus not in _ids(view.actions) else TURN_OVER
    key = f"{view.key}#{index}"
    return replace(shown, key=key, focus=focus, page=index + 1, pages=len(parts))


def _ids(options: tuple[Option, ...]) -> list[str]:
    return [option.id for option in options]


def _next() -> Option:
    return Option(id=TURN_OVER, label=tr("下一页"), icon="next")


def _bare(view: View) -> View:
    return replace(view, subtitle="", steps=(), lines=(), options=(), paragraphs=())


def _pieces(view: View, turning: View, room: Room) -> list[View]:
    """Return what can stand on a part of its own, in order: each a view with nothing else.

    Rows of which one is too long even for that are sentences, which are turned over as such.
    """
    empty = View(key="", screen=view.screen)
    pieces = [replace(empty, subtitle=view.subtitle)] if view.subtitle else []
    pieces += [replace(empty, steps=view.steps)] if view.steps else []
    rows = [replace(empty, lines=(line,)) for line in view.lines]
    if all(room.holds(_with(_bare(turning), row)) for row in rows):
        pieces += rows
    else:
        said = tuple(_sentence(line) for line in view.lines)
        pieces.append(replace(empty, screen=Screen.TEXT, paragraphs=said))
    return [*pieces, replace(empty, options=view.options)] if view.options else pieces


def _sentence(line: Line) -> str:
    return tr("{what}：{how}", what=line.label, how=line.value) if line.value else line.label


def _with(part: View, piece: View) -> View:
    """Return a part with a piece more."""
    return replace(
        part,
        screen=piece.screen,
        paragraphs=(*part.paragraphs, *piece.paragraphs),
        subtitle=part.subtitle or piece.subtitle,
        steps=part.steps or piece.steps,
        lines=(*part.lines, *piece.lines),
        options=part.options or piece.options,
    )
