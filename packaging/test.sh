#!/bin/sh
# Every check and test, in the order of their cost. Needs the environment kiosk.sh makes.
set -eu
cd "$(dirname "$0")/.."
step() { printf '\n== %s\n' "$*"; }

step "Formatting and lint"
ruff format --check .
ruff check .
step "Import rules"
lint-imports
step "Types"
mypy
step "Tests"
# Most tests wait for processes, so four at a time keep two cores busy; a file stays together.
exec python -m pytest -n 4 --dist loadfile "$@"
