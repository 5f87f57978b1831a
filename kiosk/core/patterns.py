"""Patterns that are compiled when they are first used.

Chinese characters make large sets, so that one pattern takes up to 8 ms to compile: together a
fifth of all that was read before the first picture, which needs none of them.
"""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from re import compile as pattern
else:

    class pattern:  # noqa: N801  # stands for re.compile
        """A pattern with all that `re.Pattern` has. It is no `re.Pattern`: use its own methods."""

        def __init__(self, text: str, flags: int = 0) -> None:
            self._given = text, flags

        def __getattr__(self, name: str) -> Any:
            value = getattr(re.compile(*self._given), name)  # re keeps what it has compiled
            setattr(self, name, value)
            return value


__all__ = ["pattern"]
