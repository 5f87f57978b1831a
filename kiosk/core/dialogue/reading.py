"""Things to read and hear: notices, how to use the kiosk, values written down."""

from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.page import NEXT_PAGE, Page, Turn, back_action, paged, swap
from kiosk.core.dialogue.world import World
from kiosk.core.saying import month_day
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import named, phrased, together, tr


@dataclass(frozen=True)
class Notices(Page):
    """The community's notices, one at a time, read aloud."""

    index: int = 0

    def view(self, world: World) -> View:
        """Return one notice."""
        if not world.notices:
            return View(
                key="notices-none",
                screen=Screen.TEXT,
                title=tr("通知"),
                tint=Tint.MORE,
                paragraphs=(tr("现在没有新通知。"),),
                actions=(back_action(),),
                focus="back",
            )
        count = len(world.notices)
        notice = world.notices[self.index % count]
        shown = paged(tuple(Option(n.id, n.title) for n in world.notices), self.index, 1)
        return View(
            key=f"notice-{self.index % count}",
            screen=Screen.TEXT,
            title=named(notice.title),
            subtitle=month_day(notice.published),
            icon="notice",
            tint=Tint.MORE,
            paragraphs=(named(notice.body),),
            actions=(
                back_action(),
                *((Option(NEXT_PAGE, tr("下一条"), icon="next"),) if count > 1 else ()),
            ),
            page=shown.page,
            pages=shown.pages,
            page_label=tr("第 {page} 条，共 {pages} 条", page=shown.page, pages=count),
            focus=NEXT_PAGE if count > 1 else "back",
        )

    def prompt(self, world: World) -> str:
        """Read it."""
        if not world.notices:
            return tr("现在没有新通知。")
        notice = world.notices[self.index % len(world.notices)]
        return together(tr("{title}。", title=named(notice.title)), named(notice.body))

    def press(self, option: str, world: World) -> Turn:
        """Next."""
        if option == NEXT_PAGE:
            following = Notices(self.index + 1)
            return swap(following, Say(following.prompt(world)))
        return super().press(option, world)


@dataclass(frozen=True)
class Help(Page):
    """How to use it, in three sentences."""

    def view(self, world: World) -> View:
        """Return the sentences."""
        return View(
            key="help",
            screen=Screen.TEXT,
            title=tr("怎么用"),
            icon="question",
            tint=Tint.MORE,
            paragraphs=(
                tr("想要什么，按一下大按钮。"),
                tr("也可以按下面的话筒，直接说：「中午要一份红烧肉」。"),
                tr("有急事，按红色的紧急呼救，或者喊：我摔倒了。"),
            ),
            actions=(back_action(),),
            focus="back",
        )

    def prompt(self, world: World) -> str:
        """Read it."""
        return tr("想要什么，按一下大按钮。也可以按话筒，直接说。有急事，按红色的紧急呼救。")


@dataclass(frozen=True)
class Note(Page):
    """Something to read and hear: values written down, the weather."""

    title: str
    lines: tuple[Line, ...] = ()
    paragraphs: tuple[str, ...] = ()
    icon: str = ""

    def view(self, world: World) -> View:
        """Return it."""
        return View(
            key=f"note-{self.title}",
            screen=Screen.TEXT,
            title=self.title,
            icon=self.icon,
            tint=Tint.MORE,
            lines=self.lines,
            paragraphs=self.paragraphs,
            actions=(back_action(),),
            focus="back",
        )

    def prompt(self, world: World) -> str:
        """Read it."""
        lines = [tr("{label}{value}", label=line.label, value=line.value) for line in self.lines]
        return tr("{title}，{words}。", title=self.title, words=phrased([*lines, *self.paragraphs]))
