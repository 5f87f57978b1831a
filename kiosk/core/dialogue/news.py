"""What is said when a request has got further by itself."""

from kiosk.core.dialogue.page import Page
from kiosk.core.dialogue.receipt import Receipt
from kiosk.core.dialogue.request_told import news_sentence, state_words
from kiosk.core.dialogue.world import World
from kiosk.core.requests import RequestRecord, RequestState
from kiosk.core.words import tr


def news_beside(page: Page, record: RequestRecord, world: World) -> str:
    """Return the news of a request while ``page`` is on the screen; empty when it was just said.

    On its own receipt what was asked for is not said again.
    """
    if isinstance(page, Receipt) and page.request_id == record.request.id:
        return tr("{state}。", state=state_words(record))
    replaced = isinstance(page, Receipt) and page.instead_of == record.request.id
    if replaced and record.state is RequestState.CANCELLED:
        return ""  # 原来的退掉
    return news_sentence(record, world)
