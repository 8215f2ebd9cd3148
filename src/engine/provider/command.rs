//! Any program: JSON lines on its standard input, JSON lines on its standard output. The door for whatever has no file
//! of its own here.
//!
//! A line in is `{"id":"t1","from":"en","to":"de","text":"…","context":{…}}`, with `"terms":[{"source":"…","use":"…"}]` where it has any; a line out `{"id":"t1","text":"…"}` or
//! `{"id":"t1","error":"…"}`, in any order. The program ends when its input does; an exit code other than 0 means that
//! it failed, and what it wrote to its standard error says why.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Answered, Bills, Call, Provider, Takes, Terms, Wrong, chat};
use crate::engine::form::Form;
use crate::engine::http::{Reply, Request};
use crate::engine::pace::Limits;

pub static PROVIDER: Provider = Provider {
    kind: "command",
    url: "",
    other_url: None,
    keys: &[],
    needs_key: false,
    keeps: "engine-keeps-command",
    limits: Limits {
        texts: 100,
        bytes: 8 << 20,
        characters: usize::MAX,
        text_bytes: 1 << 20,
        characters_per_minute: None,
        requests_per_second: None,
        at_once: 1,
        timeout: Duration::from_secs(600),
    },
    forms: &[Form::Tags, Form::Words],
    bills: Bills::Nothing,
    price: 0.0,
    context: Takes::All,
    terms: Terms::Prompt,
    rules: &[],
    codes: |locale, _| vec![locale.tag()],
    pairs: None,
    request,
    answer,
    meter: None,
};

fn request(call: &Call) -> Request {
    let mut lines = String::new();
    for (number, ask) in call.asks.iter().enumerate() {
        let mut line = json!({ "id": format!("t{}", number + 1), "from": call.from, "to": call.to, "text": ask.wire, "context": ask.context });
        let terms = chat::terms_in(call, std::slice::from_ref(ask));
        if !terms.is_empty() {
            line["terms"] = json!(terms);
        }
        lines.push_str(&format!("{line}\n"));
    }
    Request::text("", lines)
}

fn answer(call: &Call, reply: &Reply) -> Result<Answered, Wrong> {
    let out = std::str::from_utf8(&reply.body).map_err(|_| Wrong::NoSense)?;
    let lines: Vec<Value> = out.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect::<Result<_, _>>().map_err(|_| Wrong::NoSense)?;
    let one = |number: usize| {
        let id = format!("t{}", number + 1);
        let mut own = lines.iter().filter(|line| line.get("id").and_then(Value::as_str) == Some(&id));
        let text = own.next()?.get("text")?.as_str()?.to_string();
        own.next().is_none().then_some(text)
    };
    Ok(Answered { texts: (0..call.asks.len()).map(one).collect(), billed: None })
}
