"""降压药吃了，别的没吃: which of several medicines an answer is about."""

import pytest

from kiosk.core.dialogue.partly import split_answer
from kiosk.core.doses import Dose, DoseStatus, MedicationPlan
from kiosk.core.intents import Decision, Intent, Understanding
from tests.helpers.understanding import NOW

TAKEN, SNOOZED, SKIPPED = DoseStatus.TAKEN, DoseStatus.SNOOZED, DoseStatus.SKIPPED


def due(medicine: str, purpose: str) -> Dose:
    plan = MedicationPlan(
        id=medicine, resident="r", medicine=medicine, purpose=purpose, amount="1 片"
    )
    return Dose(id=medicine, plan=plan, due=NOW)


NIF, MET, ASP = "硝苯地平控释片", "二甲双胍", "阿司匹林肠溶片"
DOSES = (due(NIF, "降压"), due(MET, "降糖"), due(ASP, ""))


@pytest.mark.parametrize(
    ("text", "status", "parts"),
    [
        ("降压药吃了，别的没吃", TAKEN, {TAKEN: {NIF}}),
        ("降压药吃了别的没吃", TAKEN, {TAKEN: {NIF}}),
        ("降压药和降糖药吃了，剩下的等会儿", TAKEN, {TAKEN: {NIF, MET}, SNOOZED: {ASP}}),
        ("降压的吃完了，其他的不吃了", TAKEN, {TAKEN: {NIF}, SKIPPED: {MET, ASP}}),
        ("硝苯地平吃了，二甲双胍不吃", TAKEN, {TAKEN: {NIF}, SKIPPED: {MET}}),
        ("阿司匹林没吃，别的都吃了", TAKEN, {TAKEN: {NIF, MET}}),
        ("阿司匹林等会儿再吃", SNOOZED, {SNOOZED: {ASP}}),
        ("降糖药还没吃呢", None, {}),
        ("就吃了降压药", TAKEN, {TAKEN: {NIF}}),
        ("吃了", TAKEN, {}),
        ("都吃了", TAKEN, {}),
        ("今天天气不错", None, {}),
    ],
)
def test_what_is_said_of_some(
    text: str, status: DoseStatus | None, parts: dict[DoseStatus, set[str]]
) -> None:
    said = Understanding(text, Intent.NONE, Decision.ACT)
    found = split_answer(said, DOSES, status)
    assert {part.status: set(part.dose_ids) for part in found} == parts


def test_medicines_that_were_heard_count_although_their_names_are_written_otherwise() -> None:
    said = Understanding(
        "降鸭药吃了", Intent.MEDICINE_TAKEN, Decision.ACT, slots={"medicines": ["降压"]}
    )
    (part,) = split_answer(said, DOSES, TAKEN)
    assert (part.status, part.dose_ids) == (TAKEN, (NIF,))


def test_one_medicine_alone_needs_no_name() -> None:
    said = Understanding("降压药吃了", Intent.MEDICINE_TAKEN, Decision.ACT)
    assert split_answer(said, DOSES[:1], TAKEN) == ()
