"""Composition root: builds the kiosk's parts, starts and stops them in order.

Nothing of Qt is here: the interface attaches to ``Kiosk.bus`` and calls ``Kiosk.session``.
"""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.client import check_address
from kiosk.config import Config
from kiosk.core.clock import Clock
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr
from kiosk.services.clock import SystemClock
from kiosk.services.device import Device, HubAddress
from kiosk.services.events import Bus, Event, PairingLost, StorageFault
from kiosk.services.facts import Facts
from kiosk.services.journal import Journal
from kiosk.services.pairing import PairingLoop, read_token, write_token
from kiosk.services.performer import Performer
from kiosk.services.self_test import SelfTester
from kiosk.services.session import Session
from kiosk.services.supervision import SESSION_PATIENCE, Sign, Supervision
from kiosk.services.talk_bar import TalkBar
from kiosk.services.voice_port import NoVoice

if TYPE_CHECKING:
    from kiosk.services.voice_parts import VoiceParts

log = logging.getLogger("kiosk.app")


@dataclass(frozen=True)
class Settings:
    """What the command line adds to the configuration file.

    ``models`` is the folder of the speech models where it is not the configuration's.
    """

    config: Config
    hub_url: str = ""
    token: str = ""
    journal: Path | None = None
    models: Path | None = None
    with_voice: bool = True

    @property
    def url(self) -> str:
        """The hub's address: the command line's, else the file's."""
        return self.hub_url or self.config.hub.url

    def check(self) -> None:
        """Raise EnvironmentFault when an address of the hub is none."""
        for url in (self.url, self.config.hub.second_url):
            if url:
                check_address(url)


class Kiosk:
    """Every part of the device but the screen.

    Raises EnvironmentFault when the hub's address, the data folder, the token's file or the
    journal cannot be used.
    """

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        settings.check()
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
        try:
            self._voice = self._build_voice()
        except BaseException:
            self.device.close()
            if self._journal:
                self._journal.close()
            raise
        self.device.report_health(volume=config.voice.volume)
        if self._voice is None:
            off = tr("没有开")
            self.device.report_health(microphone=off, speaker=off)
        facts = Facts(self.device.store, self.clock)
        performer = Performer(
            self.device,
            self._voice.session if self._voice else NoVoice(),
            self.bus,
            volume=config.voice.volume,
            rate=config.voice.rate,
        )
        talk = TalkBar(hears=self._voice is not None)
        self.session = Session(self.bus, self.clock, facts, performer, talk)
        self.supervision = self._build_supervision()
        tried = self._voice.try_sound if self._voice else None
        self._self_test = SelfTester(self.device, self.bus, self.clock, tried)
        self.bus.subscribe(self._on_event)

    def _hub_address(self) -> HubAddress | None:
        if not (self._settings.url and self._token):
            return None
        return HubAddress(self._settings.url, self._token, self._settings.config.hub.second_url)

    def _build_voice(self) -> "VoiceParts | None":
        config = self._settings.config
        if not self._settings.with_voice or config.voice.mode == "off":
            return None
        from kiosk.services.voice_parts import VoiceParts  # noqa: PLC0415  # numpy is heavy
        from kiosk.voice.models import models_folder  # noqa: PLC0415

        prompts = Path(config.voice.prompts).expanduser() if config.voice.prompts else None
        return VoiceParts(
            self.bus,
            self.clock,
            self.device.store,
            wake=config.voice.mode == "wake",
            recogniser=config.voice.recogniser,
            vosk_model=config.voice.vosk_model,
            models=self._settings.models or models_folder(config.data_folder),
            prompts=prompts,
        )

    def _build_supervision(self) -> Supervision:
        """Return what watches every thread; the interface adds its own."""
        voice = self._voice
        tap = voice.tap if voice else None
        data = self._settings.config.data_folder
        supervision = Supervision(
            self.device, self.bus, data, microphone=tap, speaks=voice is not None
        )
        supervision.watch(Sign("session", lambda: self.session.last_sign, SESSION_PATIENCE))
        if voice is not None:
            supervision.watch_speaker(voice.session.hush)
            for sign in voice.signs():
                supervision.watch(sign)
        return supervision

    def start(self) -> None:
        """Show the first picture, then begin to hear, send and remind.

        When this raises, ``close`` stops what was started.
        """
        for opened in self.device.store.open_entries():
            self.session.resume_alarm(opened.record, aside=opened.aside)
        self.session.start()
        self.device.start()
        if self._voice:
            self._voice.start()
        if self._pairing and self._hub_address() is None:
            self._pairing.start()
        self._self_test.start()
        self.supervision.start()
        self.supervision.ready()

    def close(self) -> None:
        """Stop everything; what was asked for is on disk before this returns."""
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
        if isinstance(event, PairingLost) and self._pairing:
            log.info("the hub no longer knows this device: pairing anew, what waits is kept")
            self._pairing.start()

    def _paired(self, token: str) -> None:
        """Use the token from now on, even when the disk does not keep it."""
        self._token = token
        try:
            write_token(self._settings.config.token_path, token)
        except EnvironmentFault as fault:
            log.info("the token is not kept: %s", fault)
            self.bus.publish(StorageFault(str(fault)))
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
