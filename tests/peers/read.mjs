// Reads a .ftl file with @fluent/syntax: `node read.mjs FILE PACKAGES` prints what it says and, behind a line of its
// own, what the serializer makes of it. See tests/law_5_peers.rs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [file, packages] = process.argv.slice(2);
const { FluentParser, FluentSerializer } = createRequire(`${packages}/`)("@fluent/syntax");
const resource = new FluentParser({ withSpans: false }).parse(readFileSync(file, "utf8"));

const part = (element) => {
  if (element.type === "TextElement") return ["text", element.value];
  if (element.expression.type === "StringLiteral") return ["literal", element.expression.parse().value];
  return ["other", element.expression.type];
};
const says = resource.body.map((entry) =>
  entry.type === "Message"
    ? [entry.id.name, entry.value.elements.map(part), entry.attributes.map((attribute) => attribute.value.elements.map(part))]
    : [entry.type, entry.content ?? ""],
);
process.stdout.write(JSON.stringify({ says, serialized: new FluentSerializer().serialize(resource) }));
