#!/usr/bin/env bash
# get-latimer.sh: finds a latimer, or brings one, and prints where it is. In this order:
#   LATIMER_BINARY    a program that is there already
#   LATIMER_VERSION   that release, from LATIMER_RELEASES (https://github.com/OWNER/latimer/releases/download)
#   the PATH
#   the sources that this script belongs to, built with cargo
set -euo pipefail

if [ -n "${LATIMER_BINARY:-}" ]; then
  [ -x "$LATIMER_BINARY" ] || { echo "LATIMER_BINARY names no program: $LATIMER_BINARY" >&2; exit 2; }
  echo "$LATIMER_BINARY"
  exit
fi

if [ -n "${LATIMER_VERSION:-}" ]; then
  name=latimer-$(uname -s)-$(uname -m).tar.gz
  into=${RUNNER_TEMP:-${TMPDIR:-/tmp}}/latimer-$LATIMER_VERSION
  mkdir -p "$into"
  for file in "$name" "$name.sha256"; do
    curl --fail --silent --show-error --location --retry 3 --output "$into/$file" "${LATIMER_RELEASES:?}/$LATIMER_VERSION/$file"
  done
  (cd "$into" && if command -v sha256sum >/dev/null; then sha256sum --check --quiet "$name.sha256"; else shasum -a 256 --check --quiet "$name.sha256"; fi) >&2
  tar -xzf "$into/$name" -C "$into"
  echo "$into/latimer"
  exit
fi

if command -v latimer; then exit; fi

sources=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cargo build --release --locked --no-default-features --manifest-path "$sources/Cargo.toml" >&2
echo "${CARGO_TARGET_DIR:-$sources/target}/release/latimer"
