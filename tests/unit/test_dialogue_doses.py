"""Doses on the screen: what is recorded, offered and taken back."""

from dataclasses import replace
from datetime import timedelta

from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.doses import DoseStatus
from kiosk.core.intents import Decision, Intent
from kiosk.core.view import Screen
from tests.helpers.dialogue import (
    NOW,
    hear,
    press,
    spoken,
)


def test_a_reminder_covers_the_page_and_gives_it_back(world: World) -> None:
    due = tuple(dose for dose in world.doses if dose.due.hour == 8)
    reminded = replace(world, due=due)
    dialogue, _ = press(Dialogue(), world, "meal", "dish:红烧肉")
    view = dialogue.view(reminded)
    assert view.screen is Screen.REMINDER
    assert [o.label for o in view.options] == ["都吃了", "等一会儿", "都不吃"]
    assert dialogue.back(reminded)[0] == dialogue, "Back does not dismiss a reminder"
    dialogue, effects = hear(dialogue, reminded, Intent.MEDICINE_SNOOZE, minutes=30)
    ids = tuple(dose.id for dose in due)
    assert fx.AnswerDoses(ids, DoseStatus.SNOOZED, 30) in effects
    dialogue, effects = press(dialogue, world, "undo")
    assert fx.UndoAnswer(ids) in effects


def test_a_dose_too_soon_after_the_last_is_not_offered(world: World) -> None:
    dose = next(dose for dose in world.doses if dose.due.hour == 8)
    world = replace(world, now=NOW.replace(hour=8, minute=30))
    held = replace(world, held=((dose.id, NOW.replace(hour=13)),))
    for there, offered in ((world, ["taken", "skipped"]), (held, ["skipped"])):
        at = f"at:{dose.due.isoformat()}"
        dialogue, _ = press(Dialogue(), there, "medicine", at, f"dose:{dose.id}")
        assert [o.id for o in dialogue.view(there).options] == offered
    assert "下午1点以后才能吃" in dialogue.view(held).subtitle
    _, effects = hear(Dialogue(), held, Intent.MEDICINE_TAKEN)
    assert "离上次太近" in spoken(effects), (
        "what the elder says happened is recorded, with a warning"
    )


def test_medicine_is_never_recorded_when_none_is_open(world: World) -> None:
    early = replace(world, now=NOW.replace(hour=6))
    _, effects = hear(Dialogue(), early, Intent.MEDICINE_TAKEN)
    assert not any(isinstance(e, fx.AnswerDoses) for e in effects)


def test_a_mere_yes_never_counts_as_a_dose_taken(world: World) -> None:
    reminded = replace(world, due=tuple(dose for dose in world.doses if dose.due.hour == 8))
    for intent, decision in (
        (Intent.CONFIRM, Decision.ACT),
        (Intent.MEDICINE_SKIP, Decision.CONFIRM),
        (Intent.ORDER_MEAL, Decision.CONFIRM),
        (Intent.NONE, Decision.REJECT),
    ):
        dialogue, effects = hear(Dialogue(), reminded, intent, decision)
        assert dialogue.pages == Dialogue().pages, "nothing is asked underneath a reminder"
        assert not any(isinstance(e, fx.AnswerDoses) for e in effects)
        assert "不吃" in spoken(effects)
        _, effects = hear(dialogue, reminded, Intent.CONFIRM)
        answered = {e.status for e in effects if isinstance(e, fx.AnswerDoses)}
        # Only what was just asked about: 您是说这顿不吃，对吗？
        asked = intent is Intent.MEDICINE_SKIP
        assert answered == ({DoseStatus.SKIPPED} if asked else set())


def test_an_answer_can_be_taken_back_for_a_minute_and_no_longer(world: World) -> None:
    reminded = replace(world, due=tuple(dose for dose in world.doses if dose.due.hour == 8))
    dialogue, _ = press(Dialogue(), reminded, "taken")
    assert dialogue.view(world).title == "正在记下…", "not yet on disk"
    _, effects = press(dialogue, world, "undo")
    assert any(isinstance(e, fx.UndoAnswer) for e in effects)
    later = replace(world, now=NOW + timedelta(seconds=61))
    assert "undo" not in [action.id for action in dialogue.view(later).actions]
    _, effects = hear(dialogue, later, Intent.DENY)
    assert not any(isinstance(e, fx.UndoAnswer) for e in effects)
