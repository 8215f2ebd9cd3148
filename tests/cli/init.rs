//! `init` on folders that have never seen Latimer, and the whole way after it: the templates fit the generator, and no file
//! that was there before is touched.

use super::site::Site;

const MARKDOWN: &str = "---\ntitle: Office\n---\n\n# Office\n\nWords of a page.\n";
const HTML: &str = "<html lang=\"en\"><body><h1>Office</h1><p>Words of a page.</p></body></html>\n";
const HAND: &str = "# Von Hand\n\nDas hat ein Mensch geschrieben.\n";

/// A folder: its name, what stands in it, the templates that it should get, and its source catalogs afterwards.
type Case = (&'static str, &'static [(&'static str, &'static str)], [&'static str; 3], &'static [&'static str]);

const CASES: &[Case] = &[
    (
        "another program's Fluent files",
        &[("content/en/a.md", MARKDOWN), ("content/en/app.md", MARKDOWN), ("locales/en/app.ftl", "hello = Hello\n"), ("locales/de/app.ftl", "hello = Hallo\n"), ("locales/de/own.ftl", "own = Eigenes\n")],
        ["content/en/**/*.md", "l10n/{locale}/{path}.ftl", "content/{locale}/{path}.{ext}"],
        &["l10n/en/a.ftl", "l10n/en/app.ftl"],
    ),
    (
        "another program's Fluent files in one language",
        &[("content/en/a.md", MARKDOWN), ("locales/de/own.ftl", "own = Eigenes\n"), ("locales/en.json", "{}")],
        ["content/en/**/*.md", "locales/{locale}/{path}.ftl", "content/{locale}/{path}.{ext}"],
        &["locales/en/a.ftl"],
    ),
    (
        "plain HTML",
        &[("index.html", HTML), ("team/us.html", HTML), ("node_modules/x/index.html", HTML)],
        ["**/*.html", "locales/{locale}/{path}.ftl", "{locale}/{path}.{ext}"],
        &["locales/en/index.ftl", "locales/en/team/us.ftl"],
    ),
    (
        "plain HTML with German pages made by hand",
        &[("index.html", HTML), ("us.html", HTML), ("de/index.html", "<html lang=\"de\"><p>Von Hand</p></html>\n"), ("de/nur.html", "<p>Nur deutsch</p>\n")],
        ["**/*.html", "locales/{locale}/{path}.ftl", "{locale}/{path}.{ext}"],
        &["locales/en/index.ftl", "locales/en/us.ftl"],
    ),
    (
        "Jekyll",
        &[("_config.yml", "title: Office\n"), ("index.md", MARKDOWN), ("_posts/2026-01-01-new.md", MARKDOWN), ("_layouts/default.html", "<html>{{ content }}</html>\n"), ("_site/old.md", MARKDOWN), ("de/nur.md", HAND)],
        ["**/*.md", "locales/{locale}/{path}.ftl", "{locale}/{path}.{ext}"],
        &["locales/en/_posts/2026-01-01-new.ftl", "locales/en/index.ftl"],
    ),
    (
        "Docusaurus",
        &[("docusaurus.config.js", ""), ("docs/intro.md", MARKDOWN), ("docs/more/x.md", MARKDOWN), ("i18n/de/docusaurus-plugin-content-docs/current/intro.md", HAND), ("README.md", MARKDOWN)],
        ["docs/**/*.md", "locales/{locale}/{path}.ftl", "i18n/{locale}/docusaurus-plugin-content-docs/current/{path}.{ext}"],
        &["locales/en/intro.ftl", "locales/en/more/x.ftl"],
    ),
    (
        "Docusaurus with its strings",
        &[("docusaurus.config.ts", ""), ("docs/intro.md", MARKDOWN), ("blog/new.md", MARKDOWN), ("i18n/en/code.json", "{\n  \"home.lead\": {\n    \"message\": \"Words of a page\"\n  }\n}\n")],
        ["docs/**/*.md", "locales/{locale}/{path}.ftl", "i18n/{locale}/docusaurus-plugin-content-docs/current/{path}.{ext}"],
        &["locales/en/blog/new.ftl", "locales/en/i18n/code.ftl", "locales/en/intro.ftl"],
    ),
    (
        "Hugo with its strings",
        &[("hugo.toml", ""), ("content/a.md", MARKDOWN), ("i18n/en.toml", "[more]\nother = \"Read more\"\n"), ("i18n/fr.toml", "[more]\nother = \"Lire la suite\"\n"), ("data/en/team.yaml", "- role: Head of office\n")],
        ["content/**/*.md", "locales/{locale}/{path}.ftl", "content/{path}.{locale}.{ext}"],
        &["locales/en/a.ftl", "locales/en/data/team.ftl", "locales/en/i18n.ftl"],
    ),
    (
        "Jekyll with data and includes",
        &[("_config.yml", "title: Office\n"), ("index.md", MARKDOWN), ("_includes/foot.md", "Words of every page.\n"), ("_data/nav.yml", "- title: Home\n  url: /\n"), ("_data/size.json", "{\"width\": 3}\n")],
        ["**/*.md", "locales/{locale}/{path}.ftl", "{locale}/{path}.{ext}"],
        &["locales/en/_data/nav.ftl", "locales/en/index.ftl"],
    ),
    (
        "Jekyll with a collection",
        &[("_config.yml", "collections:\n  guides:\n    output: true\n"), ("index.md", MARKDOWN), ("_guides/a.md", MARKDOWN), ("_guides/de/nur.md", HAND), ("_posts/2026-01-01-new.md", MARKDOWN)],
        ["**/*.md", "locales/{locale}/{path}.ftl", "{locale}/{path}.{ext}"],
        &["locales/en/_guides/a.ftl", "locales/en/_posts/2026-01-01-new.ftl", "locales/en/index.ftl"],
    ),
    (
        "MkDocs",
        &[("mkdocs.yml", "site_name: Office\n"), ("docs/index.md", MARKDOWN)],
        ["docs/**/*.md", "locales/{locale}/{path}.ftl", "docs/{path}.{locale}.{ext}"],
        &["locales/en/index.ftl"],
    ),
    (
        "MkDocs with a folder of its own",
        &[("mkdocs.yml", "site_name: Office\ndocs_dir: pages\n"), ("pages/index.md", MARKDOWN), ("docs/papers.md", MARKDOWN)],
        ["pages/**/*.md", "locales/{locale}/{path}.ftl", "pages/{path}.{locale}.{ext}"],
        &["locales/en/index.ftl"],
    ),
    (
        "mdBook with a folder of its own",
        &[("book.toml", "[book]\nsrc = \"book/text\"\n"), ("book/text/one.md", MARKDOWN), ("src/main.md", MARKDOWN)],
        ["book/text/**/*.md", "locales/{locale}/{path}.ftl", "book/text-{locale}/{path}.{ext}"],
        &["locales/en/one.ftl"],
    ),
    (
        "Eleventy with a folder for its input",
        &[("eleventy.config.js", "export default () => ({ dir: { input: \"src\", output: \"_site\" } });\n"), ("src/index.md", MARKDOWN), ("src/_includes/foot.md", MARKDOWN), ("README.md", MARKDOWN)],
        ["src/**/*.md", "locales/{locale}/{path}.ftl", "src/{locale}/{path}.{ext}"],
        &["locales/en/index.ftl"],
    ),
    (
        "VitePress with a folder for its source, below docs",
        &[("docs/.vitepress/config.ts", "export default {\n  srcDir: './text',\n}\n"), ("docs/text/guide/a.md", MARKDOWN), ("docs/README.md", MARKDOWN)],
        ["docs/text/**/*.md", "locales/{locale}/{path}.ftl", "docs/text/{locale}/{path}.{ext}"],
        &["locales/en/guide/a.ftl"],
    ),
    (
        "Plain text",
        &[("office.txt", "Words of a page.\n\n  • and an item")],
        ["**/*.txt", "locales/{locale}/{path}.ftl", "{locale}/{path}.{ext}"],
        &["locales/en/office.ftl"],
    ),
    (
        "mdBook",
        &[("book.toml", "[book]\n"), ("src/SUMMARY.md", "# Summary\n\n- [One](one.md)\n"), ("src/one.md", MARKDOWN), ("book/one.html", HTML), ("src-de/one.md", HAND)],
        ["src/**/*.md", "locales/{locale}/{path}.ftl", "src-{locale}/{path}.{ext}"],
        &["locales/en/SUMMARY.ftl", "locales/en/one.ftl"],
    ),
    (
        "Hugo",
        &[("hugo.toml", ""), ("content/en/a.md", MARKDOWN), ("content/en/b.md", MARKDOWN), ("content/de/a.md", HAND), ("content/de/nur.md", HAND), ("layouts/index.html", HTML)],
        ["content/en/**/*.md", "locales/{locale}/{path}.ftl", "content/{locale}/{path}.{ext}"],
        &["locales/en/a.ftl", "locales/en/b.ftl"],
    ),
];

#[test]
fn no_file_that_was_there_is_touched_and_the_templates_fit() {
    for (name, files, templates, catalogs) in CASES {
        let site = Site::with(&[]);
        files.iter().for_each(|(path, text)| site.write(path, text));
        site.done("init --locale de");
        let configuration = site.read("latimer.toml");
        for (key, value) in ["match   =", "catalog =", "output  ="].iter().zip(templates) {
            assert!(configuration.contains(&format!("{key} \"{value}\"")), "{name}: {key} {value}\n{configuration}");
        }
        assert!(configuration.contains("source  = \"en\"\nlocales = [\"de\"]"), "{name}\n{configuration}");
        site.done("run --no-draft");
        for line in ["draft --engine pseudo", "approve --all --locale de", "run --no-draft"] {
            site.done(line);
        }
        site.done("prune");
        for (path, text) in *files {
            assert_eq!(site.read(path), *text, "{name}: {path}");
        }
        let folder = templates[1].replace("{locale}/{path}.ftl", "en/");
        let found: Vec<String> = site.files().into_iter().map(|(path, _)| path).filter(|path| path.starts_with(&folder) && path.ends_with(".ftl")).collect();
        assert_eq!(found, *catalogs, "{name}");
        let output = templates[2].replace("{locale}", "de").replace("{ext}", "");
        let merged = site.files().into_iter().filter(|(path, text)| path.starts_with(output.split('{').next().unwrap_or_default()) && text.contains('⟦')).count();
        assert!(merged > 0, "{name}: a page that nobody made by hand is merged");
    }
}

#[test]
fn a_page_of_a_collection_stays_in_its_folder() {
    let site = Site::with(&[]);
    site.write("_config.yml", "collections:\n  guides:\n    output: true\n");
    site.write("index.md", MARKDOWN);
    site.write("_guides/a.md", MARKDOWN);
    for line in ["init -l de", "extract", "draft --engine pseudo", "approve --all -l de", "merge"] {
        site.done(line);
    }
    assert!(site.read("_guides/de/a.md").contains('⟦'));
    assert!(site.read("de/index.md").contains('⟦'));
}

#[test]
fn a_site_in_a_folder_below_is_named() {
    let site = Site::with(&[]);
    site.write("README.md", MARKDOWN);
    site.write("website/docusaurus.config.js", "");
    site.write("website/docs/a.md", MARKDOWN);
    let output = site.done("init -l de --dry-run").err;
    assert!(output.contains("latimer -C website init"), "{output}");
    let output = site.done("-C website init -l de").err;
    assert!(!output.contains("latimer -C"), "{output}");
}

#[test]
fn the_gate_begins_with_todays_figures() {
    let site = Site::with(&["fund.md", "contact.md"]);
    site.done("init -l de,fr");
    assert!(!site.read("latimer.toml").contains("[locale."), "{}", site.read("latimer.toml"));
    site.done("extract");
    site.done("draft -l de --engine pseudo");
    site.done("approve --all -l de");
    std::fs::remove_file(site.path("latimer.toml")).unwrap();
    site.done("init -l de,fr");
    let text = site.read("latimer.toml");
    assert!(text.ends_with("[gate]\napproved = 0\n\n[locale.de]\napproved = 100\n"), "{text}");
    site.done("status");
}
