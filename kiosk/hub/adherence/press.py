"""The paper made in a process of its own: a second of fonts would keep the hub's threads waiting.

The child is given one line of JSON, what is to stand on the paper and never the storage, and
answers with the PDF. Its standard input stays open meanwhile: when the hub ends, however, it ends.
"""

import asyncio
import logging
import os
import sys
import threading
from contextlib import suppress

import msgspec
from msgspec import Struct

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import language, tr
from kiosk.hub.adherence.paper import Origin, paper
from kiosk.hub.adherence.people import Person
from kiosk.translations import use_language

LIMIT = 60.0  # seconds for one paper, which takes one or two
_COMMAND = (sys.executable, "-m", "kiosk.hub.adherence.press")
_TOLD = 3  # exit status: what came is a sentence for a person
_NICE = 10
_log = logging.getLogger("kiosk.hub")


class Order(Struct, frozen=True):
    """What the child is given."""

    person: Person
    origin: Origin
    language: str


class Press:
    """Makes papers, one at a time; further ones wait."""

    def __init__(self, command: tuple[str, ...] = _COMMAND, limit: float = LIMIT) -> None:
        self._command = command
        self._limit = limit
        self._one_at_a_time = asyncio.Lock()  # each takes a hundred megabytes

    async def paper(self, person: Person, origin: Origin) -> bytes:
        """Return the PDF. Raises EnvironmentFault with one plain sentence when there is none."""
        line = msgspec.json.encode(Order(person, origin, language())) + b"\n"
        async with self._one_at_a_time:
            try:
                async with asyncio.timeout(self._limit):
                    status, body = await self._ask(line)
            except (OSError, TimeoutError) as error:
                _log.warning("no paper was made: %r", error)
                raise _fault() from error
        if status == _TOLD:
            raise EnvironmentFault(body.decode())
        if status != 0:
            _log.warning("no paper was made: the child ended with %s", status)
            raise _fault()
        return body

    async def _ask(self, line: bytes) -> tuple[int, bytes]:
        """Return the child's exit status and answer; whatever happens, it has ended."""
        pipe = asyncio.subprocess.PIPE
        child = await asyncio.create_subprocess_exec(*self._command, stdin=pipe, stdout=pipe)
        assert child.stdin
        assert child.stdout
        try:
            with suppress(ConnectionError):  # how it ended tells why
                child.stdin.write(line)
                await child.stdin.drain()
            body = await child.stdout.read()
            return await child.wait(), body
        finally:
            if child.returncode is None:
                with suppress(ProcessLookupError):
                    child.kill()
                await child.wait()
            child.stdin.close()


def _fault() -> EnvironmentFault:
    return EnvironmentFault(tr("PDF 没有做成，请过一会儿再试一次；表格可以照样导出。"))


def _end_with_parent() -> None:
    os.read(0, 1)  # nothing more comes but the end
    os._exit(1)


def main() -> None:
    """Make one paper: the child's work."""
    if sys.platform != "win32":
        os.nice(_NICE)
    order = msgspec.json.decode(sys.stdin.buffer.readline(), type=Order)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    use_language(order.language)
    status = 0
    try:
        answer = paper(order.person, order.origin)
    except EnvironmentFault as fault:
        status, answer = _TOLD, str(fault).encode()
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    os._exit(status)  # not waiting for the thread, which reads


if __name__ == "__main__":
    main()
