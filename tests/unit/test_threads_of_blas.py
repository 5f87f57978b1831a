"""The program computes with one thread, whichever of its modules comes first."""

import os
import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["kiosk.core.hypothesis", "kiosk.voice.ctc", "kiosk.app"])
def test_numpy_is_told_before_it_is_imported(module: str) -> None:
    script = (
        "import builtins, os\n"
        "real, told = builtins.__import__, []\n"
        "def watched(name, *rest):\n"
        "    if name == 'numpy':\n"
        "        told.append(os.environ.get('OPENBLAS_NUM_THREADS'))\n"
        "    return real(name, *rest)\n"
        "builtins.__import__ = watched\n"
        f"import {module}\n"
        "print(set(told) - {'1'} or 'in time')\n"
    )
    environment = {k: v for k, v in os.environ.items() if k != "OPENBLAS_NUM_THREADS"}
    said = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "in time"
