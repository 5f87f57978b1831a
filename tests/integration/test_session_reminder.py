"""A reminder while the program runs: heard at once, louder by steps, over all, truly told."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.core.chimes import Chime
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.preferences import Preferences
from kiosk.core.reminding import FLOOR
from kiosk.core.schedule import doses_of_day
from kiosk.services.events import (
    DoseReported,
    DosesDue,
    DosesMissed,
    Hearing,
    ListeningStarted,
    ListeningStopped,
)
from kiosk.store import StoreFault
from tests.helpers.fake_clock import SHANGHAI
from tests.helpers.staged_session import Stage, staged, sure


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path, preferences=Preferences(ceiling=90)) as running:
        yield running


def morning(stage: Stage) -> tuple[Dose, ...]:
    """The two doses of eight o'clock."""
    now = stage.clock.now()
    doses = doses_of_day(stage.device.store.plans(), (), now.date(), SHANGHAI)
    return tuple(dose for dose in doses if dose.due.hour == 8)


def remind(stage: Stage, *doses: Dose, call: int = 1, anew: bool = True) -> None:
    """The doses are called, and have been said."""
    before = len(stage.voice.said)
    stage.bus.publish(DosesDue(doses or morning(stage), 0.0, call, anew))
    stage.until(lambda: len(stage.voice.said) > before and "dose" not in stage.key)


def shown(stage: Stage) -> list[str]:
    assert stage.picture
    view = stage.picture.view
    return [option.id for option in (*view.options, *view.actions)]


def status_of(stage: Stage, dose: Dose) -> DoseStatus | None:
    found = [r for r in stage.device.store.dose_records(dose.due.date()) if r.id == dose.id]
    return found[0].status if found else None


def test_complaint_13_it_is_said_louder_and_shorter_each_time_and_all_else_as_before(
    tmp_path: Path,
) -> None:
    with staged(tmp_path, preferences=Preferences(floor=30, ceiling=90)) as stage:
        for _ in range(6):
            stage.session.press("more")
            stage.until(lambda: stage.key.startswith("more"))
            stage.session.press("settings")
            stage.until(lambda: stage.key == "sound")
            stage.session.press("quieter")
            stage.session.back()
            stage.session.back()
            stage.until(lambda: stage.key == "home")
        own = stage.voice.volume
        assert own < FLOOR
        heard = []
        for call in range(1, 7):
            remind(stage, call=call, anew=call == 1)
            text, loudness, _, listens = stage.voice.said[-1]
            heard.append((loudness, len(text)))
            assert listens
            assert text.endswith("吃了，等一会儿，还是不吃？")
        assert [loudness for loudness, _ in heard] == [60, 68, 75, 82, 90, 90]
        lengths = [length for _, length in heard]
        assert lengths == sorted(lengths, reverse=True)
        assert lengths[0] > lengths[1] > lengths[3]
        assert stage.voice.chimes.count(Chime.REMINDER) == 6
        stage.session.press("taken")
        stage.until(lambda: stage.key.startswith("answered"))
        assert stage.voice.said[-1][1] == own, "what follows is as loud as the elder has set"


def test_it_names_medicine_amount_and_what_to_mind_in_short_sentences(stage: Stage) -> None:
    remind(stage)
    text = stage.voice.said[-1][0]
    assert "降糖的二甲双胍，2 片。" in text
    assert "都饭后吃。" in text, "what both share is said once"
    sentences = [s for part in text.split("。") for s in part.split("，") if s]
    assert max(map(len, sentences)) <= 20


def test_a_flow_under_a_reminder_stays_as_it_was_and_comes_back_by_itself(stage: Stage) -> None:
    stage.session.press("meal")
    stage.until(lambda: stage.key.startswith("dishes"))
    stage.session.press("dish:红烧肉")
    stage.until(lambda: stage.picture and stage.picture.view.options[0].selected)
    before = stage.picture.view if stage.picture else None
    remind(stage)
    stage.session.back()  # nothing dismisses it
    stage.session.press("taken")
    stage.until(lambda: stage.key.startswith("answered") and "undo" in shown(stage))
    stage.later(59)
    assert stage.key.startswith("answered")
    stage.stir()
    stage.later(2)
    assert "undo" not in shown(stage) or stage.key.startswith("answered"), "somebody is there"
    stage.later(45)
    stage.until(lambda: stage.picture and stage.picture.view == before)


def test_a_pin_half_typed_and_a_page_of_staff_come_back(stage: Stage) -> None:
    stage.session.press("more")
    stage.session.press("staff")
    stage.until(lambda: "key:1" in shown(stage))
    for key in ("key:1", "key:2"):
        before = stage.picture.view if stage.picture else None
        stage.session.press(key)
        stage.until(lambda: stage.picture and stage.picture.view != before)  # noqa: B023
    before = stage.picture.view if stage.picture else None
    remind(stage)
    stage.session.press("skipped")
    stage.until(lambda: stage.key.startswith("answered"))
    stage.session.press("done")
    stage.until(lambda: stage.picture and stage.picture.view == before)


def test_what_was_being_said_as_it_came_up_belongs_to_the_page_beneath(stage: Stage) -> None:
    stage.bus.publish(ListeningStarted())
    stage.bus.publish(Hearing("不要"))
    remind(stage)
    said = len(stage.voice.said)
    stage.bus.publish(ListeningStopped(heard_speech=True))
    slots = {"items": [{"dish": "红烧肉", "quantity": 1}]}
    meal = Understanding("要一份红烧肉", Intent.ORDER_MEAL, Decision.ACT, slots)
    stage.hears(meal)
    stage.later(1)
    stage.until(lambda: stage.key.startswith("reminder-"))
    assert len(stage.voice.said) == said, "nothing is spoken over the reminder"
    assert status_of(stage, morning(stage)[0]) is None
    stage.session.press("taken")
    stage.until(lambda: stage.key.startswith("answered"))
    stage.session.press("done")
    stage.until(lambda: stage.key == "meal-when")
    # And the next sentence is for whoever is asked then.
    stage.bus.publish(DosesDue((), 0.0, 0, anew=False))
    remind(stage)
    stage.hears(sure(Intent.MEDICINE_TAKEN, "吃了"))
    stage.until(lambda: stage.key.startswith("answered"))


def test_an_answer_is_not_overtaken_by_a_reminder_told_before_it(stage: Stage) -> None:
    doses = morning(stage)
    remind(stage)
    said = len(stage.voice.said)
    stage.session.press("taken")
    stage.bus.publish(DosesDue(doses, 0.0, 2, anew=False))  # was on its way
    stage.bus.publish(DosesDue((), 0.0, 0, anew=False))
    stage.until(lambda: stage.key.startswith("answered"))
    stage.until(lambda: status_of(stage, doses[0]) is DoseStatus.TAKEN)
    assert [text for text, *_ in stage.voice.said[said:]] == ["好，药吃了。"]


def test_one_of_two_is_answered_and_the_other_is_asked_for_on(stage: Stage) -> None:
    first, second = morning(stage)
    remind(stage)
    stage.hears(sure(Intent.MEDICINE_TAKEN, f"{first.plan.purpose}药吃了，别的没吃"))
    stage.until(lambda: stage.key == f"reminder-{second.id}")
    stage.until(lambda: status_of(stage, first) is DoseStatus.TAKEN)
    assert status_of(stage, second) is None
    assert stage.voice.said[-1][0].startswith(f"好，{first.plan.medicine}吃了。还有1样。")
    # The device's own word changes nothing of it, and is not said.
    said = len(stage.voice.said)
    stage.bus.publish(DosesDue((second,), 0.0, 0, anew=False))
    stage.later(1)
    assert len(stage.voice.said) == said
    assert "undo" in shown(stage)
    stage.session.press("undo")
    stage.until(lambda: len(stage.voice.said) > said)
    stage.bus.publish(DosesDue((first, second), 0.0, 0, anew=False))
    stage.until(lambda: stage.key == f"reminder-{first.id},{second.id}")


def test_an_alarm_covers_it_and_gives_it_back(stage: Stage) -> None:
    remind(stage)
    stage.hears(Understanding("救命啊我摔了", Intent.EMERGENCY, Decision.ACT, {"kind": "fall"}))
    stage.until(lambda: stage.key.startswith("alarm"))
    said = len(stage.voice.said)
    stage.bus.publish(DosesDue(morning(stage), 0.0, 2, anew=False))
    stage.later(0)
    assert all("吃药" not in text for text, *_ in stage.voice.said[said:])
    stage.session.press("cancel")
    stage.until(lambda: stage.key.startswith("reminder-"))


def send_an_alarm(stage: Stage) -> None:
    stage.hears(Understanding("救命啊我摔了", Intent.EMERGENCY, Decision.ACT, {"kind": "fall"}))
    stage.until(lambda: stage.key.startswith("alarm"))
    stage.session.press("send")
    stage.until(lambda: "counting" not in stage.key)


def call_it_off(stage: Stage) -> None:
    stage.session.press("cancel")
    stage.until(lambda: "没事" in (stage.picture.view.title if stage.picture else ""))


def test_the_end_of_an_alarm_nobody_puts_aside_gives_way_to_a_reminder_after_a_minute(
    stage: Stage,
) -> None:
    send_an_alarm(stage)
    stage.bus.publish(DosesDue(morning(stage), 0.0, 1, anew=True))
    stage.later(300)
    call_it_off(stage)
    said = len(stage.voice.said)
    stage.later(59)
    stage.later(0.5)
    assert stage.key.startswith("alarm"), "what became of it is there to be read"
    assert all("吃药" not in text for text, *_ in stage.voice.said[said:])
    stage.later(1)
    stage.until(lambda: stage.key.startswith("reminder-"))
    stage.until(lambda: any("吃药" in text for text, *_ in stage.voice.said[said:]))
    stage.session.press("taken")
    stage.bus.publish(DosesDue((), 0.0, 0, anew=False))
    stage.until(lambda: stage.key.startswith("answered"))


def test_the_end_of_an_alarm_stays_where_nothing_asks_and_while_somebody_is_at_it(
    stage: Stage,
) -> None:
    send_an_alarm(stage)
    call_it_off(stage)
    stage.later(3600)
    stage.stir()
    assert stage.key.startswith("alarm")
    stage.bus.publish(DosesDue(morning(stage), 0.0, 1, anew=True))
    stage.later(19)
    stage.later(0)
    assert stage.key.startswith("alarm"), "somebody is reading"
    stage.later(2)
    stage.until(lambda: stage.key.startswith("reminder-"))


def test_what_was_missed_is_told_calmly_and_as_the_hub_has_acknowledged(stage: Stage) -> None:
    doses = morning(stage)
    remind(stage)
    record = stage.device.records.record_doses
    from kiosk.core import schedule  # noqa: PLC0415  # only here

    missed = schedule.missed(
        doses, {d.plan.id: doses[0].due for d in doses}, stage.clock.now().replace(hour=23)
    )
    record(missed, quiet=True).result(5)
    chimes = len(stage.voice.chimes)
    stage.bus.publish(DosesDue((), 0.0, 0, anew=False))
    stage.bus.publish(DosesMissed(doses))
    stage.until(lambda: stage.key.startswith("missed-"))
    assert len(stage.voice.chimes) == chimes, "nothing rings"
    assert lines(stage)[-1] == "已经记下了，连上就告诉社区"
    assert "社区知道了" not in stage.voice.said[-1][0]
    for dose in doses:
        assert lines(stage)[-1] == "已经记下了，连上就告诉社区"
        stage.bus.publish(DoseReported(dose.id))
        stage.later(0.1)
    stage.until(lambda: lines(stage)[-1] == "社区知道了")
    assert not any("补" in line for line in lines(stage)), "no advice"
    stage.session.press("done")
    stage.until(lambda: stage.key == "home")


def lines(stage: Stage) -> list[str]:
    assert stage.picture
    return [line.label for line in stage.picture.view.lines]


def test_who_took_it_and_forgot_to_say_is_written_down(stage: Stage) -> None:
    doses = morning(stage)
    stage.bus.publish(DosesMissed(doses))
    stage.until(lambda: stage.key.startswith("missed-"))
    stage.session.press("taken")
    stage.until(lambda: status_of(stage, doses[0]) is DoseStatus.TAKEN)


def test_a_snooze_can_be_made_longer_by_hand_and_by_voice(stage: Stage) -> None:
    stage.clock.set_wall(f"{stage.clock.now().date()}T08:01:00+08:00")
    doses = morning(stage)
    remind(stage)
    stage.session.press("snoozed")
    stage.until(lambda: "wait:30" in shown(stage))
    assert stage.voice.said[-1][0] == "好，过10分钟再叫您。"
    stage.session.press("wait:30")
    stage.until(lambda: stage.picture and stage.picture.view.title == "过30分钟再叫您")
    half_an_hour = stage.clock.now() + timedelta(minutes=30)
    records, day = stage.device.store.dose_records, doses[0].due.date()
    stage.until(lambda: {r.until for r in records(day)} == {half_an_hour})
    hour = Understanding("一个小时以后", Intent.MEDICINE_SNOOZE, Decision.ACT, {"minutes": 60})
    stage.hears(hour)
    stage.until(lambda: stage.picture and stage.picture.view.title == "过60分钟再叫您")


def test_a_kiosk_that_says_nothing_shows_and_rings_all_the_same(tmp_path: Path) -> None:
    preferences = Preferences(silent=True, captions=True)
    with staged(tmp_path, preferences=preferences) as stage:
        stage.bus.publish(DosesDue(morning(stage)))
        stage.until(lambda: stage.key.startswith("reminder-"))
        assert stage.voice.silent
        assert stage.voice.chimes == [Chime.REMINDER]
        assert stage.picture
        assert stage.picture.look.flash
        assert stage.picture.talk.text.startswith("该吃药了"), "what would be said is written"


def test_a_disk_that_refuses_an_answer_asks_again(stage: Stage) -> None:
    doses = morning(stage)
    remind(stage)
    stage.session.press("taken")
    stage.until(lambda: stage.key.startswith("answered"))
    from kiosk.services.events import StorageFault  # noqa: PLC0415  # only here

    assert issubclass(StoreFault, Exception)
    stage.bus.publish(StorageFault("记不下来了"))
    stage.until(lambda: stage.key.startswith("reminder-"))
    assert doses
