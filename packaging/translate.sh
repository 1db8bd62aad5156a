#!/usr/bin/env bash
# Brings resources/translations into step with the texts of the sources.
#
# Usage: packaging/translate.sh           adds new texts, untranslated, and takes away those that are gone
#        packaging/translate.sh --check   changes nothing; fails if there is anything to add or to take away
#
# Texts are read from tr() by lupdate. English has its plural forms only: it is the language of the sources.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' packaging/translate.sh; }

case "$*" in
"" | --check) ;;
--help | -h) usage; exit 0 ;;
*) echo "translate: unknown argument '$*'" >&2; usage >&2; exit 2 ;;
esac

lupdate=
for candidate in /usr/lib/qt6/bin/lupdate lupdate6 lupdate; do
    if command -v "$candidate" >/dev/null; then
        lupdate=$candidate
        break
    fi
done
if [ -z "$lupdate" ]; then
    echo "translate: lupdate is not installed; packaging/setup.sh installs it." >&2
    exit 1
fi

folder=resources/translations
checking=
if [ "${1:-}" = --check ]; then
    checking=$(mktemp --directory)
    trap 'rm -r "$checking"' EXIT
    cp "$folder"/*.ts "$checking"
    folder=$checking
fi

# update LANGUAGE [OPTIONS]
update() {
    local language=$1
    shift
    "$lupdate" -silent -I . ui app/console -source-language en -target-language "$language" -no-obsolete \
        -locations none "$@" -ts "$folder/signet_$language.ts"
}
update en -pluralonly
update de
update zh_CN

if [ -n "$checking" ] && ! diff --brief resources/translations "$folder" --exclude='*.qrc'; then
    diff --unified=0 resources/translations "$folder" --exclude='*.qrc' | grep '^[+-].*<source>' | sort -u | head -20 >&2
    echo "translate: the translations are not those of the sources. Run packaging/translate.sh, and translate" \
        "what is new in resources/translations." >&2
    exit 1
fi
