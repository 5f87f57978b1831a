"""What the plan editor offers to choose from, in words."""

from datetime import date

from kiosk.core.doses import Moment, Way
from kiosk.core.plan_words import moment_words
from kiosk.core.plans import moment_minutes
from kiosk.core.routine import Routine, clock_text
from kiosk.core.words import tr

# In the order of a day; each stands for one moment of the resident's own day.
_EVENTS = (
    *("WAKE", "ACM", "CM", "PCM", "ICM", "ACD", "CD", "PCD", "ICD"),
    *("ACV", "CV", "PCV", "ICV", "HS", "PHS", "MORN.early", "MORN", "MORN.late", "NOON"),
    *("AFT.early", "AFT", "AFT.late", "EVE.early", "EVE", "EVE.late", "NIGHT"),
)


def day_events(routine: Routine) -> list[tuple[str, str]]:
    """Return the moments of the resident's day that a time can be: code, and 早饭后（08:00）."""
    found = []
    for code in _EVENTS:
        moment = Moment(slot=code, when=code)
        minutes = moment_minutes(moment, routine)
        at = clock_text(minutes) if minutes is not None else ""
        found.append((code, tr("{event}（{at}）", event=moment_words(moment), at=at)))
    return found


def way_names() -> list[tuple[Way, str]]:
    """Return how a medicine can be taken."""
    return [
        (Way.SWALLOW, tr("口服")),
        (Way.INJECT, tr("打针")),
        (Way.DROP, tr("滴¦用法")),
        (Way.APPLY, tr("抹")),
        (Way.PATCH, tr("贴¦用法")),
        (Way.INHALE, tr("吸")),
        (Way.SUPPOSITORY, tr("塞")),
        (Way.OTHER, tr("别的用法")),
    ]


def relations() -> list[str]:
    """Return what is often written about meals."""
    return [tr("饭前"), tr("饭后"), tr("随饭"), tr("空腹"), tr("睡前")]


def presets(routine: Routine, today: date) -> list[tuple[str, str, str, str]]:
    """Return the usual patterns: name, words, times (codes or HH:MM), and days."""
    morning, noon, evening = routine.breakfast, routine.lunch, routine.dinner
    return [
        ("once", tr("每天一次"), morning, "daily"),
        ("twice", tr("早晚"), f"{morning} {evening}", "daily"),
        ("thrice", tr("早中晚"), f"{morning} {noon} {evening}", "daily"),
        ("bedtime", tr("睡前一次"), "HS", "daily"),
        ("alternate", tr("隔天"), morning, f"every:2:{today}"),
        ("weekly", tr("每周一"), morning, "weekdays:1"),
        ("needed", tr("需要时"), "", "needed"),
    ]
