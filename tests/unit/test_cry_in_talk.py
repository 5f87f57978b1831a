"""A cry for help inside the talk of others that goes on around it."""

from dataclasses import replace

import numpy as np
import pytest

from kiosk.core.hypothesis import Evidence
from kiosk.core.intents import Decision, Intent
from kiosk.core.understanding.cry_in_talk import CriesInTalk
from tests.helpers.understanding import NOW, demo_understander
from tests.unit.test_search import heard, spoken

_BEFORE, _AFTER = "他们公司今年生意不错赚了许多", "打算再开一个分店地方都看好了"


def _talk(inside: str) -> Evidence:
    return spoken(_BEFORE + inside + _AFTER, sure=0.97, frames=5)


@pytest.mark.parametrize("cry", ["救命啊", "快来人啊", "我摔倒了"])
def test_it_is_asked_about(cry: str) -> None:
    found = demo_understander().cry_in_talk(heard(_talk(cry)), NOW)
    assert found is not None
    assert (found.intent, found.decision) == (Intent.EMERGENCY, Decision.CONFIRM)


@pytest.mark.parametrize("inside", ["", "我家老头前年摔倒了", "电视里喊救命啊"])
def test_talk_without_one_and_a_story_are_none(inside: str) -> None:
    assert demo_understander().cry_in_talk(heard(_talk(inside)), NOW) is None


def test_a_short_stretch_is_left_to_the_whole_of_it() -> None:
    assert demo_understander().cry_in_talk(heard(spoken("救命啊")), NOW) is None
    unheard = replace(heard(_talk("救命啊")), evidence=None)
    assert demo_understander().cry_in_talk(unheard, NOW) is None


def test_each_place_is_looked_at_once_and_when_it_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    understander, whole, utterance = demo_understander(), _talk("救命啊"), object()
    looked: list[int] = []
    look = CriesInTalk._cry

    def noted(self: CriesInTalk, *given: object) -> object:
        looked.append(1)
        return look(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(CriesInTalk, "_cry", noted)
    found = []
    for rows in range(170, len(whole.posteriors), 30):
        part = np.ascontiguousarray(whole.posteriors[:rows])
        evidence = Evidence(whole.sounds, part, 30, utterance, rows)
        found.append(understander.cry_in_talk(heard(evidence), NOW))
    assert len(looked) == 1
    assert found[-1] is not None and found[-1].intent is Intent.EMERGENCY
