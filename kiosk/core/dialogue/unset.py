"""Before anybody knows what time it is: what hangs on a day or an hour waits.

A machine that keeps no time without power starts so where it has no network; once the hub is
reached, its clock is gone by.
"""

from kiosk.core.clock import is_set
from kiosk.core.dialogue.page import Turn, say
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent
from kiosk.core.words import tr

_TILES = frozenset(("meal", "housekeeping", "doctor", "medicine"))
_INTENTS = frozenset(
    (
        *(Intent.ORDER_MEAL, Intent.BOOK_HOUSEKEEPING, Intent.CONSULT_DOCTOR),
        *(Intent.MEDICINE_TAKEN, Intent.MEDICINE_SNOOZE, Intent.MEDICINE_SKIP),
        *(Intent.ASK_MEDICINE, Intent.RECORD_VITALS),
        *(Intent.ASK_TIME, Intent.ASK_DATE, Intent.ASK_WEATHER),
    )
)


def time_unknown(what: str | Intent, world: World) -> Turn | None:
    """Return the turn that says so, where the tile or the intent ``what`` needs the time."""
    if is_set(world.now) or what not in _TILES | _INTENTS:
        return None
    return say(tr("现在还不知道几点，等连上社区再来。有急事，按红色的紧急呼救。"))
