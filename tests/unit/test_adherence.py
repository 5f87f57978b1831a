"""Adherence: what became of each dose, by the plan that held on its day; counted plainly."""

import csv
import io
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.catalogue import Resident
from kiosk.core.doses import DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.errors import EnvironmentFault
from kiosk.core.planned import split_dose_id
from kiosk.core.routine import Routine
from kiosk.hub.adherence import paper
from kiosk.hub.adherence.chart import chart_rows, chart_svg, shortened
from kiosk.hub.adherence.outcomes import Line, Outcome, outcomes, tally
from kiosk.hub.adherence.people import Person
from kiosk.hub.adherence.table import doses_csv, overview_csv
from kiosk.hub.store.plan_versions import PlanVersion
from tests.helpers.requests import plan

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=ZONE)
FIRST = date(2026, 11, 16)
LONG_AGO = NOW - timedelta(days=90)


def at(day: int, time: str) -> datetime:
    hours, minutes = map(int, time.split(":"))
    return datetime(2026, 11, day, hours, minutes, tzinfo=ZONE)


def answer(
    identity: str,
    status: DoseStatus = DoseStatus.TAKEN,
    when: datetime | None = None,
    **more: object,
) -> DoseRecord:
    name, day, slot = split_dose_id(identity)
    values = {"id": identity, "plan": name, "date": day, "slot": slot, "status": status}
    values |= {"at": when or NOW, "medicine": f"药 {name}", "amount": "1 片", **more}
    return DoseRecord(**values)  # type: ignore[arg-type]


def version(one: MedicationPlan, since: datetime | None = LONG_AGO, number: int = 1) -> PlanVersion:
    return PlanVersion(plan=one, number=number, at=since)


def told(
    versions: list[PlanVersion],
    records: list[DoseRecord],
    *,
    served: datetime | None = LONG_AGO,
    routine: Routine | None = None,
) -> list[tuple[str, Outcome]]:
    found = outcomes(
        versions, records, FIRST, NOW.date(), NOW, served=served, routine=routine or Routine()
    )
    return [(f"{line.due:%d %H:%M}", line.outcome) for line in found]


def test_every_outcome_of_a_dose() -> None:
    one = plan("p", "08:00", "11:30", "20:00")
    records = [
        answer("p:2026-11-20:08:00", when=at(20, "08:30")),
        answer("p:2026-11-20:11:30", when=at(20, "15:00")),
        answer("p:2026-11-20:20:00", DoseStatus.SKIPPED),
        answer("p:2026-11-21:08:00", DoseStatus.MISSED),
        answer("p:2026-11-21:11:30", DoseStatus.MISSED, outage=True),
        # Told late, but taken in time.
        answer("p:2026-11-21:20:00", when=at(22, "07:00"), taken=at(21, "20:10")),
    ]
    found = dict(told([version(one)], records, served=at(20, "00:00")))
    assert found == {
        "20 08:00": Outcome.TAKEN,
        "20 11:30": Outcome.LATE,
        "20 20:00": Outcome.SKIPPED,
        "21 08:00": Outcome.MISSED,
        "21 11:30": Outcome.OFF,
        "21 20:00": Outcome.TAKEN,
        "22 08:00": Outcome.SILENT,
        "22 11:30": Outcome.OPEN,
    }


def test_a_dose_put_off_says_so_until_its_time_is_over() -> None:
    one, put_off = version(plan("p", "10:30", "11:30")), DoseStatus.SNOOZED
    records = [
        answer("p:2026-11-22:10:30", put_off, at(22, "11:20"), until=at(22, "11:50")),
        answer("p:2026-11-22:11:30", put_off, at(22, "11:40"), until=at(22, "11:50")),
    ]
    found = dict(told([one], records))
    assert (found["22 10:30"], found["22 11:30"]) == (Outcome.SNOOZED, Outcome.SNOOZED)
    silent = [answer("p:2026-11-22:10:30", put_off, at(22, "10:40"), until=at(22, "10:50"))]
    assert dict(told([one], silent))["22 10:30"] is Outcome.SILENT


def test_a_dose_whose_plan_was_stopped_while_it_was_asked_for_is_told_as_that() -> None:
    one, paused = plan("p", "08:00"), plan("p", "08:00", paused=True)
    stop = version(paused, at(21, "08:30"), 2)
    for last in (stop, PlanVersion(plan=one, number=2, at=at(21, "08:30"), removed=True)):
        assert told([version(one), last], [])[-1] == ("21 08:00", Outcome.STOPPED)
    put_off = answer("p:2026-11-21:08:00", DoseStatus.SNOOZED, at(21, "08:05"))
    assert told([version(one), stop], [put_off])[-1] == ("21 08:00", Outcome.STOPPED)
    taken = answer("p:2026-11-21:08:00", when=at(21, "08:05"))
    assert told([version(one), stop], [taken])[-1] == ("21 08:00", Outcome.TAKEN)
    again = version(one, at(21, "08:40"), 3)
    assert dict(told([version(one), stop, again], []))["21 08:00"] is Outcome.SILENT
    late = version(paused, at(21, "09:30"), 2)
    assert told([version(one), late], [])[-1] == ("21 08:00", Outcome.SILENT)


def test_a_past_day_is_told_by_the_plan_that_held_on_it() -> None:
    old, new = plan("p", "08:00"), plan("p", "08:00", "20:00")
    versions = [version(old), version(new, at(20, "12:00"), 2)]
    assert [when for when, _ in told(versions, [])] == [
        *("16 08:00", "17 08:00", "18 08:00", "19 08:00", "20 08:00", "20 20:00"),
        *("21 08:00", "21 20:00", "22 08:00"),
    ]
    gone = PlanVersion(plan=new, number=3, at=at(21, "07:00"), removed=True)
    assert [when for when, _ in told([*versions, gone], [])][-1] == "20 20:00"


def test_a_dose_answered_before_its_plan_was_moved_is_counted_once() -> None:
    old = plan("p", "08:00")
    moved = plan("q", "09:00", medicine="药 p")
    versions = [
        version(old),
        PlanVersion(plan=old, number=2, at=at(22, "08:30"), removed=True),
        version(moved, at(22, "08:30")),
    ]
    found = told(versions, [answer("p:2026-11-22:08:00", when=at(22, "08:10"))])
    assert [pair for pair in found if pair[0].startswith("22")] == [("22 08:00", Outcome.TAKEN)]


def test_meals_follow_the_residents_own_day() -> None:
    from kiosk.core.doses import Moment  # noqa: PLC0415

    one = plan("p", times=(), moments=(Moment(slot="x", when="CD"),))
    early = told([version(one)], [], routine=Routine(lunch="10:30"))
    assert early[-1] == ("22 10:30", Outcome.SILENT)
    assert told([version(one)], [])[-1] == ("22 12:00", Outcome.OPEN)


def test_nothing_is_said_of_what_was_before_the_kiosk() -> None:
    assert told([version(plan("p"))], [], served=None) == []
    assert len(told([version(plan("p"))], [], served=at(21, "00:00"))) == 2


def test_the_percentage_counts_what_is_known() -> None:
    def lines(*found: Outcome) -> list[Line]:
        return [Line("i", FIRST, NOW, "p", "药", "1 片", one) for one in found]

    assert tally([]).percent is None
    assert tally(lines(Outcome.OFF, Outcome.SILENT, Outcome.NEEDED)).percent is None
    counted = tally(
        lines(*[Outcome.TAKEN] * 5, Outcome.LATE, Outcome.MISSED, Outcome.SKIPPED, Outcome.OFF)
    )
    assert (counted.percent, counted.asked, counted.unknown) == (75, 8, 1)


def test_what_was_taken_too_soon_is_shown_to_staff() -> None:
    needed = plan("n", as_needed=True, gap=360, times=(), medicine="药 n")
    records = [
        answer("n:2026-11-21:need-080000", when=at(21, "08:00")),
        answer("n:2026-11-21:need-100000", when=at(21, "10:00")),
        answer("n:2026-11-21:need-163000", when=at(21, "16:30")),
    ]
    found = outcomes([version(needed)], records, FIRST, NOW.date(), NOW, served=LONG_AGO)
    assert [(line.outcome, line.soon) for line in found] == [
        (Outcome.NEEDED, None),
        (Outcome.NEEDED, 120),
        (Outcome.NEEDED, None),
    ]


def somebody(*lines: Line, name: str = "王秀英") -> Person:
    resident = Resident(id="wang", name=name, called="", address="", station="向阳")
    return Person(resident, NOW.date() - timedelta(days=29), NOW.date(), lines)


def month() -> Person:
    """Return a month of three medicines with every outcome in it."""
    kinds = [*[Outcome.TAKEN] * 8, Outcome.LATE, Outcome.SKIPPED, Outcome.MISSED, Outcome.OFF]
    lines = []
    for n in range(30):
        day = NOW.date() - timedelta(days=29 - n)
        for k, (name, hour) in enumerate(
            [("硝苯地平控释片", 8), ("二甲双胍", 12), ("硝苯地平控释片", 20)]
        ):
            outcome = kinds[(n * 5 + k * 7) % len(kinds)]
            due = datetime(day.year, day.month, day.day, hour, tzinfo=ZONE)
            taken = due if outcome in (Outcome.TAKEN, Outcome.LATE) else None
            lines.append(Line(f"{n}{k}", day, due, "p", name, "1 片", outcome, taken))
    return somebody(*lines)


def test_the_chart_tells_each_dose_by_sign_and_words() -> None:
    person = month()
    rows = chart_rows(person.lines)
    assert [row.label for row in rows] == [
        "二甲双胍 12:00",
        "硝苯地平控释片 08:00",
        "硝苯地平控释片 20:00",
    ]
    svg = chart_svg(rows, person.first, person.last)
    assert svg.count("<rect") == 90
    assert svg.count('class="o-missed"') == person.month.counts[Outcome.MISSED] > 0
    assert "硝苯地平控释片 08:00 漏了</title>" in svg
    evil = somebody(Line("i", FIRST, NOW, "p", '<script>"&', "1", Outcome.TAKEN))
    assert "<script" not in chart_svg(chart_rows(evil.lines), evil.first, evil.last)
    assert shortened("一种名字特别特别长的缓释片 08:00", 20) == "一种名字特别… 08:00"


def test_a_spreadsheet_runs_nothing_of_the_table() -> None:
    lines = [Line("i", FIRST, NOW, "p", "=HYPERLINK(1)", "+1", Outcome.MISSED)]
    body = doses_csv(somebody(*lines))
    assert body.startswith(b"\xef\xbb\xbf")
    head, row = csv.reader(io.StringIO(body.decode("utf-8-sig")))
    assert len(head) == len(row)
    assert (row[2], row[3], row[4], row[7]) == ("'=HYPERLINK(1)", "'+1", "漏了", "missed")
    (_, of_all) = csv.reader(io.StringIO(overview_csv([somebody(*lines, name="@王")]).decode()))
    assert (of_all[0], of_all[3], of_all[5]) == ("'@王", "0", "1")


def test_counts_stand_beside_the_percentage_and_few_days_have_none() -> None:
    def taken(first: int, *more: Outcome) -> Person:
        kinds = [Outcome.TAKEN] * (23 - first) + list(more)
        days = [date(2026, 11, min(22, first + n)) for n in range(len(kinds))]
        return somebody(
            *(Line("i", d, NOW, "p", "钙片", "1 片", k) for d, k in zip(days, kinds, strict=True))
        )

    few, known = taken(17), taken(13, Outcome.MISSED)
    assert (few.is_enough, taken(16).is_enough) == (False, True)
    assert paper.headlines(few) == ["6 次里吃了 6 次", "从11月17日起，还不到 7 天，先不算几成"]
    assert paper.headlines(known) == [
        "30 天吃了 91%（11 次里吃了 10 次），最近 7 天吃了 88%（8 次里吃了 7 次）",
        "从11月13日起",
    ]
    assert paper.headlines(somebody()) == ["30 天吃了 —，最近 7 天吃了 —"]
    _, of_few, of_known = csv.reader(io.StringIO(overview_csv([few, known]).decode("utf-8-sig")))
    assert (of_few[2:5], of_few[-4:]) == (["", "", "6"], ["6", "6", "6", "2026-11-17"])
    assert (of_known[2:5], of_known[-4:]) == (["88", "91", "11"], ["10", "8", "7", "2026-11-13"])
    unknown = tally([Line("i", FIRST, NOW, "p", "药", "1 片", Outcome.SILENT), *few.lines])
    assert unknown.since == date(2026, 11, 17), "what is not known is not counted from"


def test_the_paper_is_two_pages_at_most_with_its_glyphs_in_it() -> None:
    body = paper.paper(month(), paper.Origin("向阳", "张丽", NOW))
    assert body.startswith(b"%PDF")
    assert b"/FontFile" in body, "the glyphs are in the file"
    assert body.count(b"/Type /Page\n") <= 2
    assert len(body) < 150_000


def test_without_a_font_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paper.FONT_VARIABLE, "/nowhere/font.ttc")
    with pytest.raises(EnvironmentFault, match="fonts-noto-cjk"):
        paper.paper(month(), paper.Origin("向阳", "张丽", NOW))
