"""Holds both sides against the ledger: nothing lost, nothing twice, no disagreement.

Every sentence it returns is a fault. It knows nothing of how the program works, only what was
pressed, what the kiosk said to that, and what stands on both disks when everything is quiet.
"""

from collections import Counter
from collections.abc import Iterator

from tests.faults.ledger import SETTLED, Ledger, Thing
from tests.faults.sides import Record, Side

_OWN_STEPS = frozenset({"recorded", "counting", "sending"})
_ENDED_BY_STAFF = frozenset({"done", "declined"})


def check(ledger: Ledger, kiosk: Side, hub: Side) -> list[str]:
    """Return every fault found at one home."""
    return [
        f"{ledger.home}: {fault}"
        for fault in (
            *_nothing_waits(kiosk),
            *_marks(ledger, "request", [_item(r) for r in hub.requests]),
            *_marks(ledger, "alarm", [r["alarm"]["said"] for r in hub.alarms]),
            *_marks(ledger, "vitals", [f"{r['weight']:g}" for r in hub.vitals]),
            *_requests(ledger, kiosk, hub),
            *_alarms(ledger, kiosk, hub),
            *_doses(ledger, kiosk, hub),
            *_vitals(ledger, hub),
        )
    ]


def _nothing_waits(kiosk: Side) -> Iterator[str]:
    if kiosk.waiting:
        yield f"{kiosk.waiting} calls still wait on a line without faults"
    if kiosk.dead:
        yield f"{kiosk.dead} calls were refused for good"


def _marks(ledger: Ledger, kind: str, marks: list[str]) -> Iterator[str]:
    """Each press has a mark of its own, which no id can hide."""
    known = {thing.mark for thing in ledger.of(kind)}
    for mark, count in Counter(marks).items():
        if count > 1:
            yield f"duplicated: the {kind} {mark} is at the hub {count} times"
        if mark not in known:
            yield f"invented: nobody pressed the {kind} {mark}"


def _requests(ledger: Ledger, kiosk: Side, hub: Side) -> Iterator[str]:
    there = {record["request"]["id"]: record for record in hub.requests}
    here = {record["request"]["id"]: record for record in kiosk.requests}
    for thing in ledger.of("request"):
        ours, theirs = here.get(thing.identity), there.get(thing.identity)
        if ours is None:
            if thing.first.accepted:
                yield f"lost: the kiosk forgot the request {thing.mark}"
            if theirs is not None:
                yield f"the hub has the request {thing.mark}, the kiosk does not"
            continue
        if theirs is None:
            if not _settled_here(ours) or not _asked_back(thing):
                yield f"lost: the request {thing.mark} is {_state(ours)} here, not at the hub"
            continue
        if thing.mark != _item(theirs):
            yield f"the request {thing.mark} is {_item(theirs)} at the hub"
        if _hub_steps(ours) != _hub_steps(theirs):
            yield f"the request {thing.mark}: {_hub_steps(ours)} here, {_hub_steps(theirs)} there"
        yield from _outcome(ledger, thing, ours, theirs)


def _outcome(ledger: Ledger, thing: Thing, ours: Record, theirs: Record) -> Iterator[str]:
    """What was pressed after the request itself, and what staff did."""
    state = _state(theirs)
    if thing.accepted("cancel") and state not in SETTLED:
        yield f"lost: the cancel of {thing.mark}, which is {state}"
    if state == "cancelled" and not _asked_back(thing):
        yield f"nobody cancelled the request {thing.mark}"
    if thing.identity in ledger.finished and state != "done":
        yield f"staff finished the request {thing.mark}, which is {state}"
    allowed = thing.allowed("rate") if thing.accepted("rate") else {*thing.allowed("rate"), ""}
    if theirs.get("rating", "") not in allowed:
        yield f"the rating of {thing.mark} is {theirs.get('rating', '')!r}, not one of {allowed}"
    if ours.get("rating", "") != theirs.get("rating", ""):
        yield f"the rating of {thing.mark} differs: {ours.get('rating')} {theirs.get('rating')}"


def _alarms(ledger: Ledger, kiosk: Side, hub: Side) -> Iterator[str]:
    there = {record["alarm"]["id"]: record for record in hub.alarms}
    here = {record["alarm"]["id"]: record for record in kiosk.alarms}
    for thing in ledger.of("alarm"):
        ours, theirs = here.get(thing.identity), there.get(thing.identity)
        cancelled_here = "cancelled" in thing.said("withdraw", "state")
        sent = bool(thing.accepted("send")) and "cancelled" not in thing.said("send", "state")
        due = sent or (thing.orphaned and thing.first.accepted and not cancelled_here)
        if theirs is None:
            # A countdown's cancel may be on disk although its kiosk died before saying so.
            unanswered = any(a.do == "withdraw" and a.reply is None for a in thing.acts)
            cancelled = ours is not None and _state(ours) == "cancelled" and unanswered
            if due and not cancelled:
                yield f"lost: the alarm {thing.mark} never came to the hub"
            continue
        if cancelled_here:
            yield f"the alarm {thing.mark} was cancelled during its countdown and went out"
        if True in thing.said("withdraw", "false_alarm") and not theirs.get("false_alarm"):
            yield f"lost: the word that {thing.mark} was a false alarm"
        if ours is None or _hub_steps(ours) != _hub_steps(theirs):
            yield f"the alarm {thing.mark}: {ours and _hub_steps(ours)}, {_hub_steps(theirs)} there"
        if thing.identity in ledger.resolved and _state(theirs) != "resolved":
            yield f"staff resolved the alarm {thing.mark}, which is {_state(theirs)}"


def _doses(ledger: Ledger, kiosk: Side, hub: Side) -> Iterator[str]:
    there = {record["id"]: record for record in hub.doses}
    here = {record["id"]: record for record in kiosk.doses}
    for identity in sorted(there.keys() | here.keys()):
        ours, theirs = here.get(identity), there.get(identity)
        if ours is None or theirs is None or ours["status"] != theirs["status"]:
            status = [record and record["status"] for record in (ours, theirs)]
            yield f"the dose {identity} is {status[0]} here, {status[1]} at the hub"
    for thing in ledger.of("dose"):
        allowed = thing.allowed("dose")
        found = there.get(thing.identity)
        if thing.accepted("dose") and found is None:
            yield f"lost: the answer to the dose {thing.identity}"
        elif found is not None and found["status"] not in allowed:
            yield f"the dose {thing.identity} is {found['status']} at the hub, not {allowed}"


def _vitals(ledger: Ledger, hub: Side) -> Iterator[str]:
    there = {record["id"] for record in hub.vitals}
    for thing in ledger.of("vitals"):
        if thing.first.accepted and thing.identity not in there:
            yield f"lost: the measurement {thing.mark}"


def _asked_back(thing: Thing) -> bool:
    return any(act.do == "cancel" for act in thing.acts)


def _settled_here(record: Record) -> bool:
    """Whether it was taken back before it ever went out."""
    return [step["state"] for step in record["steps"]] == ["recorded", "cancelled"]


def _hub_steps(record: Record) -> list[tuple[str, str]]:
    return [(s["state"], s.get("by", "")) for s in record["steps"] if s["state"] not in _OWN_STEPS]


def _state(record: Record) -> str:
    return str(record["steps"][-1]["state"])


def _item(record: Record) -> str:
    return str(record["request"]["details"].get("item"))
