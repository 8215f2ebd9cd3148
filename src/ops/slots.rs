//! A message as the texts that a translator writes: its value, each attribute that a reader meets, and of a selector each
//! way that it can come out, with the plural forms of the translation's language. And back: a message with new texts.
//!
//! A text keeps its placeables as tags `v`, numbered behind those that the page's own text has. What nobody touched keeps
//! the pattern that stands in the catalog.

use std::collections::BTreeMap;

use crate::catalog::flat::{Flat, Select, flat, nested};
use crate::catalog::pattern::{Expression, Part};
use crate::catalog::write::write_pattern;
use crate::catalog::{Message, Pattern};
use crate::check::made_of::CATEGORIES;
use crate::exchange::{Spelling, cell};
use crate::inline::{Inline, Kind, Piece, Shape, Tag, message};
use crate::msg;
use crate::say::Msg;

/// The texts of a message.
pub struct Slots {
    pub slots: Vec<Slot>,
    bodies: Vec<Body>,
    native: bool,
}

/// One text.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// What stands behind the message's id: nothing for its value, `.title` for an attribute, and `[few]` for a branch.
    pub suffix: String,
    pub source: Inline,
    /// None where there is none yet.
    pub target: Option<Inline>,
    pub spelling: Spelling,
    /// For which values it is: `$count = few`.
    pub when: String,
    /// Whether a translation needs it; a plural form may be left out, and an attribute may be done another day.
    pub needed: bool,
    body: usize,
    keys: Vec<String>,
}

/// A pattern of the message.
struct Body {
    attribute: Option<String>,
    selects: Vec<Select>,
    codes: Vec<(Tag, Part)>,
}

impl Slots {
    /// The texts of a source message and of its translation, as far as there is one. `native` says that the message is a
    /// program's; `plurals` are the plural forms of the translation's language.
    pub fn of(source: &Message, target: Option<&Message>, native: bool, plurals: &[&str]) -> Slots {
        let mut slots = Slots { slots: Vec::new(), bodies: Vec::new(), native };
        let values = source.value.iter().map(|value| (None, value, target.and_then(|target| target.value.as_ref())));
        let attributes = source.attributes.iter().map(|(name, value)| (Some(name.clone()), value, target.and_then(|target| target.attribute(name))));
        let all: Vec<_> = values.chain(attributes).collect();
        for (attribute, source, target) in all {
            slots.add(attribute, source, target, plurals);
        }
        slots
    }

    pub fn get(&self, suffix: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.suffix == suffix)
    }

    /// A text as it would have been exported: placeables under their numbers, and what is locked as the catalog shows it.
    pub fn normal(&self, slot: &Slot, text: Inline) -> Inline {
        let Some(body) = self.bodies.get(slot.body) else { return text };
        let locked = |tag: &Tag| {
            let texts = slot.target.iter().chain([&slot.source]);
            texts.flat_map(|text| &text.pieces).find(|piece| matches!(piece, Piece::Locked(known, _) if known == tag)).cloned()
        };
        let code = |tag: &Tag, words: &str| {
            let by_words = cell::placeable(words).filter(|_| self.native);
            let known = |(own, part): &&(Tag, Part)| by_words.as_ref().map_or(own == tag, |words| words == part);
            body.codes.iter().find(known).map(|(tag, part)| Piece::Locked(*tag, shown(part)))
        };
        let piece = |piece: Piece| match &piece {
            // What a person wrote as a placeable is theirs, known or not.
            Piece::Locked(tag, words) if self.native && cell::placeable(words).is_some() => code(tag, words).unwrap_or(piece),
            Piece::Locked(tag, words) => code(tag, words).or_else(|| locked(tag)).unwrap_or(piece),
            Piece::Alone(tag) if tag.kind.shape() == Shape::Locked => code(tag, "").or_else(|| locked(tag)).unwrap_or(piece),
            _ => piece,
        };
        let mut out = Inline::default();
        for piece in text.pieces.into_iter().map(piece) {
            match piece {
                Piece::Text(text) => out.push_text(&text),
                piece => out.pieces.push(piece),
            }
        }
        out
    }

    fn add(&mut self, attribute: Option<String>, source: &Pattern, target: Option<&Pattern>, plurals: &[&str]) {
        let native = self.native;
        let body = self.bodies.len();
        let name = attribute.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
        let (Some(of_source), Some(of_target)) = (flat(source), target.map_or(Some(None), |target| flat(target).map(Some))) else {
            let whole = |pattern: &Pattern| Inline::text(write_pattern(pattern));
            let slot = Slot { suffix: name, source: whole(source), target: target.map(whole), spelling: Spelling::Whole, when: String::new(), needed: attribute.is_none(), body, keys: Vec::new() };
            self.slots.push(slot);
            self.bodies.push(Body { attribute, selects: Vec::new(), codes: Vec::new() });
            return;
        };
        let base = of_target.as_ref().filter(|target| !target.selects.is_empty()).unwrap_or(&of_source);
        let selects: Vec<Select> = base.selects.iter().map(|select| with_plurals(select, plurals)).collect();
        let codes = codes(of_target.iter().fold(vec![&of_source], |mut all, target| { all.push(target); all }), native);
        for keys in crate::catalog::flat::choices(&selects) {
            let text = |flat: &Flat, strict: bool| at(flat, &selects, &keys, strict).map(|pattern| inline(pattern, native, &codes));
            let when: Vec<String> = selects.iter().zip(&keys).map(|(select, key)| format!("{} = {key}", selector(&select.selector))).collect();
            self.slots.push(Slot {
                suffix: if keys.is_empty() { name.clone() } else { format!("{name}[{}]", keys.join(",")) },
                source: text(&of_source, false).unwrap_or_default(),
                target: of_target.as_ref().and_then(|target| text(target, true)),
                spelling: if native { Spelling::Braces } else { Spelling::Tags },
                when: when.join(", "),
                needed: attribute.is_none() && selects.iter().zip(&keys).all(|(select, key)| *key == select.default),
                body,
                keys,
            });
        }
        self.bodies.push(Body { attribute, selects, codes });
    }

    /// The message with these texts, by suffix; the others stay what they are. `current` is what stands in the catalog.
    ///
    /// # Errors
    /// If a text that is needed is not there, or one holds what is no placeable.
    pub fn message(&self, current: &Message, texts: &BTreeMap<String, Inline>) -> Result<Message, Msg> {
        let mut message = current.clone();
        for (number, body) in self.bodies.iter().enumerate() {
            let slots = || self.slots.iter().filter(|slot| slot.body == number);
            let lacking = |slot: &&Slot| slot.needed && slot.target.is_none() && !texts.contains_key(&slot.suffix);
            if let Some(slot) = slots().find(lacking) {
                return Err(match slot.when.as_str() {
                    "" => msg!("import-incomplete", part = msg!("import-part-text")),
                    when => msg!("import-incomplete", part = when),
                });
            }
            if slots().all(|slot| texts.get(&slot.suffix).is_none_or(|text| Some(text) == slot.target.as_ref())) {
                continue;
            }
            let mut branches = Vec::new();
            for slot in slots() {
                let Some(text) = texts.get(&slot.suffix).or(slot.target.as_ref()) else { continue };
                let pattern = match slot.spelling {
                    Spelling::Whole => Pattern::read(&text.plain()).ok_or_else(|| msg!("import-unparsable"))?,
                    _ => pattern(text, self.native, &body.codes)?,
                };
                branches.push((slot.keys.clone(), pattern));
            }
            let pattern = nested(&body.selects, &branches).ok_or_else(|| msg!("import-incomplete", part = body.selects.iter().map(|select| format!("{} = {}", selector(&select.selector), select.default)).collect::<Vec<_>>().join(", ")))?;
            match &body.attribute {
                None => message.value = Some(pattern),
                Some(name) => match message.attributes.iter_mut().find(|(known, _)| known == name) {
                    Some((_, value)) => *value = pattern,
                    None => message.attributes.push((name.clone(), pattern)),
                },
            }
        }
        Ok(message)
    }
}

impl Slot {
    /// Whether a translation is whole without it: a branch that it does not have.
    pub fn may_be_left_out(&self) -> bool {
        !self.needed && !self.keys.is_empty() && self.target.is_none()
    }
}

/// A selector with the plural forms that a language has beside those that it lists already, before its default.
fn with_plurals(select: &Select, plurals: &[&str]) -> Select {
    let is_number = |key: &str| key.parse::<f64>().is_ok();
    let is_plural = select.keys.iter().all(|key| CATEGORIES.contains(&key.as_str()) || is_number(key)) && select.keys.iter().any(|key| !is_number(key));
    let mut select = select.clone();
    if is_plural && matches!(select.selector, Expression::Variable(_) | Expression::Function { .. }) {
        let missing: Vec<String> = plurals.iter().filter(|form| !select.keys.iter().any(|key| key == *form)).map(|form| form.to_string()).collect();
        let place = select.keys.iter().position(|key| *key == select.default).unwrap_or(select.keys.len());
        select.keys.splice(place..place, missing);
    }
    select
}

/// The text of a pattern for a choice of keys. A selector that the pattern does not have says nothing; for a key that it
/// does not have its default stands, unless only what is really there is asked for (`strict`).
fn at<'f>(flat: &'f Flat, selects: &[Select], keys: &[String], strict: bool) -> Option<&'f Pattern> {
    let mut wanted = Vec::new();
    for own in &flat.selects {
        let place = selects.iter().position(|select| select.selector == own.selector);
        let key = place.and_then(|at| keys.get(at)).filter(|key| own.keys.contains(key));
        wanted.push(match key {
            Some(key) => key.clone(),
            None if strict => return None,
            None => own.default.clone(),
        });
    }
    // A text without this selector stands for its default alone.
    let is_default = |(select, key): (&Select, &String)| flat.selects.iter().any(|own| own.selector == select.selector) || *key == select.default;
    if strict && !selects.iter().zip(keys).all(is_default) {
        return None;
    }
    flat.branches.iter().find(|(keys, _)| *keys == wanted).map(|(_, pattern)| pattern)
}

/// The placeables of these patterns, each once, under the numbers behind those that the texts themselves have.
fn codes(flats: Vec<&Flat>, native: bool) -> Vec<(Tag, Part)> {
    let mut parts: Vec<Part> = Vec::new();
    let mut last = 0;
    for (_, pattern) in flats.iter().flat_map(|flat| &flat.branches) {
        for part in pattern.parts.iter().filter(|part| is_code(part)) {
            if !parts.contains(part) {
                parts.push(part.clone());
            }
        }
        if let (false, Ok(text)) = (native, message::read(&pattern.readable())) {
            last = text.tags().iter().filter(|tag| tag.kind == Kind::Variable).map(|tag| tag.number).fold(last, u32::max);
        }
    }
    (last.saturating_add(1)..).map(|number| Tag::new(Kind::Variable, number)).zip(parts).collect()
}

fn is_code(part: &Part) -> bool {
    matches!(part, Part::Placeable(expression) if !matches!(expression, Expression::Number(_)))
}

fn shown(part: &Part) -> String {
    write_pattern(&Pattern { parts: vec![part.clone()] })
}

fn selector(expression: &Expression) -> String {
    let written = shown(&Part::Placeable(expression.clone()));
    written.trim_matches(['{', '}', ' ']).to_string()
}

/// A pattern without selectors as a text.
fn inline(pattern: &Pattern, native: bool, codes: &[(Tag, Part)]) -> Inline {
    let code = |part: &Part| codes.iter().find(|(_, known)| known == part).map(|(tag, _)| *tag);
    if native {
        let mut out = Inline::default();
        for part in &pattern.parts {
            match (part, code(part)) {
                (_, Some(tag)) => out.pieces.push(Piece::Locked(tag, shown(part))),
                (Part::Text(text) | Part::Literal(text) | Part::Placeable(Expression::Number(text)), None) => out.push_text(text),
                _ => {}
            }
        }
        return out;
    }
    let tagged = |part: &Part| code(part).map_or_else(|| part.clone(), |tag| Part::Text(format!("<{tag}/>")));
    let mut text = Pattern::default();
    pattern.parts.iter().map(tagged).for_each(|part| text.push(part));
    let text = text.readable();
    let Ok(mut inline) = message::read(&text) else { return Inline::text(text) };
    for piece in &mut inline.pieces {
        if let Piece::Alone(tag) = piece
            && let Some((_, part)) = codes.iter().find(|(known, _)| known == tag)
        {
            *piece = Piece::Locked(*tag, shown(part));
        }
    }
    inline
}

/// A text as a pattern.
fn pattern(text: &Inline, native: bool, codes: &[(Tag, Part)]) -> Result<Pattern, Msg> {
    let known = |tag: &Tag| codes.iter().find(|(known, _)| known == tag).map(|(_, part)| part.clone());
    let mut parts: Vec<Result<Part, Inline>> = Vec::new();
    for piece in &text.pieces {
        let part = match piece {
            // A program's text may call what the source does not; whether it can, the checks tell.
            Piece::Locked(tag, shown) if native => Some(cell::placeable(shown).or_else(|| known(tag)).ok_or_else(|| msg!("exchange-brace", text = shown))?),
            Piece::Alone(tag) if native => Some(known(tag).ok_or_else(|| msg!("exchange-code", code = tag.to_string()))?),
            Piece::Locked(tag, _) | Piece::Alone(tag) => known(tag),
            Piece::Open(tag) if native => return Err(msg!("exchange-code", code = tag.to_string())),
            _ => None,
        };
        match (part, parts.last_mut()) {
            (Some(part), _) => parts.push(Ok(part)),
            (None, Some(Err(words))) => words.pieces.push(piece.clone()),
            (None, _) => parts.push(Err(Inline { pieces: vec![piece.clone()] })),
        }
    }
    let spell = |words: &Inline| if native { words.plain() } else { message::write(words) };
    if parts.iter().all(Result::is_err) {
        return Ok(Pattern::text(parts.iter().filter_map(|part| part.as_ref().err()).map(spell).collect::<String>()));
    }
    let mut out = Pattern::default();
    let last = parts.len() - 1;
    for (at, part) in parts.iter().enumerate() {
        match part {
            Ok(part) => out.push(part.clone()),
            Err(words) => safe(&spell(words), at == 0, at == last, &mut out),
        }
    }
    Ok(out)
}

/// Words beside placeables, as parts that Fluent reads as the same words: what it would take for something else, or trim,
/// is a literal.
fn safe(text: &str, first: bool, last: bool, out: &mut Pattern) {
    let letters: Vec<char> = text.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let begins = if at == 0 { first } else { letters[at - 1] == '\n' };
        let ends = if at + 1 == letters.len() { last } else { letters[at + 1] == '\n' };
        let is_literal = "{}".contains(*letter)
            || letter.is_control() && !"\n\t".contains(*letter)
            || "\u{2028}\u{2029}".contains(*letter)
            || begins && "[*. \n".contains(*letter)
            || ends && " \n".contains(*letter);
        out.push(if is_literal { Part::Literal(letter.to_string()) } else { Part::Text(letter.to_string()) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::text::Source;

    fn message(text: &str) -> Message {
        let catalog = Catalog::read(Source::new("x.ftl", format!("{text}\n")));
        assert!(catalog.junk.is_empty(), "{text}");
        catalog.entries[0].message.clone()
    }

    fn spelt(slots: &Slots) -> Vec<(String, String, Option<String>)> {
        let one = |slot: &Slot| (slot.suffix.clone(), cell::write(&slot.source, slot.spelling), slot.target.as_ref().map(|text| cell::write(text, slot.spelling)));
        slots.slots.iter().map(one).collect()
    }

    fn row(suffix: &str, source: &str, target: Option<&str>) -> (String, String, Option<String>) {
        (suffix.to_string(), source.to_string(), target.map(str::to_string))
    }

    #[test]
    fn a_plural_has_a_text_for_each_form_of_the_language() {
        let source = message("k = You have { $n ->\n    [one] one mail\n   *[other] { $n } mails\n }.\n    .title = Mail");
        let slots = Slots::of(&source, None, true, &["one", "few", "many"]);
        assert_eq!(
            spelt(&slots),
            [
                row("[one]", "You have one mail.", None),
                row("[few]", "You have { $n } mails.", None),
                row("[many]", "You have { $n } mails.", None),
                row("[other]", "You have { $n } mails.", None),
                row(".title", "Mail", None),
            ]
        );
        let text = |text: &str| cell::read(text, Spelling::Braces).unwrap();
        let texts = [("[one]", "Masz jeden list."), ("[few]", "Masz { $n } listy."), ("[other]", "Masz { $n } listu."), (".title", "Poczta")];
        let texts = texts.iter().map(|(suffix, words)| (suffix.to_string(), text(words))).collect();
        let made = slots.message(&Message::default(), &texts).unwrap();
        let back = Slots::of(&source, Some(&made), true, &["one", "few", "many"]);
        assert_eq!(spelt(&back).iter().map(|(_, _, target)| target.as_deref()).collect::<Vec<_>>(), [Some("Masz jeden list."), Some("Masz { $n } listy."), None, Some("Masz { $n } listu."), Some("Poczta")]);
        let lacking = [("[one]".to_string(), text("Masz"))].into();
        assert_eq!(slots.message(&Message::default(), &lacking).unwrap_err().key, "import-incomplete");
    }

    #[test]
    fn a_pages_text_keeps_its_terms_beside_its_tags() {
        let source = message("k = See <v1/> of <a1>the office</a1> & co.");
        let target = message("k = <v1/> { -office(case: \"genitive\") } { \"{\" }<a1>hier</a1>");
        let slots = Slots::of(&source, Some(&target), false, &[]);
        assert_eq!(spelt(&slots), [row("", "See <v1/> of <a1>the office</a1> & co.", Some("<v1/> <v2>{ -office(case: \"genitive\") }</v2> {<a1>hier</a1>"))]);
        let texts = [(String::new(), cell::read(" [<a1>da</a1> <v2/> <v1/>} ", Spelling::Tags).unwrap())].into();
        let made = slots.message(&target, &texts).unwrap();
        let back = Slots::of(&source, Some(&message(&format!("k = {}", write_pattern(made.value.as_ref().unwrap())))), false, &[]);
        assert_eq!(spelt(&back)[0].2.as_deref(), Some(" [<a1>da</a1> <v2>{ -office(case: \"genitive\") }</v2> <v1/>} "));
    }

    #[test]
    fn what_nobody_touched_stays_as_it_is_written() {
        let source = message("k = { $n ->\n    [one] a\n   *[other] b\n } c");
        let target = message("k = { $n ->\n    [one] x\n   *[other] y\n } z");
        let slots = Slots::of(&source, Some(&target), true, &["one", "other"]);
        let same = slots.slots.iter().map(|slot| (slot.suffix.clone(), slot.target.clone().unwrap())).collect();
        assert_eq!(slots.message(&target, &same), Ok(target));
    }
}
