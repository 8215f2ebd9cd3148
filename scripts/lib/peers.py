"""Latimer and its peers over the same Markdown pages, on one core: pages a second for extracting and for merging, and how
many pages come back byte for byte where nothing is translated. `peers.py PAGES LATIMER PEERS` prints a Markdown table;
times are the processor's, so that what else the machine does counts little, and the wall's beside them.

Each peer runs as its own documentation has it, over all pages in one process.
"""

import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

pages, latimer, home = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
names = sorted(path.relative_to(pages).as_posix() for path in pages.rglob("*.md"))
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def seconds(command, cwd, good=(0,), **more):
    """Processor time of a command and its children, which must end with one of the codes, and the wall's; and what it says."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in good:
        said = " ".join(done.stderr.decode(errors="replace").split())
        raise RuntimeError(f"{pathlib.Path(command[0]).name} ended with {done.returncode}: {said[:150]}")
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall), done.stdout


def ours(work):
    shutil.copytree(pages, work / "content/en")
    (work / "latimer.toml").write_text(
        'source = "en"\nlocales = ["de"]\n\n[[pages]]\nmatch = "content/en/**/*.md"\ncatalog = "locales/{locale}/{path}.ftl"\n'
        'output = "content/{locale}/{path}.{ext}"\nprofile = "hugo"\n\n[merge]\nmissing = "draft"\ndraft = "draft"\n'
    )
    extract, _ = seconds([latimer, "extract"], work)
    # For the time every text is another one; for the bytes each is approved as it stands in the source, for a page of
    # which nothing is translated is not written at all.
    seconds([latimer, "sync"], work)
    untouched = work / "locales/untouched"
    shutil.copytree(work / "locales/de", untouched)
    seconds([latimer, "draft", "--engine", "pseudo"], work)
    merge, _ = seconds([latimer, "merge"], work, good=(0, 1))
    shutil.rmtree(work / "locales/de")
    shutil.rmtree(work / "content/de")
    shutil.move(untouched, work / "locales/de")
    for path in (work / "locales/de").rglob("*.ftl"):
        lines = path.read_text(encoding="utf-8").split("\n")
        path.write_text("\n".join(line + " ok" if line.startswith("# missing: ") else line for line in lines), encoding="utf-8")
    seconds([latimer, "merge"], work, good=(0, 1))
    # A page without texts has no other form in another language.
    without = lambda name: not (work / "locales/en" / name).with_suffix(".ftl").exists()
    return extract, merge, lambda name: pages / name if without(name) else work / "content/de" / name, len(names)


def reads(name, work):
    """Whether po4a reads a page: some it refuses, and behind some fences of code it reads on for ever."""
    command = ["po4a-updatepo", "--format", "text", "-o", "markdown", "-o", "neverwrap", "-M", "UTF-8", "-m", pages / name, "-p", work / "page.pot"]
    try:
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=20, check=True)
    except subprocess.SubprocessError:
        return False
    finally:
        (work / "page.pot").unlink(missing_ok=True)
    return True


def po4a(work):
    masters = work / "en"
    shutil.copytree(pages, masters)
    lines = ["[po4a_langs] de", "[po4a_paths] po/all.pot de:po/de.po", '[options] opt:"-o markdown -o neverwrap -M UTF-8 -L UTF-8 -k 0"']
    read = [name for name in names if reads(name, work)]
    lines += [f"[type:text] en/{name} de:de/{name}" for name in read]
    (work / "po4a.cfg").write_text("\n".join(lines) + "\n")
    (work / "po").mkdir()
    extract, _ = seconds(["po4a", "--no-translations", "--force", "po4a.cfg"], work)
    merge, _ = seconds(["po4a", "--no-update", "--force", "po4a.cfg"], work)
    return extract, merge, lambda name: work / "de" / name, len(read)


def toolkit(work):
    shutil.copytree(pages, work / "en")
    binaries = home / "python/bin"
    extract, _ = seconds([binaries / "md2po", "--progress=none", "en", "po"], work)
    merge, _ = seconds([binaries / "po2md", "--progress=none", "-t", "en", "po", "de"], work)
    return extract, merge, lambda name: work / "de" / name, len(names)


def mdbook(work):
    def item(name):
        path = pathlib.PurePosixPath(name)
        chapter = {"name": path.stem, "content": (pages / name).read_text(encoding="utf-8"), "number": None, "sub_items": [], "path": name, "source_path": name, "parent_names": []}
        return {"Chapter": chapter}

    book = {"items": [item(name) for name in names], "sections": [item(name) for name in names], "__non_exhaustive": None}
    config = {"book": {"src": "src", "language": "en", "title": "All"}, "output": {"xgettext": {"pot-file": "messages.pot"}}, "preprocessor": {"gettext": {"po-dir": "po"}}}
    (work / "book").mkdir()
    shutil.copytree(pages, work / "src")
    (work / "src/SUMMARY.md").write_text("\n".join(f"- [{name}]({name})" for name in names) + "\n")
    context = {"version": "0.5.0", "root": str(work), "book": book, "config": config, "destination": str(work / "book")}
    extract, _ = seconds([home / "cargo/bin/mdbook-xgettext"], work, input=json.dumps(context).encode())
    (work / "po").mkdir()
    template = next(work.rglob("messages.pot"))
    shutil.copy(template, work / "po/de.po")
    config["book"]["language"] = "de"
    preprocess = [{"root": str(work), "config": config, "renderer": "html", "mdbook_version": "0.5.0"}, book]
    merge, out = seconds([home / "cargo/bin/mdbook-gettext"], work, input=json.dumps(preprocess).encode())
    back = {}
    for entry in json.loads(out).get("items") or json.loads(out)["sections"]:
        chapter = entry["Chapter"]
        back[chapter["path"]] = work / "back" / chapter["path"]
        back[chapter["path"]].parent.mkdir(parents=True, exist_ok=True)
        back[chapter["path"]].write_text(chapter["content"], encoding="utf-8", newline="")
    return extract, merge, back.get, len(names)


def same(name, back):
    """Whether a page came back as it was; line ends at its very end are not held against anybody."""
    path = back(name)
    return path is not None and path.is_file() and path.read_bytes().rstrip(b"\n") == (pages / name).read_bytes().rstrip(b"\n")


print(f"\n## Beside its peers\n\n{len(names)} Markdown pages, one core, processor time and, at the end, the wall’s. Unchanged: pages that come back byte for byte with nothing translated,\nline ends at the end of the file aside; of Latimer’s, each text approved as it stands in the source.\n")
print("| tool | extract | merge | unchanged | Latimer’s extract is | Latimer’s merge is | wall: extract | wall: merge |\n|---|---:|---:|---:|---:|---:|---:|---:|")
base = None
for title, run in [("Latimer", ours), ("mdbook-i18n-helpers", mdbook), ("po4a", po4a), ("translate-toolkit", toolkit)]:
    with tempfile.TemporaryDirectory() as folder:
        try:
            extract, merge, back, read = run(pathlib.Path(folder))
            kept = sum(same(name, back) for name in names)
        except (OSError, RuntimeError, LookupError, StopIteration, ValueError) as fault:
            print(f"| {title} | could not run: {str(fault)} | | | | | | |")
            continue
    each = [taken[0] / read for taken in (extract, merge)]
    if run is ours:
        base = each
    times = [f"{1 / taken:.0f} pages/s" for taken in each]
    faster = [f"{taken / own:.1f} times as fast" for taken, own in zip(each, base)] if base else ["", ""]
    walls = [f"{taken[1]:.2f} s" for taken in (extract, merge)]
    title += "" if read == len(names) else f", {len(names) - read} pages left out that it does not read"
    print(f"| {title} | {times[0]} | {times[1]} | {kept} of {len(names)} ({100 * kept / len(names):.1f} %) | {faster[0]} | {faster[1]} | {walls[0]} | {walls[1]} |", flush=True)
