//! Drafts from what was approved before, here or in the memories of others.

use super::site::Site;

/// A site with two approved texts, then more pages, in the configuration `memory` and no other engine.
fn site(draft: &str) -> Site {
    let site = Site::with(&[]);
    site.write("content/en/a.md", "# Advice\n\nWe advise schools. Come to [our office](/en/office/).\n\nThe hall is open to clubs, schools and all people of the city.\n");
    site.write("latimer.toml", &format!("source = \"en\"\nlocales = [\"de\"]\n[[pages]]\nmatch = \"content/en/**/*.md\"\ncatalog = \"locales/{{locale}}/{{path}}.ftl\"\noutput = \"content/{{locale}}/{{path}}.{{ext}}\"\n[gate]\napproved = 0\n[draft]\nengines = [\"memory\"]\n{draft}\n"));
    for line in ["extract", "sync"] {
        site.done(line);
    }
    site.edit("locales/de/a.ftl", " = Advice", " = Beratung");
    site.edit("locales/de/a.ftl", " = We advise schools. Come to <a1>our office</a1>.", " = Wir beraten Schulen. Kommen Sie in <a1>unser Büro</a1>.");
    site.edit("locales/de/a.ftl", " = The hall is open to clubs, schools and all people of the city.", " = Der Saal steht Vereinen, Schulen und allen Menschen der Stadt offen.");
    site.done("approve --all --locale de");
    site
}

/// The state line and the text of the message whose id begins so.
fn entry(text: &str, id: &str) -> String {
    let at = text.find(&format!("\n{id}")).unwrap_or_else(|| panic!("{id} in\n{text}"));
    let line = text[..at].lines().next_back().unwrap_or_default();
    let value: Vec<&str> = text[at + 1..].lines().take_while(|line| !line.is_empty()).collect();
    let said = line.split_whitespace().nth(2).unwrap_or_default();
    format!("{said} | {}", value.join(" ").split_once('=').unwrap().1.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn whole_texts_sentences_and_what_is_alike_become_drafts() {
    let site = site("");
    site.write("content/en/b.md", "# Advice\n\nCome to [our office](/en/other/). We advise schools.\n\nThe hall is open to clubs, schools and all people of this city.\n\nNothing of the sort was ever said.\n");
    for line in ["extract", "draft"] {
        site.done(line);
    }
    let text = site.read("locales/de/b.ftl");
    assert!(entry(&text, "h-advice").starts_with("memory:a.ftl#h-advice") && entry(&text, "h-advice").ends_with("| Beratung"), "{text}");
    assert_eq!(entry(&text, "p-come-to"), "memory:sentences | Kommen Sie in <a1>unser Büro</a1>. Wir beraten Schulen.");
    let alike = entry(&text, "p-the-hall");
    assert!(alike.starts_with("memory:a.ftl#p-the-hall") && alike.contains(":9") && alike.ends_with("Stadt offen."), "{alike}");
    assert!(entry(&text, "p-nothing").ends_with("ever said."), "{text}");
    let drafts = site.json("status --drafts");
    assert!(drafts.to_string().contains("memory:a.ftl#p-the-hall"), "{drafts}");
}

/// A text of other facts is no draft, however much alike it is: who reads over it would publish the old date.
#[test]
fn other_facts_are_not_alike() {
    let site = site("fuzzy = 60");
    site.write("content/en/b.md", "The hall is closed to clubs, schools and all people of the city.\n");
    for line in ["extract", "draft"] {
        site.done(line);
    }
    assert!(!site.read("locales/de/b.ftl").contains("memory:"));
}

#[test]
fn nothing_alike_is_taken_where_the_configuration_says_so() {
    let site = site("fuzzy = 100");
    site.write("content/en/b.md", "The hall is open to clubs, schools and all people of this city.\n");
    for line in ["extract", "draft"] {
        site.done(line);
    }
    assert!(!site.read("locales/de/b.ftl").contains("memory:"));
}

#[test]
fn memories_of_others_come_after_ones_own() {
    let site = site("memories = [\"tm/old.tmx\"]");
    let unit = |source: &str, text: &str| format!("<tu><tuv xml:lang=\"en-GB\"><seg>{source}</seg></tuv><tuv xml:lang=\"de-DE\"><seg>{text}</seg></tuv></tu>");
    let body = [unit("Advice", "Rat"), unit("Read <bpt i=\"1\">&lt;a href='x'&gt;</bpt>the rules<ept i=\"1\">&lt;/a&gt;</ept>.", "Lesen Sie <bpt i=\"1\">&lt;a&gt;</bpt>die Regeln<ept i=\"1\">&lt;/a&gt;</ept>.")].concat();
    let tmx = format!("<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"en-GB\" datatype=\"html\" segtype=\"paragraph\" adminlang=\"en\" creationtool=\"x\" creationtoolversion=\"1\" o-tmf=\"x\"/><body>{body}</body></tmx>");
    site.write("tm/old.tmx", &tmx);
    site.write("content/en/b.md", "# Advice\n\nRead [the rules](/en/rules/).\n");
    for line in ["extract", "draft"] {
        site.done(line);
    }
    let text = site.read("locales/de/b.ftl");
    assert!(entry(&text, "h-advice").ends_with("| Beratung"), "{text}");
    assert_eq!(entry(&text, "p-read-the"), "memory:old.tmx | Lesen Sie <a1>die Regeln</a1>.");

    site.write("tm/old.tmx", "<tmx><body></tmx>");
    site.write("content/en/c.md", "More.\n");
    site.done("extract");
    let ran = site.latimer("draft");
    assert!(ran.code == 2 && ran.err.contains("old.tmx:1:"), "{} {}", ran.code, ran.err);
    std::fs::remove_file(site.path("tm/old.tmx")).unwrap();
    let ran = site.latimer("draft");
    assert!(ran.code == 2 && ran.err.contains("old.tmx"), "{} {}", ran.code, ran.err);
}
