"""What the people of a chain are told, in one sentence.

It goes out by SMS as it stands: who and what is asked of them, and nothing of health (PIPL: as
little as needed). What was pressed or said stands behind the link that the channel adds.
"""

from kiosk.core.alarms import AlarmKind, AlarmRecord, AlarmSource
from kiosk.core.words import tr

ANSWERED, OVER = "answered", "over"  # steps that call a person's worry off


def call_words(record: AlarmRecord, name: str) -> str:
    """Return what a person is told when their step is due; ``name`` is the resident's."""
    if record.alarm.source is AlarmSource.TEST:
        return tr("【测试】每天的测试呼救还没有人接，请到值班台按一下。不是真的。")
    again = len(record.steps) > 1
    if record.alarm.kind is AlarmKind.INACTIVITY:  # nobody has called
        if again:
            return tr("{name}很久没有动静，还没有弄清楚，请再看看。", name=name)
        return tr("{name}很久没有动静了，还没有人去看，请联系一下。", name=name)
    if again:
        return tr("{name}呼救还没有解决，又响了，请马上看看。", name=name)
    if record.alarm.source is AlarmSource.SENSOR:
        return tr("{name}家的感应器报警了，还没有人接，请马上联系。", name=name)
    return tr("{name}呼救了，还没有人接，请马上联系。", name=name)


def relief_words(record: AlarmRecord, name: str) -> str:
    """Return what those who were told hear after an answer, or at the end."""
    by = record.steps[-1].by or tr("值班的人")
    test = tr("【测试】") if record.alarm.source is AlarmSource.TEST else ""
    if record.alarm.kind is AlarmKind.INACTIVITY:
        if record.is_over:
            return tr("{name}很久没有动静的事已经弄清楚了，{by}结束的。", name=name, by=by)
        return tr("{name}很久没有动静，{by}已经接了。", name=name, by=by)
    if record.is_over:
        return test + tr("{name}的呼救已经处理好了，{by}结束的。", name=name, by=by)
    return test + tr("{name}的呼救，{by}已经接了。", name=name, by=by)
