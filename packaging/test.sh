#!/usr/bin/env bash
# Sets up, checks the formatting, builds, and runs every test.
#
# Usage: packaging/test.sh [--quick]
#
#   (nothing)  everything CI runs: the tests of the release, the thread tests under ThreadSanitizer, every fuzz
#              target for 30 seconds, and all tests again under AddressSanitizer and
#              UndefinedBehaviorSanitizer; under 25 minutes on two cores
#   --quick    formatting and the tests of the `dev` preset
#
# One failing step does not keep the later ones from running. The exit status is 0 only if all went well; the
# last thing printed is then ctest's summary.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

quick=no
case "${1:-}" in
"") ;;
--quick) quick=yes ;;
*)
    echo "test: unknown argument '$1'. Usage: packaging/test.sh [--quick]" >&2
    exit 2
    ;;
esac

failed=()

# step NAME COMMAND…: runs a command, says how long it took and remembers whether it failed.
step() {
    local name=$1 start=$SECONDS
    shift
    printf '\n=== %s\n' "$name"
    if "$@"; then
        printf '=== %s: done in %d s\n' "$name" $((SECONDS - start))
    else
        printf '=== %s: FAILED after %d s\n' "$name" $((SECONDS - start))
        failed+=("$name")
    fi
}

build() {
    cmake --preset "$1" >/dev/null && cmake --build --preset "$@" -- --quiet
}

# The last step prints nothing behind ctest's summary, unless something failed.
finish() {
    printf '\n=== all tests, %s\n' "$1"
    ctest --preset "$1" || failed+=("tests, $1")
    if [ ${#failed[@]} -ne 0 ]; then
        printf '\ntest: failed:' >&2
        printf ' [%s]' "${failed[@]}" >&2
        printf '\n' >&2
        exit 1
    fi
}

packaging/setup.sh
step "formatting" packaging/format.sh --check

if [ "$quick" = yes ]; then
    step "build, dev" build dev
    finish dev
    exit 0
fi

step "build, release" build release
step "tests, release" ctest --preset release
step "build, tsan" build tsan --target thread_tests
step "thread tests, tsan" ctest --preset tsan
step "fuzzing" packaging/fuzz.sh 30
step "build, asan" build asan
finish asan
