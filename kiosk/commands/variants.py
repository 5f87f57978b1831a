"""The ways in which every screen is looked at: sizes, languages, colours, devices, hands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from kiosk.commands.gallery_stretch import stretched
from kiosk.core.preferences import LANGUAGES, DeviceKind, Preferences
from kiosk.core.room import Room, measured, room_for
from kiosk.core.view import Hand, Look, Picture, Shade
from kiosk.core.words import SOURCE_LANGUAGE

Size = tuple[int, int]

SIZES: tuple[Size, ...] = ((1024, 600), (800, 1280), (1920, 1080), (3840, 2160))
LONG = 200
"""Per cent: what a translation may need at most."""
DEVICES: dict[DeviceKind, tuple[Size, ...]] = {
    DeviceKind.TABLET: ((1024, 600), (800, 1280), (1920, 1080)),
    DeviceKind.KIOSK: ((1920, 1080), (1080, 1920)),
    DeviceKind.TELEVISION: ((1920, 1080), (3840, 2160)),
}


@dataclass(frozen=True)
class Variant:
    """One of them. ``stretch`` in per cent; without a ``device`` nobody said how far it is."""

    size: Size
    language: str = SOURCE_LANGUAGE
    stretch: int = 100
    shade: Shade = Shade.DAY
    device: DeviceKind | None = None
    hand: Hand = Hand.RIGHT
    captions: bool = False

    @property
    def name(self) -> str:
        """Its size and what is not as usual, as a folder's name: 1024x600-en-night."""
        parts = [f"{self.size[0]}x{self.size[1]}"]
        parts += [self.language] if self.language != SOURCE_LANGUAGE else []
        parts += [str(self.stretch)] if self.stretch != 100 else []
        parts += [self.shade.value] if self.shade is not Shade.DAY else []
        parts += [self.device.value] if self.device else []
        parts += [self.hand.value] if self.hand is not Hand.RIGHT else []
        parts += ["captions"] if self.captions else []
        return "-".join(parts)

    @property
    def room(self) -> Room:
        """How much fits on its pages."""
        if self._preferences is None:
            room = measured(*self.size, captions=self.captions)
        else:
            told = Preferences(device=self._preferences.device, captions=self.captions)
            room = room_for(told, *self.size)
        return replace(room, longer=self.stretch / 100)

    @property
    def _preferences(self) -> Preferences | None:
        return Preferences(device=self.device) if self.device else None

    @property
    def look(self) -> Look:
        """How its pictures are drawn; nothing moves, so that all are alike every time."""
        device = self._preferences
        return Look(
            shade=self.shade,
            hand=self.hand,
            still=True,
            captions=self.captions,
            character=device.character if device else 0.0,
            margin=device.look_margin if device else 0.0,
            millimetre=device.millimetre if device else 0.0,
            language=self.language,
        )

    def dressed(self, picture: Picture) -> Picture:
        """Return ``picture``, whose words are already in the language, as it looks here."""
        shown = stretched(picture, self.stretch) if self.stretch != 100 else picture
        return replace(shown, look=self.look)


def every_matrix() -> Iterator[Variant]:
    """Yield all that has to hold: size × language or long words × colours; devices, hand, captions.

    The issue's matrix, and what does not multiply with it: each device at its sizes, the red
    button at the left, and captions.
    """
    for size in SIZES:
        for shade in Shade:
            for language in LANGUAGES:
                yield Variant(size, language, shade=shade)
            yield Variant(size, stretch=LONG, shade=shade)
        yield Variant(size, hand=Hand.LEFT)
        yield Variant(size, captions=True)
    for device, sizes in DEVICES.items():
        for size in sizes:
            yield Variant(size, device=device)
            yield Variant(size, "en", device=device)
            yield Variant(size, device=device, captions=True)
            yield Variant(size, "en", device=device, captions=True)
            yield Variant(size, stretch=LONG, device=device)


def every_combination(
    *,
    sizes: Iterable[Size],
    languages: Iterable[str],
    shades: Iterable[Shade],
    devices: Iterable[DeviceKind | None],
    others: Variant,
) -> Iterator[Variant]:
    """Yield each combination; all else is as in ``others``."""
    for size, language, shade, device in product(sizes, languages, shades, devices):
        yield replace(others, size=size, language=language, shade=shade, device=device)
