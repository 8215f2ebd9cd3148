#!/usr/bin/env bash
# pack.sh PROGRAM: packs a latimer for this kind of machine as get-latimer.sh wants it, with its checksum, in this folder.
set -euo pipefail

name=latimer-$(uname -s)-$(uname -m).tar.gz
tar -czf "$name" -C "$(dirname "$1")" latimer
if command -v sha256sum >/dev/null; then sha256sum "$name"; else shasum -a 256 "$name"; fi >"$name.sha256"
