"""The measurement of a press's way to the disk runs; its bound is generous on a shared machine."""

import pytest

from tests.bench.alarm_durable import main


def test_a_press_is_soon_on_a_slow_disk(capfd: pytest.CaptureFixture[str]) -> None:
    status = main(["--presses", "20"])
    told = capfd.readouterr()
    if status == 2:
        pytest.skip(told.err)
    assert "20 presses, a sync takes" in told.out
    median = float(told.out.split("median ")[1].split(" ms")[0])
    assert 5.0 <= median < 250.0, told.out
