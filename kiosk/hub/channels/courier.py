"""Carrying the outbox over the channels, beside the hub's calls.

Each channel has a task, connections and a few attempts at a time of its own: one that hangs delays
neither another channel nor a call. What is on the way is claimed in the database, so several hub
processes share the work, and what a process that died had claimed is tried again when the claim's
lease is over.
"""

import asyncio
import logging
import random
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Connection

from kiosk.core.backoff import full_jitter
from kiosk.core.words import tr
from kiosk.hub.channels.gateway import Gateway
from kiosk.hub.channels.mail import Mail
from kiosk.hub.channels.outcome import Channel, Message, NotDelivered, too_slow
from kiosk.hub.channels.settings import (
    ChannelSettings,
    GatewaySettings,
    HubSettings,
    MailSettings,
    WebhookSettings,
)
from kiosk.hub.channels.webhook import Webhook
from kiosk.hub.database import Transaction
from kiosk.hub.faults import StorageUnavailable
from kiosk.hub.store import deliveries, outbox
from kiosk.hub.store.channels import load_channels
from kiosk.hub.store.contacts import BOARD
from kiosk.hub.store.outbox import Errand

if TYPE_CHECKING:
    from kiosk.hub.service import Hub

AT_ONCE = 4  # attempts of one channel at one time
BASE, CAP = 2.0, 60.0  # seconds of full jitter after a first failure, and at most
LOOK = 5.0  # seconds between two looks when nothing is announced
PRUNE = 3600.0  # seconds between two looks for what is too old to be kept
MARGIN = timedelta(seconds=5)  # a claim outlives its attempt by so much
STOP_TIME = 2.0  # seconds an attempt under way has to end at a stop
_log = logging.getLogger("kiosk.hub")
T = TypeVar("T")


def open_channel(settings: ChannelSettings) -> Channel:
    """Return the channel that settings describe; nothing is connected yet."""
    match settings:
        case WebhookSettings():
            return Webhook(settings)
        case MailSettings():
            return Mail(settings)
        case GatewaySettings():
            return Gateway(settings)


def all_channels(settings: HubSettings, connection: Connection) -> dict[str, ChannelSettings]:
    """Return every channel by its id; one in the settings file stands before the console's."""
    found = {channel.id: channel for channel in load_channels(connection)}
    return {**found, **{channel.id: channel for channel in settings.channel}}


class Courier:
    """One hub process's courier; ``run`` is started with the hub."""

    def __init__(self, hub: "Hub", settings: HubSettings, rng: random.Random | None = None) -> None:
        self._hub = hub
        self._settings = settings
        self._rng = rng or random.Random()

    async def run(self) -> None:
        """Keep a task for each channel that is set up, as they come and go."""
        running: dict[str, tuple[ChannelSettings, asyncio.Task[None]]] = {}
        try:
            with self._hub.changes.watch(BOARD) as watcher:
                pruned = -PRUNE
                while not self._hub.changes.stopping:
                    if self._hub.clock.monotonic() - pruned >= PRUNE:
                        pruned = self._hub.clock.monotonic()
                        await self._prune()
                    await self._look(running)
                    await watcher.wait(LOOK)
        finally:
            tasks = [task for _, task in running.values()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _prune(self) -> None:
        now = self._hub.clock.now()
        try:
            await self._hub.write(lambda t: deliveries.prune(t, now))
        except StorageUnavailable:
            _log.info("the storage does not answer; what is old is forgotten later")

    async def _look(self, running: dict[str, tuple[ChannelSettings, asyncio.Task[None]]]) -> None:
        def read(
            connection: Connection,
        ) -> tuple[dict[str, ChannelSettings], frozenset[str]]:
            return (
                all_channels(self._settings, connection),
                outbox.waiting_channels(connection),
            )

        try:
            wanted, waiting = await self._hub.read(read)
            for identity in waiting - wanted.keys():
                now = self._hub.clock.now()
                why = tr("这个通道已经不用了，没有发。")
                await self._hub.write(
                    lambda t: outbox.fail_channel(t, identity, why, now)  # noqa: B023
                )
        except StorageUnavailable:
            _log.info("the storage does not answer; messages wait")
            return
        for identity, (settings, task) in list(running.items()):
            if wanted.get(identity) != settings or task.done():
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                del running[identity]
        for identity, settings in wanted.items():
            if identity not in running:
                line = _Line(self._hub, self._settings.public_url, settings, self._rng)
                task = asyncio.create_task(line.run(), name=f"hub-channel-{identity}")
                running[identity] = (settings, task)


class _Line:
    """One channel at work."""

    def __init__(
        self, hub: "Hub", public_url: str, settings: ChannelSettings, rng: random.Random
    ) -> None:
        self._hub = hub
        self._public_url = public_url
        self._id = settings.id
        self._channel = open_channel(settings)
        self._lease = timedelta(seconds=settings.timeout) + MARGIN
        self._rng = rng
        self._under_way: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Claim what is due and send it, a few at a time, until cancelled."""
        hub = self._hub
        try:
            with hub.changes.watch(BOARD) as watcher:
                while True:
                    wait = await self._turn(watcher.poke)
                    await watcher.wait(wait)
        finally:
            if self._under_way:
                await asyncio.wait(self._under_way, timeout=STOP_TIME)
            for task in self._under_way:
                task.cancel()
            await asyncio.gather(*self._under_way, return_exceptions=True)
            await self._channel.close()

    async def _turn(self, wake: Callable[[], None]) -> float:
        """Begin what is due; return the seconds until it is worth looking again."""
        hub, now = self._hub, self._hub.clock.now()
        room = AT_ONCE - len(self._under_way)
        if room <= 0:
            return LOOK  # an attempt that ends wakes us
        try:
            wait = await hub.read(lambda c: outbox.next_due(c, self._id, now))
            if wait is None or wait > 0:
                return LOOK if wait is None else min(wait, LOOK)
            errands = await hub.write(lambda t: outbox.claim(t, self._id, room, now, self._lease))
        except StorageUnavailable:
            _log.info("the storage does not answer; messages wait")
            return 1.0
        for errand in errands:
            task = asyncio.create_task(self._deliver(errand), name=f"hub-errand-{self._id}")
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
            task.add_done_callback(lambda _task: wake())
        return 0.0 if errands else 0.2

    async def _deliver(self, errand: Errand) -> None:
        """Make one attempt and note what came of it."""
        delivery = errand.delivery
        fault: NotDelivered | None = None
        try:
            async with asyncio.timeout(self._channel.timeout):
                await self._channel.send(message_of(errand, self._public_url))
        except NotDelivered as error:
            fault = error
        except TimeoutError:
            fault = too_slow()
        except Exception as error:  # noqa: BLE001  # boundary: it must not end the channel
            # Its words might hold an address or a secret; its kind does not.
            _log.error("channel %s stumbled: %s", self._id, type(error).__name__)
            fault = NotDelivered(tr("平台这边出错了，会再试。"), retryable=True, left=True)
        await self._note(lambda t: self._outcome(t, errand, fault))
        if fault is not None:
            _log.info("delivery %s over %s: %s", delivery.id, self._id, fault)

    def _outcome(
        self, transaction: Transaction, errand: Errand, fault: NotDelivered | None
    ) -> None:
        delivery, now = errand.delivery, self._hub.clock.now()
        if fault is None:
            outbox.note_accepted(transaction, delivery, now)
        elif fault.retryable:
            wait = full_jitter(delivery.attempts + 1, self._rng, BASE, CAP)
            outbox.note_retry(
                transaction, delivery, str(fault), now, max(wait, fault.wait), left=fault.left
            )
        else:
            outbox.note_failure(transaction, delivery, str(fault), now)

    async def _note(self, work: Callable[[Transaction], None]) -> None:
        """Write an outcome down, again if the storage is away: else it would be sent twice."""
        for _ in range(5):
            try:
                await self._hub.write(work)
            except StorageUnavailable:
                await asyncio.sleep(1.0)
            else:
                return
        _log.warning("what came of a message could not be noted; it may be sent again")


def message_of(errand: Errand, public_url: str) -> Message:
    """Return what goes out: the notification's sentence, and the link where there can be one."""
    delivery = errand.delivery
    link = f"{public_url}/go/{errand.token}" if public_url else ""
    is_test = delivery.alarm is None
    plain, text = delivery.text, delivery.text
    if is_test and link:
        text += tr(
            "收到请点开 {link} 或者把数字 {code} 告诉服务站。", link=link, code=delivery.code
        )
    elif is_test:
        text += tr("收到请把数字 {code} 告诉服务站。", code=delivery.code)
    elif link:
        text += tr("点开看看、回复： {link}", link=link)
    return Message(
        id=delivery.id,
        to=delivery.address,
        text=text,
        plain=plain,
        link=link,
        code=delivery.code,
        is_test=is_test,
    )
