"""The rule that an alarm waits for nothing but alarms: what it blames and what it excuses."""

import math
import socket
from pathlib import Path
from urllib.parse import urlsplit

from tests.conftest import wait_until
from tests.faults.home import Resident
from tests.faults.line import Carried, Line
from tests.faults.mischief import Mischief
from tests.faults.punctual import late_alarms
from tests.helpers.hub_load import Home


def resident(tmp_path: Path, **sent_at: float) -> Resident:
    home = Resident(Home("home-1", "token", ()), tmp_path, 1)
    home.sent_at.update(sent_at)
    return home


def call(kind: str, identity: str, begun: float, ended: float, connection: int = 1) -> Carried:
    return Carried("token", kind, identity, connection, begun, ended)


def test_an_alarm_that_waited_for_a_request_is_blamed(tmp_path: Path) -> None:
    home = resident(tmp_path, a=10.0)
    carried = [call("requests", "r", 10.0, 12.5, 2), call("alarms", "a", 12.6, 12.7)]
    assert late_alarms([home], carried, []) == [
        "home-1: the alarm a waited 2.60 s, 0.00 s of it for other alarms,"
        " 0.00 s more while something stood still"
    ]


def test_an_alarm_behind_another_one_is_not(tmp_path: Path) -> None:
    home = resident(tmp_path, a=10.0)
    carried = [call("alarms", "b", 9.9, 12.0), call("alarms", "a", 12.6, 12.7)]
    assert late_alarms([home], carried, []) == []


def test_nor_is_one_that_came_while_the_machine_stood_still(tmp_path: Path) -> None:
    home = resident(tmp_path, a=10.0)
    carried = [call("alarms", "a", 12.6, 12.7)]
    assert late_alarms([home], carried, [(10.1, 12.5)]) == []
    home.stalls += [(10.1, 11.0), (10.5, 12.5)]  # the same time is not counted twice
    assert late_alarms([home], carried, []) == []
    home.stalls[:] = [(10.1, 11.0), (10.5, 11.2)]
    assert len(late_alarms([home], carried, [])) == 1


def test_a_connection_for_both_kinds_is_blamed(tmp_path: Path) -> None:
    carried = [call("alarms", "a", 1.0, 1.1), call("requests", "r", 2.0, 2.1)]
    assert late_alarms([resident(tmp_path)], carried, []) == [
        "the connection 1 carried alarms and other calls"
    ]


def test_an_alarm_behind_one_whose_call_still_lasts_is_not(tmp_path: Path) -> None:
    """One whose answer comes drop by drop lasts longer on the line than the kiosk waits."""
    with Line(1, "seed", 1.0, (Mischief.HALF_OPEN,)) as line:
        address = urlsplit(line.url)
        with socket.create_connection((address.hostname, address.port)) as kiosk:
            kiosk.sendall(b"PUT /v1/alarms/b HTTP/1.1\r\nAuthorization: Bearer token\r\n\r\n")
            wait_until(lambda: bool(line.carried), "the call has come")
            [lasting] = line.carried
            assert (lasting.token, lasting.identity, lasting.ended) == ("token", "b", math.inf)
            home = resident(tmp_path, a=lasting.begun + 1.0)
            late = call("alarms", "a", lasting.begun + 4.0, lasting.begun + 4.1)
            assert late_alarms([home], [lasting, late], []) == []
            assert len(late_alarms([home], [late], [])) == 1
        wait_until(lambda: line.carried[0].ended < math.inf, "the kiosk has hung up")
