"""Which renderer draws: hardware where there is a GPU, else Qt Quick's own software renderer.

OpenGL must never fall back to llvmpipe: measured there, a repaint costs twice the time and ten
times the memory of the software renderer. So the choice is made before Qt looks for itself.
"""

import functools
import os
import sys
from pathlib import Path

from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

_VARIABLE = "KIOSK_RENDERER"
_GPU_DRIVERS = frozenset(
    (
        *("i915", "xe", "amdgpu", "radeon", "nvidia", "nvidia-drm", "nouveau"),
        *("panfrost", "panthor", "lima", "msm", "v3d", "vc4", "etnaviv"),
        *("mediatek-drm", "rockchip-drm", "apple-drm", "asahi"),
    )
)
_NO_GPU_PLATFORMS = ("offscreen", "minimal", "vnc", "linuxfb")


def has_gpu(cards: Path = Path("/sys/class/drm")) -> bool:
    """Whether a render node of a real GPU is there and may be opened."""
    for node in cards.glob("renderD*"):
        driver = node / "device" / "driver"
        device = Path("/dev/dri") / node.name
        if driver.exists() and driver.resolve().name in _GPU_DRIVERS:
            return os.access(device, os.R_OK | os.W_OK)
    return False


def wants_software() -> bool:
    """Whether to draw in software: by KIOSK_RENDERER (software, hardware), else by looking."""
    chosen = os.environ.get(_VARIABLE, "").lower()
    if chosen in ("software", "hardware"):
        return chosen == "software"
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _NO_GPU_PLATFORMS:
        return True
    return sys.platform.startswith("linux") and not has_gpu()


def choose_renderer() -> None:
    """Settle the renderer; before the first window, best before the application object."""
    if wants_software():
        _draw_in_software()


@functools.cache  # Qt warns when it is told again after the first window
def _draw_in_software() -> None:
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
