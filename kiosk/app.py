"""Composition root: builds the kiosk's parts, starts and stops them in order.

Nothing of Qt is here: the interface attaches to ``Kiosk.bus`` and calls ``Kiosk.session``.
"""

import gc
import logging
import shutil
import threading
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.config import Config
from kiosk.core.clock import DeviceClock
from kiosk.core.dialogue.world import Machine
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr
from kiosk.services.clock import SystemClock
from kiosk.services.device import Device, HubAddress
from kiosk.services.events import (
    Bus,
    Event,
    PairingAsked,
    PairingLost,
    StorageFault,
    VoiceUnavailable,
)
from kiosk.services.facts import Facts
from kiosk.services.home_keeper import HomeKeeper
from kiosk.services.journal import Journal
from kiosk.services.late_voice import LateVoice
from kiosk.services.pairing import PairingLoop, read_token, write_token
from kiosk.services.performer import Performer
from kiosk.services.self_test import SelfTester
from kiosk.services.session import Session
from kiosk.services.staff_desk import FIRST_START, StaffDesk
from kiosk.services.supervision import SESSION_PATIENCE, Sign, Supervision
from kiosk.services.talk_bar import TalkBar
from kiosk.services.voice_port import NoVoice
from kiosk.settings import Settings
from kiosk.store import StoreFault
from kiosk.store.preferences import load_preferences
from kiosk.translations import follow_language
from kiosk.voice.heap import return_freed_memory

if TYPE_CHECKING:
    from kiosk.services.voice_parts import VoiceParts

log = logging.getLogger("kiosk.app")

FIRST_FRAME = 3.0  # seconds that everything else waits for the first picture at most


class Kiosk:
    """Every part of the device but the screen.

    Raises EnvironmentFault when the hub's address, the data folder, the token's file or the
    journal cannot be used.
    """

    def __init__(self, settings: Settings, clock: DeviceClock | None = None) -> None:
        settings.check()
        return_freed_memory()
        self._settings = settings
        self._token = settings.token or read_token(settings.config.token_path)
        config = settings.config
        store_path = _file(config)
        self.clock = clock or SystemClock(config.zone)
        self.bus = Bus()
        self._journal = Journal(settings.journal, self.clock) if settings.journal else None
        if self._journal:
            self.bus.subscribe(self._journal)
        self._pairing: PairingLoop | None = None
        if settings.url and not settings.token:
            self._pairing = PairingLoop(settings.url, self.bus, self._paired)
        self.device = Device(store_path, self.clock, self.bus, self._hub_address())
        self._voice: VoiceParts | None = None
        self._late_voice = LateVoice() if self._has_voice else None
        self._rest: threading.Thread | None = None
        self._closing = False
        store = self.device.store
        preferences = load_preferences(store, config.preferences)
        follow_language(preferences.language)
        self.device.report_health(volume=config.voice.volume)
        if not self._has_voice:
            off = tr("没有开")
            self.device.report_health(microphone=off, speaker=off)
        facts = Facts(store, self.clock, preferences=preferences)
        performer = Performer(
            self.device,
            self._late_voice or NoVoice(),
            self.bus,
            volume=config.voice.volume,
            rate=config.voice.rate,
            staff=StaffDesk(store, self.clock, self.bus, config.preferences, self._machine),
            preferences=preferences,
        )
        talk = TalkBar(hears=self._has_voice)
        self.session = Session(self.bus, self.clock, facts, performer, talk)
        data = config.data_folder
        self.supervision = Supervision(self.device, self.bus, data, speaks=self._has_voice)
        self.supervision.watch(Sign("session", lambda: self.session.last_sign, SESSION_PATIENCE))
        tried = self._try_sound if self._has_voice else None
        self._self_test = SelfTester(self.device, self.bus, self.clock, tried)
        self.bus.subscribe(self._on_event)
        keeper = HomeKeeper(data, config.preferences, lambda: facts.preferences)
        self.bus.subscribe(keeper)

    @property
    def _has_voice(self) -> bool:
        """Whether it is to hear and to speak."""
        return self._settings.with_voice and self._settings.config.voice.mode != "off"

    def _is_new(self) -> bool:
        """Whether nobody has set anything on this device, and nobody has been given it."""
        store = self.device.store
        try:
            known = store.setting(FIRST_START) is not None or store.resident() is not None
        except StoreFault:
            return False
        return not known and not self._token

    def _machine(self) -> Machine:
        """Find out what staff ask of the machine."""
        config = self._settings.config
        folder = config.data_folder
        try:
            free: int | None = shutil.disk_usage(folder).free
        except OSError:
            free = None
        voice = config.voice
        model = voice.vosk_model if voice.recogniser in ("auto", "vosk") else voice.recogniser
        return Machine(
            hub=self._settings.url,
            version=__version__,
            model=model if self._has_voice else "",
            disk_free=free,
            folder=str(folder),
        )

    def _hub_address(self) -> HubAddress | None:
        if not (self._settings.url and self._token):
            return None
        return HubAddress(self._settings.url, self._token, self._settings.config.hub.second_url)

    def _begin_voice(self, late: LateVoice) -> None:
        """Make ears and mouth and begin to hear. Raises EnvironmentFault where that cannot be."""
        config = self._settings.config
        from kiosk.services.voice_parts import VoiceParts  # noqa: PLC0415  # numpy is heavy
        from kiosk.voice.models import models_folder  # noqa: PLC0415

        prompts = Path(config.voice.prompts).expanduser() if config.voice.prompts else None
        voice = VoiceParts(
            self.bus,
            self.clock,
            self.device.store,
            wake=config.voice.mode == "wake",
            recogniser=config.voice.recogniser,
            vosk_model=config.voice.vosk_model,
            models=self._settings.models or models_folder(config.data_folder),
            prompts=prompts,
        )
        self._voice = voice
        voice.start()
        late.become(voice.session)
        self.supervision.hear(voice.tap)
        self.supervision.watch_speaker(voice.session.hush)
        for sign in voice.signs():
            self.supervision.watch(sign)

    def _try_sound(self) -> str:
        """Return what hinders the kiosk from hearing itself, "" when nothing does."""
        return self._voice.try_sound() if self._voice else tr("语音还没有准备好")

    def start(self, drawn: threading.Event | None = None) -> None:
        """Show the first picture, then begin to hear, send and remind.

        Where the first picture is seen is told by ``drawn``: the rest begins after it, in a thread
        of its own, so that nobody looks at an empty screen for its sake. Without, all begins here,
        and when this raises, ``close`` stops what was started.
        """
        if self._settings.first_start and self._is_new():
            self.session.begin_first_start()
        for opened in self.device.store.open_entries():
            self.session.resume_alarm(opened.record, aside=opened.aside)
        self.session.start()
        if drawn is None:
            self._start_rest()
            return
        self._rest = threading.Thread(target=self._start_soon, args=(drawn,), name="start")
        self._rest.start()

    def _start_soon(self, drawn: threading.Event) -> None:
        drawn.wait(FIRST_FRAME)
        gc.freeze()  # what is there now stays: it need not be looked through again and again
        gc.enable()
        try:
            self._start_rest()
        except EnvironmentFault as fault:
            log.info("there is no voice: %s", fault)
            self.bus.publish(VoiceUnavailable(fault.shown))
        except Exception:
            log.exception("not everything could be started")

    def _start_rest(self) -> None:
        """Begin with all but the screen, the voice last: it takes longest."""
        if self._closing:
            return
        self.device.start()
        if self._pairing and self._hub_address() is None:
            self._pairing.start()
        self._self_test.start()
        self.supervision.start()
        self.supervision.ready()
        import_module("kiosk.core.dialogue.every_page")
        if self._late_voice and not self._closing:  # reading the models cannot be broken off
            self._begin_voice(self._late_voice)

    def close(self) -> None:
        """Stop everything; what was asked for is on disk before this returns."""
        self._closing = True
        if self._rest:
            self._rest.join()
        self._self_test.ask_to_stop()
        self.supervision.stop()
        self._self_test.stop()
        if self._pairing:
            self._pairing.close()
        if self._voice:
            self._voice.close()
        self.session.close()
        self.device.close()
        if self._journal:
            self._journal.close()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, PairingLost | PairingAsked) and self._pairing:
            log.info("pairing anew, what waits is kept: %s", type(event).__name__)
            self._pairing.start()

    def _paired(self, token: str) -> None:
        """Use the token from now on, even when the disk does not keep it."""
        self._token = token
        try:
            write_token(self._settings.config.token_path, token)
        except EnvironmentFault as fault:
            log.info("the token is not kept: %s", fault)
            self.bus.publish(StorageFault(fault.shown, str(fault)))
        self.device.connect(self._hub_address())


def _file(config: Config) -> Path:
    folder = config.data_folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(
            tr("数据文件夹 {folder} 不能用：{why}", folder=folder, why=error.strerror)
        ) from error
    return folder / "kiosk.sqlite"
