"""Reads a .ftl file with fluent.syntax: `python3 read.py FILE PACKAGES` prints what read.mjs prints."""

import json
import sys

file, packages = sys.argv[1:]
sys.path.insert(0, packages + "/python")
from fluent.syntax import FluentParser, FluentSerializer, ast  # noqa: E402


def part(element):
    if isinstance(element, ast.TextElement):
        return ["text", element.value]
    if isinstance(element.expression, ast.StringLiteral):
        return ["literal", element.expression.parse()["value"]]
    return ["other", type(element.expression).__name__]


def said(entry):
    if not isinstance(entry, ast.Message):
        return [type(entry).__name__, entry.content or ""]
    attributes = [[part(element) for element in attribute.value.elements] for attribute in entry.attributes]
    return [entry.id.name, [part(element) for element in entry.value.elements], attributes]


with open(file, encoding="utf-8", newline="") as source:
    resource = FluentParser(with_spans=False).parse(source.read())
serialized = FluentSerializer().serialize(resource)
json.dump({"says": [said(entry) for entry in resource.body], "serialized": serialized}, sys.stdout)
