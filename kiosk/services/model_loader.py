"""The recogniser's model: loaded when it is there, fetched by the program itself when it is not."""

import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.core.words import tr
from kiosk.voice.choose import Choice, load_recogniser
from kiosk.voice.faults import ModelMissing, VoiceFault
from kiosk.voice.manifest import CHARCTC, VOSK, Model
from kiosk.voice.models import FOLDER_VARIABLE, fetch, is_installed
from kiosk.voice.recogniser import Recogniser

log = logging.getLogger("kiosk.models")

_RETRY = 300.0  # seconds between tries while the network is away
_LOOK = 600.0  # seconds between looks whether the models are still there
_END_WITHIN = 1.0  # seconds; a site that does not answer would be waited for 20 s


class ModelLoader:
    """Loads a recogniser; while there is none, fetches the models in the thread "models".

    ``load`` raises VoiceFault with a sentence that tells how far the fetching is; the voice
    session calls it again every few seconds. The small model comes first, so that the kiosk
    hears soon, then Vosk's, which is used from the next start on. A model whose files disappear
    while the program runs is fetched anew; the recogniser that was loaded goes on meanwhile.
    """

    def __init__(
        self,
        choice: Choice,
        folder: Path,
        *,
        vosk_model: str = VOSK.folder,
        fetcher: Callable[..., Path] = fetch,
        look: float = _LOOK,
    ) -> None:
        self._look = look
        self._vosk_model = vosk_model
        self._choice = choice
        self._folder = folder
        self._fetcher = fetcher
        self._sentence = tr("语音模型还没有下载，连上网会自动下载。")
        self._stop = threading.Event()
        # A daemon: a main thread that died must not leave a process behind that never ends.
        self._thread = threading.Thread(target=self._run, name="models", daemon=True)
        # A folder that someone named is theirs, and taken as it is.
        self._may_fetch = choice is not Choice.NONE and not os.environ.get(FOLDER_VARIABLE)

    def load(self) -> Recogniser:
        """Return the recogniser, or raise VoiceFault with what is missing."""
        try:
            return load_recogniser(self._choice, self._folder, self._vosk_model)
        except ModelMissing as missing:
            raise VoiceFault(self._sentence if self._may_fetch else str(missing)) from missing

    def start(self) -> None:
        """Fetch what is missing, now and whenever something is."""
        if self._may_fetch:
            self._thread.start()

    def close(self) -> None:
        """Stop fetching; what has come is kept and taken up again next time.

        A call that hangs is not waited for: it ends with the process.
        """
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(_END_WITHIN)

    def _missing(self) -> list[Model]:
        wanted = {
            Choice.AUTO: (CHARCTC, VOSK),
            Choice.VOSK: (VOSK,),
            Choice.CTC: (CHARCTC,),
        }.get(self._choice, ())
        if self._vosk_model != VOSK.folder:
            wanted = tuple(model for model in wanted if model is not VOSK)
        return [model for model in wanted if not is_installed(model, self._folder)]

    def _run(self) -> None:
        known = False  # whether everything has been there once
        while not self._stop.is_set():
            missing = self._missing()
            if missing and known:
                log.warning("gone while running: %s", ", ".join(model.name for model in missing))
            for model in missing:
                while not self._stop.is_set() and not self._fetched(model):
                    self._stop.wait(_RETRY)
            known = True
            self._stop.wait(self._look)

    def _fetched(self, model: Model) -> bool:
        def progress(there: int, whole: int) -> None:
            percent = there * 100 // max(whole, 1)
            self._sentence = tr("正在下载语音模型，{n}%", n=percent)

        try:
            self._fetcher(model, folder=self._folder, progress=progress, cancel=self._stop)
        except VoiceFault as fault:
            self._sentence = str(fault)
            log.info("fetching %s: %s", model.name, fault)
            return False
        return True
