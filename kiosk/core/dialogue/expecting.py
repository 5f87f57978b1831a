"""What the dialogue expects to hear, told to the understanding before each sentence."""

from kiosk.core.dialogue.alarm import AlarmPage
from kiosk.core.dialogue.page import Page, labels_said, speakable
from kiosk.core.dialogue.questions import Choices
from kiosk.core.dialogue.world import World
from kiosk.core.patterns import pattern
from kiosk.core.understanding.context import Context

# Words with an intent of their own: named as choices too they would only rival it.
_UNDERSTOOD = frozenset(("yes", "no", "none", "taken", "snoozed", "skipped", "cancel"))

# A name in foreign letters has no sounds here: it is pressed, or counted out.
_SAYABLE = pattern("[\u4e00-\u9fff0-9]")


def expected(page: Page, world: World, *, in_parts: bool = False) -> Context:
    """Return the context of ``page``: its flow, its question, and what can be named on it.

    ``in_parts``: it is turned over, so that 下一页 can be named after all else.
    """
    labels = tuple(
        label if option.id not in _UNDERSTOOD and _SAYABLE.search(label) else ""
        for option, label in zip(speakable(page.view(world)), labels_said(page, world), strict=True)
    )
    labels = (*labels, "下一页") if in_parts else labels
    return Context(
        intent=page.expects(world),
        question=page.asks_two_way or isinstance(page, Choices),  # 不对 is none of them
        medicine_due=bool(world.due),
        options=labels if any(labels) else (),
        alarm=isinstance(page, AlarmPage),
    )
