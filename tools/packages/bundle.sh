#!/bin/sh
# Makes a bundle that needs no Python: dist/glutestretch-VERSION-linux-ARCHITECTURE.tar.xz.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$root/build/packages
venv=$work/venv
mkdir -p "$work" "$root/dist"

"${PYTHON:-python3}" -m venv --clear "$venv"
"$venv/bin/pip" install -q --disable-pip-version-check "$root" "pyinstaller>=6.22,<7"
version=$("$venv/bin/glutestretch" --version | cut -d ' ' -f 2)
name=glutestretch-$version-linux-$(uname -m)

cd "$work" # not in the clone, whose package would be taken in place of the installed one
"$venv/bin/pyinstaller" --noconfirm --log-level WARN --distpath "$work/$name" --workpath "$work/made" \
    "$root/tools/packages/glutestretch.spec"
missing=$(find "$work/$name/glutestretch" -name '*.so*' -exec ldd {} + | grep 'not found' | sort -u || true)
[ -z "$missing" ] || { printf 'The bundle lacks\n%s\n' "$missing"; exit 1; }
tar -C "$work/$name" -cf - glutestretch | xz -T 0 -6 >"$root/dist/$name.tar.xz"
du -sh "$work/$name" "$root/dist/$name.tar.xz"
