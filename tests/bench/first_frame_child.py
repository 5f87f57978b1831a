"""One window in a process of its own: says "frame SECONDS" (of processor time) once it is drawn,
and the program "alive SECONDS" once the picture of its session is.

``python -m tests.bench.first_frame_child KIND WIDTH HEIGHT``; started by `tests.bench.first_frame`.
"""

import gc
import os
import pickle
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_HOME = "home.picture"
_KEPT = "home.json"
KINDS = ("empty", "home", "program", "with voice", "none kept")


def fill(folder: Path) -> None:
    """Write what a device that knows its station has on disk, and that it was set up."""
    from kiosk.commands.gallery import gallery  # noqa: PLC0415
    from kiosk.config import Config  # noqa: PLC0415
    from kiosk.services.clock import SystemClock  # noqa: PLC0415
    from kiosk.services.device import Device  # noqa: PLC0415
    from kiosk.services.events import Bus  # noqa: PLC0415
    from tests.helpers.demo_page import demo_page  # noqa: PLC0415

    device = Device(folder / "kiosk.sqlite", SystemClock(Config().zone), Bus())
    device.records.apply(demo_page()).result(10)
    device.close()
    (folder / _HOME).write_bytes(pickle.dumps(next(p for name, p in gallery() if name == "home")))


def _tell(what: str) -> None:
    sys.stdout.write(f"{what} {time.process_time():.4f}\n")
    sys.stdout.flush()


def _drawn() -> None:
    _tell("frame")
    os._exit(0)  # taking everything down is not what is measured


def _once_drawn(view: Any, tell: Callable[[], None] = _drawn) -> None:
    view.frameSwapped.connect(tell)


def _empty(size: tuple[int, int]) -> None:
    """What Qt itself takes: a window with a coloured rectangle."""
    from PySide6.QtCore import QByteArray, QUrl  # noqa: PLC0415
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415
    from PySide6.QtQml import QQmlComponent  # noqa: PLC0415
    from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface  # noqa: PLC0415

    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(["empty"])
    view = QQuickView()
    _once_drawn(view)
    component = QQmlComponent(view.engine())
    component.setData(QByteArray(b'import QtQuick\nRectangle { color: "#FBF6EC" }'), QUrl())
    view.setContent(QUrl(), component, component.create())
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(*size)
    view.show()
    application.exec()


def _home(size: tuple[int, int]) -> None:
    """The interface alone, with a picture that is there already."""
    from kiosk.ui.render import Nobody  # noqa: PLC0415
    from kiosk.ui.window import Interface, create_application  # noqa: PLC0415

    create_application(["kiosk"])
    interface = Interface(Nobody(), full_screen=False, size=size)
    _once_drawn(interface.view)
    interface.show_picture(pickle.loads((Path(os.environ["KIOSK_DATA"]) / _HOME).read_bytes()))
    interface.exec()


def _program(size: tuple[int, int], *, with_voice: bool = False, kept: bool = True) -> None:
    """``kiosk run`` as it is; ``kept``: the home screen of the last run may be shown first."""
    from kiosk.libraries import load_ahead  # noqa: PLC0415

    load_ahead()  # as kiosk.cli does
    gc.disable()  # and this
    from kiosk.commands import run  # noqa: PLC0415
    from kiosk.config import load_config  # noqa: PLC0415
    from kiosk.services import home_keeper  # noqa: PLC0415
    from kiosk.settings import Settings  # noqa: PLC0415
    from kiosk.ui import window  # noqa: PLC0415

    home_keeper.FILE = _KEPT if kept else "none"
    file = Path(os.environ["KIOSK_DATA"]) / home_keeper.FILE
    if not kept:
        file.unlink(missing_ok=True)

    class Watched(window.Interface):
        seen = False

        def _load(self, size: tuple[int, int]) -> None:
            _once_drawn(self.view, self.tell)
            super()._load(size)

        def tell(self) -> None:
            if not self.seen:
                _tell("frame")
                self.seen = True
            shown: Any = self.desk.view
            if not shown.veiled:
                _tell("alive")
                while not file.exists():  # for the next run
                    time.sleep(0.01)
                os._exit(0)

    window.Interface = Watched  # type: ignore[misc]
    settings = Settings(load_config(), "http://127.0.0.1:9", "token", with_voice=with_voice)
    run.show(settings, size)


_DRAWS: dict[str, Callable[[tuple[int, int]], None]] = {
    "empty": _empty,
    "home": _home,
    "program": _program,
    "with voice": lambda size: _program(size, with_voice=True),
    "none kept": lambda size: _program(size, kept=False),
}


if __name__ == "__main__":
    _DRAWS[sys.argv[1]]((int(sys.argv[2]), int(sys.argv[3])))
