//! Azure Translator (Text API 3.0). HTML mode with `notranslate`, terms by its dynamic dictionary; it says in a header what it bills.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Answered, Bills, Call, Provider, Takes, Terms, Wrong, body, in_order, plain_code, text_at};
use crate::engine::form::Form;
use crate::engine::http::{Reply, Request};
use crate::engine::pace::Limits;
use crate::engine::rules::{Rule, Then, Why};

pub static PROVIDER: Provider = Provider {
    kind: "azure",
    url: "https://api.cognitive.microsofttranslator.com",
    other_url: None,
    keys: &["AZURE_TRANSLATOR_KEY"],
    needs_key: true,
    keeps: "engine-keeps-azure",
    limits: Limits {
        texts: 1_000,
        bytes: 1 << 20,
        characters: 50_000,
        text_bytes: 150_000,
        // The free tier's; a paid one says more under [engine.azure].
        characters_per_minute: Some(33_300.0),
        requests_per_second: None,
        at_once: 8,
        timeout: Duration::from_secs(60),
    },
    forms: &[Form::AzureHtml, Form::Words],
    bills: Bills::Characters,
    price: 10.0,
    context: Takes::Nothing,
    terms: Terms::Inline,
    rules: &[
        Rule { status: 403, says: "403001", then: Then::Stop(Why::Quota) },
        Rule { status: 400, says: "400035", then: Then::Stop(Why::Pair) },
        Rule { status: 400, says: "400036", then: Then::Stop(Why::Pair) },
    ],
    codes: |locale, _| {
        vec![plain_code(
            locale,
            &[
                ("no", "nb"), ("zh", "zh-Hans"), ("zh-Hant", "zh-Hant"), ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"), ("pt-PT", "pt-pt"), ("sr", "sr-Cyrl"),
                ("sr-Latn", "sr-Latn"), ("fr-CA", "fr-ca"),
            ],
        )]
    },
    pairs: None,
    request,
    answer,
    meter: None,
};

fn request(call: &Call) -> Request {
    let texts: Vec<Value> = call.asks.iter().map(|ask| json!({ "Text": ask.wire })).collect();
    let kind = if call.form == Form::AzureHtml { "html" } else { "plain" };
    let mut path = format!("/translate?api-version=3.0&from={}&to={}&textType={kind}", call.from, call.to);
    if let Some(category) = &call.settings.model {
        path.push_str(&format!("&category={}", category.replace(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-', "")));
    }
    let request = Request::json(&path, &json!(texts)).header("ocp-apim-subscription-key", call.key.map_or("", |key| key.reveal()));
    match &call.settings.region {
        Some(region) => request.header("ocp-apim-subscription-region", region),
        None => request,
    }
}

fn answer(call: &Call, reply: &Reply) -> Result<Answered, Wrong> {
    let body = body(reply)?;
    if let Some(says) = text_at(&body, "/error/message") {
        // Codes have six digits, the first three of which are a status.
        let code = body.pointer("/error/code").and_then(Value::as_u64).unwrap_or(500_000);
        return Err(Wrong::Said(u16::try_from(code / 1_000).unwrap_or(500), format!("{code} {says}")));
    }
    let list = body.as_array().ok_or(Wrong::NoSense)?;
    let billed = reply.header("x-metered-usage").and_then(|count| count.parse().ok());
    in_order(call, list.iter().map(|one| text_at(one, "/translations/0/text")).collect(), billed)
}
