"""FHIR R4's ``Dosage``: amount, way, notes, and what holds for doses as needed."""

from datetime import date, tzinfo
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from kiosk.core.doses import Way
from kiosk.core.quantity import Quantity, say_quantity
from kiosk.core.words import tr
from kiosk.hub.fhir import codes
from kiosk.hub.fhir.codes import Json, Unreadable
from kiosk.hub.fhir.timing import Timed, read_timing

_RELATIONS = ("饭前", "饭后", "睡前")


class Instruction(NamedTuple):
    """One dosage instruction, as the fields of a plan; ``text`` is what the prescriber wrote."""

    timed: Timed
    amount: str
    unit: str
    as_needed: bool
    way: Way
    notes: tuple[str, ...]
    relation: str
    text: str
    gap: int
    most: int
    cycle: tuple[int, int]
    total: int
    window: int


def read_dosage(dosage: Json, zone: tzinfo, start: date | None) -> Instruction:
    """Return what one instruction says. Raises :class:`Unreadable`."""
    for field in ("maxDosePerAdministration", "maxDosePerLifetime"):
        if field in dosage:
            raise Unreadable(tr("写了单次或一生的最大量，这里看不住。"))
    own = _own(dosage)
    as_needed = "asNeededCodeableConcept" in dosage or dosage.get("asNeededBoolean") is True
    if not dosage.get("timing") and not as_needed:
        raise Unreadable(tr("只写了文字“{text}”，没写时间。", text=dosage.get("text", "")[:40]))
    quantity = _quantity(dosage)
    timed = read_timing(dosage.get("timing") or {}, zone, start, as_needed=as_needed)
    within = _within(dosage, quantity, own)
    way = _way(dosage)
    relation, notes = _notes(dosage, way)
    return Instruction(
        timed=timed,
        amount=say_quantity(quantity),
        unit=quantity.unit,
        as_needed=as_needed,
        way=way,
        notes=notes,
        relation=relation,
        text=dosage.get("text", ""),
        gap=max(own.get(codes.LEAST_INTERVAL, 0), own.get(codes.GAP, 0), timed.gap),
        most=min((most for most in (timed.most, within) if most), default=0),
        cycle=(own.get(codes.CYCLE_ON, 0), own.get(codes.CYCLE_OFF, 0)),
        total=own.get(codes.COUNT, 0),
        window=own.get(codes.WINDOW, 0),
    )


def _notes(dosage: Json, way: Way) -> tuple[str, tuple[str, ...]]:
    """Return the relation to meals, and all else that is to be shown beside the dose."""
    instructions = [words_of(one) for one in dosage.get("additionalInstruction") or ()]
    relation = next((note for note in instructions if note in _RELATIONS), "")
    reasons = [words_of(dosage.get("asNeededCodeableConcept") or {})] + [
        words_of(one.get("valueCodeableConcept") or {})
        for one in dosage.get("extension") or ()
        if one.get("url") == codes.AS_NEEDED_FOR
    ]
    notes = [
        *(tr("{reason}时用", reason=one) for one in reasons if one),
        *(note for note in instructions if note != relation),
        dosage.get("patientInstruction", ""),
        words_of(dosage.get("route") or {}) if way is Way.OTHER else "",
    ]
    return relation, tuple(note for note in notes if note)


def words_of(concept: Json) -> str:
    """Return the text of a CodeableConcept, else the first display or code."""
    if concept.get("text"):
        return str(concept["text"])
    codings = concept.get("coding") or ()
    shown = (coding.get("display") or coding.get("code") for coding in codings)
    return next((str(word) for word in shown if word), "")


def _own(dosage: Json) -> dict[str, int]:
    """Return what the extensions known here say; an unknown modifier is not to be overlooked."""
    found: dict[str, int] = {}
    for one in dosage.get("modifierExtension") or ():
        url = one.get("url")
        if url == codes.LEAST_INTERVAL:
            found[url] = _minutes(one.get("valueDuration") or {})
        elif url in (codes.CYCLE_ON, codes.CYCLE_OFF, codes.COUNT, codes.MOST):
            found[url] = int(one["valuePositiveInt"])
        else:
            raise Unreadable(tr("服法里有看不懂的附加说明。"))
    for one in dosage.get("extension") or ():
        if one.get("url") in (codes.GAP, codes.WINDOW):
            found[one["url"]] = int(one["valuePositiveInt"])
    return found


def _minutes(duration: Json) -> int:
    unit = str(duration.get("code") or duration.get("unit"))
    if unit not in codes.MINUTES or duration.get("comparator"):
        raise Unreadable(tr("至少隔多久看不懂。"))
    minutes = Decimal(duration.get("value", 0)) * codes.MINUTES[unit]
    if minutes < 1 or minutes != int(minutes):
        raise Unreadable(tr("至少隔多久看不懂。"))
    return int(minutes)


def _quantity(dosage: Json) -> Quantity:
    rates = dosage.get("doseAndRate") or ()
    if len(rates) > 1:
        raise Unreadable(tr("一条服法里写了两种剂量。"))
    dose = rates[0] if rates else {}
    if any(field.startswith("rate") for field in dose):
        raise Unreadable(tr("要按速度输注的药，这里提醒不了。"))
    if "doseRange" in dose:
        low, high = (dose["doseRange"].get(end) or {} for end in ("low", "high"))
        value, most = _value(low), _value(high)
        if _unit(low) != _unit(high) or most < value:
            raise Unreadable(tr("剂量的范围看不懂。"))
        return Quantity(value, _unit(low), most if most > value else None)
    if "doseQuantity" not in dose:
        raise Unreadable(tr("没写每次多少。"))
    return Quantity(_value(dose["doseQuantity"]), _unit(dose["doseQuantity"]))


def _value(quantity: Json) -> Fraction:
    if quantity.get("comparator"):
        raise Unreadable(tr("剂量写的是“大于”或“小于”，不是一个数。"))
    value = Fraction(str(quantity.get("value", 0)))
    if value <= 0:
        raise Unreadable(tr("没写每次多少。"))
    return value


def _unit(quantity: Json) -> str:
    names = [str(quantity[field]) for field in ("unit", "code") if quantity.get(field)]
    if any(mark in name.lower() for name in names for mark in codes.PER_BODY):
        raise Unreadable(tr("剂量按体重或体表面积算，要先写成每次多少。"))
    known = (codes.UNITS[name.lower()] for name in names if name.lower() in codes.UNITS)
    unit = next(known, names[0] if names else "")
    if not unit:
        raise Unreadable(tr("剂量没写单位。"))
    return unit


def _way(dosage: Json) -> Way:
    said = False
    for field in ("route", "method"):
        for coding in (dosage.get(field) or {}).get("coding") or ():
            if coding.get("code") in codes.WAYS:
                return codes.WAYS[coding["code"]]
        said = said or field in dosage
    return Way.OTHER if said else Way.SWALLOW


def _within(dosage: Json, quantity: Quantity, own: dict[str, int]) -> int:
    """Return how many doses may be taken within 24 hours, 0 where nothing is said."""
    if codes.MOST in own:
        return own[codes.MOST]
    ratio = dosage.get("maxDosePerPeriod")
    if not ratio:
        return 0
    most, period = ratio.get("numerator") or {}, ratio.get("denominator") or {}
    length = (str(period.get("code") or period.get("unit")), Decimal(period.get("value", 1)))
    if length not in (("d", Decimal(1)), ("h", Decimal(24))):
        raise Unreadable(tr("最大量不是按 24 小时算的，这里看不住。"))
    if _unit(most) != quantity.unit:
        raise Unreadable(tr("最大量和每次的量单位不一样。"))
    doses = int(_value(most) // (quantity.most or quantity.value))
    if doses < 1:
        raise Unreadable(tr("一次的量就超过了一天的最大量。"))
    return doses
