"""What the dialogue knows of the world at one moment; never more than is true."""

from dataclasses import field
from datetime import date, datetime

from kiosk.core.alarms import AlarmRecord
from kiosk.core.catalogue import Catalogue, Notice, Resident
from kiosk.core.doses import Dose
from kiosk.core.learnt import Confirmed, TaughtEntry
from kiosk.core.medication import Medication
from kiosk.core.preferences import Preferences
from kiosk.core.requests import RequestRecord
from kiosk.core.room import Room
from kiosk.core.self_test import SelfTestRun
from kiosk.core.staff import Door
from kiosk.core.understanding.lesson import Lesson
from kiosk.core.values import dataclass
from kiosk.core.view import Link


@dataclass(frozen=True)
class Machine:
    """What staff ask of the machine; ``disk_free`` in bytes, None where it cannot be told."""

    hub: str = ""
    version: str = ""
    model: str = ""
    disk_free: int | None = None
    folder: str = ""


@dataclass(frozen=True)
class World:
    """The facts the pages draw from.

    ``requests`` newest first; ``due`` the doses that ask for an answer now; ``doses`` all of
    today's; ``countdown`` seconds until an alarm in its countdown is sent; ``waiting`` seconds an
    alarm has been sending; ``new_id`` a fresh UUID for whatever is asked for next; ``by_voice``
    whether the last thing the elder did was to speak; ``invited`` whether the ears had been opened
    without a question, so that what they caught may be anybody's talk.
    """

    now: datetime
    catalogue: Catalogue = field(default_factory=Catalogue)
    resident: Resident | None = None
    requests: tuple[RequestRecord, ...] = ()
    alarm: AlarmRecord | None = None
    due: tuple[Dose, ...] = ()
    doses: tuple[Dose, ...] = ()
    notices: tuple[Notice, ...] = ()
    link: Link = Link.CONNECTING
    question: AlarmRecord | None = None  # whether somebody who gave no sign of life is well
    countdown: int | None = None
    waiting: float = 0.0
    alarm_hidden: bool = False
    alarm_saved: bool = True  # whether the disk has it; it goes out all the same
    by_voice: bool = False
    invited: bool = False
    new_id: str = ""
    heard: str = ""
    fault: str = ""
    held: tuple[tuple[str, datetime], ...] = ()  # doses too soon after the last, and until when
    medication: Medication = field(default_factory=Medication)  # of all days
    around: tuple[Dose, ...] = ()  # the doses of yesterday, today and tomorrow
    unsent: frozenset[str] = frozenset()  # doses of whose newest answer the hub has no word yet
    pairing: tuple[str, str] | None = None  # the code to show, and where staff type it in
    self_test: SelfTestRun | None = None  # as far as it has got
    lesson: Lesson | None = None  # the phrase being taught, as far as it has got
    taught: tuple[TaughtEntry, ...] = ()
    confirmed: tuple[Confirmed, ...] = ()
    preferences: Preferences = field(default_factory=Preferences)
    room: Room = field(default_factory=Room)  # how much fits on a page
    door: Door = field(default_factory=Door)  # before the settings
    machine: Machine | None = None  # what was found out last

    @property
    def today(self) -> date:
        """The day it is."""
        return self.now.date()

    @property
    def resident_id(self) -> str:
        """The resident's id, empty before pairing."""
        return self.resident.id if self.resident else ""

    @property
    def is_alarm_shown(self) -> bool:
        """Whether an alarm has the screen: until it is put aside."""
        return self.alarm is not None and not self.alarm_hidden

    def request(self, identifier: str) -> RequestRecord | None:
        """Return the request with that id, or None."""
        return next((r for r in self.requests if r.request.id == identifier), None)

    def held_until(self, dose_id: str) -> datetime | None:
        """Return until when a dose is too soon after the plan's last one, None when it is not."""
        return next((until for held, until in self.held if held == dose_id), None)

    def dose(self, dose_id: str) -> Dose | None:
        """Return a dose of today or of another day, None when there is none."""
        today = next((dose for dose in self.doses if dose.id == dose_id), None)
        return today or self.medication.dose(dose_id, self.now)

    @property
    def open_requests(self) -> tuple[RequestRecord, ...]:
        """The requests that are still under way, newest first."""
        return tuple(r for r in self.requests if not r.state.is_final and not r.cancel_asked)
