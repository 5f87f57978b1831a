"""The palette: every colour on every neighbour it may have, in all three shades.

Contrast is WCAG 2.2's (1.4.3, 1.4.6): 7:1 for text, 4.5:1 for the focus ring against both
neighbours, 3:1 (1.4.11) for the edge of what can be pressed.
"""

import re
from itertools import product
from pathlib import Path

import pytest

from kiosk.core.view import Shade, Tint
from tests.ui.describe_models import UI

QML = UI / "qml" / "Anban"
FILE = QML / "Style" / "Colours.qml"
THREE = re.compile(r'\["(#[0-9A-F]{6})", "(#[0-9A-F]{6})", "(#[0-9A-F]{6})"\]')
TINTS = [str(tint) for tint in Tint]


def palette(shade: Shade) -> dict[str, str]:
    """Return the shade's colours: ``ink`` …, and ``meal.strong`` … of the services."""
    column = list(Shade).index(shade)
    text = FILE.read_text()
    head, _, services = text.partition("services: ({")
    found = {
        name: THREE.fullmatch(three)[column + 1]  # type: ignore[index]
        for name, three in re.findall(r"property color (\w+): (\[.*?\])\[column\]", head)
    }
    for tint, body in re.findall(r"(\w+): \{(.*?)\}", services, re.DOTALL):
        for part, *three in re.findall(rf"(\w+): {THREE.pattern}", body):
            found[f"{tint}.{part}"] = three[column]
    return found


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB`` (WCAG 2.2)."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def written_pairs() -> list[tuple[str, str]]:
    """Return what is written on what."""
    washes = [f"{tint}.wash" for tint in TINTS]
    pairs = list(product(("ink", "quiet"), ("paper", "card", *washes)))
    pairs += [("alarmInk", ground) for ground in ("alarm", "alarmGround", "alarmStep")]
    pairs += [("alarmGround", "alarmCard"), ("good", "paper"), ("bad", "paper")]
    pairs += [("off", "paper"), ("accentInk", "ink"), ("accentInk", "good")]
    pairs += [("good", "card"), ("bad", "card"), ("medicine.accent", "card")]
    pairs += [("accentInk", "quiet"), ("accentInk", "bad")]
    for tint in TINTS:
        pairs += [(f"{tint}.on", f"{tint}.strong"), (f"{tint}.strong", f"{tint}.on")]
        pairs.append(("accentInk", f"{tint}.accent"))
    return pairs


def large_pairs() -> list[tuple[str, str]]:
    """Return which headlines and pictures stand on what."""
    return [
        (f"{tint}.accent", ground) for tint in TINTS for ground in ("paper", "card", f"{tint}.wash")
    ]


def ring_neighbours() -> list[str]:
    """Return all that lies on either side of the focus ring."""
    grounds = ["paper", "card", "alarm", "alarmGround", "alarmCard", "edge", "strongEdge"]
    parts = product(TINTS, ("strong", "rim", "accent", "wash"))
    return grounds + [f"{tint}.{part}" for tint, part in parts]


@pytest.mark.parametrize("shade", Shade)
def test_what_is_written_has_seven_to_one(shade: Shade) -> None:
    colours = palette(shade)
    poor = {
        pair: round(ratio, 2)
        for pair in written_pairs()
        if (ratio := contrast(colours[pair[0]], colours[pair[1]])) < 7
    }
    assert not poor


@pytest.mark.parametrize("shade", Shade)
def test_headlines_and_pictures_have_four_and_a_half_to_one(shade: Shade) -> None:
    colours = palette(shade)
    poor = [pair for pair in large_pairs() if contrast(colours[pair[0]], colours[pair[1]]) < 4.5]
    assert not poor


@pytest.mark.parametrize("shade", Shade)
def test_the_focus_ring_stands_out_from_both_neighbours(shade: Shade) -> None:
    colours = palette(shade)
    ring = (colours["focus"], colours["focusEdge"])
    assert contrast(*ring) >= 7
    poor = {
        ground: best
        for ground in ring_neighbours()
        if (best := max(contrast(line, colours[ground]) for line in ring)) < 4.5
    }
    assert not poor


@pytest.mark.parametrize("shade", Shade)
def test_what_can_be_pressed_stands_out_from_the_paper(shade: Shade) -> None:
    colours = palette(shade)
    edges = ["strongEdge", *(f"{tint}.rim" for tint in TINTS if tint != "emergency")]
    poor = {name for name in edges if contrast(colours[name], colours["paper"]) < 3}
    assert not poor
    red = max(contrast(colours[n], colours["paper"]) for n in ("alarm", "emergency.rim"))
    assert red >= 2.4  # the same red by night as by day; its words and its picture are white


def test_every_shade_has_the_same_colours() -> None:
    names = [palette(shade).keys() for shade in Shade]
    assert names[0] == names[1] == names[2]
    assert {
        f"{tint}.{part}" for tint in TINTS for part in ("strong", "on", "rim", "accent", "wash")
    } <= names[0]
    assert {"paper", "ink", "focus", "alarm"} <= names[0]


def test_no_other_file_names_a_colour() -> None:
    said = re.compile(
        r'"#[0-9A-Fa-f]{3,8}"|Qt\.(rgba|hsla|lighter|darker|tint)|"(white|black|red)"'
    )
    found = {
        (file.name, match[0])
        for file in Path(QML).rglob("*.qml")
        if file != FILE
        for match in said.finditer(file.read_text())
    }
    assert not found
