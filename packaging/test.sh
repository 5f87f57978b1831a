#!/bin/sh
# Every check and test, in the order of their cost. Needs the environment kiosk.sh makes.
set -eu
cd "$(dirname "$0")/.."
step() { printf '\n== %s\n' "$*"; }

run() { python -m pytest --dist loadfile --no-loadscope-reorder "$@"; }

step "Formatting and lint"
ruff format --check .
ruff check .
step "Import rules"
lint-imports
step "Types"
# Meanwhile the tests are compiled: else four would do so at once, each all of it.
[ $# -gt 0 ] || python -m pytest --collect-only -q >/dev/null 2>&1 &
mypy --num-workers 2
wait
if [ $# -gt 0 ]; then
    step "Tests: $*"
    exec python -m pytest "$@"
fi
# Most tests wait for processes, so four at a time keep two cores busy; a file stays together,
# and files come in the order of tests/conftest.py: what takes long first.
failed=0
step "Tests, four at a time"
run -n 4 -m "not alone and not timed" || failed=$?
step "Tests that play sound or bound times, two at a time"
run -n 2 -m timed || failed=$?
step "Tests that need the machine to themselves"
python -m pytest -m alone || failed=$?
exit "$failed"
