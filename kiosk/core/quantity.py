"""How much of a medicine, exactly: 半片, 一片半, 两粒, 5毫升, 1到2片. Fractions, never floats."""

import re
from fractions import Fraction
from functools import lru_cache

from msgspec import Struct

from kiosk.core.numbers import chinese_numeral, parse_whole
from kiosk.core.patterns import pattern
from kiosk.core.words import SOURCE_LANGUAGE, language, named, tr, tr_noop

_LATIN = {
    "ml": "毫升", "l": "升", "g": "克", "mg": "毫克", "ug": "微克", "μg": "微克", "mcg": "微克",
    "iu": "单位", "u": "单位", "国际单位": "单位",
}  # fmt: skip
_METRIC = (
    *(tr_noop("毫升", counted=True), tr_noop("升", counted=True), tr_noop("克", counted=True)),
    *(tr_noop("毫克", counted=True), tr_noop("微克", counted=True), tr_noop("单位", counted=True)),
)
COUNTED = (
    *(tr_noop("片", counted=True), tr_noop("粒", counted=True), tr_noop("颗", counted=True)),
    *(tr_noop("丸", counted=True), tr_noop("袋", counted=True), tr_noop("包", counted=True)),
    *(tr_noop("支", counted=True), tr_noop("滴", counted=True), tr_noop("喷", counted=True)),
    *(tr_noop("贴", counted=True), tr_noop("瓶", counted=True), tr_noop("勺", counted=True)),
)
"""What medicines are usually counted in, for translators; any other word is a unit too."""
_BEFORE = pattern(r"^(?:每次|一次|吃|服|打|用|约)")
_WHOLE = r"(?:\d+|[零一二两俩三仨四五六七八九十百千]+)"
_FRACTION = rf"(?:{_WHOLE}分之{_WHOLE}|\d+/\d+)"
_NUMBER = rf"(?:\d+\.\d+|{_WHOLE}又{_FRACTION}|{_FRACTION}|半|{_WHOLE})"
_UNIT = r"[A-Za-zμ]{1,3}|[^\d\s半到至~～—,，、/.-]{1,6}"
_AMOUNT = pattern(
    rf"(?P<low>{_NUMBER})(?:个)?(?:(?:到|至|-|~|～|—)(?P<high>{_NUMBER}))?(?P<unit>{_UNIT})(?P<half>半)?"
)
_MIXED = pattern(rf"(?P<whole>{_WHOLE})又(?P<part>.+)")
_PART = pattern(rf"(?P<of>{_WHOLE})分之(?P<n>{_WHOLE})")
_VAGUE = ("些", "点", "点儿", "会儿")
_COMMON = (2, 3, 4, 5, 8)  # denominators that are said as fractions


class Quantity(Struct, frozen=True):
    """``value`` of ``unit`` (片, 毫升), up to ``most`` where a range is prescribed."""

    value: Fraction
    unit: str
    most: Fraction | None = None


@lru_cache(maxsize=1024)
def read_quantity(text: str) -> Quantity | None:
    """Return what an amount in words says, or None when it says no number and unit (打针, 适量)."""
    words = _BEFORE.sub("", re.sub(r"\s+", "", text)).lower()
    found = _AMOUNT.fullmatch(words)
    if found is None:
        return None
    low = _number(found["low"])
    high = _number(found["high"]) if found["high"] else None
    if low is None or (found["high"] and high is None):
        return None
    if found["half"]:
        if high is not None or low.denominator != 1:
            return None
        low += Fraction(1, 2)
    if low <= 0 or (high is not None and high <= low):
        return None
    if found["unit"] in _VAGUE:
        return None
    unit = _LATIN.get(found["unit"], found["unit"])
    return Quantity(low, unit, high)


def amount_said(text: str) -> str:
    """Return an amount as it was written, in another language as far as it is understood."""
    written = named(text)
    if written != text or language() == SOURCE_LANGUAGE:
        return written
    quantity = read_quantity(text)
    return text if quantity is None else say_quantity(quantity)


def _number(text: str) -> Fraction | None:
    if text == "半":
        return Fraction(1, 2)
    mixed = _MIXED.fullmatch(text)
    if mixed:
        whole, part = _whole(mixed["whole"]), _number(mixed["part"])
        return None if whole is None or part is None or part >= 1 else whole + part
    part_of = _PART.fullmatch(text)
    if part_of:
        below, above = _whole(part_of["of"]), _whole(part_of["n"])
        return None if not below or above is None else Fraction(above, below)
    if text[0].isdigit() and ("." in text or "/" in text):
        try:
            return Fraction(text)
        except ZeroDivisionError:
            return None
    whole = _whole(text)
    return None if whole is None else Fraction(whole)


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else parse_whole(text)


def say_quantity(quantity: Quantity) -> str:
    """Return an amount as people say it: 半片, 1 片半, 四分之三片, 7.5 毫升, 1 到 2 片."""
    single = quantity.value <= 1 and quantity.most is None
    unit = named(quantity.unit, 1 if single else 2)
    metric = quantity.unit in _METRIC
    if quantity.most is not None:
        low, high = (_said(number, metric) for number in (quantity.value, quantity.most))
        return tr("{low} 到 {high} {unit}", low=low, high=high, unit=unit)
    whole, rest = divmod(quantity.value, 1)
    if not metric and rest == Fraction(1, 2):
        return tr("{n} {unit}半", n=whole, unit=unit) if whole else tr("半{unit}", unit=unit)
    said = _said(quantity.value, metric)
    if said[-1].isascii():
        return tr("{number} {unit}", number=said, unit=unit)
    return tr("{number}{unit}", number=said, unit=unit)


def _said(value: Fraction, metric: bool) -> str:
    whole, rest = divmod(value, 1)
    if not rest:
        return str(whole)
    decimals = _decimal(value)
    if decimals and (metric or rest.denominator not in _COMMON):
        return decimals
    if rest.denominator > 9999:
        return f"{value.numerator}/{value.denominator}"
    if rest == Fraction(1, 2) and not whole:
        return tr("半")
    below, above = chinese_numeral(rest.denominator), chinese_numeral(rest.numerator)
    digits = f"{rest.numerator}/{rest.denominator}"
    part = tr("{below}分之{above}", below=below, above=above, digits=digits)
    return tr("{whole} 又{part}", whole=whole, part=part) if whole else part


def _decimal(value: Fraction) -> str:
    """Return the value with at most four decimals, exactly, or nothing when it takes more."""
    shifted = value * 10_000
    if shifted.denominator != 1:
        return ""
    digits = f"{shifted.numerator:05d}"
    return f"{digits[:-4]}.{digits[-4:]}".rstrip("0").rstrip(".")
