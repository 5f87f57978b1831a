"""The application object and the watch over Qt's warnings, as in the interface's own tests."""

from tests.ui.conftest import no_qt_warnings, qapp

__all__ = ["no_qt_warnings", "qapp"]
