//! A server of Apertium, the free rule-based translator (`apertium-apy`).
//!
//! Tags travel as HTML, which the server leaves alone, and what must not be translated in `<apertium-notrans>`. The
//! server cuts long texts short and says `200 OK`, so none is longer than its limit, and every answer is judged. It has
//! one process for each pair, so that more requests at once only queue there.

use std::time::Duration;

use serde_json::Value;

use super::{Answered, Bills, Call, Provider, Takes, Terms, Wrong, body, in_order, text_at};
use crate::engine::form::Form;
use crate::engine::http::{Reply, Request};
use crate::engine::pace::Limits;
use crate::engine::rules::{Rule, Then};
use crate::text::Locale;

pub static PROVIDER: Provider = Provider {
    kind: "apertium",
    url: "http://127.0.0.1:2737",
    other_url: None,
    keys: &[],
    needs_key: false,
    keeps: "engine-keeps-apertium",
    limits: Limits {
        texts: 1,
        bytes: usize::MAX,
        characters: usize::MAX,
        text_bytes: 25_000,
        characters_per_minute: None,
        requests_per_second: None,
        at_once: 1,
        timeout: Duration::from_secs(60),
    },
    forms: &[Form::ApertiumHtml],
    bills: Bills::Nothing,
    price: 0.0,
    context: Takes::Nothing,
    terms: Terms::Inline,
    // It says 500 to texts that it stumbles over.
    rules: &[Rule { status: 500, says: "", then: Then::Split }],
    codes: |locale, _| codes(locale),
    pairs: Some(("/listPairs", pairs)),
    request,
    answer,
    meter: None,
};

fn pairs(list: &Value) -> Option<Vec<(String, String)>> {
    let pairs = list.get("responseData")?.as_array()?;
    Some(pairs.iter().filter_map(|pair| Some((text_at(pair, "/sourceLanguage")?, text_at(pair, "/targetLanguage")?))).collect())
}

fn request(call: &Call) -> Request {
    let text = call.asks.first().map_or("", |ask| ask.wire.as_str());
    let pair = format!("{}|{}", call.from, call.to);
    Request::form("/translate", &[("langpair", &pair), ("q", text), ("markUnknown", "no"), ("format", "html")])
}

fn answer(call: &Call, reply: &Reply) -> Result<Answered, Wrong> {
    let body = body(reply)?;
    match text_at(&body, "/responseData/translatedText") {
        Some(text) => in_order(call, vec![Some(text)], None),
        None => {
            let code = body.get("code").and_then(Value::as_u64).and_then(|code| u16::try_from(code).ok());
            Err(code.map_or(Wrong::NoSense, |code| Wrong::Said(code, text_at(&body, "/explanation").unwrap_or_default())))
        }
    }
}

/// ISO 639-3 codes of the languages that Apertium has.
const CODES: &[(&str, &str)] = &[
    ("af", "afr"), ("an", "arg"), ("ar", "ara"), ("ast", "ast"), ("be", "bel"), ("bg", "bul"), ("br", "bre"), ("ca", "cat"), ("cy", "cym"),
    ("da", "dan"), ("de", "deu"), ("en", "eng"), ("eo", "epo"), ("es", "spa"), ("eu", "eus"), ("fi", "fin"), ("fr", "fra"), ("ga", "gle"),
    ("gl", "glg"), ("hi", "hin"), ("id", "ind"), ("is", "isl"), ("it", "ita"), ("kk", "kaz"), ("mk", "mkd"), ("ms", "msa"), ("mt", "mlt"),
    ("nb", "nob"), ("nl", "nld"), ("nn", "nno"), ("no", "nob"), ("oc", "oci"), ("pl", "pol"), ("pt", "por"), ("ro", "ron"), ("ru", "rus"),
    ("sc", "srd"), ("se", "sme"), ("sh", "hbs"), ("sl", "slv"), ("sv", "swe"), ("tr", "tur"), ("tt", "tat"), ("uk", "ukr"), ("ur", "urd"),
];

/// The server's codes of a language, nearest first: `por_BR`, then `por`.
fn codes(locale: &Locale) -> Vec<String> {
    let language = locale.language();
    let code = CODES.iter().find(|(two, _)| *two == language).map_or(language, |(_, three)| three);
    let region = locale.id().region.map(|region| format!("{code}_{}", region.as_str()));
    region.into_iter().chain([code.to_string()]).collect()
}
