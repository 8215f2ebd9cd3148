//! Any chat server that speaks OpenAI's protocol: OpenAI, Ollama, vLLM, llama.cpp, LM Studio.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Answered, Bills, Call, Provider, Takes, Terms, Wrong, body, chat, text_at};
use crate::engine::form::Form;
use crate::engine::http::{Reply, Request};
use crate::engine::pace::Limits;
use crate::engine::rules::{Rule, Then, Why};

pub static PROVIDER: Provider = Provider {
    kind: "openai",
    url: "https://api.openai.com",
    other_url: None,
    keys: &["OPENAI_API_KEY"],
    needs_key: false,
    keeps: "engine-keeps-openai",
    limits: Limits {
        texts: 20,
        bytes: 1 << 20,
        characters: 6_000,
        text_bytes: 20_000,
        characters_per_minute: None,
        requests_per_second: None,
        at_once: 4,
        timeout: Duration::from_secs(300),
    },
    forms: &[Form::Tags, Form::Words],
    bills: Bills::Tokens,
    price: 5.0,
    context: Takes::All,
    terms: Terms::Prompt,
    rules: &[
        Rule { status: 429, says: "insufficient_quota", then: Then::Stop(Why::Quota) },
        Rule { status: 429, says: "billing", then: Then::Stop(Why::Quota) },
        Rule { status: 404, says: "model", then: Then::Stop(Why::Model) },
        Rule { status: 409, says: "", then: Then::Retry },
    ],
    codes: |locale, _| vec![locale.tag()],
    pairs: None,
    request,
    answer,
    meter: None,
};

fn request(call: &Call) -> Request {
    let model = call.settings.model.as_deref().unwrap_or("gpt-4o-mini");
    let body = json!({
        "model": model,
        "temperature": 0,
        "messages": [{ "role": "system", "content": chat::rules(call) }, { "role": "user", "content": chat::document(call) }],
        "response_format": { "type": "json_schema", "json_schema": { "name": "texts", "strict": true, "schema": chat::schema() } },
    });
    let request = Request::json("/v1/chat/completions", &body);
    match call.key {
        Some(key) => request.header("authorization", &format!("Bearer {}", key.reveal())),
        None => request,
    }
}

fn answer(call: &Call, reply: &Reply) -> Result<Answered, Wrong> {
    let body = body(reply)?;
    if let Some(error) = body.get("error").filter(|error| !error.is_null()) {
        return Err(Wrong::Said(500, error.to_string()));
    }
    let billed = body.pointer("/usage/total_tokens").and_then(Value::as_u64);
    let ended = text_at(&body, "/choices/0/finish_reason");
    if ended.as_deref().is_some_and(|ended| ended != "stop") {
        return Err(Wrong::Cut);
    }
    chat::answer(call, &text_at(&body, "/choices/0/message/content").ok_or(Wrong::NoSense)?, billed)
}
