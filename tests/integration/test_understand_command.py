"""``kiosk understand`` as a process: lines in, lines out, in order; plain faults."""

import json
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper

import pytest

from kiosk.cli import main

Said = Callable[..., str]


def _run(arguments: list[str], text: bytes) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "kiosk.cli", "understand", *arguments]
    return subprocess.run(command, input=text, capture_output=True, timeout=60, check=False)


def test_one_object_a_line_in_order() -> None:
    sentences = ["明天中午来两份红烧肉", "", "昨天的电视剧可真好看", "救命啊"]
    done = _run(["--json", "--now", "2026-09-15T10:00"], "\n".join(sentences).encode())
    assert done.returncode == 0, done.stderr.decode()
    found = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [row["text"] for row in found] == sentences
    assert [row["intent"] for row in found] == ["order_meal", "none", "none", "emergency"]
    assert found[0]["slots"] == {
        "items": [{"dish": "红烧肉", "quantity": 2}],
        "meal": "lunch",
        "date": "2026-09-16",
    }
    assert found[1]["decision"] == "reject"
    assert all(set(row) == {"text", "intent", "slots", "decision", "ms"} for row in found)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Said:
    """Return what answers a text in this process: a start reads all the voice data."""

    def understand(text: str, *arguments: str) -> str:
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(text.encode())))
        assert main(["understand", *arguments]) == 0
        return capsys.readouterr().out

    return understand


def test_a_readable_line_without_json(said: Said) -> None:
    lines = said("现在几点了\r\n", "--now", "2026-09-15T10:00").splitlines()
    assert lines == ["现在几点了\task_time\tact"]


def test_now_with_an_offset_is_reckoned_in_the_kiosk_zone(said: Said) -> None:
    found = json.loads(said("明天天气咋样", "--json", "--now", "2026-09-15T20:00+00:00"))
    assert found["slots"] == {"date": "2026-09-17"}


@pytest.mark.parametrize(
    ("arguments", "text"),
    [(["--now", "昨天"], "几点了\n".encode()), ([], b"\xff\xfe\x00"), (["--now", ""], b"")],
)
def test_bad_input_is_one_plain_sentence(arguments: list[str], text: bytes) -> None:
    done = _run(arguments, text)
    assert done.returncode == 2
    said = done.stderr.decode().splitlines()
    assert len(said) == 1
    assert "Traceback" not in said[0]
