//! Patterns with selectors laid out as whole texts: one for each way that the selectors can come out, and back. People
//! translate sentences, and a selector in the midst of one cuts it in pieces.

use super::pattern::{Expression, Part, Pattern, Variant};

/// A pattern laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flat {
    /// What is selected on, each once, in the order of appearance.
    pub selects: Vec<Select>,
    /// For each choice of keys, one of each select, the text without selectors. One without keys where there is no selector.
    pub branches: Vec<(Vec<String>, Pattern)>,
}

/// A selector with its keys in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    pub selector: Expression,
    pub keys: Vec<String>,
    /// The one of the keys that stands for all others.
    pub default: String,
}

/// More ways than this are no help to anybody.
const MOST: usize = 24;

/// Lays a pattern out; `None` where one selector has different keys in different places, or where there are too many ways.
pub fn flat(pattern: &Pattern) -> Option<Flat> {
    let mut selects: Vec<Select> = Vec::new();
    let mut fits = true;
    pattern.walk(&mut |expression| {
        let Expression::Select { selector, variants } = expression else { return };
        let keys: Vec<String> = variants.iter().map(|variant| variant.key.clone()).collect();
        let default = variants.iter().find(|variant| variant.default).map(|variant| variant.key.clone()).unwrap_or_default();
        let select = Select { selector: selector.as_ref().clone(), keys, default };
        let is_repeated = select.keys.iter().enumerate().any(|(at, key)| select.keys[..at].contains(key));
        match selects.iter().find(|known| known.selector == select.selector) {
            Some(known) => fits &= *known == select,
            None => selects.push(select.clone()),
        }
        fits &= !is_repeated && selects.iter().map(|select| select.keys.len()).product::<usize>() <= MOST;
    });
    if !fits {
        return None;
    }
    let branches = choices(&selects).into_iter().map(|keys| (keys.clone(), chosen(pattern, &selects, &keys))).collect();
    Some(Flat { selects, branches })
}

/// Every choice of keys, one of each select, the last one running fastest.
pub fn choices(selects: &[Select]) -> Vec<Vec<String>> {
    let longer = |all: Vec<Vec<String>>, select: &Select| -> Vec<Vec<String>> {
        all.iter().flat_map(|keys| select.keys.iter().map(|key| [keys.as_slice(), std::slice::from_ref(key)].concat())).collect()
    };
    selects.iter().fold(vec![Vec::new()], longer)
}

/// The pattern with these texts for these choices, the selectors around whole texts. A key that no choice has is left out;
/// `None` where a default has no text.
pub fn nested(selects: &[Select], branches: &[(Vec<String>, Pattern)]) -> Option<Pattern> {
    nest(selects, &mut Vec::new(), branches)
}

fn nest(selects: &[Select], keys: &mut Vec<String>, branches: &[(Vec<String>, Pattern)]) -> Option<Pattern> {
    let Some((select, rest)) = selects.split_first() else {
        return branches.iter().find(|(of, _)| of == keys).map(|(_, pattern)| pattern.clone());
    };
    let mut variants = Vec::new();
    for key in &select.keys {
        keys.push(key.clone());
        let value = nest(rest, keys, branches);
        keys.pop();
        variants.extend(value.map(|value| Variant { key: key.clone(), value, default: *key == select.default }));
    }
    variants.iter().any(|variant| variant.default).then(|| {
        let select = Expression::Select { selector: Box::new(select.selector.clone()), variants };
        Pattern { parts: vec![Part::Placeable(select)] }
    })
}

fn chosen(pattern: &Pattern, selects: &[Select], keys: &[String]) -> Pattern {
    let mut out = Pattern::default();
    for part in &pattern.parts {
        match part {
            Part::Placeable(Expression::Select { selector, variants }) => {
                let key = selects.iter().position(|select| select.selector == **selector).and_then(|at| keys.get(at));
                let variant = variants.iter().find(|variant| Some(&variant.key) == key);
                variant.iter().flat_map(|variant| chosen(&variant.value, selects, keys).parts).for_each(|part| out.push(part));
            }
            other => out.push(other.clone()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::text::Source;

    fn pattern(text: &str) -> Pattern {
        Catalog::read(Source::new("x.ftl", format!("k = {text}\n"))).entries[0].message.value.clone().unwrap()
    }

    #[test]
    fn a_sentence_around_a_selector_becomes_whole_sentences() {
        let flat = flat(&pattern("You have { $n ->\n    [one] one mail\n   *[other] { $n } mails\n } in { $box }.")).unwrap();
        let texts: Vec<(String, String)> = flat.branches.iter().map(|(keys, text)| (keys.join(","), crate::catalog::write::write_pattern(text))).collect();
        assert_eq!(texts, [("one".into(), "You have one mail in { $box }.".into()), ("other".into(), "You have { $n } mails in { $box }.".into())]);
        let nested = nested(&flat.selects, &flat.branches).unwrap();
        assert_eq!(super::flat(&nested), Some(flat));
    }

    #[test]
    fn what_cannot_be_laid_out_is_left_whole() {
        assert_eq!(flat(&pattern("{ $n ->\n    [one] a\n   *[other] b\n } { $n ->\n    [two] a\n   *[other] b\n }")), None);
        assert_eq!(flat(&pattern("plain")).unwrap().branches.len(), 1);
    }

    #[test]
    fn a_key_without_a_text_is_left_out_and_a_default_is_asked_for() {
        let flat = flat(&pattern("{ $n ->\n    [one] a\n   *[other] b\n }")).unwrap();
        assert!(nested(&flat.selects, &flat.branches[..1]).is_none());
        assert_eq!(super::flat(&nested(&flat.selects, &flat.branches[1..]).unwrap()).unwrap().selects[0].keys, ["other"]);
    }
}
