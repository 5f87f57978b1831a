"""What a sentence leads to on an ordinary page: done, asked about, or not understood."""

from dataclasses import replace

from kiosk.core.dialogue.corrections import correct, reread
from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.failures import Failures
from kiosk.core.dialogue.hearing import act_on, describe
from kiosk.core.dialogue.manner import gives_up, refuses_it
from kiosk.core.dialogue.merging import merged
from kiosk.core.dialogue.page import (
    BACK,
    HOME,
    Count,
    Page,
    Turn,
    ask_again,
    labels_said,
    push,
    say,
    speakable,
    swap,
)
from kiosk.core.dialogue.questions import CallBackOffer, Choices, DidYouMean, anew
from kiosk.core.dialogue.receipt import Receipt, ReplaceQuestion
from kiosk.core.dialogue.vitals import lacks_a_number
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.words import tr

# Doing one of these when it was not meant harms nobody, or asks once more by itself.
_HARMLESS = frozenset(
    {
        *(Intent.ASK_STATUS, Intent.ASK_MEDICINE, Intent.ASK_TIME, Intent.ASK_DATE),
        *(Intent.ASK_WEATHER, Intent.READ_NOTICES, Intent.HELP, Intent.BACK),
        *(Intent.HOME, Intent.CANCEL_REQUEST),
    }
)
_FAILED = Turn(count=Count.FAILED)


def answer(page: Page, said: Understanding, world: World, failures: Failures) -> Turn:
    """Return the turn for a sentence on ``page``; ``failures`` are those just before it."""
    said = reread(page.completed(said, world), page, world)
    if said.intent is Intent.NONE or said.decision is Decision.REJECT:
        if world.invited and not page.asks:
            return Turn(count=Count.NEITHER)  # nothing was asked: it was not meant for us
        return replace(_FAILED, guesses=said.others)
    answers = (said.intent is Intent.CONFIRM and page.takes_yes) or (
        said.intent is Intent.DENY and page.takes_no
    )
    unsure = said.decision is Decision.CONFIRM and said.intent not in _HARMLESS and not answers
    unsure = unsure or _is_unasked_choice(page, said, world) or failures.was_denied(said)
    if isinstance(page, DidYouMean):
        return _question_answered(page, said, world, unsure=unsure)
    return _ask_whether(page, said, world, failures) if unsure else _sure(page, said, world)


def _sure(page: Page, said: Understanding, world: World) -> Turn:
    if said.intent is Intent.CHOOSE:
        return _choose(page, said, world)
    if said.intent is Intent.BACK:
        return BACK
    if said.intent is Intent.HOME:
        return HOME
    shown = isinstance(page, Receipt | ReplaceQuestion)
    turn = correct(page, said, world) if shown else None
    turn = turn or page.hear(said, world)
    if turn is None and not shown:
        turn = correct(page, said, world)
    if turn is None and said.intent is Intent.DENY:
        return _denied(page, said, world)
    if turn is None and said.intent is Intent.CONFIRM and page.asks:
        return replace(ask_again(page.prompt(world)), count=Count.FAILED)
    return turn or act_on(said, world)


def _denied(page: Page, said: Understanding, world: World) -> Turn:
    """A no that answers no question: nothing more is wanted, or it was taken wrongly."""
    if gives_up(said.text) or refuses_it(said.text):
        return HOME.also(Say(tr("好，不弄了。")))
    if not page.asks:
        return say(tr("好。"))
    words = tr("好，重新来。{question}", question=page.prompt(world))
    return replace(ask_again(words), count=Count.FAILED)


def _ask_whether(page: Page, said: Understanding, world: World, failures: Failures) -> Turn:
    """Ask a two-way question about an unsure sentence; never twice about what was just denied."""
    if lacks_a_number(said):
        return act_on(said, world)
    turn = correct(page, said, world) if isinstance(page, Receipt | ReplaceQuestion) else None
    if turn is not None:
        return turn
    if said.intent in (Intent.CHOOSE, Intent.CONFIRM, Intent.DENY) and page.asks_two_way:
        words = tr("没听清。{question}", question=page.prompt(world))
        return replace(ask_again(words), count=Count.FAILED)
    if failures.was_denied(said):
        return replace(_FAILED, guesses=said.others)
    for meaning in (_chosen(page, said), *said.others):
        words = _described(page, meaning, world)
        if words and not failures.was_denied(meaning):
            move = swap if isinstance(page, Choices | CallBackOffer) else push
            # By its name, a choice needs no further question.
            label = _label_said(page, meaning, world)
            named = replace(meaning, text=label) if label else meaning
            return replace(move(DidYouMean(named, words)), count=Count.NEITHER)
    return _FAILED


def _chosen(page: Page, said: Understanding) -> Understanding:
    """Return what 第一个 stands for where meanings are the choices."""
    index = said.slots.get("index")
    if not isinstance(page, Choices) or said.intent is not Intent.CHOOSE:
        return said
    if not isinstance(index, int) or not 1 <= index <= len(page.meanings):
        return said
    return page.meanings[index - 1][0]


def _is_unasked_choice(page: Page, said: Understanding, world: World) -> bool:
    """Whether something was counted out (第五个), not named, where nothing had been asked."""
    if said.intent is not Intent.CHOOSE or page.asks:
        return False
    label = _label_said(page, said, world)
    return bool(label) and label not in said.text


def _label_said(page: Page, said: Understanding, world: World) -> str:
    """Return the word, as it is said, of what was chosen on the screen; empty for no choice."""
    labels, index = labels_said(page, world), said.slots.get("index")
    if said.intent is not Intent.CHOOSE or not isinstance(index, int):
        return ""
    return labels[index - 1] if 1 <= index <= len(labels) else ""


def _described(page: Page, said: Understanding, world: World) -> str:
    index = said.slots.get("index")
    if said.intent is Intent.CHOOSE and isinstance(index, int):
        things = speakable(page.view(world))
        return things[index - 1].label if 1 <= index <= len(things) else ""
    return describe(said, world)


def _question_answered(
    page: DidYouMean, said: Understanding, world: World, *, unsure: bool
) -> Turn:
    """Take the answer to 您是要…吗: yes, no, the right thing said anew, or more of the same."""
    turn = page.hear(said, world)
    if turn is not None:
        return turn
    if said.intent in (Intent.BACK, Intent.HOME):
        return BACK if said.intent is Intent.BACK else HOME
    if said.intent is Intent.CHOOSE:
        return _choose(page, said, world)
    if said.intent is page.said.intent:
        unsure = unsure or _leaves_open(page.said, said)
        said = merged(page.said, said, world)
    words = describe(said, world)
    if unsure:
        return replace(anew(page, said, words), guesses=(said, page.said)) if words else _FAILED
    return Turn(BACK.move, meant=said)


def _leaves_open(asked: Understanding, said: Understanding) -> bool:
    """Whether a further measurement leaves unanswered if the one asked about was heard rightly."""
    return said.intent is Intent.RECORD_VITALS and not asked.slots.keys() & said.slots.keys()


def _choose(page: Page, said: Understanding, world: World) -> Turn:
    """Press what was named, or counted: 第二个 counts the large choices only."""
    view, index = page.view(world), said.slots.get("index")
    if not isinstance(index, int) or index < 1:
        return replace(ask_again(tr("您要第几个？")), count=Count.FAILED)
    things = speakable(view)
    if "最后" in said.text and index == len(things):
        index = len(view.options)
    named = index <= len(things) and _label_said(page, said, world) in said.text
    if (1 <= index <= len(view.options) or named) and things[index - 1].enabled:
        return page.press(things[index - 1].id, world)
    return replace(ask_again(tr("没有第{n}个。", n=index)), count=Count.FAILED)
