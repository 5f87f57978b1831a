"""What keeps the voice small: shared tables, and readings that stay what they were."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.core.hypothesis import Syllable
from kiosk.core.pinyin import PHRASES, Phrases, Style, lazy_pinyin, pinyin
from kiosk.core.understanding.heard import Units
from kiosk.core.understanding.sounds import pinyin_of
from kiosk.voice.ctc import CtcRecogniser
from kiosk.voice.heap import give_back
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.sound_prints import SoundPrints

SENTENCES = ("银行行长长大了还要还钱", "重庆的重量", "女儿绿色旅行", "朝阳朝着朝鲜", "我觉得睡觉好")
ASK = """
import sys
from pypinyin import Style, lazy_pinyin, pinyin
for text in sys.argv[1:]:
    print(lazy_pinyin(text, style=Style.TONE3), pinyin(text, heteronym=True))
"""


def test_syllables_that_are_shared_are_read_as_pypinyin_reads_them() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASK, *SENTENCES], capture_output=True, text=True, check=True
    )
    for _ in range(2):  # what is shared must not be changed by whoever asks
        here = [
            f"{lazy_pinyin(text, style=Style.TONE3)} {pinyin(text, heteronym=True)}"
            for text in SENTENCES
        ]
        assert here == done.stdout.splitlines()


def test_phrases_are_looked_up_as_in_a_dictionary() -> None:
    assert len(PHRASES) > 40_000
    assert "银行" in PHRASES
    assert "" not in PHRASES
    assert "银行行" not in PHRASES
    assert PHRASES["银行"] == [["yín"], ["háng"]]
    PHRASES["银行"][1].append("xíng")
    assert PHRASES["银行"] == [["yín"], ["háng"]]  # whoever asks may change the answer
    with pytest.raises(KeyError):
        PHRASES["行银"]
    assert PHRASES.begins("一丁")
    assert not PHRASES.begins("丁一丁")
    assert not PHRASES.begins("x")


def test_a_phrase_may_stand_at_either_end_of_the_table() -> None:
    phrases = Phrases(iter([("乙", [["yǐ"]]), ("甲乙", [["jiǎ"], ["yǐ"]]), ("甲", [["jiǎ"]])]))
    assert [phrases[text] for text in ("甲", "甲乙", "乙")] == [
        [["jiǎ"]],
        [["jiǎ"], ["yǐ"]],
        [["yǐ"]],
    ]
    assert "甲乙丙" not in phrases


def test_what_hours_of_talk_sound_like_is_not_all_remembered() -> None:
    units = Units(load_lexicon().accent, {})
    units.numbers("红烧肉")
    for sound, _ in pinyin_of(SENTENCES[0]):
        for number in range(120):
            tone, other = number % 6, f"{sound}{number}"
            assert units.distances(other, tone).shape == (3,)
            units.known(Syllable(other))
    assert len(units._distances) <= 800
    assert len(units._heard) <= 300


def test_giving_memory_back_is_harmless_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    give_back()

    def none(_name: str | None) -> object:
        return object()  # a C library without ``malloc_trim``

    monkeypatch.setattr("ctypes.CDLL", none)
    give_back()


def test_the_recogniser_and_the_prints_share_a_network(shared: Path) -> None:
    folder = shared / "models" / "charctc"
    recogniser, prints = CtcRecogniser.load(folder), SoundPrints.load(folder)
    assert recogniser.network is prints._network
