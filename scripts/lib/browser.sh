#!/usr/bin/env bash
# Brings axe-core and puppeteer-core to .latimer/test/browser, finds a Chromium, and prints the folder and the program:
#
#   read -r LATIMER_TEST_BROWSER CHROMIUM < <(bash scripts/lib/browser.sh)
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=${LATIMER_TEST_HOME:-$here/.latimer/test}/browser
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
mkdir -p "$home"
for package in axe-core puppeteer-core; do
  [ -d "$home/node_modules/$package" ] || npm install --prefix "$home" --silent --no-audit --no-fund --no-save axe-core puppeteer-core >&2
done
echo "$home $chromium"
