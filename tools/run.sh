#!/bin/sh
# Starts Glutestretch from this clone, after setting up what is missing.
set -eu
# shellcheck source=tools/set_up.sh
. "$(dirname -- "$0")/set_up.sh"
set_up ""
exec "$venv/bin/glutestretch" "$@"
