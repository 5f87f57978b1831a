"""The listening state machine: asked, overheard, woken, muted; with scripted neighbours."""

import time
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import pytest

from kiosk.core.hypothesis import Evidence, Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.patience import silence_overheard
from kiosk.voice.ears import Ears, EarsSettings
from kiosk.voice.faults import ModelBroken, ModelMissing
from kiosk.voice.from_text import hypothesis_of
from kiosk.voice.listening import Judgement
from kiosk.voice.loudness import Loudness
from kiosk.voice.recogniser import Samples
from tests.conftest import wait_until
from tests.unit.test_voice_endpointer import noise, samples, vowel

SPEECH = samples(noise(0.4), vowel(1.5), noise(1.0))
SILENCE = samples(noise(0.5))


class ScriptedUtterance:
    def __init__(self, text: str) -> None:
        self._text = text
        self._fed = 0

    def feed(self, frames: Samples) -> None:
        self._fed += len(frames)

    def partial(self) -> Hypothesis | None:
        """One more character for each quarter of a second."""
        shown = self._text[: self._fed // 4000]
        return hypothesis_of(shown) if shown else None

    def finish(self) -> Sequence[Hypothesis]:
        return (hypothesis_of(self._text),) if self._text else ()


class ScriptedRecogniser:
    name = "scripted"
    sounds: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.says = "我要订饭"
        self.begun = 0

    def begin(self, rate: int) -> ScriptedUtterance:
        self.begun += 1
        return ScriptedUtterance(self.says)


class ScriptedBrain:
    silence = 0.7

    def __init__(self) -> None:
        self.already: list[str] = []  # what was understood in a pause and not again

    def prepare(self, sounds: tuple[str, ...]) -> None:
        pass

    def understand(
        self,
        hypotheses: Sequence[Hypothesis],
        *,
        pressed: bool,
        already: Judgement | None = None,
    ) -> Understanding:
        text = hypotheses[0].text
        if already is not None:
            assert already.meant.text == text
            self.already.append(text)
        if "救命" in text:
            return Understanding(text, Intent.EMERGENCY, Decision.ACT)
        return Understanding(text, Intent.ORDER_MEAL, Decision.ACT if pressed else Decision.REJECT)

    def wording(self, partial: Hypothesis) -> str:
        return partial.text.replace("定", "订")

    def judge(self, partial: Hypothesis, *, pressed: bool) -> Judgement:
        return Judgement(self.silence, self.understand((partial,), pressed=pressed))

    def after_wake_phrase(self, hypotheses: Sequence[Hypothesis]) -> tuple[Hypothesis, ...] | None:
        text = hypotheses[0].text
        return (hypothesis_of(text.removeprefix("小安")),) if text.startswith("小安") else None


class Told:
    def __init__(self) -> None:
        self.list: list[str] = []
        self.levels: list[float] = []
        self.loudnesses: list[Loudness] = []
        self.faults: list[str] = []

    def listening_started(self) -> None:
        self.list.append("started")

    def listening_stopped(self, *, heard_speech: bool) -> None:
        self.list.append("stopped after speech" if heard_speech else "stopped")

    def level(self, level: float) -> None:
        self.levels.append(level)

    def loudness(self, loudness: Loudness) -> None:
        self.loudnesses.append(loudness)

    def unheard(self) -> None:
        self.list.append("unheard")

    def hearing(self, text: str) -> None:
        self.list.append(f"hearing {text}")

    def understood(self, heard: str, understanding: Understanding) -> None:
        self.list.append(f"understood {heard} {understanding.intent}")

    def model_fault(self, sentence: str) -> None:
        self.faults.append(sentence)

    def without_hearing(self) -> list[str]:
        return [line for line in self.list if not line.startswith("hearing")]


class Room:
    """Ears with their clock, recogniser and listener."""

    def __init__(
        self, ears: Ears, recogniser: ScriptedRecogniser, brain: ScriptedBrain, told: Told
    ) -> None:
        self.ears, self.recogniser, self.brain, self.told = ears, recogniser, brain, told
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def hear(self, sound: Samples) -> None:
        """Let the sound be heard, the clock going with it."""
        for start in range(0, len(sound) - 319, 320):
            self.ears.feed(sound[start : start + 320])
            self.settle()
            self.now += 0.02

    def settle(self) -> None:
        wait_until(self.ears._queue.empty, "the ears have caught up", step=0.0002)

    def expect(self, *lines: str) -> None:
        wait_until(
            lambda: self.told.without_hearing() == list(lines),
            f"{lines} was told, but {self.told.list}",
            seconds=2,
        )


@pytest.fixture
def room() -> Iterator[Callable[..., Room]]:
    rooms: list[Room] = []

    def make(**settings: object) -> Room:
        recogniser, brain, told = ScriptedRecogniser(), ScriptedBrain(), Told()
        made = Room.__new__(Room)
        ears = Ears(
            lambda: recogniser,
            brain,
            told,
            lambda: made.now,
            EarsSettings(**settings),  # type: ignore[arg-type]
        )
        made.__init__(ears, recogniser, brain, told)  # type: ignore[misc]
        rooms.append(made)
        ears.start()
        wait_until(lambda: told.faults == [""], "the recogniser is loaded")
        recogniser.begun = 0  # warming up begins one
        return made

    yield make
    for made in rooms:
        made.ears.close()


def test_asked_speech_is_understood_and_shown_while_it_lasts(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.ears.listen()
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")
    shown = [line for line in here.told.list if line.startswith("hearing")]
    assert shown and shown == sorted(shown, key=len)
    assert max(here.told.levels) > 0.3 and here.told.levels[-1] == 0.0
    assert 15 < len(here.told.levels) < 35  # some ten a second


def test_what_is_being_heard_is_shown_in_the_words_it_is_taken_for(
    room: Callable[..., Room],
) -> None:
    here = room(wake=False)
    here.recogniser.says = "我要定饭"
    here.ears.listen()
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要定饭 order_meal")
    assert "hearing 我要订饭" in here.told.list
    assert not any("hearing" in line and "定" in line for line in here.told.list)


def test_finding_words_takes_no_more_than_its_share_of_the_time(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = room(wake=False, wording_share=0.05)
    worded: list[str] = []

    def slowly(_brain: ScriptedBrain, partial: Hypothesis) -> str:
        worded.append(partial.text)
        here.now += 0.05  # so that the next may come a second later
        return partial.text

    monkeypatch.setattr(ScriptedBrain, "wording", slowly)
    here.recogniser.says = "我要订明天的饭"
    here.ears.listen()
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订明天的饭 order_meal")
    assert [f"hearing {text}" for text in worded] == [
        line for line in here.told.list if line.startswith("hearing")
    ]
    assert len(worded) == 2  # of the seven pieces heard in a second and a half


def test_unasked_speech_is_dropped_without_a_trace(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    here.hear(SPEECH)
    here.settle()
    assert here.recogniser.begun == 1
    assert here.told.list == [] and here.told.levels == []


def test_where_only_a_press_counts_nothing_else_is_even_decoded(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.recogniser.says = "救命啊"
    here.hear(SPEECH)
    here.settle()
    assert here.recogniser.begun == 0 and here.told.list == []


def test_an_unasked_emergency_is_told(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    here.recogniser.says = "救命救命"
    here.hear(SPEECH)
    here.expect("understood 救命救命 emergency")


def test_the_wake_phrase_and_a_sentence_in_one_breath(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    here.recogniser.says = "小安我要订饭"
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")
    # It was noticed while they spoke, and what followed was shown without the phrase.
    assert here.told.list.index("started") == 0
    assert not any("小安" in line for line in here.told.list)


def test_the_wake_phrase_alone_opens_the_ears(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    here.recogniser.says = "小安"
    here.hear(SPEECH)
    here.expect("started")
    here.recogniser.says = "我要订饭"
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")


def test_nothing_said_ends_by_itself(room: Callable[..., Room]) -> None:
    here = room(wake=True, begin_within=2.0)
    here.ears.listen()
    here.hear(SILENCE)
    here.expect("started")
    here.now += 2.1
    here.expect("started", "unheard", "stopped")


def test_a_noise_without_words_does_not_use_up_the_listening(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.recogniser.says = ""
    here.ears.listen()
    here.hear(SPEECH)
    here.recogniser.says = "我要订饭"
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")


def test_a_stop_drops_what_was_said_so_far(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.ears.listen()
    here.hear(SPEECH[:16_000])
    here.ears.stop()
    here.hear(SPEECH[16_000:])
    here.expect("started", "stopped")


def test_what_is_heard_while_the_kiosk_speaks_and_just_after_is_dropped(
    room: Callable[..., Room],
) -> None:
    here = room(wake=True)
    here.recogniser.says = "救命救命"
    here.ears.mute()
    here.hear(SPEECH)
    here.ears.unmute()
    here.settle()
    here.hear(SPEECH[: 16 * 390])  # 390 ms: the room's echo
    assert here.recogniser.begun == 0
    here.hear(SPEECH)
    here.expect("understood 救命救命 emergency")


def test_speaking_ends_the_listening_and_mutes_are_counted(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.ears.listen()
    here.ears.mute()
    here.ears.mute()
    here.ears.unmute()
    here.expect("started", "stopped")
    here.hear(SPEECH)
    assert here.recogniser.begun == 0


def test_listening_asked_for_while_speaking_ends_waits_for_silence(
    room: Callable[..., Room],
) -> None:
    here = room(wake=False, begin_within=1.0)
    here.ears.mute()
    here.ears.listen()  # a press: the speaker is being cut
    here.settle()
    here.now += 5.0
    here.ears.unmute()
    here.settle()
    here.now += 0.5
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")


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


class TimedUtterance(ScriptedUtterance):
    """Knows its characters at the seconds given, and tells where in the sound they were."""

    def __init__(self, times: Sequence[tuple[float, str]]) -> None:
        super().__init__("")
        self._times = times

    def partial(self) -> Hypothesis | None:
        known = [(at, c) for at, c in self._times if at <= self._fed / 16_000]
        if not known:
            return None
        frames = np.zeros((max(1, self._fed // 480), 2), np.float32)
        peaks = tuple(int(at / 0.03) for at, _ in known)
        written = hypothesis_of("".join(c for _, c in known))
        return Hypothesis(written.syllables, 0.0, Evidence(("", "a"), frames), peaks)

    def finish(self) -> Sequence[Hypothesis]:
        partial = self.partial()
        return (partial,) if partial else ()


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
    times[1:] = [(0.7, "饭"), (2.15, "了")]  # one more word, known only when all is over
    monkeypatch.setattr(ScriptedBrain, "silence", 0.48)
    here.ears.listen()
    here.hear(samples(noise(0.4), vowel(1.5), noise(0.48)))
    here.hear(samples(noise(0.5)))
    assert here.brain.already == ["订饭", "订饭"] or here.told.list[-1] != "understood 订饭了"


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


def test_the_sound_of_the_wake_phrase_alone_is_let_go(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    kept: list[int] = []
    here.ears.on_sound = lambda pieces: kept.append(len(pieces))
    here.recogniser.says = "小安"
    here.hear(SPEECH)
    here.expect("started")
    assert kept[0] > 0 and kept[-1] == 0


def test_how_the_voice_arrives_is_told_once_while_listening(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    faint = samples(noise(1.0, 2), vowel(1.5, 300), noise(1.0, 2), floor=2)
    here.hear(faint)
    here.settle()
    assert here.told.loudnesses == []  # nobody asked
    here.ears.listen()
    here.hear(faint)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")
    assert here.told.loudnesses == [Loudness.FAINT]


def test_a_microphone_that_goes_ends_the_listening(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.ears.listen()
    here.hear(SPEECH[:16_000])
    here.ears.microphone_gone()
    here.expect("started", "stopped")


def test_a_mistake_of_ours_loses_one_sentence_only(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    expected_logs.append("listening failed")
    here = room(wake=False)

    def fail(*_: object, **__: object) -> Understanding:
        raise RuntimeError("planted")

    with monkeypatch.context() as patch:
        patch.setattr(ScriptedBrain, "understand", fail)
        here.ears.listen()
        here.hear(SPEECH)
        here.expect("started", "stopped")
    here.ears.listen()
    here.hear(SPEECH)
    wait_until(lambda: "understood 我要订饭 order_meal" in here.told.list, "the next is understood")


def test_a_model_is_looked_for_again_a_broken_one_less_often() -> None:
    told = Told()
    now = [0.0]
    answers = [ModelMissing("没有"), ModelBroken("坏了"), ModelMissing("没有"), None]
    recogniser = ScriptedRecogniser()
    tried: list[float] = []

    def load() -> ScriptedRecogniser:
        tried.append(now[0])
        fault = answers.pop(0)
        if fault is not None:
            raise fault
        return recogniser

    ears = Ears(load, ScriptedBrain(), told, lambda: now[0], EarsSettings(model_retry=5.0))
    ears.start()
    try:
        wait_until(lambda: told.faults == ["没有"], "the first try")
        ears.listen()
        wait_until(lambda: told.list == ["stopped"], "listening is refused")
        for moment in (4.0, 5.0, 30.0, 65.0, 70.0):
            now[0] = moment
            time.sleep(0.25)
        wait_until(lambda: told.faults == ["没有", "坏了", "没有", ""], "found in the end")
        assert tried == [0.0, 5.0, 65.0, 70.0]
    finally:
        ears.close()


def test_frames_are_dropped_when_the_machine_cannot_keep_up() -> None:
    told = Told()

    def load() -> ScriptedRecogniser:
        time.sleep(0.3)
        return ScriptedRecogniser()

    ears = Ears(load, ScriptedBrain(), told, time.monotonic)
    ears.start()
    for _ in range(2000):
        ears.feed(np.zeros(320, np.int16))
    assert ears._queue.qsize() <= 500
    ears.close()
