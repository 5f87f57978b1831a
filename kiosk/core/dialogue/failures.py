"""When the kiosk does not understand: said again, then a few large choices, then a person.

Every kind counts: words that meant nothing here, a question answered with no, a choice that is not
there. Anything that was understood, and any press but a no, ends the count.
"""

from dataclasses import replace

from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.page import Count, Page, Turn, push, swap
from kiosk.core.dialogue.questions import CallBackOffer, Choices, DidYouMean, same_meaning
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Understanding
from kiosk.core.values import dataclass
from kiosk.core.view import View
from kiosk.core.words import phrased, together, tr

BEFORE_CHOICES = 2
BEFORE_PERSON = 3  # interface rules, "Three failures"


@dataclass(frozen=True)
class Failures:
    """How often in a row the kiosk failed, what may have been meant, and what was not."""

    count: int = 0
    guesses: tuple[Understanding, ...] = ()
    denied: tuple[Understanding, ...] = ()

    def more(
        self, guesses: tuple[Understanding, ...], denied: tuple[Understanding, ...]
    ) -> "Failures":
        """Return one failure more; the newest guesses are the likeliest."""
        denied = (*self.denied, *denied)
        kept: list[Understanding] = []
        for guess in (*guesses, *self.guesses):
            if not any(same_meaning(guess, other) for other in (*denied, *kept)):
                kept.append(guess)
        return Failures(self.count + 1, tuple(kept), denied)

    def was_denied(self, said: Understanding) -> bool:
        """Return whether the person has just said that they did not mean this."""
        return any(same_meaning(said, other) for other in self.denied)


NO_FAILURES = Failures()


def after_failure(
    failures: Failures, turn: Turn, page: Page, world: World
) -> tuple[Failures, Turn]:
    """Return what stands after a failure and the turn to follow it, on ``page``.

    ``turn`` is the failed one, its move already made; the words it has are said the first time.
    """
    stay = Turn(count=Count.NEITHER)
    again = tr("我没听清，请您再说一遍。")
    if page.asks and page.prompt(world):
        again = tr("我没听清。{question}", question=page.prompt(world))
    words = turn.effects or (Say(again, listen=True),)
    if page.is_closed:
        read = _options_read(page.view(world)) if failures.count >= BEFORE_CHOICES else ""
        return failures, stay.also(*((Say(read, listen=True),) if read else words))
    if failures.count >= BEFORE_PERSON:
        if isinstance(page, CallBackOffer):
            return NO_FAILURES, stay.also(Say(again, listen=True))
        return NO_FAILURES, _asked(CallBackOffer(), page, world)
    if failures.count < BEFORE_CHOICES:
        asked = isinstance(turn.page, DidYouMean) and not turn.effects
        prompt = (Say(page.prompt(world), listen=True),) if asked else words
        return failures, stay.also(*prompt)
    return failures, _choices(failures, page, world)


def _choices(failures: Failures, page: Page, world: World) -> Turn:
    """Return the turn after two failures: choose among what may have been meant, else plainly."""
    known = failures.guesses or failures.denied
    read = _options_read(page.view(world)) if page.asks and not known else ""
    if read:
        words = together(tr("对不起，我还是没听清。"), read)
        return Turn(count=Count.NEITHER).also(Say(words, listen=True))
    from kiosk.core.dialogue.likely import likely  # noqa: PLC0415  # leads to all pages

    return _asked(Choices(likely(failures.guesses, failures.denied, world)), page, world)


def _asked(question: Page, page: Page, world: World) -> Turn:
    """Return the turn to a question; one about what was not understood gives way to it."""
    move = swap if isinstance(page, DidYouMean | Choices | CallBackOffer) else push
    words = together(tr("对不起，我没听明白。"), question.prompt(world))
    return replace(move(question, Say(words, listen=True)), count=Count.NEITHER)


def _options_read(view: View) -> str:
    """Return up to three of the choices on the screen, read out; empty when there are none."""
    labels = [option.label for option in view.options if option.enabled][:3]
    return tr("按一下，或者说：{names}。", names=phrased(labels)) if labels else ""
