"""What is overheard is searched only where a cry for help may be in it."""

from dataclasses import replace

import pytest

from kiosk.core.hypothesis import Evidence
from kiosk.core.understanding import Context, Understander
from kiosk.core.understanding.by_sound import SoundSearch
from kiosk.core.understanding.cry_gate import CryGate
from kiosk.core.understanding.lattice import Sentence
from kiosk.core.understanding.search import Scores, Weights
from tests.helpers.understanding import NOW, demo_understander
from tests.unit.test_search import heard, search_and_sounds, spoken


def _gate() -> CryGate:
    search, sounds = search_and_sounds()
    network = search.prepare(sounds)
    return CryGate(network, Scores(network, Weights()))


@pytest.mark.parametrize("text", ["救命啊", "我摔倒了起不来了", "今天天气真好救命啊快来人"])
def test_a_cry_passes_whatever_stands_around_it(text: str) -> None:
    assert _gate().margin(spoken(text)) > 6.0
    assert _gate().lets(spoken(text, sure=0.5))


@pytest.mark.parametrize("text", ["明天中午来两份红烧肉", "本市气象台昨天晚间发布消息"])
def test_talk_does_not_pass(text: str) -> None:
    assert not _gate().lets(spoken(text))


def test_silence_and_nothing_do_not_pass() -> None:
    silence = spoken("救命啊").posteriors[:1].repeat(20, axis=0)
    for rows in (silence, silence[:0]):
        assert not _gate().lets(Evidence(spoken("啊").sounds, rows))


def test_an_utterance_followed_passes_as_if_heard_at_once() -> None:
    whole, gate, utterance = spoken("今天真冷救命啊救命", sure=0.6), _gate(), object()
    for settled in range(0, len(whole.posteriors), 7):
        part = whole.posteriors[: settled + 5]
        gate.margin(Evidence(whole.sounds, part, 30, utterance, settled))
    last = replace(whole, utterance=utterance, settled=settled)
    assert gate.margin(last) == pytest.approx(_gate().margin(whole), abs=1e-3)
    other = replace(spoken("你好"), utterance=object())
    assert not gate.lets(other)  # another utterance begins anew


def test_only_what_passes_is_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    understander: Understander = demo_understander()
    searched: list[Evidence] = []
    search = SoundSearch.sentences

    def noted(self: SoundSearch, evidence: Evidence) -> list[Sentence]:
        searched.append(evidence)
        return search(self, evidence)

    monkeypatch.setattr(SoundSearch, "sentences", noted)
    overheard = Context(pressed=False)
    understander.understand([heard(spoken("明天中午来两份红烧肉"))], NOW, overheard)
    assert not searched
    understander.understand([heard(spoken("救命救命"))], NOW, overheard)
    understander.understand([heard(spoken("明天中午来两份红烧肉"))], NOW)
    assert len(searched) == 2
