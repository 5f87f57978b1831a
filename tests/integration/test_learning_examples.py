"""Example sentences are counted by ``kiosk understand --learn``; the kept counts are the newest."""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.resources import locales
from kiosk.voice import lexicon

RECOUNTED = "the example sentences have changed: counting them"


@pytest.fixture(autouse=True)
def afresh() -> Iterator[None]:
    lexicon.load_lexicon.cache_clear()
    yield
    lexicon.load_lexicon.cache_clear()


def test_the_counts_kept_are_those_of_the_examples(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    assert lexicon.load_lexicon().grammar.pairs
    assert RECOUNTED not in caplog.messages, "run: kiosk understand --learn"


def test_a_sentence_added_is_counted_and_the_counts_are_kept(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.INFO)
    shutil.copytree(locales(), tmp_path / "locales")
    monkeypatch.setattr(lexicon, "locales", lambda: tmp_path / "locales")
    before = lexicon.load_lexicon().grammar
    examples = tmp_path / "locales" / "zh_CN" / "voice" / "examples.tsv"
    with examples.open("a", encoding="utf-8") as file:
        file.write("order_meal\t红烧肉红烧肉交电费\n" * 3)
    caplog.clear()
    assert cli.main(["understand", "--learn"]) == 0
    assert "例句重新数过了" in capsys.readouterr().out
    after = lexicon.load_lexicon().grammar
    assert after.pairs["dish", "dish"] >= before.pairs.get(("dish", "dish"), 0) + 3
    assert RECOUNTED not in caplog.messages
