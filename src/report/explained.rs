//! What became of each text: a line for what happened to it and a line for its words, with what changed in them.

use std::path::Path;

use serde_json::{Value, json};

use super::path;
use super::style::{Hue, Style};
use super::words::difference;
use crate::lineage::Why;
use crate::msg;
use crate::ops::outcome::{Became, Explained};
use crate::say::{Msg, Say};

/// Page by page; texts that are what they were and where they were are left out.
pub fn list(texts: &[Explained], say: &Say, style: Style) -> String {
    let mut out = String::new();
    let mut page: Option<&Path> = None;
    for text in texts.iter().filter(|text| text.became != Became::Kept) {
        if page != Some(&text.page) {
            page = Some(&text.page);
            out.push_str(&format!("{}\n", style.paint(Hue::Strong, &text.page.display().to_string())));
        }
        let words = match &text.old {
            Some(old) => difference(old, &text.text, style),
            None => text.text.clone(),
        };
        out.push_str(&format!("  {} {}\n      {words}\n", style.paint(hue(text.became), &text.id), say.words(&says(text))));
    }
    out
}

pub fn value(text: &Explained) -> Value {
    json!({
        "page": path(&text.page),
        "id": text.id,
        "became": name(text.became),
        "text": text.text,
        "old": text.old,
        "from": text.from.as_deref().map(path),
        "likeness": text.likeness.map(|likeness| (f64::from(likeness) * 1000.0).round() / 1000.0),
        "why": text.why.map(|why| reason(why).0),
        "part_of": text.part_of,
    })
}

fn says(text: &Explained) -> Msg {
    let likeness = text.likeness.map_or(0, |likeness| (likeness * 100.0) as usize);
    let why = text.why.map_or_else(|| msg!("why-same"), |why| reason(why).1);
    let whole = text.part_of.clone().unwrap_or_default();
    match (text.became, &text.from) {
        (Became::Kept, _) => msg!("explain-kept"),
        (Became::Moved, None) => msg!("explain-moved"),
        (Became::Moved, Some(from)) => msg!("explain-moved-from", page = from.as_path()),
        (Became::Changed, None) => msg!("explain-changed", likeness = likeness, why = why),
        (Became::Changed, Some(from)) => msg!("explain-changed-from", likeness = likeness, why = why, page = from.as_path()),
        (Became::New, _) => msg!("explain-new"),
        (Became::Split, _) => msg!("explain-split", whole = whole),
        (Became::Gone, _) => msg!("explain-gone"),
        (Became::Merged, _) => msg!("explain-merged", whole = whole),
    }
}

fn reason(why: Why) -> (&'static str, Msg) {
    match why {
        Why::Own => ("own", msg!("why-own")),
        Why::Same => ("same", msg!("why-same")),
        Why::Neighbours => ("neighbours", msg!("why-neighbours")),
        Why::Place => ("place", msg!("why-place")),
        Why::Similar => ("similar", msg!("why-similar")),
        Why::Split => ("split", msg!("why-split")),
        Why::Merged => ("merged", msg!("why-merged")),
    }
}

fn name(became: Became) -> &'static str {
    match became {
        Became::Kept => "kept",
        Became::Moved => "moved",
        Became::Changed => "changed",
        Became::New => "new",
        Became::Split => "split",
        Became::Gone => "gone",
        Became::Merged => "merged",
    }
}

fn hue(became: Became) -> Hue {
    match became {
        Became::Kept | Became::Moved => Hue::Dim,
        Became::Changed => Hue::Warn,
        Became::New | Became::Split => Hue::Good,
        Became::Gone | Became::Merged => Hue::Bad,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_changed_and_why_it_is_the_same_text() {
        let kept = Explained {
            page: "content/en/fund.md".into(),
            id: "p-apply-x2m8".into(),
            became: Became::Kept,
            text: "Apply until 30 November.".into(),
            old: None,
            from: None,
            likeness: Some(1.0),
            why: Some(Why::Same),
            part_of: None,
        };
        let changed = Explained { became: Became::Changed, old: Some("Apply until 31 October.".into()), likeness: Some(0.5), why: Some(Why::Place), from: Some("content/en/old.md".into()), ..kept.clone() };
        let shown = list(&[kept, changed.clone()], &Say::new("en"), Style::PLAIN);
        let expected = "content/en/fund.md\n  p-apply-x2m8 changed, 50% alike, between the same neighbours, from content/en/old.md\n      Apply until [-31-]{+30+} [-October.-]{+November.+}\n";
        assert_eq!(shown.replace(['\u{2068}', '\u{2069}'], ""), expected);
        assert_eq!(value(&changed)["why"], "place");
    }
}
