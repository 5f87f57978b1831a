"""What can come of a call to the hub, for queues to act on and people to read.

Only a problem document (RFC 9457) that says so is final. A proxy's error page, a cut-off body, a
time-out, a 5xx: all of them mean "again later".
"""

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr
from kiosk.protocol.messages import Problem


class HubFault(EnvironmentFault):
    """A call to the hub failed; ``detail`` is for the log, never a token or a person's data."""

    def __init__(self, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.detail = detail


class HubUnreachable(HubFault):
    """Try again later. ``reached`` is True when it was the hub itself that said so."""

    def __init__(self, detail: str, *, reached: bool = False) -> None:
        sentence = tr("服务站正忙，稍后再试。") if reached else tr("现在连不上服务站。")
        super().__init__(sentence, detail)
        self.reached = reached


class HubUnauthorised(HubFault):
    """The hub does not know this kiosk (any more): pair anew; whatever waits is kept."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(tr("服务站不认识这台机器，需要重新登记。"), problem.code)


class HubRefused(HubFault):
    """The hub will never take this call as it is."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(tr("服务站没能收下这件事。"), f"{problem.status} {problem.code}")
        self.problem = problem


class PairingFailed(HubFault):
    """The pairing was denied or its code ran out: begin again."""
