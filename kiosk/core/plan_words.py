"""A plan in one plain sentence, for staff to compare with what was prescribed."""

from kiosk.core.doses import MedicationPlan, Moment, Step, Way
from kiosk.core.plans import moment_minutes, moments_of
from kiosk.core.routine import USUAL
from kiosk.core.words import listed, named, phrased, tr, tr_noop

_EVENTS = {
    "WAKE": tr_noop("起床后"),
    "ACM": tr_noop("早饭前"), "CM": tr_noop("吃早饭时"), "PCM": tr_noop("早饭后"),
    "ACD": tr_noop("午饭前"), "CD": tr_noop("吃午饭时"), "PCD": tr_noop("午饭后"),
    "ACV": tr_noop("晚饭前"), "CV": tr_noop("吃晚饭时"), "PCV": tr_noop("晚饭后"),
    "ICM": tr_noop("早饭和午饭之间"), "ICD": tr_noop("午饭和晚饭之间"),
    "ICV": tr_noop("晚饭和睡觉之间"),
    "MORN.early": tr_noop("清早"), "MORN": tr_noop("早上"), "MORN.late": tr_noop("上午"),
    "NOON": tr_noop("中午"),
    "AFT.early": tr_noop("午后"), "AFT": tr_noop("下午"), "AFT.late": tr_noop("傍晚前"),
    "EVE.early": tr_noop("傍晚"), "EVE": tr_noop("晚上"), "EVE.late": tr_noop("晚上晚些时候"),
    "NIGHT": tr_noop("夜里"), "HS": tr_noop("睡觉前"), "PHS": tr_noop("睡下后"),
}  # fmt: skip
_DAYS = (
    *(tr_noop("一"), tr_noop("二"), tr_noop("三"), tr_noop("四")),
    *(tr_noop("五"), tr_noop("六"), tr_noop("日")),
)
_WAYS = {
    Way.INJECT: tr_noop("打针"),
    Way.DROP: tr_noop("滴¦用法"),
    Way.APPLY: tr_noop("抹"),
    Way.PATCH: tr_noop("贴¦用法"),
    Way.INHALE: tr_noop("吸"),
    Way.SUPPOSITORY: tr_noop("塞"),
}


def moment_words(moment: Moment) -> str:
    """Return when a moment is: 08:00, 早饭后, 早饭前 10 分钟."""
    if not moment.when:
        return moment.at
    event = tr(_EVENTS[moment.when]) if moment.when in _EVENTS else moment.when
    if not moment.offset:
        return event
    return tr("{event} {n} 分钟", event=event, n=moment.offset)


def days_words(plan: MedicationPlan) -> str:
    """Return on which days a plan asks: 每天, 每星期一、四, 每隔 2 天, 吃 21 天停 7 天."""
    weekdays = listed(tr(_DAYS[day - 1]) for day in plan.weekdays if 1 <= day <= 7)
    words = [tr("每星期{days}", days=weekdays)] if weekdays else []
    if plan.step is Step.MONTH:
        words.append(tr("每 {n} 个月一天", n=plan.every) if plan.every != 1 else tr("每月一天"))
    elif plan.step is Step.WEEK and (plan.every != 1 or not weekdays):
        words.append(tr("每 {n} 个星期", n=plan.every) if plan.every != 1 else tr("每星期一次"))
    elif plan.step is Step.DAY and plan.every != 1:
        words.append(tr("每 {n} 天一次", n=plan.every))
    if plan.cycle_on or plan.cycle_off:
        words.append(tr("吃 {on} 天停 {off} 天", on=plan.cycle_on, off=plan.cycle_off))
    return phrased(words) or tr("每天")


def plan_words(plan: MedicationPlan) -> str:
    """Return the whole plan: 每天，早饭后、晚饭后，1 片，从 2026-11-22 到 2026-12-01."""
    if plan.as_needed:
        words = [tr("需要时"), plan.amount]
        words.append(tr("至少隔 {n} 分钟", n=plan.gap))
        if plan.most:
            words.append(tr("24 小时内最多 {n} 次", n=plan.most))
    else:
        words = [days_words(plan), *_times_words(plan)]
    if plan.way in _WAYS and tr(_WAYS[plan.way]) not in plan.amount:
        words.append(tr(_WAYS[plan.way]))
    words += [named(plan.relation), *plan.notes]
    if plan.start:
        words.append(tr("从 {day}", day=plan.start))
    if plan.end:
        words.append(tr("到 {day}", day=plan.end))
    if plan.count:
        words.append(tr("一共 {n} 次", n=plan.count))
    return phrased(words)


def _times_words(plan: MedicationPlan) -> list[str]:
    """Return times and amounts, in the order of a usual day: one amount, or one beside each."""
    moments = sorted(moments_of(plan), key=lambda moment: moment_minutes(moment, USUAL) or 0)
    amounts = {moment.amount or plan.amount for moment in moments}
    if len(amounts) == 1:
        return [listed(moment_words(moment) for moment in moments), amounts.pop()]
    return [
        tr("{time} {amount}", time=moment_words(moment), amount=moment.amount or plan.amount)
        for moment in moments
    ]
