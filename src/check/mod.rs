//! Judges: one file per fault, a static record and a function.
//!
//! A check looks at one text and its translation ([`Pair`]) and says what is wrong; the runner adds place, level and
//! the command that mends it. Faults that a reader or a verb comes across by itself (a file that does not parse, a page
//! that is out of date) are registered here too, without a function, so that every id has its docs and level in one
//! table. A fault is named, never its cure.

mod broken_tag;
mod changed_date;
mod changed_lock;
mod changed_number;
mod dropped_tag;
mod missing_tag;
mod reported;
mod unknown_tag;
mod unsafe_target;

pub use unsafe_target::is_plain_link;

use crate::finding::Level;
use crate::inline::{Inline, Tag, message};
use crate::say::Msg;
use crate::text::Locale;

/// One kind of fault.
pub struct Check {
    /// Its name, in lower case with hyphens.
    pub id: &'static str,
    pub level: Level,
    /// What it finds, why that is bad, and how to mend it, in Markdown.
    pub docs: &'static str,
    pub run: Run,
}

/// Who finds the fault.
pub enum Run {
    /// This function, in each text and its translation.
    Pair(fn(&Pair) -> Vec<Msg>),
    /// A reader or a verb, as it comes across it.
    Reported,
}

/// A text and its translation, as a check sees them.
pub struct Pair<'a> {
    pub source_locale: &'a Locale,
    pub locale: &'a Locale,
    pub source: &'a Inline,
    pub source_attributes: &'a [(String, String)],
    /// The tags that a translation must keep exactly once.
    pub required: &'a [Tag],
    /// The translation, or what is wrong with its tags.
    pub target: Result<&'a Inline, &'a message::Fault>,
    pub target_attributes: &'a [(String, String)],
    /// How often a person allowed a tag to stand in this text: `l10n-allow: a1 0..2`.
    pub allowed: &'a [(Tag, usize, usize)],
}

impl Pair<'_> {
    /// Source and translation of the text and of each attribute that has both, in plain words.
    pub fn texts(&self) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        if let Ok(target) = self.target {
            texts.push((self.source.plain(), target.plain()));
        }
        for (name, source) in self.source_attributes {
            if let Some((_, target)) = self.target_attributes.iter().find(|(known, _)| known == name) {
                texts.push((source.clone(), target.clone()));
            }
        }
        texts
    }

    /// How often a tag may stand in the translation.
    pub fn range(&self, tag: Tag) -> (usize, usize) {
        if let Some((_, least, most)) = self.allowed.iter().find(|(allowed, ..)| *allowed == tag) {
            return (*least, *most);
        }
        match tag.kind.shape() {
            // Code may be named twice in another grammar, but not left out.
            _ if tag.kind == crate::inline::Kind::Code => (1, usize::MAX),
            _ if self.required.contains(&tag) => (1, 1),
            _ => (0, usize::MAX),
        }
    }
}

/// All checks, by id.
pub const CHECKS: &[&Check] = &[
    &broken_tag::CHECK,
    &changed_date::CHECK,
    &reported::CHANGED_FACTS,
    &changed_lock::CHECK,
    &changed_number::CHECK,
    &reported::CHANGED_TEXT,
    &dropped_tag::CHECK,
    &reported::DUPLICATE_ID,
    &reported::EDITED_SINCE_APPROVAL,
    &reported::GATE_MISSED,
    &reported::GUARDED_PAGE,
    &missing_tag::CHECK,
    &reported::MISSING_TEXT,
    &reported::SPOILED_OK,
    &reported::STALE_EXTRACTION,
    &reported::STALE_PAGE,
    &reported::UNADOPTED_EDIT,
    &reported::UNADOPTED_TEXT,
    &reported::UNAPPROVED_TEXT,
    &unknown_tag::CHECK,
    &reported::UNKNOWN_VARIANT,
    &reported::UNLISTED_LOCALE,
    &reported::UNPARSABLE,
    &reported::UNPLACED_TEXT,
    &reported::UNREAD_CONSTRUCT,
    &reported::UNRESOLVED,
    &unsafe_target::CHECK,
    &reported::UNSEALED_OK,
];

/// The check of that id.
pub fn find(id: &str) -> Option<&'static Check> {
    CHECKS.iter().copied().find(|check| check.id == id)
}

/// Everything the checks have to say of one pair.
pub fn run(pair: &Pair) -> Vec<(&'static Check, Msg)> {
    let mut found = Vec::new();
    for check in CHECKS {
        if let Run::Pair(look) = check.run {
            found.extend(look(pair).into_iter().map(|says| (*check, says)));
        }
    }
    found
}

/// Whether a translation may stand on a page: no check of markup finds an error in it.
pub fn is_placeable(pair: &Pair) -> bool {
    let markup = [&broken_tag::CHECK, &missing_tag::CHECK, &unknown_tag::CHECK, &unsafe_target::CHECK];
    markup.iter().all(|check| matches!(check.run, Run::Pair(look) if look(pair).is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registry_is_sorted_and_documented() {
        let ids: Vec<&str> = CHECKS.iter().map(|check| check.id).collect();
        let mut sorted = ids.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(ids, sorted, "checks stand in the order of their ids, each once");
        for check in CHECKS {
            let at = |heading: &str| check.docs.find(heading).unwrap_or_else(|| panic!("{}: no “{heading}”", check.id));
            assert!(at("## What it finds") < at("## Why it matters") && at("## Why it matters") < at("## What to do"), "{}", check.id);
            assert!(check.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", check.id);
        }
    }

    /// Each check that looks at texts has a case file that it finds something in, and another where it is silent.
    #[test]
    fn every_check_finds_its_own_fault_and_no_other() {
        for check in CHECKS.iter().filter(|check| matches!(check.run, Run::Pair(_))) {
            let path = format!("{}/tests/check/{}.md", env!("CARGO_MANIFEST_DIR"), check.id);
            let file = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no case file {path}"));
            let cases = crate::check::tests::cases(&file);
            assert!(cases.iter().any(|case| !case.finds.is_empty()), "{}: no case that finds it", check.id);
            assert!(cases.iter().any(|case| case.finds.is_empty()), "{}: no case without a fault", check.id);
            for case in cases {
                assert_eq!(case.found(), case.finds, "{}: {} → {}", check.id, case.source, case.target);
            }
        }
    }

    struct Case {
        source: String,
        target: String,
        locale: String,
        finds: Vec<String>,
    }

    impl Case {
        fn found(&self) -> Vec<String> {
            let split = |text: &str| {
                let mut lines = text.lines();
                let value = lines.next().unwrap_or_default().to_string();
                let attributes = lines.filter_map(|line| line.strip_prefix('.')?.split_once(" = ")).map(|(name, text)| (name.to_string(), text.to_string()));
                (value, attributes.collect::<Vec<_>>())
            };
            let (source, source_attributes) = split(&self.source);
            let (target, target_attributes) = split(&self.target);
            let source = message::read(&source).unwrap();
            let required: Vec<Tag> = source.tags().into_iter().filter(|tag| !matches!(tag.kind.name(), "b" | "i" | "s" | "u" | "br" | "c" | "g")).collect();
            let target = message::read(&target);
            let pair = Pair {
                source_locale: &Locale::parse("en").unwrap(),
                locale: &Locale::parse(&self.locale).unwrap(),
                source: &source,
                source_attributes: &source_attributes,
                required: &required,
                target: target.as_ref(),
                target_attributes: &target_attributes,
                allowed: &[],
            };
            let mut ids: Vec<String> = run(&pair).into_iter().map(|(check, _)| check.id.to_string()).collect();
            ids.dedup();
            ids
        }
    }

    /// Cases of a Markdown file: fenced blocks `source`, `target LOCALE` and `finds`, in this order.
    fn cases(file: &str) -> Vec<Case> {
        let mut blocks: Vec<(String, String)> = Vec::new();
        let mut lines = file.lines();
        while let Some(line) = lines.next() {
            if let Some(info) = line.strip_prefix("```") {
                let body: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("```")).collect();
                blocks.push((info.to_string(), body.join("\n")));
            }
        }
        let case = |three: &[(String, String)]| Case {
            source: three[0].1.clone(),
            locale: three[1].0.strip_prefix("target ").unwrap().to_string(),
            target: three[1].1.clone(),
            finds: three[2].1.lines().map(str::to_string).collect(),
        };
        blocks.chunks(3).map(case).collect()
    }
}
