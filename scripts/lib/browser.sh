#!/usr/bin/env bash
# Brings axe-core and puppeteer-core to .latimer/test/browser, with a link to this machine's Chromium beside them, and prints
# the folder:
#
#   LATIMER_TEST_BROWSER=$(bash scripts/lib/browser.sh) cargo test --test report_html
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=${LATIMER_TEST_HOME:-$here/.latimer/test}/browser
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
mkdir -p "$home"
if [ ! -d "$home/node_modules/axe-core" ] || [ ! -d "$home/node_modules/puppeteer-core" ]; then
  npm install --prefix "$home" --silent --no-audit --no-fund --no-save axe-core puppeteer-core >&2
fi
ln -sfn "$chromium" "$home/chromium"
echo "$home"
