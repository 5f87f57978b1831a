"""Whether there is a screen to draw on, found out before Qt would abort for want of one."""

import ctypes
import os
import sys
from pathlib import Path

import PySide6

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr


class NoDisplay(EnvironmentFault):
    """There is no screen, or it cannot be opened."""


def require_display() -> None:
    """Return if Qt will find a screen; raise `NoDisplay` with what to do if not.

    Only Linux is looked at, and only when QT_QPA_PLATFORM leaves the choice to Qt.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("DISPLAY", "")
    if wayland and _answers(_wayland_socket(wayland)):
        return
    if not x11:
        raise NoDisplay(tr("没有找到显示屏，请接好屏幕、在桌面里启动，或设置 DISPLAY。"))
    if not _x11_answers(x11):
        raise NoDisplay(
            tr("显示屏 {display} 打不开，请检查 DISPLAY 和桌面是否已启动。", display=x11)
        )
    _require_x11_plugin()


def _wayland_socket(name: str) -> Path:
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / name


def _answers(path: Path) -> bool:
    import socket  # noqa: PLC0415  # 5 ms, and not for every screen

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(2.0)
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


def _x11_answers(display: str) -> bool:
    host, _, number = display.rpartition(":")
    screen = number.partition(".")[0]
    if not screen.isdigit():
        return False
    if host in ("", "unix"):
        return _answers(Path(f"/tmp/.X11-unix/X{screen}"))  # X's fixed place
    import socket  # noqa: PLC0415

    try:
        socket.create_connection((host.partition("/")[0], 6000 + int(screen)), 2.0).close()
    except OSError:
        return False
    return True


def _require_x11_plugin() -> None:
    """Load Qt's X11 plugin as Qt would, to hear by name which system library is missing."""
    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.is_file():
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        missing = str(error).partition(":")[0]
        raise NoDisplay(tr("系统缺少显示用的库 {name}，请先安装它。", name=missing)) from error
