"""``kiosk hub``: the service hub alone."""

import argparse
import json
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.commands import hub_audit, hub_plans
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr

if TYPE_CHECKING:
    from kiosk.hub.channels.settings import HubSettings
    from kiosk.hub.filling import Credentials

PORT = 8750
TIMEZONE = "Asia/Shanghai"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command's arguments."""
    parser = subparsers.add_parser(
        "hub",
        help="the service hub alone: takes in requests and alarms, staff answer in the browser",
        description="Starts the service hub and prints the console's address. A new database gets "
        "one administrator, whose password is printed once.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (this machine)")
    parser.add_argument(
        "--port", type=int, default=PORT, help=f"default {PORT}; 0 takes a free one and prints it"
    )
    parser.add_argument(
        "--database",
        metavar="URL",
        default="",
        help="a file's path, sqlite:///PATH or postgresql://… (default: hub.sqlite in the user's "
        "data folder)",
    )
    parser.add_argument(
        "--timezone", default=TIMEZONE, help=f"the station's time zone (default {TIMEZONE})"
    )
    parser.add_argument("--demo", action="store_true", help="fill an empty database with demo data")
    parser.add_argument(
        "--json-ready", action="store_true", help="print one line of JSON when it listens"
    )
    parser.add_argument(
        "--exit-with-parent",
        action="store_true",
        help="stop when standard input closes; read lines such as 'clock +3600' from it",
    )
    parser.add_argument(
        "--settings",
        metavar="FILE",
        default="",
        help="channels and the public address, as TOML (default: hub.toml in the user's "
        "configuration folder; none for --demo)",
    )
    parser.set_defaults(run=run)
    further = parser.add_subparsers(title="further commands", metavar="")
    hub_audit.add_parser(further)
    hub_plans.add_parser(further)


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop; return the exit status. Faults are one sentence on stderr."""
    logging.getLogger("kiosk.hub").setLevel(logging.INFO)
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

    zone = _zone(arguments.timezone)
    settings = _settings(arguments.settings, demo=arguments.demo)
    listener = serving.listen(arguments.host, arguments.port)
    try:
        database = Database.open(arguments.database or str(default_database()))
    except BaseException:
        listener.close()
        raise
    try:
        clock = HubClock(zone)
        if arguments.demo:
            credentials = filling.fill_demo(database, clock.now())
        else:
            credentials = filling.first_administrator(database, clock.now())
        hub = Hub(database, clock, settings)
        url = serving.url_of(listener)

        def ready() -> None:
            announce = _announce_json if arguments.json_ready else _announce
            announce(url, database.place, credentials)

        async def serve() -> None:
            stop = asyncio.Event()
            serving.stop_on_signals(stop)
            commands = sys.stdin if arguments.exit_with_parent else None
            app = build_app(hub)
            await serving.serve(app, hub, listener, ready=ready, stop=stop, commands=commands)

        asyncio.run(serve())
    finally:
        database.close()
        listener.close()


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise EnvironmentFault(tr("没有“{name}”这个时区。", name=name)) from error


def _settings(named: str, *, demo: bool) -> "HubSettings":
    """Return the settings; a demo uses real channels only where it is told to."""
    from platformdirs import user_config_path  # noqa: PLC0415

    from kiosk.hub.channels.settings import HubSettings  # noqa: PLC0415
    from kiosk.hub.channels.settings_file import load_settings  # noqa: PLC0415

    if named:
        return load_settings(Path(named).expanduser())
    if demo:
        return HubSettings()
    return load_settings(user_config_path("anban") / "hub.toml", may_be_missing=True)


def default_database() -> Path:
    """Return where the hub's file lies when nothing else is said."""
    from platformdirs import user_data_path  # noqa: PLC0415

    named = os.environ.get("KIOSK_DATA")
    return (Path(named) if named else user_data_path("anban")) / "hub.sqlite"


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
