"""操作记录: the audit trail, read, filtered, checked, and as CSV."""

import csv
import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection
from starlette.responses import Response

from kiosk.core.words import listed, tr
from kiosk.hub.clock import from_milliseconds
from kiosk.hub.console import wording
from kiosk.hub.console.alarm_steps import step_name
from kiosk.hub.console.board import Board
from kiosk.hub.console.pages import page
from kiosk.hub.console.rendering import HEADERS
from kiosk.hub.console.sessions import Visit
from kiosk.hub.database import Transaction
from kiosk.hub.escalation.endings import ending_name
from kiosk.hub.store import audit
from kiosk.hub.store.audit import Entry
from kiosk.hub.store.contacts import STATION, all_contacts
from kiosk.hub.store.staff import staff_names

PAGE = 100
_SHOWN_ELSEWHERE = ("resident",)
MOST_LINES = 50_000  # of one CSV file


async def trail(visit: Visit) -> Response:
    """操作记录."""
    now, query = visit.hub.clock.now(), visit.request.query_params
    filters = _filters(query, now)
    before = query.get("before", "")

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        names = _names(connection, board)
        entries = audit.read_entries(
            connection,
            before=int(before) if before.isascii() and before.isdecimal() else None,
            most=PAGE + 1,
            **filters,
        )
        return {
            "entries": [_line(entry, names, now) for entry in entries[:PAGE]],
            "older": entries[PAGE - 1].id if len(entries) > PAGE else None,
            "verdict": audit.verify(connection) if query.get("check") else None,
            "actors": [(one, _who(one, names)) for one in audit.actors(connection)],
            "acts": sorted({act.partition(".")[0] for act in act_words()}),
            "group_words": group_words(),
            "query": dict(query),
            "link": str(visit.request.url.include_query_params(before="").query),
        }

    return await page(visit, "audit", load)


async def trail_csv(visit: Visit) -> Response:
    """The filtered trail as CSV (UTF-8 with a mark, as spreadsheets expect); noted as well."""
    now = visit.hub.clock.now()
    filters = _filters(visit.request.query_params, now)
    entries = await visit.hub.read(
        lambda connection: audit.read_entries(connection, most=MOST_LINES, **filters)
    )

    def note(transaction: Transaction) -> None:
        actor = f"staff:{visit.person.login}"
        audit.note(
            transaction, at=now, actor=actor, act="audit.export", details={"rows": len(entries)}
        )

    await visit.hub.write(note)
    headers = {
        **HEADERS,
        "Content-Disposition": f'attachment; filename="audit-{now:%Y%m%d-%H%M%S}.csv"',
    }
    body = "".join(_csv_lines(entries, now)).encode("utf-8-sig")
    return Response(body, headers=headers, media_type="text/csv; charset=utf-8")


def _csv_lines(entries: tuple[Entry, ...], now: datetime) -> Iterator[str]:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(audit.COLUMNS)
    for entry in entries:
        moment = from_milliseconds(entry.at, now.tzinfo).isoformat(timespec="seconds")
        writer.writerow(audit.csv_row(entry, moment))
    yield out.getvalue()


def _filters(query: Any, now: datetime) -> dict[str, Any]:
    filters: dict[str, Any] = {
        name: query[name] for name in ("actor", "act", "about") if query.get(name)
    }
    for name, key, days in (("from", "since", 0), ("to", "until", 1)):
        try:
            day = date.fromisoformat(query.get(name, ""))
        except ValueError:
            continue
        midnight = datetime.combine(day, time(), now.tzinfo)
        filters[key] = midnight + timedelta(days=days)
    return filters


def _names(connection: Connection, board: Board) -> dict[str, str]:
    names = {f"contact:{one.id}": one.by for one in all_contacts(connection)}
    names |= {one.id: one.name for one in board.residents.values()}
    names |= {f"staff:{login}": name for login, name in staff_names(connection).items()}
    names[STATION] = tr("全站")
    for kiosk in board.kiosks:
        who = board.residents.get(kiosk.resident)
        names[f"kiosk:{kiosk.id}"] = tr(
            "{who}的终端", who=who.name if who is not None else kiosk.resident
        )
    return names


def _who(actor: str, names: dict[str, str]) -> str:
    if actor == audit.HUB:
        return tr("平台自己")
    if actor == "unknown":
        return tr("不知道是谁")
    return names.get(actor, actor.partition(":")[2])


def _line(entry: Entry, names: dict[str, str], now: datetime) -> dict[str, Any]:
    details = entry.details
    shown = tr("（按要求删掉了）") if details is None else ""
    if details:
        labels = field_words()
        shown = tr("；").join(
            f"{labels.get(name, name)} {_plain(name, value, names)}"
            for name, value in details.items()
            if name not in _SHOWN_ELSEWHERE
        )
    return {
        "id": entry.id,
        "when": wording.clock_words(from_milliseconds(entry.at, now.tzinfo), now, seconds=True),
        "who": _who(entry.actor, names),
        "act": act_words().get(entry.act, entry.act),
        "about": names.get(entry.resident, entry.resident),
        "subject": entry.subject,
        "details": shown,
        "hash": entry.hash[:12],
    }


def _plain(name: str, value: Any, names: dict[str, str]) -> str:
    """Return a field's value, or several; who was told stands there by id."""
    if name == "step":
        return step_name(str(value).partition(".")[2])
    if name == "reason":
        return ending_name(str(value))
    values = [str(one) for one in value if one] if isinstance(value, list) else [str(value)]
    return listed(names.get(f"contact:{one}", one) for one in values) or "—"


def field_words() -> dict[str, str]:
    """Return what the fields of forms are called."""
    return {
        "address": tr("住址"),
        "after": tr("改成"),
        "before": tr("原来"),
        "breakfast": tr("早饭"),
        "dinner": tr("晚饭"),
        "kind": tr("种类"),
        "lunch": tr("午饭"),
        "picture": tr("照片"),
        "sleep": tr("睡觉"),
        "wake": tr("起床"),
        "amount": tr("每次"),
        "called": tr("称呼"),
        "channel": tr("通道"),
        "code": tr("配对码"),
        "contact": tr("联系人"),
        "minutes": tr("几分钟到"),
        "medicine": tr("药"),
        "name": tr("名字"),
        "note": tr("备注"),
        "person": tr("关系"),
        "phone": tr("电话"),
        "reason": tr("原因"),
        "relation": tr("和吃饭的关系"),
        "role": tr("是谁"),
        "rows": tr("条数"),
        "step": tr("这一步"),
        "times": tr("几点"),
        "told": tr("通知了"),
        "value": tr("号码"),
        "worker": tr("谁去办"),
    }


def group_words() -> dict[str, str]:
    """Return what the first word of an act stands for."""
    return {
        "adherence": tr("吃药情况"),
        "alarms": tr("呼救"),
        "answer": tr("联系人的回复"),
        "audit": tr("操作记录"),
        "channels": tr("通道"),
        "contacts": tr("联系人"),
        "deliveries": tr("通知"),
        "devices": tr("设备"),
        "dishes": tr("菜"),
        "escalation": tr("呼救安排"),
        "menu": tr("菜单"),
        "missed": tr("漏服"),
        "plans": tr("用药"),
        "requests": tr("请求"),
        "residents": tr("老人"),
        "sensors": tr("感应器"),
        "sensor-keys": tr("感应器的钥匙"),
        "sensor-broker": tr("感应器的消息服务器"),
        "silence": tr("没有动静"),
        "session": tr("登录"),
    }


def act_words() -> dict[str, str]:
    """Return what the acts in the trail are called; an act without words shows its own name."""
    return {
        "adherence.export": tr("导出吃药情况"),
        "alarms.raise": tr("呼救"),
        "alarms.cancel": tr("老人说误报"),
        "alarms.acknowledge": tr("接了呼救"),
        "alarms.depart": tr("出发去看"),
        "alarms.resolve": tr("结束呼救"),
        "alarms.note": tr("给呼救写备注"),
        "alarms.escalate": tr("没人接，往下叫人"),
        "answer.go": tr("回复：我去"),
        "answer.cannot": tr("回复：我去不了"),
        "answer.yes": tr("回复了测试"),
        "answer.wrong": tr("说测试发错了人"),
        "audit.erase": tr("按要求删掉详情"),
        "audit.export": tr("导出操作记录"),
        "channels.add": tr("加通道"),
        "channels.change": tr("改通道"),
        "channels.remove": tr("删通道"),
        "contacts.add": tr("加联系人"),
        "contacts.change": tr("改联系人"),
        "contacts.remove": tr("删联系人"),
        "contacts.test": tr("发测试消息"),
        "contacts.code": tr("核对测试数字"),
        "deliveries.repeat": tr("再发一次"),
        "devices.pair": tr("配对终端"),
        "devices.token": tr("终端领到令牌"),
        "devices.retire": tr("停用终端"),
        "dishes.add": tr("加菜"),
        "menu.add": tr("定菜单"),
        "missed.acknowledge": tr("知道了漏服"),
        "missed.rule": tr("定漏服怎么通知"),
        "missed.drop-rule": tr("改回全站的漏服通知"),
        "missed.tell": tr("漏服，通知了人"),
        "plans.add": tr("加用药"),
        "plans.change": tr("改用药"),
        "plans.pause": tr("停用药"),
        "plans.resume": tr("恢复用药"),
        "plans.end": tr("吃完今天就结束"),
        "plans.delete": tr("删用药"),
        "plans.import": tr("导入用药"),
        "plans.day": tr("改作息"),
        "plans.exchange": tr("导入用药"),
        "plans.export": tr("导出用药"),
        "requests.accept": tr("接单"),
        "requests.assign": tr("指派"),
        "requests.finish": tr("办完"),
        "requests.decline": tr("退回"),
        "requests.note": tr("看过取消"),
        "residents.add": tr("登记老人"),
        "escalation.chain": tr("改呼救安排"),
        "escalation.drop": tr("改回原来的呼救安排"),
        "escalation.care": tr("改身体情况和怎么进门"),
        "escalation.test": tr("定每天的测试呼救"),
        "escalation.test-now": tr("试了一次呼救"),
        "sensors.add": tr("加感应器"),
        "sensors.change": tr("改感应器"),
        "sensors.rule": tr("定感应器怎么报警"),
        "sensors.drop-rule": tr("去掉一条报警规则"),
        "sensors.remove": tr("删感应器"),
        "sensor-keys.add": tr("发感应器的钥匙"),
        "sensor-keys.revoke": tr("收回感应器的钥匙"),
        "sensor-broker.add": tr("设感应器的消息服务器"),
        "silence.change": tr("定多久没有动静就问"),
        "session.login": tr("登录"),
        "session.failed": tr("登录没成功"),
        "session.logout": tr("退出"),
    }
