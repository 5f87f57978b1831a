"""Taught and remembered with the real model: by recorded sentences, across a restart."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.teaching import lesson_key
from kiosk.core.hypothesis import Evidence, Hypothesis, Syllable
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.learnt import Meaning, TaughtEntry
from kiosk.core.understanding.lesson import LessonHeard, Verdict
from kiosk.core.understanding.sound_print import SoundPrint
from kiosk.core.view import Frame, Picture, Screen, Talk, View
from kiosk.services import events
from kiosk.services.events import Bus, Event
from kiosk.services.performer import Outcome
from kiosk.services.teaching import Teaching
from kiosk.store import Store, StoreFault
from kiosk.voice.faults import ModelMissing
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.recogniser import Samples
from kiosk.voice.sound_prints import SoundPrints
from kiosk.voice.synthesis import read_sound
from tests.conftest import wait_until
from tests.helpers.demo_page import demo_page
from tests.helpers.fake_clock import FakeClock

CLOCK = FakeClock("2026-11-21T08:00:00+08:00")
NOTHING = Understanding("听不懂", Intent.NONE, Decision.REJECT)
HEARD = Hypothesis((Syllable("lao", 0, "老"), Syllable("wang", 0, "王")))
DAUGHTER = Meaning(Intent.CALL_PERSON, {"person": "女儿"})


class Pupil:
    """The teaching with its bus and store, spoken to without a microphone."""

    def __init__(
        self,
        path: Path,
        load: Callable[[], SoundPrints],
        model: str = "",
        *,
        overhears: bool = True,
    ) -> None:
        self.bus = Bus()
        self.told: list[Event] = []
        self.bus.subscribe(self.told.append)
        self.store = Store(path, CLOCK)
        self.teaching = Teaching(
            self.bus,
            CLOCK,
            self.store,
            load,
            load_lexicon().accent,
            model=lambda: model,
            overhears=overhears,
        )
        self.teaching.start()

    def show(self, key: str) -> None:
        picture = Picture(View(key, Screen.TEXT), Frame(), Talk())
        self.bus.publish(events.PictureChanged(picture))

    def learn(self, effect: fx.Learning) -> None:
        self.bus.publish(events.LearningAsked(effect))

    def say(self, sound: Samples, ordinary: Understanding = NOTHING) -> Understanding:
        self.teaching.hear_sound([sound])
        return self.teaching.understand([HEARD], ordinary, pressed=True)

    def teach(self, sounds: Sequence[Samples]) -> list[Verdict]:
        self.learn(fx.BeginLesson("l1", DAUGHTER))
        self.show(lesson_key("l1"))
        heard = [self.say(sound) for sound in sounds]
        self.show("home")
        lessons = [said.lesson for said in heard if isinstance(said, LessonHeard)]
        return [lesson.verdict for lesson in lessons if lesson]

    @property
    def outcomes(self) -> list[str]:
        return [event.sentence for event in self.told if isinstance(event, Outcome)]

    @property
    def learnt(self) -> events.LearntChanged:
        return [event for event in self.told if isinstance(event, events.LearntChanged)][-1]


@contextmanager
def pupil(
    path: Path, load: Callable[[], SoundPrints], model: str = "", *, overhears: bool = True
) -> Iterator[Pupil]:
    made = Pupil(path, load, model, overhears=overhears)
    try:
        yield made
    finally:
        made.store.close()


def take(shared: Path, name: str, tempo: float, gain: float = 0.5) -> Samples:
    """Return a recorded sentence said at another tempo (and so pitch), with the room around it."""
    sound = read_sound(shared / "speech" / "commands" / f"{name}.flac").samples
    places = np.arange(0, len(sound) - 1, tempo)
    said = np.interp(places, np.arange(len(sound)), sound) * gain
    room = np.zeros(8000)
    whole = np.concatenate([room, said, room])
    noise = np.random.default_rng(round(tempo * 100)).normal(0, 25, len(whole))
    return (whole + noise).astype(np.int16)


@pytest.fixture
def prints(shared: Path) -> SoundPrints:
    return SoundPrints.load(shared / "models" / "charctc")


def test_a_phrase_taught_by_sound_is_understood_after_a_restart_until_it_is_deleted(
    tmp_path: Path, shared: Path, prints: SoundPrints
) -> None:
    phrase, other = "tan-m_080", "tan-m_082"
    with pupil(tmp_path / "kiosk.sqlite", lambda: prints) as one:
        takes = [take(shared, phrase, tempo) for tempo in (1.0, 0.95, 1.05)]
        verdicts = one.teach([takes[0], take(shared, other, 1.0), *takes[1:], takes[0]])
        assert verdicts == [
            *(Verdict.TAKEN, Verdict.UNLIKE, Verdict.TAKEN, Verdict.TAKEN),
            Verdict.LEARNT,
        ]
        assert [entry.meaning for entry in one.learnt.taught] == [DAUGHTER]
    with pupil(tmp_path / "kiosk.sqlite", lambda: prints) as again:
        again.show("home")
        found = again.say(take(shared, phrase, 1.1, gain=0.2))
        assert (found.intent, found.slots) == (Intent.CALL_PERSON, {"person": "女儿"})
        assert (found.decision, found.text) == (Decision.ACT, "您教的：给女儿打电话")
        assert again.say(take(shared, other, 1.0)) is NOTHING
        sure = Understanding("订饭", Intent.ORDER_MEAL, Decision.ACT, {}, 0.9)
        assert again.say(take(shared, phrase, 1.0), sure) is sure
        again.teaching.hear_sound([take(shared, phrase, 1.0)])
        assert not again.teaching.wakes([HEARD])
        again.learn(fx.LetWake("l1", wakes=True))
        assert again.teaching.wakes([HEARD])
        again.learn(fx.ForgetTaught("l1"))
        assert not again.teaching.wakes([HEARD])
        assert again.say(take(shared, phrase, 1.0)) is NOTHING
        assert again.learnt.taught == ()
        assert again.store.outbox_size() == 0


def test_after_the_wake_phrase_only_the_rest_is_compared(
    tmp_path: Path, shared: Path, prints: SoundPrints
) -> None:
    with pupil(tmp_path / "kiosk.sqlite", lambda: prints) as one:
        takes = [take(shared, "tan-m_080", tempo) for tempo in (1.0, 0.95, 1.05, 0.97)]
        assert one.teach(takes)[-1] is Verdict.LEARNT
        said = take(shared, "tan-m_080", 1.03)
        whole = np.concatenate([take(shared, "tan-m_082", 1.0), said])
        rest = Evidence(("", "lao"), np.full((len(said) // 480, 2), 0.5, np.float32))
        for evidence, intent in ((rest, Intent.CALL_PERSON), (None, Intent.NONE)):
            heard = Hypothesis(HEARD.syllables, evidence=evidence)
            one.teaching.hear_sound([whole])
            found = one.teaching.understand([heard], NOTHING, pressed=True)
            assert found.intent is intent


def test_a_cry_and_going_back_are_no_lesson(
    tmp_path: Path, shared: Path, prints: SoundPrints
) -> None:
    with pupil(tmp_path / "kiosk.sqlite", lambda: prints) as one:
        one.learn(fx.BeginLesson("l1", DAUGHTER))
        one.show(lesson_key("l1"))
        sound = take(shared, "tan-m_080", 1.0)
        for intent in (Intent.EMERGENCY, Intent.BACK, Intent.HOME):
            said = Understanding("…", intent, Decision.ACT, {}, 0.9)
            assert one.say(sound, said) is said
        one.show("alarm")
        assert one.say(sound) is NOTHING, "what covers the lesson is not taught to"


def test_a_weak_cry_in_a_lesson_is_asked_about(tmp_path: Path) -> None:
    cry = Understanding("救命", Intent.EMERGENCY, Decision.CONFIRM, {"kind": "fall"}, 0.7)
    with pupil(tmp_path / "kiosk.sqlite", no_prints) as one:
        one.learn(fx.BeginLesson("l1", DAUGHTER))
        one.show(lesson_key("l1"))
        assert one.say(np.zeros(16_000, np.int16), cry) is cry


def test_prints_that_cannot_be_compared_cost_neither_the_start_nor_a_cry(
    tmp_path: Path, shared: Path, prints: SoundPrints, expected_logs: list[str]
) -> None:
    expected_logs += ["a print is cut short", "could not be compared"]

    def kept(identity: str) -> TaughtEntry:
        entry = TaughtEntry(id=identity, resident="", meaning=DAUGHTER, taught=CLOCK.now())
        return replace(entry, wakes=True)

    other = SoundPrint(np.ones((20, 7), np.float32), np.ones(20, np.float32))
    with pupil(tmp_path / "kiosk.sqlite", lambda: prints) as one:
        one.store.learnt.save_taught(kept("cut"), (b"ab",)).result()
        one.store.learnt.save_taught(kept("of another model"), (other.to_bytes(),) * 3).result()
    with pupil(tmp_path / "kiosk.sqlite", lambda: prints) as one:
        listed = [(entry.id, entry.outdated) for entry in one.learnt.taught]
        assert listed == [("cut", True), ("of another model", False)]
        sound = take(shared, "tan-m_080", 1.0)
        cry = Understanding("救命", Intent.EMERGENCY, Decision.ACT, {"kind": "fall"}, 0.9)
        assert one.say(sound, cry) is cry
        one.teaching.hear_sound([sound])
        assert not one.teaching.wakes([HEARD])


def test_a_phrase_the_disk_refused_is_not_said_to_be_learnt(
    tmp_path: Path, shared: Path, prints: SoundPrints, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: Future[None] = Future()
    refused.set_exception(StoreFault("记不下来了。"))
    takes = [take(shared, "tan-m_080", tempo) for tempo in (1.0, 0.95, 1.05, 0.97)]
    with pupil(tmp_path / "kiosk.sqlite", lambda: prints) as one:
        monkeypatch.setattr(one.store.learnt, "save_taught", lambda *_: refused)
        assert one.teach(takes) == [Verdict.TAKEN] * 4
        assert not one.learnt.taught
        assert [e.sentence for e in one.told if isinstance(e, events.StorageFault)] == [
            "记不下来了。"
        ]


def no_prints() -> SoundPrints:
    raise ModelMissing("语音模型还没有下载。")


def test_without_the_model_it_is_told_and_nothing_else_is_lost(tmp_path: Path) -> None:
    with pupil(tmp_path / "kiosk.sqlite", no_prints) as one:
        assert one.teach([np.zeros(16_000, np.int16)]) == [Verdict.NO_MODEL]
        assert one.say(np.zeros(16_000, np.int16)) is NOTHING


def test_a_confirmed_sentence_is_trusted_later_and_a_denied_one_forgotten(tmp_path: Path) -> None:
    def load() -> SoundPrints:
        raise AssertionError("no sound is compared")

    asked = Understanding("老王", Intent.ASK_TIME, Decision.CONFIRM, {}, 0.5)
    path = tmp_path / "kiosk.sqlite"
    with pupil(path, load) as one:
        one.store.apply(demo_page()).result()
        one.bus.publish(events.RecordsChanged())
        assert one.say(np.zeros(10, np.int16), asked) is asked
        answer = Understanding("对", Intent.CONFIRM, Decision.ACT, {}, 0.9)
        assert one.say(np.zeros(10, np.int16), answer) is answer
        one.bus.publish(events.MeaningSettled(asked))
        (entry,) = one.learnt.confirmed
        assert (entry.text, entry.resident) == ("老王", "demo-wang")
    with pupil(path, load) as again:
        found = again.say(np.zeros(10, np.int16))
        assert (found.intent, found.decision) == (Intent.ASK_TIME, Decision.ACT)
        again.bus.publish(events.MeaningSettled(None, (found,)))
        assert not again.learnt.confirmed
        assert again.say(np.zeros(10, np.int16)) is NOTHING
    with pupil(path, load) as later:
        assert not later.learnt.confirmed


def test_another_residents_words_are_not_used(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.sqlite"
    asked = Understanding("老王", Intent.ASK_TIME, Decision.CONFIRM, {}, 0.5)
    with pupil(path, lambda: pytest.fail("no sound is compared")) as one:
        one.say(np.zeros(10, np.int16), asked)
        one.bus.publish(events.MeaningSettled(asked))
        assert one.learnt.confirmed
        one.store.apply(demo_page()).result()
        one.bus.publish(events.RecordsChanged())
        assert not one.learnt.confirmed
        assert one.say(np.zeros(10, np.int16)) is NOTHING


def kept_entry(**values: object) -> TaughtEntry:
    made = TaughtEntry(id="t1", resident="", meaning=DAUGHTER, taught=CLOCK.now(), wakes=True)
    return replace(made, **values)


def test_a_phrase_taught_to_another_model_is_listed_as_to_be_taught_anew(tmp_path: Path) -> None:
    takes = (SoundPrint(np.ones((20, 7), np.float32), np.ones(20, np.float32)).to_bytes(),) * 3
    path = tmp_path / "kiosk.sqlite"
    with pupil(path, no_prints, "new") as one:
        one.store.learnt.save_taught(kept_entry(model="old"), takes).result()
        one.store.learnt.save_taught(kept_entry(id="t2", model="new"), takes).result()
        one.store.learnt.save_taught(kept_entry(id="t3"), takes).result()  # from before
    with pupil(path, no_prints, "new") as one:
        listed = {kept.id: kept.outdated for kept in one.learnt.taught}
        assert listed == {"t1": True, "t2": False, "t3": False}
        one.learn(fx.ForgetTaught("t1"))
        wait_until(lambda: one.outcomes == ["删掉了。"], "the disk has let it go")
        assert [kept.id for kept in one.learnt.taught] == ["t2", "t3"]
    with pupil(path, no_prints, "old") as one:  # the model is put back
        assert {kept.id: kept.outdated for kept in one.learnt.taught}["t2"]


@pytest.mark.parametrize(
    ("wakes", "overhears", "words"),
    [
        (True, True, "好，不按话筒，我也听。"),
        (True, False, "只在按了话筒以后才听"),
        (False, True, "好，按了话筒再说。"),
    ],
)
def test_what_is_said_about_listening_is_true(
    tmp_path: Path, wakes: bool, overhears: bool, words: str
) -> None:
    path = tmp_path / "kiosk.sqlite"
    takes = (SoundPrint(np.ones((20, 7), np.float32), np.ones(20, np.float32)).to_bytes(),) * 3
    with pupil(path, no_prints) as one:
        one.store.learnt.save_taught(kept_entry(wakes=not wakes), takes).result()
    with pupil(path, no_prints, overhears=overhears) as one:
        one.learn(fx.LetWake("t1", wakes=wakes))
        wait_until(lambda: one.outcomes, "the disk has it")
        assert words in one.outcomes[0]


def test_what_the_disk_would_not_let_go_is_not_said_to_be_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    takes = (SoundPrint(np.ones((20, 7), np.float32), np.ones(20, np.float32)).to_bytes(),) * 3
    path = tmp_path / "kiosk.sqlite"
    with pupil(path, no_prints) as one:
        one.store.learnt.save_taught(kept_entry(), takes).result()
    with pupil(path, no_prints) as one:
        refused: Future[None] = Future()
        monkeypatch.setattr(one.store.learnt, "forget_taught", lambda _id: refused)
        one.learn(fx.ForgetTaught("t1"))
        assert not one.outcomes and not one.learnt.taught
        refused.set_exception(StoreFault("记不下来了。"))
        assert one.outcomes == []
        assert [kept.id for kept in one.learnt.taught] == ["t1"]
