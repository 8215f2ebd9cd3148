//! What an author tells the translators from inside a page: `<!-- l10n: note … -->` in Markdown and HTML,
//! `# l10n: note …` in YAML and TOML, `// l10n: note …` in JSON with comments.

use super::Unit;

/// A word from a page's author about the text that follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Directive {
    /// Something that a translator should know of the next unit.
    Note(String),
    /// The id of the next unit.
    Id(String),
    /// The most characters that a translation of the next unit may have.
    MaxLength(usize),
    /// Checks, by their ids, that are not to look at the next unit.
    Ignore(Vec<String>),
    /// What follows is not translated, up to [`Directive::EndSkip`] or the end of the page.
    Skip,
    EndSkip,
    /// It begins as a directive does, but says nothing that we know; readers report it.
    Unknown(String),
}

impl Directive {
    /// Tells a unit what was said of it.
    pub fn tell(self, unit: &mut Unit) {
        match self {
            Directive::Note(note) => unit.notes.push(note),
            Directive::Id(id) => unit.own_id = Some(id),
            Directive::MaxLength(most) => unit.max_length = Some(most),
            Directive::Ignore(ids) => unit.ignores.extend(ids),
            Directive::Skip | Directive::EndSkip | Directive::Unknown(_) => {}
        }
    }
}

/// Reads the text of a comment; one that does not begin with `l10n:` is none of ours.
pub fn parse(comment_text: &str) -> Option<Directive> {
    let said = comment_text.trim().strip_prefix("l10n:")?.trim();
    let (word, rest) = said.split_at(said.find(|letter: char| letter.is_whitespace() || "=:".contains(letter)).unwrap_or(said.len()));
    let rest = rest.trim_start().trim_start_matches(['=', ':']).trim();
    let words = || rest.split_whitespace().collect::<Vec<_>>().join(" ");
    let ids = || rest.split([' ', ',', '\t', '\n', '\r']).filter(|id| !id.is_empty());
    Some(match word {
        "note" if !rest.is_empty() => Directive::Note(words()),
        "id" if is_id(rest) => Directive::Id(rest.to_string()),
        "max-length" if rest.parse().is_ok_and(|most: usize| most > 0) => Directive::MaxLength(rest.parse().unwrap_or(usize::MAX)),
        "ignore" if ids().next().is_some() && ids().all(is_id) => Directive::Ignore(ids().map(str::to_string).collect()),
        "skip" if rest.is_empty() => Directive::Skip,
        "end-skip" if rest.is_empty() => Directive::EndSkip,
        _ => Directive::Unknown(said.split_whitespace().collect::<Vec<_>>().join(" ")),
    })
}

/// Whether a name can be the id of a Fluent message.
pub fn is_id(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_authors_write() {
        let id = |name: &str| Some(Directive::Id(name.into()));
        assert_eq!(parse(" l10n: note The mayor's\n  title. "), Some(Directive::Note("The mayor's title.".into())));
        assert_eq!(parse("l10n:note: short"), Some(Directive::Note("short".into())));
        assert_eq!((parse(" l10n: id=opening-hours "), parse("l10n: id = x")), (id("opening-hours"), id("x")));
        assert_eq!((parse("l10n: skip"), parse(" l10n:end-skip ")), (Some(Directive::Skip), Some(Directive::EndSkip)));
        assert_eq!((parse("l10n: max-length=60"), parse("l10n: max-length: 7")), (Some(Directive::MaxLength(60)), Some(Directive::MaxLength(7))));
        assert_eq!(parse("l10n: ignore=changed-date, glued-words"), Some(Directive::Ignore(vec!["changed-date".into(), "glued-words".into()])));
        assert_eq!((parse(" TODO "), parse("l10n"), parse("")), (None, None, None));
        for unknown in ["l10n:", "l10n: id=1st", "l10n: skipp", "l10n: note", "l10n: skip this", "l10n: max-length", "l10n: max-length=0", "l10n: max-length=long", "l10n: ignore", "l10n: ignore=1"] {
            assert!(matches!(parse(unknown), Some(Directive::Unknown(_))), "{unknown}");
        }
    }
}
