#!/usr/bin/env bash
# Brings MDX's own compiler (@mdx-js/mdx) and the plug-ins that generators run it with to .latimer/test/mdx, the second
# judge of MDX pages, and prints the folder:
#
#   LATIMER_TEST_MDX=$(bash scripts/lib/mdx.sh) cargo test --test laws_mdx
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=${LATIMER_TEST_HOME:-$here/.latimer/test}/mdx
mkdir -p "$home"
if [ ! -d "$home/node_modules/@mdx-js/mdx" ]; then
  npm install --prefix "$home" --silent --no-audit --no-fund --no-save @mdx-js/mdx remark-gfm remark-math @slorber/remark-comment remark-directive >&2
fi
echo "$home"
