"""The figures as Markdown tables and as one JSON object."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.commands.bench.runs import PRODUCT, Nothing, Section
from kiosk.commands.bench.score import Tally, rounded, spread
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr

BEGIN = "<!-- made by kiosk bench voice: do not write between these two lines -->"
END = "<!-- end of what kiosk bench voice made -->"
_NONE = "—"


@dataclass
class Report:
    """All that was measured. ``memory``: most MB resident by recogniser; ``missing``: why not."""

    machine: str
    settings: str
    systems: Sequence[str]
    sections: list[Section] = field(default_factory=list)
    nothings: list[Nothing] = field(default_factory=list)
    memory: dict[str, float | None] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)

    def as_object(self) -> dict[str, Any]:
        """Return everything for JSON."""
        return {
            "machine": self.machine,
            "settings": self.settings,
            "sections": [_section_object(section) for section in self.sections],
            "not_for_the_kiosk": [_nothing_object(nothing) for nothing in self.nothings],
            "memory_mb": {name: rounded(mb, 1) for name, mb in self.memory.items()},
            "missing": self.missing,
        }

    def as_markdown(self) -> str:
        """Return the tables."""
        return "\n".join(self._lines()) + "\n"

    def write(self, path: Path) -> None:
        """Write the tables into ``path``, between its two marks when it has them."""
        try:
            text = path.read_text("utf-8") if path.exists() else ""
            before, begin, rest = text.partition(BEGIN)
            after = rest.partition(END)[2] if begin else "\n"
            path.write_text(f"{before}{BEGIN}\n\n{self.as_markdown()}\n{END}{after}", "utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise EnvironmentFault(tr("结果写不进去：{path}", path=path)) from error

    def _lines(self) -> Iterator[str]:
        yield f"{self.machine}; {self.settings}."
        yield ""
        yield f"Cells with several figures: {' / '.join(self.systems)}."
        for sentence in self.missing:
            yield ""
            yield f"Not measured: {sentence}"
        text = [section for section in self.sections if section.recogniser == "text"]
        if text:
            yield from ("", "### Sentences as text", "")
            yield from self._table("Sentences", "Syllables", text)
        for name in dict.fromkeys(s.recogniser for s in self.sections if s not in text):
            yield from ("", f"### Recordings, recogniser {name}", "")
            recorded = [section for section in self.sections if section.recogniser == name]
            yield from self._table("Voice", "Noise", recorded)
        if self.nothings:
            yield from ("", "### Sound not meant for the kiosk", "")
            yield from self._nothing_table()
        yield from ("", "### Time, processor, memory", "")
        yield from self._cost_table()

    def _table(self, source: str, condition: str, sections: Sequence[Section]) -> Iterator[str]:
        yield from _header(
            source, condition, "Number", "Intents %", "Slots F1", "Wrong actions %",
            "Out of domain accepted %", "Emergencies missed", "False emergencies (an hour)",
        )  # fmt: skip
        for section in sections:
            product = section.tallies[PRODUCT]
            yield _row(
                section.source,
                section.condition,
                str(product.sentences),
                self._cell(section, lambda t: _percent(t.intent_accuracy)),
                self._cell(section, lambda t: _figure(t.slot_f1, 3)),
                self._cell(section, lambda t: _percent(t.wrong_share)),
                self._cell(section, lambda t: _percent(t.accepted_share)),
                self._cell(section, lambda t: str(t.emergencies_missed), product.emergencies),
                self._cell(section, partial(_false_emergencies, hours=section.seconds / 3600)),
            )

    def _cell(
        self, section: Section, figure: Callable[[Tally], str], out_of: int | None = None
    ) -> str:
        text = " / ".join(figure(section.tallies[name]) for name in self.systems)
        return text if out_of is None else f"{text} of {out_of}"

    def _nothing_table(self) -> Iterator[str]:
        yield from _header(
            "Clips", "Recogniser", "Pressed", "Number", "Minutes", "Clips that did anything",
            "Share %", "False emergencies", "An hour", "Processor, % of the sound's length",
        )  # fmt: skip
        for nothing in self.nothings:
            did = [nothing.did[name] for name in self.systems]
            yield _row(
                nothing.source,
                nothing.recogniser,
                "yes" if nothing.pressed else "no",
                str(nothing.clips),
                f"{nothing.seconds / 60:.1f}",
                " / ".join(map(str, did)),
                " / ".join(_percent(n / nothing.clips) for n in did),
                " / ".join(str(nothing.emergencies[name]) for name in self.systems),
                " / ".join(_figure(nothing.an_hour(name), 1) for name in self.systems),
                _percent(nothing.processor / nothing.seconds if nothing.seconds else None),
            )

    def _cost_table(self) -> Iterator[str]:
        """Write times from the end of the sentence or of speech to the decision."""
        yield from _header(
            "Recogniser", "System", "Decisions", "Median ms", "95 % ms", "Most ms",
            "Processor, % of the sound's length", "Most memory MB",
        )  # fmt: skip
        for name in dict.fromkeys(section.recogniser for section in self.sections):
            sections = _each_once(s for s in self.sections if s.recogniser == name)
            sound = sum(section.seconds for section in sections)
            used = sum(section.processor for section in sections)
            for system in self.systems:
                ms = [one for section in sections for one in section.tallies[system].ms]
                times = spread(ms) or {}
                own = system == PRODUCT
                yield _row(
                    name,
                    system,
                    str(len(ms)),
                    *(str(times.get(key, _NONE)) for key in ("median", "p95", "max")),
                    _percent(used / sound if own and sound else None),
                    _figure(self.memory.get(name) if own else None, 0),
                )


def _each_once(sections: Iterable[Section]) -> list[Section]:
    """Return the sections without those whose recordings are in another (``all voices``)."""
    found = list(sections)
    return [s for s in found if not s.seconds or s.source == "all voices"]


def _section_object(section: Section) -> dict[str, Any]:
    hours = section.seconds / 3600
    return {
        "source": section.source,
        "recogniser": section.recogniser,
        "condition": section.condition,
        "seconds": round(section.seconds, 1),
        "processor_seconds": round(section.processor, 2),
        "systems": {
            name: {
                **tally.as_object(),
                "false_emergencies_an_hour": rounded(
                    tally.false_emergencies / hours if hours else None, 2
                ),
            }
            for name, tally in section.tallies.items()
        },
    }


def _nothing_object(nothing: Nothing) -> dict[str, Any]:
    return {
        "source": nothing.source,
        "recogniser": nothing.recogniser,
        "pressed": nothing.pressed,
        "clips": nothing.clips,
        "seconds": round(nothing.seconds, 1),
        "processor_seconds": round(nothing.processor, 2),
        "clips_that_did_anything": nothing.did,
        "false_emergencies": nothing.emergencies,
        "false_emergencies_an_hour": {
            name: rounded(nothing.an_hour(name), 2) for name in nothing.emergencies
        },
    }


def _false_emergencies(tally: Tally, hours: float) -> str:
    """Return how many there were and, of sound, how many an hour that is."""
    number = tally.false_emergencies
    return f"{number} ({number / hours:.0f})" if hours else str(number)


def _header(*names: str) -> Iterator[str]:
    yield _row(*names)
    yield _row(*("---" for _ in names))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _percent(share: float | None) -> str:
    return _NONE if share is None else f"{share * 100:.1f}"


def _figure(value: float | None, digits: int) -> str:
    return _NONE if value is None else f"{value:.{digits}f}"
