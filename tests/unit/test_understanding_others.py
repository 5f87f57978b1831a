"""Sentences by other hands than the lexicon's, freer and with words of the north-east."""

import pytest

from tests.helpers.understanding import (
    NOW,
    OWN_SENTENCES,
    demo_understander,
    is_accepted,
    is_wrong_action,
    labelled,
    pairs,
)


@pytest.mark.parametrize("name", [f"sentences_{letter}.tsv" for letter in "abc"])
def test_sentences_by_other_hands(name: str) -> None:
    rows = labelled(OWN_SENTENCES.with_name(name))
    found = [demo_understander().understand_text(text, NOW) for text, _, _ in rows]
    right = hits = total = wrong = missed = others = accepted = 0
    for (_, intent, slots), meant in zip(rows, found, strict=True):
        same = meant.intent == intent
        right += same
        wrong += is_wrong_action(meant, intent, slots)
        missed += intent == "emergency" and not same
        if intent == "none":
            others += 1
            accepted += is_accepted(meant)
        else:
            total += len(pairs(slots)) + len(pairs(meant.slots))
            hits += len(pairs(slots) & pairs(meant.slots)) if same else 0
    assert right / len(rows) >= 0.97
    assert 2 * hits / total >= 0.95
    assert wrong / len(rows) <= 0.005
    assert missed == 0
    assert accepted / others <= 0.031  # one of 33
