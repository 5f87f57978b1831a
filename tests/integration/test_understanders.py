"""The understander is made anew without anyone waiting for it."""

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.core.alarms import AlarmState
from kiosk.core.catalogue import Catalogue, Dish, Notice, Resident
from kiosk.core.understanding import Lexicon, Understander
from kiosk.core.understanding.medicines import Medicine
from kiosk.services import voice_parts
from kiosk.services.events import Bus
from kiosk.services.records import Records
from kiosk.services.voice_brain import VoiceBrain
from kiosk.services.voice_parts import Understanders
from kiosk.store import Changes, Store, StoreFault
from kiosk.voice.ears import Ears
from kiosk.voice.lexicon import load_lexicon
from tests.conftest import wait_until
from tests.helpers.fake_clock import FakeClock
from tests.helpers.listening_room import ScriptedRecogniser, Told
from tests.helpers.requests import alarm, plan

CLOCK = FakeClock()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """While it is closed, making an understander takes as long as on a very slow machine."""
    opened = threading.Event()
    opened.set()

    def slow(
        lexicon: Lexicon,
        catalogue: Catalogue,
        resident: Resident | None,
        medicines: tuple[Medicine, ...],
    ) -> Understander:
        opened.wait(10)
        return Understander(lexicon, catalogue, resident, medicines)

    monkeypatch.setattr(voice_parts, "Understander", slow)
    yield opened
    opened.set()


def test_neither_an_alarm_nor_a_sentence_waits_for_a_new_understander(
    tmp_path: Path, gate: threading.Event
) -> None:
    bus = Bus()
    with closing(Store(tmp_path / "d.db", CLOCK)) as store:
        records = Records(store, bus)
        understanders = Understanders(store, bus)
        first = understanders()
        understanders.start()
        gate.clear()
        catalogue = Catalogue(dishes=(Dish(id="d1", name="红烧肉"),))
        records.apply(Changes(cursor="e:1", catalogue=catalogue)).result(2)
        shout = alarm(CLOCK.now())
        record = records.add_alarm(shout).result(2)
        assert record.state is AlarmState.COUNTING
        assert store.catalogue() == catalogue
        assert understanders() is first
        gate.set()
        wait_until(lambda: understanders() is not first, "the new one is in force")
        second = understanders()
        told = Notice(id="n1", title="量血压", body="星期三", published=CLOCK.now().date())
        records.apply(Changes(cursor="e:2", notices=(told,))).result()
        understanders.stop()
        assert understanders() is second, "made anew though nothing of it has changed"


def test_a_new_medicine_can_be_named_at_once(tmp_path: Path) -> None:
    bus = Bus()
    with closing(Store(tmp_path / "d.db", CLOCK)) as store:
        records = Records(store, bus)
        understanders = Understanders(store, bus)
        asked = "缬沙坦还有几天的"
        assert not understanders().understand_text(asked, CLOCK.now()).slots
        mine = replace(plan("p1"), medicine="缬沙坦胶囊")
        records.apply(Changes(cursor="e:1", plans=(mine,))).result()
        understanders.step()
        found = understanders().understand_text(asked, CLOCK.now())
        assert (found.about, found.slots) == ("stock", {"medicines": ["缬沙坦胶囊"]})


def test_a_disk_that_cannot_be_read_does_not_end_the_thread_that_hears() -> None:
    def unread() -> Understander:
        raise StoreFault("读不出来。")

    told = Told()
    ears = Ears(
        ScriptedRecogniser, VoiceBrain(unread, load_lexicon(), CLOCK), told, CLOCK.monotonic
    )
    ears.start()
    try:
        ears.listen()
        wait_until(lambda: "started" in told.list, "it listens")
    finally:
        ears.close()
