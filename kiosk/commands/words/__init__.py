"""``kiosk words``: brings the translations up to date with the code and tells what is missing."""

import argparse
from typing import Any

from kiosk.commands.words.found import find_messages
from kiosk.commands.words.ts_file import (
    PLURALS,
    brought_up_to_date,
    path_of,
    read_file,
    write_file,
    wrong_with,
)
from kiosk.resources import locales


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "words",
        help="bring the translations (locales/*/anban.ts) up to date with the code",
        description="Finds every sentence in code, templates and demo data, puts new ones into each"
        " language's Qt Linguist file, marks those that are gone, and lists what is to be done."
        " Translate with Qt Linguist (pyside6-linguist) or any editor. Needs a checkout.",
    )
    parser.add_argument("--check", action="store_true", help="write nothing, only tell")
    parser.add_argument("--drop", action="store_true", help="drop sentences that are gone")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the files, list what is to be done; 1 when there is anything."""
    messages = find_messages()
    todo = 0
    for language in PLURALS:
        path = path_of(locales(), language)
        entries = brought_up_to_date(messages, read_file(path), keep_vanished=not arguments.drop)
        if not arguments.check:
            write_file(path, language, entries)
        wrong = [
            (message, "the code no longer has it" if made.vanished else wrong_with(message, made))
            for message, made in entries
        ]
        wrong = [(message, why) for message, why in wrong if why]
        for message, why in wrong:
            place = message.files[0] if message.files else path.name
            print(f"{language}: {place}: {message.source!r}: {why}")
        print(f"{language}: {len(entries) - len(wrong)} of {len(entries)} in order, {path}")
        todo += len(wrong)
    return 1 if todo else 0
