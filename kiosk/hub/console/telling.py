"""联系人 and 发送记录: whom the hub tells, whether they can be reached, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from starlette.responses import Response

from kiosk.core.words import tr
from kiosk.hub.channels.courier import all_channels
from kiosk.hub.channels.settings import ChannelSettings
from kiosk.hub.clock import from_milliseconds
from kiosk.hub.console import wording
from kiosk.hub.console.board import Board
from kiosk.hub.console.pages import page
from kiosk.hub.console.sessions import Visit
from kiosk.hub.store.contacts import STATION, Address, HubContact, all_contacts
from kiosk.hub.store.deliveries import Delivery, DeliveryState, deliveries_of
from kiosk.hub.store.notifications import TEST


@dataclass(frozen=True)
class DeliveryLine:
    """One delivery in words."""

    id: str
    state: str
    words: str
    when: str
    who: str
    way: str
    text: str
    reason: str
    attempts: int
    can_repeat: bool


@dataclass(frozen=True)
class AddressLine:
    """One way to a contact; ``test`` is its newest test message, if any."""

    channel: str
    way: str
    value: str
    confirmed: str
    test: DeliveryLine | None
    waits_for_code: str  # the test's delivery id


@dataclass(frozen=True)
class ContactCard:
    """A contact with the ways to them and what they were told lately."""

    contact: HubContact
    addresses: tuple[AddressLine, ...]
    recent: tuple[DeliveryLine, ...]


async def contacts(visit: Visit) -> Response:
    """联系人."""
    now = visit.hub.clock.now()

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        channels = all_channels(visit.hub.settings, connection)
        cards: dict[str, list[ContactCard]] = {}
        for contact in all_contacts(connection):
            sent = deliveries_of(connection, contact=contact.id, most=50)
            card = _card(contact, sent, channels, now)
            cards.setdefault(contact.resident, []).append(card)
        groups = [(STATION, tr("值班的人（全站）"))]
        groups += [(one.id, one.name) for one in board.residents.values()]
        return {
            "groups": [(identity, name, cards.get(identity, [])) for identity, name in groups],
            "channels": [(one.id, way_words(one.id, channels)) for one in channels.values()],
            "has_links": bool(visit.hub.settings.public_url),
        }

    return await page(visit, "contacts", load)


async def deliveries(visit: Visit) -> Response:
    """发送记录: of everybody, or with ``?alarm=`` of one alarm, ``?state=`` in one state."""
    now, query = visit.hub.clock.now(), visit.request.query_params
    state = query.get("state", "")

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        del board
        channels = all_channels(visit.hub.settings, connection)
        names = {contact.id: contact.by for contact in all_contacts(connection)}
        found = deliveries_of(connection, alarm=query.get("alarm"), state=state)
        return {
            "lines": [delivery_line(one, names, channels, now) for one in found],
            "state": state,
            "states": [(one.value, state_words(one.value)) for one in DeliveryState],
        }

    return await page(visit, "deliveries", load)


def _card(
    contact: HubContact,
    sent: tuple[Delivery, ...],
    channels: dict[str, ChannelSettings],
    now: datetime,
) -> ContactCard:
    names = {contact.id: contact.by}

    def address_line(address: Address) -> AddressLine:
        key = (address.channel, address.value)
        tests = [d for d in sent if d.step == TEST and (d.channel, d.address) == key]
        newest = tests[0] if tests else None
        waits = newest is not None and newest.state in ("sent", "accepted") and not newest.answer
        confirmed = address.confirmed
        return AddressLine(
            channel=address.channel,
            way=way_words(address.channel, channels),
            value=address.value,
            confirmed="" if confirmed is None else wording.clock_words(confirmed, now),
            test=None if newest is None else delivery_line(newest, names, channels, now),
            waits_for_code=newest.id if newest is not None and waits and not confirmed else "",
        )

    told = [one for one in sent if one.step != TEST][:3]
    return ContactCard(
        contact=contact,
        addresses=tuple(map(address_line, contact.addresses)),
        recent=tuple(delivery_line(one, names, channels, now) for one in told),
    )


def delivery_line(
    delivery: Delivery, names: dict[str, str], channels: dict[str, ChannelSettings], now: datetime
) -> DeliveryLine:
    """Return a delivery in words; ``names`` of contacts by id."""
    moment = delivery.confirmed or delivery.accepted or delivery.sent or delivery.created
    words = state_words(delivery.state)
    answers = {"go": tr("回复：我去"), "cannot": tr("回复：我去不了"), "yes": tr("本人回复了")}
    return DeliveryLine(
        id=delivery.id,
        state=delivery.state,
        words=answers.get(delivery.answer, words) if delivery.confirmed else words,
        when=wording.clock_words(from_milliseconds(moment, now.tzinfo), now, seconds=True),
        who=names.get(delivery.contact, tr("已删掉的联系人")),
        way=way_words(delivery.channel, channels),
        text=delivery.text,
        reason=delivery.reason,
        attempts=delivery.attempts,
        can_repeat=delivery.state == DeliveryState.FAILED and delivery.channel in channels,
    )


def state_words(state: str) -> str:
    """Return how far a delivery has got."""
    return {
        "queued": tr("等着发"),
        "sent": tr("发出去了，还没有回音"),
        "accepted": tr("对方平台收下了"),
        "confirmed": tr("本人回复了"),
        "failed": tr("没发成"),
    }[state]


def way_words(channel: str, channels: dict[str, ChannelSettings]) -> str:
    """Return a channel's name as staff gave it."""
    settings = channels.get(channel)
    return (settings.name or settings.id) if settings is not None else channel or "—"
