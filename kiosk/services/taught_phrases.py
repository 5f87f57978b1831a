"""Phrases as the disk has them, and what is said when it has them or refuses."""

import logging
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future

from msgspec.structs import replace

from kiosk.core.learnt import TaughtEntry
from kiosk.core.understanding.sound_print import SoundPrint
from kiosk.core.understanding.taught import TaughtPhrase
from kiosk.core.words import tr
from kiosk.services.events import Bus, StorageFault
from kiosk.services.performer import Outcome
from kiosk.store import StoreFault

log = logging.getLogger("kiosk.teaching")

Kept = Iterable[tuple[TaughtEntry, Sequence[bytes]]]


def read_phrases(
    kept: Kept, model: str
) -> tuple[tuple[TaughtPhrase, ...], tuple[TaughtEntry, ...]]:
    """Return the phrases that can be compared with sounds heard by ``model``, and the others.

    Prints of another model are of no use, nor are those that are not whole; phrases from before
    the model was written down are taken to be of this one.
    """
    phrases: list[TaughtPhrase] = []
    outdated: list[TaughtEntry] = []
    for entry, takes in kept:
        if model and entry.model not in ("", model):
            outdated.append(replace(entry, outdated=True))
            continue
        try:
            prints = tuple(SoundPrint.from_bytes(take) for take in takes)
        except ValueError as error:
            log.warning("a taught phrase cannot be compared: %s", error)
            outdated.append(replace(entry, outdated=True))
            continue
        phrases.append(TaughtPhrase(replace(entry, outdated=False), prints))
    return tuple(phrases), tuple(outdated)


def tell_written(
    bus: Bus,
    written: "Future[None]",
    words: str = "",
    undo: Callable[[], None] = lambda: None,
) -> None:
    """Say ``words`` when the disk has it; where it refuses, that, and ``undo``."""

    def done(finished: "Future[None]") -> None:
        error = finished.exception()
        if isinstance(error, StoreFault):
            undo()
            bus.publish(StorageFault(str(error)))
        elif error is None and words:
            bus.publish(Outcome(words))

    written.add_done_callback(done)


def waking_words(*, wakes: bool, overhears: bool) -> str:
    """Return what is said when a phrase counts without a press, or no longer does."""
    if not wakes:
        return tr("好，按了话筒再说。")
    if overhears:
        return tr("好，不按话筒，我也听。")
    return tr("记下了。可这台机器现在只在按了话筒以后才听，要请社区的人改一下。")
