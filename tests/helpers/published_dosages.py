"""Dosages as published examples have them, put down anew from what they prescribe.

Sources: HL7 FHIR R4 4.0.1, examples of MedicationRequest (``medrx…``), in the public domain (CC0);
HL7 Germany, Medication IG DE (dgMP), examples of the dosage profile (``dgMP …``). Only the facts
are here: how much, when, how long; and, in Chinese, what a plan makes of it or why it cannot.
"""

from typing import Any, NamedTuple

Json = dict[str, Any]
KBV_PIECE = "Stück"


class Published(NamedTuple):
    """One example: its status, its instructions, and what is read: plans in words, or a reason."""

    name: str
    dosages: tuple[Json, ...]
    plans: tuple[str, ...] = ()
    refused: str = ""
    status: str = "active"


def dose(
    repeat: Json | None = None, much: tuple[Any, ...] | None = (1, "TAB"), **more: Any
) -> Json:
    """Return an instruction: a repeat, (value, unit) or (low, high, unit), and anything else."""
    built: Json = dict(more)
    if repeat:
        built["timing"] = {"repeat": repeat}
    if much:
        ends = [{"value": value, "unit": much[-1]} for value in much[:-1]]
        kind = {"doseQuantity": ends[0]}
        if len(ends) == 2:
            kind = {"doseRange": {"low": ends[0], "high": ends[1]}}
        built["doseAndRate"] = [kind]
    return built


def every(frequency: int, period: float, unit: str, **more: Any) -> Json:
    """Return a repeat of so many times in so long."""
    return {"frequency": frequency, "period": period, "periodUnit": unit, **more}


def piece(repeat: Json, value: float = 1, **more: Any) -> Json:
    """Return an instruction in pieces, as the German examples have them."""
    return dose(repeat, (value, KBV_PIECE), **more)


def when(*codes: str, **more: Any) -> Json:
    """Return a repeat at events."""
    return {"when": list(codes), **more}


def at(*times: str, **more: Any) -> Json:
    """Return a repeat at times of day."""
    return {"timeOfDay": [f"{time}:00" for time in times], **more}


def on(*days: str, **more: Any) -> Json:
    """Return a repeat on days of the week."""
    return {"dayOfWeek": list(days), **more}


def lasting(value: int, unit: str) -> Json:
    """Return a bound of so many days or weeks."""
    return {"boundsDuration": {"value": value, "unit": unit, "code": unit}}


def between(start: str, end: str = "") -> Json:
    """Return a bound by dates; either may be empty."""
    return {"boundsPeriod": {k: v for k, v in (("start", start), ("end", end)) if v}}


def least(hours: int) -> list[Json]:
    """Return the German extension for the least interval."""
    url = "http://ig.fhir.de/igs/medication/StructureDefinition/MindestabstandZwischenGaben"
    return [{"url": url, "valueDuration": {"value": hours, "unit": "h", "code": "h"}}]


def at_most(value: int, unit: str, period: int, period_unit: str) -> Json:
    """Return the most that may be taken in a period."""
    return {
        "numerator": {"value": value, "unit": unit},
        "denominator": {"value": period, "unit": period_unit, "code": period_unit},
    }


RATE = [{"rateQuantity": {"value": 4, "unit": "ug/min"}}]
PAIN = {"text": "疼"}
TWO_DAYS = {"period": 2, "periodUnit": "d"}

HL7 = (
    Published("medrx002", ({"text": "daily"},), refused="没写时间"),
    Published(
        "medrx0301",
        (dose(every(1, 4, "h", periodMax=6), (1, 2, "TAB"), asNeededCodeableConcept=PAIN),),
        ("需要时，1 到 2 片，至少隔 240 分钟，疼时用",),
        status="completed",
    ),
    Published(
        "medrx0302",  # its text means one after the other, its structure says both every day
        (dose(every(1, 1, "d"), (2, "TAB")), dose(every(4, 1, "d"))),
        refused="落在同一个时间",
    ),
    Published(
        "medrx0303",
        (
            dose(every(1, 1, "d", **between("2015-01-16", "2015-01-20")), (4, "TAB")),
            dose(every(1, 1, "d", **between("2015-01-23", "2015-01-30")), (2, "TAB")),
            dose(every(1, 1, "d", **between("2015-01-31", "2015-02-06"))),
        ),
        (
            "每天，早上，4 片，从 2015-01-16，到 2015-01-20",
            "每天，早上，2 片，从 2015-01-23，到 2015-01-30",
            "每天，早上，1 片，从 2015-01-31，到 2015-02-06",
        ),
    ),
    Published(
        "medrx0304",
        (dose(every(4, 1, "d"), (10, "drop")),),
        ("每天，早上、中午、晚上、夜里，10 滴",),
        status="completed",
    ),
    Published(
        "medrx0305",
        (
            dose(
                every(1, 6, "h", periodMax=12, **between("2015-01-15", "2015-01-20")),
                asNeededCodeableConcept=PAIN,
                maxDosePerAdministration={"value": 4, "unit": "mg"},
            ),
        ),
        refused="最大量",
        status="completed",
    ),
    Published("medrx0306", (dose(every(1, 1, "d"), (6, "mg")),), ("每天，早上，6 毫克",)),
    Published(
        "medrx0307",
        (dose(every(1, 4, "h"), asNeededCodeableConcept=PAIN),),
        ("需要时，1 片，至少隔 240 分钟，疼时用",),
        status="completed",
    ),
    Published(
        "medrx0309",
        (dose(every(1, 2, "d", **between("2016-01-22", "2016-02-04")), (1000, "mg/m2")),),
        refused="体表面积",
    ),
    Published(
        "medrx0310",
        (dose(every(1, 1, "d"), (1, 2, "TAB"), asNeededCodeableConcept=PAIN),),
        ("需要时，1 到 2 片，至少隔 1440 分钟，疼时用",),
    ),
    Published(
        "medrx0311",
        (dose(timing={"code": {"coding": [{"code": "QD"}]}}),),
        ("每天，早上，1 片",),
    ),
    Published(
        "medrx0312", (dose(every(3, 1, "d"), (100, "mg")),), ("每天，早上、中午、晚上，100 毫克",)
    ),
    Published(
        "medrx0315",
        (dose(every(1, 15, "min"), (0.05, 0.1, "mg/kg"), asNeededBoolean=True),),
        refused="按体重",
    ),
    Published(
        "medrx0316",
        (dose(every(1, 3, "wk", count=16), (1.8, "mg/kg")),),
        refused="按体重",
        status="completed",
    ),
    Published(
        "medrx0317",
        (dose(every(3, 1, "wk", duration=12, durationUnit="wk"), (3, "mg")),),
        refused="持续多久",
        status="completed",
    ),
    Published(
        "medrx0318",
        (dose(every(1, 6, "h"), (500, "mg")),),
        ("每天，00:00、06:00、12:00、18:00，500 毫克",),
    ),
    Published("medrx0319", (dose(every(1, 6, "h"), None, doseAndRate=RATE),), refused="输注"),
    Published(
        "medrx0320",
        (dose(every(3, 1, "d"), (20, "U"), route={"coding": [{"code": "263887005"}]}),),
        ("每天，早上、中午、晚上，20 单位，打针",),
        status="completed",
    ),
    Published(
        "medrx0321",  # "before lunch" and "before dinner" stand in its text alone
        (
            dose(every(1, 1, "d", when=["ACM"], offset=10), (10, "U")),
            dose(every(1, 1, "d"), (15, "U")),
            dose(every(1, 1, "d"), (20, "U")),
        ),
        refused="落在同一个时间",
    ),
    Published(
        "medrx0323",
        (
            dose(
                None,
                (1000, "mL"),
                timing={"event": ["2015-01-15T22:00:00+11:00"], "repeat": every(1, 24, "h")},
            ),
        ),
        refused="具体日期",
        status="completed",
    ),
    Published(
        "medrx0324",
        (
            dose(
                every(2, 1, "d"),
                (240, "mg"),
                asNeededCodeableConcept={"text": "发烧"},
                maxDosePerPeriod=at_most(720, "mg", 1, "d"),
            ),
        ),
        ("需要时，240 毫克，至少隔 240 分钟，24 小时内最多 2 次，发烧时用",),
        status="completed",
    ),
    Published(
        "medrx0325",
        (dose(every(4, 1, "d"), (1, "ea")),),
        ("每天，早上、中午、晚上、夜里，1 个",),
        status="on-hold",
    ),
    Published("medrx0327", (dose(every(3, 1, "wk"), (1, "patch")),), refused="没写是哪几天"),
    Published("medrx0330", (dose(every(2, 1, "d"), (1, "OPDROP")),), ("每天，早上、晚上，1 滴",)),
    Published("medrx0331", (dose(every(1, 1, "d"), (7, "mg")),), ("每天，早上，7 毫克",)),
    Published("medrx0332", (dose({"count": 1}, (500, "mg")),), refused="没写多久吃一次"),
    Published(
        "medrx0333",
        (dose(every(1, 1, "d", when=["MORN"]), (1, 2, "TAB")),),
        ("每天，早上，1 到 2 片",),
    ),
    Published(
        "medrx0334",
        (dose(every(4, 1, "d", dayOfWeek=["mon"]), (1, "ea")),),
        ("每星期一，早上、中午、晚上、夜里，1 个",),
        status="on-hold",
    ),
    Published("medrx0335", (dose(at("09:00"), (1, "ea")),), ("每天，09:00，1 个",), "", "on-hold"),
    Published(
        "medrx0336",
        (dose({"duration": 33.33, "durationUnit": "h"}, None, doseAndRate=RATE),),
        refused="输注",
        status="completed",
    ),
    Published(
        "medrx0339",
        (dose(every(1, 1, "d", **between("2015-01-16", "2015-01-18")), None),),
        refused="没写每次多少",
    ),
)

DGMP = (
    Published(
        "dgMP 1-0-½-0",
        (piece(when("MORN")), piece(when("EVE"), 0.5)),
        ("每天，早上 1 个，晚上 半个",),
    ),
    Published(
        "dgMP 1-0-2-0 unsorted",
        (piece(when("EVE"), 2), piece(when("MORN"))),
        ("每天，早上 1 个，晚上 2 个",),
    ),
    Published(
        "dgMP 1-2-2-0",
        (piece(when("MORN")), piece(when("NOON", "EVE"), 2)),
        ("每天，早上 1 个，中午 2 个，晚上 2 个",),
    ),
    Published("dgMP 1-0-0-0", (piece(when("MORN")),), ("每天，早上，1 个",)),
    Published(
        "dgMP 1-1-1-1 unsorted",
        (piece(when("EVE", "MORN", "NIGHT", "NOON")),),
        ("每天，早上、中午、晚上、夜里，1 个",),
    ),
    Published(
        "dgMP 1-0-1-0 for 10 days",
        (piece(when("MORN", "EVE", **lasting(10, "d"))),),
        ("每天，早上、晚上，1 个，从 2026-11-22，到 2026-12-01",),
    ),
    Published(
        "dgMP 1-0-¾-0",
        (piece(every(1, 1, "d", when=["MORN"])), piece(every(1, 1, "d", when=["EVE"]), 0.75)),
        ("每天，早上 1 个，晚上 四分之三个",),
    ),
    Published("dgMP at 8", (piece(at("08:00")),), ("每天，08:00，1 个",)),
    Published(
        "dgMP at six times",
        (piece(at("08:00"), 2), piece(at("11:00", "14:00", "17:00", "20:00", "23:00"))),
        ("每天，08:00 2 个，11:00 1 个，14:00 1 个，17:00 1 个，20:00 1 个，23:00 1 个",),
    ),
    Published("dgMP times unsorted", (piece(at("15:00", "08:00")),), ("每天，08:00、15:00，1 个",)),
    Published(
        "dgMP Tuesday and Thursday", (piece(on("tue", "thu"), 2),), ("每星期二、四，早上，2 个",)
    ),
    Published(
        "dgMP two on Monday, one on Thursday",
        (piece(on("mon"), 2), piece(on("thu"))),
        ("每星期一，早上，2 个", "每星期四，早上，1 个"),
    ),
    Published(
        "dgMP Mondays for 10 weeks",
        (piece(on("mon", **lasting(10, "wk")), 2),),
        ("每星期一，早上，2 个，从 2026-11-22，到 2027-01-30",),
    ),
    Published(
        "dgMP every 8 days",
        (piece(every(1, 8, "d")),),
        ("每 8 天一次，早上，1 个，从 2026-11-22",),
    ),
    Published(
        "dgMP every 2 weeks",
        (piece(every(1, 2, "wk")),),
        ("每 2 个星期，早上，1 个，从 2026-11-22",),
    ),
    Published(
        "dgMP four a day", (piece(every(4, 1, "d")),), ("每天，早上、中午、晚上、夜里，1 个",)
    ),
    Published(
        "dgMP every 2 days for 6 weeks",
        (piece(every(1, 2, "d", **lasting(6, "wk")), 2),),
        ("每 2 天一次，早上，2 个，从 2026-11-22，到 2027-01-02",),
    ),
    Published("dgMP every 30 minutes", (piece(every(1, 30, "min")),), refused="太密"),
    Published(
        "dgMP every 6 hours",
        (piece(every(1, 6, "h")),),
        ("每天，00:00、06:00、12:00、18:00，1 个",),
    ),
    Published(
        "dgMP monthly", (piece(every(1, 1, "mo")),), ("每月一天，早上，1 个，从 2026-11-22",)
    ),
    Published(
        "dgMP Monday and Friday 1-0-1-0",
        (piece(on("mon", "fri", when=["MORN", "EVE"])),),
        ("每星期一、五，早上、晚上，1 个",),
    ),
    Published(
        "dgMP Monday and Friday, two at noon",
        (piece(on("mon", "fri", when=["MORN", "EVE"])), piece(on("mon", "fri", when=["NOON"]), 2)),
        ("每星期一、五，早上 1 个，中午 2 个，晚上 1 个",),
    ),
    Published(
        "dgMP every other day at 8 and 18",
        (
            piece(every(1, 2, "d", timeOfDay=["08:00:00"])),
            piece(every(1, 2, "d", timeOfDay=["18:00:00"]), 2),
        ),
        ("每 2 天一次，08:00 1 个，18:00 2 个，从 2026-11-22",),
    ),
    Published(
        "dgMP once a week in the morning",
        (piece(every(1, 1, "wk", when=["MORN"])),),
        ("每星期一次，早上，1 个，从 2026-11-22",),
    ),
    Published(
        "dgMP every other day at five times",
        (piece(at("08:00", "20:00", **TWO_DAYS)), piece(at("10:00", "14:00", **TWO_DAYS), 2)),
        ("每 2 天一次，08:00 1 个，10:00 2 个，14:00 2 个，20:00 1 个，从 2026-11-22",),
    ),
    Published(
        "dgMP the same with its frequency",
        (piece(at("08:00", "20:00", **every(2, 2, "d"))),),
        ("每 2 天一次，08:00、20:00，1 个，从 2026-11-22",),
    ),
    Published(
        "dgMP from a day on",
        (piece(every(1, 1, "d", when=["MORN"], **between("2026-06-05"))),),
        ("每天，早上，1 个，从 2026-06-05",),
    ),
    Published(
        "dgMP up to a day",
        (piece(every(1, 1, "d", when=["MORN"], **between("", "2026-07-05"))),),
        ("每天，早上，1 个，到 2026-07-05",),
    ),
    Published(
        "dgMP from a moment on",  # late in the evening in Greenwich is the next day in Shanghai
        (piece(every(1, 1, "d", when=["MORN"], **between("2026-06-05T23:30:45Z"))),),
        ("每天，早上，1 个，从 2026-06-06",),
    ),
    Published(
        "dgMP as needed for headache",
        (
            piece(
                {},
                asNeededBoolean=True,
                modifierExtension=least(4),
                maxDosePerPeriod=at_most(6, KBV_PIECE, 24, "h"),
                extension=[
                    {
                        "url": "http://hl7.org/fhir/5.0/StructureDefinition/"
                        "extension-Dosage.asNeededFor",
                        "valueCodeableConcept": {"text": "头疼"},
                    }
                ],
            ),
        ),
        ("需要时，1 个，至少隔 240 分钟，24 小时内最多 6 次，头疼时用",),
    ),
    Published(
        "dgMP every 8 hours as needed",
        (
            piece(
                every(1, 8, "h"),
                asNeededBoolean=True,
                modifierExtension=least(6),
                maxDosePerPeriod=at_most(4, KBV_PIECE, 24, "h"),
            ),
        ),
        ("需要时，1 个，至少隔 480 分钟，24 小时内最多 4 次",),
    ),
    Published("dgMP free text", ({"text": "两片，早饭时"},), refused="没写时间"),
    Published(
        "dgMP one or two",
        (dose(every(1, 1, "d"), (1, 2, KBV_PIECE)),),
        ("每天，早上，1 到 2 个",),
    ),
    Published("dgMP once or twice", (piece(every(1, 1, "d", frequencyMax=2)),), refused="一个范围"),
    Published(
        "dgMP every 4 to 6 days", (piece(every(1, 4, "d", periodMax=6)),), refused="一个范围"
    ),
    Published(
        "dgMP with words for the patient",
        (piece(every(2, 1, "d", when=["MORN", "EVE"]), patientInstruction="不要嚼"),),
        ("每天，早上、晚上，1 个，不要嚼",),
    ),
    Published(
        "dgMP invalid: event and clock",
        (piece(every(1, 1, "d", when=["MORN"], timeOfDay=["08:00:00"])),),
        refused="只能有一样",
    ),
    Published("dgMP invalid: no dose", (dose(when("MORN"), None),), refused="没写每次多少"),
    Published(
        "dgMP invalid: two units",
        (piece(when("MORN")), dose(when("EVE"), (400, "mg"))),
        refused="两种单位",
    ),
    Published(
        "dgMP unsupported: count",  # supported here
        (piece(every(1, 1, "d", count=5)),),
        ("每天，早上，1 个，从 2026-11-22，一共 5 次",),
    ),
    Published(
        "dgMP unsupported: count range",
        (piece(every(1, 1, "d", countMax=10, count=5)),),
        refused="一个范围",
    ),
    Published(
        "dgMP unsupported: bounds range",
        (
            piece(
                every(
                    1, 1, "d", boundsRange={"low": {"value": 1, "unit": "d"}, "high": {"value": 10}}
                )
            ),
        ),
        refused="一个范围",
    ),
    Published("dgMP unsupported: offset", (piece(every(1, 1, "d", offset=30)),), refused="哪一顿"),
    Published(
        "dgMP unsupported: the most of a lifetime",
        (piece(when("MORN"), maxDosePerLifetime={"value": 100, "unit": "mg"}),),
        refused="最大量",
    ),
)
PUBLISHED = HL7 + DGMP
