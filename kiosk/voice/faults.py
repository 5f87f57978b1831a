"""What the surroundings can do to the voice, each with one plain sentence for a person."""

from kiosk.core.errors import EnvironmentFault


class VoiceFault(EnvironmentFault):
    """Hearing or speaking is not possible now; everything else goes on without it."""


class ModelMissing(VoiceFault):
    """No speech model is on this machine yet."""


class ModelBroken(VoiceFault):
    """A model's folder is there, but its files cannot be read as a model."""


class FetchFault(VoiceFault):
    """A model could not be fetched: network, server, disk or checksum."""


class MicrophoneFault(VoiceFault):
    """No microphone, or the one in use has gone."""


class SpeakerFault(VoiceFault):
    """No loudspeaker, or no voice to speak with."""


class SoundFileFault(VoiceFault):
    """A sound file cannot be read."""
