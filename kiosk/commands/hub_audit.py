"""``kiosk hub audit``: whether the hub's audit trail is whole, and what stands in it."""

import argparse
import csv
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr

if TYPE_CHECKING:
    from kiosk.hub.database import Database
    from kiosk.hub.store.audit import Verdict

_NOTED = re.compile(r"(\d{1,15}):([0-9a-f]{64})")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command's arguments."""
    parser = subparsers.add_parser(
        "audit",
        help="look through the audit trail",
        description="Without --verify, prints the audit trail as CSV.",
    )
    parser.add_argument(
        "--verify",
        action="store_true",
        help="check the chain of hashes; exit status 1 names the first broken row",
    )
    parser.add_argument(
        "--noted",
        metavar="NUMBER:HASH",
        default="",
        help="a row's number and hash that an earlier --verify printed and somebody kept: tells "
        "also when rows at the end were cut off",
    )
    parser.add_argument(
        "--erase",
        metavar="RESIDENT",
        default="",
        help="erase what the trail says in detail of a resident (an id), on their request; the "
        "chain stays whole and says that it was done",
    )
    parser.add_argument("--database", metavar="URL", default=argparse.SUPPRESS, help="as for hub")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Carry the command out; return the exit status. Faults are one sentence on stderr."""
    try:
        noted = _noted(arguments.noted)
        database = open_database(arguments.database)
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        return 2
    try:
        if arguments.erase:
            _erase(database, arguments.erase)
        if arguments.verify:
            return _verify(database, noted)
        if not arguments.erase:
            _print_all(database)
    finally:
        database.close()
    return 0


def _noted(text: str) -> tuple[int, str] | None:
    if not text:
        return None
    found = _NOTED.fullmatch(text)
    if found is None:
        raise EnvironmentFault(tr("--noted 要写成“编号:哈希”，就是上次检查打印的那样。"))
    return int(found[1]), found[2]


def open_database(where: str) -> "Database":
    """Return the hub's database that stands there. Raises EnvironmentFault when there is none."""
    from kiosk.commands.hub import default_database  # noqa: PLC0415
    from kiosk.hub.database import Database  # noqa: PLC0415  # other commands do without

    where = where or str(default_database())
    if "://" not in where and not Path(where).expanduser().is_file():
        raise EnvironmentFault(tr("没有这个数据库文件：{path}", path=where))
    return Database.open(where)


def _verify(database: "Database", noted: tuple[int, str] | None) -> int:
    from kiosk.hub.store.audit import verify  # noqa: PLC0415

    verdict = database.read(lambda connection: verify(connection, expected=noted)).result()
    if verdict.broken is not None:
        sentence = tr("操作记录从第 {n} 条起不对：{why}", n=verdict.broken, why=_why(verdict))
        print(sentence, file=sys.stderr)
        return 1
    print(tr("操作记录完整：共 {n} 条。", n=verdict.rows))
    if verdict.erased:
        print(tr("其中 {n} 条的详情按本人要求删掉了。", n=verdict.erased))
    if verdict.rows:
        print(tr("请记下来，下次检查用：--noted {noted}", noted=f"{verdict.rows}:{verdict.head}"))
    return 0


def _why(verdict: "Verdict") -> str:
    return {
        "missing": tr("这一条不见了。"),
        "not_linked": tr("它和前一条接不上。"),
        "changed": tr("这一条被改过。"),
        "details_added": tr("这一条后来被加了详情。"),
        "details_missing": tr("这一条的详情不见了，又没有删除的记录。"),
        "details_changed": tr("这一条的详情被改过。"),
        "hash_not_as_noted": tr("它和以前记下的不一样，整段被换过。"),
        "cut_off": tr("从这一条起，后面的都不见了。"),
    }[verdict.why]


def _erase(database: "Database", resident: str) -> None:
    from kiosk.hub.store.audit import HUB, erase_details  # noqa: PLC0415

    now = datetime.now(UTC)
    erased = database.write(
        lambda transaction: erase_details(transaction, resident, at=now, actor=HUB)
    ).result()
    print(tr("删掉了 {n} 条的详情，并且记了一笔。", n=erased))


def _print_all(database: "Database") -> None:
    from kiosk.hub.store.audit import COLUMNS, csv_row, read_entries  # noqa: PLC0415

    out = csv.writer(sys.stdout)
    out.writerow(COLUMNS)
    before: int | None = None
    while True:
        page = database.read(
            lambda connection: read_entries(connection, before=before, most=1000)  # noqa: B023
        ).result()
        for entry in page:
            moment = datetime.fromtimestamp(entry.at / 1000, UTC).isoformat()
            out.writerow(csv_row(entry, moment))
        if not page:
            return
        before = page[-1].id
