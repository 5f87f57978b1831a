"""Every picture of the gallery as it is drawn: whole, readable, one focus, one size of a kind.

Sizes are those of the design: labels of choices at least 6 u, details 4 u, headlines 7 u, numbers
to ring in an emergency 9 u once nobody has received it, else 6 u. Upright screens are narrower in
u: choices there at least 4.5 u.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.commands.gallery import gallery as made_anew
from kiosk.core.view import Screen, View
from kiosk.ui.render import settle
from kiosk.ui.window import Interface
from tests.helpers.shots import shots as gallery
from tests.ui.conftest import Clock, Recorder
from tests.ui.looking import Drawn, Written, covered, drawn, faults, focused, sizes, texts, unit

SIZES = [(1024, 600), (1920, 1080), (3840, 2160), (800, 1280), (1280, 800)]


@dataclass(frozen=True)
class Shot:
    """A picture as it was drawn; sizes in u."""

    name: str
    view: View
    u: float
    upright: bool
    found: list[Written]
    things: list[Drawn]
    rings: list[str]
    focus: str
    options: dict[str, dict[str, float]]  # by option, by words

    def size(self, words: str) -> float:
        """Return the size of the largest text that says ``words``, with or without breaks."""
        said = [text.size for text in self.found if _plain(text.words) == _plain(words)]
        assert said, (self.name, words)
        return max(said) / self.u

    def labels(self) -> dict[str, float]:
        return {
            option.label: self.options[option.id][option.label] / self.u
            for option in self.view.options
        }

    def details(self) -> dict[str, float]:
        return {
            option.detail: self.options[option.id][option.detail] / self.u
            for option in self.view.options
            if option.detail
        }


def _plain(words: str) -> str:
    return "".join(words.split())


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: "x".join(map(str, size)))
def shots(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[list[Shot]]:
    """All pictures at one size, shown one after another in one window, as the program does."""
    size: tuple[int, int] = request.param
    interface = Interface(Recorder(), full_screen=False, size=size, now=Clock())
    yield [_shot(interface, name) for name in gallery()]
    interface.close()
    settle()


def _shot(interface: Interface, name: str) -> Shot:
    picture = gallery()[name]
    interface.show_picture(picture)
    settle()
    view = interface.view
    return Shot(
        name=name,
        view=picture.view,
        u=unit(interface),
        upright=view.height() > view.width(),
        found=texts(interface),
        things=drawn(interface),
        rings=focused(interface),
        focus=interface.focused,
        options=sizes(interface, [option.id for option in picture.view.options]),
    )


def _of(shots: list[Shot], *screens: Screen) -> list[Shot]:
    chosen = [shot for shot in shots if shot.view.screen in screens]
    assert chosen
    return chosen


def _least(u: float, wanted: float) -> float:
    """Return ``wanted`` u less the pixel that whole font sizes may cost, and rounding."""
    return wanted - 1 / u - 0.01


def test_names_are_those_of_files() -> None:
    names = [name for name, _ in made_anew()]
    assert len(names) == len(set(names)) >= 40
    assert {picture.view.screen for picture in gallery().values()} == set(Screen)


def test_words_are_whole_apart_and_at_least_four_units(shots: list[Shot]) -> None:
    said = [f"{shot.name}: {fault}" for shot in shots for fault in faults(shot.found, shot.u)]
    assert all(shot.found for shot in shots)
    assert not said, "\n".join(said)


def test_icons_digits_and_badges_lie_over_no_words(shots: list[Shot]) -> None:
    said = [f"{s.name}: {fault}" for s in shots for fault in covered(s.found, s.things, s.u)]
    assert {thing.kind for shot in shots for thing in shot.things} == {"Icon", "DigitMark", "Tag"}
    assert not said, "\n".join(said)


def test_exactly_one_thing_has_a_focus_ring(shots: list[Shot]) -> None:
    for shot in shots:
        assert shot.rings == [shot.focus], shot.name


def test_options_of_a_page_are_written_in_one_size(shots: list[Shot]) -> None:
    for shot in _of(shots, Screen.HOME, Screen.CHOICE, Screen.QUESTION, Screen.REMINDER):
        labels, details = shot.labels(), shot.details()
        pixel = 1 / shot.u  # Qt measures a line's height in whole pixels
        assert math.isclose(min(labels.values()), max(labels.values()), abs_tol=pixel), shot.name
        if details:
            assert max(details.values()) - min(details.values()) <= pixel, (shot.name, details)


def test_choices_are_large(shots: list[Shot]) -> None:
    for shot in _of(shots, Screen.HOME, Screen.CHOICE):
        if max(len(option.label) for option in shot.view.options) <= 5:
            least = _least(shot.u, 4.5 if shot.upright else 6)
            assert min(shot.labels().values()) >= least, (shot.name, shot.labels())


def test_answers_to_a_question_are_larger(shots: list[Shot]) -> None:
    for shot in _of(shots, Screen.QUESTION):
        assert min(shot.labels().values()) >= _least(shot.u, 7), (shot.name, shot.labels())


def test_a_receipt_says_the_main_thing_large(shots: list[Shot]) -> None:
    for shot in _of(shots, Screen.RECEIPT):
        assert shot.size(shot.view.title) >= _least(shot.u, 7), shot.name
        for line in shot.view.lines:
            assert shot.size(line.value or line.label) >= _least(shot.u, 4), (shot.name, line)


def test_readings_are_large(shots: list[Shot]) -> None:
    checked = 0
    for shot in _of(shots, Screen.TEXT):
        if shot.view.lines and not shot.view.paragraphs:
            checked += 1
            for line in shot.view.lines:
                for words in (line.label, line.value) if line.value else (line.label,):
                    assert shot.size(words) >= _least(shot.u, 5.5), (shot.name, line)
    assert checked


def test_numbers_to_ring_are_the_largest_once_nobody_has_received(shots: list[Shot]) -> None:
    unheard = [s for s in _of(shots, Screen.ALARM) if any(step.failed for step in s.view.steps)]
    assert unheard
    for shot in unheard:
        least = min(shot.size(line.value) for line in shot.view.lines)
        assert least >= _least(shot.u, 9), shot.name
        known = {_plain(words) for line in shot.view.lines for words in (line.label, line.value)}
        known.add(_plain(shot.view.title))
        others = [text for text in shot.found if _plain(text.words) not in known]
        assert max(text.size for text in others) / shot.u <= least, shot.name


def test_numbers_to_ring_are_whole_and_large_in_every_state(shots: list[Shot]) -> None:
    told = [shot for shot in _of(shots, Screen.ALARM) if shot.view.lines]
    assert {len(shot.view.options) for shot in told} == {1, 2, 3}
    for shot in told:
        numbers = {_plain(line.value) for line in shot.view.lines}
        for text in shot.found:
            if _plain(text.words) in numbers:
                assert text.size / shot.u >= _least(shot.u, 6), (shot.name, text)
                assert text.rect.height() < 1.6 * text.size, f"{shot.name}: {text} is broken"


def test_buttons_of_an_alarm_are_large(shots: list[Shot]) -> None:
    alarms = _of(shots, Screen.ALARM)
    assert max(len(shot.view.options) for shot in alarms) >= 3
    for shot in alarms:
        assert min(shot.labels().values()) >= _least(shot.u, 6), (shot.name, shot.labels())
