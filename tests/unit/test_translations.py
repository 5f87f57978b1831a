"""Every sentence is there in every language, and says the same with the same values."""

import ast
import re
from pathlib import Path

import pytest

from kiosk.commands.words.found import (
    PACKAGE,
    Message,
    NotTranslatableError,
    find_messages,
    in_code,
    in_template,
)
from kiosk.commands.words.ts_file import (
    PLURALS,
    Translation,
    brought_up_to_date,
    path_of,
    read_file,
    write_file,
    wrong_with,
)
from kiosk.config import Config
from kiosk.core.errors import EnvironmentFault
from kiosk.core.preferences import LANGUAGES
from kiosk.core.words import (
    SOURCE_LANGUAGE,
    in_source_language,
    install_translator,
    language,
    tr,
)
from kiosk.resources import locales
from kiosk.translations import follow_language, use_language
from kiosk.voice.lexicon import LexiconFault, load_lexicon
from tests.helpers.languages import shown_in

OTHERS = tuple(name for name in LANGUAGES if name != SOURCE_LANGUAGE)


@pytest.fixture(scope="module")
def messages() -> dict[str, Message]:
    return find_messages()


@pytest.fixture(scope="module")
def modules() -> dict[Path, ast.Module]:
    """Return the program, read."""
    return {p: ast.parse(p.read_text(encoding="utf-8")) for p in sorted(PACKAGE.rglob("*.py"))}


def test_each_language_has_a_file_with_its_plurals() -> None:
    assert set(PLURALS) == set(OTHERS)


@pytest.mark.parametrize("shown", OTHERS)
def test_every_sentence_is_translated_and_none_is_left_over(
    shown: str, messages: dict[str, Message]
) -> None:
    had = read_file(path_of(locales(), shown))
    wrong = {
        source: wrong_with(message, had[source]) if source in had else "it is not in the file"
        for source, message in messages.items()
    }
    assert {source: why for source, why in wrong.items() if why} == {}
    assert sorted(set(had) - set(messages)) == [], "run kiosk words --drop"
    assert [t.source for t in had.values() if t.vanished] == []


@pytest.mark.parametrize(
    ("forms", "finished", "why"),
    [
        ((), False, "no translation"),
        (("In {n} minutes",), False, "unfinished"),
        (("In {minutes} minutes",), True, "placeholders"),
        (("Soon",), True, "placeholders"),
        (("In {n} minutes, on {day}",), True, "placeholders"),
        (("In {n} minutes",), True, ""),
        (("In a minute", "In {n} minutes"), True, ""),
        (("In a minute", "Soon"), True, "placeholders"),
    ],
)
def test_what_is_wrong_with_a_translation_is_found(
    forms: tuple[str, ...], finished: bool, why: str
) -> None:
    message = Message("过{n}分钟", ("kiosk/x.py",), frozenset({"n"}), counted=True)
    found = wrong_with(message, Translation(message.source, forms, finished))
    assert why in found
    assert bool(found) == bool(why)


def test_a_sentence_put_together_in_the_code_is_refused() -> None:
    for code in (
        'tr("星期" + day)',
        'tr(f"{day}来")',
        'tr({1: "对"}[n])',
        'tr(names.get(n, "在办"))',
    ):
        with pytest.raises(NotTranslatableError, match=r"x\.py:1"):
            list(in_code(code, "x.py"))
    with pytest.raises(NotTranslatableError):
        list(in_template('{{ _("a" ~ b) }}', "x.html"))


def test_values_are_those_that_every_call_gives() -> None:
    code = 'tr("后天", weekday=w)\ntr("后天")\ntr("{n}份", n=2)\ntr_noop("份", counted=True)'
    found = list(in_code(code, "x.py"))
    assert [(m.source, m.counted) for m in found] == [
        ("后天", False), ("后天", False), ("{n}份", True), ("份", True),
    ]  # fmt: skip
    assert found[0].and_also(found[1]).values == frozenset()


def test_the_file_survives_being_written_and_marks_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "en" / "anban.ts"
    kept = Message("{n} 件", ("kiosk/x.py",), frozenset({"n"}), counted=True)
    new = Message("新来的 <&>", ("kiosk/y.html",), frozenset())
    had = {
        "{n} 件": Translation("{n} 件", ("{n} item", "{n} items")),
        "没了": Translation("没了", ("Gone",)),
    }
    messages = {kept.source: kept, new.source: new}
    write_file(path, "en", brought_up_to_date(messages, had))
    again = read_file(path)
    assert again["{n} 件"] == had["{n} 件"]
    assert again["没了"].vanished
    assert again["没了"].forms == ("Gone",), "kept, for when it comes back"
    assert not again["新来的 <&>"].finished
    before = path.read_text(encoding="utf-8")
    write_file(path, "en", brought_up_to_date(messages, again))
    assert path.read_text(encoding="utf-8") == before
    dropped = brought_up_to_date(messages, again, keep_vanished=False)
    assert [m.source for m, _ in dropped] == ["{n} 件", "新来的 <&>"]


CHINESE = re.compile("[\u3001-\u303f\u4e00-\u9fff\uff00-\uff5e]")  # the wide space means nothing
# What reads or writes Chinese itself, whatever is shown, and what is for developers alone.
READERS = (
    *("core/understanding", "core/dialogue/manner.py", "core/numbers.py", "core/quantity.py"),
    *("voice/reading.py", "commands/bench", "commands/tour_day.py"),
)


def _joined(node: ast.AST) -> bool:
    """Whether Chinese is put together in the code: an f-string, or the glue of a list."""
    parts: list[ast.expr] = []
    if isinstance(node, ast.JoinedStr):
        parts = node.values
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        parts = [node.func.value] if node.func.attr == "join" else []
    constants = [str(part.value) for part in parts if isinstance(part, ast.Constant)]
    return any(CHINESE.search(constant) for constant in constants)


def test_no_chinese_is_put_together_in_the_code(modules: dict[Path, ast.Module]) -> None:
    assert _joined(ast.parse('f"{name}，{when}"').body[0].value)  # type: ignore[attr-defined]
    assert _joined(ast.parse('"、".join(names)').body[0].value)  # type: ignore[attr-defined]
    found = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path, module in modules.items()
        if not path.relative_to(PACKAGE).as_posix().startswith(READERS)
        for node in ast.walk(module)
        if isinstance(node, ast.JoinedStr | ast.Call) and _joined(node)
    ]
    assert found == [], "listed, phrased or a whole sentence with values says it in any language"


_WORDS = ("tr", "named", "listed", "phrased", "together")


def _calls_of_words(node: ast.AST) -> list[int]:
    """Return the lines of calls for words; a fault raised is kept by no cache."""
    if isinstance(node, ast.Raise):
        return []
    called = node.func if isinstance(node, ast.Call) else None
    own = isinstance(called, ast.Name) and called.id in _WORDS
    found = [node.lineno] if own and isinstance(node, ast.Call) else []
    return found + [n for child in ast.iter_child_nodes(node) for n in _calls_of_words(child)]


def _kept(node: ast.AST, *, within: bool = False) -> list[int]:
    """Return the lines of calls whose words would be kept: at import, or in a cached function."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        decorators = " ".join(ast.unparse(d) for d in node.decorator_list)
        defaults = [d for d in (*node.args.defaults, *node.args.kw_defaults) if d]
        found = [line for default in defaults for line in _calls_of_words(default)]
        if "cache" in decorators or "constant=True" in decorators:
            return found + _calls_of_words(node)
        return found + [line for child in node.body for line in _kept(child, within=True)]
    if isinstance(node, ast.Lambda):
        return []
    if not within and isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        found = [node.lineno] if node.func.id in _WORDS else []
        return found + [n for c in ast.iter_child_nodes(node) for n in _kept(c, within=within)]
    return [n for child in ast.iter_child_nodes(node) for n in _kept(child, within=within)]


def test_no_words_are_kept_from_before_the_language_changed(
    modules: dict[Path, ast.Module],
) -> None:
    planted = {
        'A = tr("甲")': 1,
        'class B:\n    a = tr("甲")': 2,
        'def f(a: str = tr("甲")) -> None: ...': 1,
        '@cache\ndef f() -> str:\n    return tr("甲")': 3,
        '@Property(str, constant=True)\ndef f(self):\n    return tr("甲")': 3,
    }
    for code, line in planted.items():
        assert _kept(ast.parse(code)) == [line], code
    assert _kept(ast.parse('F = lambda: tr("甲")\ndef f():\n    return tr("甲")')) == []
    for path, module in modules.items():
        assert _kept(module) == [], path


def test_the_language_is_changed_and_changed_back() -> None:
    assert (language(), tr("返回")) == ("zh_CN", "返回")
    with shown_in("en"):
        assert (language(), tr("返回")) == ("en", "Back")
        assert tr("没有人翻译过这一句") == "没有人翻译过这一句"
        with in_source_language():
            assert (language(), tr("返回")) == ("zh_CN", "返回")
        use_language("zh_TW")
        assert tr("屏幕") == "螢幕"
    assert (language(), tr("屏幕")) == ("zh_CN", "屏幕")


def test_one_word_can_have_two_meanings() -> None:
    assert (tr("早上¦饭"), tr("早上")) == ("早上", "早上")
    with shown_in("en"):
        assert (tr("早上¦饭"), tr("早上")) == ("breakfast", "in the morning")
        assert tr("没有人翻译过¦这一句") == "没有人翻译过"


def test_an_unknown_language_is_told_and_changes_nothing() -> None:
    with pytest.raises(EnvironmentFault, match="“fr”"):
        use_language("fr")
    assert language() == "zh_CN"


def test_a_file_that_cannot_be_read_leaves_the_source_and_is_logged_once(
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: list[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    expected_logs.append("the language zh_TW cannot be shown")
    monkeypatch.setattr("kiosk.translations._sentences", _unreadable)
    try:
        for _ in range(3):
            follow_language("zh_TW")
            assert tr("屏幕") == "屏幕"
    finally:
        install_translator(SOURCE_LANGUAGE)
    assert caplog.text.count("the language zh_TW cannot be shown") == 1


def _unreadable(_language: str) -> dict[str, tuple[str, ...]]:
    raise FileNotFoundError("anban.ts")


def test_another_languages_speech_is_told_in_one_sentence() -> None:
    with shown_in("en"), pytest.raises(LexiconFault) as told:
        load_lexicon("en")
    assert str(told.value) == (
        "There is no speech data for en: speech recognition understands Mandarin only."
    )


def test_a_configuration_without_a_language_takes_the_programs() -> None:
    assert Config().preferences.language == "zh_CN"
    with shown_in("en"):
        assert Config().preferences.language == "en"
