//! Outcomes as JSON, for programs. Each document opens with the version of its schema and the verb; within a version
//! fields are only added. Shares are whole per cent, rounded down; sentences are in the reader's language.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use super::pretty::Each;
use super::{explained, names, path, pretty};
use crate::check;
use crate::error::Error;
use crate::finding::{Finding, Level, Place};
use crate::ops::outcome::*;
use crate::say::{Msg, Say};
use crate::project::marks::Part;
use crate::sheet::gate::Why;
use crate::sheet::{State, Tally, Verdict};
use crate::text::Locale;

/// The version of every document here.
pub const SCHEMA: u32 = 1;

pub fn status(outcome: &Status, say: &Say) -> String {
    document("status", status_value(outcome, say))
}

pub fn checked(outcome: &Checked, say: &Say, out: &mut dyn Write) -> io::Result<()> {
    #[derive(Serialize)]
    struct Document<T> {
        schema: u32,
        verb: &'static str,
        #[serde(flatten)]
        told: T,
    }
    pretty::write(&Document { schema: SCHEMA, verb: "check", told: told(outcome, say) }, out)
}

/// What `check` found. There may be very many findings; they are put into words one by one, as they are written.
fn told<'a>(outcome: &'a Checked, say: &'a Say) -> impl Serialize + 'a {
    #[derive(Serialize)]
    struct Told<F> {
        passed: bool,
        texts: usize,
        findings: F,
        gates: Vec<Value>,
        fixed: Value,
    }
    let gate = |row: &LocaleStatus| merge_fields(json!({ "language": language(&row.locale, say) }), verdict(&row.verdict));
    let gates = outcome.status.locales.iter().map(gate).collect();
    let findings = Each(move || outcome.findings.iter().map(move |finding| finding_value(&finding, say)));
    Told { passed: outcome.passed(), texts: outcome.texts, findings, gates, fixed: json!(written(&outcome.fixed)) }
}

pub fn initialised(outcome: &Initialised, say: &Say) -> String {
    let says: Vec<String> = outcome.says.iter().map(|msg| say.words(msg)).collect();
    let value = json!({ "written": written(&outcome.written), "says": says, "configuration": outcome.configuration });
    document("init", value)
}

pub fn extracted(outcome: &Extracted, say: &Say) -> String {
    document("extract", extracted_value(outcome, say))
}

pub fn synced(outcome: &Synced, say: &Say) -> String {
    document("sync", synced_value(outcome, say))
}

pub fn drafted(outcome: &Drafted, say: &Say) -> String {
    document("draft", drafted_value(outcome, say))
}

pub fn merged(outcome: &MergedPages, say: &Say) -> String {
    document("merge", merged_value(outcome, say))
}

pub fn approved(outcome: &Approved, say: &Say) -> String {
    let refused: Vec<Value> =
        outcome.refused.iter().map(|(row, why)| json!({ "row": row, "why": say.words(why) })).collect();
    let value = json!({ "written": written(&outcome.written), "approved": outcome.approved, "refused": refused });
    document("approve", value)
}

pub fn pruned(outcome: &Pruned) -> String {
    let kept: Vec<String> = outcome.kept.iter().map(|kept| path(kept)).collect();
    document("prune", json!({ "written": written(&outcome.written), "rows": outcome.rows, "kept": kept }))
}

pub fn adopted(outcome: &Adoption, say: &Say) -> String {
    let taken = |taken| match taken {
        Taken::Kept => "kept",
        Taken::Draft => "draft",
        Taken::Sealed => "approved",
        Taken::Suggested => "suggestion",
    };
    let text = |text: &AdoptedText| merge_fields(place(&text.place), json!({ "id": text.id, "confidence": text.confidence, "taken": taken(text.taken) }));
    let page = |page: &AdoptedPage| {
        json!({
            "language": language(&page.locale, say),
            "source": path(&page.source),
            "page": path(&page.page),
            "texts": page.texts.iter().map(text).collect::<Vec<_>>(),
            "left": page.left,
            "unplaced": page.unplaced,
            "untranslated": page.untranslated,
            "same": page.same,
        })
    };
    let pages: Vec<Value> = outcome.pages.iter().map(page).collect();
    document("adopt", json!({ "written": written(&outcome.written), "pages": pages, "findings": findings(&outcome.findings, say) }))
}

pub fn ran(outcome: &Ran, say: &Say, out: &mut dyn Write) -> io::Result<()> {
    #[derive(Serialize)]
    struct Document<T> {
        schema: u32,
        verb: &'static str,
        extract: Value,
        sync: Value,
        draft: Option<Value>,
        merge: Value,
        status: Value,
        check: T,
    }
    let document = Document {
        schema: SCHEMA,
        verb: "run",
        extract: extracted_value(&outcome.extracted, say),
        sync: synced_value(&outcome.synced, say),
        draft: outcome.drafted.as_ref().map(|drafted| drafted_value(drafted, say)),
        merge: merged_value(&outcome.merged, say),
        status: status_value(&outcome.status, say),
        check: told(&outcome.checked, say),
    };
    pretty::write(&document, out)
}

/// A fault that ended the run.
pub fn error(error: &Error, say: &Say) -> String {
    let hints: Vec<String> = error.hints.iter().map(|hint| say.words(hint)).collect();
    let place = error.place.as_ref().map(place);
    document("error", json!({ "key": error.says.key, "says": say.words(&error.says), "place": place, "hints": hints }))
}

/// Any other list, under a verb's name.
pub fn document(verb: &str, value: Value) -> String {
    let mut document = json!({ "schema": SCHEMA, "verb": verb });
    if let (Value::Object(document), Value::Object(fields)) = (&mut document, value) {
        document.extend(fields);
    }
    format!("{document:#}\n")
}

fn status_value(outcome: &Status, say: &Say) -> Value {
    let locales: Vec<Value> = outcome
        .locales
        .iter()
        .map(|row| {
            let pages: Vec<Value> = outcome
                .pages
                .iter()
                .zip(&row.pages)
                .map(|(page, counts)| merge_fields(json!({ "page": path(page) }), tally(counts)))
                .collect();
            let own = json!({
                "language": language(&row.locale, say),
                "gate": verdict(&row.verdict),
                "gates": row.gates.iter().map(judged).collect::<Vec<_>>(),
                "withdrawn": row.withdrawn,
                "identical": row.identical,
                "obsolete": row.obsolete,
                "next": row.next.as_ref().map(|next| say.words(next)),
                "pages": pages,
            });
            merge_fields(own, tally(&row.tally))
        })
        .collect();
    json!({ "source": language(&outcome.source, say), "languages": locales })
}

fn extracted_value(outcome: &Extracted, say: &Say) -> Value {
    json!({
        "written": written(&outcome.written),
        "pages": outcome.pages,
        "texts": outcome.texts,
        "kept": outcome.kept,
        "moved": outcome.moved,
        "changed": outcome.changed,
        "new": outcome.new,
        "split": outcome.split,
        "gone": outcome.gone,
        "merged": outcome.merged,
        "explained": outcome.explained.iter().map(explained::value).collect::<Vec<_>>(),
        "findings": findings(&outcome.findings, say),
    })
}

fn synced_value(outcome: &Synced, say: &Say) -> Value {
    json!({
        "written": written(&outcome.written),
        "sealed": outcome.sealed,
        "added": outcome.added,
        "refreshed": outcome.refreshed,
        "retired": outcome.retired,
        "moved": outcome.moved,
        "findings": findings(&outcome.findings, say),
    })
}

fn drafted_value(outcome: &Drafted, say: &Say) -> Value {
    let locales: Vec<Value> = outcome
        .locales
        .iter()
        .map(|row| {
            let engines: serde_json::Map<String, Value> =
                row.from_engines.iter().map(|(engine, texts)| (engine.clone(), json!(texts))).collect();
            let why: Vec<String> = row.why_left.iter().map(|why| say.words(why)).collect();
            json!({
                "language": language(&row.locale, say),
                "from_memory": row.from_memory,
                "from_engines": engines,
                "suggested": row.suggested,
                "left": row.left,
                "why_left": why,
                "texts": row.texts,
                "characters": row.characters,
                "planned": row.planned.as_ref().map(|(engine, plan)| json!({
                    "engine": engine, "texts": plan.texts, "characters": plan.characters, "requests": plan.requests,
                    "units": plan.units, "cost": plan.cost, "known": plan.known,
                })),
            })
        })
        .collect();
    let asked: Vec<Value> = outcome.asked.iter().map(|asked| json!({ "engine": asked.engine, "counts": asked.counts })).collect();
    json!({
        "written": written(&outcome.written),
        "languages": locales,
        "engines": asked,
        "perhaps_billed": outcome.flights,
        "currency": outcome.currency,
        "findings": findings(&outcome.findings, say),
    })
}

fn merged_value(outcome: &MergedPages, say: &Say) -> Value {
    let paths = |list: &[std::path::PathBuf]| list.iter().map(|file| path(file)).collect::<Vec<_>>();
    json!({
        "written": written(&outcome.written),
        "unchanged": outcome.unchanged,
        "guarded": paths(&outcome.guarded),
        "held": paths(&outcome.held),
        "texts": outcome.texts,
        "left_in_source": outcome.left_in_source,
        "findings": findings(&outcome.findings, say),
    })
}

fn language(locale: &Locale, say: &Say) -> Value {
    json!({ "code": locale.as_str(), "tag": locale.tag(), "name": names::language(locale, say) })
}

fn judged(judged: &Judged) -> Value {
    let part = match &judged.part {
        Part::Rest => json!({}),
        Part::Tier(tier) => json!({ "tier": tier }),
        Part::Path(glob) => json!({ "path": glob }),
    };
    merge_fields(part, verdict(&judged.verdict))
}

fn verdict(verdict: &Verdict) -> Value {
    let (withdrawn_below, due) = match verdict.why {
        Why::Kept(withdraw) => (Some(withdraw), None),
        Why::Early(due) => (None, Some(due.to_string())),
        Why::Reached | Why::Missed => (None, None),
    };
    json!({
        "passed": verdict.passed,
        "wanted": verdict.wanted,
        "reached": verdict.reached,
        "lacking": verdict.lacking,
        "counted_in": verdict.count.name(),
        "withdrawn_below": withdrawn_below,
        "due": due,
    })
}

pub(super) fn tally(tally: &Tally) -> Value {
    json!({
        "approved_percent": tally.percent(State::Approved),
        "texts": counts(|state| tally.texts(state), tally.all_texts()),
        "words": counts(|state| tally.words(state), tally.all_words()),
        "characters": counts(|state| tally.characters(state), tally.all_characters()),
    })
}

fn counts(count: impl Fn(State) -> u64, total: u64) -> Value {
    json!({
        "approved": count(State::Approved),
        "changed": count(State::Changed),
        "draft": count(State::Draft),
        "missing": count(State::Missing),
        "total": total,
    })
}

pub fn findings(findings: &[Finding], say: &Say) -> Vec<Value> {
    findings.iter().map(|finding| finding_value(finding, say)).collect()
}

fn finding_value(finding: &Finding, say: &Say) -> Value {
    let own = json!({
        "id": finding.id,
        "level": level(finding.level),
        "says": say.words(&finding.says),
        "source": finding.source_text,
        "hint": finding.hint.as_ref().map(|hint: &Msg| say.words(hint)),
        "fixable": check::find(finding.id).is_some_and(check::Check::is_mended),
    });
    merge_fields(place(&finding.place), own)
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Note => "note",
        Level::Warning => "warning",
        Level::Error => "error",
    }
}

fn place(place: &Place) -> Value {
    json!({ "path": path(&place.path), "line": place.line, "column": place.column })
}

pub fn written(files: &[Written]) -> Vec<Value> {
    let how = |how| match how {
        How::Created => "created",
        How::Changed => "changed",
        How::Removed => "removed",
    };
    files.iter().map(|file| json!({ "path": path(&file.path), "how": how(file.how) })).collect()
}

pub(super) fn merge_fields(mut into: Value, from: Value) -> Value {
    if let (Value::Object(into), Value::Object(from)) = (&mut into, from) {
        into.extend(from);
    }
    into
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn every_document_is_json_and_names_its_schema() {
        let say = Say::new("en");
        let mut all_checked = Vec::new();
        checked(&sample::checked(), &say, &mut all_checked).unwrap();
        let documents = [
            status(&sample::status(), &say),
            String::from_utf8(all_checked).unwrap(),
            extracted(&Extracted::default(), &say),
            synced(&Synced::default(), &say),
            drafted(&Drafted::default(), &say),
            merged(&MergedPages::default(), &say),
            approved(&Approved::default(), &say),
            pruned(&Pruned::default()),
            adopted(&sample::adoption(), &say),
        ];
        for text in documents {
            let value: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(value["schema"], json!(SCHEMA));
            assert!(value["verb"].is_string());
        }
    }

    #[test]
    fn the_numbers_of_a_language_sum() {
        let value: Value = serde_json::from_str(&status(&sample::status(), &Say::new("en"))).unwrap();
        let arabic = &value["languages"][1];
        assert_eq!(arabic["language"]["name"], "Arabic");
        assert_eq!(arabic["approved_percent"], 59);
        assert_eq!(arabic["texts"]["total"], 200);
        let pages: u64 = arabic["pages"].as_array().unwrap().iter().filter_map(|page| page["texts"]["draft"].as_u64()).sum();
        assert_eq!(arabic["texts"]["draft"], pages);
        assert_eq!(arabic["gate"]["passed"], false);
    }
}
