#!/usr/bin/env bash
# Starts an Apertium server on a free port of this machine for the tests, and prints its address and process id:
#
#   read -r url pid < <(bash scripts/lib/apertium.sh)
#   LATIMER_TEST_APERTIUM_URL=$url cargo test --test engine_apertium; kill "$pid"
#
# Installs Debian's packages if they are missing. The caller ends the server by its id.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=scripts/lib/server.sh
. "$here/scripts/lib/server.sh"
home=${LATIMER_TEST_HOME:-$here/.latimer/test}
mkdir -p "$home"
log=$home/apertium.log

if ! /usr/bin/python3 -c 'import apertium_apy' 2>/dev/null || [ ! -e /usr/share/apertium/modes/eng-spa.mode ]; then
  root=()
  [ "$(id -u)" = 0 ] || root=(sudo)
  "${root[@]}" apt-get update >"$home/apt.log" 2>&1
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends apertium-apy apertium-eng-spa >>"$home/apt.log" 2>&1
fi

port=$(free_port)

# The server has no option for the address that it listens on, and would take every interface.
cat >"$home/apertium_here.py" <<'PYTHON'
import sys
import tornado.httpserver as server
bind = server.HTTPServer.bind
server.HTTPServer.bind = lambda self, port, address=None, **more: bind(self, port, address="127.0.0.1", **more)
sys.argv = ["apertium-apy", *sys.argv[1:]]
from apertium_apy.apy import main
main()
PYTHON

setsid /usr/bin/python3 "$home/apertium_here.py" -p "$port" -j 1 -i 2 -u 4 -t 20 /usr/share/apertium/modes </dev/null >"$log" 2>&1 &
pid=$!
url=http://127.0.0.1:$port
await_server "The Apertium server" "$pid" "$url" /listPairs "$log"
