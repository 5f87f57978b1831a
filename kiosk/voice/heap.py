"""Keeps the C library from holding on to memory that hours of hearing have let go."""

import ctypes

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8  # glibc's malloc.h
_LARGE = 1024 * 1024  # bytes; with less, clearing pages anew takes a sixth of the ears' time


def return_freed_memory() -> None:
    """Let large arrays go back to the system when they are freed; nothing without glibc.

    Call it before threads begin: each would get a heap of its own.
    """
    try:
        tune = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError, TypeError):
        return
    for option, value in ((_MMAP_THRESHOLD, _LARGE), (_TRIM_THRESHOLD, _LARGE), (_ARENA_MAX, 2)):
        tune(option, value)


def give_back() -> None:
    """Return what is free between things in use to the system too: a few milliseconds' work."""
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError, TypeError):
        return
    trim(0)
