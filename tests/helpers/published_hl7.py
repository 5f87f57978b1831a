"""HL7's examples of MedicationRequest in FHIR R4 (4.0.1): what they prescribe, put down anew."""

from tests.helpers.published_dosages import Published, at, at_most, between, dose, every

RATE = [{"rateQuantity": {"value": 4, "unit": "ug/min"}}]
PAIN = {"text": "疼"}

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
    Published(
        "medrx0327",
        (dose(every(3, 1, "wk"), (1, "patch")),),
        ("每星期一、三、五，早上，1 贴",),
    ),
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
