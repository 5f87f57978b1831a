"""What all pages for staff have in common: they are set by hand."""

from dataclasses import replace

from kiosk.core.dialogue.page import BACK, HOME, Count, Page, Turn, say
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.view import BACK_OPTION
from kiosk.core.words import tr


class StaffPage(Page):
    """A page for staff.

    Closed, so that nothing said beside it orders, answers or changes anything; what is shown can
    still be chosen by its number or name when that was surely understood.
    """

    @property
    def is_closed(self) -> bool:
        """Nothing beneath is touched."""
        return True

    @property
    def for_staff(self) -> bool:
        """Shown although the kiosk does not yet know whose it is."""
        return True

    def example(self, world: World) -> str:
        """Say the one thing that can be said on every such page."""
        return tr("「返回」")

    @property
    def is_menu(self) -> bool:
        """Whether this is the page of the settings that all others lie over."""
        return False

    @property
    def by_hand(self) -> bool:
        """Whether not even a sure sentence may press what is shown: a PIN, the end of it all."""
        return False

    def hear(self, said: Understanding, world: World) -> Turn:
        """Go back, or press what was surely named; else say how it is done."""
        if said.decision is not Decision.REJECT and said.intent in (Intent.BACK, Intent.HOME):
            return BACK if said.intent is Intent.BACK else HOME
        chosen = self._chosen(said, world)
        if chosen:
            return self.press(chosen, world)
        return replace(say(tr("这一页请用手按。不要了，就说「返回」。")), count=Count.NEITHER)

    def _chosen(self, said: Understanding, world: World) -> str:
        if self.by_hand or said.intent is not Intent.CHOOSE or said.decision is not Decision.ACT:
            return ""
        view, index = self.view(world), said.slots.get("index")
        things = [o for o in (*view.options, *view.actions) if o.id != BACK_OPTION]
        if not isinstance(index, int) or not 1 <= index <= len(things):
            return ""
        thing = things[index - 1]
        return thing.id if thing.enabled and not thing.destructive else ""
