//! What a page is told of its language: `lang` and `dir`, `og:locale`, and marks on what is left in the source language
//! and on drafts.

use super::body;
use super::element::{self, Class};
use super::token::{Attr, Start, Token, What};
use crate::inline::html::{self, Place, Spelling};
use crate::page::{DRAFT_MARK, Page, Settings, Slot, Unit, UnitKind};
use crate::text::{Edits, Locale, Span};

/// The edits that tell a page its language. `left` are the units that keep the source's words, `drafts` those whose
/// words nobody has approved, by index; a page of the source language gets none.
pub fn edits(page: &Page, tokens: &[Token], left: &[usize], drafts: &[usize], settings: &Settings) -> Edits {
    let mut edits = Edits::new();
    if settings.locale == settings.source_locale {
        return edits;
    }
    let text = &page.source.text;
    for token in tokens {
        match &token.what {
            What::Start(start) if start.name == "html" => root(text, token, start, settings, &mut edits),
            What::Start(start) if start.name == "meta" => open_graph(text, start, settings, &mut edits),
            _ => {}
        }
    }
    let left = if settings.mark_source { left } else { &[] };
    if left.is_empty() && drafts.is_empty() {
        return edits;
    }
    let marks = Marks::new(text, tokens);
    let units = |indices: &[usize]| indices.iter().filter_map(|index| page.units.get(*index)).filter(|unit| takes_marks(text, unit)).collect::<Vec<_>>();
    for unit in units(left) {
        marks.mark_source(unit.span, settings, &mut edits);
    }
    for unit in units(drafts) {
        marks.mark(unit.span, "data-l10n", DRAFT_MARK, &mut edits);
    }
    edits
}

/// Whether a unit stands where elements and attributes can mark it.
fn takes_marks(text: &str, unit: &Unit) -> bool {
    let title = matches!(&unit.kind, UnitKind::Meta(_)) || unit.kind == UnitKind::Other("option".into());
    unit.slot == Slot::Html && !title && body(text).contains(unit.span)
}

/// Sets the language and direction of the document.
fn root(text: &str, token: &Token, start: &Start, settings: &Settings, edits: &mut Edits) {
    let (source, locale) = (settings.source_locale, settings.locale);
    let mut translated = start.get("lang").is_none();
    for name in ["lang", "xml:lang"] {
        if let Some(value) = start.value(text, name).and_then(Locale::parse)
            && value.language() == source.language()
        {
            set(start.get(name), &locale.tag(), edits);
            translated = true;
        }
    }
    // A page that says that it is in a third language is not ours to turn round.
    if !translated {
        return;
    }
    let direction = locale.direction();
    match start.get("dir") {
        Some(attribute) if ["ltr", "rtl"].iter().any(|known| start.value(text, "dir").is_some_and(|value| value.eq_ignore_ascii_case(known) && *known != direction)) => {
            set(Some(attribute), direction, edits);
        }
        None if locale.is_right_to_left() => edits.insert(behind_name(token, start), format!(" dir=\"{direction}\"")),
        _ => {}
    }
}

/// Sets `og:locale`, which wants a territory: where the tag names none, the likeliest.
fn open_graph(text: &str, start: &Start, settings: &Settings, edits: &mut Edits) {
    let named = |name: &str| start.value(text, name).is_some_and(|value| value.eq_ignore_ascii_case("og:locale"));
    let stands = start.value(text, "content").and_then(Locale::parse);
    if (named("property") || named("name")) && stands.is_some_and(|stands| stands.language() == settings.source_locale.language()) {
        set(start.get("content"), &with_territory(settings.locale), edits);
    }
}

fn with_territory(locale: &Locale) -> String {
    let mut id = locale.tag().parse().unwrap_or(icu_locale::LanguageIdentifier::UNKNOWN);
    icu_locale::LocaleExpander::new_common().maximize(&mut id);
    match id.region {
        Some(region) => format!("{}_{region}", id.language),
        None => locale.tag().replace('-', "_"),
    }
}

fn set(attribute: Option<&Attr>, value: &str, edits: &mut Edits) {
    if let Some(Attr { value: Some(span), quote, templated: false, .. }) = attribute {
        edits.replace(*span, html::encode(value, Place::Attribute(*quote), Spelling::default()));
    }
}

/// Where an attribute can be inserted into a start tag.
fn behind_name(token: &Token, start: &Start) -> usize {
    token.span.start + 1 + start.name.len()
}

/// Where marks can stand.
struct Marks<'a> {
    text: &'a str,
    tokens: &'a [Token],
    /// Stretches whose language an element below the root states, in order.
    stated: Vec<Span>,
    /// Drawings, in which no element of HTML may stand.
    drawings: Vec<Span>,
}

impl<'a> Marks<'a> {
    fn new(text: &'a str, tokens: &'a [Token]) -> Marks<'a> {
        let (mut stated, mut drawings) = (Vec::new(), Vec::new());
        let mut open: Vec<(&str, usize, bool)> = Vec::new();
        for token in tokens {
            match &token.what {
                What::Start(start) if !matches!(element::class(&start.name), Class::Void | Class::BlockVoid) => {
                    let states = start.name != "html" && (start.get("lang").is_some() || start.get("xml:lang").is_some());
                    open.push((&start.name, token.span.start, states));
                }
                What::End(name) => {
                    if let Some(index) = open.iter().rposition(|(open, ..)| open == name) {
                        for (name, start, states) in open.drain(index..) {
                            let span = Span::new(start, token.span.end);
                            stated.extend(states.then_some(span));
                            drawings.extend((name == "svg").then_some(span));
                        }
                    }
                }
                _ => {}
            }
        }
        stated.extend(open.into_iter().filter(|(.., states)| *states).map(|(_, start, _)| Span::new(start, text.len())));
        Marks { text, tokens, stated, drawings }
    }

    /// Marks a unit as being in the source language, unless an element around it says what language it is in.
    fn mark_source(&self, unit: Span, settings: &Settings, edits: &mut Edits) {
        if self.stated.iter().any(|stated| stated.contains(unit)) {
            return;
        }
        let turned = settings.locale.is_right_to_left() != settings.source_locale.is_right_to_left();
        let says_direction = self.around(unit).is_some_and(|(_, start)| start.get("dir").is_some());
        let direction = if turned && !says_direction { format!(" dir=\"{}\"", settings.source_locale.direction()) } else { String::new() };
        self.mark(unit, "lang", &format!("lang=\"{}\"{direction}", settings.source_locale.tag()), edits);
    }

    /// Writes a mark, whose first attribute is `name`, on the element that has nothing else in it, else on a new one.
    fn mark(&self, unit: Span, name: &str, mark: &str, edits: &mut Edits) {
        match self.around(unit).filter(|(_, start)| start.get(name).is_none()) {
            Some((token, start)) => edits.insert(behind_name(token, start), format!(" {mark}")),
            None if self.drawings.iter().any(|drawing| drawing.contains(unit)) => {}
            None => {
                edits.insert(unit.start, format!("<span {mark}>"));
                edits.insert(unit.end, "</span>");
            }
        }
    }

    /// The element that holds this unit alone.
    fn around(&self, unit: Span) -> Option<(&'a Token, &'a Start)> {
        let blank = |token: &&Token, from: usize, to: usize| {
            let span = Span::new(token.span.start.max(from), token.span.end.min(to));
            matches!(token.what, What::Text(_)) && self.text.get(span.start..span.end).is_some_and(|text| text.trim().is_empty())
        };
        let first = self.tokens.partition_point(|token| token.span.end <= unit.start);
        let last = self.tokens.partition_point(|token| token.span.start < unit.end);
        // A text token may reach over the unit's edge with its white space.
        let first = first + usize::from(self.tokens.get(first).is_some_and(|token| token.span.start < unit.start));
        let mut before = self.tokens.get(..first)?.iter().rev().skip_while(|token| blank(token, 0, unit.start));
        let mut after = self.tokens.get(last.saturating_sub(1)..)?.iter().filter(|token| token.span.end > unit.end).skip_while(|token| blank(token, unit.end, usize::MAX));
        let (open, close) = (before.next()?, after.next()?);
        match (&open.what, &close.what) {
            (What::Start(start), What::End(name)) if start.name == *name && !start.closed => Some((open, start)),
            _ => None,
        }
    }
}
