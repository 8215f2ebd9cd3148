//! How each language writes a number: digits in groups of three, and a decimal mark.

use fluent_bundle::{FluentArgs, FluentError, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;

/// The marks of a language's numbers.
#[derive(Clone, Copy)]
pub enum Numbers {
    /// `1,234.5`
    English,
    /// `1.234,5`
    German,
}

impl Numbers {
    pub fn write(self, number: &FluentNumber) -> String {
        match self {
            Numbers::English => written(number, ',', '.'),
            Numbers::German => written(number, '.', ','),
        }
    }

    /// Has a bundle write its numbers so. A bundle takes a bare function, hence one for each kind.
    pub fn teach<R>(self, bundle: &mut FluentBundle<R>) -> Result<(), FluentError> {
        match self {
            Numbers::English => bundle.set_formatter(Some(|value, _| formatted(value, Numbers::English))),
            Numbers::German => bundle.set_formatter(Some(|value, _| formatted(value, Numbers::German))),
        }
        bundle.add_function("NUMBER", number)
    }
}

/// Fluent's own `NUMBER`, which in Rust does not read `useGrouping: 0` as JavaScript's does.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else { return FluentValue::Error };
    let mut number = number.clone();
    number.options.merge(named);
    if let Some(FluentValue::Number(grouping)) = named.get("useGrouping") {
        number.options.use_grouping = grouping.value != 0.0;
    }
    FluentValue::Number(number)
}

fn formatted(value: &FluentValue, numbers: Numbers) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers.write(number)),
        _ => None,
    }
}

fn written(number: &FluentNumber, group: char, decimal: char) -> String {
    let plain = number.as_string();
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", &*plain),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let mut out = sign.to_string();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) && number.options.use_grouping {
            out.push(group);
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push(decimal);
        out.push_str(fraction);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_number_has_no_groups() {
        let say = crate::say::Say::new("en");
        let said = say.words(&crate::msg!("scope-line", path = "fund.ftl", line = 9999usize));
        assert!(said.contains("line 9999"), "{said}");
        assert!(said.contains("fund.ftl"));
    }

    #[test]
    fn groups_by_three_and_keeps_the_sign() {
        let said = |number: f64| {
            let number = FluentNumber::from(number);
            (Numbers::English.write(&number), Numbers::German.write(&number))
        };
        assert_eq!(said(1234.5), ("1,234.5".into(), "1.234,5".into()));
        assert_eq!(said(-100.0), ("-100".into(), "-100".into()));
        assert_eq!(said(-123456.0), ("-123,456".into(), "-123.456".into()));
        assert_eq!(said(0.0), ("0".into(), "0".into()));
    }
}
