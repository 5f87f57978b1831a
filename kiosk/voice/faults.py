"""What the surroundings can do to the voice, each with one plain sentence for a person."""

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr


class VoiceFault(EnvironmentFault):
    """Hearing or speaking is not possible now; everything else goes on without it."""


class ModelMissing(VoiceFault):
    """No speech model is on this machine yet."""


class ModelBroken(VoiceFault):
    """A model's folder is there, but its files cannot be read as a model."""


def broken_shown() -> str:
    """Return what the elder is told of a broken model."""
    return tr("我现在听不懂话，请按大按钮。请告诉社区。")


def mute_shown() -> str:
    """Return what the elder is told where the machine cannot make a sound."""
    return tr("我现在出不了声，请看屏幕上的字。请告诉社区。")


def deaf_shown() -> str:
    """Return what the elder is told where the machine cannot hear."""
    return tr("我现在听不见您说话，请按大按钮。请告诉社区。")


class FetchFault(VoiceFault):
    """A model could not be fetched: network, server, disk or checksum."""


class MicrophoneFault(VoiceFault):
    """No microphone, or the one in use has gone."""


class SpeakerFault(VoiceFault):
    """No loudspeaker, or no voice to speak with."""


class SoundFileFault(VoiceFault):
    """A sound file cannot be read."""
