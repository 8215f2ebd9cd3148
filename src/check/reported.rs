//! Faults that a reader or a verb comes across by itself; here they have their ids, levels and docs.

use super::{Check, Docs, Run, Scope};
use crate::finding::Level;

macro_rules! reported {
    ($name:ident, $id:literal, $level:ident, $run:ident($scope:ident), $finds:literal, $why:literal, $example:literal, $cure:literal) => {
        pub static $name: Check = Check {
            id: $id,
            level: Some(Level::$level),
            docs: Docs { finds: $finds, why: $why, example: $example, cure: $cure },
            run: Run::$run(Scope::$scope),
            mend: None,
        };
    };
}

reported!(BROKEN_PAGE, "broken-page", Error, Reported(Sheet),
    "A page that cannot be read: front matter or data that is not well formed, a NUL character, bytes that are not UTF-8.",
    "Its texts cannot be told, so its catalogs and its merged pages stay as they were.",
    "title: \"Open hours → title: \"Open hours\"",
    "Mend the page where the finding points; a generator could not read it either.");
reported!(CHANGED_FACTS, "changed-facts", Warning, Reported(Row),
    "An approved text whose source now has other facts: a date, an amount, a time, a name.",
    "The old text would tell people something that is no longer true; it is taken off the page at once.",
    "# changed: k3f9x-8dq2m now t7w4b   (the source says 30 November now, the text 31 October)",
    "Put the text right and write `ok` at the end of its `# changed:` line.");
reported!(CHANGED_TEXT, "changed-text", Warning, Reported(Row),
    "An approved text whose source has other words now, with the same facts.",
    "The approved text stays on the page, and may say less or more than the source does.",
    "# changed: k3f9x-8dq2m now t7w4b   (the source says “phone us” now, no longer “call us”)",
    "Put the text right where needed and write `ok` at the end of its `# changed:` line.");
reported!(DEAD_IGNORE, "dead-ignore", Warning, Reported(Row),
    "A line `# l10n-ignore: …` whose date is past, or that names a check that there is not.",
    "It holds nothing back any more, and whoever reads it thinks that it does.",
    "# l10n-ignore: changed-number, until 2024-03-01 → (no line)",
    "Look at the finding again; then delete the line, or give it a new date.");
reported!(DEAD_WAIVER, "dead-waiver", Warning, Reported(Project),
    "A `[[waiver]]` of the configuration whose day is past, or that bears nothing any more.",
    "A waiver is a promise with a date; past it, the fault counts again.",
    "until = 2024-03-01 → (mended, and no waiver)",
    "Mend what it waived and delete it, or agree on a new day with its owner.");
reported!(DUPLICATE_ID, "duplicate-id", Error, Reported(Sheet),
    "One id twice in a catalog, with different texts.",
    "Nobody can tell which text was meant, so neither counts as approved.",
    "h-contact-r4t1 = Kontakt … h-contact-r4t1 = Ansprechpartner → h-contact-r4t1 = Kontakt",
    "Delete the wrong one.");
reported!(EDITED_SINCE_APPROVAL, "edited-since-approval", Warning, Reported(Row),
    "A text that was changed after somebody approved it.",
    "The approval was for another text; until somebody approves this one it is a draft.",
    "# approved: k3f9x-8dq2m → # approved: k3f9x-8dq2m ok",
    "Read it and write `ok` at the end of its state line.");
reported!(FAULTY_SOURCE, "faulty-source", Note, Reported(Project),
    "A source text in whose translations the same check finds something in three languages or more, and in at least half of those that have it.",
    "When many stumble at one place, the stone lies in the source; mended there, it is mended everywhere.",
    "“until 6” → “until 6 p.m.”",
    "Look at the source text: a number that is not one, a word with two meanings, a sentence without an end.");
reported!(GATE_MISSED, "gate-missed", Error, Reported(Project),
    "A language, or a tier or path of it, with fewer approved texts than its mark demands. Before its due date, and above the share at which it is withdrawn, a warning.",
    "The office promised this language in full, or in the part that the gate names.",
    "fr: 92% approved, 100% wanted",
    "Translate and approve the texts that are listed, or lower the mark in `latimer.toml`.");
reported!(GOT_WORSE, "got-worse", Error, Reported(Project),
    "Under `check --no-worse`: a page on which a language owes more texts than the committed baseline says.",
    "What was translated once should not be lost again, and new text should not come without its translations.",
    "\"content/en/fund.md\" = 3 in the baseline, 5 texts are not approved now",
    "Translate and approve the texts, or accept them with `latimer check --no-worse --raise`.");
reported!(GUARDED_PAGE, "guarded-page", Warning, Reported(Sheet),
    "A page in the place of a merged one that merge did not write, or that somebody edited since.",
    "Merge never writes over a person's work, so this page no longer follows its translations.",
    "content/de/office.md was edited by hand → the edit stands in locales/de/office.ftl",
    "Take its texts over into the catalogs with `latimer adopt PAGE` and approve them; then merge writes the page again, or, where it is built otherwise than its source, `latimer merge --replace PAGE` does.");
reported!(MISSING_TEXT, "missing-text", Warning, Reported(Row),
    "A text that nobody has translated.",
    "Readers of this language see the source text.",
    "h-contact-r4t1 = Contact → h-contact-r4t1 = Kontakt",
    "Translate it in the catalog, or draft it with `latimer draft`, and approve it.");
reported!(SPOILED_OK, "spoiled-ok", Warning, Reported(Row),
    "A state line whose end is neither a name nor `ok`: `ok?`, `not ok`, a bare `approved`.",
    "It looks like an approval and is none.",
    "# draft: deepl m4c2z-5wq8c ok? → # draft: deepl m4c2z-5wq8c ok",
    "Write `ok`, and a name if you like, at the end of the line; nothing else.");
reported!(STALE_EXTRACTION, "stale-extraction", Error, Behind(Sheet),
    "A page whose texts are not those of its source catalog.",
    "Translators work from the catalog and would not see the new text.",
    "content/en/office.md has a new paragraph, locales/en/office.ftl has not",
    "Run `latimer extract` and commit the result.");
reported!(STALE_LIST, "stale-list", Error, Reported(Project),
    "The list of published languages (`list` under `[gate]`) is not the one that the rules give now.",
    "The site's menu would offer a language that fell below its threshold, or hide one that has reached its mark.",
    "de fell to 55% and static/languages.json still has it",
    "Run `latimer status --published` and commit the result.");
reported!(STALE_PAGE, "stale-page", Error, Behind(Sheet),
    "A merged page that is not what merge would write now.",
    "Readers see other texts than the approved ones.",
    "locales/de/office.ftl has a newly approved text, content/de/office.md has not",
    "Run `latimer merge` and commit the result.");
reported!(UNADOPTED_EDIT, "unadopted-edit", Warning, Reported(Sheet),
    "A line of a merged page that somebody changed, and that no text of the catalog can hold: a heading more, a list cut short, other code.",
    "The catalogs hold texts, and the structure of a page is its source's; `latimer merge --replace` would undo this.",
    "a paragraph added to content/de/office.md → the same paragraph on content/en/office.md",
    "Make the change on the source page, or leave the page as it is.");
reported!(UNADOPTED_TEXT, "unadopted-text", Warning, Reported(Sheet),
    "A text of a translated page that belongs to no text of the source, or whose links and code are not the source's; or, as a note, a text of the source that the translated page lacks.",
    "It is in no catalog, so it would be gone if merge wrote the page.",
    "the source has a link here and the translation has none",
    "Put it into the catalog by hand, or let it go.");
reported!(UNAPPROVED_TEXT, "unapproved-text", Warning, Reported(Row),
    "A draft that nobody has approved.",
    "Drafts are not published as reviewed; readers see the source text.",
    "# draft: deepl m4c2z-5wq8c → # draft: deepl m4c2z-5wq8c ok",
    "Read it, put it right and write `ok` at the end of its `# draft:` line.");
reported!(UNKNOWN_VARIANT, "unknown-variant", Warning, Reported(Row),
    "A term called with an argument that it does not know, such as `{ -office(case: \"dativ\") }` where the term has `[dative]`.",
    "The term falls back to its default form without a word, and the sentence is wrong.",
    "{ -office(case: \"dativ\") } → { -office(case: \"dative\") }",
    "Use a key that the term has in `terms.ftl`, or add the form there.");
reported!(UNLISTED_LOCALE, "unlisted-locale", Warning, Reported(Project),
    "A language's folder among the catalogs that `latimer.toml` does not list.",
    "Its texts are not tracked, not checked and not merged.",
    "locales/it/ is there → locales = [\"de\", \"it\"]",
    "Add the language to `locales`, or remove the folder.");
reported!(UNPARSABLE, "unparsable", Error, Reported(Sheet),
    "Lines of a catalog that are no Fluent, such as a conflict marker or a brace that is not closed.",
    "The texts in them are lost until the lines are put right; the others are still used.",
    "hello = { $name → hello = { $name }",
    "Mend the lines; braces as text are written `{ \"{\" }`.");
reported!(UNPLACED_TEXT, "unplaced-text", Error, Reported(Row),
    "An approved text that cannot stand on its page without changing the page's structure.",
    "The source text stays on the page.",
    "a translation that begins with a code block of its own",
    "Change the text, often a mark at its beginning or around its tags.");
reported!(UNREAD_CONSTRUCT, "unread-construct", Note, Reported(Sheet),
    "Something on a page that Latimer does not read, and leaves as it is.",
    "Its words are not translated.",
    "raw HTML that is never closed → raw HTML with its closing tag",
    "Write it in another way, or translate the page by hand.");
reported!(UNSEALED_OK, "unsealed-ok", Note, Behind(Row),
    "An `ok` that sync has not turned into a seal yet.",
    "Until it is sealed, it would cover what another person changes in the same text.",
    "# draft: deepl m4c2z-5wq8c ok → # approved: k3f9x-m4c2z",
    "Run `latimer sync` and commit the result.");
