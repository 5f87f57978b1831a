"""Bodies as a kiosk sends them, as plain JSON types."""

import uuid
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Shanghai")
RESIDENT = "demo-wang"
Body = dict[str, Any]


def now() -> datetime:
    """Return the present where the station is."""
    return datetime.now(ZONE)


def request_body(**details: Any) -> Body:
    """Return a request; without details, two 红烧肉 for tomorrow's lunch."""
    meal = {
        "kind": "order_meal",
        "items": [{"dish": "红烧肉", "quantity": 2}],
        "meal": "lunch",
        "date": (now() + timedelta(days=1)).date().isoformat(),
        "place": "delivery",
    }
    return {
        "id": str(uuid.uuid4()),
        "resident": RESIDENT,
        "created": now().isoformat(),
        "details": details or meal,
        "said": "",
    }


def alarm_body(**more: Any) -> Body:
    """Return an alarm raised now."""
    body = {"id": str(uuid.uuid4()), "resident": RESIDENT, "raised": now().isoformat()}
    return {**body, "kind": "fall", "source": "voice", "said": "我摔倒了起不来", **more}


def dose_body(slot: str = "08:00", plan: str = "demo-nifedipine", status: str = "taken") -> Body:
    """Return an answer to a dose of today."""
    day = now().date().isoformat()
    return {
        "id": f"{plan}:{day}:{slot}",
        "plan": plan,
        "date": day,
        "slot": slot,
        "status": status,
        "at": now().isoformat(),
    }


def vitals_body(**values: Any) -> Body:
    """Return measured values."""
    return {"id": str(uuid.uuid4()), "resident": RESIDENT, "at": now().isoformat(), **values}
