# Sets up what Glutestretch needs and is missing: system packages, then Python packages in a virtual
# environment. Sourced by run.sh and test.sh; POSIX sh.
# shellcheck shell=sh

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=${GLUTESTRETCH_VENV:-$root/.venv}
done_before=$venv/set-up

say() { printf 'glutestretch: %s\n' "$*" >&2; }

give_up() {
    say "$*"
    exit 2
}

set_up() { # set_up EXTRA: empty for the app alone, "test" to include what its tests need
    if ! already_set_up "$1"; then
        find_package_manager
        find_python
        find_libraries
        install_python_packages "$1"
        printf '%s\n' "$(state) $1" >>"$done_before"
    fi
    compile_if_changed
}

already_set_up() { # the tests need everything that the app needs
    [ -f "$done_before" ] && [ -x "$venv/bin/python" ] || return 1
    grep -qxF -e "$(state) $1" -e "$(state) test" "$done_before"
}

state() { # what an environment depends on: a different Python, path or package list needs a new one
    version=$("$venv/bin/python" -V 2>&1)
    printf '%s in %s with %s' "${version%.*}" "$root" "$(cksum <"$root/pyproject.toml")"
}

find_package_manager() {
    manager=
    if command -v apt-get >/dev/null; then
        manager=apt
    elif command -v dnf >/dev/null; then
        manager=dnf
    elif command -v pacman >/dev/null; then
        manager=pacman
    fi
}

find_python() {
    if ! able_python && [ -n "$manager" ]; then
        case $manager in
            apt) install_system_packages python3 python3-venv ;;
            dnf) install_system_packages python3 ;;
            pacman) install_system_packages python ;;
        esac
        able_python
    fi
    [ -n "$python" ] || give_up "Python 3.11 to 3.14 with venv is needed; please install it."
}

able_python() { # the first Python that can run the app and create a virtual environment
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        "$python" -c 'import ensurepip, sys, venv
sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null && return
    done
    python=
    return 1
}

find_libraries() {
    packages=$(PYTHONPATH=$root "$python" -m glutestretch.app.requirements "$manager") ||
        exit 2
    # shellcheck disable=SC2086 # one word per package
    [ -z "$packages" ] || install_system_packages $packages
}

install_system_packages() {
    become=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || give_up "as root, please install $*."
        become=sudo
    fi
    say "installing the system packages${become:+ with sudo}: $*"
    case $manager in
        apt)
            # An unreachable package list may not be the one that is needed.
            quietly $become apt-get update || true
            quietly $become env DEBIAN_FRONTEND=noninteractive \
                apt-get install -y --no-install-recommends "$@"
            ;;
        dnf) quietly $become dnf install -y "$@" ;;
        pacman) quietly $become pacman -S --needed --noconfirm "$@" ;;
    esac || give_up "the system packages could not be installed; please install $*."
}

quietly() { # quietly COMMAND...: show its output only if it fails
    said=$(LC_ALL=C.UTF-8 "$@" 2>&1) || {
        status=$?
        printf '%s\n' "$said" >&2
        return "$status"
    }
}

install_python_packages() {
    say "installing the Python packages in $venv; the first time that fetches 260 MB"
    if ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        "$python" -m venv --clear "$venv" || give_up "no environment could be made in $venv."
    fi
    "$venv/bin/python" -m pip install -q --disable-pip-version-check -e "$root${1:+[$1]}" >&2 ||
        give_up "the Python packages could not be installed."
}

compile_if_changed() { # forms, texts and pictures
    stamp=$root/glutestretch/_built/made-from
    if [ ! -f "$stamp" ] ||
        [ -n "$(find "$root/ui" "$root/resources" -newer "$stamp" -print | head -n 1)" ]; then
        "$venv/bin/python" "$root/resources/compile.py" && touch "$stamp"
    fi
}
