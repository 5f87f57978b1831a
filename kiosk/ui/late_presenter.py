"""A presenter still being made: what is pressed meanwhile, it does as soon as it is there."""

from kiosk.core.alarms import AlarmSource
from kiosk.services.late import Late
from kiosk.ui.viewmodels.desk import Presenter


class LatePresenter(Late[Presenter]):
    """A `Presenter`; ``become`` gives it one that carries out what was and will be pressed."""

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
