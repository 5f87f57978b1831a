"""What can happen to a call and its answer on the line between kiosk and hub."""

import asyncio
import random
import socket
import struct
from enum import Enum
from typing import Any

PATIENCE = 30.0  # seconds that anything here is waited for
_PAGE = b"<html><body>Please log in</body></html>"


class Mischief(Enum):
    """What happens to one call."""

    NONE = "none"
    DELAYED_CALL = "delayed before the hub"
    DELAYED_ANSWER = "delayed after the hub"
    LOST = "lost before the hub, closed"
    SWALLOWED = "taken in, closed without an answer"
    RESET = "taken in, reset without an answer"
    SILENT = "taken in, open without an answer"
    HALF_OPEN = "neither delivered nor answered nor closed"
    REPEATED = "delivered twice"
    REORDERED = "closed, and delivered after later calls"
    COPIED_LATE = "delivered, and once more after later calls"
    CUT_CALL = "cut off before the hub"
    CUT_ANSWER = "answer cut off"
    HTML_200 = "a portal's page with 200"
    HTML_502 = "a proxy's page with 502"
    TRICKLED = "the answer comes drop by drop"
    TRICKLED_HEAD = "the answer's head comes drop by drop, without end"


MISCHIEF = tuple(mischief for mischief in Mischief if mischief is not Mischief.NONE)


async def hang(reader: asyncio.StreamReader) -> bool:
    """Answer nothing until the kiosk hangs up."""
    async with asyncio.timeout(PATIENCE):
        while await reader.read(4096):
            pass
    return False


async def bring_page(writer: asyncio.StreamWriter, mischief: Mischief) -> bool:
    """Answer in the place of the hub."""
    status = b"200 OK" if mischief is Mischief.HTML_200 else b"502 Bad Gateway"
    head = b"HTTP/1.1 %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
    writer.write(head % (status, len(_PAGE)) + _PAGE)
    await writer.drain()
    return True


async def bring_answer(
    answer: bytes,
    mischief: Mischief,
    dice: random.Random,
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
) -> bool:
    """Bring an answer to the kiosk, or not; return whether the connection goes on."""
    match mischief:
        case Mischief.SWALLOWED:
            return False
        case Mischief.RESET:
            linger = struct.pack("ii", 1, 0)  # close with a reset (socket(7), SO_LINGER)
            raw: Any = writer.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            return False
        case Mischief.SILENT:
            return await hang(reader)
        case Mischief.CUT_ANSWER:
            writer.write(answer[: dice.randrange(1, len(answer))])
            await writer.drain()
            return False
        case Mischief.TRICKLED | Mischief.TRICKLED_HEAD:
            pause = 0.02 if mischief is Mischief.TRICKLED else 0.5
            await _trickle(answer, dice, pause, writer)
            return True
        case Mischief.DELAYED_ANSWER:
            await asyncio.sleep(dice.uniform(0.01, 0.5))
    writer.write(answer)
    await writer.drain()
    return True


async def _trickle(
    answer: bytes, dice: random.Random, pause: float, writer: asyncio.StreamWriter
) -> None:
    position = 0
    while position < len(answer):
        step = dice.randrange(1, 12) if pause < 0.1 else 1
        writer.write(answer[position : position + step])
        await writer.drain()
        position += step
        await asyncio.sleep(pause)


async def read_message(reader: asyncio.StreamReader) -> bytes:
    """Read one HTTP message that says its length."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return head + await reader.readexactly(length)
