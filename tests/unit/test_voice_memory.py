"""What keeps the voice small: shared tables, and readings that stay what they were."""

import subprocess
import sys
from pathlib import Path

from kiosk.core.pinyin import PHRASES_DICT, Style, lazy_pinyin, pinyin
from kiosk.voice.ctc import CtcRecogniser
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


def test_phrases_share_their_syllables() -> None:
    different = {id(syllable) for phrase in PHRASES_DICT.values() for syllable in phrase}
    assert len(PHRASES_DICT) > 40_000
    assert len(different) < 3_000


def test_the_recogniser_and_the_prints_share_a_network(shared: Path) -> None:
    folder = shared / "models" / "charctc"
    recogniser, prints = CtcRecogniser.load(folder), SoundPrints.load(folder)
    assert recogniser.network is prints._network
