#!/usr/bin/env bash
# Sets up, checks the formatting, builds, and runs every test.
#
# Usage: packaging/test.sh [--quick|--thorough]
#
#   (nothing)   everything CI runs, about half an hour on two cores without a compiler cache: the release's programs
#               with the tests of the console and those that a sanitizer would shorten, the thread tests under
#               ThreadSanitizer, every fuzz target for 10 seconds, and all tests of core, signet and signetd under
#               AddressSanitizer and UndefinedBehaviorSanitizer
#   --quick     formatting and the tests of the `dev` preset
#   --thorough  as CI, but every test both in the release and under the sanitizers, the console's too, each
#               fuzz target for two minutes, and the service booted under systemd in a container (as root, with
#               systemd-container)
#
# One failing step does not keep the later ones from running. The exit status is 0 only if all went well; the
# last thing printed is then ctest's summary.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' packaging/test.sh; }

extent=ci
case "$*" in
"") ;;
--quick | --thorough) extent=${1#--} ;;
--help | -h) usage; exit 0 ;;
*) echo "test: unknown argument '$*'" >&2; usage >&2; exit 2 ;;
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

# The service in a container, where one can be booted.
boot() {
    local status=0
    packaging/systemd/boot.sh build/release || status=$?
    [ "$status" -eq 0 ] || [ "$status" -eq 77 ]
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

case $extent in
quick)
    step "build, dev" build dev
    finish dev
    ;;
ci)
    step "build, release" build release --target release_tests
    step "tests, release" ctest --preset ci-release
    step "build, tsan" build tsan --target thread_tests
    step "thread tests, tsan" ctest --preset tsan
    step "build, asan" build ci-asan
    SIGNET_FUZZ_PRESET=ci-asan SIGNET_FUZZ_SEED=7516 step "fuzzing" packaging/fuzz.sh 10
    finish ci-asan
    ;;
thorough)
    step "build, release" build release
    step "tests, release" ctest --preset release
    step "service, under systemd" boot
    step "build, tsan" build tsan --target thread_tests
    step "thread tests, tsan" ctest --preset tsan
    step "fuzzing" packaging/fuzz.sh 120
    step "build, asan" build asan
    finish asan
    ;;
esac
