//! Law 3 over the cache: what a verb finds and writes does not depend on what earlier runs remember, whatever was changed
//! between them and by whom.
#![allow(clippy::unwrap_used)]

mod site;

use latimer::ops::outcome::Scope;
use latimer::ops::{draft, extract, merge, sync};
use latimer::project::Project;
use proptest::prelude::*;
use site::{Site, assert_same, configuration, with_ok, with_text};

const PAGES: &[&str] = &["a", "b", "c/d"];

/// What the configuration says beside the pages.
const SETTINGS: &[&str] = &[
    "",
    "[merge]\nmissing = \"draft\"\ndraft = \"draft\"\n",
    "[merge]\nchanged = \"source\"\n",
    "[merge]\npage = \"hold\"\n",
    "[review]\napproval = \"implicit\"\n",
];

const TERMS: &[&str] = &["", "# source: Office\n-office = Amt\n", "# source: Office\n-office = Stadtamt\n", "-office = {\n"];

/// What people do between two runs; numbers choose among what is there.
#[derive(Clone, Debug)]
enum Step {
    Page(usize, Vec<usize>),
    Rename(usize, usize),
    Delete(usize),
    Translate { page: usize, entry: usize, text: usize, ok: bool },
    /// A line of a catalog is lost, or there twice.
    Line { page: usize, source: bool, line: usize, twice: bool },
    Terms(usize),
    Settings(usize),
    Merged { page: usize, delete: bool },
    Forget,
    Verb { verb: usize, page: Option<usize>, dry_run: bool },
}

fn step() -> impl Strategy<Value = Step> {
    let number = any::<prop::sample::Index>().prop_map(|index| index.index(1000));
    let n = || number.clone();
    prop_oneof![
        3 => (n(), prop::collection::vec(0..TEXTS.len(), 0..7)).prop_map(|(page, texts)| Step::Page(page, texts)),
        1 => (n(), n()).prop_map(|(from, to)| Step::Rename(from, to)),
        1 => n().prop_map(Step::Delete),
        5 => (n(), n(), n(), any::<bool>()).prop_map(|(page, entry, text, ok)| Step::Translate { page, entry, text, ok }),
        2 => (n(), prop::bool::weighted(0.2), n(), any::<bool>()).prop_map(|(page, source, line, twice)| Step::Line { page, source, line, twice }),
        1 => (0..TERMS.len()).prop_map(Step::Terms),
        1 => (0..SETTINGS.len()).prop_map(Step::Settings),
        1 => (n(), any::<bool>()).prop_map(|(page, delete)| Step::Merged { page, delete }),
        1 => Just(Step::Forget),
        8 => (0..4usize, prop::option::weighted(0.2, n()), prop::bool::weighted(0.1)).prop_map(|(verb, page, dry_run)| Step::Verb { verb, page, dry_run }),
    ]
}

const TEXTS: &[&str] = &[
    "# The office",
    "The office is open until 3 May 2026.",
    "The office is open until 4 May 2026.",
    "We answer [letters](/letters/) and **calls**.",
    "- one thing\n- another thing\n- a third thing",
    "The choir sang in the town hall, and everybody listened to it for a while.",
    "The choir sang in the old town hall, and everybody listened to it for a while.",
    "<div>broken",
    "| a | b |\n|---|---|\n| cell | cell |",
];

const TRANSLATIONS: &[&str] = &["Ein Text.", "Wir antworten auf <a1>Briefe</a1> und <b1>Anrufe</b1>.", "{ -office }", "Bis 3. Mai 2026.", "<a1>"];

fn path(page: usize) -> &'static str {
    PAGES[page % PAGES.len()]
}

fn change(site: &Site, step: &Step) {
    match step {
        Step::Page(page, texts) => {
            let texts: Vec<&str> = texts.iter().map(|text| TEXTS[*text]).collect();
            site.write(&format!("content/en/{}.md", path(*page)), &format!("---\ntitle: Page\n---\n\n{}\n", texts.join("\n\n")));
        }
        Step::Rename(from, to) => {
            let (from, to) = (format!("content/en/{}.md", path(*from)), format!("content/en/{}.md", path(*to)));
            if site.has(&from) && !site.has(&to) {
                site.rename(&from, &to);
            }
        }
        Step::Delete(page) => remove(site, &format!("content/en/{}.md", path(*page))),
        Step::Translate { page, entry, text, ok } => {
            let at = format!("locales/de/{}.ftl", path(*page));
            if !site.has(&at) {
                return;
            }
            let catalog = site.catalog(&at);
            if catalog.entries.is_empty() {
                return;
            }
            let entry = &catalog.entries[entry % catalog.entries.len()];
            let mut new = with_text(&site.read(&at), &entry.id, TRANSLATIONS[text % TRANSLATIONS.len()]);
            if *ok && entry.head.states().next().is_some() && new.contains(&format!("\n{} =", entry.id)) {
                new = with_ok(&new, &entry.id);
            }
            site.write(&at, &new);
        }
        Step::Line { page, source, line, twice } => {
            let at = format!("locales/{}/{}.ftl", if *source { "en" } else { "de" }, path(*page));
            if !site.has(&at) {
                return;
            }
            let text = site.read(&at);
            let mut lines: Vec<&str> = text.lines().collect();
            if lines.is_empty() {
                return;
            }
            let line = line % lines.len();
            let times = if *twice { 2 } else { 0 };
            lines.splice(line..=line, vec![lines[line]; times]);
            site.write(&at, &(lines.join("\n") + "\n"));
        }
        Step::Terms(terms) if TERMS[*terms].is_empty() => remove(site, "locales/de/terms.ftl"),
        Step::Terms(terms) => {
            site.write("locales/en/terms.ftl", "-office = Office\n");
            site.write("locales/de/terms.ftl", TERMS[*terms]);
        }
        Step::Settings(settings) => site.write("latimer.toml", &configuration(&["de"], SETTINGS[*settings])),
        Step::Merged { page, delete } => {
            let at = format!("content/de/{}.md", path(*page));
            if *delete {
                remove(site, &at);
            } else if site.has(&at) {
                site.write(&at, &(site.read(&at) + "\nVon Hand.\n"));
            }
        }
        Step::Forget => remove(site, "locales/de/.merged"),
        Step::Verb { .. } => {}
    }
}

fn remove(site: &Site, path: &str) {
    if site.has(path) {
        site.remove(path);
    }
}

/// Runs one verb; what it came to, in all its detail.
fn run(project: &Project, verb: usize, page: Option<usize>, dry_run: bool) -> String {
    let scope = || Scope { pages: page.map(|page| format!("content/en/{}.md", path(page))).into_iter().collect(), ..Scope::default() };
    let watch = &mut |_| {};
    match verb {
        0 => format!("{:?}", extract::extract(project, &extract::Options { scope: scope(), dry_run, ..Default::default() }, watch)),
        1 => format!("{:?}", sync::sync(project, &sync::Options { scope: scope(), dry_run }, watch)),
        2 => format!("{:?}", merge::merge(project, &merge::Options { scope: scope(), dry_run, ..Default::default() }, watch)),
        _ => format!("{:?}", draft::draft(project, &draft::Options { scope: scope(), dry_run, engines: vec!["pseudo".into()], ..Default::default() }, &mut |_, _| true, watch)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

    #[test]
    fn law_3_what_earlier_runs_remember_changes_nothing(steps in prop::collection::vec(step(), 4..32)) {
        let with = Site::of(&[("latimer.toml", &configuration(&["de"], ""))]);
        change(&with, &Step::Page(0, vec![0, 1, 3, 4]));
        change(&with, &Step::Page(1, vec![5, 8]));
        let without = with.copy();
        // After each change everything is run at last, and twice, so that there is something to remember.
        let verbs = (0..4).cycle().take(8).map(|verb| Step::Verb { verb, page: None, dry_run: false });
        for step in steps.into_iter().chain(verbs) {
            if let Step::Verb { verb, page, dry_run } = step {
                if without.has(".latimer/seen") {
                    std::fs::remove_dir_all(without.path(".latimer/seen")).unwrap();
                }
                let [one, other] = [&with, &without].map(|site| run(&site.project(), verb, page, dry_run).replace(&*site.root().to_string_lossy(), ""));
                prop_assert_eq!(one, other);
                assert_same(&with.tree(), &without.tree(), &format!("{step:?}"));
            } else {
                change(&with, &step);
                change(&without, &step);
            }
        }
    }
}
