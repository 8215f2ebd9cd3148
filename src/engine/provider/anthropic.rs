//! Anthropic's Messages.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Answered, Bills, Call, Provider, Takes, Terms, Wrong, body, chat, text_at};
use crate::engine::form::Form;
use crate::engine::http::{Reply, Request};
use crate::engine::pace::Limits;
use crate::engine::rules::{Rule, Then, Why};

pub static PROVIDER: Provider = Provider {
    kind: "anthropic",
    url: "https://api.anthropic.com",
    other_url: None,
    keys: &["ANTHROPIC_API_KEY"],
    needs_key: true,
    keeps: "engine-keeps-anthropic",
    limits: Limits {
        texts: 20,
        bytes: 32 << 20,
        characters: 6_000,
        text_bytes: 20_000,
        characters_per_minute: None,
        requests_per_second: None,
        at_once: 4,
        timeout: Duration::from_secs(300),
    },
    forms: &[Form::Tags, Form::Words],
    bills: Bills::Tokens,
    price: 10.0,
    context: Takes::All,
    terms: Terms::Prompt,
    rules: &[
        Rule { status: 429, says: "spend", then: Then::Stop(Why::Quota) },
        Rule { status: 402, says: "", then: Then::Stop(Why::Quota) },
        Rule { status: 400, says: "credit balance", then: Then::Stop(Why::Quota) },
        Rule { status: 404, says: "model", then: Then::Stop(Why::Model) },
    ],
    codes: |locale, _| vec![locale.tag()],
    pairs: None,
    request,
    answer,
    meter: None,
};

fn request(call: &Call) -> Request {
    let model = call.settings.model.as_deref().unwrap_or("claude-3-5-haiku-latest");
    let body = json!({
        "model": model,
        "max_tokens": 8_192,
        "temperature": 0,
        "system": chat::rules(call),
        "messages": [{ "role": "user", "content": chat::document(call) }],
    });
    let request = Request::json("/v1/messages", &body).header("anthropic-version", "2023-06-01");
    request.header("x-api-key", call.key.map_or("", |key| key.reveal()))
}

fn answer(call: &Call, reply: &Reply) -> Result<Answered, Wrong> {
    let body = body(reply)?;
    if let Some(error) = body.get("error") {
        return Err(Wrong::Said(500, error.to_string()));
    }
    if text_at(&body, "/stop_reason").is_some_and(|ended| ended != "end_turn") {
        return Err(Wrong::Cut);
    }
    let tokens = |name: &str| body.pointer(name).and_then(Value::as_u64);
    let billed = tokens("/usage/input_tokens").zip(tokens("/usage/output_tokens")).map(|(input, output)| input + output);
    chat::answer(call, &text_at(&body, "/content/0/text").ok_or(Wrong::NoSense)?, billed)
}
