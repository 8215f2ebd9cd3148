//! The office's terms on their way into drafts, and what is said of drafts and texts that lack them.

use super::site::{SHOUT, Site};

/// A site whose engine puts every text into capitals, but for what it is told of terms nothing.
fn site() -> Site {
    let site = Site::with(&[]);
    site.write("content/en/a.md", "# The fund\n\nMary Stone leads [the fund](/en/fund/) at D-44122 City.\n\nSmartHall is open.\n");
    site.write("shout.py", SHOUT);
    site.write("latimer.toml", "source = \"en\"\nlocales = [\"de\"]\n[[pages]]\nmatch = \"content/en/**/*.md\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"content/{locale}/{path}.{ext}\"\n[gate]\napproved = 0\n[draft]\nengines = [\"command\"]\nkeep = [\"Mary Stone\", \"D-#####\"]\n[engine.command]\ncommand = [\"python3\", \"shout.py\"]\n");
    site.write("locales/en/terms.ftl", "-fund = { $case ->\n    [genitive] fund's\n   *[nominative] fund\n}\n-hall = SmartHall\n    .translate = no\n");
    site
}

#[test]
fn names_and_what_is_not_translated_stay_as_they_are() {
    let site = site();
    for line in ["extract", "draft"] {
        site.done(line);
    }
    let text = site.read("locales/de/a.ftl");
    assert!(text.contains("= Mary Stone LEADS <a1>THE FUND</a1> AT D-44122 CITY."), "{text}");
    assert!(text.contains("= SmartHall IS OPEN."), "{text}");
}

#[test]
fn a_draft_without_a_term_is_a_doubt_and_a_finding() {
    let site = site();
    site.write("locales/de/terms.ftl", "-fund = { $case ->\n    [genitive] des Partnerschaftsfonds\n   *[nominative] der Partnerschaftsfonds\n}\n    .forbidden = Topf\n");
    for line in ["extract", "draft"] {
        site.done(line);
    }
    let drafts = site.done("status --drafts").out;
    assert!(drafts.contains("without the term: der Partnerschaftsfonds"), "{drafts}");
    site.edit("locales/de/a.ftl", "= SmartHall IS OPEN.", "= Die SchlaueHalle ist offen.");
    site.done("sync");
    let found = site.latimer("check").out;
    assert!(found.contains("missing-term"), "{found}");
    assert!(found.contains("smarthall"), "{found}");
}
