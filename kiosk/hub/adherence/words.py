"""How adherence is told: counts beside each percentage, and no percentage of a few days."""

from kiosk.core.words import tr
from kiosk.hub.adherence.outcomes import FEWEST, Tally


def definition() -> str:
    """Return in plain words what the percentage is."""
    return tr(
        "“吃了几成”：提醒过、有结果的药里，吃了的占多少。按时吃、晚了才吃都算吃了；说不吃、漏了算没吃。"
        "终端没开和没有记录的，不知道吃没吃，不算在里面，另外写明。结果是老人自己按的或者说的。"
    )


def percent_words(percent: int | None) -> str:
    """Return 85%, or a dash where nothing was asked for."""
    return "—" if percent is None else f"{percent}%"


def counted_words(counts: Tally) -> str:
    """Return 20 次里吃了 17 次, empty where nothing was asked for."""
    return tr("{n} 次里吃了 {m} 次", n=counts.asked, m=counts.taken) if counts.asked else ""


def share_words(counts: Tally, *, enough: bool) -> str:
    """Return 85%（20 次里吃了 17 次）, without the percentage where not enough is known."""
    if not counts.asked:
        return percent_words(None)
    if not enough:
        return counted_words(counts)
    return tr(
        "{percent}（{counted}）",
        percent=percent_words(counts.percent),
        counted=counted_words(counts),
    )


def since_words(counts: Tally, *, enough: bool) -> str:
    """Return since when it is counted, and why there is no percentage where there is none."""
    if counts.since is None:
        return ""
    day = {"month": counts.since.month, "day": counts.since.day}
    if enough:
        return tr("从{month}月{day}日起", **day)
    return tr("从{month}月{day}日起，还不到 {n} 天，先不算几成", **day, n=FEWEST)
