"""Written Chinese as it is read aloud: times, dates, amounts, telephone numbers, units.

Afterwards no Arabic digit and no unit sign is left; what a synthesiser makes of them differs, and
espeak-ng's pinyin voice says digits as tones.
"""

import re
from collections.abc import Callable

from kiosk.core.numbers import chinese_numeral

_DIGITS = "零一二三四五六七八九"

_UNITS = {
    "mmol/L": "毫摩尔每升",
    "mmHg": "毫米汞柱",
    "km": "公里",
    "kg": "公斤",
    "mg": "毫克",
    "ml": "毫升",
    "mL": "毫升",
    "cm": "厘米",
    "℃": "摄氏度",
    "°C": "摄氏度",
    "元/份": "元一份",
    "¥": "",
    "&": "和",
    "+": "加",
    "×": "乘",
}

_HALVED = "片粒颗份碗杯个斤袋包瓶盒天年"

_MEASURES = "份个碗盘杯片粒颗包袋瓶次位种样斤两顿天周年岁点双只条件家层台口支盒小毫公"

_Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


def _digits(text: str, *, telephone: bool = False) -> str:
    """Return the digits one by one; one is 幺 in telephone numbers."""
    read = "".join(_DIGITS[int(c)] for c in text if c.isascii() and c.isdigit())
    return read.replace("一", "幺") if telephone else read


def _whole(text: str) -> str:
    number = int(text)
    if number <= 9999:
        return chinese_numeral(number)
    if number < 100_000_000:
        high, low = divmod(number, 10_000)
        rest = chinese_numeral(low) if low else ""
        return chinese_numeral(high) + "万" + ("零" if 0 < low < 1000 else "") + rest
    return _digits(text)


def _number(text: str) -> str:
    whole, _, part = text.partition(".")
    return _whole(whole) + (f"点{_digits(part)}" if part else "")


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match[1]), int(match[2])
    if hour > 24 or minute > 59:
        return f"{_whole(match[1])}比{_whole(match[2])}"
    said = "两" if hour == 2 else chinese_numeral(hour)
    return f"{said}点{_minutes(minute)}"


def _minutes(minute: int) -> str:
    if minute == 0:
        return "整"
    if minute == 30:
        return "半"
    return f"{'零' if minute < 10 else ''}{chinese_numeral(minute)}分"


def _counted(match: re.Match[str]) -> str:
    """两份, not 二份; 半片, 一片半; but 十二份, 二点五毫克."""
    number, measure = match[1], match[2]
    whole, _, part = number.partition(".")
    if part.rstrip("0") == "5" and measure in _HALVED:
        return f"{_count(whole)}{measure}半" if int(whole) else f"半{measure}"
    return _count(number) + measure


def _count(number: str) -> str:
    return "两" if number == "2" else _number(number)


def _fraction(match: re.Match[str]) -> str:
    if match[1] == "1" and match[2] == "2" and match[3]:
        return f"半{match[3]}"
    return f"{_whole(match[2])}分之{_whole(match[1])}{match[3]}"


def _price(match: re.Match[str]) -> str:
    """1.5 元 is 一块五, 12.05 元 is 十二块零五分, 0.85 元 is 八毛五."""
    yuan, part = int(match[1]), (match[2] or "").ljust(2, "0")
    jiao, fen = int(part[0]), int(part[1])
    if not jiao and not fen:
        return _count(match[1]) + "元"
    if not yuan:
        tenths = f"{_count(str(jiao))}毛" if jiao else ""
        return tenths + (_DIGITS[fen] + ("" if jiao else "分") if fen else "")
    small = _DIGITS[jiao] if not fen else f"{_DIGITS[jiao]}毛{_DIGITS[fen]}"
    if fen and not jiao:
        small = f"零{_DIGITS[fen]}分"
    return f"{_count(str(yuan))}块{small}"


_RULES: tuple[_Rule, ...] = (
    (re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})"), lambda m: f"{m[1]}年{int(m[2])}月{int(m[3])}日"),
    (re.compile(r"(\d{4})(?=年)"), lambda m: _digits(m[1])),
    # A door: 二单元三零二, 五零二室.
    (re.compile(r"(?<=单元)(\d{3,4})(?!\d)"), lambda m: _digits(m[1])),
    (re.compile(r"(?<!\d)(\d{3,4})(?=室|房间)"), lambda m: _digits(m[1])),
    (re.compile(r"(?<!\d)(\d{1,2})[:：](\d{2})(?::\d{2})?(?!\d)"), _clock),
    # Telephone numbers: long ones, and short ones where something says that one rings them.
    (
        re.compile(
            r"(?<![\d.])(?:1\d{2}[ -]\d{4}[ -]\d{4}|\d{3,4}-\d{7,8}|\d{7,})(?![\d.])"
            r"|(?:(?<=[打拨叫])|(?<=(?:电话|热线|号码))|(?<=[话线码][:：是]))\d{3,6}(?![\d.])"
            r"|(?<![\d.])\d{3,5}(?=急救|救护|报警|火警|热线)"
        ),
        lambda m: _digits(m[0], telephone=True),
    ),
    (re.compile(r"(?<!\d)(\d{2,3})/(\d{2,3})(?!\d)"), lambda m: f"{_whole(m[1])}、{_whole(m[2])}"),
    (
        re.compile(r"(?<!\d)(\d\d?)/(\d\d?)(?!\d)([片粒颗]?)"),
        _fraction,
    ),
    (re.compile(r"(\d+(?:\.\d+)?)%"), lambda m: f"百分之{_number(m[1])}"),
    (re.compile(r"(?<=\d)\s*[-~～—–]\s*(?=\d)"), lambda _: "到"),
    (re.compile(r"[-−](?=\d)"), lambda _: "零下"),
    (re.compile(r"(?<![\d.到])(\d+)(?:\.(\d{1,2}))?\s*元(?!一份)"), _price),
    (re.compile(r"(?<![\d.])(\d+)\.(\d{1,2})\s*元"), _price),
    (re.compile(r"(?<!第)(?<![\d.])(\d+(?:\.\d+)?)([" + _MEASURES + r"]|分(?=钟))"), _counted),
    (re.compile(r"(?<=点)0(\d)(?=分)"), lambda m: f"零{_DIGITS[int(m[1])]}"),
    (re.compile(r"\d+(?:\.\d+)?"), lambda m: _number(m[0])),
)


def read_aloud(text: str) -> str:
    """Return ``text`` with everything that is not a character or a pause written as it is said."""
    for sign, said in _UNITS.items():
        text = text.replace(sign, said)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


_PAUSES = str.maketrans("，、；：。？！…·", ",,;,.?!.,")
_TOKEN = re.compile(r"[\u4e00-\u9fff]+|[,;.?!]|[A-Za-z]+|[「」“”《》（）()]")


def pinyin_of(text: str) -> str:
    """Return ``text`` as tone-numbered syllables with pauses: ``nin2 hao3, ...``.

    Tones change as they do in speech (third tones in a row, 一 and 不). Latin letters are left out
    except when they stand alone, which the voice spells.
    """
    from kiosk.core.pinyin import Style, lazy_pinyin  # noqa: PLC0415  # slow to import

    parts: list[str] = []
    for token in _TOKEN.findall(read_aloud(text).translate(_PAUSES)):
        if "\u4e00" <= token[0] <= "\u9fff":
            parts += lazy_pinyin(
                token, style=Style.TONE3, neutral_tone_with_five=True, tone_sandhi=True
            )
        elif token in ",;.?!":
            if parts:
                parts[-1] = parts[-1].rstrip(",") + token
        elif token.isalpha():
            parts.append(token)
        elif parts and not parts[-1].endswith((",", ".")):
            parts[-1] += ","
    return " ".join(parts)


def syllables_in(text: str) -> int:
    """Return how many characters are said when ``text`` is read aloud."""
    return sum("\u4e00" <= c <= "\u9fff" for c in read_aloud(text))
