"""Where models lie, and how they get there.

A fetch can be broken off at any moment: what has come stays in a ``.part`` file and is gone on
with by an HTTP range; the model's folder appears by one rename, only when every checksum is right.
"""

import hashlib
import logging
import os
import shutil
import threading
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import httpx
from platformdirs import user_data_path

from kiosk.core.words import tr
from kiosk.voice.faults import FetchFault
from kiosk.voice.manifest import Model, ModelFile

log = logging.getLogger("kiosk.voice")

FOLDER_VARIABLE = "KIOSK_MODELS"

Progress = Callable[[int, int], None]
"""Called with the bytes that are there and the bytes of the whole."""

_TIMEOUT = httpx.Timeout(20.0, connect=10.0)


def models_folder(data_folder: Path | None = None) -> Path:
    """Return the folder with one subfolder a model; it need not exist.

    It is the one named by ``KIOSK_MODELS``, else ``models`` in the user's ``data_folder``.
    """
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return (data_folder or user_data_path("anban")) / "models"


def model_folder(model: Model, folder: Path | None = None) -> Path:
    """Return where ``model`` lies or will lie."""
    return (folder or models_folder()) / model.folder


def is_installed(model: Model, folder: Path | None = None) -> bool:
    """Whether the model's folder is there; whether it is sound shows when it is loaded."""
    return model_folder(model, folder).is_dir()


def fetch(
    model: Model,
    *,
    folder: Path | None = None,
    progress: Progress = lambda _there, _whole: None,
    cancel: threading.Event | None = None,
    client: httpx.Client | None = None,
) -> Path:
    """Fetch ``model`` into ``folder`` and return where it lies; a folder there is replaced.

    Raises ``FetchFault`` with a sentence; what has come so far is kept for the next try.
    """
    target = model_folder(model, folder)
    parts = target.with_name(target.name + ".download")
    try:
        parts.mkdir(parents=True, exist_ok=True)
        _fetch_files(model, parts, progress, cancel or threading.Event(), client)
        fresh = target.with_name(target.name + ".new")
        shutil.rmtree(fresh, ignore_errors=True)
        if model.archive:
            _unpack(parts / model.files[0].name, fresh)
        else:
            parts.replace(fresh)
        _swap(fresh, target)
        shutil.rmtree(parts, ignore_errors=True)
    except OSError as error:
        raise FetchFault(tr("语音模型存不下来，请检查磁盘空间。")) from error
    return target


def with_source(model: Model, *, url: str = "", sha256: str = "") -> Model:
    """Return ``model`` with another address (a mirror) or another checksum for its one file."""
    if not (url or sha256):
        return model
    if len(model.files) != 1:
        raise FetchFault(tr("这个模型由几个文件组成，不能只改一个地址。"))
    file = model.files[0]
    changed = replace(file, urls=(url,) if url else file.urls, sha256=sha256 or file.sha256)
    return replace(model, files=(changed,))


def _fetch_files(
    model: Model,
    parts: Path,
    progress: Progress,
    cancel: threading.Event,
    client: httpx.Client | None,
) -> None:
    before = 0

    def report(there: int) -> None:
        progress(before + there, model.size)

    owned = client or httpx.Client(timeout=_TIMEOUT, follow_redirects=True)
    try:
        for file in model.files:
            _FileFetch(owned, file, parts, cancel, report).run()
            before += file.size
    finally:
        if client is None:
            owned.close()


class _FileFetch:
    """One file, from the first of its addresses that gives the right bytes."""

    def __init__(
        self,
        client: httpx.Client,
        file: ModelFile,
        folder: Path,
        cancel: threading.Event,
        progress: Callable[[int], None],
    ) -> None:
        self._client = client
        self._file = file
        self._cancel = cancel
        self._progress = progress
        self._done = folder / file.name
        self._part = folder / (file.name + ".part")

    def run(self) -> None:
        """Fetch the file unless it is there; raises ``FetchFault`` of the last address tried."""
        if self._done.exists() and _sha256(self._done) == self._file.sha256:
            self._progress(self._file.size)
            return
        fault = FetchFault(tr("语音模型没有下载地址。"))
        for url in self._file.urls:
            there = -1
            # A connection that is cut is taken up again as long as each try brings something.
            while self._there() > there:
                there = self._there()
                try:
                    self._from(url)
                except FetchFault as error:
                    if self._cancel.is_set():
                        raise
                    log.info("%s: %s", url, error.__cause__ or error)
                    fault = error
                else:
                    return
        raise fault

    def _from(self, url: str) -> None:
        try:
            if self._there() < self._file.size:
                self._stream(url)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise FetchFault(tr("语音模型下载中断了，联网后会接着下。")) from error
        if self._there() < self._file.size:
            raise FetchFault(tr("语音模型下载中断了，联网后会接着下。"))
        if self._there() > self._file.size or _sha256(self._part) != self._file.sha256:
            self._part.unlink()
            raise FetchFault(tr("下载到的语音模型不对，没有使用它。"))
        self._part.replace(self._done)

    def _there(self) -> int:
        return self._part.stat().st_size if self._part.exists() else 0

    def _stream(self, url: str) -> None:
        start = self._there()
        headers = {"Range": f"bytes={start}-"} if start else {}
        # Compressed transfer would make the range count other bytes than the file's.
        headers["Accept-Encoding"] = "identity"
        with self._client.stream("GET", url, headers=headers) as answer:
            self._check(answer)
            resumed = answer.status_code == httpx.codes.PARTIAL_CONTENT and answer.headers.get(
                "Content-Range", ""
            ).startswith(f"bytes {start}-")
            with self._part.open("ab" if resumed else "wb") as out:
                there = start if resumed else 0
                for block in answer.iter_raw():  # as it comes: what was received stays
                    out.write(block)
                    there += len(block)
                    self._progress(min(there, self._file.size))
                    if self._cancel.is_set():
                        raise FetchFault(tr("语音模型的下载停下了。"))
                    if there > self._file.size:
                        break

    def _check(self, answer: httpx.Response) -> None:
        if answer.status_code not in (httpx.codes.OK, httpx.codes.PARTIAL_CONTENT):
            raise FetchFault(
                tr("下载语音模型的网站没有给出文件（{code}）。", code=answer.status_code)
            )
        if "text/html" in answer.headers.get("Content-Type", ""):
            raise FetchFault(tr("下载语音模型的网站给的是网页，不是模型。"))


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _unpack(archive: Path, target: Path) -> None:
    """Unpack ``archive``, without the one folder everything in it lies in, into ``target``."""
    try:
        with zipfile.ZipFile(archive) as bundle:
            for entry in bundle.infolist():
                inside = Path(*Path(entry.filename).parts[1:])
                if entry.is_dir() or not inside.parts:
                    continue
                if inside.is_absolute() or ".." in inside.parts:
                    raise FetchFault(tr("下载到的语音模型不对，没有使用它。"))
                place = target / inside
                place.parent.mkdir(parents=True, exist_ok=True)
                with bundle.open(entry) as source, place.open("wb") as out:
                    shutil.copyfileobj(source, out)
    except (zipfile.BadZipFile, EOFError) as error:
        archive.unlink()
        raise FetchFault(tr("下载到的语音模型不对，没有使用它。")) from error
    _lengthen_endpoints(target / "conf" / "model.conf")


def _lengthen_endpoints(conf: Path) -> None:
    """Make the model's own end-of-speech rules so long that ours always comes first.

    Kaldi's rules 2 to 4 end an utterance after 0.5 to 2 s of silence; ours does after about 0.7.
    """
    if not conf.exists():
        return
    lines = [
        line
        for line in conf.read_text(encoding="utf-8").splitlines()
        if not line.startswith("--endpoint.rule") or "min-trailing-silence" not in line
    ]
    lines += [f"--endpoint.rule{rule}.min-trailing-silence=10.0" for rule in (2, 3, 4)]
    conf.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _swap(fresh: Path, target: Path) -> None:
    old = target.with_name(target.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.replace(old)
    fresh.replace(target)
    shutil.rmtree(old, ignore_errors=True)
