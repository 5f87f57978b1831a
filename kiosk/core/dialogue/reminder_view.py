"""What a reminder shows and says of its doses."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.core.dialogue.dose_words import (
    WayWords,
    dose_sentences,
    medicine_name,
    mind,
    mind_words,
    way_words,
)
from kiosk.core.dialogue.pictures import dose_icon
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.medicine_room import holds
from kiosk.core.quantity import amount_said
from kiosk.core.reminding import Wording
from kiosk.core.room import Room
from kiosk.core.saying import clock_time
from kiosk.core.view import Line, Option, Screen, View
from kiosk.core.words import capital, listed, named, phrased, together, tr

ANSWERS = (DoseStatus.TAKEN, DoseStatus.SNOOZED, DoseStatus.SKIPPED)
"""The three equal answers, in their order."""
_MINDED = 9  # at most: all that there is to mind
_NAMES = 3  # medicines named one by one when it is said again
_WAITING = (DoseStatus.DUE, DoseStatus.SNOOZED)


def dose_option(dose: Dose) -> str:
    """Return the id of what is pressed to answer one dose alone."""
    return f"dose:{dose.id}"


def dose_lines(
    doses: Sequence[Dose], room: Room, pressed: bool = False, below: str = ""
) -> tuple[Line, ...]:
    """Return the doses as rows with name, amount, form and what to mind; perhaps to be pressed.

    Of several each has a line for its name alone, and what it is for below. Where the type is too
    large for that, what it is for is left out; where words are so long that the rest does not fit
    either, what was to mind is only said. ``below`` is a second line of the page that must stay.
    """
    turn = (Option("", tr("下一页")),) if pressed else ()
    words = way_words(doses)
    page = View("", Screen.REMINDER, tr(words.call), below, options=answer_options(words))
    page = replace(page, actions=turn)
    rows = tuple(_line(dose, alone=len(doses) == 1 and not pressed) for dose in doses)
    for most in (_MINDED, 1, 0):
        if holds(room, page, rows, 1):
            break
        rows = tuple(_line(dose, purpose=False, most=most) for dose in doses)
    if not pressed:
        return rows
    return tuple(replace(row, option=dose_option(d)) for row, d in zip(rows, doses, strict=True))


def _line(dose: Dose, *, alone: bool = False, purpose: bool = True, most: int = _MINDED) -> Line:
    name = capital(named(dose.plan.medicine))
    below = (named(dose.plan.purpose) if purpose else "", *mind(dose)[:most])
    return Line(
        medicine_name(dose) if alone else name,
        amount_said(dose.amount),
        dose_icon(dose),
        detail=mind_words(dose) if alone else capital(phrased(below)),
        picture=dose.plan.picture,
    )


def dose_presses(doses: Sequence[Dose]) -> tuple[Option, ...]:
    """Return what is pressed in these rows."""
    return tuple(Option(dose_option(d), capital(named(d.plan.medicine))) for d in doses)


def held_back(world: World) -> tuple[tuple[Dose, str], ...]:
    """Return today's doses whose time has come and that must wait, each with until when."""
    due = {dose.id for dose in world.due}
    return tuple(
        (dose, clock_time(until.timetz()))
        for dose in world.doses
        if dose.status in _WAITING and dose.id not in due and dose.due <= world.now
        if (until := world.held_until(dose.id)) is not None
    )


def held_words(world: World, *, short: bool = False) -> str:
    """Return 阿司匹林现在还不能吃，下午1点以后再吃; empty when nothing is held back."""
    held = held_back(world)
    if not held:
        return ""
    names = listed(named(dose.plan.medicine) for dose, _ in held)
    verb, time = tr(way_words(dose for dose, _ in held).verb), held[-1][1]
    if short:
        return tr("{names}还不能{verb}，等到{time}", names=names, verb=verb, time=time)
    return tr("{names}现在还不能{verb}，{time}以后再{verb}", names=names, verb=verb, time=time)


def answer_options(words: WayWords, count: int = 1, *, of_more: bool = False) -> tuple[Option, ...]:
    """Return the three equal answers to ``count`` doses, the same wherever doses are asked for.

    ``of_more``: others are on further pages, and what is answered is these.
    """
    done, refuse = tr(words.done), tr(words.refuse)
    if of_more and count > 1:
        done = tr("这{n}样{answer}", n=count, answer=done)
        refuse = tr("这{n}样{answer}", n=count, answer=refuse)
    elif count > 1:
        done, refuse = tr(words.all_done), tr(words.all_refuse)
    return (
        Option("taken", done, digit=1),
        Option("snoozed", tr("等一会儿¦答药"), digit=2),
        Option("skipped", refuse, digit=3),
    )


def choice_words(doses: Sequence[Dose]) -> str:
    """Return the question that ends whatever is said: 吃了，等一会儿，还是不吃？"""
    words = way_words(doses)
    return tr("{done}，等一会儿，还是{refuse}？", done=tr(words.done), refuse=tr(words.refuse))


def reminder_said(doses: Sequence[Dose], wording: Wording, world: World, left: int = 0) -> str:
    """Return the reminder as it is said; ``left``: how many more come after these."""
    words = way_words(world.due)
    parts = [tr("{call}。", call=tr(words.call))]
    if wording is Wording.FULL:
        if left:
            parts.append(tr("一共{n}样药。", n=len(doses) + left))
        parts.append(dose_sentences(doses, minding=True))
        held = held_words(world)
        parts.append(tr("{words}。", words=capital(held)) if held else "")
    elif wording is Wording.NAMES:
        parts.append(_names(doses, len(doses) + left))
    return together(*parts, choice_words(doses))


def _names(doses: Sequence[Dose], count: int) -> str:
    if count > _NAMES:
        return tr("一共{n}样药。", n=count)
    names = listed(named(dose.plan.medicine) for dose in doses)
    return tr("{words}。", words=capital(names))
