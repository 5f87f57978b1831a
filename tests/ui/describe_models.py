"""Describes the Python types to QML's tools: writes models.qmltypes, or returns what it would be.

Run ``python -m tests.ui.describe_models`` after a change of a view model's properties.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import kiosk.ui

UI = Path(kiosk.ui.__file__).parent
SOURCES = (UI / "viewmodels" / "picture.py", UI / "viewmodels" / "desk.py")
DESCRIPTION = UI / "qml" / "Anban" / "Models" / "models.qmltypes"


def tool(name: str) -> str:
    """Return the path of one of PySide's tools, which stand beside the interpreter."""
    found = sorted(Path(sys.executable).parent.glob(f"{name}*"))
    if not found:
        raise FileNotFoundError(f"{name} is not beside {sys.executable}")
    return str(found[0])


def describe() -> str:
    """Return the description of the view models as QML's tools read it."""
    with tempfile.TemporaryDirectory() as folder:
        dump, types = Path(folder, "models.json"), Path(folder, "models.qmltypes")
        _run(tool("pyside6-metaobjectdump"), *map(str, SOURCES), "-o", str(dump))
        modules = json.loads(dump.read_text())
        for module in modules:
            for described in module["classes"]:
                for entry in described.get("properties", ()):
                    entry["constant"] = "notify" not in entry  # which the dump leaves out
        dump.write_text(json.dumps(modules))
        _run(
            tool("pyside6-qmltyperegistrar"),
            f"--generate-qmltypes={types}",
            *("--import-name", "Anban.Models", "--major-version", "1"),
            *("-o", str(Path(folder, "unused.cpp")), str(dump)),
        )
        return re.sub(r"^ *(file|lineNumber): .*\n", "", types.read_text(), flags=re.MULTILINE)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    DESCRIPTION.write_text(describe())
