#!/bin/sh
# Tests the README's two commands on a bare Debian 12: creates one in FOLDER with debootstrap, runs
# both exactly as written in a clone of this repository, and waits for the app's window.
#
# bare_machine.sh FOLDER [MIRROR]: as root, with debootstrap, xvfb and xdotool. FOLDER/base is kept
# for the next time. PIP_CERT is passed on to pip, if it is set.
set -eu

if [ -z "${IN_NAMESPACE:-}" ]; then # mounts and processes end with the script
    IN_NAMESPACE=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
folder=$1
base=$folder/base
machine=$folder/machine
clone=/srv/glutestretch
display=:${BARE_DISPLAY:-63}

say() { printf '\n=== %s\n' "$*"; }
fail() { say "FAILED: $*"; exit 1; }
now() { date +%s; }

make_machine() {
    if [ ! -e "$base/made" ]; then
        debootstrap --variant=minbase --include=python3,python3-venv,git bookworm "$base" ${2:+"$2"} \
            >"$folder/debootstrap.log"
        touch "$base/made"
    fi
    rm -rf "$machine"
    cp -a "$base" "$machine"
    cp /etc/resolv.conf /etc/hosts "$machine/etc/"
    if [ -n "${PIP_CERT:-}" ]; then
        mkdir -p "$machine/etc/ssl/certs"
        cp -L "$PIP_CERT" "$machine/etc/ssl/certs/for-pip.crt"
    fi
    git clone -q "$root" "$machine$clone"
    mount -t proc proc "$machine/proc"
    mount --rbind /dev "$machine/dev"
    mkdir -p "$machine/tmp/.X11-unix" /tmp/.X11-unix
    mount --bind /tmp/.X11-unix "$machine/tmp/.X11-unix"
}

on_machine() { # on_machine COMMAND [NAME=VALUE...]: run it in the clone as a new user would
    typed=$1
    shift
    # shellcheck disable=SC2086 # empty, or a command with its option
    exec ${offline:+unshare --net} chroot "$machine" /usr/bin/env -i HOME=/root LANG=C.UTF-8 \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        ${PIP_CERT:+PIP_CERT=/etc/ssl/certs/for-pip.crt} "$@" \
        /bin/sh -c "cd $clone && exec $typed"
}

command_of_readme() { # the README's line that consists of this command alone
    grep -x "tools/$1\.sh" "$root/README.md" || fail "the README has no command tools/$1.sh"
}

see_window() { # see_window PID SECONDS NAME: wait for the app's window, and save a picture of it
    until=$(($(now) + $2))
    while ! DISPLAY=$display xdotool search --onlyvisible --class glutestretch >/dev/null 2>&1; do
        kill -0 "$1" 2>/dev/null || fail "the app ended without a window"
        [ "$(now)" -lt "$until" ] || fail "no window after $2 s"
        sleep 0.1
    done
    DISPLAY=$display import -window root "$folder/$3.png" 2>/dev/null || true
}

run=$(command_of_readme run)
test=$(command_of_readme test)
mkdir -p "$folder"
make_machine "$@"
say "$(chroot "$machine" dpkg-query -W | wc -l) packages on $(cat "$machine/etc/debian_version")"
Xvfb "$display" -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
until DISPLAY=$display xdotool getdisplaygeometry >/dev/null 2>&1; do
    kill -0 "$server" 2>/dev/null || fail "no display $display; name another in BARE_DISPLAY"
    sleep 0.1
done

say "$run, for the first time"
began=$(now)
(on_machine "$run" DISPLAY="$display") &
app=$!
see_window "$app" 1800 first
say "its window was there after $(($(now) - began)) s"
kill "$app"
wait "$app" || true

say "$run, once more and without a network"
offline=yes
(on_machine "bash -c 'time -p $run --version'")
(on_machine "$run" DISPLAY="$display") &
app=$!
see_window "$app" 60 second
offline=
kill "$app"
wait "$app" || true

say "$run, without a display"
status=0
(on_machine "$run") 2>"$folder/no-display" || status=$?
cat "$folder/no-display"
[ "$status" -ne 0 ] && [ "$(wc -l <"$folder/no-display")" -eq 1 ] || fail "status $status"
grep -q 'There is no display' "$folder/no-display" || fail "the sentence is another"

say "$test, without a display"
began=$(now)
(on_machine "$test") || fail "the tests"
say "they took $(($(now) - began)) s. All is well."
