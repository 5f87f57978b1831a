"""Words of FHIR in the words of a plan: units, routes, statuses, codes of times.

Sources: FHIR R4 (value sets event-timing, medicationrequest-status), HL7 v3 orderableDrugForm and
GTSAbbreviation, UCUM, SNOMED CT route codes as HL7's R4 examples use them, and the dosage profile
of HL7 Germany (dgMP) for the least interval.
"""

from collections.abc import Mapping
from typing import Any

from kiosk.core.doses import Way
from kiosk.core.words import tr_noop

Json = dict[str, Any]


class Unreadable(Exception):
    """A request that no plan can be made of; the message is one plain sentence for staff."""


LEAST_INTERVAL = "http://ig.fhir.de/igs/medication/StructureDefinition/MindestabstandZwischenGaben"
AS_NEEDED_FOR = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Dosage.asNeededFor"
OWN = "urn:anban:fhir:"
CYCLE_ON = OWN + "cycle-on"  # days on, then days off: R4 has no field for it
CYCLE_OFF = OWN + "cycle-off"
COUNT = OWN + "count"  # doses of the whole course, over all its instructions
MOST = OWN + "most"  # doses within 24 hours
WINDOW = OWN + "window"  # minutes an unanswered dose waits
GAP = OWN + "gap"  # least interval of what is taken at set times, minutes
PLAN = "urn:anban:plan"  # system of a plan's own identifier

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SEVERAL = {
    "AC": ("ACM", "ACD", "ACV"),
    "PC": ("PCM", "PCD", "PCV"),
    "C": ("CM", "CD", "CV"),
    "IC": ("ICM", "ICD"),
}
USUAL_TIMES: Mapping[int, tuple[str, ...]] = {
    1: ("MORN",),
    2: ("MORN", "EVE"),
    3: ("MORN", "NOON", "EVE"),
    4: ("MORN", "NOON", "EVE", "NIGHT"),
}
"""When a dose is taken of which only "n times a day" is prescribed."""

UNITS = {
    "tab": "片", "tablet": "片", "tablets": "片", "{tbl}": "片", "{tablet}": "片",
    "cap": "粒", "capsule": "粒", "capsules": "粒", "{capsule}": "粒",
    "mg": "毫克", "g": "克", "ug": "微克", "mcg": "微克", "μg": "微克", "µg": "微克",
    "ml": "毫升", "l": "升",
    "u": "单位", "iu": "单位", "[iu]": "单位", "[u]": "单位", "unit": "单位", "units": "单位",
    "drop": "滴", "drops": "滴", "[drp]": "滴", "opdrop": "滴", "gtt": "滴", "tropfen": "滴",
    "patch": "贴", "puff": "喷", "spray": "喷", "supp": "枚", "recsupp": "枚", "vagtab": "枚",
    "ea": "个", "stück": "个", "stueck": "个", "tablette": "片", "kapsel": "粒",
}  # fmt: skip
PER_BODY = ("/kg", "/m2", "/[bsa]")
MINUTES = {"s": 0, "min": 1, "h": 60, "d": 24 * 60, "wk": 7 * 24 * 60}

OVER = {
    "completed": tr_noop("已经吃完"),
    "cancelled": tr_noop("已经取消"),
    "stopped": tr_noop("已经停了"),
    "entered-in-error": tr_noop("是写错的"),
    "draft": tr_noop("还是草稿"),
    "unknown": tr_noop("状态不明"),
}
ORDERED = ("order", "plan", "original-order", "reflex-order", "filler-order", "instance-order")

WAYS = {
    "26643006": Way.SWALLOW, "421521009": Way.SWALLOW,
    "34206005": Way.INJECT, "263887005": Way.INJECT, "78421000": Way.INJECT,
    "255559005": Way.INJECT, "47625008": Way.INJECT, "255560000": Way.INJECT,
    "422145002": Way.INJECT, "420620005": Way.INJECT,
    "54485002": Way.DROP, "421538008": Way.DROP,
    "6064005": Way.APPLY, "359540000": Way.APPLY, "417924000": Way.APPLY,
    "45890007": Way.PATCH,
    "18679011000001101": Way.INHALE, "447694001": Way.INHALE, "46713006": Way.INHALE,
    "37161004": Way.SUPPOSITORY, "16857009": Way.SUPPOSITORY,
}  # fmt: skip
SNOMED = "http://snomed.info/sct"
ROUTES = {
    Way.SWALLOW: "26643006",
    Way.INJECT: "34206005",
    Way.DROP: "54485002",
    Way.APPLY: "6064005",
    Way.PATCH: "45890007",
    Way.INHALE: "447694001",
    Way.SUPPOSITORY: "37161004",
}
"""The SNOMED CT code that a way of taking is written with."""

ABBREVIATIONS: Mapping[str, Json] = {
    "QD": {"frequency": 1, "period": 1, "periodUnit": "d"},
    "BID": {"frequency": 2, "period": 1, "periodUnit": "d"},
    "TID": {"frequency": 3, "period": 1, "periodUnit": "d"},
    "QID": {"frequency": 4, "period": 1, "periodUnit": "d"},
    "QOD": {"frequency": 1, "period": 2, "periodUnit": "d"},
    "Q4H": {"frequency": 1, "period": 4, "periodUnit": "h"},
    "Q6H": {"frequency": 1, "period": 6, "periodUnit": "h"},
    "Q8H": {"frequency": 1, "period": 8, "periodUnit": "h"},
    "AM": {"when": ["MORN"]},
    "PM": {"when": ["AFT"]},
    "BED": {"when": ["HS"]},
    "WK": {"frequency": 1, "period": 1, "periodUnit": "wk"},
    "MO": {"frequency": 1, "period": 1, "periodUnit": "mo"},
}
