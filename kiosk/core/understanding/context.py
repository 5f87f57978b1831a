"""What the dialogue expects when a sentence is heard."""

from kiosk.core.intents import Intent
from kiosk.core.values import dataclass


@dataclass(frozen=True)
class Context:
    """What the dialogue expects when a sentence is heard.

    ``intent``: the flow in progress, which slots alone (两份, 明天中午, 红烧肉) then continue.
    ``question``: a two-way question was asked. ``medicine_due``: a reminder stands on the
    screen. ``options``: labels on the screen in order; saying one is a choice of its index,
    an empty one is counted and cannot be named.
    ``alarm``: an emergency stands on the screen. ``pressed``: the elder pressed to talk;
    otherwise everything is judged more strictly.
    """

    intent: Intent | None = None
    question: bool = False
    medicine_due: bool = False
    options: tuple[str, ...] = ()
    alarm: bool = False
    pressed: bool = True

    def asks(self, answer: Intent) -> bool:
        """Whether ``answer``, where it is a yes or a choice, answers something on the screen."""
        if answer not in (Intent.CONFIRM, Intent.CHOOSE):
            return True
        goes_on = self.question or self.alarm or self.intent or self.medicine_due
        return bool(goes_on or (self.options and answer is Intent.CHOOSE))


_MEDICINE = (Intent.MEDICINE_TAKEN, Intent.MEDICINE_SNOOZE, Intent.MEDICINE_SKIP)
_ADVANTAGE = 0.12
_STRICTER = 0.12


def relief_for(context: Context) -> dict[str, float]:
    """Return how much easier (or harder) each intent is believed in ``context``."""
    relief: dict[str, float] = {}
    if not context.pressed:
        relief = dict.fromkeys((str(intent) for intent in Intent), -_STRICTER)
    expected: list[Intent] = []
    if context.intent is not None:
        expected.append(context.intent)
    if context.question:
        expected += [Intent.CONFIRM, Intent.DENY]
    if context.medicine_due:
        expected += _MEDICINE
    if context.alarm:
        expected.append(Intent.CANCEL_EMERGENCY)
    for intent in expected:
        relief[intent] = relief.get(intent, 0.0) + _ADVANTAGE
    return relief
