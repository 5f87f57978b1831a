"""The day the tour plays: what the elder does, what staff do, and what must then be shown."""

import threading
import time
from collections.abc import Callable
from datetime import time as time_of_day
from datetime import timedelta
from pathlib import Path

from kiosk.app import Kiosk
from kiosk.commands.hub_child import HubChild
from kiosk.commands.staff import StaffClient
from kiosk.core.errors import EnvironmentFault
from kiosk.core.saying import clock_time
from kiosk.core.understanding import Context, Understander
from kiosk.core.view import Link, Picture, Screen
from kiosk.core.words import tr
from kiosk.services.clock import SystemClock
from kiosk.services.events import Event, PictureChanged, Understood
from kiosk.ui.driver import Driver
from kiosk.voice.lexicon import load_lexicon

_FIRST = time_of_day(8)  # the day's first medicine
_PATIENCE = 20.0  # seconds
_LOOK = 0.9  # seconds a person looks at a new screen; a press in the first moment does not count


class TourFailed(Exception):
    """Something that should have been shown was not."""


class Day:
    """Plays the day in its own thread."""

    def __init__(
        self,
        kiosk: Kiosk,
        clock: SystemClock,
        driver: Driver,
        hub: HubChild,
        *,
        folder: Path,
    ) -> None:
        self._kiosk, self._clock, self._driver = kiosk, clock, driver
        self.hub = hub
        self._folder = folder
        self._shown: Picture | None = None
        self._changed = threading.Condition()
        self._count = 0
        self._log = (folder / "tour.log").open("w", encoding="utf-8", buffering=1)
        kiosk.bus.subscribe(self._on_event)
        self._hub_shift = timedelta()
        self._staff = StaffClient(hub.ready.url)
        self._failure = ""
        self._thread = threading.Thread(target=self._play, name="tour")

    def start(self, when_over: Callable[[], None]) -> None:
        """Begin to play, in a thread of its own; ``when_over`` is called at the end."""
        self._when_over = when_over
        self._thread.start()

    def finish(self) -> str:
        """Wait for the end; return why the day failed, or an empty string."""
        self._thread.join()
        self.hub.close()
        return self._failure

    def _play(self) -> None:
        try:
            self._play_parts()
        except (TourFailed, EnvironmentFault, KeyError, TimeoutError) as error:
            self._failure = f"{type(error).__name__}: {error}"
        finally:
            self._when_over()

    def _play_parts(self) -> None:
        try:
            self._match_hub_clock()
            self._staff.login(self.hub.ready.login, self.hub.ready.password)
            for part in (
                self._morning_medicine,
                self._lunch_by_keys,
                self._windows_by_voice,
                self._doctor_by_touch,
                self._noon_snoozed,
                self._network_away,
                self._emergency,
                self._evening,
            ):
                part()
        finally:
            self._staff.close()
            self._log.close()

    # -- what is on the screen ------------------------------------------------------------

    def _on_event(self, event: Event) -> None:
        if isinstance(event, PictureChanged):
            with self._changed:
                self._shown = event.picture
                self._changed.notify_all()

    def _until(self, what: str, holds: Callable[[Picture], bool]) -> Picture:
        """Wait until the screen is as it should be; raises TourFailed with ``what``."""
        with self._changed:
            if not self._changed.wait_for(
                lambda: self._shown is not None and holds(self._shown), _PATIENCE
            ):
                shown = self._shown.view if self._shown else None
                raise TourFailed(f"{what} (on the screen: {shown})")
            assert self._shown
            return self._shown

    def _screen(self, key: str) -> None:
        self._until(f"the screen {key}", lambda p: p.view.key.startswith(key))
        time.sleep(_LOOK)

    def _titled(self, words: str) -> None:
        """Wait for a headline with these words, which are in the language shown."""
        self._until(f"the headline {words}", lambda p: words.strip() in p.view.title)
        time.sleep(_LOOK)

    def _tell(self, words: str, picture: str = "") -> None:
        """Write a line of the log, with a picture of the screen when one is named."""
        name = ""
        if picture:
            self._count += 1
            name = f"{self._count:02d}-{picture}.png"
            self._driver.grab(self._folder / name)
        self._log.write(f"{self._clock.now():%H:%M:%S}  {words}{'  → ' + name if name else ''}\n")
        print(f"{self._clock.now():%H:%M}  {words}", flush=True)

    def _at(self, hour: int, minute: int) -> None:
        """Move both clocks on to this time of the day."""
        now = self._clock.now()
        by = now.replace(hour=hour, minute=minute, second=0, microsecond=0) - now
        self._clock.shift(by)
        self._hub_shift += by
        self.hub.shift_clock(round(by.total_seconds()))
        self._kiosk.device.reminders.poke()

    def _match_hub_clock(self) -> None:
        self._hub_shift = self._clock.offset
        self.hub.shift_clock(round(self._hub_shift.total_seconds()))

    def _keys(self, *names: str) -> None:
        for name in names:
            self._driver.key(name)
            time.sleep(0.6)  # the same key within half a second counts once

    def _says(self, sentence: str) -> None:
        store = self._kiosk.device.store
        understander = Understander(load_lexicon(), store.catalogue(), store.resident())
        understanding = understander.understand_text(sentence, self._clock.now(), Context())
        self._tell(f"王奶奶说：「{sentence}」")
        self._kiosk.bus.publish(Understood(sentence, understanding))

    def _newest_request(self, state: str) -> str:
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            found = [r for r in self._kiosk.device.store.requests() if r.state.value == state]
            if found:
                return found[0].request.id
            time.sleep(0.05)
        raise TourFailed(f"no request got as far as {state}")

    # -- the day ---------------------------------------------------------------------------

    def _morning_medicine(self) -> None:
        self._until("the resident's name is known", lambda p: p.frame.link is Link.UP)
        self._until("the plan is here", lambda p: clock_time(_FIRST) in p.view.options[3].detail)
        self._tell("早上，主页", "home")
        self._at(8, 0)
        self._screen("reminder-")
        self._tell("八点，该吃药了", "reminder")
        self._keys("1")
        self._titled(tr("记下了：{done}", done=tr("吃了")))
        self._tell("按 1：吃了", "medicine-taken")
        self._keys("ok")
        self._screen("home")

    def _lunch_by_keys(self) -> None:
        self._at(9, 30)
        self._keys("ok")
        self._screen("dishes-")
        self._tell("遥控器按确定，进吃饭", "dishes")
        dishes = self._until("the dishes", lambda p: len(p.view.options) > 1).view.options
        self._keys("ok", "ok")
        self._go_to(dishes[1].id)
        self._keys("ok")
        self._until("two kinds of dishes", lambda p: sum(o.selected for o in p.view.options) == 2)
        self._tell("两份一样，一份一样", "dishes-chosen")
        self._go_to("done")
        self._keys("ok")
        self._screen("meal-when")
        self._tell("哪一顿", "meal-when")
        self._keys("1")
        self._screen("meal-where")
        self._tell("送到家还是去食堂", "meal-where")
        if not self._until("the question", lambda p: p.view.screen is Screen.QUESTION).view.options:
            self._keys("ok")  # long words: the answers stand behind 下一页
            self._until("the answers", lambda p: bool(p.view.options))
            time.sleep(_LOOK)
        self._keys("1")
        self._titled(tr("社区已收到"))
        self._tell("已记下，已送达", "meal-received")
        self._staff.accept(self._newest_request("received"))
        self._titled(tr("{by}已接单", by=""))
        self._tell("社区的人在控制台接了单", "meal-accepted")
        self._go_to("home")
        self._keys("ok")
        self._screen("home")

    def _windows_by_voice(self) -> None:
        self._at(10, 0)
        self._says("后天下午两点找个人来擦玻璃")
        self._titled(tr("社区已收到"))
        self._tell("一句话就订好了", "windows-received")
        request = self._newest_request("received")
        self._staff.accept(request)
        self._staff.assign(request, "赵师傅")
        self._titled("赵师傅")
        self._tell("赵师傅来办", "windows-assigned")
        self._says("回到主页")
        self._screen("home")

    def _doctor_by_touch(self) -> None:
        self._at(10, 40)
        self._touch("doctor", "symptoms-")
        self._touch("symptom:头疼", "symptoms-")
        self._tell("用手指点：看病，头疼", "doctor-symptoms")
        self._touch("done", "doctor-when")
        self._touch("soon", "receipt-")
        self._titled(tr("社区已收到"))
        self._tell("大夫尽快来电话", "doctor-received")
        self._touch("home", "home")

    def _noon_snoozed(self) -> None:
        self._at(12, 0)
        self._screen("reminder-")
        self._says("等会儿再吃")
        self._titled(tr("过{n}分钟再叫您", n=10))
        self._tell("中午的药：等一会儿", "medicine-snoozed")
        self._at(12, 11)
        self._screen("reminder-")
        self._tell("十分钟后又叫了一遍")
        self._says("药吃完了")
        self._titled(tr("记下了：{done}", done=tr("吃了")))
        self._touch("done", "home")

    def _network_away(self) -> None:
        self._at(14, 0)
        port = int(self.hub.ready.url.rsplit(":", 1)[1])
        self.hub.close()
        self._until("the link is down", lambda p: p.frame.link is Link.DOWN)
        self._tell("服务站断了", "offline")
        self._says("厨房水龙头漏水了")
        self._titled(tr("已记下，正在送出"))
        self._tell("断着网也记下来了", "offline-recorded")
        self.hub = HubChild(self.hub.database, port)
        self.hub.shift_clock(round(self._hub_shift.total_seconds()))
        self._titled(tr("社区已收到"))
        self._tell("服务站回来了，自己送到了", "back-online")
        self._says("回到主页")
        self._screen("home")

    def _emergency(self) -> None:
        self._at(15, 0)
        self._driver.touch("emergency")
        self._until("the countdown", lambda p: p.view.countdown is not None)
        self._tell("按了紧急呼救，倒数五秒", "alarm-counting")
        self._titled(tr("平台已收到"))
        self._tell("倒数完，平台收到了", "alarm-received")
        alarm = self._open_alarm()
        self._staff.acknowledge(alarm)
        self._titled(tr("有人接了：{by}", by=""))
        self._tell("值班的人接了", "alarm-acknowledged")
        self._staff.depart(alarm, 6)
        self._titled(tr("{by}在路上", by=""))
        self._tell("人在路上，大约六分钟", "alarm-on-the-way")
        self._at(15, 7)
        self._staff.resolve(alarm, "扶起来了，没有受伤")
        self._titled(tr("处理好了"))
        self._tell("人到了，处理好了", "alarm-resolved")
        self._touch("hide", "home")

    def _open_alarm(self) -> str:
        record = self._kiosk.device.store.open_alarm()
        if record is None:
            raise TourFailed("the alarm is not open on the device")
        return record.alarm.id

    def _evening(self) -> None:
        self._at(17, 0)
        self._keys("5")
        self._screen("services-")
        self._tell("我的服务", "services")
        self._keys("back")
        self._screen("home")
        self._says("修水管的不用来了")
        self._screen("take-back")
        self._tell("不要了，先问一句", "take-back")
        self._says("对")
        self._titled(tr("已经退掉了"))
        self._tell("退掉了", "taken-back")
        self._says("回到主页")
        self._at(20, 0)
        self._screen("reminder-")
        self._tell("晚上的药", "reminder-evening")
        self._keys("3")
        self._titled(tr("记下了：这顿{refuse}", refuse=tr("不吃")))
        self._keys("ok")
        self._keys("4")
        self._screen("medicine-")
        self._tell("一天的药，一眼看完", "medicine-board")

    def _touch(self, option: str, then: str) -> None:
        self._driver.touch(option)
        self._screen(then)

    def _go_to(self, option: str) -> None:
        """Walk there with the arrow keys, as someone with a remote would."""
        self._keys(*self._driver.way_to(option))
        if self._driver.focused() != option:
            raise TourFailed(f"the focus is on {self._driver.focused()}, not on {option}")
