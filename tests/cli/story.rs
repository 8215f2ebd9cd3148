//! The whole story, through the built program: a fresh site is drafted, one sentence is approved by hand and reaches its
//! page and nothing else does; a deadline changes, the sentence is withdrawn and the gate fails, until it is put right.
//!
//! With `LATIMER_TEST_MODELS` the offline engine drafts; without it the pseudo-language does, and with `CI=true` that is
//! a failure.

use super::site::Site;

const PAGE: &str = "content/en/fund.md";
const CATALOG: &str = "locales/pt/fund.ftl";
const MERGED: &str = "content/pt/fund.md";

/// The merged page without what merge adds to texts that stay in the source language, and to the page's own settings.
fn unmarked(page: &str) -> Vec<String> {
    page.replace("<span lang=\"en\" dir=\"ltr\">", "").replace("</span>", "").lines().map(|line| line.replace("lang: pt", "lang: en")).collect()
}

/// The lines of the catalog's entry for a text, from its first comment to the blank line after it.
fn entry(catalog: &str, words: &str) -> (usize, usize) {
    let lines: Vec<&str> = catalog.lines().collect();
    let at = lines.iter().position(|line| line.starts_with('#') && line.contains(words)).expect("the source stands in its entry");
    let first = lines[..at].iter().rposition(|line| line.trim().is_empty()).map_or(0, |blank| blank + 1);
    let last = lines[at..].iter().position(|line| line.trim().is_empty()).map_or(lines.len(), |blank| at + blank);
    (first, last)
}

/// Writes `ok` at the end of the state line of the entry, as a person does.
fn write_ok(site: &Site, words: &str) {
    let catalog = site.read(CATALOG);
    let (first, last) = entry(&catalog, words);
    let mut lines: Vec<String> = catalog.lines().map(str::to_string).collect();
    let states = ["# draft:", "# changed:", "# missing:", "# approved:"];
    let state = (first..last).find(|line| states.iter().any(|state| lines[*line].starts_with(state))).expect("an entry has a state line");
    lines[state].push_str(" ok");
    site.write(CATALOG, &(lines.join("\n") + "\n"));
}

fn approved(site: &Site) -> u64 {
    site.json("status")["languages"][0]["texts"]["approved"].as_u64().unwrap()
}

#[test]
fn from_a_fresh_site_to_a_published_sentence_and_a_deadline_that_moves() {
    let site = Site::with(&["fund.md"]);
    let models = site.path(".latimer/models").display().to_string();
    let site = site.set("LATIMER_MODELS", models);
    site.done("init --locale pt");
    site.edit("latimer.toml", "approved = 0", "approved = 5");
    site.done("extract");
    site.done("sync");
    let engine = match std::env::var("LATIMER_TEST_MODELS") {
        Ok(folder) => {
            site.done(&format!("models fetch pt --from {folder}/raw/enpt"));
            "local"
        }
        Err(_) => {
            assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "the offline engine's test models are missing");
            eprintln!("LATIMER_TEST_MODELS is not set: the pseudo-language drafts instead of the offline engine");
            "pseudo"
        }
    };
    site.done(&format!("draft --engine {engine}"));
    assert!(site.read(CATALOG).contains("# draft: "), "{}", site.read(CATALOG));
    assert_eq!(site.latimer("check").code, 1, "nothing is approved yet");
    site.done("merge");
    let source = site.read(PAGE);

    // A person reads one sentence, puts it right and approves it.
    let words = "Applications can be made until";
    let (first, last) = entry(&site.read(CATALOG), words);
    let catalog = site.read(CATALOG);
    let lines: Vec<&str> = catalog.lines().collect();
    let id = lines[first..last].iter().find(|line| !line.starts_with('#')).and_then(|line| line.split(" =").next()).unwrap();
    let translation = "As candidaturas podem ser apresentadas até <b1>30 de novembro de 2026</b1>. \
        Se tiver dúvidas sobre a sua ideia, <a1>venha falar connosco</a1> antes de nos escrever.";
    let mut kept: Vec<String> = lines[..last].iter().map(|line| line.to_string()).collect();
    kept.retain({
        let mut line = 0;
        move |text| {
            line += 1;
            line - 1 < first || text.starts_with('#')
        }
    });
    kept.push(format!("{id} = {translation}"));
    kept.extend(lines[last..].iter().map(|line| line.to_string()));
    site.write(CATALOG, &(kept.join("\n") + "\n"));
    write_ok(&site, words);
    assert_eq!(approved(&site), 1, "{}", site.read(CATALOG));
    site.done("sync");
    assert_eq!(approved(&site), 1, "sync seals it");
    site.done("merge");
    site.done("check");

    // The page has the sentence, and nothing else has changed.
    let published = "As candidaturas podem ser apresentadas até **30 de novembro de 2026**. \
        Se tiver dúvidas sobre a sua ideia, [venha falar connosco](/en/contact/) antes de nos escrever.";
    let merged = site.read(MERGED);
    assert!(merged.contains(published), "{merged}");
    let start = source.find(words).unwrap();
    let end = start + source[start..].find("\n\n").unwrap();
    let wanted = format!("{}{published}{}", &source[..start], &source[end..]);
    assert_eq!(unmarked(&merged), unmarked(&wanted));

    // The deadline moves: the old one leaves the page at once, and the gate fails.
    let text = site.read(PAGE);
    site.write(PAGE, &text.replace("until **30 November 2026**", "until **15 December 2026**"));
    assert_eq!(site.latimer("check").code, 1, "the catalogs are out of date");
    site.done("extract");
    site.done("sync");
    site.latimer("merge");
    let merged = site.read(MERGED);
    assert!(!merged.contains("30 de novembro") && merged.contains("15 December 2026"), "{merged}");
    assert_eq!(approved(&site), 0);
    assert_eq!(site.latimer("check").code, 1, "the gate fails");
    assert!(site.read(CATALOG).contains("até <b1>30 de novembro de 2026</b1>"), "the person's text is still in the catalog");

    // Put right and approved, it is back.
    site.edit(CATALOG, "até <b1>30 de novembro de 2026</b1>", "até <b1>15 de dezembro de 2026</b1>");
    write_ok(&site, "Applications can be made until");
    site.done("sync");
    site.done("merge");
    assert!(site.read(MERGED).contains("até **15 de dezembro de 2026**"));
    assert_eq!(approved(&site), 1);
    site.done("check");
}
