"""Making a picture that somebody uploads fit for a kiosk: small, plain, and nothing else in it."""

import io

from kiosk.core.words import tr
from kiosk.hub.faults import invalid

MAX_UPLOAD = 8 * 1024 * 1024  # bytes; what a telephone's camera writes
MOST_PIXELS = 64_000_000
LONGEST_SIDE = 800  # pixels; a third of a television's height is enough for a box
MEDIA_TYPE = "image/jpeg"
_FORMATS = ("JPEG", "PNG", "WEBP")


def reencode(data: bytes) -> bytes:
    """Return an upload as a JPEG of at most 800 pixels, upright, on white, without metadata.

    Only the pixels are taken over, so that neither where it was taken nor anything hidden in the
    file goes on. Raises a refusal in a plain sentence for what is no JPEG, PNG or WebP picture.
    Takes up to half a second: not for the event loop.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415  # when it is used

    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as found:
            if found.width * found.height > MOST_PIXELS:
                raise invalid(tr("这张图片太大了，请换一张小一些的。"), "picture")
            found.draft("RGB", (2 * LONGEST_SIDE, 2 * LONGEST_SIDE))
            upright = ImageOps.exif_transpose(found).convert("RGBA")
    except (OSError, SyntaxError, ValueError, UnidentifiedImageError) as error:
        raise invalid(tr("这张图片打不开，请换一张 JPG 或者 PNG 的照片。"), "picture") from error
    except Image.DecompressionBombError as error:
        raise invalid(tr("这张图片太大了，请换一张小一些的。"), "picture") from error
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    plain = Image.new("RGB", upright.size, "white")
    plain.paste(upright, mask=upright.getchannel("A"))
    out = io.BytesIO()
    plain.save(out, "JPEG", quality=85, optimize=True)
    return out.getvalue()
