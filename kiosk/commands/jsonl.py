"""What ``kiosk understand`` and ``kiosk listen`` share: the time base and one object a line."""

import argparse
import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.core.errors import EnvironmentFault
from kiosk.core.intents import Understanding
from kiosk.core.words import tr

KIOSK_ZONE = ZoneInfo("Asia/Shanghai")


def add_now_and_json(parser: argparse.ArgumentParser) -> None:
    """Add ``--json`` and ``--now ISO`` to ``parser``."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--now", metavar="ISO", help="the time to reckon from, such as 2026-09-15T10:00"
    )


def time_base(said: str | None) -> datetime:
    """Return the time that ``--now`` says, in the kiosk's zone (meant so when it has no offset).

    None is the present. Raises ``EnvironmentFault`` when it is no ISO 8601 time.
    """
    if said is None:
        return datetime.now(KIOSK_ZONE)
    try:
        moment = datetime.fromisoformat(said)
    except ValueError as error:
        raise EnvironmentFault(
            tr("--now 要写成 2026-09-15T10:00 这样的时间，不认识：{said}", said=said)
        ) from error
    if moment.tzinfo is None:
        return moment.replace(tzinfo=KIOSK_ZONE)
    return moment.astimezone(KIOSK_ZONE)


def understanding_object(understanding: Understanding, ms: float) -> dict[str, Any]:
    """Return the voice contract's object: text, intent, slots, decision, ms."""
    about = {"about": understanding.about} if understanding.about else {}
    return {
        "text": understanding.text,
        "intent": str(understanding.intent),
        "slots": understanding.slots,
        **about,
        "decision": str(understanding.decision),
        "ms": round(ms, 1),
    }


def json_line(value: dict[str, Any]) -> str:
    """Return ``value`` as one line of JSON, Chinese as it is."""
    return json.dumps(value, ensure_ascii=False)


def readable_line(understanding: Understanding) -> str:
    """Return ``understanding`` as a line for a person."""
    slots = json.dumps(understanding.slots, ensure_ascii=False) if understanding.slots else ""
    meant = (str(understanding.intent), understanding.about, str(understanding.decision))
    parts = [understanding.text, *meant, slots]
    return "\t".join(part for part in parts if part)
