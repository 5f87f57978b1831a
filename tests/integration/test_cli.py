"""Every command has help, and every error is one plain sentence and a non-zero status."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import COMMANDS, main
from kiosk.commands import demo
from kiosk.settings import Settings


def kiosk(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr()
    assert f"usage: kiosk {command}" in shown.out
    assert shown.err == ""


def test_the_help_of_all_names_every_command() -> None:
    result = kiosk("--help")
    assert result.returncode == 0
    for command in COMMANDS:
        assert command in result.stdout


def bad_config(folder: Path) -> str:
    path = folder / "bad.toml"
    path.write_text('[voice]\nrate = "fast"\n')
    return str(path)


def no_database(folder: Path) -> str:
    path = folder / "notes.sqlite"
    path.write_text("dear diary, this is no database at all" * 100)
    return str(path)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["run", "--config", "{bad_config}", "--window", "800x600"], "voice.rate"),
        (["run", "--config", "/does/not/exist.toml"], "exist.toml"),
        (["run", "--hub", "htp://bad", "--no-voice", "--window", "800x600"], "htp://bad"),
        (["run", "--journal", "/does/not/exist/x", "--window", "800x600"], "exist/x"),
        (["pair", "--hub", "htp://bad"], "htp://bad"),
        (["hub", "--port", "0", "--database", "{no_database}"], "notes.sqlite"),
        (["hub", "--port", "0", "--database", "mysql://x/y"], "mysql"),
        (["pair"], "--hub"),
        (["listen", "--json", "/does/not/exist.flac"], "模型"),
        (["shots", "{file}"], "file"),
        (["understand", "--now", "tomorrow"], "tomorrow"),
    ],
)
def test_an_error_is_one_sentence(tmp_path: Path, words: list[str], names: str) -> None:
    (tmp_path / "file").write_text("")
    values = {
        "bad_config": bad_config(tmp_path),
        "no_database": no_database(tmp_path),
        "file": str(tmp_path / "file"),
    }
    result = kiosk(*(word.format(**values) for word in words))
    told = result.stderr + result.stdout
    assert result.returncode not in (0, -6, -11), told
    assert names in told
    assert "Traceback" not in told
    assert Path(values["no_database"]).read_text().startswith("dear diary"), "nothing is lost"


def test_without_a_display_run_says_so(tmp_path: Path) -> None:
    result = kiosk("run", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert result.returncode == 1
    assert "显示" in result.stderr
    assert "Traceback" not in result.stderr


def test_check_has_a_line_for_everything_and_goes_on_after_a_fault() -> None:
    result = kiosk("check", "--silent", "--hub", "http://127.0.0.1:9")
    lines = result.stdout.splitlines()
    assert [line[2:].partition("：")[0] for line in lines] == [
        *("麦克风", "喇叭", "语音模型", "字体", "服务站", "时钟", "磁盘", "设置")
    ]
    assert lines[4].startswith("✗")
    assert lines[6].startswith("✓")
    assert result.returncode == 1
    assert "Traceback" not in result.stderr


def test_check_looks_where_the_configuration_says(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(f'data = "{tmp_path}/here"\n[voice]\nrecogniser = "vosk"\nvosk_model = "own"')
    (tmp_path / "here" / "models" / "own").mkdir(parents=True)
    environment = {"KIOSK_DATA": "", "KIOSK_MODELS": ""}
    found = kiosk("check", "--silent", "--config", str(config), **environment)
    (tmp_path / "here" / "models" / "own").rmdir()
    lost = kiosk("check", "--silent", "--config", str(config), **environment)
    lines = [result.stdout.splitlines()[2] for result in (found, lost)]
    assert "还没有下载" not in lines[0], "an empty folder is a broken model, but it was looked at"
    assert "还没有下载" in lines[1]


def test_the_demo_keeps_its_models_with_the_users_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Settings] = []

    def show(settings: Settings, window: tuple[int, int] | None) -> int:
        shown.append(settings)
        return 0

    monkeypatch.setattr(demo, "show", show)
    assert main(["demo", "--no-voice", "--keep", str(tmp_path / "kept")]) == 0
    assert shown[0].models == tmp_path / "data" / "models"
    assert shown[0].config.data_folder == tmp_path / "kept"
