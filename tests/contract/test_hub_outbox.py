"""The outbox of notifications and its courier, on SQLite and PostgreSQL, with real servers."""

import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from kiosk.core.alarms import Alarm, AlarmKind
from kiosk.hub import telling_tables
from kiosk.hub.channels.courier import Courier
from kiosk.hub.channels.settings import GatewaySettings, HubSettings
from kiosk.hub.clock import HubClock
from kiosk.hub.database import Database
from kiosk.hub.service import Hub
from kiosk.hub.store import alarms, outbox
from kiosk.hub.store.contacts import (
    Address,
    HubContact,
    confirm_address,
    remove_contact,
    save_contact,
)
from kiosk.hub.store.deliveries import (
    KEPT,
    Delivery,
    deliveries_of,
    delivery_of_link,
    prune,
)
from kiosk.hub.store.notifications import enqueue, enqueue_test, step_notification
from tests.helpers.gateways import HttpGateway, Reply
from tests.helpers.postgres import PostgresServer

ZONE = ZoneInfo("Asia/Shanghai")
LEASE = timedelta(seconds=15)
GOOD = Address(channel="good", value="13800000001")
BAD = Address(channel="bad", value="13800000002")


class Quick(random.Random):
    """Waits that a test can wait for; ``asked`` holds the bounds drawn from."""

    def __init__(self) -> None:
        super().__init__(0)
        self.asked: list[float] = []

    def uniform(self, a: float, b: float) -> float:
        self.asked.append(b)
        return 0.02


def now() -> datetime:
    return datetime.now(ZONE)


def settings(timeout: float = 20.0, **urls: str) -> HubSettings:
    """Return one gateway for each name and URL; ``timeout`` only bites where one hangs."""
    return HubSettings(
        public_url="https://hub.example",
        channel=tuple(
            GatewaySettings(
                id=name, url=at, body='{"to":"{phone}","text":"{text|json}","id":"{id}"}',
                taken_at="code", taken=("0",), timeout=timeout,
            )
            for name, at in urls.items()
        ),
    )  # fmt: skip


def contact(database: Database, identity: str, *addresses: Address) -> None:
    person = HubContact(id=identity, resident="wang", name=identity, addresses=addresses)
    database.write(lambda t: save_contact(t, person)).result()
    for one in addresses:
        database.write(
            lambda t, a=one: confirm_address(t, identity, a.channel, a.value, now())  # type: ignore[misc]
        ).result()


def tell(database: Database, to: str, step: str = "0.next-1", alarm: str = "a1") -> None:
    words = step_notification(
        alarm=alarm, resident="wang", to=to, step=step, text="王秀英呼救了", created=now()
    )
    database.write(lambda t: enqueue(t, words)).result()


def raise_alarm(database: Database, identity: str = "a1") -> None:
    alarm = Alarm(id=identity, resident="wang", raised=now(), kind=AlarmKind.CHEST_PAIN)
    database.write(lambda t: alarms.put_alarm(t, alarm, now())).result()


def deliveries(database: Database) -> tuple[Delivery, ...]:
    return database.read(deliveries_of).result()


def states(database: Database) -> Counter[tuple[str, str]]:
    return Counter((one.channel, one.state) for one in deliveries(database))


@asynccontextmanager
async def running(url: str, using: HubSettings) -> AsyncIterator[tuple[Hub, Quick]]:
    """Run a hub with its courier, as one process has it."""
    hub, rng = Hub(Database.open(url), HubClock(ZONE), using), Quick()
    hub.run_beside("hub-courier", Courier(hub, using, rng).run)
    hub.start()
    try:
        yield hub, rng
    finally:
        await hub.stop()


async def until(condition: Callable[[], object], what: str, seconds: float = 15.0) -> None:
    deadline = time.monotonic() + seconds
    while not await asyncio.to_thread(condition):
        assert time.monotonic() < deadline, f"after {seconds:g} s still not: {what}"
        await asyncio.sleep(0.02)


def test_a_channel_that_hangs_delays_neither_another_nor_the_hub(
    url: str, database: Database
) -> None:
    for n in range(10):
        contact(database, f"b{n}", BAD)
    contact(database, "g", GOOD)

    async def run(good: HttpGateway, bad: HttpGateway) -> list[float]:
        waits = []
        async with running(url, settings(0.5, good=good.url, bad=bad.url)) as (hub, _):
            for n in range(10):
                tell(database, f"b{n}")
            await until(lambda: len(bad.calls) >= 4, "the hanging channel is full")
            begun = time.monotonic()
            tell(database, "g")
            await until(lambda: ("good", "accepted") in states(database), "the other was sent")
            waits.append(time.monotonic() - begun)
            for _ in range(50):
                begun = time.monotonic()
                await hub.write(lambda t: t.change("wang"))
                waits.append(time.monotonic() - begun)
        return waits

    with HttpGateway() as good, HttpGateway() as bad:
        bad.standing = Reply(hang=True)
        waits = asyncio.run(run(good, bad))
    # The hanging channel's attempts alone last half a second each, ten of them in rows of four.
    assert waits[0] < 5
    assert sorted(waits[1:])[25] < 0.4
    assert states(database)["good", "accepted"] == 1
    assert {state for channel, state in states(database) if channel == "bad"} <= {"sent", "queued"}


def test_a_gateway_that_dies_and_comes_back_gets_everything_once(
    url: str, database: Database
) -> None:
    contact(database, "g", GOOD)
    first = HttpGateway()
    port = first.port
    first.__enter__()
    first.kill()

    async def run() -> tuple[list[str], Quick]:
        async with running(url, settings(good=f"http://127.0.0.1:{port}")) as (_, rng):
            tell(database, "g")
            await until(lambda: len(rng.asked) > 2, "tried three times, and each failed")
            assert all(d.attempts > 2 and d.reason for d in deliveries(database))
            assert "连不上" in deliveries(database)[0].reason
            with HttpGateway(port) as second:
                await until(lambda: ("good", "accepted") in states(database), "sent at last")
                await asyncio.sleep(0.1)
                return [json.loads(call.body)["text"] for call in second.calls], rng

    texts, rng = asyncio.run(run())
    assert len(texts) == 1
    assert texts[0].startswith("王秀英呼救了")
    assert "https://hub.example/go/" in texts[0]
    assert rng.asked[:3] == [4.0, 8.0, 16.0], "full jitter below a bound that doubles"
    assert deliveries(database)[0].reason == ""


@pytest.mark.parametrize(
    ("reply", "state", "word"),
    [
        (Reply(status=401), "failed", "密钥"),
        (Reply(body=b'{"code":"9"}'), "failed", "9"),
        (Reply(status=500), "sent", "服务器"),
        (Reply(status=429, headers={"Retry-After": "80"}), "queued", "太快"),
        (Reply(body=b"<html>", kind="text/html"), "queued", "网页"),
    ],
    ids=["401", "refused", "500", "429", "html"],
)
def test_what_came_of_it_stands_on_record(
    url: str, database: Database, reply: Reply, state: str, word: str
) -> None:
    contact(database, "g", GOOD)

    async def run() -> None:
        with HttpGateway() as gateway:
            gateway.standing = reply
            async with running(url, settings(good=gateway.url)):
                tell(database, "g")
                await until(
                    lambda: deliveries(database)[0].reason, "an attempt is noted", seconds=10
                )

    asyncio.run(run())
    (one,) = deliveries(database)
    assert one.state in (state, "sent" if state == "queued" else state), "or tried again by now"
    assert word in one.reason
    if reply.headers:
        assert one.due > (now() + timedelta(seconds=60)).timestamp() * 1000, "they asked to wait"


def test_what_a_process_that_died_had_taken_is_tried_again(url: str, database: Database) -> None:
    contact(database, "g", GOOD)
    tell(database, "g")
    at = now()
    taken = database.write(lambda t: outbox.claim(t, "good", 9, at, LEASE)).result()
    assert len(taken) == 1
    assert deliveries(database)[0].state == "sent", "it may have left"

    def again(later: timedelta) -> int:
        return len(database.write(lambda t: outbox.claim(t, "good", 9, at + later, LEASE)).result())

    assert again(timedelta(seconds=14)) == 0, "somebody may still be at it"
    assert again(timedelta(seconds=16)) == 1
    assert deliveries(database)[0].attempts == 2


def test_a_clock_set_back_by_a_year_holds_nothing_up(database: Database) -> None:
    contact(database, "g", GOOD)
    tell(database, "g")
    past = now() - timedelta(days=365)
    assert database.read(lambda c: outbox.next_due(c, "good", past)).result() == 0.0
    assert len(database.write(lambda t: outbox.claim(t, "good", 9, past, LEASE)).result()) == 1
    later = now() + timedelta(days=365)
    assert len(database.write(lambda t: outbox.claim(t, "good", 9, later, LEASE)).result()) == 1


def test_a_step_taken_by_a_clock_ahead_of_ours_leaves_at_once(database: Database) -> None:
    contact(database, "g", GOOD)
    ahead = step_notification(
        alarm="a1",
        resident="wang",
        to="g",
        step="0.everyone",
        text="王秀英呼救了",
        created=now() + timedelta(minutes=5),
    )
    database.write(lambda t: enqueue(t, ahead)).result()
    assert len(database.write(lambda t: outbox.claim(t, "good", 9, now(), LEASE)).result()) == 1


def test_alarms_leave_before_tests(database: Database) -> None:
    contact(database, "g", GOOD)
    person = HubContact(id="g", resident="wang", name="g", addresses=(GOOD,))
    database.write(lambda t: enqueue_test(t, person, GOOD, now() - timedelta(minutes=5))).result()
    tell(database, "g")
    (first,) = database.write(lambda t: outbox.claim(t, "good", 1, now(), LEASE)).result()
    assert first.delivery.alarm == "a1"


def test_an_alarm_that_is_over_is_no_longer_told_but_its_end_is(database: Database) -> None:
    raise_alarm(database)
    contact(database, "g", GOOD)
    tell(database, "g")
    database.write(lambda t: alarms.resolve_alarm(t, "a1", "赵刚", "没事", now())).result()
    tell(database, "g", step="3.over")
    taken = database.write(lambda t: outbox.claim(t, "good", 9, now(), LEASE)).result()
    assert [errand.delivery.step for errand in taken] == ["3.over"]
    dropped = next(one for one in deliveries(database) if one.step == "0.next-1")
    assert dropped.state == "failed"
    assert "已经解决" in dropped.reason


def test_nobody_is_told_that_nobody_answers_once_somebody_has(database: Database) -> None:
    contact(database, "g", GOOD)
    raise_alarm(database)
    tell(database, "g", "0.next-1")
    database.write(lambda t: alarms.acknowledge_alarm(t, "a1", "赵刚", now())).result()
    tell(database, "g", "2.answered")
    tell(database, "g", "1.everyone")
    errands = database.write(lambda t: outbox.claim(t, "good", 9, now(), LEASE)).result()
    assert {errand.delivery.step for errand in errands} == {"2.answered", "1.everyone"}
    (kept,) = (one for one in deliveries(database) if one.step == "0.next-1")
    assert (kept.state, "已经有人接了" in kept.reason) == ("failed", True)


def test_an_answer_quicker_than_the_gateways_keeps_its_reason(database: Database) -> None:
    contact(database, "g", GOOD)
    tell(database, "g")
    (errand,) = database.write(lambda t: outbox.claim(t, "good", 1, now(), LEASE)).result()
    database.write(lambda t: outbox.refute(t, errand.delivery, "发错了")).result()
    database.write(lambda t: outbox.note_accepted(t, errand.delivery, now())).result()
    (kept,) = deliveries(database)
    assert (kept.state, kept.reason) == ("failed", "发错了")


def test_numbers_are_kept_no_longer_than_needed(database: Database) -> None:
    contact(database, "g", GOOD)
    for step in ("0.next-1", "0.everyone"):
        tell(database, "g", step)
    (first,) = database.write(lambda t: outbox.claim(t, "good", 1, now(), LEASE)).result()
    database.write(lambda t: outbox.note_accepted(t, first.delivery, now())).result()
    soon, late = (now() + KEPT + timedelta(days=days) for days in (-1, 1))
    assert database.write(lambda t: prune(t, soon)).result() == 0
    assert database.write(lambda t: prune(t, late)).result() == 1
    assert [one.state for one in deliveries(database)] == ["queued"], "what is under way stays"
    count = select(func.count()).select_from(telling_tables.notifications)
    assert database.read(lambda c: c.execute(count).scalar_one()).result() == 1
    database.write(lambda t: remove_contact(t, "g")).result()
    records = select(telling_tables.contacts.c.record)
    assert GOOD.value not in database.read(lambda c: c.execute(records).scalar_one()).result()


def test_a_link_stands_for_its_delivery_for_two_days(database: Database) -> None:
    contact(database, "g", GOOD)
    tell(database, "g")
    (errand,) = database.write(lambda t: outbox.claim(t, "good", 9, now(), LEASE)).result()

    def found(token: str, at: datetime) -> Delivery | None:
        return database.read(lambda c: delivery_of_link(c, token, at)).result()

    one = found(errand.token, now())
    assert one is not None
    assert one.id == errand.delivery.id
    assert found(errand.token + "x", now()) is None
    assert found(errand.token, now() + timedelta(days=3)) is None
    again = database.write(
        lambda t: outbox.claim(t, "good", 9, now() + timedelta(seconds=20), LEASE)
    ).result()
    assert found(again[0].token, now()) == found(errand.token, now()), "either may have arrived"


def test_what_failed_on_one_way_has_not_failed_while_another_is_open(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "kiosk.hub.store.outbox.note_call", lambda *_, state, **__: told.append(state.value)
    )
    contact(database, "g", GOOD, BAD)
    tell(database, "g")
    by_channel = {one.channel: one for one in deliveries(database)}
    for channel, sofar in (("bad", []), ("good", ["failed"])):
        database.write(
            lambda t, c=channel: outbox.note_failure(t, by_channel[c], "号码不对", now())  # type: ignore[misc]
        ).result()
        assert told == sofar, "only the last way's end is the person's"


def test_a_channel_that_is_gone_is_told(url: str, database: Database) -> None:
    contact(database, "g", GOOD)
    tell(database, "g")

    async def run() -> None:
        async with running(url, HubSettings()):
            await until(lambda: ("good", "failed") in states(database), "it is told")

    asyncio.run(run())
    assert "不用了" in deliveries(database)[0].reason
    database.write(
        lambda t: outbox.send_again(t, deliveries_of(t.connection)[0].id, now())
    ).result()
    assert states(database) == Counter({("good", "queued"): 1})


def test_several_hub_processes_share_the_work_and_send_each_once(
    postgres: PostgresServer,
) -> None:
    url = postgres.new_database()
    database = Database.open(url)
    try:
        for n in range(30):
            contact(database, f"g{n}", Address(channel="good", value=f"1380000{n:04d}"))

        async def run(gateway: HttpGateway) -> None:
            using = settings(good=gateway.url)
            async with running(url, using), running(url, using), running(url, using):
                for n in range(30):
                    tell(database, f"g{n}")
                await until(lambda: states(database)["good", "accepted"] == 30, "all sent", 30)

        with HttpGateway() as gateway:
            asyncio.run(run(gateway))
            asked = Counter(json.loads(call.body)["id"] for call in gateway.calls)
        assert len(asked) == 30
        assert set(asked.values()) == {1}
    finally:
        database.close()
