//! LibreTranslate, a server that an office can run itself. Its HTML mode unescapes what it gives back, so a text with a
//! `<` of its own fails there and goes in words.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Answered, Bills, Call, Provider, Takes, Terms, Wrong, body, in_order, plain_code, text_at};
use crate::engine::form::Form;
use crate::engine::http::{Reply, Request};
use crate::engine::pace::Limits;
use crate::engine::rules::{Rule, Then, Why};

pub static PROVIDER: Provider = Provider {
    kind: "libretranslate",
    url: "http://127.0.0.1:5000",
    other_url: None,
    keys: &["LIBRETRANSLATE_API_KEY"],
    needs_key: false,
    keeps: "engine-keeps-libretranslate",
    limits: Limits {
        texts: 25,
        bytes: 100_000,
        characters: 5_000,
        text_bytes: 10_000,
        characters_per_minute: None,
        requests_per_second: None,
        at_once: 2,
        timeout: Duration::from_secs(120),
    },
    forms: &[Form::Html, Form::Words],
    bills: Bills::Nothing,
    price: 0.0,
    context: Takes::Nothing,
    terms: Terms::Inline,
    rules: &[
        Rule { status: 400, says: "api key", then: Then::Stop(Why::Key) },
        Rule { status: 400, says: "not supported", then: Then::Stop(Why::Pair) },
    ],
    codes: |locale, _| vec![plain_code(locale, &[("pt-BR", "pt-BR"), ("zh", "zh-Hans"), ("zh-Hant", "zh-Hant"), ("zh-TW", "zh-Hant"), ("no", "nb")]), locale.language().to_string()],
    pairs: Some(("/languages", pairs)),
    request,
    answer,
    meter: None,
};

fn pairs(languages: &Value) -> Option<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    for language in languages.as_array()? {
        let from = text_at(language, "/code")?;
        let targets = language.get("targets")?.as_array()?.iter().filter_map(Value::as_str);
        pairs.extend(targets.map(|to| (from.clone(), to.to_string())));
    }
    Some(pairs)
}

fn request(call: &Call) -> Request {
    let texts: Vec<&str> = call.asks.iter().map(|ask| ask.wire.as_str()).collect();
    let format = if call.form == Form::Html { "html" } else { "text" };
    let mut body = json!({ "q": texts, "source": call.from, "target": call.to, "format": format });
    if let Some(key) = call.key {
        body["api_key"] = json!(key.reveal());
    }
    Request::json("/translate", &body)
}

fn answer(call: &Call, reply: &Reply) -> Result<Answered, Wrong> {
    let body = body(reply)?;
    if let Some(says) = text_at(&body, "/error") {
        return Err(Wrong::Said(500, says));
    }
    let list = body.get("translatedText").and_then(Value::as_array).ok_or(Wrong::NoSense)?;
    in_order(call, list.iter().map(|one| one.as_str().map(str::to_string)).collect(), None)
}
