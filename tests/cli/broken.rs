//! Pages too broken to read: reported with file, line and reason, skipped whole, and what was made from them stays.

use super::site::Site;

const GOOD: &str = "---\ntitle: Office hours\n---\n\nCome and see us.\n";

/// What is wrong with a page, the page, where that is, and what is said.
const CASES: &[(&str, &[u8], &str, &str)] = &[
    ("bytes that are no UTF-8", b"---\ntitle: Office hours\n---\n\nCome and \xFF see us.\n", "office.md:5:", "UTF-8"),
    ("a NUL character", b"---\ntitle: Office hours\n---\n\nCome and\0 see us.\n", "office.md:5:", "NUL"),
    ("front matter that never ends", b"---\ntitle: Office hours\n\nCome and see us.\n", "office.md:1:", "never closed"),
    ("front matter that is no YAML", b"---\ntitle: \"Office hours\nx: y\n---\n\nCome and see us.\n", "office.md:", "not well formed"),
    ("TOML that is none", b"+++\ntitle = Office hours\n+++\n\nCome and see us.\n", "office.md:2:", "not well formed"),
    ("JSON that is none", b"{\n  \"title\": Office,\n}\n\nCome and see us.\n", "office.md:2:", "not well formed"),
];

fn site() -> Site {
    let site = Site::with(&[]);
    site.write("content/en/office.md", GOOD);
    site.write("content/en/other.md", "Words of another page.\n");
    let pages = "match = \"content/en/**/*.md\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"content/{locale}/{path}.{ext}\"";
    site.write("latimer.toml", &format!("source = \"en\"\nlocales = [\"de\"]\n[[pages]]\n{pages}\n[gate]\napproved = 0\n"));
    for line in ["extract", "sync", "draft --engine pseudo", "approve --all --locale de", "merge"] {
        site.done(line);
    }
    site
}

#[test]
fn a_broken_page_is_skipped_whole_and_keeps_what_was_made_from_it() {
    for (name, page, place, why) in CASES {
        let site = site();
        let before: Vec<(String, String)> = site.files().into_iter().filter(|(path, _)| path.contains("office.")).filter(|(path, _)| !path.starts_with("content/en")).collect();
        assert_eq!(before.len(), 3, "two catalogs and the merged page: {before:?}");
        std::fs::write(site.path("content/en/office.md"), page).unwrap();
        site.edit("content/en/other.md", "another", "a second");
        for line in ["extract", "sync", "draft --engine pseudo", "merge", "prune"] {
            site.latimer(line);
        }
        for (path, text) in &before {
            assert_eq!(site.read(path), *text, "{name}: {path}");
        }
        assert!(site.read("locales/en/other.ftl").contains("a second"), "{name}: the other page is read");
        let check = site.latimer("check");
        let said = format!("{}{}", check.out, check.err);
        assert_eq!(check.code, 1, "{name}: {said}");
        assert!(said.contains(place) && said.contains(why), "{name}: {said}");
        // Mended, the page is what it was.
        site.write("content/en/office.md", GOOD);
        site.done("run --no-draft");
        for (path, text) in &before {
            assert_eq!(site.read(path), *text, "{name}: {path}");
        }
    }
}

#[test]
fn a_data_file_that_is_too_deep_is_broken() {
    let site = site();
    site.write("content/en/deep.json", &format!("{}\"Words\"{}", "[".repeat(300), "]".repeat(300)));
    site.edit("latimer.toml", "*.md\"", "*.{md,json}\"");
    let check = site.latimer("check");
    assert!(check.code == 1 && format!("{}{}", check.out, check.err).contains("too deeply"), "{}{}", check.out, check.err);
}
