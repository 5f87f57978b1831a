"""The benchmark counts right, mixes at the asked ratio, and its baselines answer."""

import json
import random
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from kiosk.commands.bench.errors import ErrorModel, misheard
from kiosk.commands.bench.exact import BySound, Finder
from kiosk.commands.bench.hassil_baseline import (
    HassilBaseline,
    hassil_is_installed,
    template,
)
from kiosk.commands.bench.keywords import KeywordBaseline
from kiosk.commands.bench.labels import Labelled, read_labels, recordings, sentence_set
from kiosk.commands.bench.mixing import NoiseBox, active_part, at_rate, mixed
from kiosk.commands.bench.report import BEGIN, END, Report
from kiosk.commands.bench.runs import Baseline
from kiosk.commands.bench.score import Tally, spread
from kiosk.core.errors import EnvironmentFault
from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding import hypothesis_from_text
from kiosk.core.understanding.entries import all_entries
from kiosk.core.understanding.spans import Entry
from kiosk.demo_data import demo_station
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.recogniser import RATE, Samples
from tests.conftest import lacking
from tests.helpers.understanding import NOW

MEAL = {"items": [{"dish": "饺子", "quantity": 2}], "meal": "lunch", "date": "2026-09-16"}
SENTENCE = "明天中午来两份饺子"


def found(intent: Intent, decision: Decision, **slots: object) -> Understanding:
    return Understanding("", intent, decision, dict(slots))


def tally(*rows: tuple[Labelled, Understanding]) -> Tally:
    counted = Tally()
    for row, understanding in rows:
        counted.add(row, understanding, 10.0)
    return counted


def test_everything_right_counts_as_nothing_wrong() -> None:
    counted = tally(
        (Labelled("a", "order_meal", MEAL), found(Intent.ORDER_MEAL, Decision.ACT, **MEAL)),
        (Labelled("b", "none", {}), found(Intent.NONE, Decision.REJECT)),
        (
            Labelled("c", "emergency", {"kind": "fall"}),
            found(Intent.EMERGENCY, Decision.ACT, kind="unwell"),
        ),
    )
    assert (counted.intent_accuracy, counted.slot_f1) == (1.0, 1.0)
    assert (counted.wrong_share, counted.accepted_share) == (0.0, 0.0)
    assert (counted.emergencies, counted.emergencies_missed, counted.false_emergencies) == (1, 0, 0)


def test_a_wrong_action_is_counted_an_asked_one_is_not() -> None:
    row = Labelled("a", "order_meal", MEAL)
    other = {**MEAL, "items": [{"dish": "饺子", "quantity": 3}]}
    acted = tally((row, found(Intent.ORDER_MEAL, Decision.ACT, **other)))
    assert (acted.wrong_actions, acted.intent_accuracy) == (1, 1.0)
    assert acted.slot_f1 == pytest.approx(2 / 3)
    asked = tally((row, found(Intent.ORDER_MEAL, Decision.CONFIRM, **other)))
    assert asked.wrong_actions == 0
    strange = tally((row, found(Intent.PAY_BILL, Decision.ACT)))
    assert (strange.wrong_actions, strange.intent_accuracy, strange.slot_f1) == (1, 0.0, 0.0)
    unsaid = tally((row, found(Intent.ORDER_MEAL, Decision.ACT, meal="lunch")))
    assert unsaid.wrong_actions == 0  # something was not heard, nothing was made up


def test_emergencies_missed_and_false_and_talk_taken_for_a_wish() -> None:
    counted = tally(
        (Labelled("救命啊", "emergency", {}), found(Intent.NONE, Decision.REJECT)),
        (Labelled("吃了吗", "none", {}), found(Intent.EMERGENCY, Decision.ACT)),
        (Labelled("吃了吗", "none", {}), found(Intent.ORDER_MEAL, Decision.ASK)),
        (Labelled("吃了吗", "none", {}), found(Intent.ORDER_MEAL, Decision.REJECT)),
    )
    assert (counted.emergencies, counted.emergencies_missed) == (1, 1)
    assert counted.false_emergencies == 1
    assert (counted.others, counted.others_accepted) == (3, 2)


def test_median_percentile_and_maximum_by_nearest_rank() -> None:
    assert spread([float(n) for n in range(1, 101)]) == {"median": 50.0, "p95": 95.0, "max": 100.0}
    assert spread([]) is None


def tone(seconds: float, level: float) -> Samples:
    time = np.arange(round(seconds * RATE)) / RATE
    return (level * np.sin(2 * np.pi * 300 * time)).astype(np.int16)


def speech() -> Samples:
    """One second of silence, one of sound, one of silence."""
    quiet = np.zeros(RATE, np.int16)
    return np.concatenate([quiet, tone(1.0, 8000), quiet])


def test_only_the_part_where_somebody_speaks_counts() -> None:
    active = active_part(speech())
    assert active[RATE : 2 * RATE].all()
    assert not active[: RATE - 320].any()


@pytest.mark.parametrize("snr", [20.0, 10.0, 5.0])
def test_noise_is_mixed_in_at_the_asked_ratio(snr: float) -> None:
    said = speech()
    noise = np.random.default_rng(2).normal(0, 900, len(said)).astype(np.int16)
    added = mixed(said, noise, snr).astype(float) - said
    active = active_part(said)
    ratio = np.mean(np.square(said[active].astype(float))) / np.mean(np.square(added[active]))
    assert 10 * np.log10(ratio) == pytest.approx(snr, abs=0.1)


def test_a_mix_too_loud_is_made_softer_not_cut() -> None:
    said, noise = tone(1.0, 30000), np.roll(tone(1.0, 30000), 7)
    total = mixed(said, noise, 0.0).astype(float)
    assert np.abs(total).max() == 32767
    straight = said.astype(float) + noise
    assert total == pytest.approx(straight * 32767 / np.abs(straight).max(), abs=1.5)


def test_the_noise_is_drawn_by_chance_alone_and_never_silent() -> None:
    half_silent = np.concatenate([np.zeros(5 * RATE, np.int16), tone(0.2, 5000)])
    box = NoiseBox([half_silent, np.zeros(RATE, np.int16)])
    one, same = (box.under(speech(), 10, random.Random("x")) for _ in range(2))
    assert (one == same).all()
    assert (one != speech()).any()
    with pytest.raises(EnvironmentFault, match="静音"):
        NoiseBox([np.zeros(RATE, np.int16)])


def test_other_rates_become_the_programs_own() -> None:
    assert len(at_rate(np.zeros(48_000, np.int16), 48_000)) == RATE


def changed(text: str, share: float, model: ErrorModel) -> tuple[int, int, int]:
    """Return syllables said, heard, and heard in their place as said, over many hearings."""
    chance = random.Random(5)
    said = hypothesis_from_text(text).syllables
    heard = [misheard(text, share, chance, model).syllables for _ in range(100)]
    same = sum(
        one.sound == other.sound
        for syllables in heard
        for one, other in zip(said, syllables, strict=False)
    )
    return len(said) * 100, sum(map(len, heard)), same


def test_near_errors_replace_the_asked_share() -> None:
    said, heard, same = changed(SENTENCE, 0.25, ErrorModel.NEAR)
    assert heard == said
    assert same / said == pytest.approx(0.75, abs=0.04)


def test_full_errors_lose_and_add_syllables() -> None:
    lengths = {
        len(misheard(SENTENCE, 0.4, random.Random(n), ErrorModel.FULL).syllables) for n in range(60)
    }
    assert min(lengths) < len(SENTENCE) < max(lengths)
    assert misheard(SENTENCE, 0.0, random.Random(1), ErrorModel.FULL).text == SENTENCE
    again = [misheard(SENTENCE, 0.4, random.Random(9), ErrorModel.FULL).text for _ in range(2)]
    assert again[0] == again[1]


def entries() -> list[Entry]:
    station = demo_station(date(2026, 9, 15))
    return list(all_entries(load_lexicon(), station.catalogue, station.resident))


@pytest.fixture(scope="module")
def baselines() -> list[Baseline]:
    known, lexicon = entries(), load_lexicon()
    written = Finder(known)
    made: list[Baseline] = [
        KeywordBaseline("keywords", written, lexicon),
        KeywordBaseline("keywords by sound", Finder(known, BySound(known)), lexicon),
    ]
    if not hassil_is_installed():
        lacking("hassil (pip install 'anban[bench]')")
    return [*made, HassilBaseline(written, lexicon)]


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        (SENTENCE, "order_meal", MEAL),
        ("礼拜三上午找个人来擦玻璃", "book_housekeeping", {"task": "windows"}),
        ("救命啊", "emergency", {"kind": "unspecified"}),
        ("入伏那天给我送两份饺子", "order_meal", {}),
        ("血压一百三十八，八十五", "record_vitals", {"systolic": 138, "diastolic": 85}),
        ("十分钟以后再说", "medicine_snooze", {"minutes": 10}),
        ("给我闺女打个电话", "call_person", {"person": "闺女"}),
        ("再说一遍", "repeat", {}),
        ("新闻说明天开会", "none", {}),
        ("昨天老张摔倒了", "none", {}),
    ],
)
def test_every_baseline_answers_the_plain_sentences(
    baselines: list[Baseline], text: str, intent: str, slots: dict[str, object]
) -> None:
    for baseline in baselines:
        answer = baseline.answer(hypothesis_from_text(text), NOW)
        assert answer.intent == intent, baseline.name
        if baseline.name != "keywords by sound":  # to which 打个 is 大哥
            assert answer.slots.items() >= slots.items(), baseline.name


def test_homophones_are_found_by_sound_only(baselines: list[Baseline]) -> None:
    heard = hypothesis_from_text("名天钟午来两份角子")
    by_name = {baseline.name: baseline.answer(heard, NOW) for baseline in baselines}
    assert by_name["keywords by sound"].slots == MEAL
    assert by_name["keywords"].intent is not Intent.ORDER_MEAL
    assert by_name["hassil"].intent is not Intent.ORDER_MEAL


def test_nothing_heard_is_nothing_meant(baselines: list[Baseline]) -> None:
    for baseline in baselines:
        answer = baseline.answer(Hypothesis(()), NOW, pressed=False)
        assert (answer.intent, answer.decision) == (Intent.NONE, Decision.REJECT)


def test_a_reading_as_a_template() -> None:
    needs = (("want", "say help"), ("dish",))
    assert template(needs) == "[{w0}]({want}|{say_help})[{w1}]({dish})[{w2}]"


def test_labels_and_their_faults(tmp_path: Path) -> None:
    good = tmp_path / "good.tsv"
    good.write_text(f"{SENTENCE}\torder_meal\t{json.dumps(MEAL)}\n", "utf-8")
    assert sentence_set(f"own A={good}").name == "own A"
    assert sentence_set(str(good)).name == "good"
    assert read_labels(good) == (Labelled(SENTENCE, "order_meal", MEAL),)
    for line in ("nothing", "a\tunheard_of\t{}", "a\tnone\t{", "a\tnone\t3"):
        bad = tmp_path / "bad.tsv"
        bad.write_text(f"a\tnone\t{{}}\n{line}\n", "utf-8")
        with pytest.raises(EnvironmentFault, match="第 2 行"):
            read_labels(bad)
    with pytest.raises(EnvironmentFault, match="读不了"):
        read_labels(tmp_path / "missing.tsv")


def test_recordings_without_a_line_are_told(tmp_path: Path) -> None:
    folder = tmp_path / "commands"
    folder.mkdir()
    (folder / "tan_000.wav").touch()
    with pytest.raises(EnvironmentFault, match="对照表"):
        recordings(folder, None)
    (tmp_path / "sentences.tsv").write_text("订饭\torder_meal\t{}\n", "utf-8")
    (only,) = recordings(folder, None)
    assert (only.voice, only.row.text) == ("tan", "订饭")
    (folder / "tan_001.wav").touch()
    with pytest.raises(EnvironmentFault, match="tan_001"):
        recordings(folder, None)


def test_the_table_goes_between_its_marks_and_leaves_the_rest(tmp_path: Path) -> None:
    document = tmp_path / "voice.md"
    document.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", "utf-8")
    Report("a machine", "seed 1", ("kiosk",)).write(document)
    text = document.read_text("utf-8")
    assert text.startswith(f"before\n{BEGIN}\n")
    assert text.endswith(f"{END}\nafter\n")
    assert "old" not in text
    assert "a machine; seed 1" in text
