"""Pages are read when they are first opened, and all of them once the first picture is drawn."""

import subprocess
import sys
from pathlib import Path

import kiosk.core.dialogue

_TELLS = """
import sys, kiosk.app
first = {name for name in sys.modules if name.startswith("kiosk.core.dialogue.")}
import kiosk.core.dialogue.every_page
every = {name for name in sys.modules if name.startswith("kiosk.core.dialogue.")}
print(*first), print(*every)
"""
_LATE = {"answers", "hearing", "doctor", "meal", "more", "settings_menu", "receipt"}


def test_the_first_picture_needs_few_pages_and_every_page_is_read_after_it() -> None:
    words = [sys.executable, "-c", _TELLS]
    told = subprocess.run(words, capture_output=True, text=True, check=True)
    first, every = (
        {name.removeprefix("kiosk.core.dialogue.") for name in line.split()}
        for line in told.stdout.splitlines()
    )
    assert not first & _LATE
    folder = Path(kiosk.core.dialogue.__path__[0])
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} <= every
