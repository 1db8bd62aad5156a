#!/usr/bin/env bash
# Installs every Debian 12 package that building, running and testing Signet needs.
#
# Usage: packaging/setup.sh
#
# May be run as often as you like: it asks dpkg what is missing and is done at once when nothing is. Uses sudo
# only when not root. Never removes or configures anything else.
set -euo pipefail

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"; }

case "$*" in
"") ;;
--help | -h) usage; exit 0 ;;
*) echo "setup: unknown argument '$*'" >&2; usage >&2; exit 2 ;;
esac

packages=(
    # to build
    build-essential cmake ninja-build ccache lld pkg-config git
    # what the code stands on
    libssl-dev nlohmann-json3-dev libsimdjson-dev libexpected-dev libcli11-dev
    libboost1.81-dev libsqlite3-dev libspdlog-dev prometheus-cpp-dev libsystemd-dev
    qt6-base-dev qt6-svg-dev qt6-charts-dev libqt6opengl6-dev qtkeychain-qt6-dev libqrencode-dev libzxcvbn-dev
    # translations: lupdate and lrelease, and Qt's own words in other languages
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    # formatting, linting, fuzzing (the runtime of the sanitizers comes apart from clang)
    clang clang-format clang-tidy libclang-rt-dev
    # benchmarks, and the libraries they compare with (cjose leaves claims to jansson)
    libbenchmark-dev libcjose-dev libjansson-dev libjwt-dev
    # what the tests read openapi.yaml with
    libyaml-cpp-dev
    # what the tests of the server put beside it, and in front of it
    redis-server nginx-light curl sqlite3
    # a wiki for the MediaWiki extension, its web server's PHP, and a browser to visit it with
    mediawiki php-cli php-fpm php-sqlite3 php-intl php-mbstring php-xml python3 openssl chromium chromium-driver
    # the unit tests of the extension, and the stores that its benchmark compares with
    phpunit php-apcu php-redis
    # what rates the hardening of the unit
    systemd
    # what boots it in a container, and what reads the console's entry in the menu
    systemd-container desktop-file-utils
    # a display for the tests of the console, and the fonts its pictures are drawn with (Chinese: droid)
    xvfb xauth openbox fonts-noto-core fonts-dejavu-core fonts-droid-fallback
    # a session bus with a keychain, for the tests of where secrets are kept
    dbus gnome-keyring libsecret-1-0
)

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "setup: this is not a Debian-like system, so nothing was installed. Install the counterparts of these" \
        "packages by hand: ${packages[*]}" >&2
    exit 1
fi

# The packages of the list that are not installed, one a line.
missing_packages() {
    local installed
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "${packages[@]}" \
        2>/dev/null | sed -n 's/^installed //p' | sort -u || true)
    comm -23 <(printf '%s\n' "${packages[@]}" | sort -u) <(printf '%s\n' "$installed")
}

mapfile -t missing < <(missing_packages)
if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "setup: not root, and there is no sudo. Run as root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

apt_get() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get --quiet --option DPkg::Lock::Timeout=300 "$@" </dev/null
}

install_missing() {
    apt_get install --yes --no-install-recommends "${missing[@]}"
}

echo "setup: installing ${missing[*]}"
# A machine that never read the package lists cannot find anything, so there it is no use trying first.
if ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || ! install_missing; then
    apt_get update
    install_missing
fi

mapfile -t missing < <(missing_packages)
if [ ${#missing[@]} -ne 0 ]; then
    echo "setup: these packages are still missing: ${missing[*]}. Signet is built on Debian 12; look whether" \
        "this system knows them by another name." >&2
    exit 1
fi
