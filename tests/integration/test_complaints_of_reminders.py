"""What users of other reminders complain of, end to end: disk, clock, reminders, board, report.

The numbers are those of the project's list of complaints; the threads are named in each.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.core.dialogue import Dialogue
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.hub.console.device_cards import what_is_wrong
from kiosk.protocol.messages import Heartbeat
from kiosk.services import reminders
from kiosk.services.events import Bus, DosesDue
from kiosk.services.facts import Facts
from kiosk.services.health import HealthWatch
from kiosk.store import EntryKind
from tests.helpers.fake_clock import FakeClock
from tests.helpers.reminded import MORNING, Kiosk
from tests.helpers.requests import plan

EVENING = "p2:2026-11-21:20:00"


@pytest.fixture(autouse=True)
def _seldom_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reminders, "REARM", 150.0)  # for speed; the program looks more often


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("2026-11-21T07:00:00+08:00")


@pytest.fixture
def kiosk(tmp_path: Path, clock: FakeClock) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path / "device.db", clock, plan("p1", "08:00"), plan("p2", "12:00", "20:00"))
    made.look()
    yield made
    made.close()


def let_pass(kiosk: Kiosk, clock: FakeClock, moment: str) -> None:
    """Let a machine that is awake come to a moment."""
    end = datetime.fromisoformat(moment)
    while clock.now() < end:
        clock.advance(min(kiosk.look(), (end - clock.now()).total_seconds()))
    kiosk.look()


def board(kiosk: Kiosk, clock: FakeClock) -> dict[str, str]:
    """Return what the day's board says, as it is read from the disk."""
    facts = Facts(kiosk.store, clock)
    view = Dialogue().press("medicine", facts.world())[0].view(facts.world())
    return {option.label: option.badge for option in view.options}


def told(kiosk: Kiosk) -> dict[str, DoseRecord]:
    """Return what waits to be told to the hub, by dose."""
    heads = kiosk.store.outbox_heads()
    doses = (entry.body for entry in heads if entry.kind is EntryKind.DOSE)
    return {
        record.id: record for record in (msgspec.json.decode(d, type=DoseRecord) for d in doses)
    }


def test_complaint_7_did_i_take_the_eight_oclock_pill(kiosk: Kiosk, clock: FakeClock) -> None:
    """medTimer #1288. The answer stands on the board, also after the power was lost."""
    let_pass(kiosk, clock, "2026-11-21T08:05:00+08:00")
    kiosk.reminders.answer([MORNING], DoseStatus.TAKEN).result()
    kiosk.restart()
    let_pass(kiosk, clock, "2026-11-21T13:30:00+08:00")
    assert board(kiosk, clock) == {
        "上午8点": "8:05 吃了",
        "中午12点": "漏了",
        "晚上8点": "还没到",
    }


def test_complaint_8_stale_doses_are_not_offered_in_a_heap(kiosk: Kiosk, clock: FakeClock) -> None:
    """medTimer #181, #205: three stale doses offered at once. Two days off: one is asked for."""
    kiosk.close()
    clock.set_wall("2026-11-23T20:10:00+08:00")
    kiosk.open()
    kiosk.look()
    assert kiosk.asked()[-1:] == [["p2:2026-11-23:20:00"]]
    reported = told(kiosk)
    assert len(reported) == 8
    assert all(r.status is DoseStatus.MISSED and r.outage for r in reported.values())


def test_complaint_10_after_a_flat_battery_it_is_asked_for_at_once_and_the_lateness_told(
    kiosk: Kiosk, clock: FakeClock
) -> None:
    """medTimer #1418, #1714: lost after a reboot, or late by 20 to 60 minutes and no word of it."""
    let_pass(kiosk, clock, "2026-11-21T07:50:00+08:00")
    kiosk.close()
    clock.advance(minutes=35)  # a flat battery: 8:25
    kiosk.open()
    bus = Bus()
    health = HealthWatch(bus, kiosk.store, clock)
    kiosk.look()
    (due,) = [event for event in kiosk.events if isinstance(event, DosesDue)]
    assert [dose.id for dose in due.doses] == [MORNING]
    assert due.late == pytest.approx(25 * 60, abs=1)
    bus.publish(due)
    late = health().late
    assert late == 25 * 60
    now = clock.now()
    sentences = what_is_wrong(Heartbeat(at=now, late=late), now, now)
    assert any("晚了 25 分钟" in sentence for sentence in sentences)
    kiosk.restart()  # once more, in the midst of it: that is not late
    clock.advance(5)
    kiosk.look()
    again = [event for event in kiosk.events if isinstance(event, DosesDue)][-1]
    assert ([dose.id for dose in again.doses], again.late) == ([MORNING], 0.0)


def test_complaint_10_doses_in_an_outage_are_told_as_such(kiosk: Kiosk, clock: FakeClock) -> None:
    """medTimer #1046: gaps nobody hears of. What was asked for in vain is another matter."""
    let_pass(kiosk, clock, "2026-11-21T09:30:00+08:00")
    clock.advance(minutes=5 * 60)  # asleep until 14:30
    let_pass(kiosk, clock, "2026-11-21T21:30:00+08:00")
    reported = told(kiosk)
    noon = "p2:2026-11-21:12:00"
    assert [reported[d].outage for d in (MORNING, noon, EVENING)] == [False, True, False]
    (gap,) = kiosk.store.outages()
    assert gap.end - gap.start == timedelta(hours=5)


def test_complaint_11_a_clock_that_is_set_shifts_no_dose(kiosk: Kiosk, clock: FakeClock) -> None:
    """medTimer #561. By the wall, whatever it shows; records say which offset it had."""
    let_pass(kiosk, clock, "2026-11-21T07:10:00+08:00")
    clock.set_wall("2026-11-21T06:10:00+08:00")
    assert kiosk.reminders.is_overtaken()
    let_pass(kiosk, clock, "2026-11-21T07:59:59+08:00")
    assert kiosk.asked() == []
    let_pass(kiosk, clock, "2026-11-21T08:00:00+08:00")
    assert kiosk.asked() == [[MORNING]]
    kiosk.reminders.answer([MORNING], DoseStatus.TAKEN).result()
    clock.set_wall("2026-11-21T07:30:00+08:00")
    let_pass(kiosk, clock, "2026-11-21T08:30:00+08:00")
    assert kiosk.asked() == [[MORNING], []], "eight o'clock comes twice, its dose does not"
    assert told(kiosk)[MORNING].at.isoformat() == "2026-11-21T08:00:00+08:00"


def test_complaint_12_the_same_medicine_is_not_asked_for_too_soon(
    tmp_path: Path, clock: FakeClock
) -> None:
    """medTimer #992: too many doses. Two plans of one medicine, and an answer that came late."""
    first = plan("a", "08:00", medicine="阿司匹林", gap=240)
    second = plan("b", "11:00", medicine="阿司匹林", gap=240)
    kiosk = Kiosk(tmp_path / "two.db", clock, first, second)
    let_pass(kiosk, clock, "2026-11-21T08:40:00+08:00")
    kiosk.reminders.answer(["a:2026-11-21:08:00"], DoseStatus.TAKEN).result()
    let_pass(kiosk, clock, "2026-11-21T12:39:00+08:00")
    assert kiosk.asked()[-1] == [], "at eleven it would have been too soon"
    let_pass(kiosk, clock, "2026-11-21T12:40:00+08:00")
    assert kiosk.asked()[-1] == ["b:2026-11-21:11:00"]
    kiosk.close()


def test_complaint_13_a_muted_or_quiet_loudspeaker_is_told_to_staff() -> None:
    """medTimer #319: quiet volume is a missed dose."""
    now = datetime.fromisoformat("2026-11-21T08:00:00+08:00")
    muted = what_is_wrong(Heartbeat(at=now, muted=True, output=80), now, now)
    quiet = what_is_wrong(Heartbeat(at=now, muted=False, output=5), now, now)
    fine = what_is_wrong(Heartbeat(at=now, muted=False, output=80), now, now)
    assert any("静音" in sentence for sentence in muted)
    assert any("音量只有 5%" in sentence for sentence in quiet)
    assert not any("喇叭" in sentence for sentence in fine)


def test_what_was_due_before_its_plan_came_is_not_told_as_missed(tmp_path: Path) -> None:
    clock = FakeClock("2026-11-21T12:30:00+08:00")
    kiosk = Kiosk(tmp_path / "device.db", clock, plan("p1", "08:00"), plan("p2", "12:00", "20:00"))
    try:
        assert board(kiosk, clock) == {"中午12点": "该吃了", "晚上8点": "还没到"}
    finally:
        kiosk.close()
