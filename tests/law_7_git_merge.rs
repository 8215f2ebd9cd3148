//! Law 7 over git: whatever two people and their tools did on two branches, the merged file approves no source and
//! text that nobody approved together, whether conflicts are left in, or resolved to either side or to both.
#![allow(clippy::unwrap_used, clippy::print_stderr, clippy::needless_range_loop)]

mod common;

use std::collections::HashSet;
use std::process::Command;

use common::{locale, read, state_of, sync_text};
use latimer::catalog::edit::{self, Written};
use latimer::catalog::sums::{draft_sum, source_sum, text_sum};
use latimer::catalog::{Message, Standing};
use latimer::sheet::State;
use latimer::text::Sum;
use proptest::prelude::*;

const IDS: [&str; 3] = ["m-one", "m-two", "m-three"];
const SOURCES: [&str; 4] = [
    "The office opens on 3 May.",
    "The office opens on 9 May.",
    "The office will open on 3 May. It is open to all who live in the city and to all who work here. Bring a passport.",
    "The office will open on 9 May. It is open to all who live in the city and to all who work here. Bring two passports.",
];
const TEXTS: [&str; 4] = [
    "Das Amt öffnet am 3. Mai.",
    "Das Amt öffnet am 9. Mai.",
    "Das Amt wird am 3. Mai öffnen. Es steht allen offen, die in der Stadt wohnen oder hier arbeiten. Bringen Sie einen Pass mit.",
    "Das Amt wird am 9. Mai öffnen. Es steht allen offen, die in der Stadt wohnen oder hier arbeiten. Bringen Sie zwei Pässe mit.",
];

#[derive(Clone, Debug)]
enum Act {
    Source(usize, usize),
    Sync,
    Draft(usize, usize),
    Edit(usize, usize),
    Seal(usize),
    Ok(usize),
    Loose(usize),
    LoseLine(usize),
    Note(usize),
}

fn act() -> impl Strategy<Value = Act> {
    let (row, k) = (|| 0..IDS.len(), || 0..SOURCES.len());
    prop_oneof![
        3 => (row(), k()).prop_map(|(row, k)| Act::Source(row, k)), 4 => Just(Act::Sync), 2 => (row(), k()).prop_map(|(row, k)| Act::Draft(row, k)),
        3 => (row(), k()).prop_map(|(row, k)| Act::Edit(row, k)), 2 => row().prop_map(Act::Seal), 3 => row().prop_map(Act::Ok),
        1 => row().prop_map(Act::Loose), 1 => (0..20usize).prop_map(Act::LoseLine), 1 => row().prop_map(Act::Note),
    ]
}

/// A branch: sources, the catalog, and what a person has approved so far, as pairs for each row. A `loose` one is an
/// `ok` that is not sealed yet: it speaks for one source, and for the text of its row.
#[derive(Clone)]
struct Branch {
    sources: [usize; 3],
    catalog: String,
    approved: HashSet<(usize, Sum, Sum)>,
    loose: HashSet<(usize, Sum)>,
}

fn source_catalog(sources: &[usize; 3]) -> String {
    IDS.iter().zip(sources).map(|(id, k)| format!("# context: paragraph\n{id} = {}\n\n", SOURCES[*k])).collect()
}

fn sum_of(k: usize) -> Sum {
    source_sum(&Message::text(SOURCES[k]), &[])
}

impl Branch {
    fn sync(&mut self) {
        self.catalog = sync_text(&source_catalog(&self.sources), &self.catalog);
    }

    fn act(&mut self, act: &Act, strict: bool) {
        let german = locale("de");
        let catalog = read(&self.catalog);
        let of = |row: usize| catalog.entries.iter().find(|entry| entry.id == IDS[row]);
        match act {
            Act::Source(row, k) => self.sources[*row] = *k,
            Act::Sync => self.sync(),
            Act::Draft(row, k) => {
                let today = sum_of(self.sources[*row]);
                let derived = state_of(&source_catalog(&self.sources), &self.catalog, IDS[*row]);
                let Some(entry) = of(*row).filter(|_| derived.state == State::Missing) else { return };
                let draft = Standing::Draft { origin: "deepl".into(), source: today, text: draft_sum(&Message::text(TEXTS[*k])), now: None };
                let mut edits = edit::set_value(&catalog, entry, Written::Text(TEXTS[*k]), &german);
                edits.extend(edit::set_state(&catalog, entry, Some(&draft)));
                self.catalog = edits.apply(&self.catalog).unwrap();
            }
            Act::Edit(row, k) => {
                let Some(entry) = of(*row) else { return };
                self.catalog = edit::set_value(&catalog, entry, Written::Text(TEXTS[*k]), &german).apply(&self.catalog).unwrap();
            }
            Act::Seal(row) => {
                let Some(entry) = of(*row) else { return };
                let (source, text) = (sum_of(self.sources[*row]), text_sum(&entry.message));
                self.approved.insert((*row, source, text));
                let seal = Standing::Approved { source, text, name: None };
                self.catalog = edit::set_state(&catalog, entry, Some(&seal)).apply(&self.catalog).unwrap();
            }
            Act::Ok(row) | Act::Loose(row) => {
                let Some(entry) = of(*row) else { return };
                let Some(line) = entry.head.state().filter(|line| line.last && line.ok.is_none() && !line.spoiled) else { return };
                let source = line.standing.today();
                self.approved.insert((*row, source, text_sum(&entry.message)));
                self.catalog.insert_str(line.span.end - 1, " ok");
                if matches!(act, Act::Ok(_)) || strict {
                    self.sync();
                } else {
                    self.loose.insert((*row, source));
                }
            }
            Act::LoseLine(index) => {
                let lines: Vec<&str> = self.catalog.split_inclusive('\n').collect();
                if let Some(line) = lines.get(*index).filter(|line| line.starts_with('#') || line.trim().is_empty()) {
                    let _ = line;
                    self.catalog = lines.iter().enumerate().filter(|(at, _)| at != index).map(|(_, line)| *line).collect();
                }
            }
            Act::Note(row) => {
                let Some(entry) = of(*row) else { return };
                let at = entry.extent.start;
                self.catalog.insert_str(at, "# my own note\n");
            }
        }
    }
}

fn merge(ours: &str, base: &str, theirs: &str, how: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let (ours, base, theirs) = (write("ours", ours), write("base", base), write("theirs", theirs));
    let output = Command::new("git").arg("merge-file").arg("-p").args(how).args([&ours, &base, &theirs]).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

fn assert_nothing_new(merged: &str, before: &[Branch], how: &str) {
    for k in 0..SOURCES.len() {
        let sources = source_catalog(&[k; 3]);
        let after = sync_text(&sources, merged);
        for text in [merged, after.as_str()] {
            let catalog = read(text);
            for (row, id) in IDS.iter().enumerate() {
                if state_of(&sources, text, id).state != State::Approved {
                    continue;
                }
                let pair = (row, sum_of(k), text_sum(&catalog.entry(id).unwrap().message));
                let approved = before.iter().any(|branch| branch.approved.contains(&pair) || branch.loose.contains(&(row, sum_of(k))));
                assert!(approved, "{how}: nobody approved {id} for {:?}\n{text}", SOURCES[k]);
            }
        }
        assert_eq!(sync_text(&sources, &after), after, "{how}: synced twice");
    }
}

fn run(start: &[Act], ours: &[Act], theirs: &[Act], strict: bool) {
    let mut base = Branch { sources: [0; 3], catalog: String::new(), approved: HashSet::new(), loose: HashSet::new() };
    base.sync();
    start.iter().for_each(|act| base.act(act, strict));
    let (mut one, mut other) = (base.clone(), base.clone());
    ours.iter().for_each(|act| one.act(act, strict));
    theirs.iter().for_each(|act| other.act(act, strict));
    let branches = [one, other];
    for (how, options) in [("markers", &[][..]), ("diff3", &["--diff3"]), ("ours", &["--ours"]), ("theirs", &["--theirs"]), ("union", &["--union"])] {
        let merged = merge(&branches[0].catalog, &base.catalog, &branches[1].catalog, options);
        assert_nothing_new(&merged, &branches, how);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(48)))]

    #[test]
    fn law_7_no_merge_approves_a_pair_that_nobody_approved(
        start in prop::collection::vec(act(), 0..8), ours in prop::collection::vec(act(), 1..7), theirs in prop::collection::vec(act(), 1..7)
    ) {
        run(&start, &ours, &theirs, true);
    }

    #[test]
    fn law_7_an_unsealed_ok_speaks_for_its_own_source_alone(
        start in prop::collection::vec(act(), 0..8), ours in prop::collection::vec(act(), 1..7), theirs in prop::collection::vec(act(), 1..7)
    ) {
        run(&start, &ours, &theirs, false);
    }
}
