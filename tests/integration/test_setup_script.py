"""The set-up script's dealings with the system, against stand-ins for apt, dpkg and sudo."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux")

_PROGRAMS = {
    "dpkg-query": """for last; do :; done
grep -Fqx "$last" "$STATE/installed" && printf 'install ok installed'""",
    "apt-cache": """[ "$2" = "$(cat "$STATE/unknown")" ] && echo '  Candidate: (none)' ||
    echo '  Candidate: 1.0'""",
    "apt-get": """echo "apt-get $*" >>"$STATE/calls"
cat >>"$STATE/stdin"
[ "$1" = install ] || exit 0
for word; do
    case $word in
    pulseaudio) [ ! -e "$STATE/pipewire" ] || exit 100 ;;
    postgresql) cat "$STATE/cluster.conf" >>"$STATE/cluster.seen" ;;
    esac
done
for word; do case $word in install | -*) ;; *) echo "$word" >>"$STATE/installed" ;; esac; done""",
    "id": "echo $KIOSK_TEST_UID",
    "sudo": """echo "sudo $*" >>"$STATE/calls"
[ "$1" != -n ] || exit 1
[ "$1" != -v ] || exit "$KIOSK_TEST_SUDO"
exec "$@\"""",
}


class Machine:
    """A checkout with a ready environment, and a system that only pretends."""

    def __init__(self, folder: Path) -> None:
        self.state = folder / "state"
        self.checkout = folder / "checkout"
        self.venv = folder / "venv"
        self.somewhere = folder / "some where"
        for place in (self.state, self.somewhere, folder / "bin", self.venv / "bin"):
            place.mkdir(parents=True)
        for name in ("installed", "unknown", "calls", "stdin", "cluster.seen"):
            (self.state / name).write_text("")
        (self.state / "cluster.conf").write_text("#create_main_cluster = true\n")
        for name, body in _PROGRAMS.items():
            self._program(folder / "bin" / name, body)
        shutil.copytree(ROOT / "packaging", self.checkout / "packaging")
        shutil.copy(ROOT / "pyproject.toml", self.checkout)
        script = self.checkout / "packaging" / "kiosk.sh"
        conf = "/etc/postgresql-common/createcluster.conf"
        text = script.read_text()
        assert conf in text
        script.write_text(text.replace(conf, f"{self.state}/cluster.conf"))
        self._program(self.checkout / "packaging" / "test.sh", 'echo "tests $*"')
        self._program(self.venv / "bin" / "kiosk", 'echo "kiosk $* in $(pwd): $(cat)"')
        (self.venv / "bin" / "python").symlink_to(sys.executable)
        for lock in ("requirements.txt", "requirements-test.txt"):
            self._stamp(lock)

    def _program(self, path: Path, body: str) -> None:
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def _stamp(self, lock: str) -> None:
        checkout = self.checkout
        parts = (
            (checkout / "packaging" / lock).read_text(),
            (checkout / "pyproject.toml").read_text(),
        )
        text = "".join(parts) + f"{checkout}\n"
        summed = subprocess.run(["cksum"], input=text, capture_output=True, text=True, check=True)
        (self.venv / f".installed-{lock}").write_text(summed.stdout)

    def run(
        self, *words: str, uid: int = 0, sudo: int = 1, terminal: bool = False
    ) -> "subprocess.CompletedProcess[str]":
        """Run the script in another folder; what was called is then in ``calls``."""
        (self.state / "calls").write_text("")
        environment = {
            **os.environ,
            "PATH": f"{self.checkout.parent / 'bin'}:{os.environ['PATH']}",
            "STATE": str(self.state),
            "KIOSK_VENV": "../venv",
            "KIOSK_TEST_UID": str(uid),
            "KIOSK_TEST_SUDO": str(sudo),
        }
        command = ["sh", str(self.checkout / "packaging" / "kiosk.sh"), *words]
        options = {"env": environment, "cwd": self.somewhere, "text": True, "timeout": 30}
        if not terminal:
            return subprocess.run(  # type: ignore[call-overload, no-any-return]
                command, input="the program's", capture_output=True, check=False, **options
            )
        master, slave = os.openpty()
        os.write(master, b"\x04")
        try:
            return subprocess.run(  # type: ignore[call-overload, no-any-return]
                command, stdin=slave, capture_output=True, check=False, **options
            )
        finally:
            os.close(slave)
            os.close(master)

    @property
    def calls(self) -> str:
        return (self.state / "calls").read_text()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_the_program_runs_in_the_callers_folder_with_its_own_standard_input(
    machine: Machine,
) -> None:
    result = machine.run("listen", "a.wav")
    assert result.stdout == f"kiosk listen a.wav in {machine.somewhere}: the program's\n"
    assert "apt-get install" in machine.calls
    assert (machine.state / "stdin").read_text() == ""
    machine.run("listen")
    assert machine.calls == "", "all is there"


def test_a_package_that_cannot_be_had_is_told_once_and_tried_again_for_the_tests_only(
    machine: Machine,
) -> None:
    (machine.state / "unknown").write_text("espeak-ng")
    first = machine.run("check")
    assert "no package espeak-ng" in first.stderr
    assert first.stdout.startswith("kiosk check")
    again = machine.run("check")
    assert machine.calls == ""
    assert len(again.stderr.splitlines()) == 1
    assert "espeak-ng" in again.stderr
    assert machine.run("test", "-k", "x").stdout == "tests -k x\n"
    assert "apt-get update" in machine.calls
    (machine.state / "installed").write_text("")
    machine.run("check")
    assert "apt-get install" in machine.calls, "something else is missing too"


def test_nothing_is_removed_for_the_tests_sound_server(machine: Machine) -> None:
    (machine.state / "pipewire").touch()
    result = machine.run("test")
    installs = [line for line in machine.calls.splitlines() if "install" in line]
    assert installs
    assert all("--no-remove" in line for line in installs)
    assert "pulseaudio is left out" in result.stderr
    assert result.stdout == "tests \n"
    assert "chromium" in (machine.state / "installed").read_text()


def test_installing_postgresql_leaves_no_server_and_the_machines_setting_as_it_was(
    machine: Machine,
) -> None:
    machine.run("test")
    assert "create_main_cluster = false" in (machine.state / "cluster.seen").read_text()
    assert (machine.state / "cluster.conf").read_text() == "#create_main_cluster = true\n"


def test_sudo_asks_for_its_password_on_a_terminal_only(machine: Machine) -> None:
    away = machine.run("check", uid=1000)
    assert "apt-get" not in machine.calls
    assert "sudo apt-get install" in away.stderr
    (machine.venv.parent / "venv.missing").unlink()
    refused = machine.run("check", uid=1000, sudo=1, terminal=True)
    assert "sudo -v" in machine.calls
    assert "Not root" in refused.stderr
    machine.run("check", uid=1000, sudo=0, terminal=True)
    assert "sudo -v" not in machine.calls, "who has said no is not asked at each start"
    machine.run("test", uid=1000, sudo=0, terminal=True)
    assert "apt-get install" in machine.calls


def test_a_half_made_environment_is_mended_and_another_folder_left_alone(tmp_path: Path) -> None:
    half = tmp_path / "half"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(half)], check=True)
    text = (ROOT / "packaging" / "kiosk.sh").read_text()
    functions = text[: text.index('\nif [ "$command" = test ]')]
    environment = {**os.environ, "KIOSK_VENV": str(half), "KIOSK_PYTHON": sys.executable}

    def mend(place: Path) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            ["sh", "-c", f"{functions}\nneed_venv", str(ROOT / "packaging" / "kiosk.sh")],
            env={**environment, "KIOSK_VENV": str(place)},
            capture_output=True,
            text=True,
            check=False,
        )

    assert mend(half).returncode == 0
    subprocess.run([half / "bin" / "python", "-m", "pip", "--version"], check=True)
    other = tmp_path / "other"
    other.mkdir()
    (other / "letter").write_text("dear")
    refused = mend(other)
    assert refused.returncode == 1
    assert "something else" in refused.stderr
    assert (other / "letter").read_text() == "dear"


def test_the_lock_for_here_is_what_pip_would_take(tmp_path: Path) -> None:
    text = (ROOT / "packaging" / "kiosk.sh").read_text()
    program = text[text.index("import re\n") : text.index("\nEND\n")]
    lock = tmp_path / "lock.txt"
    lock.write_text(
        "one==1 ; sys_platform == 'linux' \\\n    --hash=sha256:a\n"
        "two==2 ; sys_platform == 'win32' \\\n    --hash=sha256:b \\\n    --hash=sha256:c\n"
        "three==3 \\\n    --hash=sha256:d\n"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program, str(lock)], capture_output=True, text=True, check=True
    )
    assert shown.stdout.split() == [
        *("one==1", "\\", "--hash=sha256:a"),
        *("three==3", "\\", "--hash=sha256:d"),
    ]
