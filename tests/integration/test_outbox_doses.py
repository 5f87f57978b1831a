"""Answers to doses that have gathered go many at a time, and one by one where that is refused."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec import Struct

from kiosk.client import HubClient, HubFault, HubRefused, HubUnreachable
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.protocol.messages import MAX_DOSES, Problem, Receipt
from kiosk.services.events import Bus, DoseReported, Event
from kiosk.services.link import LinkWatch
from kiosk.services.outbox import OutboxSender
from kiosk.services.pace import Pace
from kiosk.services.records import Records
from kiosk.store import Store
from tests.helpers.fake_clock import FakeClock

NOW = FakeClock().now()


class Listening(HubClient):
    """Notes what is told and how; ``fault`` comes in the place of an answer to many."""

    def __init__(self) -> None:
        super().__init__("http://127.0.0.1:9", "token")
        self.together: list[list[str]] = []
        self.singly: list[str] = []
        self.fault: HubFault | None = None

    def put_doses(self, bodies: Sequence[bytes], dose_ids: Sequence[str]) -> None:
        """Take many."""
        self.together.append(list(dose_ids))
        if self.fault is not None:
            raise self.fault

    def put(
        self,
        what: str,
        identity: str,
        action: str,
        body: Struct | bytes,
        params: dict[str, str] | None = None,
    ) -> Receipt:
        """Take one."""
        self.singly.append(identity)
        return Receipt(id=identity, at=NOW)


class Home:
    """A store with answers that wait, and its sender without a thread."""

    def __init__(self, path: Path, cap: float = 0.0) -> None:
        self.events: list[Event] = []
        bus = Bus()
        bus.subscribe(self.events.append)
        self.store = Store(path, FakeClock())
        self.records = Records(self.store, bus)
        self.hub = Listening()
        self.sender = OutboxSender(self.records, self.hub, LinkWatch(bus), Pace(cap=cap))

    def gather(self, count: int) -> list[str]:
        """Let so many doses be missed; return them in order."""
        days = [NOW.date() - timedelta(days=n) for n in range(count, 0, -1)]
        records = tuple(
            DoseRecord(
                id=f"p:{day}:08:00", plan="p", date=day, slot="08:00",
                status=DoseStatus.MISSED, at=NOW,
            )
            for day in days
        )  # fmt: skip
        self.records.record_doses(records).result()
        return [record.id for record in records]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path / "device.db")
    yield made
    made.sender.stop()
    made.store.close()


def test_what_has_gathered_goes_together_in_order_and_once(home: Home) -> None:
    told = home.gather(2 * MAX_DOSES + 30)
    home.sender.step()
    assert [len(call) for call in home.hub.together] == [MAX_DOSES, MAX_DOSES, 30]
    assert [dose for call in home.hub.together for dose in call] == told
    assert home.hub.singly == []
    assert home.store.outbox_size() == 0
    assert [e.dose_id for e in home.events if isinstance(e, DoseReported)] == told


def test_a_few_go_one_by_one(home: Home) -> None:
    told = home.gather(3)
    home.sender.step()
    assert (home.hub.singly, home.hub.together) == (told, [])


def test_a_hub_that_does_not_take_many_gets_each(home: Home) -> None:
    """An older one, or one that refuses a single of them: of each it says what is wrong."""
    home.hub.fault = HubRefused(Problem(title="", status=404, code="not_found", retryable=False))
    told = home.gather(40)
    home.sender.step()
    assert (home.hub.singly, len(home.hub.together)) == (told, 1)
    assert home.store.outbox_size() == 0
    assert home.store.dead_letters() == ()


def test_what_got_no_receipt_stays_and_comes_again(home: Home) -> None:
    home.hub.fault = HubUnreachable("no answer")
    told = home.gather(40)
    home.hub.fault = HubUnreachable("no answer")
    home.sender._send_many(list(home.store.outbox_heads()))
    assert home.store.outbox_size() == 40
    home.hub.fault = None
    home.sender.step()
    assert home.hub.together[-1] == told
    assert home.store.outbox_size() == 0
