"""Chinese numerals as people say them: 两 俩 仨 半 一百五 三十六度五 六点八 一三八."""

import re

from kiosk.core.patterns import pattern

DIGITS = {
    "零": 0, "一": 1, "二": 2, "两": 2, "俩": 2, "三": 3, "仨": 3,
    "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
}  # fmt: skip
_UNITS = {"十": 10, "百": 100, "千": 1000}
_DIGIT = "[零一二两俩三仨四五六七八九]"
_D = "[一二两三四五六七八九]"
# The last digit without its unit belongs to the next lower one: 一百五 is 150, 一千二 is 1200.
_WHOLE = pattern(
    rf"(?:(?P<thousands>{_D})千)?(?:(?P<hundreds>{_D})百)?(?P<zero>零)?"
    rf"(?:(?P<tens>{_D})?(?P<ten>十))?(?P<ones>[一二两俩三仨四五六七八九])?"
)
_POINT = pattern(rf"(?P<whole>.+?)(?P<mark>[点度])(?P<part>{_DIGIT}{{1,2}}|半)")
_ARABIC = pattern(r"\d+(?:\.\d+)?")


def parse_whole(text: str) -> int | None:
    """Return the whole number 0 to 9999 that ``text`` (canonical numerals) says, or None.

    Three or more bare digits are read one after the other (一三八 is 138); 一百五 is 150.
    """
    if not text:
        return None
    if all(c in DIGITS for c in text) and "俩" not in text and "仨" not in text:
        if len(text) == 1 or (3 <= len(text) <= 4 and text[0] != "零" and "两" not in text):
            return int("".join(str(DIGITS[c]) for c in text))
        return None
    if text in ("俩", "仨"):
        return DIGITS[text]
    match = _WHOLE.fullmatch(text)
    return _composed(match) if match else None


def _composed(match: re.Match[str]) -> int | None:
    part = match.groupdict()
    thousands, hundreds = part["thousands"], part["hundreds"]
    tens = DIGITS[part["tens"]] if part["tens"] else (1 if part["ten"] else 0)
    if part["zero"] and not ((thousands or hundreds) and (part["ten"] or part["ones"])):
        return None
    if part["zero"] and part["ten"] and hundreds:
        return None  # 一百零二十 is not said
    total = DIGITS[thousands or "零"] * 1000 + DIGITS[hundreds or "零"] * 100 + tens * 10
    if not part["ones"]:
        return total
    ones = DIGITS[part["ones"]]
    if part["ones"] in "俩仨":
        return None
    if not part["ten"] and not part["zero"] and (hundreds or thousands):
        return total + ones * (10 if hundreds else 100)
    return total + ones


def parse_number(text: str) -> float | None:
    """Return the number ``text`` says, with 点, 度 or 半 for a fraction, or None.

    六点八 is 6.8, 三十六度五 is 36.5, 三十七度 is 37, 六十二个半 is not a number (see slots).
    """
    if _ARABIC.fullmatch(text):
        return float(text)
    whole = parse_whole(text.removesuffix("度"))
    if whole is not None:
        return float(whole)
    match = _POINT.fullmatch(text)
    if match is None:
        return None
    whole = parse_whole(match["whole"])
    if whole is None:
        return None
    if match["part"] == "半":
        return whole + 0.5
    digits = "".join(str(DIGITS[c]) for c in match["part"])
    return float(f"{whole}.{digits}")


def chinese_numeral(number: int) -> str:
    """Return a whole number 0 to 9999 as it is read: 138 is 一百三十八, 10 is 十."""
    if not 0 <= number <= 9999:
        raise ValueError(f"{number} is outside 0 to 9999")
    names = "零一二三四五六七八九"
    if number < 10:
        return names[number]
    text, zero = "", False
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // size % 10
        if digit:
            text += ("零" if zero and text else "") + names[digit] + unit
            zero = False
        else:
            zero = True
    return text.removeprefix("一") if 10 <= number < 20 else text


def spell_digits(text: str) -> str:
    """Return ``text`` with Arabic digits written as they are said (36.5 is 三十六点五)."""

    def said(match: re.Match[str]) -> str:
        whole, _, part = match[0].partition(".")
        if len(whole) > 4 or (len(whole) > 1 and whole[0] == "0"):
            head = "".join("零一二三四五六七八九"[int(c)] for c in whole)
        else:
            head = chinese_numeral(int(whole))
        tail = "".join("零一二三四五六七八九"[int(c)] for c in part)
        return f"{head}点{tail}" if part else head

    return _ARABIC.sub(said, text)
