//! What a verb did, in a sentence or two, and the files that it wrote.

use super::names;
use super::style::{Hue, Style};
use crate::engine::Plan;
use crate::msg;
use crate::ops::gate;
use crate::ops::outcome::*;
use crate::project::marks::Part;
use crate::say::{Msg, Say};
use crate::text::Locale;

/// A file a line, with a sign for what happened to it: `+` created, `~` changed, `-` removed.
pub fn written(files: &[Written], style: Style) -> String {
    let line = |file: &Written| {
        let (sign, hue) = match file.how {
            How::Created => ("+", Hue::Good),
            How::Changed => ("~", Hue::Warn),
            How::Removed => ("-", Hue::Bad),
        };
        format!("{} {}\n", style.paint(hue, sign), file.path.display())
    };
    files.iter().map(line).collect()
}

pub fn initialised(outcome: &Initialised, say: &Say) -> String {
    let mut lines: Vec<String> = outcome.says.iter().map(|msg| say.words(msg)).collect();
    if !outcome.written.is_empty() {
        lines.push(say.words(&msg!("init-next")));
    }
    paragraph(&lines)
}

/// The marks that have risen, a line each.
pub fn raised(outcome: &Raised, say: &Say) -> String {
    let one = |(locale, part, from, to): &(Locale, Part, u8, u8)| say.words(&msg!("raised", of = gate::of(locale.as_str(), part), from = *from, to = *to));
    match outcome.written.is_empty() {
        true => paragraph(&[say.words(&msg!("raised-none"))]),
        false => paragraph(&outcome.marks.iter().map(one).collect::<Vec<_>>()),
    }
}

pub fn extracted(outcome: &Extracted, say: &Say) -> String {
    sentence(
        say,
        msg!(
            "extract-done",
            texts = outcome.texts,
            pages = outcome.pages,
            kept = outcome.kept,
            moved = outcome.moved,
            changed = outcome.changed,
            new = outcome.new,
            split = outcome.split,
            gone = outcome.gone,
            merged = outcome.merged,
        ),
    )
}

pub fn synced(outcome: &Synced, say: &Say) -> String {
    if outcome.written.is_empty() {
        return sentence(say, msg!("sync-nothing"));
    }
    sentence(
        say,
        msg!(
            "sync-done",
            catalogs = outcome.written.len(),
            added = outcome.added,
            refreshed = outcome.refreshed,
            sealed = outcome.sealed,
            moved = outcome.moved,
            retired = outcome.retired,
        ),
    )
}

/// A line for each language that had something to draft, and why texts are still missing.
pub fn drafted(outcome: &Drafted, say: &Say, dry_run: bool) -> String {
    let mut lines: Vec<String> = outcome
        .flights
        .iter()
        .map(|flight| say.words(&msg!("draft-perhaps-billed", engine = &flight.engine, texts = flight.texts, characters = flight.characters)))
        .collect();
    for row in &outcome.locales {
        let language = names::both(&row.locale, say);
        if dry_run {
            if row.texts > 0 {
                let due = msg!("draft-would-ask", language = &language, texts = row.texts, characters = row.characters);
                lines.push(say.words(&due));
            }
            if row.from_memory > 0 {
                lines.push(say.words(&msg!("draft-from-memory", language = &language, texts = row.from_memory)));
            }
            lines.extend(row.planned.iter().map(|(engine, plan)| planned(engine, plan, outcome, say)));
            lines.extend(row.why_left.iter().map(|why| format!("  {}", say.words(why))));
            continue;
        }
        if row.from_memory > 0 {
            lines.push(say.words(&msg!("draft-from-memory", language = &language, texts = row.from_memory)));
        }
        for (engine, texts) in &row.from_engines {
            lines.push(say.words(&msg!("draft-from-engine", language = &language, engine = engine, texts = *texts)));
        }
        if row.suggested > 0 {
            lines.push(say.words(&msg!("draft-suggested", language = &language, texts = row.suggested)));
        }
        if row.left > 0 {
            lines.push(say.words(&msg!("draft-left", language = &language, texts = row.left)));
        }
        lines.extend(row.why_left.iter().map(|why| format!("  {}", say.words(why))));
    }
    for asked in outcome.asked.iter().filter(|asked| !dry_run && asked.counts.requests > 0) {
        let counts = &asked.counts;
        let cost = format!("{:.2} {}", counts.cost, outcome.currency);
        let spent = msg!("draft-spent", engine = &asked.engine, requests = counts.requests, characters = counts.characters, cost = cost, known = counts.known);
        lines.push(say.words(&spent));
    }
    if lines.is_empty() {
        lines.push(say.words(&msg!("draft-nothing")));
    }
    paragraph(&lines)
}

/// A line for each language that had translated pages, and what to do next.
pub fn adopted(outcome: &Adoption, say: &Say) -> String {
    if outcome.pages.is_empty() {
        return sentence(say, msg!("adopt-nothing"));
    }
    let mut lines = Vec::new();
    for pages in outcome.pages.chunk_by(|one, other| one.locale == other.locale) {
        let count = |taken| pages.iter().flat_map(|page| &page.texts).filter(|text| text.taken == taken).count();
        let sum = |of: fn(&AdoptedPage) -> usize| pages.iter().map(of).sum::<usize>();
        lines.push(say.words(&msg!(
            "adopt-done",
            language = names::both(&pages[0].locale, say),
            pages = pages.len(),
            drafts = count(Taken::Draft),
            sealed = count(Taken::Sealed),
            suggested = count(Taken::Suggested),
            kept = count(Taken::Kept),
            left = sum(|page| page.left),
            unplaced = sum(|page| page.unplaced),
        )));
        let same = pages.iter().filter(|page| page.same).count();
        lines.push(format!("  {}", say.words(&msg!("adopt-pages", same = same, other = pages.len() - same))));
    }
    paragraph(&lines)
}

/// What one engine would be asked for.
fn planned(engine: &str, plan: &Plan, outcome: &Drafted, say: &Say) -> String {
    let cost = format!("{:.2} {}", plan.cost, outcome.currency);
    let plan = msg!("draft-planned", engine = engine, texts = plan.texts, characters = plan.characters, requests = plan.requests, cost = cost, known = plan.known);
    format!("  {}", say.words(&plan))
}

pub fn merged(outcome: &MergedPages, say: &Say) -> String {
    let mut lines = vec![say.words(&msg!(
        "merge-done",
        written = outcome.written.len(),
        unchanged = outcome.unchanged,
        texts = outcome.texts,
        left = outcome.left_in_source,
    ))];
    for page in &outcome.held {
        lines.push(say.words(&msg!("merge-held", page = page.as_path())));
    }
    paragraph(&lines)
}

pub fn approved(outcome: &Approved, say: &Say) -> String {
    let mut lines = vec![say.words(&msg!("approve-done", texts = outcome.approved))];
    for (row, why) in &outcome.refused {
        lines.push(say.words(&msg!("approve-refused", row = row, why = why.clone())));
    }
    paragraph(&lines)
}

pub fn pruned(outcome: &Pruned, say: &Say) -> String {
    let files = outcome.written.iter().filter(|file| file.how == How::Removed).count();
    let mut lines = vec![say.words(&msg!("prune-done", rows = outcome.rows, files = files))];
    for page in &outcome.kept {
        lines.push(say.words(&msg!("prune-kept", page = page.as_path())));
    }
    paragraph(&lines)
}

/// Said last under `--dry-run`.
pub fn dry_run(say: &Say) -> String {
    sentence(say, msg!("dry-run-done"))
}

fn sentence(say: &Say, msg: Msg) -> String {
    paragraph(&[say.words(&msg)])
}

fn paragraph(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn every_verb_says_what_it_did_in_every_language() {
        for language in Say::languages() {
            let say = Say::new(language);
            let told = [
                extracted(&Extracted { texts: 212, pages: 8, new: 1, ..Extracted::default() }, &say),
                synced(&Synced::default(), &say),
                drafted(&Drafted::default(), &say, false),
                merged(&MergedPages { texts: 5, left_in_source: 1, ..MergedPages::default() }, &say),
                approved(&Approved { approved: 3, refused: vec![("x".into(), msg!("dry-run-done"))], ..Approved::default() }, &say),
                pruned(&Pruned::default(), &say),
                adopted(&Adoption::default(), &say),
                adopted(&sample::adoption(), &say),
            ];
            for text in told {
                assert!(text.ends_with('\n') && !text.contains('{') && text.contains(' '), "{text}");
            }
        }
    }

    #[test]
    fn a_sign_says_what_happened_to_a_file() {
        let file = Written { path: "locales/de/fund.ftl".into(), how: How::Changed };
        assert_eq!(written(&[file], Style::PLAIN), "~ locales/de/fund.ftl\n");
    }
}
