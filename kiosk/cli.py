"""The one entry point, ``kiosk``: a command each, errors in one plain sentence."""

import argparse
import gc
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from kiosk import __version__
from kiosk.core.errors import EnvironmentFault
from kiosk.core.preferences import LANGUAGES
from kiosk.core.words import SOURCE_LANGUAGE
from kiosk.libraries import load_ahead
from kiosk.translations import use_language

COMMANDS = (
    "demo",
    "run",
    "hub",
    "pair",
    "pin",
    "understand",
    "listen",
    "models",
    "shots",
    "tour",
    "check",
    "selftest",
    "bench",
    "words",
    "design",
)


def build_parser(names: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    """Return the parser of the named commands; each stands in a module of its own name."""
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="安伴: the kiosk an older person can trust, and its service hub.",
        epilog="Each command tells more with --help.",
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.add_argument(
        "--verbose", action="store_true", help="write what the program does to standard error"
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default=os.environ.get("KIOSK_LANGUAGE", SOURCE_LANGUAGE),
        help="what the program says in (default: KIOSK_LANGUAGE, else zh_CN); the kiosk's own"
        " screen follows its settings",
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in names:
        import_module(f"kiosk.commands.{name}").add_parser(subparsers)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command named on the command line; return the exit status."""
    words = sys.argv[1:] if argv is None else argv
    # Only the module of the command that is meant is imported: the hub needs no microphone.
    named = [word for word in words if word in COMMANDS][:1]
    if named == ["run"]:
        load_ahead()
        gc.disable()  # until the first picture: what is read at a start is never let go (kiosk.app)
    arguments = build_parser(named or COMMANDS).parse_args(words)
    logging.basicConfig(
        level=logging.DEBUG if arguments.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    for noisy in ("httpcore", "httpx", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    try:
        use_language(arguments.language)
        return int(arguments.run(arguments))
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader went away (`kiosk listen … | head`); keep the interpreter from saying so.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


if __name__ == "__main__":
    sys.exit(main())
