"""``kiosk hub plans``: medication plans in from FHIR R4 and out again."""

import argparse
import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.commands.hub_audit import open_database
from kiosk.core.errors import EnvironmentFault
from kiosk.core.plan_words import plan_words
from kiosk.core.words import tr

ROUTINE = ("wake", "breakfast", "lunch", "dinner", "sleep")

if TYPE_CHECKING:
    from kiosk.hub.fhir.reading import Read, Refused


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command's arguments."""
    parser = subparsers.add_parser(
        "plans",
        help="medication plans from and to FHIR R4",
        description="Reads and writes MedicationRequest bundles (FHIR R4, JSON). Needs the extra "
        "fhir: pip install 'anban[fhir]'.",
    )
    deeds = parser.add_subparsers(title="what to do", metavar="DO", required=True)
    reading = deeds.add_parser("import", help="read a bundle; what cannot be kept is refused")
    reading.add_argument("file", help="a JSON file, - for standard input")
    reading.add_argument("--resident", required=True, metavar="ID", help="whose plans they are")
    reading.add_argument(
        "--start",
        type=date.fromisoformat,
        metavar="DATE",
        help="the first day of plans that need one and do not say it (2026-11-22)",
    )
    reading.add_argument(
        "--remind",
        action="store_true",
        help="remind at once; otherwise what a person should compare first is saved paused",
    )
    reading.add_argument(
        "--check", action="store_true", help="say what would be read; save nothing"
    )
    reading.set_defaults(run=run_import)
    writing = deeds.add_parser("export", help="write a resident's plans as a bundle")
    writing.add_argument("--resident", required=True, metavar="ID", help="whose plans they are")
    writing.set_defaults(run=run_export)
    day = deeds.add_parser("day", help="say when a resident wakes, eats and goes to sleep")
    day.add_argument("--resident", required=True, metavar="ID", help="whose day it is")
    for field in ROUTINE:
        day.add_argument(f"--{field}", metavar="HH:MM", help="a wall-clock time")
    day.set_defaults(run=run_day)
    for one in (reading, writing, day):
        one.add_argument("--database", metavar="URL", default=argparse.SUPPRESS, help="as for hub")


def run_import(arguments: argparse.Namespace) -> int:
    """Import, and print what became of each request; 1 when one was refused, 2 for a fault."""
    try:
        text = _text(arguments.file)
        found = _imported(arguments, text)
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        return 2
    return 1 if sum(_tell(one) for one in found) else 0


def run_export(arguments: argparse.Namespace) -> int:
    """Print the bundle; 1 when a plan could not be written, 2 for a fault."""
    from kiosk.hub.fhir.writing import write_bundle  # noqa: PLC0415
    from kiosk.hub.store import medicine  # noqa: PLC0415

    try:
        database = open_database(arguments.database)
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        return 2
    try:
        plans = database.read(medicine.all_plans).result()
    finally:
        database.close()
    bundle, left_out = write_bundle(p for p in plans if p.resident == arguments.resident)
    print(json.dumps(bundle, ensure_ascii=False, indent=2))
    for plan, reason in left_out:
        print(
            tr("没写出来：{medicine}：{reason}", medicine=plan.medicine, reason=reason),
            file=sys.stderr,
        )
    return 1 if left_out else 0


def run_day(arguments: argparse.Namespace) -> int:
    """Change the times that are named and print the whole day; 2 for a fault."""
    from kiosk.hub.faults import Refusal  # noqa: PLC0415
    from kiosk.hub.store.admission import set_routine  # noqa: PLC0415

    times = {field: getattr(arguments, field) for field in ROUTINE}
    changed = {field: time for field, time in times.items() if time}
    try:
        database = open_database(arguments.database)
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        return 2
    try:
        now = datetime.now(UTC)
        routine = database.write(
            lambda t: set_routine(t, arguments.resident, changed, now)
        ).result()
    except Refusal as refusal:
        print(refusal.detail, file=sys.stderr)
        return 2
    finally:
        database.close()
    print("  ".join(f"{field} {getattr(routine, field)}" for field in ROUTINE))
    return 0


def _imported(arguments: argparse.Namespace, text: str) -> "list[Read | Refused]":
    from kiosk.hub.faults import Refusal  # noqa: PLC0415  # the other commands do without the hub
    from kiosk.hub.fhir.exchange import Wanted, import_plans  # noqa: PLC0415

    wanted = Wanted(
        arguments.resident,
        ZoneInfo(arguments.timezone),
        datetime.now(UTC),
        arguments.start,
        remind=arguments.remind,
        check=arguments.check,
    )
    database = open_database(arguments.database)
    try:
        return database.write(lambda t: import_plans(t, text, wanted)).result()
    except Refusal as refusal:
        raise EnvironmentFault(refusal.detail) from refusal
    finally:
        database.close()


def _text(file: str) -> str:
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFault(tr("打不开文件 {path}。", path=file)) from error


def _tell(one: "Read | Refused") -> bool:
    """Print what became of a request; return whether it was refused."""
    from kiosk.hub.fhir.reading import Refused  # noqa: PLC0415

    if isinstance(one, Refused):
        name = one.medicine or one.identity or "?"
        print(tr("没读：{name}：{reason}", name=name, reason=one.reason))
        return True
    for plan in one.plans:
        print(tr("读了：{name}：{words}", name=plan.medicine, words=plan_words(plan)))
    for remark in one.remarks:
        print("　　" + remark)
    if any(plan.paused for plan in one.plans):
        print("　　" + tr("先停着：核对以后，在“用药”页按“继续”。"))
    return False
