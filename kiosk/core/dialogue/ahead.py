"""What the kiosk may have to say next, so that its sound can be made before it is needed."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from kiosk.core.alarms import AlarmSource
from kiosk.core.dialogue.dialogue import Dialogue
from kiosk.core.dialogue.effects import Effect, Say
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding

_NOTHING = Understanding("", Intent.NONE, Decision.REJECT)


def likely_words(dialogue: Dialogue, world: World) -> Iterator[str]:
    """Return what each press of what is shown would say, what follows when nothing is understood,
    and the first words of an emergency; the most urgent first, each once.

    It is found out when somebody wants to know: all pages are opened for it, and nobody speaks yet
    when the first picture is drawn.
    """
    view = dialogue.view(world)
    steps = (
        dialogue.emergency(AlarmSource.BUTTON, world),
        dialogue.hear(_NOTHING, world),
        *(dialogue.press(option.id, world) for option in (*view.options, *view.actions)),
    )
    yield from dict.fromkeys(chain.from_iterable(_said(effects) for _, effects in steps))


def answer_words(dialogue: Dialogue, said: Understanding, world: World) -> tuple[str, ...]:
    """Return what would be answered to ``said``; nothing is done."""
    _, effects = dialogue.hear(said, replace(world, by_voice=True))
    return tuple(_said(effects))


def _said(effects: Iterable[Effect]) -> Iterable[str]:
    return (effect.text for effect in effects if isinstance(effect, Say))
