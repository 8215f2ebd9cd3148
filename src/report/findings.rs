//! The list of findings: grouped by source text, so that what one sentence needs in every language stands together;
//! each with its place, its level in words, and the command that mends it.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use super::prints::half;
use super::style::{Hue, Style, short};
use super::{names, table};
use crate::finding::{Finding, Findings, Level};
use crate::msg;
use crate::ops::outcome::Checked;
use crate::say::{Msg, Say};

/// The findings, the gates' verdicts, and the sum.
pub fn checked(outcome: &Checked, say: &Say, style: Style, out: &mut dyn Write) -> io::Result<()> {
    told(outcome, say, style, out)?;
    for row in &outcome.status.locales {
        let verdict = &row.verdict;
        let verdict_words = match verdict.passed {
            true => table::verdict(verdict, say, style),
            false => style.paint(Hue::Bad, &format!("✗ {}", say.words(&table::failed_by(verdict)))),
        };
        writeln!(out, "{}: {verdict_words}", names::both(&row.locale, say))?;
    }
    out.write_all(summed(outcome, say, style).as_bytes())
}

/// How many errors and warnings, and with a sign whether all is well.
pub fn summed(outcome: &Checked, say: &Say, style: Style) -> String {
    let sum = sum(outcome.findings.levels(), outcome.texts);
    let (sign, hue) = if outcome.passed() { ("✓", Hue::Good) } else { ("✗", Hue::Bad) };
    format!("{}\n", style.paint(hue, &format!("{sign} {}", say.words(&sum))))
}

/// The findings; of those that are no errors only so many of each kind, and of what is not there yet only the number.
pub fn told(outcome: &Checked, say: &Say, style: Style, out: &mut dyn Write) -> io::Result<()> {
    of(&outcome.findings, |_| true, say, style, out)
}

/// The same without the notes, of which only the number is told: where a list is not what was asked for, they would hide
/// what matters.
pub fn told_in_short(outcome: &Checked, say: &Say, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let mut notes = 0usize;
    let is_loud = |finding: &Finding| {
        let is_loud = finding.level != Level::Note || is_on_its_way(finding);
        notes += usize::from(!is_loud);
        is_loud
    };
    of(&outcome.findings, is_loud, say, style, out)?;
    if notes > 0 {
        writeln!(out, "{}", say.words(&msg!("check-notes", count = notes)))?;
    }
    Ok(())
}

/// There may be very many findings: of those that are told only the numbers are kept, by which they stand together.
fn of(findings: &Findings, mut is_asked: impl FnMut(&Finding) -> bool, say: &Say, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let (mut on_their_way, mut seen, mut left_out) = (0usize, BTreeMap::new(), BTreeMap::<&str, usize>::new());
    let mut groups: HashMap<[u8; 16], u32> = HashMap::new();
    let mut shown: Vec<(u32, u32)> = Vec::new();
    for (number, finding) in (0..).zip(findings).filter(|(_, finding)| is_asked(finding)) {
        if is_on_its_way(&finding) {
            on_their_way += 1;
            continue;
        }
        let count = seen.entry(finding.id).or_insert(0);
        *count += 1;
        if finding.level != Level::Error && *count > TOLD {
            *left_out.entry(finding.id).or_insert(0) += 1;
            continue;
        }
        // Those about no text of a page come first.
        let next = groups.len() as u32 + 1;
        let group = finding.source_text.as_ref().map_or(0, |text| *groups.entry(half(&blake3::hash(text.as_bytes()))).or_insert(next));
        shown.push((group, number));
    }
    drop(groups);
    shown.sort_unstable();
    let mut open = None;
    for ((group, _), finding) in shown.iter().zip(findings.at(shown.iter().map(|(_, number)| *number as usize))) {
        if open != Some(group) {
            let end = if open.is_some() { "\n" } else { "" };
            write!(out, "{end}{}", about(finding.source_text.as_deref(), say, style))?;
            open = Some(group);
        }
        out.write_all(one(&finding, inset(*group > 0), say, style).as_bytes())?;
    }
    if open.is_some() {
        out.write_all(b"\n")?;
    }
    if on_their_way > 0 {
        writeln!(out, "{}", say.words(&msg!("check-on-their-way", texts = on_their_way)))?;
    }
    for (id, count) in left_out {
        writeln!(out, "{}", say.words(&msg!("check-more", count = count, check = id)))?;
    }
    Ok(())
}

/// Whether a finding says no more than that a language has not come so far: its gate does not ask for this text.
pub fn is_on_its_way(finding: &Finding) -> bool {
    finding.level == Level::Note && matches!(finding.id, "missing-text" | "unapproved-text")
}

/// So many findings of one kind that are no errors are told one by one; the rest of that kind is only counted. Errors are
/// never left out.
const TOLD: usize = 10;

/// Findings in groups; those about no text of a page come first, each on its own.
pub fn list<'a>(findings: impl IntoIterator<Item = &'a Finding>, say: &Say, style: Style) -> String {
    let mut out = String::new();
    for (source, group) in grouped(findings) {
        out.push_str(&about(source, say, style));
        for finding in group {
            out.push_str(&one(finding, inset(source.is_some()), say, style));
        }
        out.push('\n');
    }
    out
}

/// The line above a group: the text that it is about.
fn about(source: Option<&str>, say: &Say, style: Style) -> String {
    let line = |source| {
        let text = short(source, style.width.min(110).saturating_sub(2));
        let text = say.words(&msg!("quoted", text = text));
        format!("{}\n", style.paint(Hue::Strong, &text))
    };
    source.map(line).unwrap_or_default()
}

fn inset(below_a_text: bool) -> &'static str {
    if below_a_text { "  " } else { "" }
}

/// Findings about a row that is shown anyway: their words and what mends them.
pub fn flat(findings: &[Finding], say: &Say, style: Style) -> String {
    findings.iter().map(|finding| one(finding, "  ", say, style)).collect()
}

/// One finding: its place, level and words, and under it what mends it.
fn one(finding: &Finding, inset: &str, say: &Say, style: Style) -> String {
    let place = &finding.place;
    let (key, hue) = match finding.level {
        Level::Error => ("level-error", Hue::Bad),
        Level::Warning => ("level-warning", Hue::Warn),
        Level::Note => ("level-note", Hue::Dim),
    };
    let level = style.paint(hue, &say.word(key).unwrap_or_default());
    let id = style.paint(Hue::Dim, &format!("[{}]", finding.id));
    let says = say.words(&finding.says);
    let mut out =
        format!("{inset}{}:{}:{}: {level}: {says} {id}\n", place.path.display(), place.line, place.column);
    if let Some(hint) = &finding.hint {
        out.push_str(&format!("{inset}  {}\n", say.words(&msg!("hint-line", what = hint.clone()))));
    }
    out
}

/// Groups by source text, each where its first finding stands, the findings in their order.
pub fn grouped<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<(Option<&'a str>, Vec<&'a Finding>)> {
    let mut groups: Vec<(Option<&str>, Vec<&Finding>)> = Vec::new();
    let mut places: HashMap<Option<&str>, usize> = HashMap::new();
    for finding in findings {
        let source = finding.source_text.as_deref();
        let place = *places.entry(source).or_insert_with(|| {
            groups.push((source, Vec::new()));
            groups.len() - 1
        });
        if let Some((_, group)) = groups.get_mut(place) {
            group.push(finding);
        }
    }
    groups.sort_by_key(|(source, _)| source.is_some());
    groups
}

/// How many there are, by their levels.
pub fn sum(levels: impl Iterator<Item = Level> + Clone, texts: usize) -> Msg {
    let count = |wanted| levels.clone().filter(|level| *level == wanted).count();
    msg!("check-sum", errors = count(Level::Error), warnings = count(Level::Warning), texts = texts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    fn text(tell: fn(&Checked, &Say, Style, &mut dyn Write) -> io::Result<()>, outcome: &Checked) -> String {
        let mut out = Vec::new();
        tell(outcome, &Say::new("en"), Style::PLAIN, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn many_of_a_kind_are_counted_but_errors_are_all_told() {
        let (error, warning) = (sample::findings().swap_remove(0), sample::findings().swap_remove(1));
        let outcome = Checked { findings: [vec![error; 30], vec![warning; 30]].concat().into_iter().collect(), ..sample::checked() };
        let seen = text(checked, &outcome);
        assert_eq!(seen.matches("[sample-fault]").count(), 30);
        assert_eq!(seen.matches("[sample-junk]").count(), TOLD + 1);
        assert!(seen.contains("20 more") && seen.contains("30 errors, 30 warnings"), "{seen}");
    }

    #[test]
    fn what_no_gate_asks_for_is_counted_and_not_listed() {
        let mut outcome = sample::checked();
        let note = |id| Finding { id, level: Level::Note, ..sample::findings().swap_remove(1) };
        let notes = [note("missing-text"), note("unapproved-text"), note("unread-construct")];
        outcome.findings = [vec![notes[0].clone(); 30], vec![notes[1].clone(); 12], vec![notes[2].clone()]].concat().into_iter().collect();
        let seen = text(told, &outcome);
        assert!(!seen.contains("missing-text") && !seen.contains("unapproved-text"), "{seen}");
        assert!(seen.contains("unread-construct"), "{seen}");
        assert!(seen.lines().any(|line| line.contains("42") && line.contains("latimer status")), "{seen}");
        let short = text(told_in_short, &outcome);
        assert!(!short.contains("unread-construct") && short.contains("42") && short.contains("1 note"), "{short}");
        outcome.findings = [Finding { level: Level::Error, ..notes[0].clone() }].into_iter().collect();
        assert!(text(told, &outcome).contains("missing-text"));
    }

    #[test]
    fn findings_about_one_sentence_stand_together() {
        let mut outcome = sample::checked();
        outcome.findings = sample::findings().into_iter().filter(|finding| finding.id != "gate-missed").collect();
        let seen = text(checked, &outcome);
        let wanted = "\
locales/fr/fund.ftl:3:1: warning: error: junk [sample-junk]

“Applications can be made until 30 November 2026.”
  locales/de/fund.ftl:12:1: error: error: 50 % off, a: b [sample-fault]
    hint: latimer approve locales/de/fund.ftl:12
  locales/fr/fund.ftl:9:1: error: error: other [sample-fault]

de German: ✓ passed (99% wanted)
fr French: ✗ failed: 99% of 100%, 1 text short
✗ 400 texts checked: 2 errors, 1 warning
";
        assert_eq!(seen, wanted, "\n{seen}");
    }
}
