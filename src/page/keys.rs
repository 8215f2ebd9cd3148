//! Which keys of front matter and of data files are text, and what their values hold.

use std::path::Path;
use std::sync::Arc;

use super::Profile;

/// A key whose values are texts, or are none: a glob over dotted paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    glob: String,
    /// Where what stands behind its last `*` begins.
    end: Option<usize>,
    /// What the values hold; none where it takes out what it fits.
    form: Option<Form>,
}

/// What a value holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Its looks tell: a link in brackets is Markdown, an end tag is HTML, all else plain words.
    Told,
    Plain,
    Markdown,
    Html,
}

/// The keys of each generator; the file says how they are written.
const KEYS: &str = include_str!("keys.txt");

/// The keys that are text in every page, and those of a generator.
pub fn of(profile: &str) -> Arc<[Key]> {
    let mut out = Vec::new();
    let mut counts = false;
    for line in KEYS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => counts = name == "all" || name == profile,
            None if counts => out.push(Key::from(line)),
            None => {}
        }
    }
    out.into()
}

impl Profile {
    /// What the value of a key holds, if the profile or the project's own `keys` name it; `Some(None)` if they take it
    /// out.
    pub(super) fn form(&self, path: &str) -> Option<Option<Form>> {
        self.keys.iter().rev().find(|key| key.fits(path)).map(|key| key.form)
    }
}

impl From<&str> for Key {
    fn from(key: &str) -> Key {
        let forms = [(":plain", Form::Plain), (":markdown", Form::Markdown), (":html", Form::Html)];
        let (glob, form) = forms.into_iter().find_map(|(name, form)| Some((key.strip_suffix(name)?, form))).unwrap_or((key, Form::Told));
        let glob = glob.trim_start_matches('!');
        let end = glob.rfind('*').map(|star| glob.len() - glob[star + 1..].trim_start_matches('.').len());
        Key { glob: glob.to_string(), end, form: (!key.starts_with('!')).then_some(form) }
    }
}

impl Key {
    /// Whether a dotted path fits the glob: `*` stands for one part of the path, `**` for any number of parts; inside a
    /// part `*` stands for any letters.
    fn fits(&self, path: &str) -> bool {
        // Most are told apart by how they end.
        self.end.map_or_else(|| self.glob == path, |end| path.ends_with(&self.glob[end..]) && parts(Some(&self.glob), Some(path)))
    }
}

fn parts(glob: Option<&str>, path: Option<&str>) -> bool {
    fn step(text: &str) -> (&str, Option<&str>) {
        text.split_once('.').map_or((text, None), |(part, rest)| (part, Some(rest)))
    }
    match (glob.map(step), path.map(step)) {
        (None, None) => true,
        (Some(("**", rest)), None) => parts(rest, None),
        (Some(("**", rest)), Some((_, after))) => parts(rest, path) || parts(glob, after),
        (Some((part, rest)), Some((name, after))) => letters(part, name) && parts(rest, after),
        _ => false,
    }
}

fn letters(glob: &str, name: &str) -> bool {
    match glob.split_once('*') {
        None => glob == name,
        Some((before, after)) => match name.strip_prefix(before) {
            Some(rest) => rest.char_indices().map(|(at, _)| at).chain([rest.len()]).any(|at| letters(after, &rest[at..])),
            None => false,
        },
    }
}

/// Keys whose values are never read by people, as the last words of their names.
const SILENT: &[&str] = &[
    "url", "uri", "href", "link", "src", "path", "file", "filename", "image", "img", "icon", "logo", "favicon", "id", "ref", "key", "slug", "permalink", "class", "classname",
    "style", "css", "js", "script", "color", "colour", "background", "theme", "layout", "template", "type", "kind", "format", "pattern", "regex", "date", "time", "datetime", "lang",
    "language", "locale", "code", "email", "mail", "phone", "tel", "fax", "version", "license", "sha", "hash", "checksum", "integrity", "weight", "width", "height", "target", "rel", "method",
    "action", "domain", "host", "repo", "repository", "branch", "identifier", "collection", "collections", "directory", "dir", "folder", "extension", "ext", "position", "align", "size", "parent",
    "command", "cmd", "query", "selector", "xpath", "viewbox", "d", "schema", "encoding", "charset", "timezone", "translationkey", "username", "user", "login", "handle", "twitter",
    "github", "orcid", "isbn", "doi", "tag", "tags", "category", "categories", "keys", "pageref", "redirect", "env", "token",
];

/// Keys whose values are read by people even where they are one small word, as the last words of their names.
const SPOKEN: &[&str] = &[
    "title", "label", "text", "heading", "headline", "subheading", "subtitle", "caption", "description", "summary", "alt", "message", "placeholder", "button", "tooltip", "tagline", "lead",
    "intro", "body", "content", "question", "answer", "quote", "bio", "role", "hint", "legend", "other", "one", "two", "few", "many", "zero", "translation", "singular", "plural", "excerpt",
    "teaser", "note", "details", "abstract", "paragraph", "prose", "footer", "copyright",
];

/// Lists of people and things whose names are names in every language.
const NAMED: &[&str] = &["author", "authors", "maintainers", "contributors", "approvers", "reviewers", "sponsors", "packages", "dependencies", "devdependencies"];

/// Whether a value of a data file looks like a text that people read: words and no address, path, class or name of a
/// thing. A guess, for keys that nobody has named.
pub fn looks_like_text(path: &str, value: &str) -> bool {
    let value = value.trim();
    // The name of an item in a list is that of the list.
    let key = path.rsplit('.').find(|part| !part.bytes().all(|byte| byte.is_ascii_digit())).unwrap_or_default();
    let last = last_word(key);
    let is_named = path.split('.').any(|part| NAMED.contains(&part.to_ascii_lowercase().as_str()));
    if is_address(value) || SILENT.contains(&last.as_str()) || is_named {
        return false;
    }
    if value.contains(char::is_whitespace) {
        let words = value.split_whitespace().filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1).count();
        return words > 0 && !is_code(value);
    }
    // One word: capitalised as a label is, in letters that no identifier has, or under a key that says what it is.
    let mut letters = value.trim_end_matches(['.', '!', '?', '…', ':']).chars();
    let capital = letters.next().is_some_and(char::is_uppercase) && letters.all(|letter| letter.is_lowercase() || "'’-".contains(letter));
    let foreign = value.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
    capital || foreign || SPOKEN.contains(&last.as_str()) && value.chars().all(|letter| letter.is_alphabetic() || ".!?…:'’{}".contains(letter))
}

/// Whether a file holds nothing but strings for people, by the folder that it stands in.
pub fn holds_strings(path: &Path) -> bool {
    path.parent().is_some_and(|folders| folders.iter().any(|folder| matches!(folder.to_str(), Some("i18n" | "l10n" | "locales" | "lang" | "translations" | "messages"))))
}

/// Whether a value is an address, a path or a checksum, whatever its key is called.
pub fn is_address(value: &str) -> bool {
    let value = value.trim();
    if value.is_empty() || value.contains(char::is_whitespace) {
        return false;
    }
    let file = || value.rsplit_once('.').is_some_and(|(stem, end)| !stem.is_empty() && (2..=5).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_alphanumeric()) && value.contains('/'));
    value.contains("://")
        || value.starts_with("sha1-")
        || value.starts_with(['/', '#', '@'])
        || ["./", "../", "~/", "www.", "mailto:", "tel:", "data:"].iter().any(|start| value.starts_with(start))
        || (value.contains('@') && value.contains('.'))
        || file()
}

/// Whether words look like code: braces and semicolons, numbers of a drawing, a list of classes.
fn is_code(value: &str) -> bool {
    let has = |signs: &[&str]| signs.iter().any(|sign| value.contains(sign));
    has(&["();", "=>", "){", ") {", "</script", "; }", "function(", " && ", " || ", "${", "$(", "\"$"]) || value.split_whitespace().all(|word| word.contains(['-', '_', ':', '=', '/']) && !word.ends_with(':'))
}

/// The last word of a key: `url` of `baseURL`, `button_url` and `button-url`.
fn last_word(key: &str) -> String {
    let mut start = 0;
    let letters: Vec<(usize, char)> = key.char_indices().collect();
    for pair in letters.windows(2) {
        let ((_, before), (at, letter)) = (pair[0], pair[1]);
        if !before.is_alphanumeric() || letter.is_uppercase() && !before.is_uppercase() {
            start = at;
        }
    }
    key[start..].to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs_fit_dotted_paths() {
        for (glob, path, fits) in [
            ("title", "title", true),
            ("title", "hero.title", false),
            ("*.title", "hero.title", true),
            ("menus.*.name", "menus.main.name", true),
            ("menus.*.name", "menus.name", false),
            ("**.title", "a.b.title", true),
            ("**.title", "title", true),
            ("*_title", "event_title", true),
            ("*_title", "event_name", false),
        ] {
            assert_eq!(Key::from(glob).fits(path), fits, "{glob} {path}");
        }
    }

    #[test]
    fn the_last_key_that_fits_counts() {
        let mut profile = Profile::plain();
        profile.keys = ["title", "**.text:html", "!hero.*", "hero.text:markdown", "a:b"].map(Key::from).into();
        let form = |path: &str| profile.form(path);
        assert_eq!((form("title"), form("x.text"), form("other")), (Some(Some(Form::Told)), Some(Some(Form::Html)), None));
        assert_eq!((form("hero.title"), form("hero.text"), form("a:b")), (Some(None), Some(Some(Form::Markdown)), Some(Some(Form::Told))));
    }

    #[test]
    fn tells_texts_from_names_of_things() {
        for (path, value) in [
            ("nav.0.title", "Home"), ("nav.0.label", "home"), ("0.label", "Über uns"), ("hours.0", "Open from nine to noon"), ("team.0.role", "Head of office"), ("a.other", "{count} minutes"),
            ("greeting", "Hello!"), ("note", "Bring your passport: it is needed."), ("button_text", "Apply"), ("x", "日本語"),
        ] {
            assert!(looks_like_text(path, value), "{path} {value}");
        }
        for (path, value) in [
            ("nav.0.url", "/office/"), ("nav.0.link", "Contact"), ("0.icon", "fa fa-home"), ("x", "https://a.example/b"), ("y", "team@office.example"), ("mode", "dark"), ("imageSrc", "A picture"),
            ("z", "img/logo.png"), ("class", "btn btn-primary"), ("svg", "M12 2 L 5 7"), ("run", "test -f x && echo \"$NAME\""), ("buttonURL", "Home"), ("name", "fa-home"), ("n", "12 30"), ("authors.0.name", "Erika Muster"), ("0.name", "mysqlreceiver"),
        ] {
            assert!(!looks_like_text(path, value), "{path} {value}");
        }
    }
}
