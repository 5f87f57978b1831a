"""How an alarm may end, in a word for programs and in one for people."""

from kiosk.core.words import tr

HELPED = "helped"
HOSPITAL = "hospital"
FAMILY = "family"
NO_HELP = "no_help_needed"
PRESSED = "pressed_by_mistake"
MISHEARD = "misheard"
SENSOR = "sensor_mistake"
TRIED = "tried_out"
TEST = "test"
FALSE = (PRESSED, MISHEARD, SENSOR, TRIED)


def ending_words() -> dict[str, str]:
    """Return the reasons staff may choose from, the true ones first."""
    return {
        HELPED: tr("去看过了，人没事"),
        HOSPITAL: tr("送医院了"),
        FAMILY: tr("交给家里人了"),
        NO_HELP: tr("电话里问过，不用去"),
        PRESSED: tr("误报：按错了"),
        MISHEARD: tr("误报：听错了"),
        SENSOR: tr("误报：感应器弄错了"),
        TRIED: tr("误报：老人试一试"),
    }


def ending_name(reason: str) -> str:
    """Return a reason as people read it; what a newer program wrote is shown as it stands."""
    return {**ending_words(), TEST: tr("测试")}.get(reason, reason)
