"""Numerals as people say them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.numbers import chinese_numeral, parse_number, parse_whole, spell_digits


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("俩", 2), ("仨", 3), ("两", 2), ("十", 10), ("十二", 12), ("二十", 20), ("二十五", 25),
        ("一百", 100), ("一百五", 150), ("一百零五", 105), ("一百一十", 110), ("一百三十八", 138),
        ("两百", 200), ("一千二", 1200), ("一三八", 138), ("零", 0), ("九千九百九十九", 9999),
    ],
)  # fmt: skip
def test_whole_numbers(said: str, value: int) -> None:
    assert parse_whole(said) == value


@pytest.mark.parametrize(
    "said", ["", "一二", "十十", "百", "一百三十八八十五", "俩仨", "一百零", "红"]
)
def test_what_is_no_whole_number(said: str) -> None:
    assert parse_whole(said) is None


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("六点八", 6.8),
        ("三十六度五", 36.5),
        ("三十七度", 37.0),
        ("十一点三", 11.3),
        ("三十八度半", 38.5),
    ],
)
def test_fractions(said: str, value: float) -> None:
    assert parse_number(said) == value


@pytest.mark.parametrize("said", ["点八", "六点", "度", "六点八九十"])
def test_what_is_no_number(said: str) -> None:
    assert parse_number(said) is None


@given(st.integers(min_value=0, max_value=9999))
def test_every_numeral_is_read_back(number: int) -> None:
    assert parse_whole(chinese_numeral(number)) == number


def test_a_numeral_too_large_is_refused() -> None:
    with pytest.raises(ValueError, match="10000"):
        chinese_numeral(10000)


def test_digits_are_spelt_as_said() -> None:
    assert spell_digits("血压138，体温36.5，来2份") == "血压一百三十八，体温三十六点五，来二份"
