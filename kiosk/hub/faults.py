"""What goes wrong outside the hub, and what the hub refuses."""

from kiosk.core.errors import EnvironmentFault


class DatabaseFault(EnvironmentFault):
    """The database cannot be opened; the message is one plain sentence."""


class AddressFault(EnvironmentFault):
    """The hub cannot listen where it was told to; the message is one plain sentence."""


class StorageUnavailable(Exception):
    """The database could not take or give something just now; trying again may help."""


class Refusal(Exception):
    """A call the hub will not carry out.

    ``status`` is the HTTP status, ``code`` a stable word for programs, ``detail`` a sentence,
    ``retryable`` whether the same call may succeed later (RFC 9457 extension members). ``field``
    names what of a form it is about, empty where it is about the whole.
    """

    def __init__(
        self,
        status: int,
        code: str,
        detail: str = "",
        *,
        retryable: bool = False,
        field: str = "",
    ):
        super().__init__(f"{status} {code}: {detail}")
        self.status = status
        self.code = code
        self.detail = detail
        self.retryable = retryable
        self.field = field


def id_reused(identity: str) -> Refusal:
    """Return the refusal of an id that already stands for another body."""
    return Refusal(422, "id_reused", f"id {identity} already stands for a different body")


def not_yours() -> Refusal:
    """Return the refusal of what belongs to another resident."""
    return Refusal(403, "not_yours", "this kiosk serves another resident")


def unknown(identity: str) -> Refusal:
    """Return the answer for an id not seen yet; retryable, for its own call may be under way."""
    return Refusal(404, "unknown_id", f"nothing known by the id {identity}", retryable=True)


def conflict(sentence: str) -> Refusal:
    """Return the refusal of a step that no longer fits; ``sentence`` is for the person."""
    return Refusal(409, "conflict", sentence)


def invalid(sentence: str, code: str = "invalid", field: str = "") -> Refusal:
    """Return the refusal of a value that cannot be; ``sentence`` says which and why."""
    return Refusal(422, code, sentence, field=field)
