#!/usr/bin/env bash
# Brings Fluent's own parsers in JavaScript (@fluent/syntax) and Python (fluent.syntax) to .latimer/test/fluent for the
# differential test of escaping, and prints the folder:
#
#   LATIMER_TEST_FLUENT=$(bash scripts/lib/fluent.sh) cargo test --test law_5_peers
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=${LATIMER_TEST_HOME:-$here/.latimer/test}/fluent
mkdir -p "$home"
if [ ! -d "$home/node_modules/@fluent/syntax" ]; then
  npm install --prefix "$home" --silent --no-audit --no-fund --no-save @fluent/syntax >&2
fi
if [ ! -d "$home/python/fluent/syntax" ]; then
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --target "$home/python" fluent.syntax >&2
fi
echo "$home"
