#!/usr/bin/env bash
# Brings the peers that scripts/bench compares with to .latimer/bench: translate-toolkit (pip), mdbook-i18n-helpers
# (cargo) and po4a (apt-get, into the system). Prints the folder; what could not be had is missing in it.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=$here/.latimer/bench
mkdir -p "$home"
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

if ! command -v po4a >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1; then
  as_root apt-get update -qq >"$home/apt.log" 2>&1
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends po4a >>"$home/apt.log" 2>&1
fi
if [ ! -x "$home/python/bin/md2po" ]; then
  python3 -m venv "$home/python" >"$home/pip.log" 2>&1 &&
    "$home/python/bin/pip" install --quiet --disable-pip-version-check 'translate-toolkit[markdown]' >>"$home/pip.log" 2>&1
fi
if [ ! -x "$home/cargo/bin/mdbook-xgettext" ]; then
  cargo install --quiet --locked --root "$home/cargo" mdbook-i18n-helpers >"$home/cargo.log" 2>&1
fi
echo "$home"
