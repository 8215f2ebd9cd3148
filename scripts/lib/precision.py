"""How often the checks are right, judged by what people mended later.

    precision.py LATIMER GIT SOURCE MATCH [--every DAYS] [--ids ID,…] [--cases FILE] [--folder FOLDER]

Takes the states of a repository of Fluent files, one every so many days up to its newest, runs the checks over each and
follows every finding of an error or a warning until it is gone. It counts as

* mended: the translation changed under the same source text, and the finding was gone;
* dropped: the text is no more, or its source was rewritten meanwhile, so nobody's verdict can be read from it;
* standing: it is there to this day, to be read by a person.

SOURCE is the source language's folder, MATCH a template as in latimer.toml. Prints a table; `--cases` takes every
finding with its texts and its fate, a line of JSON each, to read what nobody decided.
"""
import argparse
import collections
import datetime
import json
import os
import re
import subprocess
import tempfile

ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*)[ \t]*=", re.M)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("latimer")
    parser.add_argument("git")
    parser.add_argument("source")
    parser.add_argument("match")
    parser.add_argument("--every", type=int, default=90)
    parser.add_argument("--ids")
    parser.add_argument("--cases")
    parser.add_argument("--folder")
    options = parser.parse_args()
    ids = set(options.ids.split(",")) if options.ids else None
    open_cases, closed = {}, []
    for commit, date in states(options.git, options.every):
        with tempfile.TemporaryDirectory(dir=options.folder) as tree:
            texts = unpack(options.git, commit, tree, options.source, options.match)
            if not texts.locales:
                continue
            found = findings(options.latimer, tree, texts, ids)
            for key, case in list(open_cases.items()):
                if key not in found:
                    del open_cases[key]
                    closed.append(dict(case, fate=fate(case, texts), gone=date))
                else:
                    case.update(target=found[key]["target"], original=found[key]["original"], says=found[key]["says"])
            for key, case in found.items():
                open_cases.setdefault(key, dict(case, seen=date))
        print(f"{date} {commit[:8]}: {len(texts.locales)} languages, {texts.count} texts, {len(found)} findings", flush=True)
    cases = closed + [dict(case, fate="standing") for case in open_cases.values()]
    if options.cases:
        with open(options.cases, "w", encoding="utf-8") as file:
            for case in cases:
                file.write(json.dumps(case, ensure_ascii=False) + "\n")
    table(cases)


def states(git, every):
    """The commits of the main line, one every so many days, oldest first; the newest last."""
    log = run("git", "-C", git, "log", "--first-parent", "--format=%H %cs").split("\n")
    taken, last = [], None
    for line in filter(None, log):
        commit, date = line.split(" ")
        day = datetime.date.fromisoformat(date)
        if last is None or (last - day).days >= every:
            taken.append((commit, date))
            last = day
    return reversed(taken)


class Texts:
    """The entries of all files of a state, by path and id."""

    def __init__(self, tree, source, match, paths):
        before, after = match.split("{locale}", 1)
        is_file = re.compile(re.escape(before.split("*")[0]) + ".*")
        place = re.compile("^" + pattern(before) + "([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)" + pattern(after) + "$")
        self.tree, self.source, self.place, self.files = tree, source, place, {}
        self.locales = sorted({place.match(path).group(1) for path in paths if is_file.match(path) and place.match(path)} - {source})
        self.count = sum(len(self.entries(path)) for path in paths if place.match(path))

    def entries(self, path):
        if path not in self.files:
            try:
                with open(os.path.join(self.tree, path), encoding="utf-8", errors="replace", newline="") as file:
                    text = file.read()
            except OSError:
                text = ""
            starts = list(ENTRY.finditer(text)) + [None]
            self.files[path] = {}
            for start, end in zip(starts, starts[1:]):
                body = text[start.start() : end.start() if end else len(text)]
                lines = [line for line in body.split("\n") if not line.startswith("#")]
                self.files[path].setdefault(start.group(1), (text.count("\n", 0, start.start()) + 1, "\n".join(lines).rstrip()))
        return self.files[path]

    def at(self, path, line):
        """The id of the entry that a line is in."""
        before = [(start, name) for name, (start, _) in self.entries(path).items() if start <= line]
        return max(before)[1] if before else ""

    def text(self, path, name):
        return self.entries(path).get(name, (0, ""))[1]

    def original(self, path):
        """The path of a file's source."""
        place = self.place.match(path)
        return path[: place.start(1)] + self.source + path[place.end(1) :] if place else path


def pattern(part):
    return "".join({"**/": "(?:.*/)?", "*": "[^/]*"}.get(piece, re.escape(piece)) for piece in re.split(r"(\*\*/|\*)", part))


def unpack(git, commit, tree, source, match):
    paths = [path for path in run("git", "-C", git, "ls-tree", "-r", "--name-only", commit).split("\n") if path.endswith(".ftl")]
    archive = subprocess.Popen(["git", "-C", git, "archive", commit, *(["*.ftl"] if paths else [])], stdout=subprocess.PIPE)
    subprocess.run(["tar", "x", "-C", tree], stdin=archive.stdout, check=True)
    archive.wait()
    texts = Texts(tree, source, match, paths)
    locales = ", ".join(f'"{locale}"' for locale in texts.locales)
    with open(os.path.join(tree, "latimer.toml"), "w", encoding="utf-8") as file:
        file.write(f'source = "{source}"\nlocales = [{locales}]\n[[catalogs]]\nmatch = "{match}"\n[gate]\napproved = 0\n')
    return texts


def findings(latimer, tree, texts, ids):
    checked = subprocess.run([os.path.abspath(latimer), "check", "--format", "json"], cwd=tree, capture_output=True, text=True, env=dict(os.environ, LC_ALL="C"))
    try:
        document = json.loads(checked.stdout)
        document["findings"]
    except (ValueError, KeyError):
        raise SystemExit(checked.stdout[:2000] + checked.stderr[:2000])
    found = {}
    for finding in document["findings"]:
        path = finding.get("path") or ""
        if finding["level"] not in ("error", "warning") or not texts.place.match(path) or ids and finding["id"] not in ids:
            continue
        name = texts.at(path, finding["line"] or 0)
        case = {key: finding[key] for key in ("id", "level", "path", "line", "says")}
        case.update(name=name, target=texts.text(path, name), original=texts.text(texts.original(path), name))
        found.setdefault((finding["id"], path, name), case)
    return found


def fate(case, texts):
    target, original = texts.text(case["path"], case["name"]), texts.text(texts.original(case["path"]), case["name"])
    if not target or not original or original != case["original"]:
        return "dropped"
    return "mended" if target != case["target"] else "dropped"


def table(cases):
    rows = collections.defaultdict(collections.Counter)
    for case in cases:
        rows[case["level"], case["id"]][case["fate"]] += 1
    print("| check | level | findings | mended | dropped | standing |\n|---|---|---:|---:|---:|---:|")
    for (level, name), fates in sorted(rows.items()):
        print(f"| {name} | {level} | {sum(fates.values())} | {fates['mended']} | {fates['dropped']} | {fates['standing']} |")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8", errors="replace").stdout


if __name__ == "__main__":
    main()
