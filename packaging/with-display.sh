#!/usr/bin/env bash
# Runs a command on a virtual display of its own, with a window manager, and takes both down again.
#
# Usage: packaging/with-display.sh COMMAND [ARGUMENT…]
#
# For tests that need real windows: activation, focus and stacking are the window manager's work. Exit status: the
# command's.
set -euo pipefail

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"; }

if [ "${1:-}" != --inside ]; then
    case "${1:-}" in
    "") echo "with-display: no command given" >&2; usage >&2; exit 2 ;;
    --help | -h) usage; exit 0 ;;
    -*) echo "with-display: unknown option '$1'" >&2; usage >&2; exit 2 ;;
    esac
    exec xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" bash "${BASH_SOURCE[0]}" --inside "$@"
fi
shift

folder=$(mktemp -d)
openbox --sm-disable --startup "touch $folder/ready" >"$folder/log" 2>&1 &
manager=$!
trap 'kill "$manager" 2>/dev/null || true; wait "$manager" 2>/dev/null || true; rm -rf -- "$folder"' EXIT

for ((i = 0; i < 100; ++i)); do
    [ ! -e "$folder/ready" ] || break
    if ! kill -0 "$manager" 2>/dev/null; then
        echo "with-display: the window manager ended: $(cat "$folder/log")" >&2
        exit 1
    fi
    sleep 0.1
done

export QT_QPA_PLATFORM=xcb
status=0
"$@" || status=$?
exit "$status"
