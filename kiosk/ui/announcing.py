"""What a screen reader is told of by itself: new screens, rungs that were reached, what is said.

Everything else it reads where the focus goes. Pure: the desk hands it the pictures.
"""

from typing import NamedTuple

from kiosk.core.view import Picture, Screen, Step, Talk, TalkState, View
from kiosk.core.words import phrased, tr


class Announcement(NamedTuple):
    """A sentence; an ``urgent`` one cuts what is being read."""

    words: str
    urgent: bool


def announcements(old: Picture | None, new: Picture) -> list[Announcement]:
    """Return what is new in ``new`` and not in ``old``, in the order it is to be read."""
    urgent = new.view.screen in (Screen.ALARM, Screen.REMINDER)
    said = _said(new.talk)
    is_said = bool(said) and (old is None or said != _said(old.talk))
    told = []
    if old is None or old.view.key != new.view.key:
        told = [words for words in _heading(new.view) if not (is_said and words in said)]
    else:
        told = [_rung(step) for step in _reached(old.view, new.view)]
    if is_said:
        told.append(said)
    return [Announcement(words, urgent) for words in told]


def _said(talk: Talk) -> str:
    """Return what the kiosk says, "" where the bar shows something else."""
    is_caption = not talk.lead and talk.state in (TalkState.IDLE, TalkState.SPEAKING)
    return talk.text if is_caption else ""


def _heading(view: View) -> list[str]:
    title = tr("主页") if view.screen is Screen.HOME else view.title
    return [words for words in (title, view.subtitle) if words]


def _reached(old: View, new: View) -> list[Step]:
    before = {step.label: (step.done, step.failed) for step in old.steps}
    return [
        step
        for step in new.steps
        if (step.done or step.failed) and before.get(step.label) != (step.done, step.failed)
    ]


def _rung(step: Step) -> str:
    return phrased((step.label, step.detail))
