"""The buttons of 联系人 and 发送记录."""

import re
import uuid
from typing import Any

from kiosk.core.words import tr
from kiosk.hub.channels.courier import all_channels
from kiosk.hub.channels.settings import (
    ChannelSettings,
    GatewaySettings,
    MailSettings,
    WebhookSettings,
)
from kiosk.hub.console.sessions import Visit, same
from kiosk.hub.database import Transaction
from kiosk.hub.faults import conflict, invalid, unknown
from kiosk.hub.store import outbox, station
from kiosk.hub.store.contacts import (
    STATION,
    Address,
    HubContact,
    confirm_address,
    find_contact,
    remove_contact,
    save_contact,
)
from kiosk.hub.store.deliveries import Delivery, DeliveryState, deliveries_of, find_delivery
from kiosk.hub.store.notifications import TEST, enqueue_test

MOST_ADDRESSES = 3
_LONGEST = {"name": 40, "role": 20, "value": 300}
_MAILBOX = re.compile(r"[^\s@<>,;]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_NUMBER = re.compile(r"\+?[A-Za-z0-9_]{3,40}")  # chat robots know people by letters
Result = dict[str, Any]


async def save(visit: Visit) -> Result:
    """Enter a contact, or change the one in the path."""
    identity = str(visit.request.path_params.get("id") or uuid.uuid4())
    is_new = "id" not in visit.request.path_params
    name, role, resident = (_field(visit, n) for n in ("name", "role", "resident"))
    if not name:
        raise invalid(tr("请写联系人的姓名。"))

    def write(transaction: Transaction) -> HubContact:
        connection = transaction.connection
        if resident != STATION and resident not in station.load_residents(connection):
            raise invalid(tr("请选这是谁的联系人。"))
        if not is_new and find_contact(connection, identity) is None:
            raise unknown(identity)
        channels = all_channels(visit.hub.settings, connection)
        contact = HubContact(
            id=identity,
            resident=resident,
            name=name,
            role=role,
            addresses=_addresses(visit, channels),
        )
        return save_contact(transaction, contact)

    await visit.write(write, subject=identity)
    return {"id": identity}


async def remove(visit: Visit) -> Result:
    """Take a contact off the list."""
    identity = visit.request.path_params["id"]
    await visit.write(lambda t: remove_contact(t, identity))
    return {}


async def send_test(visit: Visit) -> Result:
    """Send a test message to one address of a contact."""
    identity, now = visit.request.path_params["id"], visit.hub.clock.now()
    channel, value = visit.one("channel"), visit.one("value")

    def write(transaction: Transaction) -> HubContact:
        contact = find_contact(transaction.connection, identity)
        if contact is None:
            raise unknown(identity)
        known = {(a.channel, a.value): a for a in contact.addresses}
        address = known.get((channel, value))
        if address is None:
            raise invalid(tr("这个联系方式已经改了，请刷新再试。"))
        for sent in deliveries_of(transaction.connection, contact=identity, most=20):
            under_way = sent.step == TEST and sent.state in ("queued", "sent")
            if under_way and (sent.channel, sent.address) == (channel, value):
                raise conflict(tr("上一条测试还在路上，请等一等。"))
        enqueue_test(transaction, contact, address, now)
        return contact

    await visit.write(write)
    return {}


async def enter_code(visit: Visit) -> Result:
    """Take the code that a contact read out of a test message over the telephone."""
    identity, now = visit.request.path_params["id"], visit.hub.clock.now()
    test, code = visit.one("test"), "".join(c for c in visit.one("code") if c.isdecimal())

    def write(transaction: Transaction) -> Delivery:
        delivery = find_delivery(transaction.connection, test)
        if delivery is None or delivery.contact != identity or not delivery.code:
            raise unknown(test)
        if delivery.answer or delivery.state == DeliveryState.FAILED:
            raise conflict(tr("这条测试已经结束了，请再发一条。"))
        if not same(code, delivery.code):
            raise invalid(tr("数字不对，请和本人再核对一遍。"))
        outbox.note_answer(transaction, delivery, "yes", now)
        confirm_address(transaction, identity, delivery.channel, delivery.address, now)
        return delivery

    await visit.write(write, details={"test": test})
    return {}


async def repeat(visit: Visit) -> Result:
    """Send once more what has failed."""
    identity, now = visit.request.path_params["id"], visit.hub.clock.now()

    def write(transaction: Transaction) -> Delivery:
        delivery = outbox.send_again(transaction, identity, now)
        if delivery is None:
            raise conflict(tr("它没有失败，不用再发。"))
        return delivery

    await visit.write(write)
    return {}


def _field(visit: Visit, name: str) -> str:
    text = visit.one(name)
    if len(text) > _LONGEST.get(name, 100):
        raise invalid(tr("写得太长了，请短一些（{most} 个字以内）。", most=_LONGEST.get(name, 100)))
    return text


def _addresses(visit: Visit, channels: dict[str, ChannelSettings]) -> tuple[Address, ...]:
    found: dict[tuple[str, str], Address] = {}
    pairs = zip(visit.many("channel"), visit.many("value"), strict=False)
    for channel, value in list(pairs)[:MOST_ADDRESSES]:
        if not value and not channel:
            continue
        settings = channels.get(channel)
        if settings is None:
            raise invalid(tr("请选用哪个通道通知。"))
        tidy = _tidy(value, settings)
        found[channel, tidy] = Address(channel=channel, value=tidy)
    return tuple(found.values())


def _tidy(value: str, settings: ChannelSettings) -> str:
    """Return an address as its channel takes it. Raises a refusal that says what is wrong."""
    if len(value) > _LONGEST["value"]:
        raise invalid(tr("联系方式“{value}”不对。", value=value[:40]))
    match settings:
        case MailSettings():
            if not _MAILBOX.fullmatch(value):
                raise invalid(tr("邮箱“{value}”不对，请再看一遍。", value=value[:40]))
            return value
        case WebhookSettings():
            if not value.startswith(("https://", "http://")) and "/" in value:
                raise invalid(tr("网址要以 https:// 或者 http:// 开头。"))
            return value
        case GatewaySettings():
            number = re.sub(r"[\s()（）-]", "", value)
            if not _NUMBER.fullmatch(number):
                raise invalid(tr("号码“{value}”不对，请再看一遍。", value=value[:40]))
            return number
