"""The frame that never moves: clock, dates, weather, connection, the red button."""

from kiosk.core.alarms import AlarmState
from kiosk.core.dialogue.alarm import is_live
from kiosk.core.dialogue.world import World
from kiosk.core.lunar import lunar_day
from kiosk.core.saying import whole_date
from kiosk.core.view import Frame, Link
from kiosk.core.words import capital, named, tr, tr_noop

_LINK_WORDS = {
    Link.UP: tr_noop("已连上社区"),
    Link.CONNECTING: tr_noop("正在连社区"),
    Link.DOWN: tr_noop("没连上社区"),
}


def frame(world: World) -> Frame:
    """Return the frame for this moment."""
    now = world.now
    today = next((w for w in world.catalogue.weather if w.day == world.today), None)
    weather = (
        tr(
            "{words}　{low}到{high}℃",
            words=capital(named(today.words)),
            low=today.low,
            high=today.high,
        )
        if today
        else ""
    )
    return Frame(
        clock=f"{now.hour}:{now.minute:02d}",
        date=whole_date(world.today),
        lunar=lunar_day(world.today),
        weather=weather,
        link=world.link,
        link_text=_link_words(world),
        emergency=tr("紧急呼救"),
        emergency_detail=_emergency_detail(world),
    )


def _link_words(world: World) -> str:
    """Return the state in words; a kiosk whose pairing was lost shows the code for staff."""
    if world.pairing and world.pairing[0] and world.resident:
        return tr("要重新登记：{code}", code=world.pairing[0])
    return tr(_LINK_WORDS[world.link])


def _emergency_detail(world: World) -> tuple[str, ...]:
    if world.alarm and is_live(world.alarm):  # called false, a press begins another
        if world.alarm.known_state is AlarmState.ON_THE_WAY:
            return (tr("人在路上"), tr("按一下看"))
        if world.alarm.known_state is AlarmState.ACKNOWLEDGED:
            return (tr("有人接了"), tr("按一下看"))
        return (tr("正在呼救"), tr("按一下看"))
    return (tr("按一下"), tr("呼叫帮助"))
