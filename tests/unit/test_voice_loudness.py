"""Too faint, drowned or too near: told from the sound, so that a person can do something."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.core.dialogue import World
from kiosk.services import events
from kiosk.services.talk_bar import TalkBar
from kiosk.voice.endpointer import Endpointer
from kiosk.voice.loudness import ADVICE, Loudness, advice
from kiosk.voice.recogniser import RATE
from kiosk.voice.synthesis import read_sound

Sound = NDArray[np.float64]

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


def heard(sound: Sound) -> Loudness:
    """Return how the voice arrived, 5 s of the room having come before it."""
    endpointer, found = Endpointer(), Loudness.FINE
    frames = np.clip(sound, -32768, 32767).astype(np.int16)
    for start in range(0, len(frames) - 319, 320):
        endpointer.feed(frames[start : start + 320])
        if start < 5 * RATE:
            endpointer.reset()
        elif endpointer.in_speech:
            found = endpointer.loudness
    return found


def sentences(shared: Path) -> list[Sound]:
    files = sorted((shared / "speech" / "commands").glob("tan_0*.flac"))[:60:6]
    quiet = np.zeros(round(5.3 * RATE)), np.zeros(RATE)
    return [
        np.concatenate([quiet[0], read_sound(path).samples.astype(float), quiet[1]])
        for path in files
    ]


def share(found: list[Loudness], wanted: Loudness) -> float:
    return found.count(wanted) / len(found)


def hiss(length: int, loudness: float) -> Sound:
    return np.random.default_rng(2).normal(0, loudness, length)


def test_a_voice_at_an_arm_s_length_in_a_quiet_room_is_fine(shared: Path) -> None:
    for gain in (1.0, 0.1):  # a loud and a soft voice, 20 dB apart
        found = [heard(gain * said + hiss(len(said), 6)) for said in sentences(shared)]
        assert share(found, Loudness.FINE) == 1.0


def test_a_voice_from_far_away_is_faint(shared: Path) -> None:
    found = [heard(0.015 * said + hiss(len(said), 4)) for said in sentences(shared)]
    assert share(found, Loudness.FAINT) >= 0.8


def test_a_voice_too_near_is_clipped(shared: Path) -> None:
    found = [heard(15.0 * said) for said in sentences(shared)]
    assert share(found, Loudness.CLIPPED) >= 0.9


@pytest.mark.parametrize(
    ("decibels", "noisy"), [(30, (0.0, 0.1)), (20, (0.0, 0.2)), (5, (0.5, 1.0))]
)
def test_a_voice_in_household_noise_is_drowned_where_it_hardly_stands_out(
    shared: Path, decibels: float, noisy: tuple[float, float]
) -> None:
    found = []
    names = ("rain", "sea_waves", "pink_noise", "running_tap", "helicopter", "chainsaw")
    files = [f for name in names for f in sorted((shared / "speech" / "noise").glob(f"*{name}*"))]
    assert files
    for number, said in enumerate(sentences(shared)):
        noise = np.resize(read_sound(files[number % len(files)]).samples.astype(float), len(said))
        voice = np.mean(said[np.abs(said) > 300] ** 2)
        gain = np.sqrt(voice / np.mean(noise**2) / 10 ** (decibels / 10))
        found.append(heard(0.6 * (said + gain * noise)))
    assert noisy[0] <= share(found, Loudness.NOISY) <= noisy[1]


def test_each_has_words_and_what_is_fine_has_none() -> None:
    assert {advice(loudness) for loudness in ADVICE} == set(ADVICE.values())
    assert advice(Loudness.FINE) == ""
    assert set(ADVICE) | {Loudness.FINE} == set(Loudness)


def test_the_talk_bar_shows_the_advice_while_listening_and_what_is_heard() -> None:
    bar, world = TalkBar(hears=True), World(now=NOW)
    bar.take(events.ListeningStarted())
    assert bar.view(world).lead == "正在听，请说…"
    bar.take(events.HearingAdvice("太小声了，请靠近一点。"))
    bar.take(events.Hearing("我要"))
    assert (bar.view(world).lead, bar.view(world).text) == ("太小声了，请靠近一点。", "我要")
    bar.take(events.HearingAdvice(""))
    assert bar.view(world).lead == "听到："
    bar.take(events.HearingAdvice("太小声了，请靠近一点。"))
    bar.take(events.ListeningStarted())
    assert bar.view(world).lead == "正在听，请说…"
