//! Google Cloud Translation, Basic edition (v2). HTML mode; the key travels in a header, never in the address.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Answered, Bills, Call, Provider, Takes, Terms, Wrong, body, in_order, plain_code, text_at};
use crate::engine::form::Form;
use crate::engine::http::{Reply, Request};
use crate::engine::pace::Limits;
use crate::engine::rules::{Rule, Then, Why};

pub static PROVIDER: Provider = Provider {
    kind: "google",
    url: "https://translation.googleapis.com",
    other_url: None,
    keys: &["GOOGLE_TRANSLATE_API_KEY", "GOOGLE_API_KEY"],
    needs_key: true,
    keeps: "engine-keeps-google",
    limits: Limits {
        texts: 128,
        bytes: 100_000,
        characters: 5_000,
        text_bytes: 90_000,
        characters_per_minute: Some(6_000_000.0),
        requests_per_second: None,
        at_once: 8,
        timeout: Duration::from_secs(60),
    },
    forms: &[Form::Html, Form::Words],
    bills: Bills::Characters,
    price: 20.0,
    context: Takes::Nothing,
    terms: Terms::Inline,
    // Google says 403 both for “slower, please” and for “no more today”.
    rules: &[
        Rule { status: 403, says: "ratelimitexceeded", then: Then::Slow },
        Rule { status: 403, says: "rate limit exceeded", then: Then::Slow },
        Rule { status: 403, says: "dailylimitexceeded", then: Then::Stop(Why::Quota) },
        Rule { status: 403, says: "quota", then: Then::Stop(Why::Quota) },
        Rule { status: 400, says: "api key", then: Then::Stop(Why::Key) },
        Rule { status: 400, says: "bad language pair", then: Then::Stop(Why::Pair) },
        Rule { status: 400, says: "invalid value", then: Then::Stop(Why::Pair) },
    ],
    codes: |locale, _| vec![plain_code(locale, &[("zh", "zh-CN"), ("zh-Hant", "zh-TW"), ("zh-TW", "zh-TW"), ("zh-HK", "zh-TW"), ("pt-PT", "pt-PT"), ("nb", "no"), ("nn", "no"), ("fr-CA", "fr-CA")])],
    pairs: None,
    request,
    answer,
    meter: None,
};

fn request(call: &Call) -> Request {
    let texts: Vec<&str> = call.asks.iter().map(|ask| ask.wire.as_str()).collect();
    let format = if call.form == Form::Html { "html" } else { "text" };
    let body = json!({ "q": texts, "source": call.from, "target": call.to, "format": format });
    Request::json("/language/translate/v2", &body).header("x-goog-api-key", call.key.map_or("", |key| key.reveal()))
}

fn answer(call: &Call, reply: &Reply) -> Result<Answered, Wrong> {
    let body = body(reply)?;
    if let Some(says) = text_at(&body, "/error/message") {
        let code = body.pointer("/error/code").and_then(Value::as_u64).and_then(|code| u16::try_from(code).ok());
        return Err(Wrong::Said(code.unwrap_or(500), format!("{says} {}", body["error"]["errors"])));
    }
    let list = body.pointer("/data/translations").and_then(Value::as_array).ok_or(Wrong::NoSense)?;
    in_order(call, list.iter().map(|one| text_at(one, "/translatedText")).collect(), None)
}
