//! Drafts that the configuration publishes: which ones stand on the page, how they are marked, and which never stand.

use super::site::Site;

/// A page with three paragraphs, drafted by machine; one of them is put right by a person, without an approval.
fn drafted(policy: &str) -> Site {
    let site = Site::with(&[]);
    site.write("content/en/fund.md", "# Fund\n\nApply until 30 November 2026.\n\nTell your friends.\n");
    site.write("content/en/plain.html", "<html lang=\"en\"><body><p>Come and see.</p></body></html>\n");
    let pages = "match = \"content/en/**/*.{md,html}\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"content/{locale}/{path}.{ext}\"\nraw_html = true";
    site.write("latimer.toml", &format!("source = \"en\"\nlocales = [\"de\"]\n[[pages]]\n{pages}\n[gate]\napproved = 0\n[merge]\n{policy}\n"));
    for line in ["extract", "sync", "draft --engine pseudo"] {
        site.done(line);
    }
    let catalog = site.read("locales/de/fund.ftl");
    let drafted = catalog.lines().find_map(|line| line.strip_prefix("p-tell-your-friends")?.split_once(" = ")).unwrap().1.to_string();
    site.edit("locales/de/fund.ftl", &format!(" = {drafted}"), " = Sagen Sie es weiter.");
    site.done("sync");
    site.done("merge");
    site
}

const MARK: &str = "data-l10n=\"draft\"";

#[test]
fn nothing_unread_is_published_unless_the_configuration_says_so() {
    let site = drafted("");
    assert!(!site.path("content/de/fund.md").exists());
}

#[test]
fn every_draft_is_published_and_marked() {
    let site = drafted("draft = \"draft\"");
    let page = site.read("content/de/fund.md");
    assert!(page.contains(&format!("<span {MARK}>Sagen Sie es weiter.</span>")), "{page}");
    assert_eq!(page.matches(MARK).count(), 3, "{page}");
    assert!(site.read("content/de/plain.html").contains(&format!("<p {MARK}>")));
    // An approval takes the mark away.
    site.done("approve --all --locale de");
    site.done("merge");
    assert!(!site.read("content/de/fund.md").contains(MARK));
}

#[test]
fn where_nobody_has_translated_a_machines_draft_may_stand() {
    let page = drafted("missing = \"draft\"").read("content/de/fund.md");
    assert_eq!(page.matches(MARK).count(), 2, "{page}");
    assert!(page.contains("<span lang=\"en\" dir=\"ltr\">Tell your friends.</span>"), "{page}");
}

/// Law 11: no page shows a text made for a source whose facts have changed since.
#[test]
fn a_draft_of_other_facts_is_never_published() {
    for policy in ["draft = \"draft\"", "missing = \"draft\"", "draft = \"draft\"\nmissing = \"draft\""] {
        let site = drafted(policy);
        assert!(site.read("content/de/fund.md").contains("30"));
        site.edit("content/en/fund.md", "30 November", "31 October");
        for line in ["extract", "merge", "sync", "merge"] {
            site.done(line);
            let page = site.read("content/de/fund.md");
            assert!(line != "merge" || !page.contains("30") && page.contains(">Apply until 31 October 2026.</span>"), "{policy} {line}\n{page}");
        }
    }
}
