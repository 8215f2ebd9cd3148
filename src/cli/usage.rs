//! What clap says about a wrong command line, in our own words and the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::exit;
use super::term::{Color, Term};
use crate::error::Error;
use crate::msg;
use crate::say::Say;

/// Shows what clap stopped for: help and version to stdout, anything else as a fault. Gives the exit code.
pub fn tell(fault: &clap::Error, say: Say) -> u8 {
    let term = Term::new(Color::Auto, false);
    match fault.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = fault.render();
            let text = if term.style().color { text.ansi().to_string() } else { text.to_string() };
            term.data(&text);
            exit::DONE
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            term.insist(&fault.render().to_string());
            exit::USAGE
        }
        _ => {
            term.fault(&error(fault), &say);
            exit::USAGE
        }
    }
}

fn error(fault: &clap::Error) -> Error {
    let first = |kind| match fault.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let argument = first(ContextKind::InvalidArg);
    let value = first(ContextKind::InvalidValue);
    let says = match fault.kind() {
        ErrorKind::InvalidValue if value.is_empty() => msg!("usage-value-missing", option = &argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            msg!("usage-invalid-value", value = &value, option = &argument)
        }
        ErrorKind::UnknownArgument => msg!("usage-unknown-argument", argument = &argument),
        ErrorKind::InvalidSubcommand => msg!("usage-unknown-verb", verb = first(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => msg!("usage-missing-verb"),
        ErrorKind::MissingRequiredArgument => msg!("usage-missing-argument", argument = &argument),
        ErrorKind::ArgumentConflict => {
            msg!("usage-conflict", first = &argument, second = first(ContextKind::PriorArg))
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => msg!("usage-value-missing", option = &argument),
        ErrorKind::TooManyValues | ErrorKind::NoEquals => {
            msg!("usage-invalid-value", value = &value, option = &argument)
        }
        _ => msg!("usage-other", what = fault.to_string().trim_start_matches("error: ").trim()),
    };
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(first)
        .find(|near| !near.is_empty());
    let possible = first(ContextKind::ValidValue);
    let mut error = Error::usage(says);
    if let Some(near) = near {
        error = error.hint(msg!("hint-did-you-mean", near = near));
    } else if !possible.is_empty() {
        error = error.hint(msg!("hint-possible-values", values = possible));
    }
    error.hint(msg!("hint-see-help"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_command_line_is_told_in_our_own_words() {
        let say = Say::new("de");
        let cases = [
            (vec!["latimer", "stauts"], "usage-unknown-verb"),
            (vec!["latimer", "status", "--paegs"], "usage-unknown-argument"),
            (vec!["latimer", "status", "--format", "xml"], "usage-invalid-value"),
            (vec!["latimer", "status", "--format"], "usage-value-missing"),
            (vec!["latimer", "models"], "usage-missing-verb"),
            (vec!["latimer", "completions"], "usage-missing-argument"),
            (vec!["latimer", "approve", "--all"], "usage-missing-argument"),
        ];
        for (line, key) in cases {
            let fault = super::super::command(&say).try_get_matches_from(&line).expect_err("is wrong");
            let error = error(&fault);
            assert_eq!(error.says.key, key, "{line:?}: {fault}");
            assert!(!say.words(&error.says).contains('{'), "{}", say.words(&error.says));
        }
    }

    #[test]
    fn a_slip_is_met_with_the_nearest_word() {
        let fault = super::super::command(&Say::new("en")).try_get_matches_from(["latimer", "stauts"]).expect_err("is wrong");
        assert!(error(&fault).hints.contains(&msg!("hint-did-you-mean", near = "status")));
    }
}
