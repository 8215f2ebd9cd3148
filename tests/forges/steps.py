"""What a forge would run: `steps.py FILE CONTEXT`, as JSON, with the expressions of an action put in from CONTEXT (JSON, by
name: `inputs.command`). Of a GitLab definition the lines of its job."""

import json
import re
import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    document = yaml.safe_load(file)
context = json.loads(sys.argv[2])


def filled(text):
    return re.sub(r"\$\{\{ *([a-z_.-]+) *\}\}", lambda found: context[found[1]], str(text))


if "runs" in document:
    for name, about in document["inputs"].items():
        context.setdefault(f"inputs.{name}", str(about.get("default", "")))
    steps = [{"run": step["run"], "env": {key: filled(value) for key, value in step.get("env", {}).items()}} for step in document["runs"]["steps"]]
else:
    job = document["latimer"]
    steps = [{"run": "\n".join(["set -eo pipefail", *job["before_script"], *job["script"]]), "env": job.get("variables", {})}]
print(json.dumps(steps))
