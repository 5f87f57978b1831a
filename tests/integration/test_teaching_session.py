"""Teaching through the session: a lesson's words go to its page, answered questions are learnt."""

from pathlib import Path

from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.learnt import Meaning
from kiosk.core.understanding.lesson import Lesson, Verdict, heard_by
from kiosk.services.events import (
    Event,
    LearningAsked,
    MeaningSettled,
    RequestChanged,
    SpeakingStarted,
    Understood,
)
from tests.conftest import wait_until
from tests.helpers.sayings import saying
from tests.integration.test_kiosk import running

BILL = Understanding("交水肺", Intent.PAY_BILL, Decision.CONFIRM, {"bill": "water"}, 0.5)


def test_a_yes_and_a_no_to_did_you_mean_are_told(tmp_path: Path) -> None:
    settled: list[MeaningSettled] = []

    def note(event: Event) -> None:
        if isinstance(event, MeaningSettled):
            settled.append(event)

    with running(tmp_path) as (kiosk, watcher):
        kiosk.bus.subscribe(note)
        watcher.until_key("home")
        for answer in ("no", "yes"):
            kiosk.bus.publish(Understood(BILL.text, BILL))
            watcher.until_key("did-you-mean")
            kiosk.session.press(answer)
            watcher.until(lambda p: p.view.key != "did-you-mean")
            kiosk.session.back()
        wait_until(lambda: len(settled) == 2, "both answers were told")
    assert (settled[0].meant, [denied.intent for denied in settled[0].denied]) == (
        None,
        [Intent.PAY_BILL],
    )
    assert settled[1].meant is not None
    assert settled[1].meant.slots == {"bill": "water"}


def test_what_is_said_in_a_lesson_is_shown_there_and_done_by_nobody(tmp_path: Path) -> None:
    seen: list[Event] = []
    with running(tmp_path) as (kiosk, watcher):
        kiosk.bus.subscribe(seen.append)
        for option in ("more", "settings", "teaching", "teach", "mean:0"):
            kiosk.session.press(option)
        picture = watcher.until_key("lesson-")
        (asked,) = [event.effect for event in seen if isinstance(event, LearningAsked)]
        meaning = Meaning(Intent.CALL_PERSON, {"person": "女儿"})
        identity = picture.view.key.removeprefix("lesson-")
        assert getattr(asked, "id", "") == identity, "the page and the lesson are one"
        lesson = Lesson(identity, meaning, (saying((1, 2)),), Verdict.TAKEN)
        kiosk.bus.publish(Understood("…", heard_by(lesson, "…")))
        watcher.until(lambda p: [step.done for step in p.view.steps][:2] == [True, False])
        watcher.until(lambda p: p.talk.text == "好。再说一遍。")
    assert not [e for e in seen if isinstance(e, RequestChanged | SpeakingStarted)]
