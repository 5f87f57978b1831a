"""Whatever staff can do is called something in the audit trail."""

from typing import Any

from starlette.requests import Request
from starlette.routing import Route

from kiosk.hub.console.routes import console_routes
from kiosk.hub.console.sessions import PATH, act_of
from kiosk.hub.console.trail import act_words, group_words

# Their steps are named by the button; ``test_hub_telling`` and the words themselves list them.
STEPS = ("requests", "alarms", "plans")
NOT_AUDITED_HERE = ("login", "logout")
READS = {"plans.preview"}  # a form that is looked at, not saved


def acts() -> set[str]:
    """Return the name of each button's act, as the trail has it."""
    found = set()
    for route in console_routes():
        if not isinstance(route, Route) or "POST" not in (route.methods or ()):
            continue
        if not route.path.startswith(f"{PATH}/") or route.path.endswith("/{action}"):
            continue
        path = route.path.replace("{id}", "x1")
        scope: dict[str, Any] = {"type": "http", "path": path, "headers": [], "server": ("hub", 80)}
        scope |= {"scheme": "http", "query_string": b"", "method": "POST"}
        scope["path_params"] = {"id": "x1"} if "{id}" in route.path else {}
        found.add(act_of(Request(scope)))
    return {act for act in found if act.partition(".")[0] not in NOT_AUDITED_HERE} - READS


def test_every_act_of_staff_has_words_in_the_trail() -> None:
    assert len(acts()) > 25
    assert acts() - act_words().keys() == set()
    groups = {act.partition(".")[0] for act in act_words()}
    assert groups - group_words().keys() == set()
    assert set(STEPS) <= groups
