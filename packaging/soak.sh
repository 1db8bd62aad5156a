#!/usr/bin/env bash
# Puts a signetd of its own under mixed load on loopback, and fails if its memory grows by 1 % or more.
#
# Usage: packaging/soak.sh [SECONDS]      600 if not given; shorter runs are held to 5 %
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${1:-600}
if ! [[ $seconds =~ ^[1-9][0-9]*$ ]]; then
    echo "soak: '$seconds' is not a number. Usage: packaging/soak.sh [SECONDS]" >&2
    exit 2
fi

cmake --preset release >/dev/null
cmake --build --preset release --target server_soak -- --quiet
SIGNET_SOAK_SECONDS=$seconds QTEST_FUNCTION_TIMEOUT=$(((seconds + 120) * 1000)) build/release/tests/server_soak
