"""The kiosks as staff see them: how far a line fault has gone, what is not well, the self-test."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.core.words import listed, tr
from kiosk.hub.console import wording
from kiosk.hub.console.board import Board, LineFault
from kiosk.hub.service import Hub, fault_level
from kiosk.hub.store.devices import KioskRow
from kiosk.protocol.messages import Heartbeat
from kiosk.translations import in_every_language

SELF_TEST_EVERY = timedelta(days=8)  # weekly, and a day's grace
_LEAST_DISK = 200  # MB
_LEAST_BATTERY = 20  # per cent, when it is not charging
_MOST_OFFSET = 60.0  # seconds between the clocks
_MOST_LATE = 60  # seconds after its time that a reminder may begin
_LEAST_OUTPUT = 20  # per cent


@dataclass(frozen=True)
class DeviceCard:
    """A kiosk: ``state`` is new, fine, unwell or silent, ``level`` 0 to 4 how far a fault has gone.

    ``health`` are pairs of a label and its words; ``wrong`` says in a sentence each what is amiss.
    """

    id: str
    name: str
    address: str
    state: str
    level: int
    words: str
    last: str
    paired: str
    health: tuple[tuple[str, str], ...]
    wrong: tuple[str, ...]


def device_card(hub: Hub, kiosk: KioskRow, board: Board, now: datetime) -> DeviceCard:
    """Return a kiosk's card."""
    silent = hub.silence(kiosk)
    level = fault_level(silent)
    who = board.residents.get(kiosk.resident)
    beat = kiosk.heartbeat
    wrong = what_is_wrong(beat, kiosk.paired, now) if beat is not None else ()
    if silent is None:
        state, words = "new", tr("还没有消息")
    elif level:
        state, words = "silent", fault_words(level, silent)
    elif wrong:
        state, words = "unwell", tr("有 {n} 处要看看", n=len(wrong))
    else:
        state, words = "fine", tr("正常")
    return DeviceCard(
        id=kiosk.id,
        name=who.name if who is not None else kiosk.resident,
        address=who.address if who is not None else "",
        state=state,
        level=level,
        words=words,
        last=wording.clock_words(kiosk.last_seen, now, seconds=True) if kiosk.last_seen else "",
        paired=wording.clock_words(kiosk.paired, now),
        health=_health(beat, now) if beat is not None else (),
        wrong=wrong,
    )


def line_faults(hub: Hub, board: Board) -> list[LineFault]:
    """Return the kiosks that are not heard from, and those that could not be heard."""
    faults = []
    for kiosk in board.kiosks:
        silent = hub.silence(kiosk)
        level = fault_level(silent)
        who = board.residents.get(kiosk.resident)
        name = who.name if who is not None else kiosk.resident
        if silent is not None and level:
            ago = wording.ago_words(silent)
            sentence = tr("{name}家的终端断线了：{ago}没有消息。请打电话看看。", name=name, ago=ago)
            faults.append(LineFault(kiosk.id, name, ago, level, sentence))
        elif kiosk.heartbeat is not None and kiosk.heartbeat.muted:
            sentence = tr("{name}家的终端静音了：提醒和呼救可能听不见。", name=name)
            faults.append(LineFault(kiosk.id, name, tr("静音"), 0, sentence))
    return faults


def fault_words(level: int, silent: float) -> str:
    """Return a line fault's level in words: the higher, the surer that somebody must go there."""
    ago = wording.ago_words(silent)
    if level == 1:
        return tr("断线：{ago}没有消息", ago=ago)
    if level == 2:
        return tr("断线超过 3 分钟：{ago}没有消息，请打电话", ago=ago)
    if level == 3:
        return tr("断线超过 5 小时：{ago}没有消息，请上门看看", ago=ago)
    return tr("断线超过一天：{ago}没有消息，请上门修", ago=ago)


def what_is_wrong(beat: Heartbeat, paired: datetime, now: datetime) -> tuple[str, ...]:
    """Return what staff should see to, a sentence each."""
    found = []
    if beat.muted:
        found.append(tr("喇叭静音了，提醒和呼救可能听不见。"))
    elif beat.output is not None and beat.output < _LEAST_OUTPUT:
        found.append(tr("喇叭音量只有 {n}%。", n=beat.output))
    fine = (*in_every_language("正常"), *in_every_language("没有开"))
    for part, word in ((tr("麦克风"), beat.microphone), (tr("喇叭"), beat.speaker)):
        if word and word not in fine:
            found.append(part + tr("：") + word)
    if beat.disk_free is not None and beat.disk_free < _LEAST_DISK:
        found.append(tr("存储只剩 {n} MB。", n=beat.disk_free))
    if beat.storage:
        found.append(beat.storage)
    if beat.offset is not None and abs(beat.offset) > _MOST_OFFSET:
        found.append(
            tr("时钟差了 {ago}，请打开自动对时。", ago=wording.ago_words(abs(beat.offset)))
        )
    if beat.battery is not None and not beat.charging and beat.battery < _LEAST_BATTERY:
        found.append(tr("电池只剩 {n}%，没有在充电。", n=beat.battery))
    if beat.refused:
        found.append(tr("有 {n} 件事平台没收下，请问问老人。", n=beat.refused))
    if beat.unread_plans:
        found.append(tr("有 {n} 份用药计划这台设备看不懂，请升级程序。", n=beat.unread_plans))
    if beat.late is not None and beat.late > _MOST_LATE:
        ago = wording.ago_words(beat.late)
        found.append(tr("过去一天有吃药提醒晚了 {ago}，设备可能关过机。", ago=ago))
    if beat.stuck:
        found.append(tr("程序卡住了：{parts}", parts=listed(beat.stuck)))
    return (*found, *_self_test_wrong(beat, paired, now))


def _self_test_wrong(beat: Heartbeat, paired: datetime, now: datetime) -> tuple[str, ...]:
    test = beat.self_test
    if test is None or now - test.at > SELF_TEST_EVERY:
        since = paired if test is None else test.at
        if now - since <= SELF_TEST_EVERY:
            return ()
        return (tr("自检 {ago}没做了。", ago=wording.ago_words((now - since).total_seconds())),)
    return () if test.passed else (tr("自检没通过：{parts}", parts=listed(test.failed)),)


def _health(beat: Heartbeat, now: datetime) -> tuple[tuple[str, str], ...]:
    none = tr("没报")
    output = none if beat.output is None else f"{beat.output}%"
    rows = [
        (tr("麦克风"), beat.microphone or none),
        (tr("听到的声音"), none if beat.level is None else f"{beat.level:.0f} dB"),
        (tr("喇叭"), beat.speaker or none),
        (tr("系统音量"), f"{output} {tr('静音')}" if beat.muted else output),
        (tr("说话音量"), none if beat.volume is None else f"{beat.volume}%"),
        (tr("没送出的"), tr("{n} 件", n=beat.queued)),
        (tr("存储还剩"), none if beat.disk_free is None else f"{beat.disk_free} MB"),
        (tr("时钟差"), none if beat.offset is None else tr("{n} 秒", n=f"{beat.offset:.1f}")),
        (tr("版本"), beat.version or none),
    ]
    if beat.battery is not None:
        mains = tr("在充电") if beat.charging else tr("没充电")
        rows.append((tr("电池"), f"{beat.battery}% {mains}"))
    if beat.active is not None:
        rows.append((tr("有人用过"), wording.clock_words(beat.active, now)))
    test = beat.self_test
    done = tr("还没做过") if test is None else wording.clock_words(test.at, now)
    return (*rows, (tr("上次自检"), done))
