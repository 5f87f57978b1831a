"""The table of the interface's rules names tests that exist, and leaves nothing open unsaid."""

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "interface.md"
_NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


@cache
def _functions(file: str) -> frozenset[str]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _rows() -> list[list[str]]:
    rules = TABLE.read_text(encoding="utf-8").split("## Commands")[0]
    lines = rules.splitlines()
    rows = [
        [cell.strip() for cell in line.strip("|").split(" | ")] for line in lines if line[:1] == "|"
    ]
    return [row for row in rows if row[0] not in ("Rule", "Command") and set(row[0]) != {"-"}]


def test_every_test_that_is_named_exists() -> None:
    named = _NAMED.findall(TABLE.read_text(encoding="utf-8"))
    assert len(named) > 60
    missing = [f"{file}::{name}" for file, name in named if name not in _functions(file)]
    assert missing == []


def test_every_rule_has_a_figure_and_a_test_or_a_reason() -> None:
    rows = _rows()
    assert len(rows) > 40
    for row in rows:
        assert row[1], row
        assert _NAMED.search(row[-1]) or "`python -m" in row[-1] or "**Open" in row[1], row


def test_the_commands_that_are_named_exist() -> None:
    modules = set(re.findall(r"python -m ([\w.]+)", TABLE.read_text(encoding="utf-8")))
    assert modules
    for module in modules:
        assert (ROOT / (module.replace(".", "/") + ".py")).is_file(), module
