"""我的服务: all that has been asked for, and finding one of them."""

from dataclasses import replace

from kiosk.core.dialogue.page import NEXT_PAGE, Page, Turn, back_action, leafed, push, swap
from kiosk.core.dialogue.receipt import Receipt
from kiosk.core.dialogue.request_told import ICONS, kind_of, short_state, state_sentence, tint_of
from kiosk.core.dialogue.world import World
from kiosk.core.requests import RequestRecord, RequestState
from kiosk.core.saying import request_time, request_words
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import capital, together, tr


@dataclass(frozen=True)
class MyServices(Page):
    """All requests, those under way first."""

    page: int = 0

    def view(self, world: World) -> View:
        """Return the requests, six a page."""
        ordered = sorted(world.requests, key=lambda r: r.state.is_final)
        options = tuple(
            Option(
                f"request:{record.request.id}",
                capital(request_words(record.request.details, world.catalogue)),
                capital(request_time(record.request.details, world.today)),
                ICONS.get(type(record.request.details), "list"),
                badge=short_state(record),
                tint=tint_of(record.request.details),
            )
            for record in ordered
        )
        view = View(
            key="services",
            screen=Screen.CHOICE if options else Screen.TEXT,
            title=tr("我的服务"),
            tint=Tint.SERVICES,
            options=options,
            paragraphs=() if options else (tr("现在没有在办的事。想要什么，按一下或者说一声。"),),
            actions=(back_action(),),
            focus="back",
        )
        return leafed(view, self.page, world.room, 4)

    def prompt(self, world: World) -> str:
        """Say what is under way."""
        under_way = world.open_requests
        if not under_way:
            return tr("现在没有在办的事。")
        count = tr("有{n}件在办。", n=len(under_way))
        return together(count, state_sentence(under_way[0], world))

    def press(self, option: str, world: World) -> Turn:
        """Open a request."""
        if option.startswith("request:"):
            return push(Receipt(option.removeprefix("request:")))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        return super().press(option, world)


def find_request(world: World, service: str, *, finished: bool = False) -> RequestRecord | None:
    """Return the newest request of a service (an intent's name; "" for any), open or done."""
    for record in world.requests:
        wanted = not service or kind_of(record.request.details) == service
        fits = record.state is RequestState.DONE if finished else record in world.open_requests
        if wanted and fits:
            return record
    return None


def named_service(service: str) -> str:
    """Return the word for a service named by its intent: 饭, 家政, 大夫."""
    words = {
        "order_meal": tr("饭"),
        "book_housekeeping": tr("家政"),
        "consult_doctor": tr("大夫"),
        "request_repair": tr("维修"),
        "pay_bill": tr("缴费"),
        "call_person": tr("电话"),
        "refill_medicine": tr("开药"),
    }
    return words.get(service) or tr("事")
