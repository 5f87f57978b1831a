"""Published examples of prescriptions: each read as it is meant, or refused with a reason."""

import json
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.plan_words import plan_words
from kiosk.hub.fhir.reading import Read, Refused, Whose, read_document
from tests.helpers.published_dgmp import DGMP
from tests.helpers.published_dosages import Json, Published, every
from tests.helpers.published_hl7 import HL7

PUBLISHED = HL7 + DGMP
WHOSE = Whose("wang", ZoneInfo("Asia/Shanghai"), date(2026, 11, 22), start=date(2026, 11, 22))


def request(example: Published, **more: object) -> Json:
    return {
        "resourceType": "MedicationRequest",
        "id": "example",
        "status": "active",
        "intent": "order",
        "medicationCodeableConcept": {"text": "布洛芬"},
        "subject": {"reference": "Patient/wang"},
        "dosageInstruction": [*example.dosages],
        **more,
    }


def read(document: Json, whose: Whose = WHOSE) -> Read | Refused:
    (one,) = read_document(json.dumps(document), whose)
    return one


@pytest.mark.parametrize("example", PUBLISHED, ids=lambda e: e.name)
def test_a_published_dosage_is_read_or_refused_with_its_reason(example: Published) -> None:
    """What is prescribed, as if it were active; most of HL7's examples are long completed."""
    one = read(request(example))
    if example.refused:
        assert isinstance(one, Refused), one
        assert example.refused in one.reason
        assert one.reason.endswith("。")
        return
    assert isinstance(one, Read), one
    assert tuple(plan_words(plan) for plan in one.plans) == example.plans


@pytest.mark.parametrize("example", HL7, ids=lambda e: e.name)
def test_the_status_that_is_published_counts(example: Published) -> None:
    one = read(request(example, status=example.status))
    if example.status == "completed":
        assert isinstance(one, Refused)
        assert "已经吃完" in one.reason
    elif example.status == "on-hold":
        assert isinstance(one, Read)
        assert all(plan.paused for plan in one.plans)


def test_there_are_enough_of_them_of_both_kinds() -> None:
    assert len(PUBLISHED) >= 70
    assert sum(bool(example.refused) for example in PUBLISHED) >= 20


def test_without_a_first_day_what_needs_one_is_refused_not_guessed() -> None:
    example = next(e for e in PUBLISHED if e.name == "dgMP every 8 days")
    one = read(request(example), WHOSE._replace(start=None))
    assert isinstance(one, Refused)
    assert "从哪天开始" in one.reason


def test_what_a_person_should_compare_is_said() -> None:
    taper = next(e for e in PUBLISHED if e.name == "medrx0306")
    (dosage,) = taper.dosages
    text = "6 mg daily; hold while the white cells are few"
    one = read(request(taper, dosageInstruction=[{**dosage, "text": text}]))
    assert isinstance(one, Read)
    assert "时间是这里排的" in one.remarks[0]
    assert text in one.remarks[1]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"doNotPerform": True}, "不要用"),
        ({"intent": "proposal"}, "只是建议"),
        ({"status": "stopped"}, "已经停了"),
        ({"modifierExtension": [{"url": "urn:x", "valueBoolean": True}]}, "附加说明"),
        ({"medicationCodeableConcept": {}}, "药名"),
        ({"dosageInstruction": []}, "怎么吃"),
        ({"status": None}, "格式"),
        ({"colour": "red"}, "格式：colour"),
        ({"dosageInstruction": [{"timing": {"repeat": {"frequency": "two"}}}]}, "格式"),
    ],
)
def test_what_is_no_prescription_to_follow_is_refused(
    changes: dict[str, object], reason: str
) -> None:
    document = request(HL7[6], **changes)
    one = read({k: v for k, v in document.items() if v is not None})
    assert isinstance(one, Refused), one
    assert reason in one.reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"modifierExtension": [{"url": "urn:x", "valueBoolean": True}]}, "附加说明"),
        ({"doseAndRate": [{"doseQuantity": {"value": 1, "comparator": "<"}}]}, "一个数"),
        ({"doseAndRate": [{"doseQuantity": {"value": 1}}]}, "没写单位"),
        ({"timing": {"repeat": {"when": ["MORN", "MORN"]}}}, "写了两遍"),
        ({"timing": {"repeat": {"when": ["CM"], "offset": 10}}}, "不能再加分钟"),
        (
            {"timing": {"repeat": {"frequency": 1, "timeOfDay": ["08:00:00", "20:00:00"]}}},
            "2 个时间",
        ),
        ({"timing": {"repeat": {"frequency": 5, "period": 1, "periodUnit": "d"}}}, "没写几点"),
        ({"timing": {"repeat": {"frequency": 1, "period": 5, "periodUnit": "h"}}}, "排不匀"),
        ({"timing": {"repeat": {"dayOfWeek": ["mon"], "period": 2, "periodUnit": "d"}}}, "对不上"),
        ({"timing": {"repeat": every(1, 1, "wk", dayOfWeek=["mon", "thu"])}}, "却写了 2 天"),
        ({"timing": {"repeat": {"period": 1.5, "periodUnit": "wk"}}}, "排不匀"),
        ({"timing": {"repeat": {"period": 1}}}, "一起写"),
    ],
)
def test_what_a_plan_cannot_hold_is_refused_not_left_out(change: Json, reason: str) -> None:
    (dosage,) = HL7[6].dosages
    one = read(request(HL7[6], dosageInstruction=[{**dosage, **change}]))
    assert isinstance(one, Refused), one
    assert reason in one.reason


def test_twice_a_week_on_two_days_is_once_on_each() -> None:
    (dosage,) = HL7[6].dosages
    timing = {"timing": {"repeat": every(2, 1, "wk", dayOfWeek=["mon", "thu"])}}
    one = read(request(HL7[6], dosageInstruction=[{**dosage, **timing}]))
    assert isinstance(one, Read), one
    assert plan_words(one.plans[0]) == "每星期一、四，早上，6 毫克"


def test_so_many_times_a_week_gets_usual_days_that_a_person_compares() -> None:
    (dosage,) = HL7[6].dosages

    def weekly(times: int) -> Read | Refused:
        timing = {"timing": {"repeat": every(times, 1, "wk")}}
        return read(request(HL7[6], dosageInstruction=[{**dosage, **timing}]))

    twice, four = weekly(2), weekly(4)
    assert isinstance(twice, Read), twice
    assert plan_words(twice.plans[0]) == "每星期一、四，早上，6 毫克"
    assert any("星期几" in remark for remark in twice.remarks), "so it is saved paused"
    assert isinstance(four, Refused)


def test_before_each_meal_is_three_times() -> None:
    (dosage,) = HL7[6].dosages
    repeat = {"when": ["AC"], "offset": 15, "frequency": 3, "period": 1, "periodUnit": "d"}
    one = read(request(HL7[6], dosageInstruction=[{**dosage, "timing": {"repeat": repeat}}]))
    assert isinstance(one, Read), one
    assert [(m.when, m.offset) for m in one.plans[0].moments] == [
        ("ACM", 15),
        ("ACD", 15),
        ("ACV", 15),
    ]
