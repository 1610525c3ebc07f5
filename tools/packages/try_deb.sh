#!/bin/sh
# Installs the newest dist/*.deb on a bare Debian 12, which it creates in FOLDER with debootstrap,
# starts the app under a display, and plays a session until a hold is over.
#
# try_deb.sh FOLDER [MIRROR]: as root, with debootstrap, openbox, xvfb and xdotool; FOLDER/base is kept.
set -eu

if [ -z "${IN_NAMESPACE:-}" ]; then # mounts and processes end with the script
    IN_NAMESPACE=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
folder=$1
base=$folder/base
machine=$folder/machine
display=:${BARE_DISPLAY:-64}

say() { printf '\n=== %s\n' "$*"; }
fail() { say "FAILED: $*"; exit 1; }

enter() { # enter COMMAND...: become it, on the machine
    exec chroot "$machine" /usr/bin/env -i HOME=/srv LANG=C.UTF-8 DISPLAY="$display" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

inside() { # inside COMMAND...: run it on the machine
    (enter "$@")
}

wait_for() { # wait_for SECONDS WHAT COMMAND...: until it succeeds
    left=$(($1 * 5)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || fail "no $what"
        sleep 0.2
    done
}

in_mode() { # in_mode MODE: whether the session is in it
    inside glutestretch status --json | grep -q "\"mode\": *\"$1\""
}

mkdir -p "$folder"
if [ ! -e "$base/made" ]; then
    debootstrap --variant=minbase bookworm "$base" ${2:+"$2"} >"$folder/debootstrap.log"
    touch "$base/made"
fi
rm -rf "$machine"
cp -a "$base" "$machine"
cp /etc/resolv.conf /etc/hosts "$machine/etc/"
cp "$(find "$root/dist" -name "*.deb" | sort -V | tail -n 1)" "$machine/srv/glutestretch.deb"
mount -t proc proc "$machine/proc"
mount --rbind /dev "$machine/dev"
mkdir -p "$machine/tmp/.X11-unix" /tmp/.X11-unix
mount --bind /tmp/.X11-unix "$machine/tmp/.X11-unix"

say "installing on $(cat "$machine/etc/debian_version") with $(inside dpkg-query -W | wc -l) packages"
inside apt-get update -qq
inside env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq -y --no-install-recommends /srv/glutestretch.deb >"$folder/apt.log" 2>&1 ||
    { tail "$folder/apt.log"; fail "it cannot be installed"; }
inside glutestretch --version
inside env LD_DEBUG=files glutestretch status 2>&1 | grep -q libQt6 && fail "a command loads Qt"

Xvfb "$display" -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
wait_for 20 display env DISPLAY="$display" xdotool getdisplaygeometry
DISPLAY=$display openbox >/dev/null 2>&1 &
say "starting it"
(enter glutestretch >"$folder/app.log" 2>&1) &
app=$!
wait_for 60 window env DISPLAY="$display" xdotool search --onlyvisible --class glutestretch
key() { # key KEY...: press them as a user would, one after the other
    for name in "$@"; do
        sleep 1
        DISPLAY=$display xdotool key --clearmodifiers "$name"
    done
}
key Escape # the welcome
say "answering the warning and the questions"
inside glutestretch start prone-glute
key space Return Tab Tab Tab Tab Tab space
wait_for 20 session in_mode following
key Right Right
wait_for 20 hold in_mode holding
say "breathing"
wait_for 120 "end of the hold" in_mode changing_side
kill "$app"
wait "$app" || fail "status $?"
[ ! -s "$folder/app.log" ] || { cat "$folder/app.log"; fail "it complained"; }
inside glutestretch export /srv/diary.json
grep -q '"outcome": *"finished"' "$machine/srv/diary.json" || fail "the hold is not in the diary"
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -qq -y glutestretch >>"$folder/apt.log" 2>&1
[ ! -e "$machine/usr/lib/glutestretch" ] || fail "something was left behind"
say "all is well"
