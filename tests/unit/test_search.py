"""Sentences found in posteriors: the network, the search, the lattice, what is done about them."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from kiosk.core.hypothesis import Evidence, Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding import Context, hypothesis_from_text
from kiosk.core.understanding.by_sound import Meaning, SoundSearch
from kiosk.core.understanding.certainty import certainty, decide
from kiosk.core.understanding.entries import all_entries
from kiosk.core.understanding.grammar import END, START, Model, learn
from kiosk.core.understanding.lattice import Sentence, Word
from kiosk.core.understanding.mending import is_spelt
from kiosk.core.understanding.network import Phrase
from kiosk.core.understanding.syllable_search import sounds_of
from kiosk.core.understanding.talk import Bigram, Loop, Syllables
from kiosk.demo_data import demo_station
from kiosk.voice.lexicon import load_lexicon
from tests.helpers.understanding import NOW, demo_understander


@cache
def search_and_sounds() -> tuple[SoundSearch, tuple[str, ...]]:
    station, lexicon = demo_station(NOW.date()), load_lexicon()
    entries = tuple(dict.fromkeys(all_entries(lexicon, station.catalogue, station.resident)))
    return SoundSearch(entries, lexicon), sounds_of(entries, lexicon)


def spoken(text: str, *, sure: float = 0.9, frames: int = 3) -> Evidence:
    """Return posteriors of somebody saying ``text``: a peak for each syllable, blanks between."""
    _, sounds = search_and_sounds()
    rows = []
    for syllable in hypothesis_from_text(text).syllables:
        blank = np.zeros(len(sounds), np.float32)
        blank[0] = 1.0
        peak = np.full(len(sounds), (1.0 - sure) / len(sounds), np.float32)
        peak[sounds.index(syllable.sound)] += sure
        rows += [*([blank] * frames), peak]
    return Evidence(sounds, np.array([*rows, rows[0]]))


def heard(evidence: Evidence) -> Hypothesis:
    return replace(hypothesis_from_text("嗯"), evidence=evidence)


@pytest.mark.parametrize(
    "text",
    ["明天中午来两份红烧肉", "救命救命", "血压一百三十八八十五", "礼拜三上午找个人来擦玻璃", "对"],
)
def test_what_is_plainly_said_is_found(text: str) -> None:
    search, _ = search_and_sounds()
    best = search.sentences(spoken(text))[0]
    assert best.text == text
    assert best.score == pytest.approx(best.sound + best.grammar)
    assert best.sound > -1.0


def test_sentences_come_best_first_and_differ() -> None:
    search, _ = search_and_sounds()
    found = search.sentences(spoken("我想吃饺子", sure=0.4))
    scores = [sentence.score for sentence in found]
    assert scores == sorted(scores, reverse=True)
    assert len({sentence.text for sentence in found}) == len(found) > 1


def test_an_utterance_followed_ends_as_if_heard_at_once() -> None:
    search, _ = search_and_sounds()
    whole = spoken("后天下午找大夫看看我的腿疼", sure=0.6)
    at_once = search.sentences(whole)
    utterance = object()
    for settled in range(0, len(whole.posteriors), 7):
        part = Evidence(whole.sounds, whole.posteriors[: settled + 5], 30, utterance, settled)
        search.follow(part)
    last = Evidence(whole.sounds, whole.posteriors, 30, utterance, settled)
    assert [s.text for s in search.sentences(last)] == [s.text for s in at_once]
    # A second utterance begins anew.
    other = replace_utterance(spoken("救命救命"), object())
    assert search.sentences(other)[0].text == "救命救命"


def replace_utterance(evidence: Evidence, utterance: object) -> Evidence:
    return Evidence(evidence.sounds, evidence.posteriors, evidence.frame_ms, utterance, 0)


def test_silence_and_nothing_hold_no_sentence() -> None:
    search, sounds = search_and_sounds()
    silence = np.zeros((50, len(sounds)), np.float32)
    silence[:, 0] = 1.0
    assert search.sentences(Evidence(sounds, silence)) == []
    assert search.sentences(Evidence(sounds, silence[:0])) == []


def test_sound_is_understood_and_acted_on_when_sure() -> None:
    found = demo_understander().understand([heard(spoken("明天中午来两份红烧肉"))], NOW)
    assert (found.intent, found.decision) == (Intent.ORDER_MEAL, Decision.ACT)
    assert found.slots["items"] == [{"dish": "红烧肉", "quantity": 2}]
    assert found.text == "明天中午来两份红烧肉"


def test_a_long_sentence_plainly_said_is_acted_on() -> None:
    text = "明天中午给我来两份红烧肉一份饺子送到家里来"
    found = demo_understander().understand([heard(spoken(text))], NOW)
    assert (found.intent, found.decision) == (Intent.ORDER_MEAL, Decision.ACT)


def test_a_yes_or_a_choice_that_answers_nothing_is_asked_about() -> None:
    understander = demo_understander()
    said = heard(spoken("第二个"))
    asked = Context(options=("红烧肉", "锅包肉"))
    assert understander.understand([said], NOW).decision is Decision.CONFIRM
    chosen = understander.understand([said], NOW, asked)
    assert (chosen.intent, chosen.slots, chosen.decision) == (
        Intent.CHOOSE,
        {"index": 2},
        Decision.ACT,
    )


def test_a_cry_nobody_pressed_for_needs_two_signs() -> None:
    understander = demo_understander()
    overheard = Context(pressed=False)
    once = understander.understand([heard(spoken("救命啊"))], NOW, overheard)
    twice = understander.understand([heard(spoken("我摔倒了起不来了"))], NOW, overheard)
    other = understander.understand([heard(spoken("明天中午来两份红烧肉"))], NOW, overheard)
    assert (once.intent, once.decision) == (Intent.EMERGENCY, Decision.CONFIRM)
    assert (twice.intent, twice.decision) == (Intent.EMERGENCY, Decision.ACT)
    assert other.decision is Decision.REJECT


def test_talk_in_other_words_is_left_alone() -> None:
    found = demo_understander().understand([heard(spoken("本市气象台昨天晚间发布消息"))], NOW)
    assert found.decision is Decision.REJECT


def test_a_misheard_sentence_is_mended() -> None:
    # 擦玻璃 heard as 他破里: two sounds changed by more than an accent.
    found = demo_understander().understand_text("礼拜三上午找个人来他波里", NOW)
    assert found.intent is Intent.BOOK_HOUSEKEEPING
    assert found.slots.get("task") == "windows"


@pytest.mark.parametrize("text", ["春天来了花都开了", "我孙子考上大学了", "花盆里的土该换了"])
def test_talk_that_reads_well_is_not_mended(text: str) -> None:
    assert demo_understander().understand_text(text, NOW).decision is Decision.REJECT


def test_what_is_spelt_in_words_is_not_mended() -> None:
    words = frozenset(("明天", "来", "红烧肉"))
    assert is_spelt(hypothesis_from_text("明天来红烧肉"), words, 3)
    assert not is_spelt(hypothesis_from_text("明天来红烧"), words, 3)


def test_sentences_are_cut_into_the_likeliest_concepts() -> None:
    words = {"来": {"want"}, "两": {"digit"}, "份": {"unit"}, "饺子": {"dish"}, "包子": {"dish"}}
    grammar = learn(["来两份饺子", "来饺子", "来两份包子", "咕咚来包子"], words)
    assert grammar.pairs[START, "want"] == 3
    assert grammar.pairs["unit", "dish"] == 2
    assert grammar.triples["digit", "unit", "dish"] == 2
    assert grammar.words["dish", "包子"] == 2
    assert grammar.plain == ("咕咚",)
    model = Model(grammar, {"want": 1, "digit": 1, "unit": 1, "dish": 2, "plain": 1})
    assert model.pair("unit", "dish") > model.pair("unit", END)
    assert model.triple("digit", "unit", "dish") > model.triple("digit", "unit", "want")


def test_the_counts_beside_the_examples_are_those_of_the_examples(
    caplog: pytest.LogCaptureFixture,
) -> None:
    load_lexicon.cache_clear()
    with caplog.at_level("INFO", logger="kiosk.voice"):
        assert load_lexicon().grammar.pairs
    assert not caplog.records, "run: kiosk understand --learn"


def test_fluent_talk_is_explained_better_by_talk_than_by_what_can_be_said_here() -> None:
    search, _ = search_and_sounds()
    other = search.sentences(spoken("从去年开始市场价格继续上升", sure=0.5))[0]
    meant = search.sentences(spoken("明天中午来两份红烧肉", sure=0.5))[0]
    assert other.score < other.talk
    assert meant.score > meant.talk


def test_the_loop_finds_the_best_syllables() -> None:
    # After a comes b nine times of ten; the second sound is b or c, c a little louder.
    counts = Syllables({"a": 1e6}, {"a": 0.0}, {("a", "b"): 9e5, ("a", "c"): 1e5})
    bigram = Bigram(counts, ("", "a", "b", "c"))
    assert np.exp(bigram.after[1, 2]) == pytest.approx(0.9, abs=0.01)
    assert np.exp(bigram.after[1, 1:]).sum() == pytest.approx(1.0, abs=1e-3)
    loop = Loop(bigram, 1.0)
    loop.step(np.array([-9, 0, -9, -9], np.float32), -9.0)
    loop.pause()
    once = loop.copy()
    once.step(np.array([-9, -9, -1, -0.5], np.float32), -9.0)
    assert once.score == pytest.approx(-1 + np.log(0.9), abs=0.02)
    assert loop.score == pytest.approx(0.0, abs=0.02)  # the copy went on by itself


def likely(text: str, *, share: float = 0.5, clearness: float = -2.0) -> Meaning:
    """Return what ``text`` means, heard no better than speech about anything would be."""
    word = Word(Phrase("yes", text), 0, 9, -2.0)
    sentence = Sentence((word,), -4.0, -2.0, -2.0, talk=-4.0, clearness=clearness)
    found = Understanding(text, Intent.CONFIRM, Decision.ACT, {}, 1.0)
    return Meaning(found, share, sentence)


def test_one_syllable_must_be_surer_than_two() -> None:
    # A dog's bark or a chair is soon one syllable.
    nothing = Understanding("", Intent.NONE, Decision.REJECT)
    assert certainty(likely("嗯")) > certainty(likely("好的"))
    assert decide([likely("好的")], nothing).decision is Decision.CONFIRM
    assert decide([likely("嗯")], nothing).decision is Decision.REJECT
    clear = likely("嗯", share=1.0, clearness=-0.2)
    assert decide([clear], nothing).decision is Decision.ACT


@pytest.mark.parametrize("text", ["小王把小刘的快递拿走了", "欢迎收听今天的股票市场分析节目"])
def test_speech_about_other_things_is_left_alone_however_clear(text: str) -> None:
    understander = demo_understander()
    for sure in (0.4, 0.6, 0.9):
        found = understander.understand([heard(spoken(text, sure=sure))], NOW)
        assert found.decision is Decision.REJECT, sure


def test_a_short_cry_heard_badly_is_asked_about() -> None:
    found = demo_understander().understand([heard(spoken("救命啊", sure=0.35))], NOW)
    assert found.intent is Intent.EMERGENCY


def test_silence_is_no_talk() -> None:
    loop = Loop(Bigram(Syllables(), ("", "a", "b")), 0.5)
    loop.step(np.array([-9, -9, -9], np.float32), 0.0)
    assert loop.score == 0.0


@pytest.mark.parametrize(
    ("context", "decision"),
    [
        (Context(question=True), Decision.ACT),
        (Context(intent=Intent.ORDER_MEAL, options=("订饭",)), Decision.ACT),
        (Context(options=("订饭", "找大夫")), Decision.CONFIRM),
    ],
)
def test_a_yes_answers_a_question_and_no_list(context: Context, decision: Decision) -> None:
    said = demo_understander().understand([heard(spoken("订吧", sure=0.97))], NOW, context)
    assert (said.intent, said.decision) == (Intent.CONFIRM, decision)


@pytest.mark.parametrize(("sure", "decision"), [(0.97, Decision.ASK), (0.05, Decision.CONFIRM)])
def test_what_is_lacking_is_asked_for_beside_a_question_where_it_is_surely_meant(
    sure: float, decision: Decision
) -> None:
    """是的，就这样 was heard as 四个饺子, and ordered: meal and place came from what was asked."""
    understander, said = demo_understander(), heard(spoken("四个饺子", sure=sure))
    assert understander.understand([said], NOW).decision is Decision.ASK
    asked = understander.understand([said], NOW, Context(question=True))
    assert (asked.intent, asked.decision) == (Intent.ORDER_MEAL, decision)
