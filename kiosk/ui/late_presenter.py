"""A presenter that is still being made: what is pressed meanwhile, it does as soon as it is there.

Used in the interface's thread alone.
"""

from collections.abc import Callable

from kiosk.core.alarms import AlarmSource
from kiosk.ui.viewmodels.desk import Presenter


class LatePresenter:
    """A `Presenter`; ``become`` gives it one that carries out what was and will be pressed."""

    def __init__(self) -> None:
        self._presenter: Presenter | None = None
        self._waiting: list[Callable[[Presenter], None]] = []

    def become(self, presenter: Presenter) -> None:
        """Do with ``presenter`` what was asked for so far, in order, and everything to come."""
        self._presenter = presenter
        for ask in self._waiting:
            ask(presenter)
        self._waiting.clear()

    def _ask(self, ask: Callable[[Presenter], None]) -> None:
        if self._presenter is None:
            self._waiting.append(ask)
        else:
            ask(self._presenter)

    def press(self, option: str) -> None:
        """Press an option or action of the view, by id."""
        self._ask(lambda presenter: presenter.press(option))

    def back(self) -> None:
        """Go one step back."""
        self._ask(lambda presenter: presenter.back())

    def talk(self) -> None:
        """Press the talk bar."""
        self._ask(lambda presenter: presenter.talk())

    def emergency(self, source: AlarmSource) -> None:
        """Call for help."""
        self._ask(lambda presenter: presenter.emergency(source))

    def stir(self) -> None:
        """Note that somebody is there."""
        self._ask(lambda presenter: presenter.stir())
