#!/usr/bin/env bash
# Brings what others read and write our files for translators with, openpyxl and the Translate Toolkit, to
# .latimer/test/exchange, and prints the folder:
#
#   LATIMER_TEST_EXCHANGE=$(bash scripts/lib/exchange.sh) cargo test --test exchange_peers
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=${LATIMER_TEST_HOME:-$here/.latimer/test}/exchange
if [ ! -d "$home/openpyxl" ] || [ ! -d "$home/translate" ]; then
  mkdir -p "$home"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --target "$home" openpyxl translate-toolkit >&2
fi
echo "$home"
