//! Drafts to read, the most doubtful first, each with its doubts.

use serde_json::json;

use super::json::document;
use super::path;
use super::style::{Hue, Style, right};
use crate::msg;
use crate::ops::drafts::Doubtful;
use crate::say::Say;

/// Two lines for each draft, and one for each doubt.
pub fn list(drafts: &[Doubtful], say: &Say, style: Style) -> String {
    if drafts.is_empty() {
        return format!("{}\n", say.words(&msg!("drafts-none")));
    }
    let mut out = String::new();
    for draft in drafts {
        let hue = if draft.confidence.doubts.is_empty() { Hue::Good } else { Hue::Warn };
        let per_cent = style.paint(hue, &right(&format!("{}%", draft.confidence.per_cent), 4));
        let origin = draft.origin.as_deref().map_or(String::new(), |origin| format!("  {origin}"));
        out.push_str(&format!("{per_cent}  {}:{}  {}{origin}\n      {}\n", draft.place.path.display(), draft.place.line, draft.id, draft.text));
        for doubt in &draft.confidence.doubts {
            out.push_str(&format!("      - {}\n", say.words(doubt)));
        }
    }
    out
}

pub fn list_json(drafts: &[Doubtful], say: &Say) -> String {
    let one = |draft: &Doubtful| {
        json!({
            "language": draft.locale.as_str(),
            "path": path(&draft.place.path),
            "line": draft.place.line,
            "id": draft.id,
            "origin": draft.origin,
            "source": draft.source,
            "text": draft.text,
            "confidence": draft.confidence.per_cent,
            "doubts": draft.confidence.doubts.iter().map(|doubt| say.words(doubt)).collect::<Vec<_>>(),
        })
    };
    document("status", json!({ "drafts": drafts.iter().map(one).collect::<Vec<_>>() }))
}
