"""What the interface costs: screen changes, presses, repaints, idling, memory.

``python -m tests.bench.interface_figures --size 1920x1080 --size 3840x2160 --idle 60``: for each
size, in a process of its own, by the software renderer without a screen:

* a change of screen, from the picture on the bus to the frame that shows it (wanted: 100 ms);
* a press, from the finger or the key to the frame that shows it (wanted: 50 ms);
* a repaint of everything, and of everything in other colours;
* resident memory after every screen of the gallery (wanted: below 200 MB at 1920×1080);
* the real program (interface, session, device, hub) at home for so many seconds: the share of a
  core it takes (wanted: below 1 %), and its memory.

Times are milliseconds of processor (the machine may be busy with other things) and by the clock.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from kiosk.commands.sizes import parse_size

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 2.0  # seconds for a frame
_SETTLED = 6.0  # seconds after which the program has nothing left of its start

Times = list[tuple[float, float]]


def resident_megabytes() -> float:
    """Return this process's resident memory (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


class Frames:
    """Times what is done until the frame that shows it."""

    def __init__(self, size: tuple[int, int]) -> None:
        from kiosk.services.events import Bus  # noqa: PLC0415  # Qt is heavy
        from kiosk.ui.render import Nobody, settle  # noqa: PLC0415
        from kiosk.ui.window import Interface, create_application  # noqa: PLC0415

        self._application = create_application(["kiosk"])
        self.bus, self.settle = Bus(), settle
        self.interface = Interface(Nobody(), full_screen=False, size=size)
        self.interface.attach(self.bus)
        self._count = 0
        self.interface.view.frameSwapped.connect(self._swapped)

    def _swapped(self) -> None:
        self._count += 1

    def time(self, act: Callable[[], object]) -> tuple[float, float]:
        """Return the milliseconds from ``act`` to the first frame after it: processor, clock."""
        self.settle()
        before, used, begun = self._count, time.process_time(), time.perf_counter()
        act()
        while self._count == before:
            self._application.processEvents()
            if time.perf_counter() - begun > _PATIENCE:
                raise RuntimeError("nothing was drawn")
        return 1000 * (time.process_time() - used), 1000 * (time.perf_counter() - begun)

    def show(self, picture: object) -> None:
        """Put a picture on the bus, as the session does."""
        from kiosk.services.events import PictureChanged  # noqa: PLC0415

        self.bus.publish(PictureChanged(picture))  # type: ignore[arg-type]

    def grab(self) -> tuple[float, float]:
        """Return the milliseconds of drawing the whole window once."""
        used, begun = time.process_time(), time.perf_counter()
        self.interface.view.grabWindow()
        return 1000 * (time.process_time() - used), 1000 * (time.perf_counter() - begun)


def _changes(frames: Frames) -> Iterator[tuple[float, float]]:
    from kiosk.commands.gallery import gallery  # noqa: PLC0415

    pictures = dict(gallery())
    home = pictures["home"]
    for picture in pictures.values():
        if picture.view.key != home.view.key:
            yield frames.time(partial(frames.show, picture))
            yield frames.time(lambda: frames.show(home))


def _presses(frames: Frames) -> Iterator[tuple[float, float]]:
    from PySide6.QtCore import QPoint, Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from kiosk.ui.window import pressables  # noqa: PLC0415

    view = frames.interface.view
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for rect in list(pressables(view.rootObject()).values()):
        point = QPoint(round(rect.x + rect.width / 2), round(rect.y + rect.height / 2))
        yield frames.time(partial(QTest.mousePress, view, left, none, point))
        QTest.mouseRelease(view, left, none, point)
        time.sleep(0.55)  # the same spot counts once within half a second
    for _ in range(5):
        yield frames.time(lambda: QTest.keyClick(view, Qt.Key.Key_Return))
        time.sleep(0.55)


def _colours(frames: Frames) -> Iterator[tuple[float, float]]:
    from kiosk.commands.gallery import gallery  # noqa: PLC0415
    from kiosk.core.view import Look, Shade  # noqa: PLC0415

    home = dict(gallery())["home"]
    for shade in (*Shade, *Shade, *Shade):
        picture = replace(home, look=Look(shade=shade))
        yield frames.time(partial(frames.show, picture))


def _idle(size: tuple[int, int], seconds: float) -> dict[str, float]:
    """Return the real program's share of a core at home, and its memory."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from kiosk.app import Kiosk  # noqa: PLC0415
    from kiosk.commands.demo import in_folder  # noqa: PLC0415
    from kiosk.commands.hub_child import HubChild  # noqa: PLC0415
    from kiosk.config import Config  # noqa: PLC0415
    from kiosk.settings import Settings  # noqa: PLC0415
    from kiosk.ui.window import Interface, create_application  # noqa: PLC0415

    create_application(["kiosk"])
    marks: list[tuple[float, float]] = []

    def mark() -> None:
        marks.append((time.process_time(), time.perf_counter()))

    with tempfile.TemporaryDirectory(prefix="anban-idle-") as folder:
        config = in_folder(Config(), Path(folder))
        with HubChild(Path(folder) / "hub.sqlite") as hub:
            settings = Settings(config, hub.ready.url, hub.ready.token, with_voice=False)
            kiosk = Kiosk(settings)
            interface = Interface(kiosk.session, full_screen=False, size=size)
            interface.attach(kiosk.bus)
            kiosk.start()
            QTimer.singleShot(int(1000 * _SETTLED), mark)
            QTimer.singleShot(int(1000 * (_SETTLED + seconds)), interface.quit)
            interface.exec()
            mark()
            kiosk.close()
            interface.close()
    (used, began), (used_then, ended) = marks
    return {"share": (used_then - used) / (ended - began), "megabytes": resident_megabytes()}


def _child(size: tuple[int, int], idle: float) -> dict[str, object]:
    if idle:
        return dict(_idle(size, idle))
    frames = Frames(size)
    changes = list(_changes(frames))
    return {
        "change of screen": changes[2:],  # the first loads what later ones have
        "press": list(_presses(frames)),
        "repaint": [frames.grab() for _ in range(15)],
        "other colours": list(_colours(frames))[3:],
        "megabytes": resident_megabytes(),
    }


def figures(size: tuple[int, int], idle: float = 0.0) -> dict[str, object]:
    """Return what a fresh process measures; ``idle`` in seconds: only the program at home."""
    words = ["--child", f"{size[0]}x{size[1]}", "--idle", str(idle)]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "KIOSK_RENDERER": "software",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.interface_figures", *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


def _told(name: str, times: Sequence[Sequence[float]]) -> str:
    used, wall = zip(*times, strict=True)
    return (
        f"{name}: processor {median(used):.1f} ms (95 % {quantiles(used, n=20)[-1]:.1f}, "
        f"most {max(used):.1f}), by the clock {median(wall):.1f} ms "
        f"(95 % {quantiles(wall, n=20)[-1]:.1f}), {len(times)} times"
    )


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", type=parse_size, action="append", metavar="WxH")
    parser.add_argument("--idle", type=float, default=60.0, help="seconds; 0 for none")
    parser.add_argument("--child", type=parse_size, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        sys.stdout.write(json.dumps(_child(given.child, given.idle)) + "\n")
        return
    for size in given.size or [(1920, 1080), (3840, 2160)]:
        sys.stdout.write(f"{size[0]}x{size[1]}\n")
        for name, value in figures(size).items():
            told = f"{name}: {value:.1f}" if isinstance(value, float) else _told(name, value)  # type: ignore[arg-type]
            sys.stdout.write(f"  {told}\n")
        if given.idle:
            rest = figures(size, given.idle)
            sys.stdout.write(
                f"  at home for {given.idle:g} s: {rest['share']:.2%} of a core, "
                f"{rest['megabytes']:.1f} MB\n"
            )
        sys.stdout.flush()


if __name__ == "__main__":
    main()
