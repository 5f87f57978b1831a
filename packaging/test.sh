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
if [ $# -gt 0 ]; then
    step "Tests: $*"
    exec python -m pytest "$@"
fi
# Most tests wait for processes, so four at a time keep two cores busy; a file stays together,
# and files come in the order of tests/conftest.py: what takes long first.
step "Tests, four at a time"
failed=0
python -m pytest -n 4 --dist loadfile --no-loadscope-reorder -m "not alone" || failed=$?
step "Tests that need the machine to themselves"
python -m pytest -m alone || failed=$?
exit "$failed"
