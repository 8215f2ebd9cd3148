//! What an engine's refusal means: wait and try again, ask for less, ask in smaller parts, or stop.

use crate::msg;
use crate::say::Msg;

/// One line of an error map. The first that fits holds; a provider's own come first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// The HTTP status; 0 for any.
    pub status: u16,
    /// What the body must contain, in lower case.
    pub says: &'static str,
    pub then: Then,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// It is in trouble: back off and try again.
    Retry,
    /// It asks for less: wait as long as it says, and send fewer at once.
    Slow,
    /// The request is too large, or one of its texts is poison: halve it. One text alone is refused.
    Split,
    /// Nothing more can come of it.
    Stop(Why),
}

/// Why an engine is of no more use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Key,
    Quota,
    /// It does not have this pair of languages; another it may have.
    Pair,
    Model,
    /// What stands at the address is not this engine.
    Address,
}

/// What holds for all, where a provider says nothing else.
const COMMON: &[Rule] = &[
    Rule { status: 401, says: "", then: Then::Stop(Why::Key) },
    Rule { status: 402, says: "", then: Then::Stop(Why::Quota) },
    Rule { status: 403, says: "", then: Then::Stop(Why::Key) },
    Rule { status: 404, says: "", then: Then::Stop(Why::Address) },
    Rule { status: 405, says: "", then: Then::Stop(Why::Address) },
    Rule { status: 408, says: "", then: Then::Retry },
    Rule { status: 425, says: "", then: Then::Retry },
    Rule { status: 429, says: "", then: Then::Slow },
];

/// What a refusal with a status and a body means.
pub fn meaning(rules: &[Rule], status: u16, body: &str) -> Then {
    let body = body.to_lowercase();
    let fits = |rule: &&Rule| (rule.status == 0 || rule.status == status) && body.contains(rule.says);
    match rules.iter().chain(COMMON).find(fits) {
        Some(rule) => rule.then,
        None if status >= 500 => Then::Retry,
        None if (300..400).contains(&status) => Then::Stop(Why::Address),
        None => Then::Split,
    }
}

impl Why {
    /// In words, with what the engine said itself.
    pub(super) fn says(self, engine: &str, status: u16, said: &str) -> Msg {
        let status = usize::from(status);
        match self {
            Why::Key => msg!("engine-key-refused", engine = engine, status = status, said = said),
            Why::Quota => msg!("engine-quota", engine = engine, status = status, said = said),
            Why::Pair => msg!("engine-pair-refused", engine = engine, said = said),
            Why::Model => msg!("engine-model-unknown", engine = engine, said = said),
            Why::Address => msg!("engine-address", engine = engine, status = status),
        }
    }

    pub(super) fn hint(self) -> Msg {
        match self {
            Why::Key => msg!("hint-engine-key"),
            Why::Quota => msg!("hint-engine-quota"),
            Why::Pair => msg!("hint-other-engine"),
            Why::Model => msg!("hint-engine-model"),
            Why::Address => msg!("hint-engine-address"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::provider::PROVIDERS;
    use super::*;

    #[test]
    fn what_the_services_say_is_understood() {
        let meaning = |kind: &str, status, body| meaning(PROVIDERS.iter().find(|provider| provider.kind == kind).unwrap().rules, status, body);
        for (kind, status, body, then) in [
            ("google", 403, "User Rate Limit Exceeded userRateLimitExceeded", Then::Slow),
            ("google", 403, "dailyLimitExceeded", Then::Stop(Why::Quota)),
            ("google", 403, "The request is missing a valid API key", Then::Stop(Why::Key)),
            ("deepl", 456, "Quota Exceeded", Then::Stop(Why::Quota)),
            ("deepl", 529, "", Then::Slow),
            ("deepl", 413, "", Then::Split),
            ("deepl", 400, "Value for 'target_lang' not supported.", Then::Stop(Why::Pair)),
            ("azure", 403, "403001 exceeded its free quota", Then::Stop(Why::Quota)),
            ("azure", 429, "429001", Then::Slow),
            ("libretranslate", 403, "banned", Then::Stop(Why::Key)),
            ("libretranslate", 400, "request (9) exceeds text limit (8)", Then::Split),
            ("openai", 429, "rate_limit_exceeded", Then::Slow),
            ("openai", 429, "insufficient_quota", Then::Stop(Why::Quota)),
            ("anthropic", 529, "overloaded_error", Then::Retry),
            ("apertium", 500, "", Then::Split),
            ("apertium", 503, "", Then::Retry),
            ("azure", 301, "", Then::Stop(Why::Address)),
        ] {
            assert_eq!(meaning(kind, status, body), then, "{kind} {status} {body}");
        }
    }
}
