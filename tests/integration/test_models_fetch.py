"""Fetching models from a local server that cuts, lies and answers with pages."""

import hashlib
import io
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from kiosk.cli import main
from kiosk.voice import manifest
from kiosk.voice.choose import Choice, load_recogniser
from kiosk.voice.ctc import CtcRecogniser
from kiosk.voice.faults import FetchFault, ModelBroken
from kiosk.voice.manifest import Model, ModelFile
from kiosk.voice.models import fetch, is_installed, models_folder, with_source
from tests.helpers.tiny_ctc import write_model

DATA = np.random.default_rng(11).bytes(300_000)


class Shelf(ThreadingHTTPServer):
    """Files by path, and how badly to serve them."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files: dict[str, bytes] = {}
        self.cut_after: list[int] = []  # bytes after which the next answers are cut
        self.ranges = True
        self.page = False
        self.asked: list[str] = []

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/{path}"

    def file(self, name: str, data: bytes) -> ModelFile:
        self.files[name] = data
        return ModelFile(name, (self.url(name),), hashlib.sha256(data).hexdigest(), len(data))


class _Handler(BaseHTTPRequestHandler):
    server: Shelf

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        shelf = self.server
        wanted = self.headers.get("Range", "")
        shelf.asked.append(wanted)
        data = shelf.files.get(self.path.lstrip("/"))
        if shelf.page:
            self._answer(200, b"<html>Please log in to this network</html>", "text/html")
        elif data is None:
            self._answer(404, b"", "text/plain")
        elif wanted and shelf.ranges:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            extra = {"Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}"}
            self._answer(206, data[start:], "application/octet-stream", extra)
        else:
            self._answer(200, data, "application/octet-stream")

    def _answer(
        self, status: int, body: bytes, kind: str, extra: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (extra or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.server.cut_after:
            body = body[: self.server.cut_after.pop(0)]
            self.close_connection = True
        self.wfile.write(body)


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    server = Shelf()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def model_of(*files: ModelFile, archive: bool = False) -> Model:
    return Model("one", "ein Modell", "Apache-2.0", "one", files, archive)


def test_a_model_is_fetched_with_progress(shelf: Shelf, tmp_path: Path) -> None:
    model = model_of(shelf.file("a.bin", DATA), shelf.file("b.txt", b"small"))
    seen: list[tuple[int, int]] = []
    folder = fetch(model, folder=tmp_path, progress=lambda *at: seen.append(at))
    assert (folder / "a.bin").read_bytes() == DATA
    assert (folder / "b.txt").read_bytes() == b"small"
    assert seen == sorted(seen)
    assert seen[-1] == (model.size, model.size)
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


def test_a_cut_connection_is_taken_up_again(shelf: Shelf, tmp_path: Path) -> None:
    shelf.cut_after = [100_000, 50_000]
    folder = fetch(model_of(shelf.file("a.bin", DATA)), folder=tmp_path)
    assert (folder / "a.bin").read_bytes() == DATA
    assert shelf.asked[0] == "" and len(shelf.asked) == 3
    assert all(wanted.startswith("bytes=") for wanted in shelf.asked[1:])


def test_what_has_come_is_kept_for_the_next_day(shelf: Shelf, tmp_path: Path) -> None:
    model = model_of(shelf.file("a.bin", DATA))
    shelf.cut_after = [100_000, 0]
    with pytest.raises(FetchFault, match="中断了"):
        fetch(model, folder=tmp_path)
    assert not is_installed(model, tmp_path)
    shelf.asked.clear()
    fetch(model, folder=tmp_path)
    assert shelf.asked == ["bytes=100000-"]
    assert (tmp_path / "one" / "a.bin").read_bytes() == DATA


def test_a_server_without_ranges_is_read_from_the_start(shelf: Shelf, tmp_path: Path) -> None:
    shelf.ranges = False
    shelf.cut_after = [100_000]
    folder = fetch(model_of(shelf.file("a.bin", DATA)), folder=tmp_path)
    assert (folder / "a.bin").read_bytes() == DATA


def test_wrong_bytes_are_never_used(shelf: Shelf, tmp_path: Path) -> None:
    file = shelf.file("a.bin", DATA)
    shelf.files["a.bin"] = DATA[:-1] + b"!"
    with pytest.raises(FetchFault, match="不对"):
        fetch(model_of(file), folder=tmp_path)
    assert not (tmp_path / "one").exists()
    shelf.files["a.bin"] = DATA
    fetch(model_of(file), folder=tmp_path)  # nothing wrong was kept either


def test_a_longer_file_is_not_read_to_its_end(shelf: Shelf, tmp_path: Path) -> None:
    file = shelf.file("a.bin", DATA)
    shelf.files["a.bin"] = DATA + bytes(5_000_000)
    with pytest.raises(FetchFault, match="不对"):
        fetch(model_of(file), folder=tmp_path)
    leftover = sum(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file())
    assert leftover < 1_000_000


def test_a_page_instead_of_the_file_is_named(shelf: Shelf, tmp_path: Path) -> None:
    model = model_of(shelf.file("a.bin", DATA))
    shelf.page = True
    with pytest.raises(FetchFault, match="网页"):
        fetch(model, folder=tmp_path)


def test_the_second_address_is_tried(shelf: Shelf, tmp_path: Path) -> None:
    file = shelf.file("a.bin", DATA)
    two = replace(file, urls=(shelf.url("gone"), "http://127.0.0.1:9/", *file.urls))
    folder = fetch(model_of(two), folder=tmp_path)
    assert (folder / "a.bin").read_bytes() == DATA


def test_no_server_is_one_sentence(tmp_path: Path) -> None:
    file = ModelFile("a.bin", ("http://127.0.0.1:9/a.bin",), "0" * 64, 5)
    with pytest.raises(FetchFault, match="联网后会接着下"):
        fetch(model_of(file), folder=tmp_path)


def test_a_fetch_can_be_stopped_and_gone_on_with(shelf: Shelf, tmp_path: Path) -> None:
    model = model_of(shelf.file("a.bin", DATA))
    stop = threading.Event()
    with pytest.raises(FetchFault, match="停下"):
        fetch(model, folder=tmp_path, progress=lambda *_: stop.set(), cancel=stop)
    shelf.asked.clear()
    fetch(model, folder=tmp_path)
    assert shelf.asked[0].startswith("bytes=")


def archive_of(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, data in files.items():
            bundle.writestr(name, data)
    return out.getvalue()


def test_an_archive_is_unpacked_and_replaces_what_was_there(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "broken").write_text("old")
    data = archive_of(
        {"vosk-x/am/final.mdl": b"model", "vosk-x/conf/model.conf": b"--endpoint.rule2.x=1\n"}
    )
    folder = fetch(model_of(shelf.file("a.zip", data), archive=True), folder=tmp_path)
    assert (folder / "am" / "final.mdl").read_bytes() == b"model"
    assert "min-trailing-silence=10.0" in (folder / "conf" / "model.conf").read_text()
    assert not (folder / "broken").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


@pytest.mark.parametrize(
    "data", [b"not a zip", archive_of({"x/../../evil": b"!"})], ids=["no archive", "climbing"]
)
def test_an_archive_that_is_none_or_climbs_out_is_refused(
    shelf: Shelf, tmp_path: Path, data: bytes
) -> None:
    with pytest.raises(FetchFault, match="不对"):
        fetch(model_of(shelf.file("a.zip", data), archive=True), folder=tmp_path / "models")
    assert not (tmp_path / "models" / "one").exists()
    assert not (tmp_path / "evil").exists()


def test_a_folder_that_cannot_be_written(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FetchFault, match="磁盘"):
        fetch(model_of(shelf.file("a.bin", DATA)), folder=tmp_path / "file")


def test_the_manifest_is_whole() -> None:
    for model in manifest.MODELS:
        assert manifest.model(model.name) is manifest.model(model.folder) is model
        for file in model.files:
            assert len(file.sha256) == 64 and file.size > 0
            assert all(url.startswith("https://") for url in file.urls)
    assert manifest.model("no such model") is None


def test_the_manifest_has_the_small_models_true_checksums(shared: Path) -> None:
    for file in manifest.CHARCTC.files:
        data = (shared / "models" / "charctc" / file.name).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (file.size, file.sha256)


def test_where_models_are_looked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert models_folder(tmp_path) == tmp_path / "models"
    monkeypatch.setenv("KIOSK_MODELS", str(tmp_path / "named"))
    assert models_folder(tmp_path) == tmp_path / "named"


def test_another_address_or_checksum() -> None:
    changed = with_source(manifest.VOSK, url="https://mirror.example/x.zip", sha256="1" * 64)
    assert changed.files[0].urls == ("https://mirror.example/x.zip",)
    assert changed.files[0].sha256 == "1" * 64
    assert with_source(manifest.VOSK) is manifest.VOSK
    with pytest.raises(FetchFault):
        with_source(manifest.CHARCTC, url="https://mirror.example/")


@pytest.fixture
def tiny_charctc(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The manifest's small model, replaced by the tiny one on the local server."""
    source = write_model(tmp_path / "source")
    files = tuple(
        shelf.file(file.name, (source / file.name).read_bytes()) for file in manifest.CHARCTC.files
    )
    tiny = replace(manifest.CHARCTC, files=files)
    monkeypatch.setattr("kiosk.commands.models.MODELS", (tiny, manifest.VOSK))
    monkeypatch.setattr("kiosk.commands.models.model", {"charctc": tiny}.get)
    monkeypatch.setenv("KIOSK_MODELS", str(tmp_path / "models"))
    yield tmp_path / "models"


def test_the_command_fetches_and_lists(
    tiny_charctc: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "list"]) == 0
    assert capsys.readouterr().out.count("没有下载") == 2
    assert main(["models", "fetch", "charctc"]) == 0
    captured = capsys.readouterr()
    assert "可以用了" in captured.out and "MB" in captured.err
    assert isinstance(load_recogniser(Choice.AUTO, tiny_charctc), CtcRecogniser)
    assert main(["models"]) == 0
    assert "charctc   可以用" in capsys.readouterr().out


def test_the_command_names_what_is_wrong(
    tiny_charctc: Path, shelf: Shelf, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "fetch", "siri"]) == 1
    assert capsys.readouterr().err.strip() == "没有叫 siri 的模型，有的是：charctc、vosk"
    shelf.page = True
    assert main(["models", "fetch", "charctc"]) == 1
    error = capsys.readouterr().err
    assert error.strip().endswith("下载语音模型的网站给的是网页，不是模型。")
    assert "Traceback" not in error


def test_a_broken_model_is_listed_as_such(
    tiny_charctc: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_model(tiny_charctc / "charctc")
    (tiny_charctc / "charctc" / "kwsr.net").write_bytes(b"garbage")
    with pytest.raises(ModelBroken):
        load_recogniser(Choice.AUTO, tiny_charctc)
    assert main(["models", "list"]) == 0
    assert "语音模型坏了" in capsys.readouterr().out
