"""Asking a doctor in two screens: what hurts, when to be called."""

from dataclasses import replace
from datetime import time

from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.empty import Listing, nothing_said, nothing_there
from kiosk.core.dialogue.manner import joined_start, manner_of, wants_other_time
from kiosk.core.dialogue.page import (
    DONE_DIGIT,
    NEXT_PAGE,
    Turn,
    back_action,
    leafed,
    numbered,
    push,
    reset,
    swap,
)
from kiosk.core.dialogue.pictures import symptom_icon
from kiosk.core.dialogue.receipt import submit
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.requests import Consultation
from kiosk.core.saying import (
    choice_name,
    days_ahead,
    month_day,
    part_of_day,
    request_words,
    start_words,
)
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import capital, named, together, tr

SOON = "soon"


@dataclass(frozen=True)
class DoctorDraft:
    """A consultation as far as it has been said or pressed.

    ``start`` as in the voice contract, ``SOON`` for as soon as possible, empty while unknown;
    ``instead_of``: the id of the consultation already asked for that it is to replace.
    """

    symptoms: tuple[str, ...] = ()
    department: str = ""
    start: str = ""
    instead_of: str = ""

    @property
    def details(self) -> Consultation:
        """The request's details."""
        start = "" if self.start == SOON else self.start
        return Consultation(symptoms=self.symptoms, department=self.department, start=start)

    @classmethod
    def of(cls, asked: Consultation, instead_of: str) -> "DoctorDraft":
        """Return the draft that changes a consultation already asked for."""
        return cls(asked.symptoms, asked.department, asked.start or SOON, instead_of)

    def merged(self, said: Understanding, world: World) -> "DoctorDraft":
        """Return the draft with what a sentence said put in; what it refuses is taken out."""
        ids = {choice.name: choice.id for choice in world.catalogue.symptoms}
        ids |= {symptom: symptom for symptom in self.symptoms}
        manner = manner_of(said.text, ids)
        gone = {ids[name] for name in manner.refused}
        listed = said.slots.get("symptoms")
        kept = [s for s in self.symptoms if s not in gone]
        for symptom in listed if isinstance(listed, list) else []:
            if symptom not in kept and symptom not in gone:
                kept.append(symptom)
        start = str(said.slots.get("start", ""))
        old = "" if self.start == SOON else self.start
        if not start and wants_other_time(said.text):
            joined = ""
        else:
            joined = joined_start(old, start, manner) or self.start
        return replace(
            self,
            symptoms=tuple(kept),
            department=str(said.slots.get("department", self.department)),
            start=joined,
        )


def start_doctor(said: Understanding, draft: DoctorDraft, world: World) -> Turn:
    """Return the turn for a spoken wish to see a doctor."""
    before, draft = draft, draft.merged(said, world)
    if not draft.symptoms and not draft.department:
        return reset(Symptoms(draft))
    if not draft.start:
        page = CallTime(draft)
        if not before.symptoms or before.symptoms == draft.symptoms:
            return reset(page)
        words = tr("好，{words}。", words=request_words(draft.details, world.catalogue))
        return reset(page, Say(together(words, page.prompt(world)), listen=True))
    return submit_doctor(draft, world)


def submit_doctor(draft: DoctorDraft, world: World) -> Turn:
    """Return the turn that sends the consultation and shows its receipt."""
    details = draft.details
    words = tr("{when}请大夫给您打电话。", when=start_words(details.start, world.today))
    return submit(details, words, world, draft.instead_of)


def _ask_anyway() -> str:
    return tr("不用选，按「不好说，问大夫」就行。")


@dataclass(frozen=True)
class _DoctorPage(Listing):
    draft: DoctorDraft = DoctorDraft()

    @property
    def intent(self) -> Intent:
        """The flow."""
        return Intent.CONSULT_DOCTOR

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """Put what was said into the draft and go on from there."""
        if said.intent is Intent.CONSULT_DOCTOR:
            return start_doctor(said, self.draft, world)
        return None


@dataclass(frozen=True)
class Symptoms(_DoctorPage):
    """What hurts; several may be chosen."""

    page: int = 0

    @property
    def takes_yes(self) -> bool:
        """选好了, when something is chosen."""
        return bool(self.draft.symptoms)

    def view(self, world: World) -> View:
        """Return the complaints, six a page."""
        options = tuple(
            Option(
                f"symptom:{s.id}",
                named(s.name),
                icon=symptom_icon(s.id),
                selected=s.id in self.draft.symptoms,
                badge=tr("选了") if s.id in self.draft.symptoms else "",
                tint=Tint.DOCTOR,
            )
            for s in world.catalogue.symptoms
        )
        chosen = bool(self.draft.symptoms)
        done = Option(
            "done",
            tr("选好了") if chosen else tr("不好说，问大夫"),
            icon="check",
            digit=DONE_DIGIT,
            tint=Tint.DOCTOR,
        )
        if not options:
            title = tr("哪儿不舒服？")
            key, words = "symptoms-none", _ask_anyway()
            return nothing_there(key, title, Tint.DOCTOR, world, words, instead=done)
        view = View(
            key="symptoms",
            screen=Screen.CHOICE,
            title=tr("哪儿不舒服？"),
            subtitle=request_words(self.draft.details, world.catalogue) if chosen else "",
            tint=Tint.DOCTOR,
            options=options,
            actions=(back_action(), done),
            focus="done",
        )
        every = tuple(replace(o, badge=tr("选了"), selected=True) for o in options)
        fullest = replace(view, options=every, subtitle="")
        return leafed(view, self.page, world.room, fullest=fullest)

    def prompt(self, world: World) -> str:
        """Ask."""
        if not world.catalogue.symptoms:
            return nothing_said(world, "", _ask_anyway())
        return tr("哪儿不舒服？选一选，或者直接说。")

    def press(self, option: str, world: World) -> Turn:
        """Choose or unchoose a complaint, or go on to the time."""
        if option.startswith("symptom:"):
            symptom = option.removeprefix("symptom:")
            had = symptom in self.draft.symptoms
            kept = tuple(s for s in self.draft.symptoms if s != symptom)
            draft = replace(self.draft, symptoms=kept if had else (*kept, symptom))
            name = choice_name(world.catalogue.symptoms, symptom)
            words = tr("{name}不选了。", name=name) if had else tr("{name}，选了。", name=name)
            return swap(replace(self, draft=draft), Say(words))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        if option == "done":
            return push(CallTime(self.draft))
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """选好了 goes on."""
        if said.intent is Intent.CONFIRM and self.draft.symptoms:
            return self.press("done", world)
        return super().hear(said, world)


@dataclass(frozen=True)
class CallTime(_DoctorPage):
    """When the doctor is to call; choosing sends it, and it can be taken back."""

    def view(self, world: World) -> View:
        """Return as soon as possible, then the coming half days."""
        options = numbered(
            (
                Option(SOON, capital(tr("尽快")), tr("有空就打"), "phone", tint=Tint.DOCTOR),
                *(
                    Option(f"start:{start}", label, detail, icon, tint=Tint.DOCTOR)
                    for start, label, detail, icon in _half_days(world)[:5]
                ),
            )
        )
        return View(
            key="doctor-when",
            screen=Screen.CHOICE,
            title=tr("大夫什么时候给您打电话？"),
            subtitle=request_words(self.draft.details, world.catalogue),
            tint=Tint.DOCTOR,
            options=options,
            actions=(back_action(),),
            focus=SOON,
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("大夫什么时候给您打电话？")

    def press(self, option: str, world: World) -> Turn:
        """Send it."""
        if option == SOON:
            return submit_doctor(replace(self.draft, start=SOON), world)
        if option.startswith("start:"):
            start = option.removeprefix("start:")
            return submit_doctor(replace(self.draft, start=start), world)
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """A time alone, or a yes, settles it, also where nothing was said to hurt."""
        if said.intent is Intent.CONFIRM:
            return submit_doctor(replace(self.draft, start=SOON), world)
        timed = self.draft.merged(said, world)
        if said.intent is Intent.CONSULT_DOCTOR and timed.start and not timed.symptoms:
            return submit_doctor(timed, world)
        return super().hear(said, world)


def _half_days(world: World) -> list[tuple[str, str, str, str]]:
    halves = []
    for day in days_ahead(world.today, 4):
        for part, icon, until in (
            ("morning", "morning", time(11)),
            ("afternoon", "noon", time(17)),
        ):
            if day > world.today or world.now.time() < until:
                label = part_of_day(day, part, world.today)
                halves.append((f"{day}/{part}", capital(label), month_day(day), icon))
    return halves
