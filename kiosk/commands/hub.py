"""``kiosk hub``: the service hub alone."""

import argparse
import json
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr

if TYPE_CHECKING:
    from kiosk.hub.filling import Credentials

PORT = 8750


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command's arguments."""
    parser = subparsers.add_parser(
        "hub",
        help=tr("服务平台：接收老人的请求和呼救，社区人员在浏览器里处理"),
        description=tr("启动服务平台。社区人员用浏览器打开它打印出来的地址。"),
    )
    parser.add_argument("--host", default="127.0.0.1", help=tr("监听的地址（默认只在本机）"))
    parser.add_argument(
        "--port", type=int, default=PORT, help=tr("端口；0 表示随便找一个空的并打印出来")
    )
    parser.add_argument(
        "--database",
        metavar="URL",
        default="",
        help=tr("数据库：文件路径，或者 postgresql://…（默认放在用户数据目录）"),
    )
    parser.add_argument("--demo", action="store_true", help=tr("往空的数据库里装演示数据"))
    parser.add_argument(
        "--json-ready", action="store_true", help=tr("启动好以后打印一行 JSON，给别的程序读")
    )
    parser.add_argument(
        "--exit-with-parent",
        action="store_true",
        help=tr("标准输入关闭时退出；从那里读“clock +秒数”来拨快时钟"),
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop; return the exit status. Faults are one sentence on stderr."""
    _log_to_stderr()
    try:
        _serve(arguments)
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


def _serve(arguments: argparse.Namespace) -> None:
    import asyncio  # noqa: PLC0415  # the other commands do not need the hub's libraries

    from kiosk.hub import filling, serving  # noqa: PLC0415
    from kiosk.hub.app import build_app  # noqa: PLC0415
    from kiosk.hub.clock import HubClock  # noqa: PLC0415
    from kiosk.hub.database import Database  # noqa: PLC0415
    from kiosk.hub.service import Hub  # noqa: PLC0415

    listener = serving.listen(arguments.host, arguments.port)
    try:
        database = Database.open(arguments.database or str(default_database()))
    except BaseException:
        listener.close()
        raise
    try:
        clock = HubClock()
        if arguments.demo:
            credentials = filling.fill_demo(database, clock.now())
        else:
            credentials = filling.first_administrator(database)
        hub = Hub(database, clock)
        url = serving.url_of(listener)

        def ready() -> None:
            announce = _announce_json if arguments.json_ready else _announce
            announce(url, database.place, credentials)

        asyncio.run(
            serving.serve(
                build_app(hub),
                hub,
                listener,
                ready=ready,
                commands=sys.stdin if arguments.exit_with_parent else None,
            )
        )
    finally:
        database.close()
        listener.close()


def default_database() -> Path:
    """Return where the hub's file lies when nothing else is said."""
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path("anban", appauthor=False) / "hub.sqlite"


def _announce_json(url: str, place: str, credentials: "Credentials") -> None:
    del place
    login, _, password = credentials.logins[0] if credentials.logins else ("", "", "")
    ready = {
        "url": url,
        "console": f"{url}/console",
        "login": login,
        "password": password,
        "token": credentials.token,
        "resident": credentials.resident,
    }
    print(json.dumps(ready, ensure_ascii=False), flush=True)


def _announce(url: str, place: str, credentials: "Credentials") -> None:
    print(tr("服务平台已启动：{url}", url=url))
    print(tr("值班台：用浏览器打开 {url}/console", url=url))
    print(tr("数据库：{place}", place=place))
    for login, name, password in credentials.logins:
        print(
            tr(
                "登录名 {login}，密码 {password}（{name}）",
                login=login,
                password=password,
                name=name,
            )
        )
    if credentials.logins:
        print(tr("密码只显示这一次，请记下来。"))
    if credentials.token:
        print(tr("演示终端的令牌：{token}", token=credentials.token))
    print(tr("按 Ctrl+C 停止。"), flush=True)


def _log_to_stderr() -> None:
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s"
    )
    logging.getLogger("kiosk.hub").setLevel(logging.INFO)


def main() -> int:
    """Run this command by itself: ``python -m kiosk.commands.hub``."""
    parser = argparse.ArgumentParser(prog="kiosk")
    add_parser(parser.add_subparsers(required=True))
    arguments = parser.parse_args(["hub", *sys.argv[1:]])
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
