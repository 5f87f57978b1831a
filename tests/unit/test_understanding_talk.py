"""What is said to somebody else, what only sounds like a cry, and answers of few words."""

import pytest

from kiosk.core.intents import Intent
from kiosk.core.understanding import Context
from tests.helpers.understanding import NOW, demo_understander

_REMINDER = Context(medicine_due=True)


@pytest.mark.parametrize(
    ("said", "context", "intent"),
    [
        ("没吃", _REMINDER, Intent.MEDICINE_SNOOZE),
        ("还没吃", _REMINDER, Intent.MEDICINE_SNOOZE),
        ("马上吃", _REMINDER, Intent.MEDICINE_SNOOZE),
        ("没吃", Context(), Intent.NONE),
        ("取消", Context(question=True), Intent.DENY),
        ("退掉", Context(question=True), Intent.DENY),
        ("取消", Context(), Intent.CANCEL_REQUEST),
        ("换个时间，下午吧", Context(Intent.BOOK_HOUSEKEEPING), Intent.BOOK_HOUSEKEEPING),
        ("别送了我去食堂吃", Context(), Intent.ORDER_MEAL),
        ("捎点菜回来", Context(), Intent.BOOK_HOUSEKEEPING),
        ("陪我上趟医院", Context(), Intent.BOOK_HOUSEKEEPING),
        ("我腰不行了", Context(), Intent.CONSULT_DOCTOR),
        ("我要不行了", Context(), Intent.EMERGENCY),
        ("过点了，这顿就不吃了", Context(), Intent.MEDICINE_SKIP),
        ("暖气不热，快来人看看", Context(), Intent.REQUEST_REPAIR),
    ],
)
def test_few_words(said: str, context: Context, intent: Intent) -> None:
    assert demo_understander().understand_text(said, NOW, context).intent is intent


@pytest.mark.parametrize("said", ["不是水费是电费", "帮我交电费，不是水费"])
def test_what_is_not_meant(said: str) -> None:
    assert demo_understander().understand_text(said, NOW).slots == {"bill": "electricity"}


def test_a_weight_of_rice_is_one_portion() -> None:
    found = demo_understander().understand_text("来二两米饭", NOW)
    assert found.slots == {"items": [{"dish": "米饭", "quantity": 1}]}


def test_a_time_alone_answers_when_the_doctor_should_come() -> None:
    context = Context(Intent.CONSULT_DOCTOR)
    found = demo_understander().understand_text("明天上午", NOW, context)
    assert found.slots == {"start": "2026-09-16/morning"}
