"""The design system as a window of its own: colours, type, pictures, controls, sounds."""

from collections.abc import Callable, Sequence

from kiosk.core.alarms import AlarmSource
from kiosk.core.chimes import Chime
from kiosk.core.values import dataclass
from kiosk.core.view import Frame, Look, Option, Picture, Screen, Shade, Talk, Tint, View
from kiosk.resources import assets
from kiosk.ui.viewmodels.desk import Desk
from kiosk.ui.window import Interface

PAGES = ("colours", "type", "icons", "icons-2", "controls", "sounds")


@dataclass(frozen=True)
class ChimeShape:
    """A sound as it is drawn: its loudness in steps of 20 ms, 0 to 1, and its length in seconds."""

    chime: Chime
    seconds: float
    levels: Sequence[float]


def icon_words() -> dict[str, str]:
    """Return each picture's word, by the stem of its file (``assets/icons/words.tsv``)."""
    lines = (assets() / "icons" / "words.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


class DesignWindow(Interface):
    """The window. Left and right, or a press, choose page and shade; a press plays a sound.

    ``samples`` are pictures of the program whose controls are shown; ``title`` is written in each
    size of the type scale. Made, shown and closed in Qt's thread.
    """

    _scene = ("Anban.Design", "Design")

    def __init__(
        self,
        samples: Sequence[Picture],
        shapes: Sequence[ChimeShape],
        play: Callable[[Chime], None],
        size: tuple[int, int] | None = None,
    ) -> None:
        self._shapes = shapes
        self._play = play
        self._samples = [self._desk(picture) for picture in samples]
        self._title = samples[-1].view.title
        self._page, self._shade = PAGES[0], Shade.DAY
        super().__init__(self, full_screen=False, size=size)
        for desk in self._samples:
            desk.setParent(self.view)

    def turn(self, page: str, shade: Shade) -> None:
        """Show a page in a shade."""
        self._page, self._shade = page, shade
        self.show_picture(self._picture())

    def press(self, option: str) -> None:
        """Turn to the page or shade, or play the sound."""
        kind, _, name = option.partition(":")
        if kind == "page":
            self.turn(name, self._shade)
        elif kind == "shade":
            self.turn(self._page, Shade(name))
        elif kind == "sound":
            self._play(Chime(name))

    def back(self) -> None:
        """Do nothing."""

    def talk(self) -> None:
        """Do nothing."""

    def emergency(self, source: AlarmSource) -> None:
        """Do nothing."""

    def stir(self) -> None:
        """Do nothing."""

    def _desk(self, picture: Picture) -> Desk:
        desk = Desk(self, lambda: 0.0)
        desk.show(picture)
        return desk

    def _properties(self) -> dict[str, object]:
        return {
            "desk": self.desk,
            "samples": self._samples,
            "icons": [{"name": name, "word": word} for name, word in icon_words().items()],
            "sounds": [{"levels": list(shape.levels)} for shape in self._shapes],
        }

    def _picture(self) -> Picture:
        tabs = [_tab("page", page, chosen=page == self._page) for page in PAGES]
        tabs += [_tab("shade", shade, chosen=shade is self._shade) for shade in Shade]
        sounds = tuple(
            Option(f"sound:{s.chime}", s.chime.capitalize(), f"{s.seconds:.2f} s", "speaker", n)
            for n, s in enumerate(self._shapes, start=1)
        )
        view = View(
            key=self._page,
            screen=Screen.CHOICE,
            title=self._title,
            options=sounds if self._page == "sounds" else (),
            actions=tuple(tabs),
            focus=f"page:{self._page}",
        )
        return Picture(view=view, frame=Frame(), talk=Talk(), look=Look(shade=self._shade))


def _tab(kind: str, name: str, *, chosen: bool) -> Option:
    return Option(f"{kind}:{name}", name.capitalize(), tint=Tint.MORE if chosen else Tint.PLAIN)
