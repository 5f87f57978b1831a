"""教我听懂您: teaching a phrase, said three times and tried once."""

from dataclasses import replace

from kiosk.core.dialogue.effects import BeginLesson, Listen
from kiosk.core.dialogue.learning import lesson_words, meaning_icon, meaning_name, teachable
from kiosk.core.dialogue.learnt_lists import Asking, RememberedList, TaughtList, learnt_list
from kiosk.core.dialogue.page import (
    BACK,
    NEXT_PAGE,
    Page,
    Turn,
    back_action,
    numbered,
    push,
    swap,
)
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.learnt import Meaning
from kiosk.core.understanding.lesson import Lesson, Verdict
from kiosk.core.understanding.taught import TAKES
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Step, Tint, View
from kiosk.core.words import tr


@dataclass(frozen=True)
class Teaching(Asking):
    """What teaching is, where it stays, and the three things to do."""

    @property
    def takes_yes(self) -> bool:
        """A yes begins, which does nothing yet."""
        return True

    def view(self, world: World) -> View:
        """Return the sentences and the three buttons."""
        count, remembered = len(world.taught), len(world.confirmed)
        return View(
            key="teaching",
            screen=Screen.TEXT,
            title=tr("教我听懂您"),
            icon="microphone",
            tint=Tint.MORE,
            paragraphs=(
                tr("用您自己的话教我，哪儿的口音都行，说三遍就行。"),
                tr("只记在这台机器里，不往外发，录音听完就扔。"),
            ),
            options=numbered(
                (
                    Option("teach", tr("教一句话"), icon="plus", tint=Tint.MORE),
                    Option("taught", tr("教过{n}句", n=count), icon="list"),
                    Option("remembered", tr("记住{n}句", n=remembered), icon="book"),
                )
            ),
            actions=(back_action(),),
            focus="teach",
        )

    def prompt(self, world: World) -> str:
        """Tell, and ask."""
        return tr("用您自己的话教我，说三遍就行。要教一句话吗？")

    def press(self, option: str, world: World) -> Turn:
        """Open one."""
        pages: dict[str, Page] = {
            "teach": WhatItMeans(),
            "taught": TaughtList(),
            "remembered": RememberedList(),
        }
        return push(pages[option]) if option in pages else super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """Yes begins; no leaves."""
        if said.intent is Intent.CONFIRM:
            return self.press("teach", world)
        return BACK if said.intent is Intent.DENY else None


@dataclass(frozen=True)
class WhatItMeans(Asking):
    """What the phrase shall stand for."""

    page: int = 0

    def view(self, world: World) -> View:
        """Return what can be taught, six a page."""
        options = tuple(
            Option(f"mean:{n}", meaning_name(m, world), icon=meaning_icon(m), tint=Tint.MORE)
            for n, m in enumerate(teachable(world))
        )
        return learnt_list("what-it-means", tr("您要教哪一样？"), options, self.page, world.room)

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("您要教哪一样？")

    def press(self, option: str, world: World) -> Turn:
        """Begin the lesson."""
        if option.startswith("mean:"):
            meaning = teachable(world)[int(option.removeprefix("mean:"))]
            return push(LessonPage(world.new_id, meaning), BeginLesson(world.new_id, meaning))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """What is named here is to be taught, not done; commands and cries stay what they are."""
        if said.intent in (Intent.HOME, Intent.REPEAT, Intent.EMERGENCY):
            return None
        named = Meaning(said.intent)
        meanings = teachable(world)
        return self.press(f"mean:{meanings.index(named)}", world) if named in meanings else None


@dataclass(frozen=True)
class LessonPage(Asking):
    """A lesson under way: what is said here goes to the lesson."""

    id: str
    meaning: Meaning

    def _lesson(self, world: World) -> Lesson:
        known = world.lesson
        return known if known and known.id == self.id else Lesson(self.id, self.meaning)

    def view(self, world: World) -> View:
        """Return how far it has got."""
        lesson = self._lesson(world)
        learnt = not lesson.is_open
        begins = lesson.verdict is Verdict.BEGIN
        listen = Option("listen", tr("开始说") if begins else tr("再说一次"), icon="microphone")
        again = Option("another", tr("再教一句"), icon="plus")
        return View(
            key=lesson_key(self.id),
            screen=Screen.RECEIPT,
            title=lesson_words(lesson, world),
            subtitle=tr("教的是：{name}", name=meaning_name(self.meaning, world)),
            icon="check" if learnt else "microphone",
            tint=Tint.MORE,
            steps=_steps(lesson),
            actions=(back_action(), again if learnt else listen),
            focus="back" if learnt else "listen",
        )

    def prompt(self, world: World) -> str:
        """Say what to do now."""
        return lesson_words(self._lesson(world), world)

    def example(self, world: World) -> str:
        """Return what to say: the words are the person's own."""
        return tr("您要教的那句话") if self._lesson(world).is_open else ""

    def press(self, option: str, world: World) -> Turn:
        """Listen again, or teach one more."""
        if option == "listen":
            return Turn(effects=(Listen(),))
        if option == "another":
            return swap(WhatItMeans())
        return super().press(option, world)


def lesson_key(identity: str) -> str:
    """Return the key of the view of a lesson: what is said while it is shown goes there."""
    return f"lesson-{identity}"


def _steps(lesson: Lesson) -> tuple[Step, ...]:
    labels = (tr("第一遍"), tr("第二遍"), tr("第三遍"))
    taken = tuple(Step(label, done=n < len(lesson.takes)) for n, label in enumerate(labels))
    failed = lesson.verdict is Verdict.NOT_RECOGNISED
    tried = Step(tr("试一试"), done=not lesson.is_open, failed=failed)
    return (*taken[:TAKES], tried)
