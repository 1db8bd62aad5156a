#!/usr/bin/env bash
# Sets up, builds the release and opens the console.
#
# Usage: packaging/run.sh [ARGUMENT…]          arguments go to signet-console
#        packaging/run.sh --wiki [DIR]         a wiki of its own with an authority of its own, to try it all out: opens
#                                              the wiki in the browser and the console beside it, connected to that
#                                              authority, and takes everything down when the console is closed, or at
#                                              Ctrl+C. DIR: a MediaWiki other than Debian's
#
# Where there is no display it says so, shows what Signet does on the terminal with a token made there and then,
# and draws every page of the console into build/screenshots/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' packaging/run.sh; }

# Before anything is built: --help, and an option that signet-console does not have.
for argument in "$@"; do
    case "$argument" in
    --wiki) [ "$argument" = "$1" ] || { echo "run: --wiki comes first" >&2; exit 2; } ;;
    --help | -h) usage; exit 0 ;;
    --keys* | --at* | --screenshots* | --only* | --workspace* | --try* | --language* | --version) ;;
    --) break ;;
    -?*) echo "run: unknown option '$argument'" >&2; usage >&2; exit 2 ;;
    esac
done

wiki=no
if [ "${1:-}" = --wiki ]; then
    wiki=yes
    shift
    if [ $# -gt 1 ]; then
        echo "run: --wiki takes one folder at most" >&2
        exit 2
    elif [ $# -eq 1 ]; then
        if ! SIGNET_MEDIAWIKI=$(cd "$OLDPWD" && cd -- "$1" 2>/dev/null && pwd); then
            echo "run: there is no folder '$1'; a MediaWiki is wanted, or no folder for Debian's" >&2
            exit 2
        fi
        export SIGNET_MEDIAWIKI
        if [ ! -f "$SIGNET_MEDIAWIKI/includes/Defines.php" ]; then
            echo "run: '$1' is no MediaWiki: a folder with its index.php, includes and vendor is wanted" >&2
            exit 2
        fi
    fi
fi

packaging/setup.sh
cmake --preset release
cmake --build --preset release --target signet signetd signet-console
programs=build/release/bin

if [ "$wiki" = yes ]; then
    export SIGNET_PROGRAMS="$PWD/$programs" PYTHONDONTWRITEBYTECODE=1
    cd tests/mediawiki
    exec /usr/bin/python3 hold.py --desktop
fi

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$programs/signet-console" "$@"
fi

# Shows a command as it would be typed, and runs it.
show() {
    local word
    printf '\n$' >&2
    for word in "$@"; do
        [[ $word =~ ^[A-Za-z0-9_./=-]+$ ]] || word=${word@Q}
        printf ' %s' "$word" >&2
    done
    printf '\n' >&2
    "$@"
}

# 128 random bits as 22 base64url characters.
identifier() {
    head -c 16 /dev/urandom | basenc --base64url | tr -d '='
}

folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
PATH="$PWD/$programs:$PATH"

echo
echo "There is no display here, so the console cannot open a window. Instead: a session token, sealed and looked at"
echo "on the terminal, and every page of the console as a picture."

now=$(date +%s)
payload=$(printf '{"iss":"https://login.example.org","aud":"enwiki","sub":"Example","sid":"%s","csk":"%s","rsq":0,' \
    "$(identifier)" "$(identifier)")
payload+=$(printf '"iat":%d,"exp":%d,"auth_time":%d}' "$((now - 60))" "$((now + 3540))" "$((now - 60))")

cd "$folder"
show signet keys new --enc A256GCM --kid sample --out seal.jwk
show signet jose encrypt --key seal.jwk --alg dir --enc A256GCM --header '{"typ":"session+jwt"}' "$payload" |
    tee token.txt
show signet inspect --keys seal.jwk token.txt
cd - >/dev/null

screenshots=build/screenshots
mkdir -p "$screenshots"
# Of the offscreen platform only that it cannot raise windows or grab keys would be told.
QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="default.warning=false" "$programs/signet-console" --workspace demo \
    --screenshots "$screenshots" --only -light
echo
echo "Every page of the console, before the demo, was drawn into $screenshots/:"
find "$screenshots" -name '*.png' | sort | head -n 5
echo "and $(($(find "$screenshots" -name '*.png' | wc -l) - 5)) more"
