#!/usr/bin/env bash
# Brings to .latimer/test/forges what judges the reports and CI definitions: pre-commit and check-jsonschema (Python), and the
# schema of SARIF 2.1.0 (from npm's @microsoft/jest-sarif). Prints the folder:
#
#   LATIMER_TEST_FORGES=$(bash scripts/lib/forges.sh) cargo test --test forges
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=${LATIMER_TEST_HOME:-$here/.latimer/test}/forges
mkdir -p "$home"
if [ ! -d "$home/python/pre_commit" ] || [ ! -d "$home/python/check_jsonschema" ]; then
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --target "$home/python" pre-commit check-jsonschema >&2
fi
if [ ! -f "$home/sarif-2.1.0.json" ]; then
  packed=$(cd "$home" && npm pack --silent @microsoft/jest-sarif)
  tar -xzf "$home/$packed" -C "$home" --strip-components=3 --wildcards 'package/lib/schemas/sarif-2.1.0*.json'
  mv "$home"/sarif-2.1.0-*.json "$home/sarif-2.1.0.json"
  rm -f "$home/$packed"
fi
echo "$home"
