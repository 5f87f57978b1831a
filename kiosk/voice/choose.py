"""Which recogniser to load, by configuration and by what is on the machine."""

import logging
from enum import StrEnum
from pathlib import Path

from kiosk.core.words import tr
from kiosk.voice import manifest
from kiosk.voice.faults import ModelMissing, VoiceFault
from kiosk.voice.manifest import Model
from kiosk.voice.models import is_installed, model_folder, models_folder
from kiosk.voice.recogniser import Recogniser

log = logging.getLogger("kiosk.voice")


class Choice(StrEnum):
    """The setting: ``auto`` takes Vosk when its model is there, else the small model."""

    AUTO = "auto"
    VOSK = "vosk"
    CTC = "ctc"
    NONE = "none"


def load_recogniser(
    choice: Choice = Choice.AUTO,
    folder: Path | None = None,
    vosk_model: str = manifest.VOSK.folder,
) -> Recogniser:
    """Load and return a recogniser; ``folder`` holds the models, by default ``models_folder()``.

    ``vosk_model`` names Vosk's subfolder: a larger model than the one the program fetches will do.

    Raises ``VoiceFault`` with a sentence when there is none. With ``auto``, a broken Vosk model
    gives way to the small one.
    """
    if choice is Choice.NONE:
        raise VoiceFault(tr("语音识别没有打开。"))
    fault: VoiceFault = ModelMissing(tr("语音模型还没有下载。"))
    vosk_folder = (folder or models_folder()) / vosk_model
    if choice in (Choice.AUTO, Choice.VOSK) and vosk_folder.is_dir():
        from kiosk.voice.vosk_backend import VoskRecogniser  # noqa: PLC0415  # heavy

        try:
            return VoskRecogniser.load(vosk_folder)
        except VoiceFault as error:
            log.info("the Vosk model is not used: %s", error)
            fault = error
    if choice in (Choice.AUTO, Choice.CTC) and is_installed(manifest.CHARCTC, folder):
        from kiosk.voice.ctc import CtcRecogniser  # noqa: PLC0415  # imports numpy

        return CtcRecogniser.load(model_folder(manifest.CHARCTC, folder))
    raise fault


def check_model(model: Model, folder: Path | None = None) -> None:
    """Load ``model`` and let it go again; raises ``VoiceFault`` with what is wrong with it."""
    choice = Choice.VOSK if model.name == manifest.VOSK.name else Choice.CTC
    load_recogniser(choice, folder)
