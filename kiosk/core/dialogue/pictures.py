"""Which picture belongs to what the hub and the plans name in words."""

from datetime import time

from kiosk.core.doses import Dose, Way

# The first that is part of the complaint's name wins.
_SYMPTOMS = (
    ("头晕", "dizzy"),
    ("头", "head"),
    ("咳", "lungs"),
    ("喘", "lungs"),
    ("气", "lungs"),
    ("烧", "thermometer"),
    ("腿", "leg"),
    ("膝", "leg"),
    ("脚", "leg"),
    ("腰", "back-ache"),
    ("背", "back-ache"),
    ("肚", "stomach"),
    ("胃口", "bowl"),
    ("胃", "stomach"),
    ("睡", "bed"),
    ("牙", "tooth"),
    ("眼", "eye"),
    ("血压", "heart"),
    ("心", "heart"),
    ("胸", "heart"),
)
# By the unit of the amount.
_FORMS = (
    ("片", "tablet"),
    ("粒", "pill"),
    ("丸", "pill"),
    ("滴", "drops"),
    ("毫升", "syrup"),
    ("勺", "syrup"),
    ("袋", "sachet"),
    ("包", "sachet"),
    ("单位", "syringe"),
    ("针", "syringe"),
)
# Where the amount says no form (打针, 适量).
_WAYS = {
    Way.INJECT: "syringe",
    Way.DROP: "drops",
    Way.APPLY: "tube",
    Way.PATCH: "patch",
    Way.INHALE: "inhaler",
}
_DAWN, _NOON, _EVENING = time(4), time(11), time(17)


def symptom_icon(name: str) -> str:
    """Return the picture of the part of the body a complaint names; "" where none is known."""
    return next((icon for part, icon in _SYMPTOMS if part in name), "")


def medicine_icon(amount: str) -> str:
    """Return the picture of a medicine's form by its amount: a tablet for "2 片"."""
    return next((icon for unit, icon in _FORMS if unit in amount), "pill")


def dose_icon(dose: Dose) -> str:
    """Return the picture of what is to be taken: of its form, or of how it is taken."""
    form = medicine_icon(dose.amount)
    return _WAYS.get(dose.plan.way, form) if form == "pill" else form


def time_icon(at: time) -> str:
    """Return the picture of the part of day: a rising sun, the sun, the moon (until four)."""
    if at < _DAWN:
        return "evening"
    return "morning" if at < _NOON else "noon" if at < _EVENING else "evening"
