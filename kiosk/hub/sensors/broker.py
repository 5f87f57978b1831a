"""One connection to an MQTT broker: messages are confirmed when they are on the hub's disk.

MQTT 3.1.1 (https://docs.oasis-open.org/mqtt/mqtt/v3.1.1/): a session that the broker keeps (clean
session 0) and quality of service 1, so that nothing is lost while the hub is away. After a lost
connection the broker tells the unconfirmed ones anew, marked DUP, under the same packet number
(4.4): that is how they are known again. What was published with quality 0 has no number, and the
broker keeps none of it.
"""

import hashlib
import logging
import ssl
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.core.clock import Clock
from kiosk.core.words import tr
from kiosk.hub.database import Database, Transaction
from kiosk.hub.faults import StorageUnavailable
from kiosk.hub.sensors import topics
from kiosk.hub.store import feed

if TYPE_CHECKING:
    from paho.mqtt.client import Client, MQTTMessage

KEEPALIVE = 20  # seconds; a broker that is silent for half as long again is away
_CHECK = 2.0  # seconds between looks whether the settings still hold
_TURN = 0.5  # seconds in the network's loop before looking whether to stop
_log = logging.getLogger("kiosk.hub")
T = TypeVar("T")


class Connection:
    """One connection, from ``run`` until it is lost or ``stop`` is set. Used by one thread."""

    def __init__(
        self, database: Database, clock: Clock, settings: feed.FeedSettings, holder: str
    ) -> None:
        self.stop = threading.Event()
        self._database = database
        self._clock = clock
        self._settings = settings
        self._holder = holder
        self._number = 0
        self._over = ""  # why it ends, in a sentence for staff
        self._told: dict[str, float] = {}  # unknown topics, and when they were last written down

    def run(self) -> bool:
        """Listen; return whether the broker had let us in. Never raises for the broker's sake."""
        try:
            client = self._client()
            self._listen(client)
        except StorageUnavailable:
            _log.info("the storage does not answer; the broker is left for now")
            return self._number > 0
        if self._over and not self.stop.is_set():
            _log.info("the MQTT broker: %s", self._over)
            sentence = self._over
            self._try(lambda t: feed.note_fault(t, sentence, self._clock.now()))
        return self._number > 0

    def _client(self) -> "Client":
        from paho.mqtt import client as mqtt  # noqa: PLC0415  # only where a broker is set
        from paho.mqtt.enums import CallbackAPIVersion  # noqa: PLC0415

        identity = self._write(feed.client_id)
        client = mqtt.Client(
            CallbackAPIVersion.VERSION2,
            client_id=identity,
            clean_session=False,
            protocol=mqtt.MQTTv311,
            manual_ack=True,
        )
        settings = self._settings
        if settings.user:
            client.username_pw_set(settings.user, settings.password or None)
        client.connect_timeout = 5.0
        client.on_connect = self._on_connect
        client.on_subscribe = self._on_subscribe
        client.on_message = self._on_message
        return client

    def _listen(self, client: "Client") -> None:
        settings = self._settings
        try:
            if settings.tls:
                client.tls_set(ca_certs=settings.ca or None)
            client.connect(settings.host, settings.port, keepalive=KEEPALIVE)
        except (OSError, ValueError) as error:
            self._over = _reason(error)
            return
        checked = time.monotonic()
        try:
            while not self.stop.is_set() and not self._over:
                if client.loop(timeout=_TURN):
                    self._over = self._over or tr("和感应器的消息服务器断开了。")
                elif time.monotonic() - checked > _CHECK:
                    checked = time.monotonic()
                    self._check()
        finally:
            client.disconnect()

    def _check(self) -> None:
        """End when staff have changed the settings or another process listens."""
        now = self._clock.now()
        if self._read(feed.load_feed) != self._settings:
            self.stop.set()
        if not self._write(lambda t: feed.hold_lease(t, self._holder, now)):
            self.stop.set()

    def _on_connect(
        self, client: "Client", _data: Any, _flags: Any, code: Any, _props: Any
    ) -> None:
        if code.is_failure:
            _log.info("the MQTT broker refused us: %s", code)
            self._over = tr("感应器的消息服务器不让进：请看看用户名和密码。")
            return
        try:
            self._number = self._write(feed.begin_connection)
            gone = self._write(lambda t: feed.change_topics(t, self._settings.topics))
        except StorageUnavailable:
            self._over = tr("数据库现在没有回应。")
            return
        if gone:
            client.unsubscribe(list(gone))
        client.subscribe([(topic, 1) for topic in self._settings.topics])

    def _on_subscribe(self, _client: "Client", _d: Any, _mid: int, codes: Any, _p: Any) -> None:
        if any(code.is_failure for code in codes):
            self._over = tr("感应器的消息服务器不让听这些主题。")

    def _on_message(self, client: "Client", _data: Any, message: "MQTTMessage") -> None:
        """Take a message in, then confirm it; what is not on the disk comes anew."""
        try:
            self._take(message)
        except StorageUnavailable:
            self._over = tr("数据库现在没有回应。")
            return
        except Exception:  # noqa: BLE001  # told anew it would fail again and hold up all others
            _log.exception("a message of the MQTT broker could not be taken in")
        client.ack(message.mid, message.qos)

    def _take(self, message: "MQTTMessage") -> None:
        topic, payload = message.topic, bytes(message.payload)
        if topics.is_housekeeping(topic):
            return
        now = self._clock.now()
        name = hashlib.sha256(topic.encode() + b"\0" + payload).hexdigest()[:24]
        heard = topics.Heard(
            topic=topic,
            payload=payload,
            # One packet number, one connection: what came over this one, what over the one before.
            key=f"mqtt {self._number} {message.mid} {name}" if message.qos else "",
            before=f"mqtt {self._number - 1} {message.mid} {name}" if message.dup else "",
            old=bool(message.retain),
        )
        sensor = self._read(lambda connection: topics.find_sensor(connection, topic))
        if sensor is None and self._was_just_told(topic):
            return
        self._write(lambda t: topics.take_heard(t, sensor, heard, now))

    def _was_just_told(self, topic: str) -> bool:
        """Return whether an unknown topic was written down a moment ago: one is enough."""
        now = time.monotonic()
        if now - self._told.get(topic, -10.0) < 1.0:
            return True
        if len(self._told) > 1000:
            self._told.clear()
        self._told[topic] = now
        return False

    def _write(self, work: Callable[[Transaction], T]) -> T:
        return self._database.write(work).result()

    def _read(self, work: Callable[[Any], T]) -> T:
        return self._database.read(work).result()

    def _try(self, work: Callable[[Transaction], Any]) -> None:
        try:
            self._write(work)
        except StorageUnavailable:
            _log.info("the storage does not answer; the broker's fault is not written down")


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return tr("感应器的消息服务器的证书不可信。")
    if isinstance(error, ssl.SSLError):
        return tr("和感应器的消息服务器的加密连接建不起来。")
    if isinstance(error, FileNotFoundError):
        return tr("消息服务器的证书文件找不到。")
    return tr("连不上感应器的消息服务器：请看看它开了没有，地址对不对。")
