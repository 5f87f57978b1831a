"""What a sensor's alarm says in words, for staff and for the resident's own screen."""

from datetime import datetime

from kiosk.core.words import tr
from kiosk.hub.sensors.model import Rule, Sensor, SensorKind, SensorState, Signal


def cause_words(sensor: Sensor, rule: Rule) -> str:
    """Return what has happened, short: 按了床头按钮."""
    name, minutes = sensor.name, rule.minutes
    if minutes:
        told = {
            (Signal.OPEN, True): tr("{name}开了{n}分钟", name=name, n=minutes),
            (Signal.PRESENT, False): tr("{name}：离开{n}分钟了", name=name, n=minutes),
            (Signal.MOVING, False): tr("{name}：{n}分钟没有动静", name=name, n=minutes),
        }
        usual = tr("{name}：已经{n}分钟了", name=name, n=minutes)
        return told.get((rule.signal, rule.active), usual)
    told = {
        (Signal.PRESS, True): tr("按了{name}", name=name),
        (Signal.FALL, True): tr("{name}：像是摔倒了", name=name),
        (Signal.OPEN, True): tr("{name}开了", name=name),
        (Signal.PRESENT, False): tr("{name}：人离开了", name=name),
        (Signal.SMOKE, True): tr("{name}：有烟", name=name),
    }
    return told.get((rule.signal, rule.active), tr("{name}报警", name=name))


def faults(sensor: Sensor, state: SensorState, now: datetime) -> tuple[str, ...]:
    """Return what staff should see to: an empty battery, a line that is silent, a cover off."""
    found = []
    if state.low:
        left = "" if state.battery is None else f" {state.battery}%"
        found.append(tr("电池快没电了{left}", left=left))
    if state.tamper:
        found.append(tr("外壳被打开了"))
    if not state.online:
        found.append(tr("断线了"))
    elif state.heard is None:
        found.append(tr("还没有收到过它的消息"))
    elif sensor.silent and (now - state.heard).total_seconds() > sensor.silent * 3600:
        hours = int((now - state.heard).total_seconds() // 3600)
        found.append(tr("{n}小时没有消息", n=hours))
    return tuple(found)


def kind_words(kind: SensorKind) -> str:
    """Return what stands in the home."""
    return {
        SensorKind.BUTTON: tr("呼救按钮"),
        SensorKind.FALL: tr("摔倒探测"),
        SensorKind.DOOR: tr("门窗"),
        SensorKind.MOTION: tr("走动"),
        SensorKind.BED: tr("床垫"),
        SensorKind.SMOKE: tr("烟雾"),
    }.get(kind, tr("别的"))


def signal_words(signal: Signal, active: bool) -> str:
    """Return what one signal says."""
    return {
        (Signal.PRESS, True): tr("按下"),
        (Signal.FALL, True): tr("摔倒"),
        (Signal.FALL, False): tr("没有摔倒"),
        (Signal.OPEN, True): tr("开着"),
        (Signal.OPEN, False): tr("关着"),
        (Signal.MOVING, True): tr("有人走动"),
        (Signal.MOVING, False): tr("没人走动"),
        (Signal.PRESENT, True): tr("有人在"),
        (Signal.PRESENT, False): tr("人离开"),
        (Signal.SMOKE, True): tr("有烟"),
        (Signal.SMOKE, False): tr("没有烟"),
    }.get((signal, active), tr("开") if active else tr("关"))
