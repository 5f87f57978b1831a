"""When speech is over: by what was said, by where sounds were heard, and by what may follow."""

from collections.abc import Callable, Iterator, Sequence

import pytest

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.patience import silence_overheard
from kiosk.voice.listening import Judgement
from tests.conftest import wait_until
from tests.helpers.listening_room import SPEECH, Room, ScriptedBrain, TimedUtterance, rooms
from tests.unit.test_voice_endpointer import noise, samples, vowel


@pytest.fixture
def room() -> Iterator[Callable[..., Room]]:
    with rooms() as make:
        yield make


def test_steady_noise_after_the_words_does_not_keep_the_sentence_open(
    room: Callable[..., Room],
) -> None:
    here = room(wake=False, stalled=0.3)
    here.ears.listen()
    here.hear(samples(noise(0.4), vowel(3.0)))  # voiced throughout, but the words end after 1 s
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")


@pytest.mark.parametrize(
    ("patience", "pause", "sentences"),
    [(1.6, 1.2, 1), (0.7, 1.2, 2), (0.7, 0.55, 1), (0.48, 0.55, 2)],
)
def test_how_long_a_silence_ends_it_follows_from_what_was_said(
    room: Callable[..., Room],
    monkeypatch: pytest.MonkeyPatch,
    patience: float,
    pause: float,
    sentences: int,
) -> None:
    here = room(wake=False)
    asked: list[str] = []

    def judge(_brain: ScriptedBrain, partial: Hypothesis, *, pressed: bool) -> Judgement:
        assert pressed
        asked.append(partial.text)
        return Judgement(patience, Understanding(partial.text, Intent.NONE, Decision.REJECT))

    monkeypatch.setattr(ScriptedBrain, "judge", judge)
    here.recogniser.says = "今天中午我要订一份饭送家来"
    here.ears.listen()
    here.hear(samples(noise(0.4), vowel(1.0), noise(pause)))
    here.ears.listen()  # would open the ears anew if the sentence were over
    if sentences == 2:
        here.expect(
            "started",
            "stopped after speech",
            "understood 今天中午我要订一份饭送家来 order_meal",
            "started",
        )
    else:
        here.expect("started")
    assert asked and all("今天中午".startswith(text[:4]) for text in asked)
    assert len(asked) == len(set(asked))  # asked once for what was said, not at each frame


def test_a_pause_that_would_be_its_end_is_all_that_is_judged_of_what_is_overheard(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = room(wake=True)
    judged: list[bool] = []

    def judge(_brain: ScriptedBrain, partial: Hypothesis, *, pressed: bool) -> Judgement:
        judged.append(pressed)
        return Judgement(0.7, Understanding(partial.text, Intent.NONE, Decision.REJECT))

    monkeypatch.setattr(ScriptedBrain, "judge", judge)
    here.recogniser.says = "今天中午他们在家里吃饭"
    here.hear(samples(noise(0.4), vowel(0.8), noise(0.5), vowel(0.8), noise(0.5)))
    assert judged == []
    here.hear(samples(noise(1.0)))
    assert judged == [False]
    assert here.recogniser.begun == 1 and here.told.list == []


@pytest.mark.parametrize(("gap", "text"), [(1.4, "来两份饭"), (2.4, "来两")])
def test_long_gaps_between_the_words_in_noise_do_not_end_a_sentence_too_soon(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch, gap: float, text: str
) -> None:
    """A syllable that is taken back and another that comes leave their number as it was."""
    here = room(wake=False)
    times = [(0.3, "来"), (0.7, "两"), (0.7 + gap, "份"), (1.2 + gap, "饭")]
    monkeypatch.setattr(here.recogniser, "begin", lambda _rate: TimedUtterance(times))
    here.ears.listen()
    here.hear(samples(noise(0.4), vowel(1.2 + gap + 3.0)))  # voiced throughout
    wait_until(lambda: any("understood" in line for line in here.told.list), "it is over")
    told = next(line for line in here.told.list if "understood" in line)
    assert told == f"understood {text} order_meal"


def test_who_goes_on_after_a_rest_has_time_to_be_recognised(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = room(wake=False)
    monkeypatch.setattr(ScriptedBrain, "silence", 1.6)
    times = [(0.3, "来"), (0.7, "两"), (3.6, "份"), (3.9, "饭")]
    monkeypatch.setattr(here.recogniser, "begin", lambda _rate: TimedUtterance(times))
    here.ears.listen()
    here.hear(samples(noise(0.4), vowel(0.8), noise(1.3), vowel(1.8), noise(2.2)))
    here.expect("started", "stopped after speech", "understood 来两份饭 order_meal")


def test_noise_that_comes_and_goes_keeps_no_sentence_open(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = room(wake=False)
    times = [(0.3, "订"), (0.7, "饭")]
    monkeypatch.setattr(here.recogniser, "begin", lambda _rate: TimedUtterance(times))
    here.ears.listen()
    for _ in range(8):  # a voice from another room, 0.4 s silent and 0.6 s loud
        here.hear(samples(noise(0.4), vowel(0.6)))
    wait_until(lambda: "understood 订饭 order_meal" in here.told.list, "it is over")


def test_what_was_understood_in_the_last_pause_is_not_understood_again(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = room(wake=False)
    times = [(0.3, "订"), (0.7, "饭")]
    monkeypatch.setattr(here.recogniser, "begin", lambda _rate: TimedUtterance(times))
    here.ears.listen()
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 订饭 order_meal")
    assert here.brain.already == ["订饭"]


def distress(text: str, decision: Decision) -> Understanding:
    return Understanding(text, Intent.EMERGENCY, decision, {"kind": "fall"})


@pytest.mark.parametrize(
    ("pause", "then", "told"),
    [
        (1.2, "救救我", ["understood 救我救救我 emergency"]),
        (1.2, "白菜", ["understood 救我 emergency"]),  # what follows does not undo it
        (2.2, "", ["understood 救我 emergency"]),
    ],
)
def test_an_overheard_cry_that_is_not_sure_is_heard_on_for_a_second_sign(
    room: Callable[..., Room],
    monkeypatch: pytest.MonkeyPatch,
    pause: float,
    then: str,
    told: list[str],
) -> None:
    here = room(wake=True)
    times = [(0.3, "救"), (0.6, "我")]
    times += [(1.0 + pause + 0.3 * n, c) for n, c in enumerate(then, start=1)]
    monkeypatch.setattr(here.recogniser, "begin", lambda _rate: TimedUtterance(times))
    meanings = {
        "救我": distress("救我", Decision.CONFIRM),
        "救我救救我": distress("救我救救我", Decision.ACT),
    }

    def understand(
        _brain: ScriptedBrain, hypotheses: Sequence[Hypothesis], **_: object
    ) -> Understanding:
        text = hypotheses[0].text
        return meanings.get(text, Understanding(text, Intent.NONE, Decision.REJECT))

    def judge(_brain: ScriptedBrain, partial: Hypothesis, *, pressed: bool) -> Judgement:
        meant = understand(_brain, (partial,))
        return Judgement(silence_overheard(meant), meant)

    monkeypatch.setattr(ScriptedBrain, "understand", understand)
    monkeypatch.setattr(ScriptedBrain, "judge", judge)
    here.hear(samples(noise(0.4), vowel(1.0), noise(pause), vowel(1.2), noise(2.5)))
    if then:
        here.expect(*told)
    else:
        here.expect(*told, *told)  # each a cry of its own
