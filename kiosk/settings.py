"""What the program is started with."""

from pathlib import Path

from kiosk.config import Config
from kiosk.core.values import dataclass


@dataclass(frozen=True)
class Settings:
    """What the command line adds to the configuration file.

    ``models`` is the folder of the speech models where it is not the configuration's;
    ``first_start``: a new device asks staff for language, screen and PIN before anything else.
    """

    config: Config
    hub_url: str = ""
    token: str = ""
    journal: Path | None = None
    models: Path | None = None
    with_voice: bool = True
    first_start: bool = False

    @property
    def url(self) -> str:
        """The hub's address: the command line's, else the file's."""
        return self.hub_url or self.config.hub.url

    def check(self) -> None:
        """Raise EnvironmentFault when an address of the hub is none."""
        from kiosk.client import check_address  # noqa: PLC0415  # the first picture needs none

        for url in (self.url, self.config.hub.second_url):
            if url:
                check_address(url)
