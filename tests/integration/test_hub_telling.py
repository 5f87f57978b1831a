"""From an alarm nobody answers to 我去 on somebody's telephone; and what staff see of it."""

import asyncio
import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from msgspec.structs import replace

from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.hub.app import build_app
from kiosk.hub.channels.settings import GatewaySettings, HubSettings, MailSettings
from kiosk.hub.clock import HubClock
from kiosk.hub.database import Database
from kiosk.hub.escalation.texts import call_words
from kiosk.hub.escalation.timeline import ringing
from kiosk.hub.filling import fill_demo
from kiosk.hub.service import Hub
from kiosk.hub.store import alarms, audit, daily_tests, missed, missed_cases
from kiosk.hub.store.contacts import all_contacts
from kiosk.hub.store.deliveries import deliveries_of
from kiosk.hub.store.escalation import open_records
from tests.helpers.gateways import HttpGateway, MailServer
from tests.helpers.hub_bodies import alarm_body
from tests.helpers.hub_server import HubServer

ZONE = ZoneInfo("Asia/Shanghai")
SECRET = "s3cr3t-of-the-gateway"
WANG = "demo-wang"
SON = {
    "resident": WANG,
    "name": "李强",
    "role": "儿子",
    "channel": ["sms", "mail"],
    "value": ["138 0013 8000", "liqiang@example.org"],
}


def now() -> datetime:
    return datetime.now(ZONE)


@dataclass
class Station:
    """A hub with its console, one logged-in person, and somebody without a login."""

    hub: Hub
    staff: httpx.AsyncClient
    anybody: httpx.AsyncClient
    gateway: HttpGateway
    mail: MailServer
    csrf: str = ""

    async def post(self, path: str, **form: Any) -> httpx.Response:
        headers = {"X-Requested-With": "fetch", "X-CSRF-Token": self.csrf}
        return await self.staff.post(f"/console{path}", data=form, headers=headers)

    async def done(self, path: str, **form: Any) -> dict[str, Any]:
        answer = await self.post(path, **form)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def page(self, path: str) -> str:
        answer = await self.staff.get(f"/console{path}")
        assert answer.status_code == 200, answer.text
        return answer.text

    async def sms(self, number: str) -> str:
        """Return the newest message to a number; wait for it."""

        def sent() -> list[str]:
            bodies = [json.loads(call.body) for call in self.gateway.calls]
            return [body["text"] for body in bodies if body["to"] == number]

        await until(sent, f"a message to {number}")
        return sent()[-1]

    async def confirmed(self, contact: str, channel: str, value: str) -> None:
        """Have a test sent and answered by its link."""
        await self.done(f"/contacts/{contact}/test", channel=channel, value=value)
        text = await self.sms(value)
        await self.anybody.post(link(text), data={"answer": "yes"})
        self.gateway.calls.clear()

    async def raised(self, after: float = 61.0) -> AlarmRecord:
        """Raise an alarm and let it climb as if nobody had answered for ``after`` seconds."""
        alarm = Alarm(
            id=alarm_body()["id"],
            resident=WANG,
            raised=now(),
            kind=AlarmKind.CHEST_PAIN,
            said="我胸口疼得厉害",
        )
        await self.hub.write(lambda t: alarms.put_alarm(t, alarm, now()))
        later = now() + timedelta(seconds=after)
        await self.hub.write(lambda t: alarms.escalate(t, alarm.id, later))
        return await self.alarm(alarm.id)

    async def alarm(self, identity: str) -> AlarmRecord:
        return await self.hub.read(lambda c: alarms.load_alarm(c, identity, None))


async def until(condition: Callable[[], Any], what: str, seconds: float = 10.0) -> None:
    deadline = asyncio.get_running_loop().time() + seconds
    while not condition():
        assert asyncio.get_running_loop().time() < deadline, f"still not: {what}"
        await asyncio.sleep(0.01)


def link(text: str) -> str:
    found = re.search(r"https://hub\.example(/go/[\w-]+)( |$)", text)
    assert found is not None, text
    return found[1]


@asynccontextmanager
async def station(folder: Path, *, links: bool = True) -> AsyncIterator[Station]:
    with HttpGateway() as gateway, MailServer() as mail:
        gate = GatewaySettings(
            id="sms",
            name="短信",
            url=gateway.url + "/send?key={secret}",
            body='{"to":"{phone}","text":"{text|json}"}',
            secret=SECRET,
        )
        box = MailSettings(
            id="mail",
            name="邮件",
            host="127.0.0.1",
            port=mail.port,
            security="none",
            sender="anban@example.org",
        )
        public = "https://hub.example" if links else ""
        database = Database.open(str(folder / "hub.sqlite"))
        credentials = fill_demo(database, now())
        hub = Hub(database, HubClock(ZONE), HubSettings(public_url=public, channel=(gate, box)))
        app = build_app(hub)
        hub.start()
        transport = httpx.ASGITransport(app)
        try:
            async with (
                httpx.AsyncClient(transport=transport, base_url="http://hub") as staff,
                httpx.AsyncClient(transport=transport, base_url="http://hub") as anybody,
            ):
                here = Station(hub, staff, anybody, gateway, mail)
                await _log_in(here, *credentials.logins[0][::2])
                yield here
        finally:
            await hub.stop()


async def _log_in(here: Station, login: str, password: str) -> None:
    page = await here.staff.get("/console/login")
    token = re.search(r'name="csrf" value="([^"]+)"', page.text)
    assert token is not None
    form = {"login": login, "password": password, "csrf": token[1]}
    assert (await here.staff.post("/console/login", data=form)).status_code == 303
    state = await here.staff.get("/console/state.json")
    here.csrf = state.json()["csrf"]


def at_the_station(
    folder: Path, work: Callable[[Station], Awaitable[None]], *, links: bool = True
) -> None:
    async def run() -> None:
        async with station(folder, links=links) as here:
            await work(here)

    asyncio.run(run())


def test_a_contact_counts_once_the_test_was_answered(tmp_path: Path) -> None:
    async def work(here: Station) -> None:
        son = (await here.done("/contacts", **SON))["id"]
        assert "还通知不到" in await here.page("/contacts")
        await here.raised()
        assert not here.gateway.calls, "nobody is told who has not answered a test"

        await here.done(f"/contacts/{son}/test", channel="sms", value="13800138000")
        text = await here.sms("13800138000")
        assert "测试" in text
        assert "王秀英" not in text, "a mistyped number learns nothing"
        page = await here.anybody.get(link(text))
        assert page.status_code == 200
        assert "是我，收到了" in page.text
        assert page.headers["referrer-policy"] == "no-referrer"
        assert "还通知不到" in await here.page("/contacts"), "looking at it answers nothing"
        await here.anybody.post(link(text), data={"answer": "yes"})
        assert "能通知到" in await here.page("/contacts")
        again = await here.anybody.post(link(text), data={"answer": "wrong"})
        assert again.status_code == 303
        assert "能通知到" in await here.page("/contacts"), "an answer is given once"
        changed = {**SON, "value": ["13800138001", "liqiang@example.org"]}
        await here.done(f"/contacts/{son}", **changed)
        assert "还通知不到" in await here.page("/contacts"), "another number must answer anew"

    at_the_station(tmp_path, work)


def test_a_test_that_reached_a_stranger_says_so(tmp_path: Path) -> None:
    async def work(here: Station) -> None:
        son = (await here.done("/contacts", **SON))["id"]
        await here.done(f"/contacts/{son}/test", channel="sms", value="13800138000")
        text = await here.sms("13800138000")
        await here.anybody.post(link(text), data={"answer": "wrong"})
        page = await here.page("/contacts")
        assert "发错了" in page
        assert "还通知不到" in page
        known = await here.hub.read(all_contacts)
        assert not known[0].reachable
        here.gateway.calls.clear()
        await here.confirmed(son, "sms", "13800138000")
        assert (await here.hub.read(all_contacts))[0].reachable
        # Years later the number is somebody else's.
        await here.done(f"/contacts/{son}/test", channel="sms", value="13800138000")
        await here.anybody.post(link(await here.sms("13800138000")), data={"answer": "wrong"})
        assert not (await here.hub.read(all_contacts))[0].reachable

    at_the_station(tmp_path, work)


def test_without_a_public_address_the_code_is_read_out(tmp_path: Path) -> None:
    async def work(here: Station) -> None:
        son = (await here.done("/contacts", **SON))["id"]
        await here.done(f"/contacts/{son}/test", channel="mail", value="liqiang@example.org")
        await until(lambda: here.mail.mails, "the mail")
        text = here.mail.mails[0].get_content()
        assert "http" not in text
        found = re.search(r"数字 (\d{4})", text)
        assert found is not None
        wrong = f"{(int(found[1]) + 1) % 10000:04d}"
        waiting = re.search(r'name="test" value="(\w+)"', await here.page("/contacts"))
        for _ in range(100):  # the server's 250 and the note of it are two things
            waiting = re.search(r'name="test" value="(\w+)"', await here.page("/contacts"))
            if waiting:
                break
        assert waiting is not None
        refused = await here.post(f"/contacts/{son}/code", test=waiting[1], code=wrong)
        assert refused.status_code == 422
        assert "数字不对" in refused.json()["error"]
        await here.done(f"/contacts/{son}/code", test=waiting[1], code=found[1])
        assert "能通知到" in await here.page("/contacts")

    at_the_station(tmp_path, work, links=False)


def test_from_the_alarm_to_somebody_on_the_way(tmp_path: Path) -> None:
    async def work(here: Station) -> None:
        form = {"resident": "*", "name": "赵刚", "channel": "sms", "value": "13900000000"}
        duty = (await here.done("/contacts", **form))["id"]
        await here.confirmed(duty, "sms", "13900000000")
        record = await here.raised()
        text = await here.sms("13900000000")
        for word in ("胸口", "疼", "吉林", "401"):
            assert word not in text, "no health note, nothing said, no address by SMS"

        page = (await here.anybody.get(link(text))).text
        assert "王秀英" in page
        assert "我去不了" in page
        assert (await here.alarm(record.alarm.id)).state == "received"
        await here.anybody.post(link(text), data={"answer": "go"})
        await here.anybody.post(link(text), data={"answer": "go", "minutes": "10"})
        taken = await here.alarm(record.alarm.id)
        assert [(step.state.value, step.by) for step in taken.steps] == [
            ("received", ""),
            ("acknowledged", "赵刚"),
            ("on_the_way", "赵刚"),
        ]
        assert taken.steps[-1].minutes == 10
        sent = await here.hub.read(lambda c: deliveries_of(c, alarm=record.alarm.id))
        assert len(sent) == 1, "nobody is told of their own answer"
        called = [call for one in taken.escalation for call in one.told if call.to == duty]
        assert {call.state.value for call in called} == {"answered"}
        records = f"/deliveries?alarm={record.alarm.id}"
        assert f"/console{records}" in await here.page(""), "the board leads to what was sent"
        assert "回复：我去" in await here.page(records)
        await here.done(f"/alarms/{record.alarm.id}/resolve", note="没事")
        assert "已经处理好了" in (await here.anybody.get(link(text))).text

    at_the_station(tmp_path, work)


def test_who_cannot_go_is_noted_and_who_is_late_reads_who_went(tmp_path: Path) -> None:
    async def work(here: Station) -> None:
        for name, number in (("赵刚", "13900000000"), ("孙梅", "13900000001")):
            one = await here.done("/contacts", resident="*", name=name, channel="sms", value=number)
            await here.confirmed(one["id"], "sms", number)
        record = await here.raised()
        zhao, sun = link(await here.sms("13900000000")), link(await here.sms("13900000001"))
        await here.anybody.post(zhao, data={"answer": "cannot"})
        assert (await here.alarm(record.alarm.id)).state == "received"
        assert "回了：去不了" in await here.page("")
        await here.anybody.post(sun, data={"answer": "go"})
        await here.anybody.post(zhao, data={"answer": "go"})
        assert "孙梅已经接了" in (await here.anybody.get(zhao)).text
        steps = (await here.alarm(record.alarm.id)).steps
        assert [step.by for step in steps if step.state == "acknowledged"] == ["孙梅"]
        for path in ("/go/nothing", "/go/" + "x" * 300):
            answer = await here.anybody.get(path)
            assert answer.status_code == 404
            assert "120" in answer.text

    at_the_station(tmp_path, work)


def test_who_goes_when_it_rings_again_has_taken_it(tmp_path: Path) -> None:
    async def work(here: Station) -> None:
        form = {"resident": "*", "name": "孙梅", "channel": "sms", "value": "13900000001"}
        one = await here.done("/contacts", **form)
        await here.confirmed(one["id"], "sms", "13900000001")
        identity = (await here.raised(after=1)).alarm.id
        await here.done(f"/alarms/{identity}/depart", minutes="10")
        later = now() + timedelta(minutes=10, seconds=300 + 61)
        await here.hub.write(lambda t: alarms.escalate(t, identity, later))
        rung = await here.alarm(identity)
        assert ringing(rung)
        sun = link(await here.sms("13900000001"))
        await here.anybody.post(sun, data={"answer": "go"})
        taken = await here.alarm(identity)
        assert taken.steps[-1].by == "孙梅"
        assert not ringing(taken), "somebody goes: nobody is waited for"
        page = (await here.anybody.get(sun)).text
        assert "出发了请按" in page
        assert "您在路上" not in page, "another one was, and did not come"

    at_the_station(tmp_path, work)


def test_a_missed_dose_is_told_by_message_and_answered_by_its_link(tmp_path: Path) -> None:
    async def work(here: Station) -> None:
        form = {"resident": WANG, "name": "李强", "channel": "sms", "value": "13900000001"}
        son = await here.done("/contacts", role="儿子", **form)
        await here.confirmed(son["id"], "sms", "13900000001")
        noon = now().replace(hour=12, minute=0)
        plan, day = "demo-nifedipine", noon.date()
        record = DoseRecord(
            id=f"{plan}:{day}:08:00", plan=plan, date=day, slot="08:00",
            status=DoseStatus.MISSED, at=noon, medicine="硝苯地平", amount="1 片",
        )  # fmt: skip
        await here.hub.write(lambda t: missed.note_dose(t, record, WANG, noon))
        later = noon + timedelta(minutes=16)
        assert await here.hub.write(lambda t: missed.take_steps(t, later)) == 1
        told = await here.sms("13900000001")
        assert told.startswith("王秀英今天 08:00 的药没有吃，请打个电话问问。")
        assert "硝苯地平" not in told
        page = (await here.anybody.get(link(told))).text
        assert "硝苯地平 1 片" in page
        assert "我来问" in page
        for _ in range(2):
            await here.anybody.post(link(told), data={"answer": "go"})
        assert "您来问" in (await here.anybody.get(link(told))).text
        (case,) = await here.hub.read(
            lambda c: missed_cases.closed_cases(c, noon - timedelta(days=1), 5)
        )
        assert (case.why, case.by) == ("seen", "儿子李强")
        assert "回复：我去" in await here.page("/audit?act=answer")

    at_the_station(tmp_path, work)


def test_a_test_and_a_silence_are_not_told_as_calls_for_help(tmp_path: Path) -> None:
    async def work(here: Station) -> None:
        form = {"resident": "*", "name": "孙梅", "channel": "sms", "value": "13900000001"}
        one = await here.done("/contacts", **form)
        await here.confirmed(one["id"], "sms", "13900000001")
        await here.hub.write(lambda t: daily_tests.raise_extra(t, now()))
        (test,) = await here.hub.read(open_records)
        later = now() + timedelta(seconds=61)
        await here.hub.write(lambda t: alarms.escalate(t, test.alarm.id, later))
        told = link(await here.sms("13900000001"))
        page = (await here.anybody.get(told)).text
        assert "测试，不是真的呼救" in page
        assert "老人" not in page
        await here.anybody.post(told, data={"answer": "go"})
        assert (await here.alarm(test.alarm.id)).is_over
        assert "有人收到" in (await here.anybody.get(told)).text

        here.gateway.calls.clear()
        alarm = Alarm(
            id=alarm_body()["id"],
            resident=WANG,
            raised=now(),
            kind=AlarmKind.INACTIVITY,
            source=AlarmSource.SENSOR,
        )
        await here.hub.write(lambda t: alarms.put_alarm(t, alarm, now()))
        later = now() + timedelta(seconds=601)
        await here.hub.write(lambda t: alarms.escalate(t, alarm.id, later))
        text = await here.sms("13900000001")
        assert "很久没有动静" in text
        page = (await here.anybody.get(link(text))).text
        assert "很久没有动静了" in page
        assert "呼救了" not in text + page, "nobody has called"
        sensor = replace(record_of(alarm), alarm=replace(alarm, kind=AlarmKind.UNSPECIFIED))
        assert call_words(sensor, "王秀英").startswith("王秀英家的感应器报警了")

    at_the_station(tmp_path, work)


def record_of(alarm: Alarm) -> AlarmRecord:
    return AlarmRecord(alarm=alarm, steps=(AlarmStep(state=AlarmState.RECEIVED, at=now()),))


def test_a_secret_goes_in_and_never_comes_out(tmp_path: Path, caplog: Any) -> None:
    async def work(here: Station) -> None:
        caplog.set_level("DEBUG")
        own = {
            "kind": "gateway",
            "name": "备用短信",
            "url": here.gateway.url + "/other?k={secret}",
            "body": "{text}",
            "secret": "another-s3cr3t",
            "taken": "ok\nOK",
        }
        added = (await here.done("/channels", **own))["id"]
        refused = await here.post("/channels", **{**own, "url": "https://x.cn/{fone}"})
        assert refused.status_code == 422
        assert "fone" in refused.json()["error"]
        changed = {**own, "name": "备用", "secret": ""}
        await here.done(f"/channels/{added}", **changed)
        for elsewhere in ({"url": "https://x.cn/?k={secret}"}, {"kind": "webhook"}):
            refused = await here.post(f"/channels/{added}", **{**changed, **elsewhere})
            assert "密钥再写一遍" in refused.json()["error"], "it goes to nobody else by itself"
        answer = await here.post("/channels/sms", **own)
        assert answer.status_code == 409, "what stands in the file is changed there"
        one = await here.done("/contacts", resident="*", name="赵", channel=added, value="1390000")
        await here.done(f"/contacts/{one['id']}/test", channel=added, value="1390000")
        await until(lambda: here.gateway.calls, "the empty field kept the secret")
        assert here.gateway.calls[0].path.endswith("k=another-s3cr3t")
        await until(lambda: deliveries_of_now(here), "its answer is noted")
        seen = [await here.page(p) for p in ("/channels", "/contacts", "/deliveries", "/audit")]
        seen.append((await here.staff.get("/console/audit.csv")).text)
        for text in (*seen, caplog.text.replace("HTTP Request", "")):
            assert SECRET not in text
            assert "another-s3cr3t" not in "".join(
                line for line in text.splitlines() if not line.strip().startswith("INFO     httpx")
            )

    at_the_station(tmp_path, work)


def deliveries_of_now(here: Station) -> bool:
    found = here.hub.database.read(deliveries_of).result()
    return bool(found) and found[0].state != "sent"


def test_what_staff_do_stands_in_the_trail_and_can_be_read(tmp_path: Path) -> None:
    async def work(here: Station) -> None:
        son = (await here.done("/contacts", **SON))["id"]
        record = await here.raised()
        await here.done(f"/alarms/{record.alarm.id}/acknowledge")
        form = {"resident": WANG, "medicine": "阿司匹林", "amount": "1 片", "times": "08:00"}
        plan = (await here.done("/plans", **form))["id"]
        await here.done(f"/plans/{plan}/pause")
        await here.done(f"/contacts/{son}/remove")
        refused = await here.post("/plans/none/pause")
        assert refused.status_code == 404
        entries = await here.hub.read(audit.read_entries)
        acts = [entry.act for entry in entries]
        assert acts[:4] == ["contacts.remove", "plans.pause", "plans.add", "alarms.acknowledge"]
        assert set(acts[4:-2]) == {"alarms.escalate"}
        assert acts[-2:] == ["contacts.add", "session.login"]
        assert all(e.actor == "staff:zhangli" for e in entries if e.act != "alarms.escalate")
        assert entries[2].details is not None
        assert entries[2].details["medicine"] == "阿司匹林"
        await here.done(f"/alarms/{record.alarm.id}/note", note="头晕")
        resident = (await here.done("/residents", name="赵六", address="401"))["id"]
        newest = (await here.hub.read(audit.read_entries))[:2]
        assert [entry.resident for entry in newest] == [resident, WANG], "or it is never erased"
        await here.done(f"/alarms/{record.alarm.id}/resolve", reason="helped")
        page = await here.page("/audit?act=alarms")
        for words in ("这一步 更响", "原因 去看过了，人没事"):
            assert words in page
        page = await here.page("/audit?act=plans&check=1")
        assert "加用药" in page
        assert "加联系人" not in page
        assert "没有被改过" in page
        answer = await here.staff.get("/console/audit.csv?act=plans")
        rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
        assert [row["act"] for row in rows] == ["plans.pause", "plans.add"]
        again = await here.hub.read(audit.read_entries)
        assert again[0].act == "audit.export", "who takes it away is noted too"

    at_the_station(tmp_path, work)


def test_the_command_names_the_first_broken_row(tmp_path: Path) -> None:
    async def work(here: Station) -> None:
        for n in range(4):
            await here.done("/contacts", resident="*", name=f"人{n}")

    at_the_station(tmp_path, work)
    path = tmp_path / "hub.sqlite"

    def command(*more: str) -> subprocess.CompletedProcess[str]:
        words = [sys.executable, "-m", "kiosk", "hub", "audit", "--verify", "--database", str(path)]
        return subprocess.run(
            [*words, *more],
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1"},
            check=False,
        )

    whole = command()
    assert (whole.returncode, whole.stderr) == (0, "")
    noted = re.search(r"--noted (\d+:\w+)", whole.stdout)
    assert noted is not None
    erased = command("--noted", noted[1], "--erase", "*")
    assert (erased.returncode, erased.stderr) == (0, "")
    assert "删掉了 4 条" in erased.stdout
    assert "完整" in erased.stdout
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TRIGGER audit_no_update")
        connection.execute("UPDATE audit SET actor = 'staff:nobody' WHERE id = 3")
    connection.close()
    broken = command()
    assert broken.returncode == 1
    assert "第 3 条" in broken.stderr
    assert "改过" in broken.stderr


def test_a_hub_killed_while_a_gateway_hangs_sends_after_its_return(tmp_path: Path) -> None:
    with HttpGateway() as gateway:
        (tmp_path / "hub.toml").write_text(
            f'[[channel]]\nkind = "gateway"\nid = "sms"\nurl = "{gateway.url}"\n'
            'body = "{phone}"\ntimeout = 30\n'
        )
        extra = ("--settings", str(tmp_path / "hub.toml"))
        with HubServer(tmp_path / "hub.sqlite", extra=extra) as hub:
            with hub.staff() as staff:
                form = {"resident": "*", "name": "赵刚", "channel": "sms", "value": "13900000000"}
                contact = staff._post("/console/contacts", form)["id"]
                gateway.replies.append(gateway.standing.__class__(hang=True))
                way = {"channel": "sms", "value": "13900000000"}
                staff._post(f"/console/contacts/{contact}/test", way)
                asyncio.run(until(lambda: gateway.calls, "the hanging attempt"))
            hub.kill()
            hub.start()
            hub.shift_clock(60)  # past the lease of what the dead process had taken
            asyncio.run(until(lambda: len(gateway.calls) == 2, "the second attempt", seconds=15))
            with hub.staff() as staff:
                page = staff._http.get("/console/deliveries").text
            assert "对方平台收下了" in page
