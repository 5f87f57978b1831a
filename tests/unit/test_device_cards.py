"""What staff are told of a kiosk that is not well."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.hub.console.device_cards import fault_words, what_is_wrong
from kiosk.hub.service import fault_level
from kiosk.protocol.messages import Heartbeat, SelfTest

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=UTC)
FRESH = SelfTest(at=NOW - timedelta(days=3), passed=True)


@pytest.mark.parametrize(
    ("silent", "level"),
    [
        (None, 0),
        (0.0, 0),
        (90.0, 0),
        (91.0, 1),
        (181.0, 2),
        (5 * 3600 + 1.0, 3),
        (25 * 3600 + 1.0, 4),
        (1e9, 4),
    ],
)
def test_a_line_fault_has_four_levels(silent: float | None, level: int) -> None:
    assert fault_level(silent) == level
    if silent is not None and level:
        assert "断线" in fault_words(level, silent)


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ({"muted": True, "output": 70}, "静音"),
        ({"output": 5}, "音量只有 5%"),
        ({"microphone": "没有找到麦克风"}, "没有找到麦克风"),
        ({"speaker": "没有找到喇叭"}, "没有找到喇叭"),
        ({"disk_free": 12}, "12 MB"),
        ({"storage": "存储写不进去"}, "写不进去"),
        ({"offset": 365 * 86400.0}, "365 天"),
        ({"offset": -3600.0}, "60 分钟"),
        ({"battery": 9, "charging": False}, "9%"),
        ({"refused": 2}, "2 件"),
        ({"unread_plans": 2}, "2 份用药计划"),
        ({"late": 1800}, "晚了 30 分钟"),
        ({"stuck": ("recogniser",)}, "recogniser"),
        ({"self_test": SelfTest(at=NOW, passed=False, failed=("麦克风",))}, "没通过：麦克风"),
        ({"self_test": SelfTest(at=NOW - timedelta(days=9), passed=True)}, "自检 9 天没做"),
    ],
)
def test_what_is_amiss_is_said_and_nothing_else(told: dict[str, Any], word: str) -> None:
    beat = Heartbeat(at=NOW, **{"self_test": FRESH, **told})
    (sentence,) = what_is_wrong(beat, NOW - timedelta(days=300), NOW)
    assert word in sentence


def test_a_kiosk_that_is_well_has_nothing_to_see_to() -> None:
    beat = Heartbeat(
        at=NOW,
        microphone="正常",
        speaker="正常",
        output=60,
        muted=False,
        disk_free=9000,
        offset=0.2,
        battery=10,
        charging=True,
        self_test=FRESH,
    )
    assert what_is_wrong(beat, NOW, NOW) == ()
    assert what_is_wrong(Heartbeat(at=NOW), NOW - timedelta(days=2), NOW) == ()


def test_who_has_never_done_the_self_test_is_seen_after_eight_days() -> None:
    (sentence,) = what_is_wrong(Heartbeat(at=NOW), NOW - timedelta(days=9), NOW)
    assert "自检" in sentence
