"""The sounds the kiosk makes besides speaking; each is a file in ``assets/sounds``."""

from enum import StrEnum


class Chime(StrEnum):
    """What a sound says."""

    PRESS = "press"  # that was pressed
    SENT = "sent"  # it is written down, and on its way
    RECEIVED = "received"  # the hub has it, or somebody has answered
    REMINDER = "reminder"  # it is time
    ALARM = "alarm"  # help is being called

    @property
    def must_be_heard(self) -> bool:
        """Whether it has a floor below which no volume is set."""
        return self in (Chime.REMINDER, Chime.ALARM)
