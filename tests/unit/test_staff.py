"""The staff's PIN: what may be one, how it is kept, how long wrong ones shut the door."""

import pytest

from kiosk.core.staff import Door, hash_pin, is_pin, may_be_pin, wait_minutes


def test_a_pin_is_known_again_and_no_other_is() -> None:
    kept = hash_pin("2580")
    assert is_pin("2580", kept)
    assert not is_pin("2581", kept)
    assert not is_pin("", kept)
    assert "2580" not in kept


def test_the_same_pin_is_kept_differently_on_every_device() -> None:
    assert hash_pin("2580") != hash_pin("2580")


@pytest.mark.parametrize("kept", ["", "2580", "scrypt$00", "argon2$00$00", "scrypt$x$y"])
def test_what_cannot_be_read_lets_nobody_in(kept: str) -> None:
    assert not is_pin("2580", kept)


@pytest.mark.parametrize(
    ("pin", "may"),
    [
        ("2580", True),
        ("12345678", True),
        ("258", False),
        ("123456789", False),
        ("0000", False),
        ("25a0", False),
        ("２５８０", False),
    ],
)
def test_what_may_be_a_pin(pin: str, *, may: bool) -> None:
    assert may_be_pin(pin) is may


def test_wrong_pins_cost_more_and_more() -> None:
    assert [wait_minutes(n) for n in range(13)] == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]


def test_a_door_is_shut_to_begin_with() -> None:
    assert Door().open_for == ""
