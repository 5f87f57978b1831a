#!/bin/sh
# Sets up everything missing on a Debian or Ubuntu machine and runs the kiosk from this checkout.
#
#   sh packaging/kiosk.sh demo      set up, then start the demo (hub and kiosk)
#   sh packaging/kiosk.sh test      set up, then run every check and test
#   sh packaging/kiosk.sh COMMAND   set up, then run any other command of the program
#
# Where system packages may not be installed (no root, another distribution) it names what is
# missing and goes on with what there is. KIOSK_VENV names another place for the environment.
# Nothing is ever removed to make room for a package. What could not be installed is noted in
# VENV.missing, and tried again only for `test` or when something else is missing.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=${KIOSK_VENV:-$here/.venv}
venv=${venv%/}
case $venv in /*) ;; *) venv=$PWD/$venv ;; esac
command=${1:-demo}

say() { printf '%s\n' "$*" >&2; }

# What the program needs of the system, and what its tests need besides.
packages="python3 python3-venv espeak-ng fonts-noto-cjk libportaudio2 libasound2-plugins
 libegl1 libgl1 libopengl0 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0
 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
 libxcb-xinerama0 libsndfile1"
test_packages="at-spi2-core dbus-daemon xvfb xdotool x11-utils pulseaudio pulseaudio-utils chromium postgresql mosquitto gcc libc6-dev"

find_python() {
    for name in ${KIOSK_PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
                2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    return 1
}

missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            printf '%s ' "$package"
    done
}

# "$1 $2": whether it was root who tried, and what stayed missing then.
was_tried() { [ "$command" != test ] && grep -Fqx "$1 $2" "$venv.missing" 2>/dev/null; }

note_missing() {
    mkdir -p "$(dirname "$venv")"
    printf '%s\n' "$1 $2" >>"$venv.missing"
}

# Sets root to what makes a command root's, or fails. A password is asked for on a terminal only.
become_root() {
    root=
    [ "$(id -u)" != 0 ] || return 0
    command -v sudo >/dev/null 2>&1 || return 1
    root=sudo
    ! sudo -n true 2>/dev/null || return 0
    [ -t 0 ] && ! was_tried nobody "$1" || return 1
    say "Installing these system packages needs your password for sudo: $1"
    sudo -v
}

# Standard input is the program's, not apt's.
apt_install() {
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-remove \
        --no-install-recommends "$@" </dev/null >&2
}

# The tests start servers of their own: installing PostgreSQL must not leave one running.
install_postgresql() {
    conf=/etc/postgresql-common/createcluster.conf
    apt_install postgresql-common || return 1
    $root sh -c "cp -p $conf $conf.anban && echo 'create_main_cluster = false' >>$conf" || return 1
    status=0
    apt_install postgresql || status=1
    $root mv "$conf.anban" "$conf"
    return $status
}

install_one() {
    case $1 in
    postgresql) install_postgresql ;;
    *) apt_install "$1" ;;
    esac || case $1 in
    pulseaudio) say "pulseaudio is left out: it would take the place of this machine's own sound." ;;
    *) say "Still missing: $1" ;;
    esac
}

install_missing() {
    say "[1/3] Installing system packages: $*"
    $root apt-get update -q </dev/null >&2 ||
        say "apt-get update failed; trying with the lists at hand."
    together=
    apart=
    for package in "$@"; do
        if ! LC_ALL=C apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            say "This system has no package $package; going on without it."
            continue
        fi
        case $package in
        pulseaudio | postgresql) apart="$apart $package" ;;
        *) together="$together $package" ;;
        esac
    done
    if [ -n "$together" ] && ! apt_install $together; then
        say "Together they could not be installed; trying one by one."
        apart="$together $apart"
    fi
    for package in $apart; do install_one "$package"; done
}

install_packages() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "This is not Debian or Ubuntu. Please install the equivalents of:" "$@"
        return
    fi
    # An own Python does the work of the system's.
    if find_python >/dev/null; then set -- $(printf '%s\n' "$@" | grep -v '^python3'); fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if was_tried root "$missing"; then
        say "Going on without what could not be installed before: $missing"
    elif become_root "$missing"; then
        install_missing $missing
        missing=$(missing_packages "$@")
        [ -z "$missing" ] || note_missing root "$missing"
    else
        was_tried nobody "$missing" || note_missing nobody "$missing"
        say "Not root, so these system packages stay missing: $missing"
        say "With them: sudo apt-get install $missing"
    fi
}

need_python() {
    find_python >/dev/null && return
    # Ubuntu 22.04's own is 3.10, but it carries a later one.
    if command -v apt-cache >/dev/null 2>&1 && apt-cache show python3.11-venv >/dev/null 2>&1; then
        install_packages python3.11 python3.11-venv
    fi
    find_python >/dev/null && return
    say "Python 3.11 or later, with venv, is needed and was not found."
    exit 1
}

# A virtual environment whose making was broken off has no pip, or no Python that runs.
need_venv() {
    if "$venv/bin/python" -m pip --version >/dev/null 2>&1; then return; fi
    if [ -d "$venv" ] && [ ! -e "$venv/pyvenv.cfg" ] && [ -n "$(ls -A "$venv")" ]; then
        say "$venv holds something else than a virtual environment. Please name another place."
        exit 1
    fi
    need_python
    python=$(find_python)
    say "[2/3] Making a virtual environment with $("$python" --version) in $venv"
    "$python" -m venv --clear "$venv" </dev/null
}

# Prints the lock without the lines that are for other systems: pip would tell of each of them.
lock_for_here() {
    "$venv/bin/python" - "$1" <<'END'
import re
import sys
from pip._vendor.packaging.markers import Marker

for block in re.split(r"\n(?=\S)", open(sys.argv[1], encoding="utf-8").read()):
    marker = re.search(r" ; (.*?)\s*\\?$", block.partition("\n")[0])
    if marker is None or Marker(marker[1]).evaluate():
        print(re.sub(r" ; .*?(?=\s*\\?$)", "", block, count=1, flags=re.MULTILINE))
END
}

install_python_packages() {
    lock=$here/packaging/$1
    stamp=$venv/.installed-$1
    wanted=$({ cat "$lock" "$here/pyproject.toml"; printf '%s\n' "$here"; } | cksum)
    if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && "$venv/bin/python" -c '' 2>/dev/null; then
        return
    fi
    need_venv
    say "[3/3] Installing the locked Python packages (some 400 MB at the first time)"
    lock_for_here "$lock" >"$venv/lock.txt" 2>/dev/null || cp "$lock" "$venv/lock.txt"
    "$venv/bin/python" -m pip install --disable-pip-version-check --require-hashes \
        -r "$venv/lock.txt" </dev/null >&2
    "$venv/bin/python" -m pip install --disable-pip-version-check --no-deps \
        --no-build-isolation --editable "$here" </dev/null >&2
    printf '%s\n' "$wanted" >"$stamp"
}

if [ "$command" = test ]; then
    install_packages $packages $test_packages
    install_python_packages requirements-test.txt
    shift
    PATH=$venv/bin:$PATH
    export PATH
    exec sh "$here/packaging/test.sh" "$@"
fi

install_packages $packages
install_python_packages requirements.txt
[ $# -gt 0 ] || set -- demo
exec "$venv/bin/kiosk" "$@"
