"""Speech on Linux: espeak-ng's pinyin voice, fed with tone-numbered syllables.

Its ``cmn`` voice reads tone digits aloud in English and has its own idea of the characters;
``cmn-latn-pinyin`` says exactly the syllables it is given.
"""

import io
import shutil
import subprocess
import wave

import numpy as np

from kiosk.core.words import language, tr
from kiosk.voice.faults import SpeakerFault, mute_shown
from kiosk.voice.reading import pinyin_of
from kiosk.voice.synthesis import Sound
from kiosk.voice.tongues import MANDARIN, SpokenPart, spoken_parts

_PROGRAM = "espeak-ng"
_VOICE = "cmn-latn-pinyin"


def words_a_minute(characters: int) -> int:
    """Return espeak-ng's ``-s`` for a rate in characters a minute.

    Measured on a sentence of 22 syllables with pauses: -s 120, 140, 160 gave 133, 161, 189.
    """
    return round(min(450, max(80, 0.714 * characters + 25)))


class Espeak:
    """Runs espeak-ng once a sentence, or once for each language in it; 20 ms on two cores."""

    def synthesise(self, text: str, rate: int) -> Sound:
        """Return ``text`` spoken at ``rate`` characters a minute, in the language shown."""
        if shutil.which(_PROGRAM) is None:
            raise _fault()
        speed = str(words_a_minute(rate))
        parts = spoken_parts(text, language()) or (SpokenPart(MANDARIN, ""),)
        sounds = [_spoken(part, speed) for part in parts]
        return Sound(np.concatenate([sound.samples for sound in sounds]), sounds[0].rate)


def _spoken(part: SpokenPart, speed: str) -> Sound:
    mandarin = part.language == MANDARIN
    words = pinyin_of(part.text) if mandarin else part.text
    voice = _VOICE if mandarin else part.language
    try:
        done = subprocess.run(
            [_PROGRAM, "-v", voice, "-s", speed, "--stdin", "--stdout"],
            input=words.encode(),
            capture_output=True,
            timeout=20,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise _fault() from error
    return _decode(done.stdout)


def _fault() -> SpeakerFault:
    told = tr("说话程序 {program} 没有装好，听不到声音。", program=_PROGRAM)
    return SpeakerFault(told, mute_shown())


def _decode(data: bytes) -> Sound:
    """Return the samples; the header's length is wrong, as espeak-ng writes to a pipe."""
    try:
        with wave.open(io.BytesIO(data)) as file:
            rate = file.getframerate()
    except (wave.Error, EOFError) as error:
        raise _fault() from error
    body = data[44 : 44 + (len(data) - 44) // 2 * 2]
    return Sound(np.frombuffer(body, "<i2"), rate)
