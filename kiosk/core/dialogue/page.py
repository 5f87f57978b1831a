"""Pages and turns: a page draws itself from the world and answers presses and sentences.

The dialogue is a stack of pages with the home page at the bottom. A page is a frozen value: what
a person has chosen so far lives in it, so that going back finds it as it was left.
"""

from dataclasses import replace
from enum import StrEnum

from kiosk.core.dialogue.effects import Effect, Say
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.room import Room
from kiosk.core.values import dataclass
from kiosk.core.view import BACK_OPTION, Option, View
from kiosk.core.words import in_source_language, tr

PER_PAGE = 6  # options on a page at most (interface rules, "Steps")
NEXT_PAGE = "next-page"
TURN_OVER = "turn-over"
DONE_DIGIT = 9  # what goes on after several choices, on every page: no way there by arrows


class Move(StrEnum):
    """What a turn does to the stack of pages."""

    STAY = "stay"
    PUSH = "push"
    SWAP = "swap"  # put the page in the place of the top one
    RESET = "reset"  # home, then the page
    BACK = "back"
    HOME = "home"
    COVER = "cover"  # put the page over everything, the stack untouched


class Count(StrEnum):
    """What a turn says of how well the kiosk understands the person."""

    UNDERSTOOD = "understood"
    NEITHER = "neither"  # said again, asked about: nothing is settled yet
    FAILED = "failed"  # the kiosk did not understand, or took something for something else


@dataclass(frozen=True)
class Turn:
    """The answer to one press or sentence.

    ``meant``: after the move, act on this as if it had been said surely. Of a failed turn,
    ``guesses`` are what may have been meant and ``denied`` what was not.
    """

    move: Move = Move.STAY
    page: "Page | None" = None
    effects: tuple[Effect, ...] = ()
    meant: Understanding | None = None
    count: Count = Count.UNDERSTOOD
    guesses: tuple[Understanding, ...] = ()
    denied: tuple[Understanding, ...] = ()

    def also(self, *effects: Effect) -> "Turn":
        """Return this turn with more effects."""
        return replace(self, effects=(*self.effects, *effects))


STAY = Turn()
BACK = Turn(Move.BACK)
HOME = Turn(Move.HOME)


def push(page: "Page", *effects: Effect) -> Turn:
    """Go one page deeper."""
    return Turn(Move.PUSH, page, effects)


def swap(page: "Page", *effects: Effect) -> Turn:
    """Show the page in the place of this one."""
    return Turn(Move.SWAP, page, effects)


def reset(page: "Page", *effects: Effect) -> Turn:
    """Leave everything; show the page above home."""
    return Turn(Move.RESET, page, effects)


def cover(page: "Page", *effects: Effect) -> Turn:
    """Ask over everything; any other move takes the question away again."""
    return Turn(Move.COVER, page, effects, count=Count.NEITHER)


def say(text: str, *, listen: bool = False, urgent: bool = False) -> Turn:
    """Stay and speak."""
    return Turn(effects=(Say(text, listen=listen, urgent=urgent),))


def ask_again(text: str) -> Turn:
    """Stay and ask; nothing is settled yet."""
    return replace(say(text, listen=True), count=Count.NEITHER)


class Page:
    """One screen of the dialogue. Subclasses are frozen dataclasses."""

    @property
    def intent(self) -> Intent | None:
        """The flow this page belongs to: slots said alone continue it."""
        return None

    @property
    def asks_two_way(self) -> bool:
        """Whether the page asks a yes-or-no question."""
        return False

    @property
    def asks(self) -> bool:
        """Whether the prompt asks something, so that the ears open after it."""
        return self.asks_two_way or self.intent is not None

    @property
    def takes_yes(self) -> bool:
        """Whether a yes, even one half heard, has a harmless meaning here: 选好了, go on."""
        return self.asks_two_way

    @property
    def takes_no(self) -> bool:
        """Whether a no, even one half heard, has a harmless meaning here: asking, or undoing."""
        return self.asks_two_way

    @property
    def is_closed(self) -> bool:
        """Whether the page answers every sentence itself, so that nothing beneath is touched."""
        return False

    @property
    def for_staff(self) -> bool:
        """Whether staff set something here, also before the kiosk knows whose it is."""
        return False

    def expects(self, world: World) -> Intent | None:
        """Return the flow that words said alone (两份, 后天) continue here."""
        return self.intent

    def completed(self, said: Understanding, world: World) -> Understanding:
        """Return a sentence with what the page knows beside it."""
        return said

    def stands(self, world: World) -> bool:
        """Whether a page put over everything still has its place there."""
        return True

    def view(self, world: World) -> View:
        """Return what is shown."""
        raise NotImplementedError

    def prompt(self, world: World) -> str:
        """Return what is spoken when the page opens, or asked for again; empty for nothing."""
        return ""

    def example(self, world: World) -> str:
        """Return what may well be said here, for the talk bar; empty for the usual example."""
        return ""

    def press(self, option: str, world: World) -> Turn:
        """Answer a press of one of the view's options or actions."""
        return BACK if option == BACK_OPTION else STAY

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """Answer a sentence that this page can make more of than any other; else None."""
        return None


class WeightyQuestion(Page):
    """A yes-or-no question whose yes is for good: half heard, however often, it does nothing."""

    @property
    def asks_two_way(self) -> bool:
        """A yes-or-no question."""
        return True

    @property
    def takes_yes(self) -> bool:
        """Not half heard."""
        return False


def back_action() -> Option:
    """Return the 返回 button."""
    return Option(id=BACK_OPTION, label=tr("返回"), icon="back")


def speakable(view: View) -> tuple[Option, ...]:
    """Return what can be pressed by saying its word: the choices, then the other buttons.

    返回 and 回到主页 are understood everywhere by themselves.
    """
    others = (action for action in view.actions if action.id not in (BACK_OPTION, "home"))
    return (*view.options, *others)


def labels_said(page: Page, world: World) -> tuple[str, ...]:
    """Return what each of the ``speakable`` is called by whoever says it.

    What is understood is Mandarin, whatever language is shown. Longer words mean fewer on a page:
    "" for what stands on another page in Mandarin, which is pressed or counted out.
    """
    shown = speakable(page.view(world))
    with in_source_language():
        said = {option.id: option.label for option in speakable(page.view(world))}
    return tuple(said.get(option.id, "") for option in shown)


def numbered(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Give the options the digits 1 to 6, the remote's keys."""
    return tuple(replace(option, digit=n) for n, option in enumerate(options, start=1))


def leafed(
    view: View, page: int, room: Room, most: int = PER_PAGE, fullest: View | None = None
) -> View:
    """Return one page of a view with any number of choices, as many of them as fit.

    ``page`` counts from 0, modulo. The choices get the digits 1 to 6; 下一页 stands after the first
    of the view's actions. ``fullest`` is the view with all chosen that can be, so that a choice
    moves no other to another page.
    """
    if not view.options:
        return replace(view, key=f"{view.key}-1")
    view = terse(view, room)
    whole = fullest or view
    if not view.subtitle:
        whole = replace(whole, subtitle="")
    part = part_of(view, page, room.cards(whole, most), NEXT_PAGE)
    return replace(part, key=f"{view.key}-{part.page}", options=numbered(part.options))


def terse(view: View, room: Room) -> View:
    """Return the view without its second line, where it leaves no room for two choices.

    In large type one is enough.
    """
    least = 1 if room.is_large or room.captions or len(view.options) == 1 else 2
    return view if not view.subtitle or room.shows(view, least) else replace(view, subtitle="")


def part_of(view: View, turn: int, size: int, turns: str) -> View:
    """Return ``size`` of the view's choices, and the button that ``turns`` to the next ones."""
    pages = -(-len(view.options) // size)
    index = turn % pages
    shown = view.options[index * size : (index + 1) * size]
    focus = view.focus if any(o.id == view.focus for o in shown) else shown[0].id
    if pages == 1:
        return replace(view, options=shown, focus=focus)
    on = Option(id=turns, label=tr("下一页"), icon="next")
    return replace(
        view,
        options=shown,
        actions=(*view.actions[:1], on, *view.actions[1:]),
        page=index + 1,
        pages=pages,
        page_label=tr("第 {page} 页，共 {pages} 页", page=index + 1, pages=pages),
        focus=focus,
    )


@dataclass(frozen=True)
class Paged:
    """Options cut into pages of at most ``size``, the wanted one shown; pages wrap around."""

    shown: tuple[Option, ...]
    page: int  # from 1
    pages: int

    @property
    def label(self) -> str:
        """第 1 页，共 3 页; empty when there is only one."""
        if self.pages == 1:
            return ""
        return tr("第 {page} 页，共 {pages} 页", page=self.page, pages=self.pages)

    @property
    def actions(self) -> tuple[Option, ...]:
        """The 下一页 button when there is more than one page."""
        if self.pages == 1:
            return ()
        return (Option(id=NEXT_PAGE, label=tr("下一页"), icon="next"),)


def paged(options: tuple[Option, ...], page: int, size: int = PER_PAGE) -> Paged:
    """Cut ``options`` into pages of ``size`` and show the ``page``-th (from 0, modulo)."""
    pages = max(1, -(-len(options) // size))
    index = page % pages
    return Paged(numbered(options[index * size : (index + 1) * size]), index + 1, pages)
