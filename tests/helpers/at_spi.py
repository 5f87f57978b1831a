"""A screen reader's view of the program: the real AT-SPI tree over a session bus of its own.

Interfaces, states and roles are those of at-spi2-core (``xml/*.xml``, ``atspi-constants.h``).
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
COMPONENT, EVENT = "org.a11y.atspi.Component", "org.a11y.atspi.Event.Object"
REGISTRY, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
ENABLED, FOCUSABLE, FOCUSED, SHOWING = 8, 11, 12, 25  # numbers of states
BUTTON = "push button"
LAUNCHERS = tuple(
    Path(folder, "at-spi-bus-launcher")
    for folder in ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")
)


def missing() -> list[str]:
    """Return what of the accessibility bus is not installed."""
    names = [name for name in ("Xvfb", "xdotool", "dbus-daemon") if not shutil.which(name)]
    launcher = next((path for path in LAUNCHERS if path.exists()), None)
    return names if launcher else [*names, "at-spi2-core"]


@dataclass(frozen=True)
class Node:
    """One accessible object."""

    owner: str
    path: str
    role: str
    name: str
    states: int
    depth: int

    def address(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.owner, interface)

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)


class Reader:
    """Reads and acts as a screen reader does; ``heard`` are the announcements so far."""

    def __init__(self, connection: DBusConnection) -> None:
        self._bus = connection
        rule = MatchRule(type=MessageType.signal, interface=EVENT, member="Announcement")
        Proxy(message_bus, connection).AddMatch(rule)
        self._signals = connection.filter(rule, bufsize=200)
        self._queue = self._signals.__enter__()
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        self._ask(
            new_method_call(registry, "RegisterEvent", "sass", ("object:announcement", [], ""))
        )
        self.heard: list[str] = []

    def close(self) -> None:
        self._signals.__exit__(None, None, None)
        self._bus.close()

    def listen(self, seconds: float = 0.2) -> list[str]:
        """Take in what was announced meanwhile; return all of it."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            try:
                message = self._bus.recv_until_filtered(self._queue, timeout=0.05)
            except TimeoutError:
                continue
            self.heard.append(str(message.body[3][1]))
        return self.heard

    def tree(self) -> list[Node]:
        """Return every object of the program, in reading order.

        An object may go while the tree is read: then it is read anew.
        """
        for _ in range(20):
            nodes: list[Node] = []
            try:
                root = DBusAddress(ROOT, REGISTRY, ACCESSIBLE)
                for owner, path in self._call(root, "GetChildren"):
                    self._walk(owner, path, 0, nodes)
            except LookupError:
                continue
            return nodes
        raise LookupError("the tree never stands still")

    def buttons(self) -> list[Node]:
        return [node for node in self.tree() if node.role == BUTTON and node.has(SHOWING)]

    def press(self, node: Node) -> None:
        actions = self._call(node.address(ACTION), "GetActions")
        names = [action[0] for action in actions]
        self._call(node.address(ACTION), "DoAction", "i", (names.index("Press"),))

    def focus(self, node: Node) -> None:
        self._call(node.address(COMPONENT), "GrabFocus")

    def _walk(self, owner: str, path: str, depth: int, into: list[Node]) -> None:
        address = DBusAddress(path, owner, ACCESSIBLE)
        role = self._call(address, "GetRoleName")
        low, high = self._call(address, "GetState")
        name = self._ask(Properties(address).get("Name"))[0][1]
        into.append(Node(owner, path, role, name, low | high << 32, depth))
        for child_owner, child in self._call(address, "GetChildren"):
            self._walk(child_owner, child, depth + 1, into)

    def _call(self, address: DBusAddress, method: str, kinds: str = "", body: Any = ()) -> Any:
        return self._ask(new_method_call(address, method, kinds or None, body))[0]

    def _ask(self, message: Any) -> Any:
        reply = self._bus.send_and_get_reply(message, timeout=10)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{message.header.fields}: {reply.body}")
        return reply.body or (None,)


@contextmanager
def accessibility_bus(display: str) -> Iterator[dict[str, str]]:
    """Yield the environment for a program that a screen reader on ``display`` can read."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout
    address = daemon.stdout.readline().strip()
    environment = {**os.environ, "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": address}
    path = next(path for path in LAUNCHERS if path.exists())
    launcher = subprocess.Popen(
        [str(path), "--launch-immediately"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield {**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    finally:
        for process in (launcher, daemon):
            process.terminate()
            process.wait(10)
        daemon.stdout.close()


def open_reader(session: str, seconds: float = 10.0) -> Reader:
    """Return a reader on the accessibility bus that the session bus at ``session`` names."""
    ends = time.monotonic() + seconds
    while True:
        try:
            with open_dbus_connection(bus=session) as connection:
                bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
                reply = connection.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=5)
            if reply.header.message_type is not MessageType.error:
                return Reader(open_dbus_connection(bus=reply.body[0]))
        except (OSError, TimeoutError):
            pass
        if time.monotonic() > ends:
            raise TimeoutError("the accessibility bus does not answer")
        time.sleep(0.2)
