"""Models are fetched by the program itself, the small one first, and told about while it lasts."""

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from kiosk.services.model_loader import ModelLoader
from kiosk.voice.choose import Choice
from kiosk.voice.faults import FetchFault, VoiceFault
from kiosk.voice.manifest import CHARCTC, VOSK, Model
from tests.conftest import wait_until
from tests.helpers.tiny_ctc import write_model


class Network:
    """Stands in for the fetching, which has tests of its own with a real server."""

    def __init__(self, broken: bool = False) -> None:
        self.broken = broken
        self.asked: list[str] = []
        self.go_on = threading.Event()

    def fetch(
        self,
        model: Model,
        *,
        folder: Path,
        progress: Callable[[int, int], None],
        cancel: threading.Event,
    ) -> Path:
        self.asked.append(model.name)
        progress(model.size // 4, model.size)
        while not self.go_on.is_set() and not cancel.is_set():
            self.go_on.wait(0.01)
        if self.broken or cancel.is_set() or model is VOSK:
            raise FetchFault("下载中断了")
        write_model(folder / model.folder)
        return folder / model.folder


def loading(loader: ModelLoader) -> str:
    with pytest.raises(VoiceFault) as caught:
        loader.load()
    return str(caught.value)


def test_progress_is_told_and_the_small_model_is_used_as_soon_as_it_is_there(
    tmp_path: Path,
) -> None:
    network = Network()
    loader = ModelLoader(Choice.AUTO, tmp_path, fetcher=network.fetch)
    loader.start()
    try:
        wait_until(lambda: "24%" in loading(loader), "the progress is told")
        network.go_on.set()
        model = tmp_path / CHARCTC.folder
        wait_until(model.is_dir, "the model is there")
        assert loader.load().name == "ctc"
        wait_until(lambda: network.asked == ["charctc", "vosk"], "Vosk's comes second")
    finally:
        loader.close()


def test_a_failure_is_told_and_stops_nothing(tmp_path: Path) -> None:
    network = Network(broken=True)
    network.go_on.set()
    loader = ModelLoader(Choice.CTC, tmp_path, fetcher=network.fetch)
    loader.start()
    try:
        wait_until(lambda: loading(loader) == "下载中断了", "the failure is told")
    finally:
        loader.close()


def test_a_model_deleted_while_running_is_fetched_anew(
    tmp_path: Path, expected_logs: list[str]
) -> None:
    expected_logs.append("gone while running: charctc")
    write_model(tmp_path / CHARCTC.folder)
    network = Network()
    network.go_on.set()
    loader = ModelLoader(Choice.CTC, tmp_path, fetcher=network.fetch, look=0.02)
    loader.start()
    try:
        loaded = loader.load()
        shutil.rmtree(tmp_path / CHARCTC.folder)
        utterance = loaded.begin(16_000)  # what was loaded goes on
        utterance.feed(np.random.default_rng(1).normal(0, 3000, 16_000).astype(np.int16))
        assert utterance.finish()
        wait_until(lambda: network.asked == ["charctc"], "it is fetched anew")
        wait_until((tmp_path / CHARCTC.folder / "kwsr.net").exists, "it is there again")
        assert loader.load().name == "ctc"
    finally:
        loader.close()


def test_a_named_folder_is_taken_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: Any
) -> None:
    monkeypatch.setenv("KIOSK_MODELS", str(tmp_path))
    network = Network()
    loader = ModelLoader(Choice.AUTO, tmp_path, fetcher=network.fetch)
    loader.start()
    assert "没有" in loading(loader)
    loader.close()
    assert network.asked == []


def test_a_site_that_does_not_answer_does_not_keep_the_program_from_ending(tmp_path: Path) -> None:
    hangs, asked = threading.Event(), threading.Event()

    def fetch(*_: Any, **__: Any) -> Path:
        asked.set()
        hangs.wait(30)
        raise FetchFault("下载中断了")

    loader = ModelLoader(Choice.CTC, tmp_path, fetcher=fetch)
    loader.start()
    try:
        assert asked.wait(5)
        begun = time.monotonic()
        loader.close()
        assert time.monotonic() - begun < 5
    finally:
        hangs.set()
        loader._thread.join()
