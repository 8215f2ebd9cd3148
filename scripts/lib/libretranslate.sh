#!/usr/bin/env bash
# Starts a LibreTranslate server on a free port of this machine for the tests, and prints its address and process id:
#
#   read -r url pid < <(bash scripts/lib/libretranslate.sh)
#   LATIMER_TEST_LIBRETRANSLATE_URL=$url cargo test --test engine_libretranslate; kill "$pid"
#
# It is the server from PyPI, installed into a folder of its own, with a model that says everything in capitals
# (scripts/lib/shouting_model.py), and with small limits, so that they are met. The caller ends the server by its id.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=scripts/lib/server.sh
. "$here/scripts/lib/server.sh"
home=${LATIMER_TEST_HOME:-$here/.latimer/test}/libretranslate
python=$home/venv/bin/python
mkdir -p "$home"

if [ ! -f "$home/.complete" ]; then
  python3 -m venv "$home/venv" >&2 || { python3 -m pip install --quiet virtualenv >&2 && python3 -m virtualenv --quiet "$home/venv" >&2; }
  "$python" -m pip install --quiet --disable-pip-version-check libretranslate >&2
  touch "$home/.complete"
fi
for pair in "en es" "es en"; do
  # shellcheck disable=SC2086
  "$python" "$here/scripts/lib/shouting_model.py" $pair "$home/${pair/ /_}.argosmodel" >&2
done

# The server would look for models and a sentence splitter elsewhere; it has all that it needs here.
cat >"$home/serve.py" <<'PYTHON'
import pathlib
import sys

from argostranslate import package, sbd

sbd.MiniSBDSentencizer.split_sentences = lambda self, text: [text]
for file in pathlib.Path(sys.argv.pop(1)).glob("*.argosmodel"):
    package.install_from_path(file)
import libretranslate.init

libretranslate.init.boot = lambda *_, **__: None
from libretranslate.main import main

sys.argv[0] = "libretranslate"
main()
PYTHON

port=$(free_port)
log=$home/log
data=$home/data
HOME=$data XDG_DATA_HOME=$data XDG_CACHE_HOME=$data XDG_CONFIG_HOME=$data setsid "$python" "$home/serve.py" "$home" --host 127.0.0.1 --port "$port" \
  --char-limit 300 --batch-limit 8 --disable-web-ui --threads 2 </dev/null >"$log" 2>&1 &
pid=$!
url=http://127.0.0.1:$port
await_server "The LibreTranslate server" "$pid" "$url" /languages "$log"
