//! A content file: one file per format, each of which reads units **and** writes into their slots.
//!
//! A page's skeleton is what lies between its units' spans; nothing of it is stored or rendered. [`read`] never fails:
//! what a format does not understand stays in the skeleton and is reported.

mod context;
mod data;
pub mod directive;
mod frontmatter;
pub mod html;
mod json;
mod judge;
mod keys;
mod markdown;
mod mask;
mod mdx;
mod merge;
mod plain;
mod profile;
mod quoted;
mod toml;
mod tree;
mod value;
mod yaml;

use std::sync::Arc;

use compact_str::CompactString;

use crate::finding::Finding;
use crate::inline::{Inline, Kind, Tag};
use crate::msg;
use crate::text::{Locale, Source, Span};

pub use keys::Key;
pub use tree::Language;

/// The format of a page, told by its file name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    Markdown,
    /// Markdown with JSX.
    Mdx,
    Html,
    Text,
    /// A data file: YAML, TOML or JSON.
    Data(Language),
}

impl Format {
    /// The format of a file by its name, if there is one for it.
    pub fn of(name: &str) -> Option<Format> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Some(Format::Markdown),
            "mdx" => Some(Format::Mdx),
            "html" | "htm" => Some(Format::Html),
            "txt" | "text" => Some(Format::Text),
            "yaml" | "yml" => Some(Format::Data(Language::Yaml)),
            "toml" => Some(Format::Data(Language::Toml)),
            "json" | "jsonc" => Some(Format::Data(Language::Json)),
            _ => None,
        }
    }
}

/// What a page's generator makes of it: which template tags it knows, which front-matter keys are text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// `hugo`, `zola`, `jekyll`, `mdbook`, `docusaurus`, `plain` …
    pub name: String,
    /// Front-matter keys whose values are text; shared, for each page has its profile.
    pub keys: Arc<[Key]>,
    /// Whether raw HTML may be written into Markdown, to mark the language of what is left in the source language.
    pub raw_html: bool,
    /// Whether the generator makes links of bare URLs, as GitHub does.
    pub linkify: bool,
    /// The template tags that the generator reads before, or in, the page's text.
    pub templates: Vec<Template>,
    /// Which of their arguments are texts: `title` of any tag, `figure.caption`, `tab.0` for the first without a name.
    pub arguments: Arc<[String]>,
    /// Whether `$…$` and `$$…$$` are formulas.
    pub math: bool,
    /// Whether `[[page]]` and `[[page|text]]` are links.
    pub wiki_links: bool,
}

/// A family of template tags; each is known by how it begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Template {
    /// `{{< name >}}` and `{{% name %}}`.
    Shortcodes,
    /// `{{ value }}`.
    Braces,
    /// `{% name %}`.
    Percent,
    /// `{# comment #}`.
    Hash,
    /// `<% code %>`.
    Erb,
    /// `{: .class }` and `{ .class }` anywhere, `{.class}` alone on its line, `{::comment}…{:/comment}`.
    Attributes,
    /// `:::note Title`, `:::note[Title]` on a line of its own.
    Containers,
    /// `!!! note "Title"`, `??? note`, `=== "Tab"` on a line of its own, the content four blanks to the right.
    Admonitions,
    /// What MDX reads as code: `import`, `export`, `{expression}`, and elements with an expression in them.
    Mdx,
    /// `<!-- comment -->` where the page's format knows no HTML.
    Comments,
}

/// Reads a page; `profile` says which generator it is for.
pub fn read(source: Source, format: Format, profile: &Profile) -> Page {
    if let Some(at) = memchr::memchr(0, source.text.as_bytes()) {
        let fault = frontmatter::fault(&source, tree::Fault { at, says: msg!("page-nul") });
        return Page { source, format, profile: profile.clone(), units: Vec::new(), findings: Vec::new(), fault: Some(fault) };
    }
    let page = match format {
        Format::Markdown => markdown::read(source, profile),
        Format::Mdx => mdx::read(source, profile),
        Format::Html => html::read(source, profile),
        Format::Text => plain::read(source, profile),
        Format::Data(language) => data::read(source, language, profile),
    };
    // A page of which a part cannot be read is not read at all.
    if page.fault.is_some() { Page { units: Vec::new(), findings: Vec::new(), ..page } } else { page }
}

/// The values of the front matter of a page at the given dotted paths, whether or not they are text.
pub fn front_values(text: &str, paths: &[&str]) -> Vec<Option<String>> {
    frontmatter::plain_values(text, paths)
}

/// Writes a page with its translations (by unit index): the source's bytes with the units' spans replaced. What
/// would change the page's structure is not written; those units keep the source's bytes and are listed.
pub fn merge(page: &Page, translations: &[Option<Translation>], settings: &Settings<'_>) -> Merged {
    if page.fault.is_some() {
        return Merged { text: page.source.text.clone(), kept: Vec::new() };
    }
    match page.format {
        Format::Markdown | Format::Mdx => merge::merge(page, translations, settings),
        Format::Html => html::merge(page, translations, settings),
        Format::Text => plain::merge(page, translations),
        Format::Data(language) => data::merge(page, language, translations, settings),
    }
}

/// A content file and its translatable units, in order, their spans disjoint.
#[derive(Clone, Debug)]
pub struct Page {
    pub source: Source,
    pub format: Format,
    pub profile: Profile,
    pub units: Vec<Unit>,
    /// What the reader did not understand and left as it was.
    pub findings: Vec<Finding>,
    /// Why the page cannot be read at all; then it has no units, and what was made from it before stays as it is.
    pub fault: Option<Finding>,
}

/// So many bytes of a page have one unit, about.
const PER_UNIT: usize = 80;

/// What sort of text a unit is; it leads the id and the context line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UnitKind {
    Heading(u8),
    Paragraph,
    ListItem,
    TableCell,
    TableHead,
    Term,
    Definition,
    Caption,
    Footnote,
    /// A paragraph inside a block quote.
    Quotation,
    /// The text of an attribute that stands apart from any other text, such as an image alone in its paragraph.
    Alt,
    /// A front-matter value, by its dotted key.
    FrontMatter(String),
    /// A value of a data file, or one of several in front matter that one key leads to, by its dotted key.
    Value(String),
    /// The title of an HTML document, or a `meta` element's content, by its name.
    Meta(String),
    /// Anything else: a button, a label, an option, by its element's name.
    Other(String),
}

/// One translatable run of a page.
#[derive(Clone, Debug)]
pub struct Unit {
    pub kind: UnitKind,
    /// The bytes that a translation replaces.
    pub span: Span,
    pub text: Inline,
    /// What the tags of `text` stand for, by order of birth.
    pub tags: Vec<TagInfo>,
    /// Attributes that a reader meets, each a Fluent attribute of the message.
    pub attributes: Vec<Attribute>,
    /// For an item of a list that continues a lead sentence: that sentence, in plain words; all its items share it.
    pub lead: Option<Arc<str>>,
    /// The author's notes (`<!-- l10n: note … -->`).
    pub notes: Vec<String>,
    /// The author's own id, if there is one.
    pub own_id: Option<String>,
    /// The most characters that a translation may have (`<!-- l10n: max-length=60 -->`).
    pub max_length: Option<usize>,
    /// Ids of checks that are not to look at the unit (`<!-- l10n: ignore=changed-date -->`).
    pub ignores: Vec<String>,
    /// The heading under which the unit stands, in plain words; all units below it share it.
    pub section: Option<Arc<str>>,
    /// How the span is written; known to the format alone.
    pub slot: Slot,
}

impl Unit {
    /// A unit of which nothing else is known.
    pub fn new(kind: UnitKind, span: Span, text: Inline, slot: Slot) -> Unit {
        Unit {
            kind,
            span,
            text,
            tags: Vec::new(),
            attributes: Vec::new(),
            lead: None,
            notes: Vec::new(),
            own_id: None,
            max_length: None,
            ignores: Vec::new(),
            section: None,
            slot,
        }
    }

    /// Whether it is a value of front matter or of a data file.
    pub fn is_data(&self) -> bool {
        matches!(self.slot, Slot::Value { .. })
    }
}

/// What one tag of a unit stands for on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagInfo {
    pub tag: Tag,
    /// What people are told: a link's target, the words `bold`, a locked tag's content.
    pub stands_for: CompactString,
    /// The page's own bytes at the start of the tag, or all of them for a tag that stands alone.
    pub open: CompactString,
    /// The page's own bytes at the end of a pair.
    pub close: CompactString,
    /// Whether a translation must keep this tag exactly once; else it may drop or repeat it.
    pub required: bool,
}

/// An attribute of a tag that is text: `img1-alt`, `a1-title`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The attribute's name in the message, `img1-alt`.
    pub name: String,
    pub text: String,
    /// Where its value stands on the page; inside the bytes of its tag, or apart from the unit's span.
    pub span: Span,
}

/// How the bytes of a unit's span are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Markdown inline text; a translation is written on one line. Where all of it is a link whose text was the label
    /// of a reference, `label` is that label, and the span includes what follows the text up to the last `]`. `inside` is
    /// how many pairs stand around all of it that stay in the page.
    Markdown { table: bool, heading: bool, label: Option<String>, inside: usize },
    /// The text of an image that stands apart, between `![` and `]`. Where the text was the label of a reference,
    /// `label` is that label, and the span includes what follows the text up to the last `]`.
    MarkdownAlt { label: Option<String>, table: bool },
    /// The title of a reference's definition, between `quote` and its partner.
    MarkdownTitle { quote: char },
    /// A text among the arguments of a template tag, between its quotes if it has any; it may be a string of JavaScript.
    Argument { quote: Option<char>, script: bool },
    /// HTML inline content.
    Html,
    /// An HTML attribute's value and the quote around it, if any.
    HtmlAttribute { quote: Option<char> },
    /// A value of front matter or of a data file, by its number there; `part` tells the units of one value apart.
    Value { value: usize, part: usize },
    /// Lines of plain text.
    Text,
}

/// A translation ready for the page: terms and references resolved, tags checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    pub text: Inline,
    /// Texts for attributes, by name; those that lack keep the source's.
    pub attributes: Vec<(String, String)>,
    /// Link targets that the translation overrides: `a1` and its URL.
    pub targets: Vec<(Tag, String)>,
    /// How often a person allowed a tag to stand in this text, at least and at most.
    pub allowed: Vec<(Tag, usize, usize)>,
    /// Nobody has approved it, and the configuration publishes it all the same: it is marked where the format allows it.
    pub draft: bool,
}

/// The attribute that marks a draft on a page, for style sheets and scripts to show it as one.
const DRAFT_MARK: &str = "data-l10n=\"draft\"";

impl Translation {
    /// Whether a tag of the unit may stand so many times in this text.
    fn allows(&self, info: &TagInfo, count: usize) -> bool {
        match self.allowed.iter().find(|(tag, ..)| *tag == info.tag) {
            Some((_, least, most)) => (*least..=*most).contains(&count),
            None if info.tag.kind == Kind::Code => count > 0,
            None => !info.required || count == 1,
        }
    }
}

/// What merging makes of a page.
#[derive(Clone, Debug)]
pub struct Merged {
    pub text: String,
    /// Units whose translation could not be placed and that kept the source's bytes, by index.
    pub kept: Vec<usize>,
}

/// What the page itself is told about its language.
#[derive(Clone, Debug)]
pub struct Settings<'a> {
    pub source_locale: &'a Locale,
    pub locale: &'a Locale,
    /// Whether units left in the source language are marked as such where the format allows it.
    pub mark_source: bool,
}
