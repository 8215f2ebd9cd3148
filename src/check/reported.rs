//! Faults that a reader or a verb comes across by itself; here they have their ids, levels and docs.

use super::{Check, Run};
use crate::finding::Level;

macro_rules! reported {
    ($name:ident, $id:literal, $level:ident, $finds:literal, $why:literal, $cure:literal) => {
        pub static $name: Check = Check {
            id: $id,
            level: Level::$level,
            docs: concat!("## What it finds\n", $finds, "\n\n## Why it matters\n", $why, "\n\n## What to do\n", $cure, "\n"),
            run: Run::Reported,
        };
    };
}

reported!(CHANGED_FACTS, "changed-facts", Warning,
    "An approved text whose source now has other facts: a date, an amount, a time, a name.",
    "The old text would tell people something that is no longer true; it is taken off the page at once.",
    "Put the text right and write `ok` at the end of its `# changed:` line.");
reported!(CHANGED_TEXT, "changed-text", Warning,
    "An approved text whose source has other words now, with the same facts.",
    "The approved text stays on the page, and may say less or more than the source does.",
    "Put the text right where needed and write `ok` at the end of its `# changed:` line.");
reported!(DUPLICATE_ID, "duplicate-id", Error,
    "One id twice in a catalog, with different texts.",
    "Nobody can tell which text was meant, so neither counts as approved.",
    "Delete the wrong one.");
reported!(EDITED_SINCE_APPROVAL, "edited-since-approval", Warning,
    "A text that was changed after somebody approved it.",
    "The approval was for another text; until somebody approves this one it is a draft.",
    "Read it and write `ok` at the end of its state line.");
reported!(GATE_MISSED, "gate-missed", Error,
    "A language with fewer approved texts than the gate demands.",
    "The office promised this language in full, or in the part that the gate names.",
    "Translate and approve the texts that are listed, or lower the mark in `latimer.toml`.");
reported!(GUARDED_PAGE, "guarded-page", Warning,
    "A page in the place of a merged one that merge did not write, or that somebody edited since.",
    "Merge never writes over a person's work, so this page no longer follows its translations.",
    "Take its texts over into the catalogs with `latimer adopt PAGE` and approve them; then merge writes the page again, or, where it is built otherwise than its source, `latimer merge --replace PAGE` does.");
reported!(MISSING_TEXT, "missing-text", Warning,
    "A text that nobody has translated.",
    "Readers of this language see the source text.",
    "Translate it in the catalog, or draft it with `latimer draft`, and approve it.");
reported!(SPOILED_OK, "spoiled-ok", Warning,
    "A state line whose end is neither a name nor `ok`: `ok?`, `not ok`, a bare `approved`.",
    "It looks like an approval and is none.",
    "Write `ok`, and a name if you like, at the end of the line; nothing else.");
reported!(STALE_EXTRACTION, "stale-extraction", Error,
    "A page whose texts are not those of its source catalog.",
    "Translators work from the catalog and would not see the new text.",
    "Run `latimer extract` and commit the result.");
reported!(STALE_PAGE, "stale-page", Error,
    "A merged page that is not what merge would write now.",
    "Readers see other texts than the approved ones.",
    "Run `latimer merge` and commit the result.");
reported!(UNADOPTED_EDIT, "unadopted-edit", Warning,
    "A line of a merged page that somebody changed, and that no text of the catalog can hold: a heading more, a list cut short, other code.",
    "The catalogs hold texts, and the structure of a page is its source's; `latimer merge --replace` would undo this.",
    "Make the change on the source page, or leave the page as it is.");
reported!(UNADOPTED_TEXT, "unadopted-text", Warning,
    "A text of a translated page that belongs to no text of the source, or whose links and code are not the source's; or, as a note, a text of the source that the translated page lacks.",
    "It is in no catalog, so it would be gone if merge wrote the page.",
    "Put it into the catalog by hand, or let it go.");
reported!(UNAPPROVED_TEXT, "unapproved-text", Warning,
    "A draft that nobody has approved.",
    "Drafts are not published as reviewed; readers see the source text.",
    "Read it, put it right and write `ok` at the end of its `# draft:` line.");
reported!(UNKNOWN_VARIANT, "unknown-variant", Warning,
    "A term called with an argument that it does not know, such as `{ -office(case: \"dativ\") }` where the term has `[dative]`.",
    "The term falls back to its default form without a word, and the sentence is wrong.",
    "Use a key that the term has in `terms.ftl`, or add the form there.");
reported!(UNLISTED_LOCALE, "unlisted-locale", Warning,
    "A language's folder among the catalogs that `latimer.toml` does not list.",
    "Its texts are not tracked, not checked and not merged.",
    "Add the language to `locales`, or remove the folder.");
reported!(UNPARSABLE, "unparsable", Error,
    "Lines of a catalog that are no Fluent, such as a conflict marker or a brace that is not closed.",
    "The texts in them are lost until the lines are put right; the others are still used.",
    "Mend the lines; braces as text are written `{ \"{\" }`.");
reported!(UNPLACED_TEXT, "unplaced-text", Error,
    "An approved text that cannot stand on its page without changing the page's structure.",
    "The source text stays on the page.",
    "Change the text, often a mark at its beginning or around its tags.");
reported!(UNREAD_CONSTRUCT, "unread-construct", Note,
    "Something on a page that Latimer does not read, and leaves as it is.",
    "Its words are not translated.",
    "Write it in another way, or translate the page by hand.");
reported!(UNRESOLVED, "unresolved-reference", Error,
    "A term, message or variable that a translation uses and that is not there.",
    "The text cannot be put together, so the source text stays on the page.",
    "Add the term to `terms.ftl`, or write the words themselves.");
reported!(UNSEALED_OK, "unsealed-ok", Note,
    "An `ok` that sync has not turned into a seal yet.",
    "Until it is sealed, it would cover what another person changes in the same text.",
    "Run `latimer sync` and commit the result.");
