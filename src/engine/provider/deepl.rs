//! DeepL (API v2). XML mode with our own tag names; the page's title as context, which is not billed; terms by a glossary of
//! its own, made when it is first needed and known again by its name.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Answered, Bills, Call, End, Glossaries, Meter, Provider, Takes, Terms, Wrong, body, in_order, plain_code, text_at};
use crate::engine::form::Form;
use crate::engine::http::{Reply, Request};
use crate::engine::pace::Limits;
use crate::engine::rules::{Rule, Then, Why};
use crate::engine::settings::Secret;
use crate::inline::{Kind, Shape, Tag};
use crate::text::Locale;

pub static PROVIDER: Provider = Provider {
    kind: "deepl",
    url: "https://api.deepl.com",
    other_url: Some((":fx", "https://api-free.deepl.com")),
    keys: &["DEEPL_API_KEY", "DEEPL_AUTH_KEY"],
    needs_key: true,
    keeps: "engine-keeps-deepl",
    limits: Limits {
        texts: 50,
        bytes: 128 << 10,
        characters: usize::MAX,
        text_bytes: 100 << 10,
        characters_per_minute: None,
        requests_per_second: None,
        at_once: 8,
        timeout: Duration::from_secs(60),
    },
    forms: &[Form::Xml, Form::Words],
    bills: Bills::Characters,
    price: 25.0,
    context: Takes::Pages,
    terms: Terms::Glossary(&GLOSSARIES),
    rules: &[
        Rule { status: 400, says: "target_lang", then: Then::Stop(Why::Pair) },
        Rule { status: 400, says: "source_lang", then: Then::Stop(Why::Pair) },
        Rule { status: 456, says: "", then: Then::Stop(Why::Quota) },
        Rule { status: 529, says: "", then: Then::Slow },
    ],
    codes,
    pairs: None,
    request,
    answer,
    meter: Some(Meter {
        path: "/v2/usage",
        header: |key| ("authorization", authorization(key)),
        read: |usage| Some((usage.get("character_count")?.as_u64()?, usage.get("character_limit")?.as_u64()?)),
    }),
};

/// A glossary knows languages without their regions, and its pairs as lines with a tab between.
static GLOSSARIES: Glossaries = Glossaries {
    path: "/v2/glossaries",
    header: |key| ("authorization", authorization(key)),
    body: |name, (from, to), pairs| {
        let language = |code: &str| code.split('-').next().unwrap_or_default().to_lowercase();
        let clean = |words: &str| words.replace(['\t', '\n', '\r'], " ");
        let lines: Vec<String> = pairs.iter().map(|(source, target)| format!("{}\t{}", clean(source), clean(target))).collect();
        json!({ "name": name, "source_lang": language(from), "target_lang": language(to), "entries": lines.join("\n"), "entries_format": "tsv" })
    },
    find: |list, name| {
        let own = list.get("glossaries")?.as_array()?.iter().find(|own| own.get("name").and_then(Value::as_str) == Some(name))?;
        text_at(own, "/glossary_id")
    },
    id: |made| text_at(made, "/glossary_id"),
};

fn codes(locale: &Locale, end: End) -> Vec<String> {
    const TARGETS: &[(&str, &str)] = &[
        ("en", "EN-GB"), ("en-US", "EN-US"), ("pt", "PT-PT"), ("pt-BR", "PT-BR"), ("zh", "ZH-HANS"), ("zh-Hant", "ZH-HANT"), ("zh-TW", "ZH-HANT"),
        ("zh-HK", "ZH-HANT"), ("no", "NB"), ("es-419", "ES-419"), ("es-MX", "ES-419"),
    ];
    let code = if end == End::Target { plain_code(locale, TARGETS) } else { plain_code(locale, &[("no", "NB")]) };
    vec![code.to_uppercase()]
}

fn request(call: &Call) -> Request {
    let texts: Vec<&str> = call.asks.iter().map(|ask| ask.wire.as_str()).collect();
    let mut body = json!({
        "text": texts,
        "source_lang": call.from,
        "target_lang": call.to,
        "split_sentences": "nonewlines",
        "preserve_formatting": true,
        "show_billed_characters": true,
    });
    let mut set = |name: &str, value: Value| {
        body[name] = value;
    };
    if call.form == Form::Xml {
        set("tag_handling", json!("xml"));
        set("tag_handling_version", json!("v2"));
        set("outline_detection", json!(false));
        set("ignore_tags", tags(call, |tag| tag.kind.shape() == Shape::Locked));
        set("splitting_tags", tags(call, |tag| tag.kind == Kind::Break));
    }
    // Some languages have no such form; `prefer_more` is as good as `more` and never an error.
    if let Some(formality) = &call.settings.formality {
        set("formality", json!(format!("prefer_{}", formality.trim_start_matches("prefer_"))));
    }
    if let Some(glossary) = call.glossary {
        set("glossary_id", json!(glossary));
    }
    let mut pages: Vec<&str> = call.asks.iter().map(|ask| ask.context.page.as_str()).filter(|page| !page.is_empty()).collect();
    pages.dedup();
    if !pages.is_empty() {
        set("context", json!(pages.join(". ")));
    }
    if let Some(model) = &call.settings.model {
        set("model_type", json!(model));
    }
    Request::json("/v2/translate", &body).header("authorization", &call.key.map(authorization).unwrap_or_default())
}

fn authorization(key: &Secret) -> String {
    format!("DeepL-Auth-Key {}", key.reveal())
}

/// The names of the tags of some kind in a request.
fn tags(call: &Call, wanted: fn(&Tag) -> bool) -> Value {
    let mut names: Vec<String> = Vec::new();
    for ask in call.asks {
        let parts = ask.wire.split('<').skip(1).filter_map(|part| part.split(['>', '/']).next());
        names.extend(parts.filter_map(Tag::parse).filter(wanted).map(|tag| tag.to_string()));
    }
    names.sort();
    names.dedup();
    json!(names)
}

fn answer(call: &Call, reply: &Reply) -> Result<Answered, Wrong> {
    let body = body(reply)?;
    let Some(list) = body.get("translations").and_then(Value::as_array) else {
        return Err(text_at(&body, "/message").map_or(Wrong::NoSense, |says| Wrong::Said(500, says)));
    };
    let billed = list.iter().map(|one| one.get("billed_characters").and_then(Value::as_u64)).sum();
    in_order(call, list.iter().map(|one| text_at(one, "/text")).collect(), billed)
}
