"""The frame as it is at every start: what hangs on the clock and on nothing else."""

from datetime import datetime

from kiosk.core.clock import is_set
from kiosk.core.lunar import lunar_day
from kiosk.core.saying import whole_date
from kiosk.core.view import Frame, Link
from kiosk.core.words import tr, tr_noop

LINK_WORDS = {
    Link.UP: tr_noop("已连上社区"),
    Link.CONNECTING: tr_noop("正在连社区"),
    Link.DOWN: tr_noop("没连上社区"),
}


def usual_frame(now: datetime) -> Frame:
    """Return clock, dates and red button; no weather, no alarm, and nothing heard of the hub.

    Of a clock that has not been set, nothing is shown but that.
    """
    known = is_set(now)
    return Frame(
        clock=f"{now.hour}:{now.minute:02d}" if known else "--:--",
        date=whole_date(now.date()) if known else tr("时间还不知道"),
        lunar=lunar_day(now.date()) if known else "",
        link=Link.CONNECTING,
        link_text=tr(LINK_WORDS[Link.CONNECTING]),
        emergency=tr("紧急呼救"),
        emergency_detail=(tr("按一下"), tr("呼叫帮助")),
    )
