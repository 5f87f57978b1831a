"""A few conversations of the program that measures them."""

from pathlib import Path

import pytest

from kiosk.commands.bench.labels import Labelled
from kiosk.core.intents import Decision, Intent, Understanding
from tests.bench.two_turns import Verdict, judged, measure


def test_a_recorded_voice_is_understood_within_two_sayings(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = measure(shared / "speech", shared / "models", ["tan"], every=28)
    assert [one.row.text for one in told] == ["我要订午饭", "帮我叫救护车", "高压一百五，低压九十"]
    assert all(one.within_two for one in told)
    assert "wrong actions 0" in capsys.readouterr().out


def test_what_is_missing_is_right_and_what_nobody_said_is_wrong() -> None:
    row = Labelled("明天两份饺子", "order_meal", {"date": "2026-09-16", "meal": "lunch"})
    heard = Understanding("", Intent.ORDER_MEAL, Decision.ASK, {"meal": "lunch"})
    assert judged(row, heard, ()) is Verdict.RIGHT
    other = Understanding("", Intent.ORDER_MEAL, Decision.ACT, {"meal": "dinner"})
    assert judged(row, other, ()) is Verdict.WRONG
    asked = Understanding("", Intent.ASK_DATE, Decision.ASK, {})
    assert judged(row, asked, ()) is Verdict.FAILED
