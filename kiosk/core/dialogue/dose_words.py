"""What is said and written of a dose: its name, how much, how it is taken, and what to mind."""

from collections.abc import Iterable, Sequence

from kiosk.core.doses import Dose, MedicationPlan, Way
from kiosk.core.quantity import amount_said
from kiosk.core.values import dataclass
from kiosk.core.words import capital, named, phrased, together, tr, tr_noop


@dataclass(frozen=True)
class WayWords:
    """The words of one way of taking a medicine, as they stand in the source.

    ``call`` is that it is time, ``done`` and ``refuse`` the answers (``all_…`` to several),
    ``asked`` whether it is done, ``before`` that it was. ``verb`` stands before an amount and
    behind 饭后.
    """

    call: str
    done: str
    refuse: str
    all_done: str
    all_refuse: str
    asked: str
    verb: str
    before: str


EAT = WayWords(
    tr_noop("该吃药了"), tr_noop("吃了"), tr_noop("不吃"), tr_noop("都吃了"), tr_noop("都不吃"),
    tr_noop("药吃过了，对吗？"), tr_noop("吃"), tr_noop("吃过了"),
)  # fmt: skip
_USE = WayWords(
    tr_noop("该用药了"), tr_noop("用了"), tr_noop("不用"), tr_noop("都用了"), tr_noop("都不用"),
    tr_noop("药用过了，对吗？"), tr_noop("用"), tr_noop("用过了"),
)  # fmt: skip
_WAYS = {
    Way.SWALLOW: EAT,
    Way.INJECT: WayWords(
        tr_noop("该打针了"), tr_noop("打了"), tr_noop("不打"), tr_noop("都打了"),
        tr_noop("都不打"), tr_noop("针打过了，对吗？"), tr_noop("打"), tr_noop("打过了"),
    ),
    Way.DROP: WayWords(
        tr_noop("该滴药了"), tr_noop("滴了"), tr_noop("不滴"), tr_noop("都滴了"),
        tr_noop("都不滴"), tr_noop("药滴过了，对吗？"), tr_noop("滴"), tr_noop("滴过了"),
    ),
    Way.APPLY: WayWords(
        tr_noop("该抹药了"), tr_noop("抹了"), tr_noop("不抹"), tr_noop("都抹了"),
        tr_noop("都不抹"), tr_noop("药抹过了，对吗？"), tr_noop("抹"), tr_noop("抹过了"),
    ),
    Way.PATCH: WayWords(
        tr_noop("该贴药了"), tr_noop("贴了"), tr_noop("不贴"), tr_noop("都贴了"),
        tr_noop("都不贴"), tr_noop("药贴过了，对吗？"), tr_noop("贴"), tr_noop("贴过了"),
    ),
    Way.INHALE: WayWords(
        tr_noop("该吸药了"), tr_noop("吸了"), tr_noop("不吸"), tr_noop("都吸了"),
        tr_noop("都不吸"), tr_noop("药吸过了，对吗？"), tr_noop("吸"), tr_noop("吸过了"),
    ),
}  # fmt: skip


_NO_VERB_YET = ("前", "后", "时", "中", "间", "腹", "餐", "饭")  # 饭后, 空腹: what is then done


def way_words(doses: Iterable[Dose]) -> WayWords:
    """Return the words for doses that are taken together; of several ways the general ones."""
    ways = {dose.plan.way for dose in doses}
    return _WAYS.get(ways.pop(), _USE) if len(ways) == 1 else _USE


def medicine_name(dose: Dose) -> str:
    """Return a dose's medicine with what it is for: 二甲双胍（降糖）."""
    return plan_name(dose.plan)


def plan_name(plan: MedicationPlan) -> str:
    """Return a plan's medicine with what it is for."""
    name = capital(named(plan.medicine))
    return (
        tr("{name}（{purpose}）", name=name, purpose=named(plan.purpose)) if plan.purpose else name
    )


def mind(dose: Dose) -> tuple[str, ...]:
    """Return what the prescriber wrote beside the dose: 饭后吃, 别喝酒."""
    plan = dose.plan
    return tuple(filter(None, (relation_words(plan), *map(named, plan.notes))))


def relation_words(plan: MedicationPlan) -> str:
    """Return 饭后吃; what staff wrote freely as it stands; empty where nothing is written."""
    relation = named(plan.relation)
    if not plan.relation.endswith(_NO_VERB_YET):
        return relation
    verb = tr(_WAYS.get(plan.way, _USE).verb)
    return tr("{relation}{verb}", relation=relation, verb=verb)


def mind_words(dose: Dose) -> str:
    """Return the same as one line under the medicine's name: 饭后吃，别喝酒."""
    return capital(phrased(mind(dose)))


def dose_sentence(dose: Dose) -> str:
    """Return a dose as it is said: 降压的硝苯地平，1 片。 胰岛素，打10 单位。"""
    plan = dose.plan
    name, amount = named(plan.medicine), amount_said(dose.amount)
    if plan.purpose:
        name = tr("{purpose}的{name}", purpose=named(plan.purpose), name=name)
    if plan.way is not Way.SWALLOW:
        verb = tr(way_words((dose,)).verb)
        if not amount.startswith(verb):
            amount = tr("{verb}{amount}", verb=verb, amount=amount)
    return tr("{name}，{amount}。", name=capital(name), amount=amount)


def dose_sentences(doses: Sequence[Dose], *, minding: bool) -> str:
    """Return doses one after the other, each thing to mind as a sentence of its own behind it.

    What all of them share is said once, at the end.
    """
    minded = [mind(dose) if minding else () for dose in doses]
    shared = [words for words in (minded[0] if minded else ()) if all(words in m for m in minded)]
    shared = shared if len(doses) > 1 else []
    parts = []
    for dose, words in zip(doses, minded, strict=True):
        parts.append(dose_sentence(dose))
        parts += [_sentence(word) for word in words if word not in shared]
    everyone = [
        tr("都{what}。", what=words) if words.endswith(tr(EAT.verb)) else _sentence(words)
        for words in shared
    ]
    return together(*parts, *everyone)


def _sentence(words: str) -> str:
    return tr("{words}。", words=capital(words))
