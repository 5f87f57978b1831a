"""The preferences in the device's file: what was changed on the device, over the configuration's.

Only what differs from the configuration is kept, field by field, so that a change of the file
reaches whatever nobody has set on the device itself.
"""

import logging
from concurrent.futures import Future
from typing import Any

import msgspec

from kiosk.core.preferences import Preferences
from kiosk.store.faults import StoreFault
from kiosk.store.store import Store

log = logging.getLogger("kiosk.store")

SETTING = "preferences"  # a JSON object of the fields that were changed


def load_preferences(store: Store, usual: Preferences) -> Preferences:
    """Return the preferences; what cannot be read is as in ``usual``, the configuration's."""
    try:
        kept = store.setting(SETTING)
        changed = msgspec.json.decode(kept, type=dict[str, Any]) if kept else {}
    except (StoreFault, msgspec.DecodeError, msgspec.ValidationError) as error:
        log.info("the preferences cannot be read, the configuration's hold: %s", error)
        return usual
    return _with(usual, changed)


def save_preferences(store: Store, preferences: Preferences, usual: Preferences) -> Future[None]:
    """Write down what of ``preferences`` differs from ``usual``; the future may bear StoreFault."""
    now, then = msgspec.to_builtins(preferences), msgspec.to_builtins(usual)
    changed = {name: value for name, value in now.items() if value != then[name]}
    return store.set_setting(SETTING, msgspec.json.encode(changed).decode())


def _with(usual: Preferences, changed: dict[str, Any]) -> Preferences:
    """Take over each field that can be: one that a newer program wrote costs no other."""
    preferences = usual
    for name, value in changed.items():
        fields = {**msgspec.to_builtins(preferences), name: value}
        try:
            preferences = msgspec.convert(fields, Preferences)
        except msgspec.ValidationError as error:
            log.info("the preference %s is not used: %s", name, error)
    return preferences
