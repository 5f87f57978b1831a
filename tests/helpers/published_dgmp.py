"""HL7 Germany's examples of dosages (Medication IG DE, dgMP), put down anew."""

from tests.helpers.published_dosages import (
    KBV_PIECE,
    Published,
    at,
    at_most,
    between,
    dose,
    every,
    lasting,
    least,
    on,
    piece,
    when,
)

TWO_DAYS = {"period": 2, "periodUnit": "d"}
NEEDED_FOR = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Dosage.asNeededFor"

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
                extension=[{"url": NEEDED_FOR, "valueCodeableConcept": {"text": "头疼"}}],
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
