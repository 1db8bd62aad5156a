#!/usr/bin/env bash
# Puts a signetd of its own under mixed load on loopback, and fails if its memory grows by 1 % or more.
#
# Usage: packaging/soak.sh [SECONDS]      600 if not given; shorter runs are held to 5 %
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' packaging/soak.sh; }

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    usage
    exit 0
fi
seconds=${1:-600}
if ! [[ $seconds =~ ^[1-9][0-9]*$ ]]; then
    echo "soak: '$seconds' is not a number. Usage: packaging/soak.sh [SECONDS]" >&2
    exit 2
elif [ $# -gt 1 ]; then
    echo "soak: unknown argument '$2'. Usage: packaging/soak.sh [SECONDS]" >&2
    exit 2
fi

cmake --preset release >/dev/null
cmake --build --preset release --target server_soak -- --quiet
SIGNET_SOAK_SECONDS=$seconds QTEST_FUNCTION_TIMEOUT=$(((seconds + 120) * 1000)) build/release/tests/server_soak
