"""What differs between two versions of a plan, in words."""

from datetime import date

from kiosk.core.doses import MedicationPlan, Stock
from kiosk.core.plan_words import days_words, moment_words
from kiosk.core.plans import moments_of
from kiosk.core.words import listed, tr
from kiosk.hub.console.plan_words import way_names
from kiosk.hub.store.plan_versions import PlanVersion


def changed_words(before: PlanVersion | None, after: PlanVersion) -> list[str]:
    """Return what a version changed, a phrase each; of the first one what it says."""
    if before is None:
        return [tr("添了这种药")]
    if after.removed:
        return [tr("删掉了")]
    old, new = dict(_told(before.plan)), _told(after.plan)
    words = [tr("删掉以后又添上了")] if before.removed else []
    if before.plan.paused != after.plan.paused:
        words.append(tr("暂停了") if after.plan.paused else tr("继续了"))
    words += [
        tr(
            "{field}：{old} → {new}",
            field=field,
            old=old[field] or tr("没写"),
            new=text or tr("没写"),
        )
        for field, text in new
        if old[field] != text
    ]
    return words or [tr("别的小改动")]


def _told(plan: MedicationPlan) -> list[tuple[str, str]]:
    """Return all that a plan says, by the names of the editor's fields."""
    times = [f"{moment_words(moment)} {moment.amount}".strip() for moment in moments_of(plan)]
    return [
        (tr("药名"), plan.medicine),
        (tr("每次吃多少"), plan.amount),
        (tr("管什么的"), plan.purpose),
        (tr("用法"), dict(way_names())[plan.way]),
        (tr("几点吃"), tr("需要时") if plan.as_needed else listed(times)),
        (tr("哪几天吃"), "" if plan.as_needed else days_words(plan)),
        (tr("从哪天开始"), _day(plan.start)),
        (tr("到哪天为止"), _day(plan.end)),
        (tr("一共吃几次"), str(plan.count or "")),
        (tr("两次至少隔几分钟"), str(plan.gap)),
        (tr("24 小时最多几次"), str(plan.most or "")),
        (tr("等多少分钟算漏"), str(plan.window)),
        (tr("和吃饭的关系"), plan.relation),
        (tr("注意"), listed(plan.notes)),
        (tr("家里还有"), _stock(plan.stock)),
        (tr("照片"), tr("有（{name}）", name=plan.picture[:6]) if plan.picture else ""),
    ]


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _stock(stock: Stock | None) -> str:
    if stock is None:
        return ""
    return tr(
        "{left}（{day} 数的，提前 {n} 天提醒）", left=stock.left, day=stock.at.date(), n=stock.warn
    )
