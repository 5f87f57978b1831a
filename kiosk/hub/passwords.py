"""Passwords by argon2id (RFC 9106), with the least cost OWASP's cheat sheet allows.

A hub may be a small box that also cooks: 19 MiB and two passes take some 30 ms there.
"""

import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_LETTERS = "abcdefghkmnpqrstuvwxyz"  # none that is taken for another one
_DIGITS = "23456789"


def hash_password(password: str) -> str:
    """Return what is kept of a password."""
    return _hasher.hash(password)


def is_right(password: str, kept: str | None) -> bool:
    """Whether ``password`` is the one; takes as long when there is no such login."""
    try:
        return _hasher.verify(_nobody() if kept is None else kept, password) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def new_password() -> str:
    """Return a random password that can be read out: about 41 bits."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(4))
    return f"{letters}-{''.join(secrets.choice(_DIGITS) for _ in range(4))}-" + "".join(
        secrets.choice(_LETTERS) for _ in range(3)
    )


@cache
def _nobody() -> str:
    return _hasher.hash(secrets.token_hex(16))
