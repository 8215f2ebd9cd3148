//! The engines in a table, what asking one takes, and who gets the texts.

use serde_json::{Value, json};

use super::json::document;
use super::style::{left, width};
use crate::engine::About;
use crate::engine::provider::Bills;
use crate::msg;
use crate::ops::engines::{Listed, Tried};
use crate::say::{Msg, Say};

/// A line for each engine, and under it what they keep.
pub fn list(engines: &[Listed], say: &Say) -> String {
    let column = engines.iter().map(|one| width(&one.name)).max().unwrap_or(0);
    let mut out = String::new();
    for one in engines {
        let used = if one.used { "*" } else { " " };
        out.push_str(&format!("{used} {}  {}\n", left(&one.name, column), facts(&one.about, say).join(" · ")));
        if let Some(keeps) = &one.about.keeps {
            out.push_str(&format!("  {}  {}\n", left("", column), say.words(keeps)));
        }
    }
    out.push_str(&say.words(&msg!("engines-marks")));
    out.push('\n');
    out
}

fn facts(about: &About, say: &Say) -> Vec<String> {
    let Some(limits) = &about.limits else { return vec![say.words(&msg!("engines-here"))] };
    let mut facts: Vec<Msg> = Vec::new();
    if let Some(host) = &about.host {
        facts.push(msg!("engines-host", host = host));
    }
    facts.push(msg!("engines-batch", texts = limits.texts, at_once = limits.at_once));
    if let Some(rate) = limits.characters_per_minute {
        facts.push(msg!("engines-per-minute", characters = rate as u64));
    }
    match about.bills {
        Some(Bills::Characters) => facts.push(msg!("engines-price-characters", price = about.price.to_string())),
        Some(Bills::Tokens) => facts.push(msg!("engines-price-tokens", price = about.price.to_string())),
        _ => {}
    }
    match about.key {
        Some(true) => facts.push(msg!("engines-key-found")),
        Some(false) => facts.push(msg!("engines-key-missing")),
        None => {}
    }
    facts.iter().map(|fact| say.words(fact)).collect()
}

/// The same for programs.
pub fn list_json(engines: &[Listed], say: &Say) -> String {
    let one = |listed: &Listed| {
        let about = &listed.about;
        let limits = about.limits.map(|limits| {
            json!({
                "texts": limits.texts,
                "at_once": limits.at_once,
                "characters_per_minute": limits.characters_per_minute,
                "requests_per_second": limits.requests_per_second,
            })
        });
        json!({
            "engine": listed.name,
            "used": listed.used,
            "host": about.host,
            "keeps": about.keeps.as_ref().map(|keeps| say.words(keeps)),
            "key_found": about.key,
            "limits": limits,
            "price_per_million": about.limits.map(|_| about.price),
        })
    };
    document("engines", json!({ "engines": engines.iter().map(one).collect::<Vec<Value>>() }))
}

/// What a try came to.
pub fn tried(tried: &Tried, say: &Say) -> String {
    let milliseconds = tried.took.as_millis() as u64;
    let told = msg!("engines-tried", engine = &tried.engine, from = tried.from.as_str(), to = tried.to.as_str(), milliseconds = milliseconds, characters = tried.counts.characters);
    format!("{}\n  {}\n  {}\n", say.words(&told), tried.source, tried.text)
}

pub fn tried_json(tried: &Tried) -> String {
    document(
        "engines",
        json!({
            "engine": tried.engine, "from": tried.from.as_str(), "to": tried.to.as_str(), "source": tried.source, "text": tried.text,
            "milliseconds": tried.took.as_millis() as u64, "counts": tried.counts,
        }),
    )
}

/// Who gets the texts and what they keep, said before the first text leaves the house.
pub fn third_party(name: &str, about: &About, say: &Say) -> String {
    let keeps = about.keeps.clone().map_or(String::new(), |keeps| say.words(&keeps));
    let host = about.host.clone().unwrap_or_default();
    format!("{}\n{keeps}\n", say.words(&msg!("engines-third-party", engine = name, host = host)))
}
