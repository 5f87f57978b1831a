#!/bin/sh
# Locks the dependencies with hashes and without addresses, for every platform and Python >= 3.11.
# Needs uv (pip install uv). Run it after changing the dependencies in pyproject.toml.
set -eu
cd "$(dirname "$0")/.."
lock() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-annotate --no-header --custom-compile-command "sh packaging/lock.sh" \
        --output-file "$@"
}
lock packaging/requirements.txt pyproject.toml packaging/build-requirements.in
lock packaging/requirements-test.txt --constraints packaging/requirements.txt \
    pyproject.toml --group dev packaging/build-requirements.in
