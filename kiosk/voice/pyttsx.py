"""Speech on Windows (SAPI5) and macOS (NSSpeech) by pyttsx3, always into a file first.

Spoken directly it cannot be stopped in mid-sentence. The engine is made anew for each sentence in
the speaker's thread, because SAPI5's objects belong to the thread that made them.
"""

import tempfile
from pathlib import Path
from typing import Any

from kiosk.core.words import language, tr
from kiosk.voice.faults import SoundFileFault, SpeakerFault
from kiosk.voice.reading import read_aloud
from kiosk.voice.synthesis import Sound, read_sound
from kiosk.voice.tongues import simplified

_ENGLISH = ("en-", "en_", "english")
_CHINESE = ("zh", "chinese", "mandarin", "ting-ting", "tingting", "huihui", "kangkang", "yaoyao")


class Pyttsx:
    """pyttsx3, with the system's own voice of the language shown where there is one."""

    def __init__(self, driver: str | None = None) -> None:
        self._driver = driver

    def synthesise(self, text: str, rate: int) -> Sound:
        """Return ``text`` spoken at about ``rate`` characters a minute."""
        fault = tr("系统的说话程序没有声音，请装上中文语音。")
        try:
            import pyttsx3  # noqa: PLC0415  # Windows and macOS only

            engine = pyttsx3.init(self._driver)
        except Exception as error:  # its drivers raise whatever their system does
            raise SpeakerFault(fault) from error
        with tempfile.TemporaryDirectory(prefix="anban-") as folder:
            path = Path(folder) / "said.wav"
            try:
                self._choose_voice(engine)
                engine.setProperty("rate", rate)
                engine.save_to_file(_written(text), str(path))
                engine.runAndWait()
                engine.stop()
                return read_sound(path)
            except SoundFileFault as error:
                raise SpeakerFault(fault) from error
            except Exception as error:  # see above
                raise SpeakerFault(fault) from error

    @staticmethod
    def _choose_voice(engine: Any) -> None:
        wanted = _CHINESE if language().startswith("zh") else _ENGLISH
        for voice in engine.getProperty("voices"):
            described = f"{voice.id} {voice.name} {voice.languages}".lower()
            if any(word in described for word in wanted):
                engine.setProperty("voice", voice.id)
                return


def _written(text: str) -> str:
    """Return ``text`` as this voice reads it well; the system's own know the signs of English."""
    return read_aloud(simplified(text)) if language().startswith("zh") else text
