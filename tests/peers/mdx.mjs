// What MDX’s own compiler makes of pages: for each file that the list names a line of JSON, its structure and its words
// as lists, or null where it is no MDX. `node mdx.mjs LIST PACKAGES`.
//
// The list has a page a line: its generator (`docusaurus` or another), whether it has formulas (`math` or not) and the path
// of its text without front matter, parted by tabs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [list, packages] = process.argv.slice(2);
const { resolve } = createRequire(`${packages}/node_modules/`);
const load = async (name) => await import(pathToFileURL(resolve(name)));
const [{ createProcessor }, gfm, math, comment, directive] = await Promise.all(["@mdx-js/mdx", "remark-gfm", "remark-math", "@slorber/remark-comment", "remark-directive"].map(load));

const texts = new Set(["title", "label", "alt", "description", "summary", "caption", "text", "heading", "header", "subtitle", "tagline", "placeholder", "kicker", "question", "button-text", "button_text", "imageAlt", "abbr", "credit", "deck", "aria-label", "aria-description", "aria-placeholder", "aria-roledescription", "aria-valuetext"]);
const locked = new Set(["code", "kbd", "samp", "var"]);
// An id behind a heading is taken out before MDX would read it as code.
const headings = /^#{1,6} .*$/gm;
// The labels of a component of tabs.
const labels = /(\blabel["']?:\s*)(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
const blank = (code) => ['" "', "' '"].includes(code.trim());

/** What a node carries beside its words, which are put on their list. */
function carried(node, words) {
  const said = (...all) => words.push(...all.filter(Boolean));
  switch (node.type) {
    case "image":
      said(node.alt, node.title);
      return `${node.url} ${Boolean(node.title)}`;
    case "link":
      said(node.title);
      return `${node.url} ${Boolean(node.title)}`;
    case "imageReference":
      said(node.alt);
      return node.identifier;
    case "definition":
      said(node.title);
      return `${node.identifier} ${node.url}`;
    case "inlineCode":
    case "inlineMath":
      return node.value.split(/\s+/).join(" ");
    case "code":
    case "math":
      return `${node.lang} ${node.meta} ${node.value}`;
    case "mdxJsxTextElement":
    case "mdxJsxFlowElement":
      return [node.name, ...node.attributes.map((attribute) => {
        if (attribute.type !== "mdxJsxAttribute") return `{${attribute.value}}`;
        if (typeof attribute.value !== "string" && attribute.name === "values") {
          const code = attribute.value?.value.replace(labels, (_, before, one, other) => (said(one ?? other), `${before}…`));
          return `values={${code}}`;
        }
        if (typeof attribute.value !== "string") return `${attribute.name}={${attribute.value?.value}}`;
        if (!texts.has(attribute.name)) return `${attribute.name}="${attribute.value}"`;
        said(attribute.value);
        return `${attribute.name}=…`;
      })].join(" ");
    case "list":
      return `${node.ordered} ${node.start}`;
    case "listItem":
      return node.checked;
    case "heading":
      return node.depth;
    case "table":
      return node.align.join(" ");
    default:
      return node.identifier ?? node.name ?? node.value ?? "";
  }
}

function walk(node, depth, structure, words) {
  if (node.type === "text") return words.push(node.value);
  // Code that is a blank is a blank.
  if (node.type === "mdxTextExpression" && blank(node.value)) return;
  // Generators take a directive that is nothing but its name, as in 12:30, for words.
  if (node.type === "textDirective" && !node.children.length && !Object.keys(node.attributes ?? {}).length) return words.push(`:${node.name}`);
  structure.push(`${depth} ${node.type} ${carried(node, words)}`);
  if (locked.has(node.name)) {
    structure.push(JSON.stringify(node.children, (key, value) => (key === "position" ? undefined : value)));
    return;
  }
  for (const child of node.children ?? []) walk(child, depth + 1, structure, words);
}

for (const line of readFileSync(list, "utf8").split("\n").filter(Boolean)) {
  const [generator, formulas, path] = line.split("\t");
  let seen = null;
  const look = () => (tree) => {
    seen = { structure: [], words: [] };
    walk(tree, 0, seen.structure, seen.words);
  };
  const comments = generator === "docusaurus" ? [[comment.default, { ast: true }]] : [];
  const processor = createProcessor({ remarkPlugins: [gfm.default, directive.default, ...(formulas === "math" ? [math.default] : []), ...comments, look] });
  let code = false;
  try {
    // Compiled to the end, so that its code is read as well.
    processor.processSync(readFileSync(path, "utf8").replace(headings, (line) => line.replace("{#", "\\{#")));
    code = true;
  } catch (fault) {
    if (process.env.WHY) console.error(path, fault.message);
  }
  console.log(JSON.stringify(code ? seen : null));
}
