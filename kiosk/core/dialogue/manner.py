"""How something was said, beside what: refusing, adding, changing, giving up.

Slots say what is wanted; whether 红烧肉 comes on top of what was ordered or in its place is in the
words around it. Only plain marks are read here, from the sentence as it was understood.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from kiosk.core.patterns import pattern
from kiosk.core.saying import split_start
from kiosk.core.values import dataclass

_REFUSE_BEFORE = "不要|不想要|不吃|别要|别做|去掉|退掉|退了|不是|不来|不订|不用|别|不"
_REFUSE_AFTER = "不要|不吃|不来|不订|不用|不做|退掉|退了|去掉|取消|算了|就算了"
_CHANGE = pattern(
    "改|换|挪|不是|不对|错了|别送|不送|不用送|还是|去掉|减|少|再|加|添|还要|还有"
    "|(?:多|也)(?=要|来|加|整|给)"
)
_ADD = pattern("再(?!换|改|说|不)|加|添|还要|还有|(?:多|也)(?=要|来|加|整|给)|另外")
_LESS = pattern("少要|少来|少(?=[一二两三俩几点])|少$|减|去掉(?=[一二两三俩几])")
_IN_PLACE = pattern("换|改|还是|不对|不是|错了|说错")
_COUNTED = pattern("[一二两三四五六七八九十俩仨半0-9]")
_DAY = pattern("今|明(?!白)|后[天儿个]|大后|[天日号]|礼拜|星期|周|初|月")
_GIVES_UP = pattern("算了|拉倒|得了吧|甭了|不弄了|不整了|别整了|不办了|不订了|不用了")
_WRONG = pattern("不对|不是|错|重来|重新")


@dataclass(frozen=True)
class Manner:
    """What a sentence does to what stands: the named things refused, and how the rest is meant."""

    refused: frozenset[str] = frozenset()
    adds: bool = False
    lessens: bool = False
    in_place: bool = False  # 换成, 改成
    changes: bool = False  # any sign that something already said is corrected
    counted: bool = False  # a number was said
    day_said: bool = False


def manner_of(text: str, names: Iterable[str]) -> Manner:
    """Return the manner of ``text``; ``names`` are the things (dishes) that it may refuse."""
    words = re.sub(r"[，。！？、,.!?\s]+", "，", text)
    longest_first = sorted(set(names), key=len, reverse=True)
    every = "|".join(map(re.escape, longest_first)) or "$^"
    refused = frozenset(n for n in longest_first if n in words and _refuses(words, n, every))
    kept = words.replace("，", "")
    for name in longest_first:
        kept = kept.replace(name, "〇")  # 三鲜 in a dish's name is no number
    return Manner(
        refused=refused,
        adds=bool(_ADD.search(kept)),
        lessens=bool(_LESS.search(kept)),
        in_place=bool(_IN_PLACE.search(kept)),
        changes=bool(refused) or bool(_CHANGE.search(kept)),
        counted=bool(_COUNTED.search(kept)),
        day_said=bool(_DAY.search(kept)),
    )


def _refuses(words: str, name: str, names: str) -> bool:
    """Return whether ``name`` is refused; ``names`` is a pattern of all things that may follow."""
    this, some = re.escape(name), "[一二两三四五六七八九十俩0-9]?[份碗个]?"
    before = re.search(f"(?:{_REFUSE_BEFORE})(?:那?个|这个|了)?{this}", words)
    after = re.search(f"{this}{some}，?(?:{_REFUSE_AFTER})(?!{names})", words)
    changed = re.search(f"{this}{some}，?(?:换成?|改成?)", words)
    return bool(before or after or changed)


def gives_up(text: str) -> bool:
    """Return whether a no means that nothing is wanted any more: 算了, 拉倒."""
    return bool(_GIVES_UP.search(text))


def says_wrong(text: str) -> bool:
    """Return whether a no means that it was taken wrongly: 不对, 不是."""
    return bool(_WRONG.search(text))


def refuses_it(text: str) -> bool:
    """Return whether a no means that the thing itself is not wanted: 不要了, 退掉, not 不退."""
    return bool(re.search("不要|不想要|退|取消", text)) and not re.search("不退|别退|不取消", text)


_OTHER_TIME = pattern(
    "(?:换|改|挪).{0,2}(?:时间|时候|一天|日子|一顿)|时间.{0,2}(?:换|改|不行|不对)"
)
_PARTS = (
    ("上午|早上|早晨|头晌|一早", "morning"),
    ("中午|晌午", "noon"),
    ("下午|下晌|后半晌", "afternoon"),
    ("晚上|傍晚|傍黑|下黑", "evening"),
)
_DAYS = (("大后[天儿个]", 3), ("后[天儿个]", 2), ("明[天儿个早晚]", 1), ("今[天儿个早晚]", 0))


def wants_other_time(text: str) -> bool:
    """Return whether another time is asked for: 换个时间."""
    return bool(_OTHER_TIME.search(text))


def time_in(text: str, today: date) -> str:
    """Return the day and part of day named last in ``text`` as a ``start``; empty for none.

    For sentences in which the understanding found no time: it reads only the plainest words.
    A part of the day alone is given today's date.
    """
    text = re.sub("不是[^，]*?(?=[，是]|$)", "", text)
    part = next((name for pattern, name in _PARTS if re.search(pattern, text)), "")
    days = next((days for pattern, days in _DAYS if re.search(pattern, text)), None)
    if days is None and not part:
        return ""
    day = today + timedelta(days=days or 0)
    return f"{day}/{part}" if part else day.isoformat()


def joined_start(old: str, new: str, manner: Manner) -> str:
    """Return the new start, with what it leaves unsaid (the day, or the time) from the old one."""
    if not new or not old:
        return new or old
    old_day, old_rest = split_start(old)
    new_day, new_rest = split_start(new)
    if old_day and new_day and new_rest and not manner.day_said:
        return old_day.isoformat() + new[len(new_day.isoformat()) :]
    if old_rest and new_day and not new_rest:
        return new_day.isoformat() + old[len(new_day.isoformat()) :]
    return new
