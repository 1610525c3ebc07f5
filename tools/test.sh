#!/bin/sh
# Runs the tests, after setting up what is missing. Without options that is all of them, on all cores;
# the journeys, which have a desktop of their own and are in time, have the machine to themselves.
set -eu
# shellcheck source=tools/set_up.sh
. "$(dirname -- "$0")/set_up.sh"
set_up test
cd "$root"
[ $# -eq 0 ] || exec "$venv/bin/python" -m pytest "$@"
status=0
"$venv/bin/python" -m pytest -n auto --dist loadfile --ignore tests/journeys || status=$?
"$venv/bin/python" -m pytest tests/journeys || status=$?
exit "$status"
