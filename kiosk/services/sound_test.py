"""Whether the kiosk's own sound reaches its own microphone."""

import threading
import time

import numpy as np

from kiosk.core.words import tr
from kiosk.services.microphone_tap import MicrophoneTap
from kiosk.voice.chirp import find_chirp, make_chirp
from kiosk.voice.faults import SpeakerFault
from kiosk.voice.playback import Player
from kiosk.voice.recogniser import RATE, Samples

_BEFORE, _AFTER = 0.3, 0.8  # seconds recorded around the sound: it is late by up to 0.5 s


def try_sound(microphone: MicrophoneTap, player: Player) -> str:
    """Play a sound and look for it in what the microphone gives; return "" or what is wrong.

    The microphone must be open and read by somebody else. Takes some 2.5 s, and once more where
    the sound was not found: a door may have slammed over it.
    """
    if microphone.last_frame is None:
        return tr("没有找到麦克风")
    return _try_once(microphone, player) and _try_once(microphone, player)


def _try_once(microphone: MicrophoneTap, player: Player) -> str:
    heard: list[Samples] = []
    with microphone.listening(heard.append):
        time.sleep(_BEFORE)
        try:
            player.play(make_chirp(), RATE, threading.Event())
        except SpeakerFault as fault:
            return str(fault).rstrip("。.")
        time.sleep(_AFTER)
    if not heard:
        return tr("麦克风没有声音")
    recording = np.concatenate(heard)
    if find_chirp(recording).heard:
        return ""
    return tr("听不见自己响") if recording.any() else tr("麦克风没有声音")
