#!/usr/bin/env bash
# Installs Signet into a container over this machine's own system, boots Debian's systemd there, and holds the service to
# what its units say: who it runs as, requests that wait while it restarts, reload, watchdog, a stop and what wakes it.
#
# Usage: sudo packaging/systemd/boot.sh [BUILD]
#
#   BUILD  a folder of `cmake --preset release`, built; build/release if not given
#
# Nothing of the machine is written to: what the container writes is in memory, and gone with it. Takes half a minute.
# Exit status: 0 if all holds, 1 if not, 77 where no container can be booted.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

usage() { sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"; }
cannot() { echo "boot: $1; nothing was tried" >&2; exit 77; }

if [ "${1:-}" != --inside ]; then
    case "${1:-}" in
    --help | -h) usage; exit 0 ;;
    -*) echo "boot: unknown option '$1'" >&2; usage >&2; exit 2 ;;
    esac
    [ $# -le 1 ] || { echo "boot: unknown argument '$2'" >&2; usage >&2; exit 2; }
    [ "$(id -u)" -eq 0 ] || cannot "only root can boot a container"
    command -v systemd-nspawn >/dev/null || cannot "systemd-nspawn is missing: apt-get install systemd-container"
    build=$(realpath "${1:-$here/../../build/release}")
    [ -x "$build/bin/signetd" ] || cannot "there is no signetd in $build/bin"
    # Mounts of its own, which end with it.
    SIGNET_BUILD=$build exec unshare --mount --propagation private bash "${BASH_SOURCE[0]}" --inside
fi

memory=$(mktemp -d)
trap 'umount --lazy "$memory" && rmdir "$memory"' EXIT
mount -t tmpfs tmpfs "$memory"
mkdir "$memory"/{upper,work,root}
root=$memory/root
mount -t overlay overlay -o "lowerdir=/,upperdir=$memory/upper,workdir=$memory/work" "$root" || cannot "there is no overlayfs"

DESTDIR=$root cmake --install "$SIGNET_BUILD" --prefix /usr >/dev/null
# An administrator's own, which also shows that it can be: nobody waits 30 s here.
mkdir -p "$root/etc/systemd/system/signetd.service.d" "$root/etc/systemd/system/try.target.wants"
printf '[Service]\nWatchdogSec=2\n' >"$root/etc/systemd/system/signetd.service.d/watchdog.conf"
rm -f "$root/etc/machine-id"

cat >"$root/etc/systemd/system/try.target" <<'END'
[Unit]
Requires=basic.target
After=basic.target
AllowIsolate=yes
END
cat >"$root/etc/systemd/system/try.service" <<'END'
[Unit]
After=basic.target
[Service]
Type=oneshot
ExecStart=/usr/bin/bash /try.sh
ExecStopPost=/usr/bin/systemctl poweroff --no-block
END
ln -s ../try.service "$root/etc/systemd/system/try.target.wants/try.service"
cat >"$root/try.sh" <<'END'
set -uo pipefail
export HOME=/root
exec >/try.log 2>&1
failed=0
# WHAT COMMAND…: holds if the command does.
holds() {
    local what=$1
    shift
    if "$@"; then echo "  ok      $what"; else echo "  FAILED  $what"; failed=1; fi
}
ask() { [ "$(curl -s -m 10 --unix-socket /run/signet/data.sock "http://signet/$1")" = "$2" ]; }
pid() { systemctl show -p MainPID --value signetd; }
status() { sed -n "s/^$1:\t//p" "/proc/$(pid)/status"; }
journal() { journalctl --unit signetd --no-pager; }

echo booted
systemd-sysusers
link=$(signetd init --site enwiki --origin https://wiki.example.org --operator Ada | sed -n "s/^  signet pair '\(.*\)'$/\1/p")
holds "init prints a pairing link" [ -n "$link" ]
holds "the master key is root's alone" [ "$(stat -c %U:%a /etc/signet/master-key)" = root:600 ]
echo 'node = "first"' >/etc/signet/signetd.toml
holds "the service starts, and says so itself" systemctl enable --now --quiet signetd
holds "it is ready" ask readyz ready
holds "it is not root" [ "$(status Uid | cut -f1)" = "$(id -u signet)" ]
holds "it has no capability" [ "$(status CapBnd)" = 0000000000000000 ]
holds "its system calls are filtered" [ "$(status Seccomp)" = 2 ]
holds "the master key came as a credential" test -e /run/credentials/signetd.service/master-key
holds "the data door is its group's" [ "$(stat -c %U:%G:%a /run/signet/data.sock)" = signet:signet:660 ]
holds "an operator pairs" signet pair "$link"
holds "and sees it, under the name in /etc/signet/signetd.toml" grep -q "first.*current" <(signet status)
systemctl restart --no-block signetd
holds "a request that comes while it restarts is answered" ask readyz ready
[ "$(pid)" -gt 0 ] && kill -KILL "$(pid)"
holds "so is one that comes after it was killed" ask readyz ready
before=$(pid)
holds "it reloads" systemctl reload signetd
sleep 0.5
holds "and says so" grep -q event=reloaded <(journal)
holds "as the same process" [ "$(pid)" = "$before" ]
[ "$before" -gt 0 ] && kill -STOP "$before"
sleep 5
holds "the watchdog replaces one that hangs" grep -q "Watchdog timeout" <(journal)
holds "by one that is ready" ask readyz ready
holds "systemd stops it" systemctl stop --quiet signetd
holds "which was in good order" grep -q event=stopped <(journal)
holds "its socket stays" test -S /run/signet/data.sock
holds "and the next request starts it" ask readyz ready
chmod 600 /etc/signet/signetd.toml
holds "settings that it may not read are not passed over" bash -c "! systemctl restart --quiet signetd"
for _ in 1 2 3 4; do curl -s -m 2 --unix-socket /run/signet/data.sock http://signet/readyz; done # nor what asks meanwhile
holds "it says which" grep -q "/etc/signet/signetd.toml.*Permission denied" <(journal)
chmod 644 /etc/signet/signetd.toml
sleep 3
holds "and comes back by itself when it may" ask readyz ready
holds "nothing else was refused to it" test -z "$(journal | grep -v signetd.toml | grep -i "denied\|not permitted")"
holds "no secret is in the journal" test -z "$(journal | grep -F "$(cat /etc/signet/master-key)")"
systemd-analyze security signetd --no-pager | tail -n 1 | sed 's/^[^A-Za-z]*/  /'
[ $failed -eq 0 ] && echo "all holds" || journal | tail -n 50
END

timeout --kill-after=5 180 systemd-nspawn --directory="$root" --private-network --register=no --keep-unit --quiet \
    --boot systemd.unit=try.target >"$memory/console" 2>&1 </dev/null || true
grep -qs ^booted "$root/try.log" || { tail -n 20 "$memory/console" >&2; cannot "the container did not boot"; }
cat "$root/try.log"
grep -q "^all holds" "$root/try.log"
