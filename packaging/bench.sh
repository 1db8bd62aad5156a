#!/usr/bin/env bash
# Measures what a token costs and prints the ratios that the design sets goals for.
#
# Usage: packaging/bench.sh [REPETITIONS]      25 if not given
#
# Everything is compared within one run whose rows take turns in random order, so that a machine which slows down
# slows down everybody. Of each row the least CPU time of its repetitions counts: whatever disturbs a measurement only
# ever adds to it. The figures behind the
# ratios, medians too, are left in build/release/bench.json.
# Exit status: 0 every goal met, 1 some goal missed. No test depends on it: times are not to be trusted on a busy
# machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' packaging/bench.sh; }

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    usage
    exit 0
fi
repetitions=${1:-25}
if ! [[ $repetitions =~ ^[1-9][0-9]*$ ]]; then
    echo "bench: '$repetitions' is not a number. Usage: packaging/bench.sh [REPETITIONS]" >&2
    exit 2
elif [ $# -gt 1 ]; then
    echo "bench: unknown argument '$2'. Usage: packaging/bench.sh [REPETITIONS]" >&2
    exit 2
fi

cmake --preset release >/dev/null
cmake --build --preset release --target signet_bench signet_bench_revocation signet_bench_statistics bench_data_door \
    -- --quiet

missed=0
table=build/release/bench.csv
build/release/bin/signet_bench --benchmark_repetitions="$repetitions" --benchmark_enable_random_interleaving=true \
    --benchmark_min_time=0.02 --benchmark_report_aggregates_only=true --benchmark_out_format=json \
    --benchmark_out=build/release/bench.json --benchmark_format=csv >"$table" 2>build/release/bench.log

awk -F, '
    # Reading: name,iterations,real_time,cpu_time,…,"allocations" as the last column.
    { gsub(/"/, "", $1) }
    $1 == "name" {
        for (i = 1; i <= NF; ++i) {
            gsub(/"/, "", $i)
            column[$i] = i
        }
        next
    }
    $1 ~ /_least$/ {
        sub(/_least$/, "", $1)
        time[$1] = $column["cpu_time"]
        allocations[$1] = $column["allocations"]
    }

    function verdict(met) {
        if (!met)
            missed = 1
        return met ? "met" : "NOT MET"
    }
    function line(what, ours, other, ratio, goal, met) {
        printf "%-34s %10.0f ns %10.0f ns %9.2f   %-8s %s\n", what, time[ours], time[other], ratio, goal, verdict(met)
    }
    function atMost(what, ours, raw, goal,    ratio) {
        ratio = time[ours] / time[raw]
        line(what, ours, raw, ratio, "<= " goal, ratio <= goal)
    }
    function bestRival(row,    name, best) {
        best = ""
        for (name in time)
            if (name !~ /^(raw|signet)\// && substr(name, index(name, "/") + 1) == row)
                if (best == "" || time[name] < time[best])
                    best = name
        return best
    }
    function atLeast(row, goal,    rival, ratio) {
        rival = bestRival(row)
        if (rival == "") {
            printf "%-34s no rival is installed, see packaging/setup.sh\n", row " / best rival"
            return
        }
        ratio = time[rival] / time["signet/" row]
        line(row ", " rival, "signet/" row, rival, ratio, ">= " goal, ratio >= goal)
    }
    function noAllocations(row,    own) {
        # What OpenSSL allocates for its big numbers is in the raw row too.
        own = allocations["signet/" row]
        printf "%-34s %10.2f    %10.2f                 %-8s %s\n", row, own, allocations["raw/" row], "0 more", \
            verdict(own == 0 || own <= allocations["raw/" row])
    }

    END {
        if (!("signet/HS256/verify" in time)) {
            print "bench: the rows are not there; see build/release/bench.log" > "/dev/stderr"
            exit 2
        }
        print "whole, against raw OpenSSL             signet           raw     ratio   goal"
        atMost("open A256GCM", "signet/A256GCM/open", "raw/A256GCM/open", 2.0)
        printf "%-34s %10.0f ns %10.0f ns %9.2f   %s\n", "  the same with data of the site", \
            time["signet/A256GCM/open_with_data"], time["raw/A256GCM/open"], \
            time["signet/A256GCM/open_with_data"] / time["raw/A256GCM/open"], "(for information)"
        atMost("verify HS256", "signet/HS256/verify", "raw/HS256/verify", 2.2)
        atMost("verify RS256", "signet/RS256/verify", "raw/RS256/verify", 1.10)
        atMost("verify ES256", "signet/ES256/verify", "raw/ES256/verify", 1.05)
        atMost("verify EdDSA", "signet/EdDSA/verify", "raw/EdDSA/verify", 1.03)
        print "\nagainst the best rival                 signet         rival    factor   goal"
        atLeast("HS256/verify", 6)
        atLeast("A256GCM/open", 5)
        print "\nallocations an operation               signet           raw             goal"
        noAllocations("A256GCM/open")
        noAllocations("HS256/verify")
        noAllocations("RS256/verify")
        noAllocations("ES256/verify")
        noAllocations("EdDSA/verify")
        exit missed
    }
' "$table" || missed=$?
[ "$missed" -le 1 ] || exit "$missed"

# These stand beside no other: their goals are nanoseconds and bytes, and a machine that is busy misses them.
for subject in revocation statistics; do
    build/release/bin/signet_bench_$subject --benchmark_repetitions="$repetitions" \
        --benchmark_enable_random_interleaving=true --benchmark_min_time=0.02 --benchmark_report_aggregates_only=true \
        --benchmark_format=csv >build/release/bench_$subject.csv 2>build/release/bench_$subject.log
done
awk -F, '
    FILENAME ~ /log$/ {
        if (split($0, part, /[ :]+/) > 8 && part[1] == "#")
            bytes[part[2]] = part[9]
        next
    }
    { gsub(/"/, "", $1) }
    $1 == "name" {
        for (i = 1; i <= NF; ++i)
            column[$i] = i
        next
    }
    $1 ~ /_(least|median)$/ { time[$1] = $column["cpu_time"] }

    function verdict(met) {
        if (!met)
            missed = 1
        return met ? "met" : "NOT MET"
    }
    function shown(nanoseconds) {
        return nanoseconds < 1e4 ? sprintf("%.1f ns", nanoseconds) : nanoseconds < 1e7 ? sprintf("%.0f us", nanoseconds / 1e3) : sprintf("%.0f ms", nanoseconds / 1e6)
    }
    function line(what, row, goal) {
        printf "%-50s %12s %12s", what, shown(time[row "_least"]), shown(time[row "_median"])
        print goal == "" ? "" : sprintf("   <= %-5s %s", goal " ns", verdict(time[row "_least"] <= goal))
    }
    function memory(what, row, goal) {
        printf "%-50s %9.1f B %15s   <= %-5s %s\n", what, bytes[row], "", goal " B", verdict(bytes[row] > 0 && bytes[row] <= goal)
    }

    END {
        if (!("revocation/10M/miss_least" in time) || !("statistics/count_least" in time)) {
            print "bench: rows are missing; see build/release/bench_*.log" > "/dev/stderr"
            exit 2
        }
        print "\nrevocations                                               least       median   goal"
        line("check, none revoked", "revocation/empty/miss", "")
        line("  of that, the hash of the sid", "revocation/read_id", "")
        line("check, miss, 1M", "revocation/1M/miss", 20)
        line("  each after the answer to the last", "revocation/1M/miss_in_turn", "")
        line("  and 100,000 users", "revocation/1M_and_100k_users/miss", "")
        line("check, hit, 1M", "revocation/1M/hit", "")
        line("check, miss, 10M", "revocation/10M/miss", 50)
        line("  of that, a word anywhere in 15 MB", "revocation/read_a_word", "")
        line("  each after the answer to the last", "revocation/10M/miss_in_turn", "")
        line("check, hit, 10M", "revocation/10M/hit", "")
        line("one more, 1M", "revocation/1M/with_1", "")
        line("one more, 10M", "revocation/10M/with_1", "")
        line("10,000 more, 1M", "revocation/1M/with_10000", "")
        line("10,000 more, 10M", "revocation/10M/with_10000", "")
        line("a 64th expires, 10M", "revocation/10M/expire_slice_of_64", "")
        memory("memory of an entry, on the heap, 1M", "revocation/1M", 36)
        memory("memory of an entry, on the heap, 10M", "revocation/10M", 36)
        print "\nstatistics                                                least       median   goal"
        line("count an event", "statistics/count", 5)
        line("count a token and when it expires", "statistics/issued", "")
        line("mark a session as seen", "statistics/saw", "")
        line("collect, 8 threads, 20 series, nothing new", "statistics/collect_nothing_new", "")
        line("collect, the same, 100 new sessions", "statistics/collect_100_sessions_in_20_series", "")
        exit missed
    }
' build/release/bench_revocation.log build/release/bench_revocation.csv build/release/bench_statistics.csv || missed=$?

# A whole request, beside redis-server on the same transport: it prints its own table.
if command -v redis-server >/dev/null; then
    printf '\nthe data door beside Redis: '
    build/release/bin/bench_data_door || missed=$?
else
    printf '\nthe data door: redis-server is not installed, see packaging/setup.sh\n'
fi
exit "$missed"
