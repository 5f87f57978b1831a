"""Starts hubs quickly: loads the program once and forks for each ``kiosk hub`` that is wanted.

``python -m tests.helpers.hub_nursery`` reads a list of arguments (JSON) a line and prints
``{"pid": …}``; the hub prints its own line when it listens. A start takes a tenth of a second in
place of one and a half; the process is the same, and can be killed as well.
"""

import json
import os
import signal
import sys
from importlib import import_module

_HUBS_OWN = ("kiosk.hub.app", "kiosk.hub.serving", "kiosk.hub.filling", "kiosk.commands.hub")


def main() -> None:
    """Fork a hub a line, until standard input closes."""
    cli = import_module("kiosk.cli")
    for name in _HUBS_OWN:
        import_module(name)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system reaps
    while line := sys.stdin.readline():
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os._exit(cli.main(json.loads(line)))
        sys.stdout.write(json.dumps({"pid": pid}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
