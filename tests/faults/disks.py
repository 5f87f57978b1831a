"""Disks that are slow, full, read-only or broken: a small one in memory, and a preloaded shim."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

SOURCE = Path(__file__).with_name("disk.c")


class Trouble(Enum):
    """What the shim does to a disk (``disk.c``)."""

    NONE = b"-"
    SLOW = b"s"
    FULL = b"f"
    READ_ONLY = b"r"
    BROKEN = b"e"


class Disk:
    """A folder whose disk can be in trouble; ``environment`` is for the programs that use it."""

    def __init__(self, folder: Path, library: Path) -> None:
        self.folder = folder
        self._control = library.with_name("disk-control")
        self._control.write_bytes(Trouble.NONE.value)
        self.environment = {
            "LD_PRELOAD": str(library),
            "ANBAN_DISK_CONTROL": str(self._control),
            "ANBAN_DISK_FOLDER": str(folder),
        }

    def be(self, trouble: Trouble) -> None:
        """Be in trouble from now on, or well again."""
        with self._control.open("r+b") as file:  # the same file: programs have it mapped
            file.write(trouble.value)


def build_shim(folder: Path) -> Path | None:
    """Compile the shim into ``folder``; None where there is no C compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        return None
    library = folder / "disk.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    return library


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path | None]:
    """Mount a disk in memory of so many megabytes on ``folder``; None where that is forbidden."""
    folder.mkdir(exist_ok=True)
    own = f"size={megabytes}m,mode=0777"
    if not _as_root("mount", "-t", "tmpfs", "-o", own, "tmpfs", str(folder)):
        yield None
        return
    try:
        yield folder
    finally:
        _as_root("umount", "-l", str(folder))


def make_read_only(folder: Path) -> None:
    """Mount a small disk anew, so that nothing can be written; nobody may have a file open."""
    assert _as_root("mount", "-o", "remount,ro", str(folder))


def make_writable(folder: Path) -> None:
    """Take ``make_read_only`` back."""
    assert _as_root("mount", "-o", "remount,rw", str(folder))


def fill(folder: Path) -> Path:
    """Fill a disk to its last byte; removing the file that is returned makes room again."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue
    return filler


def _as_root(*command: str) -> bool:
    prefix = [] if os.getuid() == 0 else ["sudo", "-n"]
    if prefix and shutil.which("sudo") is None:
        return False
    done = subprocess.run([*prefix, *command], capture_output=True, check=False)
    return done.returncode == 0
