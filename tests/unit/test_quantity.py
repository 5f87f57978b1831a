"""Amounts of a medicine as people write them, exactly."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.quantity import Quantity, read_quantity, say_quantity

READ = [
    ("半片", Fraction(1, 2), "片", "半片"),
    ("一片半", Fraction(3, 2), "片", "1 片半"),
    ("2片半", Fraction(5, 2), "片", "2 片半"),
    ("两粒", Fraction(2), "粒", "2 粒"),
    ("十二粒", Fraction(12), "粒", "12 粒"),
    ("五毫升", Fraction(5), "毫升", "5 毫升"),
    ("7.5 ml", Fraction(15, 2), "毫升", "7.5 毫升"),
    ("0.125毫克", Fraction(1, 8), "毫克", "0.125 毫克"),
    ("0.75 片", Fraction(3, 4), "片", "四分之三片"),
    ("四分之一片", Fraction(1, 4), "片", "四分之一片"),
    ("1又1/2片", Fraction(3, 2), "片", "1 片半"),
    ("一又四分之一片", Fraction(5, 4), "片", "1 又四分之一片"),
    ("1/3 片", Fraction(1, 3), "片", "三分之一片"),
    ("打10单位", Fraction(10), "单位", "10 单位"),
    ("10U", Fraction(10), "单位", "10 单位"),
    ("每次 2 喷", Fraction(2), "喷", "2 喷"),
    ("1 片", Fraction(1), "片", "1 片"),
]


@pytest.mark.parametrize(("text", "value", "unit", "said"), READ)
def test_amounts_are_read_exactly_and_said_as_people_say_them(
    text: str, value: Fraction, unit: str, said: str
) -> None:
    quantity = read_quantity(text)
    assert quantity == Quantity(value, unit)
    assert say_quantity(quantity) == said
    assert read_quantity(said) == quantity


@pytest.mark.parametrize("text", ["1到2片", "1-2 片", "一至两片"])
def test_a_range_keeps_both_ends(text: str) -> None:
    assert read_quantity(text) == Quantity(Fraction(1), "片", Fraction(2))


@pytest.mark.parametrize(
    "text", ["", "打针", "适量", "片", "半", "0片", "1/0片", "2到1片", "1到1片", "一些", "一点"]
)
def test_what_says_no_amount_is_none(text: str) -> None:
    assert read_quantity(text) is None


@given(
    st.fractions(min_value=Fraction(1, 100), max_value=500, max_denominator=100),
    st.sampled_from(["片", "粒", "毫升", "毫克", "滴", "单位", "袋"]),
)
def test_whatever_is_said_is_read_again(value: Fraction, unit: str) -> None:
    assert read_quantity(say_quantity(Quantity(value, unit))) == Quantity(value, unit)
