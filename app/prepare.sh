#!/bin/sh
# Installs what is missing and builds one preset: sh app/prepare.sh PRESET [TARGET...]
# Used by app/run.sh and tests/run.sh. With CI=true, warnings are errors.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
preset=$1
shift

say() { printf '%s\n' "regulars: $*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        say "this needs root, and there is no sudo here. As root, please run: $*"
        return 1
    fi
}

missing_packages() {
    sed 's/#.*//' "$root/app/packages.txt" | while read -r package; do
        [ -n "$package" ] || continue
        dpkg -s "$package" 2>/dev/null | grep -q '^Status: install ok installed' || printf '%s ' "$package"
    done
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 "$@" >&2; }

install_missing() {
    if ! command -v dpkg >/dev/null 2>&1; then
        say "this is no Debian; please see to the packages in app/packages.txt yourself."
        return 0
    fi
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    say "installing $missing"
    # The package lists are fetched only when there are none, or when they turn out to be too old.
    if ! ls /var/lib/apt/lists/*_Packages* >/dev/null 2>&1; then
        apt update
    fi
    # shellcheck disable=SC2086 # one word per package
    if ! apt install --no-install-recommends $missing; then
        say "that did not work; trying once more with fresh package lists."
        apt update
        # shellcheck disable=SC2086
        apt install --no-install-recommends $missing
    fi
}

build() {
    cd -- "$root"
    # Only asked for, never taken back: other flags would compile everything anew.
    if [ "${CI:-}" = true ]; then
        cmake --preset "$preset" -DREGULARS_WERROR=ON >&2
    else
        cmake --preset "$preset" >&2
    fi
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" --target "$@" >&2
    else
        cmake --build --preset "$preset" >&2
    fi
}

install_missing || { say "the packages could not be installed; see above."; exit 1; }
build "$@" || { say "the build failed; see above."; exit 1; }
