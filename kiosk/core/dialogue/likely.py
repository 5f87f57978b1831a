"""What may have been meant after misunderstandings: few things, each another, possible here."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from kiosk.core.dialogue.hearing import describe
from kiosk.core.dialogue.services import find_request
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding

MOST = 2  # beside 都不是: three large buttons are read at a glance
_SERVICES = (Intent.ORDER_MEAL, Intent.CONSULT_DOCTOR, Intent.BOOK_HOUSEKEEPING)


def likely(
    guesses: Sequence[Understanding], denied: Sequence[Understanding], world: World
) -> tuple[tuple[Understanding, str], ...]:
    """Return up to two meanings with their words, likeliest first, no intent twice.

    Of several readings of one intent only what they agree on is kept (the day, when the dish was
    heard in two ways); what is then missing is asked for. Of one that was denied the service
    itself remains, for most often only a detail was heard wrongly. Where too few are known, the
    services follow that are wanted most.
    """
    intents = dict.fromkeys(said.intent for said in (*guesses, *denied))
    if Intent.EMERGENCY in intents:  # a cry that was hardly heard is offered before all else
        intents = {Intent.EMERGENCY: None, **intents}
    found = [_agreed(i, guesses, denied) for i in intents if i is not Intent.CHOOSE]
    found += [Understanding("", i, Decision.ASK) for i in _wanted(world) if i not in intents]
    told = ((said, describe(said, world)) for said in found if said and _is_possible(said, world))
    return tuple((said, words) for said, words in told if words)[:MOST]


def _agreed(
    intent: Intent, guesses: Iterable[Understanding], denied: Sequence[Understanding]
) -> Understanding | None:
    """Return what all readings of an intent have in common; None when just that was denied."""
    mine = [said for said in guesses if said.intent is intent]
    refused = [said for said in denied if said.intent is intent]
    slots: dict[str, Any] = dict((mine or refused)[0].slots)
    for said in (*mine, *refused):
        slots = {name: value for name, value in slots.items() if said.slots.get(name) == value}
    if any(said.slots == slots for said in refused):
        slots = {}
    if mine and not slots and intent is not Intent.RECORD_VITALS:
        return mine[0]  # a number is asked for instead: there are too many to guess at
    if any(not said.slots for said in refused):
        return None  # the service itself was denied
    first = (mine or refused)[0]
    return replace(first, slots=slots, decision=Decision.ASK, others=())


def _wanted(world: World) -> tuple[Intent, ...]:
    """Return the main services, those this resident asked for last first."""
    asked = [record.request.details.__struct_config__.tag for record in world.requests]
    return tuple(sorted(_SERVICES, key=lambda i: asked.index(i) if i in asked else len(asked)))


def _is_possible(said: Understanding, world: World) -> bool:
    """Return whether there is anything for a meaning to be about."""
    service = str(said.slots.get("service", ""))
    match said.intent:
        case Intent.RATE_SERVICE:
            return find_request(world, service, finished=True) is not None
        case Intent.CANCEL_REQUEST | Intent.ASK_STATUS:
            return find_request(world, service) is not None
        case Intent.MEDICINE_TAKEN | Intent.MEDICINE_SKIP | Intent.MEDICINE_SNOOZE:
            return any(dose.due <= world.now for dose in world.doses)
    return True
