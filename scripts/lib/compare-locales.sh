#!/usr/bin/env bash
# Brings compare-locales to .latimer/test/compare-locales, whose counts ours agree with, and prints the folder:
#
#   LATIMER_TEST_COMPARE_LOCALES=$(bash scripts/lib/compare-locales.sh) cargo test --test peers_compare
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=${LATIMER_TEST_HOME:-$here/.latimer/test}/compare-locales
if [ ! -d "$home/compare_locales" ]; then
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --target "$home" compare-locales >&2
fi
echo "$home"
