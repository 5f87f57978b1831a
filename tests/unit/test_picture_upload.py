"""What is uploaded at the console: read from a form's parts, and made fit for a kiosk."""

import io
import struct
import zlib

import pytest
from PIL import Image

from kiosk.hub.api.multipart import read_parts
from kiosk.hub.faults import Refusal
from kiosk.hub.pictures import LONGEST_SIDE, reencode

HEAD = "multipart/form-data; boundary=xYz"


def photograph(size: tuple[int, int] = (1600, 1200), kind: str = "JPEG", **more: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "#a03040").save(out, kind, **more)
    return out.getvalue()


def test_a_form_with_a_file_is_read_as_it_was_sent() -> None:
    data = bytes(range(256)) + b"\r\n--xY not the boundary\r\n"
    body = (
        b'--xYz\r\nContent-Disposition: form-data; name="medicine"\r\n\r\n'
        + "降压药\r\n".encode()
        + b'--xYz\r\nContent-Disposition: form-data; name="photo"; filename="../../a.jpg"\r\n'
        + b"Content-Type: image/jpeg\r\n\r\n"
        + data
        + b"\r\n--xYz--\r\n"
    )
    first, second = read_parts(HEAD, body)
    assert (first.name, first.data.decode(), first.file) == ("medicine", "降压药", False)
    assert (second.name, second.data, second.file) == ("photo", data, True)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("multipart/form-data", b"--xYz--\r\n"),
        (HEAD, b""),
        (HEAD, b'--xYz\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut off'),
        (HEAD, b"--xYz\r\nno header's end\r\n--xYz--\r\n"),
        (HEAD, b"\r\n--xYz" * 500 + b"--"),
    ],
)
def test_what_is_no_such_form_is_refused(head: str, body: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        read_parts(head, body)
    assert caught.value.status == 400


def test_a_photograph_becomes_small_upright_and_plain() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010F] = "SECRET-CAMERA"
    exif.get_ifd(0x8825)[1] = "N"  # where it was taken
    upload = photograph(exif=exif, comment=b"a hidden word")
    assert b"SECRET-CAMERA" in upload
    made = reencode(upload)
    with Image.open(io.BytesIO(made)) as picture:
        assert picture.format == "JPEG"
        assert picture.size == (600, LONGEST_SIDE)
        assert dict(picture.getexif()) == {}
        assert "comment" not in picture.info
    assert b"SECRET" not in made
    assert len(made) < len(upload) + 4096
    assert reencode(upload) == made, "the same upload is the same picture"


def test_what_shines_through_is_white_and_a_small_picture_stays_its_size() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (40, 20), (0, 0, 0, 0)).save(out, "PNG")
    with Image.open(io.BytesIO(reencode(out.getvalue()))) as picture:
        assert picture.size == (40, 20)
        assert min(picture.getpixel((5, 5))) > 250  # type: ignore[arg-type]


def bomb() -> bytes:
    """Return a PNG of some hundred bytes that says it is 40,000 pixels wide and high."""
    header = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    data = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    )


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize(
    "upload",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + bytes(100),
        photograph()[:400],
        bomb(),
    ],
)
def test_what_is_no_photograph_is_refused_in_a_sentence(upload: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        reencode(upload)
    assert "图片" in caught.value.detail
