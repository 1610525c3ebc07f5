#!/bin/sh
# Runs the tests, after setting up what is missing; takes pytest's options.
set -eu
# shellcheck source=tools/set_up.sh
. "$(dirname -- "$0")/set_up.sh"
set_up test
cd "$root"
exec "$venv/bin/python" -m pytest "$@"
