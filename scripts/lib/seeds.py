"""How often the checks find a fault that was put in, and what else they call an error.

    seeds.py LATIMER GIT SOURCE MATCH [--faults 3000] [--folder FOLDER]

Takes the newest state of a repository of Fluent files, puts faults at random into its translations, at most one into a
text, and runs the checks. Prints for each check that is an error how many faults were its own, how many it found, and
what it said of texts that nobody had touched.
"""
import argparse
import collections
import json
import os
import random
import re
import subprocess
import tempfile

from precision import states, unpack

VARIABLE = re.compile(r"\{ \$([\w-]+) \}")
REFERENCE = re.compile(r"\{ -([a-z][\w-]*) \}")
ACCENT = re.compile(r"(?<![\w{$<=\"-])[A-Za-zÀ-ÿ]*[à-ÿ][A-Za-zÀ-ÿ]*(?![\w}=\"-])")
EMAIL = re.compile(r"(?<![:\w.-])[\w.-]+@[\w-]+\.[\w.]*\w")
OTHER = re.compile(r"[\u0370-\u1fff\u3040-\uffff]")
WORD = re.compile(r"(?<![\w{$<>/=\"'.@&-])[^\W\d_]{5,}(?![\w}=\"'.@;-])")


def first(pattern, text, new):
    found = list(re.finditer(pattern, text))
    if not found:
        return None
    one = random.choice(found)
    return text[: one.start()] + new(one) + text[one.end() :]


def value_only(text):
    """Faults of whole messages need a message of one plain line."""
    return "\n" not in text and not text.endswith("=")


# The check that owns a fault, and what becomes of an entry; nothing where the fault has no place in it.
FAULTS = {
    "missing-variable": lambda of, text: first(VARIABLE, text, lambda one: "…") if VARIABLE.search(of) and "->" not in text else None,
    "unknown-variable": lambda of, text: first(r"(?<=[^\W\d_]) (?=[^\W\d_])", text, lambda one: " { $neu } ") if value_only(text) else None,
    "unresolved-reference": lambda of, text: first(REFERENCE, text, lambda one: "{ -" + one.group(1) + "s }"),
    "broken-html": lambda of, text: first(r"</(?:a|b|strong|em|span|p)>", text, lambda one: ""),
    "unsafe-html": lambda of, text: first(r"<(?:b|strong|em|span|p)(?=>)", text, lambda one: one.group() + " onclick=\"x()\""),
    "broken-character": lambda of, text: first(ACCENT, text, lambda one: one.group().encode().decode("cp1252", "replace")),
    "wrong-script": lambda of, text: first(WORD, text, lambda one: "Контакты") if not OTHER.search(text) else None,
    "changed-email": lambda of, text: first(EMAIL, text, lambda one: "x" + one.group()) if EMAIL.search(of) and "domain" not in of and "example" not in of else None,
    "empty-text": lambda of, text: text.split("=")[0] + '= { "" }' if value_only(text) else None,
    "unknown-attribute": lambda of, text: text + "\n    .neu = Neu" if value_only(text) else None,
    "duplicate-attribute": lambda of, text: first(r"\n    (\.[\w-]+) = [^\n]+$", text, lambda one: one.group() + one.group()),
    "missing-attribute": lambda of, text: first(r"\n    \.[\w-]+ = [^\n]+$", text, lambda one: ""),
    "duplicate-variant": lambda of, text: first(r"\n +(\[\w+\]) [^\n{]+(?=\n)", text, lambda one: one.group() + one.group()),
    "unparsable": lambda of, text: first(VARIABLE, text, lambda one: "{ $" + one.group(1)),
    "changed-currency": lambda of, text: first(r"\$(?=\d)", text, lambda one: "€") if "$" in of and not VARIABLE.search(of) else None,
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("latimer")
    parser.add_argument("git")
    parser.add_argument("source")
    parser.add_argument("match")
    parser.add_argument("--faults", type=int, default=3000)
    parser.add_argument("--folder")
    options = parser.parse_args()
    random.seed(1)
    commit = list(states(options.git, 10**6))[-1][0]
    with tempfile.TemporaryDirectory(dir=options.folder) as tree:
        texts = unpack(options.git, commit, tree, options.source, options.match)
        before = errors(options.latimer, tree, texts)
        seeded = sow(tree, texts, options)
        texts.files.clear()
        after = errors(options.latimer, tree, texts)
    rows = collections.defaultdict(collections.Counter)
    for place, owner in seeded.items():
        rows[owner]["seeded"] += 1
        rows[owner]["found"] += owner in after.get(place, ())
        for other in after.get(place, set()) - {owner} - before.get(place, set()):
            rows[other]["beside"] += 1
    for place, ids in after.items():
        for name in ids - before.get(place, set()):
            rows[name]["elsewhere"] += place not in seeded
    for place, ids in before.items():
        for name in ids:
            rows[name]["before"] += 1
    print("| check | seeded | found | in a text with another fault | in an untouched text | there before |\n|---|---:|---:|---:|---:|---:|")
    for name, row in sorted(rows.items()):
        print(f"| {name} | {row['seeded']} | {row['found']} | {row['beside']} | {row['elsewhere']} | {row['before']} |")


def sow(tree, texts, options):
    paths = [os.path.relpath(os.path.join(folder, name), tree) for folder, _, names in os.walk(tree) for name in names if name.endswith(".ftl")]
    places = [(path, name) for path in sorted(paths) if texts.place.match(path) and not path.startswith(options.source + "/") for name in texts.entries(path) if not name.startswith("-")]
    random.shuffle(places)
    wanted = collections.Counter({name: options.faults // len(FAULTS) for name in FAULTS})
    seeded, edits = {}, collections.defaultdict(dict)
    for path, name in places:
        if not +wanted:
            break
        of, text = texts.text(texts.original(path), name), texts.text(path, name)
        if not of or of == text:
            continue
        for owner in random.sample(sorted(+wanted), len(+wanted)):
            new = FAULTS[owner](of, text)
            if new and new != text:
                wanted[owner] -= 1
                seeded[path, name] = owner
                edits[path][name] = (text, new)
                break
    for path, changed in edits.items():
        with open(os.path.join(tree, path), encoding="utf-8", newline="") as file:
            whole = file.read()
        for name, (text, new) in changed.items():
            if whole.count(text) == 1:
                whole = whole.replace(text, new)
            else:
                del seeded[path, name]
        with open(os.path.join(tree, path), "w", encoding="utf-8", newline="") as file:
            file.write(whole)
    return seeded


def errors(latimer, tree, texts):
    checked = subprocess.run([os.path.abspath(latimer), "check", "--format", "json"], cwd=tree, capture_output=True, text=True, env=dict(os.environ, LC_ALL="C"))
    found = collections.defaultdict(set)
    for finding in json.loads(checked.stdout)["findings"]:
        if finding["level"] == "error" and texts.place.match(finding.get("path") or ""):
            found[finding["path"], texts.at(finding["path"], finding["line"] or 0)].add(finding["id"])
    return found


if __name__ == "__main__":
    main()
