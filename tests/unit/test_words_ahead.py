"""What may be said next is known before it is needed."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.ahead import likely_words
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.demo_data import demo_station

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


def said(effects: tuple[fx.Effect, ...]) -> list[str]:
    return [effect.text for effect in effects if isinstance(effect, fx.Say)]


def test_whatever_is_pressed_or_not_understood_was_foreseen() -> None:
    station = demo_station(NOW.date())
    world = World(now=NOW, catalogue=station.catalogue, resident=station.resident, new_id="new-id")
    dialogue, foreseen = Dialogue(), 0
    for option in ("meal", "order"):
        words = tuple(likely_words(dialogue, world))
        assert len(set(words)) == len(words) > 3
        for shown in dialogue.view(world).options:
            for sentence in said(dialogue.press(shown.id, world)[1]):
                assert sentence in words
                foreseen += 1
        lost = Understanding("", Intent.NONE, Decision.REJECT)
        assert set(said(dialogue.hear(lost, world)[1])) <= set(words)
        dialogue, _ = dialogue.press(option, world)
    assert foreseen > 5
