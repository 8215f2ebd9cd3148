//! Files that a program reads as they are: drafts stand beside them until a person has approved each.

use super::site::{SHOUT, Site};

const ENGLISH: &str = "# The head of the list.\nhead = Your <a href=\"{ $url }\">files</a> on { -host }\n    .title = All files\ncount = { $n ->\n    [0] No file\n    [one] One file\n   *[other] { $n } files\n}\nquit = Quit\n";

fn site() -> Site {
    let site = Site::with(&[]);
    site.write("locales/en/app.ftl", ENGLISH);
    site.write("locales/pl/app.ftl", "quit = Wyjdź\n");
    site.write("shout.py", SHOUT);
    site.write("latimer.toml", "source = \"en\"\nlocales = [\"pl\"]\n[[catalogs]]\nmatch = \"locales/{locale}/app.ftl\"\n[gate]\napproved = 0\n[draft]\nengines = [\"memory\", \"command\"]\n[engine.command]\ncommand = [\"python3\", \"shout.py\"]\n");
    site
}

#[test]
fn what_is_missing_is_drafted_beside_the_programs_file() {
    let site = site();
    site.done("draft");
    let own = site.read("locales/pl/app.ftl");
    assert_eq!(own, "quit = Wyjdź\n", "the program finds no draft, and what people wrote keeps its bytes");
    let drafts = site.read("drafts/pl/app.ftl");
    assert!(drafts.contains("\nhead = YOUR <a href=\"{ $url }\">FILES</a> ON { -host }\n    .title = ALL FILES\n"), "{drafts}");
    let count: String = drafts.split("\ncount =").nth(1).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(count, "{ $n -> [0] NO FILE [one] ONE FILE [few] { $n } FILES *[many] { $n } FILES }");
    assert_eq!(drafts.matches("# draft: command ").count(), 2, "{drafts}");
    let waiting = site.json("status --drafts").to_string();
    assert!(waiting.contains("drafts/pl/app.ftl") && waiting.contains("\"head\""), "{waiting}");
    // Done twice it changes nothing, and a text that somebody put right is nobody's to draft again.
    site.edit("drafts/pl/app.ftl", "ONE FILE", "Jeden plik");
    let before = site.read("drafts/pl/app.ftl");
    site.edit("locales/en/app.ftl", "One file", "A single file");
    site.done("draft");
    assert_eq!(site.read("drafts/pl/app.ftl"), before);
    site.edit("locales/en/app.ftl", "All files", "Every file");
    site.done("draft");
    assert!(site.read("drafts/pl/app.ftl").contains(".title = EVERY FILE"));
}

#[test]
fn an_approved_draft_goes_into_the_programs_file() {
    let site = site();
    site.done("draft");
    let drafts = site.read("drafts/pl/app.ftl");
    let line = drafts.lines().find(|line| line.starts_with("# draft:")).unwrap().to_string();
    site.write("drafts/pl/app.ftl", &drafts.replacen(&line, &format!("{line} ok"), 1));
    site.done("sync");
    let own = site.read("locales/pl/app.ftl");
    assert!(own.starts_with("quit = Wyjdź\n"), "{own}");
    assert!(own.contains("\nhead = YOUR <a href=\"{ $url }\">FILES</a> ON { -host }\n    .title = ALL FILES\n") && own.contains("# approved: "), "{own}");
    let left = site.read("drafts/pl/app.ftl");
    assert!(!left.contains("head =") && left.contains("count ="), "{left}");
    site.done("sync");
    assert_eq!((site.read("locales/pl/app.ftl"), site.read("drafts/pl/app.ftl")), (own, left));
}

#[test]
fn a_draft_beside_a_programs_file_counts_and_is_approved_by_name() {
    let site = site();
    site.done("draft");
    let counts = |site: &Site| {
        let status = site.json("status");
        let states = &status["languages"][0]["pages"][0]["texts"];
        ["approved", "draft", "missing"].map(|state| states[state].as_u64().unwrap())
    };
    assert_eq!(counts(&site), [1, 2, 0]);
    let checked = site.latimer("check --format json").out;
    assert!(checked.contains("unapproved-text") && checked.contains("drafts/pl/app.ftl") && !checked.contains("missing-text"), "{checked}");
    let listed = site.latimer("approve --interactive --dry-run").out;
    assert!(listed.contains("drafts/pl/app.ftl") && listed.contains("head"), "{listed}");
    // A dry run moves nothing.
    let before = site.files();
    site.done("approve head --dry-run");
    assert_eq!(site.files(), before);
    site.done("approve head --name Anna");
    let own = site.read("locales/pl/app.ftl");
    let rest = own.strip_prefix("quit = Wyjdź\n").expect("what stood there keeps its bytes");
    assert!(rest.contains("\nhead = YOUR <a href=\"{ $url }\">FILES</a> ON { -host }\n    .title = ALL FILES\n") && rest.contains(" Anna\n"), "{own}");
    let left = site.read("drafts/pl/app.ftl");
    assert!(!left.contains("head =") && left.contains("count ="), "{left}");
    assert_eq!(counts(&site), [2, 1, 0]);
    site.done("sync");
    assert_eq!((site.read("locales/pl/app.ftl"), site.read("drafts/pl/app.ftl")), (own, left));
    site.done("approve --all --locale pl");
    assert_eq!(counts(&site), [3, 0, 0]);
    assert!(site.read("locales/pl/app.ftl").contains("\ncount ="));
}

#[test]
fn a_draft_with_an_error_is_not_approved_by_the_way() {
    let site = site();
    site.done("draft");
    site.edit("drafts/pl/app.ftl", "YOUR <a href=\"{ $url }\">", "YOUR <a href=\"{ $adres }\">");
    let ran = site.latimer("approve --all --locale pl");
    assert!(ran.code == 1 && ran.err.contains("head"), "{}{}", ran.out, ran.err);
    assert_eq!(site.read("locales/pl/app.ftl").matches("head =").count(), 0);
}
