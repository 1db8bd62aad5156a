#!/usr/bin/env bash
# The MediaWiki extension on a real wiki: SQLite, php-fpm, nginx and signetd on loopback, Chromium for the visible part.
#
# Usage: tests/mediawiki/run.sh [--mediawiki DIR] [--programs DIR] [--long | --hold | --bench] [TEST…]
#
#   (nothing)         every test; under three minutes on two idle cores
#   TEST…             only these, as Python's unittest names them: test_login test_login.LoginTest.test_upload
#   --mediawiki DIR   another MediaWiki than Debian's, e.g. one of 1.43 or 1.45; it is not written to
#   --programs DIR    where signetd and signet are (build/dev/bin)
#   --long            more visits, and the tests that kill and restart signetd several times over
#   --hold            a wiki and its authority to be looked at, until Ctrl+C; prints their addresses as JSON
#   --bench           measures against MediaWiki's own session stores; let nothing else run meanwhile
#
# Needs no privilege; as root, php-fpm and nginx serve as www-data. What it starts it ends, and leaves nothing behind but
# pictures in build/screenshots/mediawiki.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"; }

action="test"
tests=()
while [ $# -gt 0 ]; do
    case "$1" in
    --mediawiki) export SIGNET_MEDIAWIKI=${2:?a folder}; shift ;;
    --programs) export SIGNET_PROGRAMS=${2:?a folder}; shift ;;
    --long) export SIGNET_LONG=yes SIGNET_ANONYMOUS_VISITS=10000 SIGNET_LOGGED_IN_VISITS=2000 ;;
    --hold) action=hold ;;
    --bench) action=bench ;;
    --help | -h) usage; exit 0 ;;
    -*) echo "run: unknown option '$1'" >&2; usage >&2; exit 2 ;;
    *) tests+=("$1") ;;
    esac
    shift
done

: "${SIGNET_PROGRAMS:=$root/build/dev/bin}"
export SIGNET_PROGRAMS
"$root/packaging/setup.sh"
if [ ! -x "$SIGNET_PROGRAMS/signetd" ] || [ ! -x "$SIGNET_PROGRAMS/signet" ]; then
    echo "run: there is no signetd and signet in $SIGNET_PROGRAMS. Build them: cmake --preset dev && cmake --build" \
        "--preset dev --target signetd signet signet_shifted_clock" >&2
    exit 2
fi

cd "$here"
# Debian's own, whatever else is first in PATH; nothing is needed beside its standard library.
python=/usr/bin/python3
export PYTHONDONTWRITEBYTECODE=1
case $action in
hold) exec "$python" hold.py ;;
bench) exec "$python" bench_stores.py ;;
esac
if [ ${#tests[@]} -eq 0 ]; then
    exec "$python" -m unittest discover -s . -p 'test_*.py'
fi
exec "$python" -m unittest "${tests[@]}"
