"""The staff's PIN: what it must be, how it is kept, and how long wrong ones shut the door. Pure.

A PIN is kept as a hash only: scrypt (RFC 7914) from the standard library with a salt of its own,
written as ``scrypt-N-r-p$salt$hash`` in hexadecimal. Guessing is slow by the wait, not by the hash:
a PIN of four digits has 10,000 values, and from the fifth wrong one on each costs minutes.
"""

import hmac
import os
from datetime import datetime
from hashlib import scrypt

from kiosk.core.values import dataclass

SHORTEST, LONGEST = 4, 8  # digits
FREE_TRIES = 5
_LONGEST_WAIT = 60  # minutes
_N, _R, _P = 2**13, 8, 1  # 8 MB and 27 ms of a desktop's core: the session does it itself
_SCHEME = f"scrypt-{_N}-{_R}-{_P}"


@dataclass(frozen=True)
class Door:
    """What stands before the settings.

    ``open_for``: the visit that was let in. ``wrong``: wrong PINs in a row; ``shut_until``: nothing
    is taken before that moment.
    """

    has_pin: bool = False
    open_for: str = ""
    wrong: int = 0
    shut_until: datetime | None = None


def hash_pin(pin: str, salt: bytes | None = None) -> str:
    """Return what is kept of a PIN."""
    salt = salt or os.urandom(16)
    return f"{_SCHEME}${salt.hex()}${_hashed(pin, salt).hex()}"


def is_pin(pin: str, kept: str) -> bool:
    """Return whether ``pin`` is the one kept; False where what is kept cannot be read."""
    scheme, _, rest = kept.partition("$")
    salt, _, hashed = rest.partition("$")
    try:
        wanted, grain = bytes.fromhex(hashed), bytes.fromhex(salt)
    except ValueError:
        return False
    return scheme == _SCHEME and bool(grain) and hmac.compare_digest(_hashed(pin, grain), wanted)


def may_be_pin(pin: str) -> bool:
    """Return whether a PIN has four to eight digits, not all alike (five zeros call for help)."""
    return (
        SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdecimal() and len(set(pin)) > 1
    )


def wait_minutes(wrong: int) -> int:
    """Return for how long nothing is taken after that many wrong PINs in a row: 1, 2, 4 … 60."""
    return 0 if wrong < FREE_TRIES else min(_LONGEST_WAIT, 2 ** min(6, wrong - FREE_TRIES))


def _hashed(pin: str, salt: bytes) -> bytes:
    return scrypt(pin.encode(), salt=salt, n=_N, r=_R, p=_P, dklen=32)
