"""The house keeps its own rules: imports go downwards, the documents name what is there."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("core/saying.py", "import kiosk.store", "Rooms import downwards only"),
        ("core/saying.py", "import sqlite3", "The core does no input or output"),
        ("hub/faults.py", "import kiosk.client", "The hub stands apart from the device"),
        ("services/clock.py", "import PySide6", "Qt is imported by the interface alone"),
    ],
)
def test_a_planted_import_is_caught(tmp_path: Path, file: str, line: str, contract: str) -> None:
    shutil.copytree(
        ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__", "qml")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    planted = tmp_path / "kiosk" / file
    planted.write_text(planted.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    lint_imports = Path(sys.executable).parent / "lint-imports"
    result = subprocess.run(
        [lint_imports, "--no-cache"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert result.returncode != 0
    assert f"{contract} BROKEN" in result.stdout


def test_the_readme_names_every_command_and_file_it_points_to() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"kiosk {command}" in readme
    for target in re.findall(r"\]\(([^)#]+)\)", readme):
        assert (ROOT / target).exists(), f"README points to {target}"


def test_the_core_needs_no_qt() -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "import kiosk.core.dialogue, kiosk.core.understanding, kiosk.app, kiosk.hub.serving\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_the_locks_carry_hashes_and_no_addresses() -> None:
    for name in ("requirements.txt", "requirements-test.txt"):
        lock = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        assert "://" not in lock
        pinned = re.findall(r"^[\w.\-\[\]]+==\S+", lock, re.MULTILINE)
        assert len(pinned) > 20
        assert lock.count("--hash=sha256:") >= len(pinned)
