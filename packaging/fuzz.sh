#!/usr/bin/env bash
# Builds the libFuzzer targets of tests/fuzz and runs them, one on each core.
#
# Usage: packaging/fuzz.sh [SECONDS] [TARGET…]
#
#   SECONDS  how long each target runs; 30 if not given. 14400 is a good night's work.
#   TARGET   names as in tests/fuzz, with or without "fuzz_"; all if not given.
#
# What a target learns stays in build/fuzz/corpus/<target>. An input that breaks something is written to
# build/fuzz/found/<target>; mend the code, then move that input to tests/fuzz/regressions/<target>, where the
# ordinary tests replay it for ever.
#
# SIGNET_FUZZ_SEED  where the search begins, 1 to 4294967295; another place each time if not given. CI gives one, so
#                   that a change is judged by what it holds and not by luck; `packaging/test.sh --thorough` does not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' packaging/fuzz.sh; }

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    usage
    exit 0
fi
seconds=${1:-30}
if ! [[ $seconds =~ ^[1-9][0-9]*$ ]]; then
    echo "fuzz: '$seconds' is not a number of seconds. Usage: packaging/fuzz.sh [SECONDS] [TARGET…]" >&2
    exit 2
fi
[ $# -eq 0 ] || shift

targets=()
for name in "$@"; do
    name=fuzz_${name#fuzz_}
    if [ ! -e "tests/fuzz/$name.cpp" ]; then
        echo "fuzz: there is no target '$name'. Look into tests/fuzz for the names." >&2
        exit 2
    fi
    targets+=("$name")
done
if [ ${#targets[@]} -eq 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        targets+=("$(basename "$source" .cpp)")
    done
fi

# CI builds fuzz targets and sanitized tests at once; SIGNET_FUZZ_PRESET names that build.
preset=${SIGNET_FUZZ_PRESET:-fuzz}
export build=build/$preset
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" --target "${targets[@]}" -- --quiet

export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1:strict_string_checks=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}

run_target() {
    local target=$1 seconds=$2 name=${1#fuzz_} status=0
    local corpus=$build/corpus/$name found=$build/found/$name log=$build/$target.log
    local arguments=(-max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=8192
        -print_final_stats=1 -artifact_prefix="$found/" -seed="${SIGNET_FUZZ_SEED:-0}")
    mkdir -p "$corpus" "$found"
    if [ -e "tests/fuzz/dictionaries/$name.dict" ]; then
        arguments+=(-dict="tests/fuzz/dictionaries/$name.dict")
    fi
    # The first folder is written to, the others are only read.
    local folders=("$corpus")
    local folder
    for folder in "tests/fuzz/corpus/$name" "tests/fuzz/regressions/$name"; do
        [ ! -d "$folder" ] || folders+=("$folder")
    done
    "$build/bin/$target" "${arguments[@]}" "${folders[@]}" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then
        echo "$target: FAILED; the whole output is in $log, the input in $found"
        tail -n 60 "$log"
        return 1
    fi
    awk -v target="$target" '
        /cov: [0-9]+/ { for (i = 1; i < NF; ++i) if ($i == "cov:") coverage = $(i + 1) }
        /stat::number_of_executed_units/ { runs = $2 }
        /stat::average_exec_per_sec/ { speed = $2 }
        END { printf "%s: %d inputs, %d a second, coverage %d, nothing found\n", target, runs, speed, coverage }
    ' "$log"
}
export -f run_target

# shellcheck disable=SC2016 # the inner shell is the one to expand
printf '%s\0' "${targets[@]}" |
    xargs -0 --max-procs="$(nproc)" -I '{}' bash -euo pipefail -c 'run_target "$1" "$2"' fuzz '{}' "$seconds"
