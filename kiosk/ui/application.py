"""Makes Qt's application object: screen, renderer and font are settled here, once."""

import logging
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import SOURCE_LANGUAGE, tr
from kiosk.ui.display import require_display
from kiosk.ui.renderer import choose_renderer

CHINESE_FONTS = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
)
"""Sans-serif fonts with Chinese characters, best first (elder-interface.md)."""

TAIWAN_FONTS = (
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
    "Source Han Sans TW",
    "Microsoft JhengHei",
    "PingFang TC",
)
"""The same with characters as they are written in Taiwan."""

_WEIGHTS = (QFont.Weight.Normal, QFont.Weight.Bold)
_log = logging.getLogger("kiosk.ui")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@cache
def chinese_font(language: str = SOURCE_LANGUAGE) -> str | None:
    """Return the installed font to draw with, None when no known one has Chinese characters."""
    installed = set(QFontDatabase.families())
    wanted = (*TAIWAN_FONTS, *CHINESE_FONTS) if language == "zh_TW" else CHINESE_FONTS
    found = next((family for family in wanted if family in installed), None)
    if found:
        hold_faces(found)
    return found


@cache
def hold_faces(family: str) -> tuple[QRawFont, ...]:
    """Keep ``family``'s plain and bold faces open for as long as the program runs.

    As soon as nothing uses one face any more, Qt (6.10, QFreetypeFace::release) takes all others
    out of its table though they are in use, and opens their files anew for every further size:
    a megabyte each time, and as many mapped pages as the font has.
    """
    return tuple(QRawFont.fromFont(QFont(family, -1, weight)) for weight in _WEIGHTS)


def create_application(argv: Sequence[str]) -> QGuiApplication:
    """Return the application object, made once, with renderer and font settled.

    Raises `EnvironmentFault` where there is no screen to draw on.
    """
    present = QGuiApplication.instance()
    if isinstance(present, QGuiApplication):
        choose_renderer()
        _settle_font(present)
        return present
    if present is not None:
        raise EnvironmentFault(tr("程序已在没有屏幕的方式下启动，不能再打开界面。"))
    require_display()
    choose_renderer()
    qInstallMessageHandler(_log_message)
    application = QGuiApplication(list(argv) or ["kiosk"])
    application.setApplicationName("anban")
    application.setApplicationDisplayName(tr("安伴"))
    application.setQuitOnLastWindowClosed(True)
    _settle_font(application)
    return application


def _settle_font(application: QGuiApplication) -> None:
    family = chinese_font()
    if family is None:
        _log.info("no known Chinese font is installed; the system's own is used")
        return
    application.setFont(QFont(family))


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Send what Qt has to say to the log channel of the interface."""
    where = f" ({context.file}:{context.line})" if context.file else ""
    level = _LEVELS.get(kind, logging.WARNING)
    if (context.category or "").startswith("qt.accessibility"):
        level = logging.DEBUG  # a screen reader asks about what has just gone: nothing is wrong
    _log.log(level, "%s%s", message, where)
