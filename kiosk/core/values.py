"""Data classes that cost little to make.

``dataclasses`` writes five methods as text for each class and compiles them: most of a millisecond,
and of 200 classes a third of the time until the first picture. Here they are shared by all classes.
For type checkers, ``dataclasses.replace`` and ``fields`` there is no difference.
"""

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

_MISSING = dataclasses.MISSING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool) -> Callable[[type], type]:
        """Make a class one of values: frozen, equal and hashed by its fields, in their order."""
        assert frozen, "for what changes there is dataclasses.dataclass"
        return _made


@dataclasses.dataclass(frozen=True)
class _Standard:
    """What is said of a frozen class, for those that inherit from one of ours."""


def _made(cls: Any) -> Any:
    if any(map(dataclasses.is_dataclass, cls.__mro__[1:])):
        return dataclasses.dataclass(frozen=True)(cls)  # few inherit fields
    own = vars(cls)
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False)(cls)
    shared = {"__repr__": _repr, "__eq__": _equal, "__hash__": _hash}
    for name, method in {"__init__": _initialiser(made), **shared}.items():
        if own.get(name) is None:
            setattr(made, name, method)
    made.__setattr__ = made.__delattr__ = _refuse
    made.__dataclass_params__ = vars(_Standard)["__dataclass_params__"]
    return made


def _initialiser(cls: Any) -> Callable[..., None]:
    """Return the ``__init__`` of a class with these fields."""
    fields = dataclasses.fields(cls)
    usual = {field.name: field.default for field in fields}
    names = tuple(usual)
    makers = [(f.name, f.default_factory) for f in fields if f.default_factory is not _MISSING]
    needed = [n for n in names if usual[n] is _MISSING and n not in dict(makers)]
    after = getattr(cls, "__post_init__", None)

    def initialise(self: Any, /, *values: Any, **named: Any) -> None:
        own = self.__dict__
        own.update(usual)
        own.update(zip(names, values, strict=False))
        if named:
            own.update(named)
        twice = named and not named.keys().isdisjoint(names[: len(values)])
        if len(own) > len(names) or len(values) > len(names) or twice:
            raise TypeError(f"{cls.__name__} takes {names}, once each")
        for name in needed:
            if own[name] is _MISSING:
                raise TypeError(f"{cls.__name__} lacks {name}")
        for name, make in makers:
            if own[name] is _MISSING:
                own[name] = make()
        if after is not None:
            after(self)

    return initialise


def _equal(self: object, other: object) -> bool:
    return vars(self) == vars(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: object) -> int:
    return hash(tuple(vars(self).values()))


def _repr(self: object) -> str:
    fields: Any = dataclasses.fields(self)  # type: ignore[arg-type]
    shown = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields if f.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse(self: object, name: str, *_: object) -> None:
    raise dataclasses.FrozenInstanceError(f"{type(self).__name__}.{name} cannot be changed")
