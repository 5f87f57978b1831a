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
exec python -m pytest "$@"
