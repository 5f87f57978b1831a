"""The domain: requests, doses, alarms, dialogue, intents, time expressions. Pure."""

import sys

# msgspec asks typing_extensions for what Python's own typing has since 3.11, and does without it:
# reading that takes 8 ms of every start.
if not sys.modules.keys() & {"msgspec", "typing_extensions"}:
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules["typing_extensions"]
