"""What the dialogue expects to hear, told to the understanding before each sentence."""

from kiosk.core.dialogue.alarm import AlarmPage
from kiosk.core.dialogue.page import Page, labels_said, speakable
from kiosk.core.dialogue.questions import Choices
from kiosk.core.dialogue.world import World
from kiosk.core.understanding.context import Context

# Words with an intent of their own: named as choices too they would only rival it.
_UNDERSTOOD = frozenset(("yes", "no", "none", "taken", "snoozed", "skipped", "cancel"))


def expected(page: Page, world: World) -> Context:
    """Return the context of ``page``: its flow, its question, and what can be named on it."""
    labels = tuple(
        "" if option.id in _UNDERSTOOD else label
        for option, label in zip(speakable(page.view(world)), labels_said(page, world), strict=True)
    )
    return Context(
        intent=page.expects(world),
        question=page.asks_two_way or isinstance(page, Choices),  # 不对 is none of them
        medicine_due=bool(world.due),
        options=labels if any(labels) else (),
        alarm=isinstance(page, AlarmPage),
    )
