"""Values that are made quickly behave as the standard library's frozen data classes do."""

import copy
import dataclasses
import pickle
from dataclasses import field, replace
from typing import Any

import pytest

from kiosk.core.values import dataclass


@dataclass(frozen=True)
class Dish:
    """Something to eat."""

    name: str
    price: int = 5
    tags: tuple[str, ...] = field(default_factory=tuple)


@dataclass(frozen=True)
class Soup(Dish):
    """A kind of dish."""

    hot: bool = True


@dataclass(frozen=True)
class Safe:
    """What is in it is not told."""

    name: str
    secret: str = field(repr=False)


@dataclasses.dataclass(frozen=True)
class Standard:
    """The same as Dish."""

    name: str
    price: int = 5
    tags: tuple[str, ...] = field(default_factory=tuple)


def test_values_are_equal_hashed_and_shown_by_their_fields() -> None:
    one, same, other = Dish("面", 6), Dish(price=6, name="面"), Dish("面")
    assert one == same
    assert hash(one) == hash(same)
    assert len({one, same, other}) == 2
    assert one != other
    assert Dish("汤") != Soup("汤")
    assert repr(Soup("汤")) == "Soup(name='汤', price=5, tags=(), hot=True)"
    assert repr(Safe("箱", "0000")) == "Safe(name='箱')"
    assert repr(one) == repr(Standard("面", 6)).replace("Standard", "Dish")


def test_they_are_replaced_copied_matched_and_listed() -> None:
    soup = Soup("汤", 8, ("素",), hot=False)
    assert replace(soup, price=9) == Soup("汤", 9, ("素",), False)
    assert copy.deepcopy(soup) == soup == pickle.loads(pickle.dumps(soup))
    assert dataclasses.astuple(soup) == ("汤", 8, ("素",), False)
    assert [one.name for one in dataclasses.fields(soup)] == ["name", "price", "tags", "hot"]
    match soup:
        case Soup(name, price):
            assert (name, price) == ("汤", 8)


def test_they_do_not_change() -> None:
    dish: Any = Dish("面")
    with pytest.raises(dataclasses.FrozenInstanceError, match=r"Dish\.name"):
        dish.name = "汤"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del dish.price


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), (("面", 1, (), 2), {}), (("面",), {"name": "汤"}), (("面",), {"size": 2})],
)
def test_what_is_lacking_or_too_much_is_refused_as_by_the_library(
    values: tuple[Any, ...], named: dict[str, Any]
) -> None:
    for made in (Dish, Standard):
        with pytest.raises(TypeError):
            made(*values, **named)
