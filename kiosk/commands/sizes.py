"""Sizes of windows as they are written on the command line."""

import argparse
import re


def parse_size(text: str) -> tuple[int, int]:
    """Return (width, height) in pixels from ``1920x1080``; argparse shows the error."""
    match = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1920x1080")
    return int(match[1]), int(match[2])
