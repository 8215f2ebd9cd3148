//! The receipt of a run: what was asked of whom, in JSON, to be kept.

use serde_json::{Value, json};

use super::json::document;
use crate::ops::outcome::Drafted;
use crate::say::Say;

/// The receipt as text. It holds numbers and names, and nothing of the texts.
pub fn receipt(outcome: &Drafted, say: &Say) -> String {
    let engines: Vec<Value> = outcome.asked.iter().map(|asked| json!({ "engine": asked.engine, "counts": asked.counts })).collect();
    let languages: Vec<Value> = outcome
        .locales
        .iter()
        .map(|own| {
            let engines: serde_json::Map<String, Value> = own.from_engines.iter().map(|(engine, texts)| (engine.clone(), json!(texts))).collect();
            json!({
                "language": own.locale.as_str(),
                "from_memory": own.from_memory,
                "from_engines": engines,
                "left": own.left,
                "why_left": own.why_left.iter().map(|why| say.words(why)).collect::<Vec<_>>(),
            })
        })
        .collect();
    document(
        "draft",
        json!({
            "latimer": env!("CARGO_PKG_VERSION"),
            "written_at": std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs()),
            "currency": outcome.currency,
            "engines": engines,
            "perhaps_billed": outcome.flights,
            "languages": languages,
        }),
    )
}
