"""The frame that never moves: clock, dates, weather, connection, the red button."""

from dataclasses import replace

from kiosk.core.alarms import AlarmState
from kiosk.core.dialogue.alarm import is_live
from kiosk.core.dialogue.world import World
from kiosk.core.frame import LINK_WORDS, usual_frame
from kiosk.core.view import Frame
from kiosk.core.words import capital, named, tr


def frame(world: World) -> Frame:
    """Return the frame for this moment."""
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
    usual = usual_frame(world.now)
    return replace(
        usual,
        weather=weather,
        link=world.link,
        link_text=_link_words(world),
        emergency_detail=_alarm_under_way(world) or usual.emergency_detail,
    )


def _link_words(world: World) -> str:
    """Return the state in words; a kiosk whose pairing was lost shows the code for staff."""
    if world.pairing and world.pairing[0] and world.resident:
        return tr("要重新登记：{code}", code=world.pairing[0])
    return tr(LINK_WORDS[world.link])


def _alarm_under_way(world: World) -> tuple[str, ...]:
    if world.alarm and is_live(world.alarm):  # called false, a press begins another
        if world.alarm.known_state is AlarmState.ON_THE_WAY:
            return (tr("人在路上"), tr("按一下看"))
        if world.alarm.known_state is AlarmState.ACKNOWLEDGED:
            return (tr("有人接了"), tr("按一下看"))
        return (tr("正在呼救"), tr("按一下看"))
    return ()
