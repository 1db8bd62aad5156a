#!/usr/bin/env bash
# Formats every C++ file of ours as .clang-format says.
#
# Usage: packaging/format.sh [--check]      --check: change nothing, fail if something would change
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' packaging/format.sh; }

mode=(-i)
case "$*" in
"") ;;
--check) mode=(--dry-run -Werror) ;;
--help | -h) usage; exit 0 ;;
*) echo "format: unknown argument '$*'" >&2; usage >&2; exit 2 ;;
esac
# Files not yet added count too; removed ones do not.
git ls-files -z --cached --others --exclude-standard --deduplicate -- '*.cpp' '*.h' |
    while IFS= read -r -d '' file; do
        [ ! -e "$file" ] || printf '%s\0' "$file"
    done |
    xargs -0 --no-run-if-empty --max-args=8 --max-procs="$(nproc)" clang-format "${mode[@]}"
