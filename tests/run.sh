#!/bin/sh
# Installs what is missing, builds everything and runs every test without a display.
#   sh tests/run.sh              all tests, long ones with reduced counts; closes with ctest's summary
#   sh tests/run.sh --long       sanitizers and benches too, and all tests with full counts
#   sh tests/run.sh --sanitize   only the core tests, under the address and undefined-behaviour sanitizers
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
prepare=$root/app/prepare.sh

# Nothing a test does may reach the settings, caches or running program of the person who starts it.
home=$(mktemp -d "${TMPDIR:-/tmp}/regulars-tests.XXXXXX")
trap 'rm -rf -- "$home"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -p "$home/runtime" && chmod 700 "$home/runtime"
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state"
export XDG_RUNTIME_DIR="$home/runtime" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY

# Where a function stands before ||, the shell goes on after a failed command in it: hence the &&.
sanitize() {
    sh "$prepare" "$1" core_tests && (cd -- "$root" && ctest --preset "$1")
}

all_tests() {
    sh "$prepare" release && (cd -- "$root" && ctest --preset release)
}

case ${1:-} in
    '') all_tests ;;
    --sanitize) sanitize asan ;;
    --long)
        export REGULARS_LONG=1 REGULARS_SEED=random
        failed=''
        sanitize asan || failed="$failed sanitizers"
        sanitize tsan || failed="$failed thread-sanitizer"
        all_tests || failed="$failed tests"
        "$root/build/release/bin/regulars" bench --customers 1000000 || failed="$failed benches"
        if [ -n "$failed" ]; then
            echo "Failed:$failed" >&2
            exit 1
        fi
        ;;
    *)
        sed -n 's/^# \{0,1\}//p' "$0" | sed '/^!/d;5q' >&2
        exit 2
        ;;
esac
