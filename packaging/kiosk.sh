#!/bin/sh
# Sets up everything missing on a Debian or Ubuntu machine and runs the kiosk from this checkout.
#
#   sh packaging/kiosk.sh demo      set up, then start the demo (hub and kiosk)
#   sh packaging/kiosk.sh test      set up, then run every check and test
#   sh packaging/kiosk.sh COMMAND   set up, then run any other command of the program
#
# Where system packages may not be installed (no root, another distribution) it names what is
# missing and goes on with what there is. KIOSK_VENV names another place for the environment.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
cd "$here"
venv=${KIOSK_VENV:-$here/.venv}
command=${1:-demo}

say() { printf '%s\n' "$*" >&2; }

# What the program needs of the system, and what its tests need besides.
packages="python3 python3-venv espeak-ng fonts-noto-cjk libportaudio2 libasound2-plugins
 libegl1 libgl1 libopengl0 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0
 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
 libxcb-xinerama0 libsndfile1"
test_packages="xvfb xdotool x11-utils pulseaudio pulseaudio-utils chromium postgresql"

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

install_packages() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "This is not Debian or Ubuntu. Please install the equivalents of:" "$@"
        return
    fi
    # An own Python does the work of the system's.
    if find_python >/dev/null; then set -- $(printf '%s\n' "$@" | grep -v '^python3'); fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    root=
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
            root=sudo
        else
            say "Not root, so these system packages stay missing: $missing"
            say "With them: sudo apt-get install $missing"
            return 0
        fi
    fi
    say "[1/3] Installing system packages: $missing"
    $root apt-get update -q >&2 || say "apt-get update failed; trying with the lists at hand."
    if ! $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q \
        --no-install-recommends $missing >&2; then
        say "Together they could not be installed; trying one by one."
        for package in $missing; do
            $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q \
                --no-install-recommends "$package" >&2 || say "Still missing: $package"
        done
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

install_python_packages() {
    lock=$1
    stamp=$venv/.installed-$(basename "$lock")
    wanted=$(cat "$lock" pyproject.toml | cksum)
    if [ -x "$venv/bin/python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
        return
    fi
    if [ ! -x "$venv/bin/python" ]; then
        need_python
        python=$(find_python)
        say "[2/3] Making a virtual environment with $("$python" --version) in $venv"
        "$python" -m venv "$venv"
    fi
    say "[3/3] Installing the locked Python packages (some 400 MB at the first time)"
    "$venv/bin/python" -m pip install --disable-pip-version-check --require-hashes -r "$lock" >&2
    "$venv/bin/python" -m pip install --disable-pip-version-check --no-deps \
        --no-build-isolation --editable . >&2
    printf '%s\n' "$wanted" >"$stamp"
}

if [ "$command" = test ]; then
    install_packages $packages $test_packages
    install_python_packages packaging/requirements-test.txt
    shift
    PATH=$venv/bin:$PATH
    export PATH
    exec sh packaging/test.sh "$@"
fi

install_packages $packages
install_python_packages packaging/requirements.txt
[ $# -gt 0 ] || set -- demo
exec "$venv/bin/kiosk" "$@"
