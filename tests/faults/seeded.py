"""Everything a run does follows from its seed, whatever comes first of what goes on at once.

Each decision has a generator of its own, named by what it is about (a round, the third attempt of a
call), so that it falls the same way in every run of the same seed. When threads and processes have
their turn, the system decides; that is all that differs between two runs.
"""

import hashlib
import random
import uuid


def generator(*names: object) -> random.Random:
    """Return the generator of the decision with these names, the seed first."""
    return random.Random("|".join(map(str, names)))


def identity_of(*names: object) -> str:
    """Return the UUID that belongs to these names, as a kiosk would draw it."""
    digest = hashlib.sha256("|".join(map(str, names)).encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4))
