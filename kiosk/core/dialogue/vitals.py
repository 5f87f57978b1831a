"""Measured values said aloud: read back, written down, or asked for when one is missing."""

import re
from dataclasses import replace
from typing import Any

from kiosk.core.dialogue.effects import RecordVitals, Say
from kiosk.core.dialogue.page import Count, Page, Turn, back_action, push, reset, swap
from kiosk.core.dialogue.reading import Note
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Vitals
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.numbers import parse_number
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Screen, Tint, View
from kiosk.core.words import phrased, tr, tr_noop

_VITALS = (
    ("systolic", tr_noop("高压"), ""),
    ("diastolic", tr_noop("低压"), ""),
    ("pulse", tr_noop("心跳"), tr_noop("{n}下")),
    ("glucose", tr_noop("血糖"), ""),
    ("temperature", tr_noop("体温"), tr_noop("{n}度")),
    ("weight", tr_noop("体重"), tr_noop("{n}公斤")),
)


def vital_lines(slots: dict[str, Any]) -> tuple[Line, ...]:
    """Return the measured values of a sentence as rows: 高压 138."""
    return tuple(
        Line(tr(label), tr(unit, n=f"{slots[name]:g}") if unit else f"{slots[name]:g}")
        for name, label, unit in _VITALS
        if name in slots
    )


def vital_words(slots: dict[str, Any]) -> tuple[str, ...]:
    """Return the measured values of a sentence in words: 高压138."""
    lines = vital_lines(slots)
    return tuple(tr("{label}{value}", label=line.label, value=line.value) for line in lines)


def lacks_a_number(said: Understanding) -> bool:
    """Whether a blood pressure was heard without its second number."""
    pressure = {"systolic", "diastolic"} & set(said.slots)
    return said.intent is Intent.RECORD_VITALS and len(pressure) == 1


def record_vitals(said: Understanding, world: World) -> Turn:
    """Return the turn that writes the values down and reads them back, or asks for what lacks."""
    names = [name for name, _, _ in _VITALS if name in said.slots]
    if not names or lacks_a_number(said):
        return replace(push(Measured(said)), count=Count.NEITHER)
    vitals = Vitals(
        id=world.new_id,
        resident=world.resident_id,
        at=world.now,
        **{name: said.slots[name] for name in names},
    )
    lines = vital_lines(said.slots)
    words = phrased(vital_words(said.slots))
    return reset(
        Note(tr("您刚量的"), lines, icon="heart"),
        RecordVitals(vitals),
        Say(tr("好，{words}。", words=words)),
    )


@dataclass(frozen=True)
class Measured(Page):
    """A value is missing: what was heard so far, and the question for the rest."""

    said: Understanding

    @property
    def intent(self) -> Intent:
        """A number alone belongs here."""
        return Intent.RECORD_VITALS

    def view(self, world: World) -> View:
        """Return what was heard and the question."""
        return View(
            key="measured",
            screen=Screen.TEXT,
            title=self.prompt(world),
            icon="heart",
            tint=Tint.MORE,
            lines=vital_lines(self.said.slots),
            paragraphs=() if self.said.slots else (tr("比如：高压一百三，低压八十五。"),),
            actions=(back_action(),),
            focus="back",
        )

    def prompt(self, world: World) -> str:
        """Ask for what is missing."""
        if "systolic" in self.said.slots:
            return tr("低压是多少？")
        if "diastolic" in self.said.slots:
            return tr("高压是多少？")
        return tr("血压、血糖，或者体温是多少？")

    def completed(self, said: Understanding, world: World) -> Understanding:
        """Return the sentence with the values heard before; a bare number is the missing one."""
        if said.intent is not Intent.RECORD_VITALS:
            return said
        whole = replace(said, slots={**self.said.slots, **said.slots})
        other = {"systolic": "diastolic", "diastolic": "systolic"}
        known = next((other[name] for name in other if name in self.said.slots), "")
        number = parse_number(re.sub(r"[，。\s]", "", said.text))
        if lacks_a_number(whole) and not said.slots and known and number is not None:
            # A number that no word names is read back before it is written down.
            slots = {**whole.slots, known: int(number)}
            return replace(whole, slots=slots, decision=Decision.CONFIRM)
        return whole

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """Write it down, or ask again for what is still missing."""
        if said.intent is not Intent.RECORD_VITALS:
            return None
        if lacks_a_number(said) or not said.slots:
            page = Measured(said)
            return replace(swap(page, Say(page.prompt(world), listen=True)), count=Count.FAILED)
        return record_vitals(said, world)
