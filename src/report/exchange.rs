//! What went out to translators, and what came of what came back.

use serde_json::{Value, json};

use super::json::document;
use super::style::{Hue, Style};
use super::{names, path, words};
use crate::exchange::At;
use crate::msg;
use crate::ops::outcome::*;
use crate::say::{Msg, Say};

/// A line for each file.
pub fn exported(outcome: &Exported, say: &Say) -> String {
    let file = |file: &Kitted| say.words(&msg!("export-done", language = names::both(&file.locale, say), texts = file.texts, words = file.words, path = file.path.as_path()));
    let left = |(text, why): &(String, Msg)| say.words(&msg!("export-left", text = text, why = why.clone()));
    let mut lines: Vec<String> = outcome.files.iter().map(file).chain(outcome.left.iter().map(left)).collect();
    if lines.is_empty() {
        lines.push(say.words(&msg!("export-nothing")));
    }
    lines.join("\n") + "\n"
}

pub fn exported_json(outcome: &Exported, say: &Say) -> String {
    let files: Vec<Value> = outcome.files.iter().map(|file| json!({ "path": path(&file.path), "language": file.locale.as_str(), "texts": file.texts, "words": file.words })).collect();
    let left: Vec<Value> = outcome.left.iter().map(|(text, why)| json!({ "text": text, "why": say.words(why) })).collect();
    document("export", json!({ "files": files, "left": left, "findings": super::json::findings(&outcome.findings, say) }))
}

/// What was altered: where it stands, what became of it, and the difference.
pub fn altered(outcome: &Imported, say: &Say, style: Style) -> String {
    let mut out = String::new();
    for text in &outcome.texts {
        let (hue, what) = match text.taken {
            Taken::Sealed => (Hue::Good, "import-sealed"),
            Taken::Suggested => (Hue::Warn, "import-suggested"),
            Taken::Draft | Taken::Kept => (Hue::Strong, "import-drafted"),
        };
        let what = say.word(what).unwrap_or_default();
        out.push_str(&format!("{}  {} {}  {}\n", place(&text.at), text.locale.as_str(), text.id, style.paint(hue, &what)));
        let shown = match &text.before {
            Some(before) if *before != text.after => words::difference(before, &text.after, style),
            _ => text.after.clone(),
        };
        shown.lines().for_each(|line| out.push_str(&format!("    {line}\n")));
        text.why.iter().for_each(|why| out.push_str(&format!("    {}\n", say.words(why))));
    }
    for refused in &outcome.refused {
        let id = refused.id.as_deref().unwrap_or_default();
        let what = style.paint(Hue::Bad, &say.word("import-refused").unwrap_or_default());
        out.push_str(&format!("{}  {id}  {what}\n    {}\n", place(&refused.at), say.words(&refused.why)));
    }
    out
}

/// What came of a file, in a sentence, and what to do next.
pub fn imported(outcome: &Imported, say: &Say) -> String {
    let count = |taken| outcome.texts.iter().filter(|text| text.taken == taken).count();
    let suggested = count(Taken::Suggested);
    let done = msg!("import-done", drafts = count(Taken::Draft), sealed = count(Taken::Sealed), suggested = suggested, same = outcome.same, refused = outcome.refused.len());
    let mut out = say.words(&done) + "\n";
    if suggested > 0 {
        out.push_str(&(say.words(&msg!("import-next")) + "\n"));
    }
    out
}

pub fn imported_json(outcome: &Imported, say: &Say) -> String {
    let at = |at: &At| json!({ "path": path(&at.place.path), "line": at.place.line, "cell": at.cell });
    let taken = |taken| match taken {
        Taken::Kept => "kept",
        Taken::Draft => "draft",
        Taken::Sealed => "approved",
        Taken::Suggested => "suggestion",
    };
    let text = |text: &ImportedText| {
        json!({
            "at": at(&text.at),
            "language": text.locale.as_str(),
            "page": path(&text.page),
            "id": text.id,
            "taken": taken(text.taken),
            "before": text.before,
            "after": text.after,
            "why": text.why.as_ref().map(|why| say.words(why)),
        })
    };
    let refused = |refused: &Refused| json!({ "at": at(&refused.at), "id": refused.id, "why": say.words(&refused.why) });
    let value = json!({
        "written": super::json::written(&outcome.written),
        "texts": outcome.texts.iter().map(text).collect::<Vec<_>>(),
        "same": outcome.same,
        "refused": outcome.refused.iter().map(refused).collect::<Vec<_>>(),
        "findings": super::json::findings(&outcome.findings, say),
    });
    document("import", value)
}

/// `office.de.xlsx:12 (de!F12)`.
fn place(at: &At) -> String {
    let cell = at.cell.as_ref().map(|cell| format!(" ({cell})")).unwrap_or_default();
    format!("{}:{}{cell}", path(&at.place.path), at.place.line)
}
