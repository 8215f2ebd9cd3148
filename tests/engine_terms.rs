//! Terms at every engine: by a glossary that the service keeps, by its dictionary, beside the texts, or in the text itself.
#![allow(clippy::unwrap_used)]

mod service;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use latimer::engine::{self, Answer, Job, Settings, Shared, Term, Text};
use latimer::inline::message;
use latimer::text::Locale;
use service::{Dialect, Service};

fn terms() -> Vec<Term> {
    let term = |source: &str, target: Option<&str>| Term { source: source.into(), target: target.map(str::to_string), forms: target.map(str::to_string).into_iter().collect() };
    vec![term("partnership fund", Some("Bürgschaft")), term("Mary Stone", None), term("D-#####", None)]
}

const TEXT: &str = "The <a1>partnership fund</a1> of Mary Stone, D-44122";

/// What an engine makes of the text, and every request with its body.
fn drafted(name: &str, service: &Service, settings: Settings) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("key"), "k").unwrap();
    let settings = Settings { url: Some(service.url.clone()), key_file: Some("key".into()), ..settings };
    let shared = Shared { root: folder.path().to_path_buf(), ..Shared::default() };
    let engine = engine::by_name(name, &settings, &Arc::new(shared)).unwrap().unwrap();
    let (from, to, stop) = (Locale::parse("en").unwrap(), Locale::parse("de").unwrap(), AtomicBool::new(false));
    let texts = [Text { inline: message::read(TEXT).unwrap(), ..Text::default() }];
    let mut said = String::new();
    engine.draft(&Job { from: &from, to: &to, texts: &texts, terms: &terms(), stop: &stop }, &mut |_, answer| {
        said = match answer {
            Answer::Draft { text, .. } => message::write(&text),
            Answer::Refused(why) => format!("{why:?}"),
        };
    }).unwrap();
    said
}

#[test]
fn where_there_is_no_glossary_the_translation_stands_in_the_text() {
    for (name, dialect) in [("google", Dialect::Google), ("azure", Dialect::Azure), ("libretranslate", Dialect::Libre), ("apertium", Dialect::Apertium)] {
        let service = Service::start(dialect);
        assert_eq!(drafted(name, &service, Settings::default()), "Thé <a1>Bürgschaft</a1> òf Mary Stone, D-44122", "{name}");
        assert_eq!(service.heard().len(), 1, "{name}");
    }
}

#[test]
fn azure_is_told_by_its_dictionary() {
    let service = Service::start(Dialect::Azure);
    drafted("azure", &service, Settings::default());
    assert!(service.texts()[0].contains("<mstrans:dictionary translation=\"Bürgschaft\">partnership fund</mstrans:dictionary>"), "{:?}", service.texts());
}

/// A model is told what to say; a name that it changes all the same is kept from it when it is asked again.
#[test]
fn models_read_terms_beside_the_texts() {
    for (name, dialect) in [("openai", Dialect::Openai), ("anthropic", Dialect::Anthropic)] {
        let service = Service::start(dialect);
        let said = drafted(name, &service, Settings { model: Some("m".into()), ..Settings::default() });
        assert_eq!(said, "Thé <a1>Bürgschaft</a1> òf Mary Stone, D-44122", "{name}");
        let body = service.heard()[0].body.replace('\\', "");
        for entry in ["{\"source\":\"partnership fund\",\"use\":\"Bürgschaft\"}", "{\"source\":\"Mary Stone\",\"use\":\"Mary Stone\"}", "{\"source\":\"D-44122\",\"use\":\"D-44122\"}"] {
            assert!(body.contains(entry), "{name}: {body}");
        }
        assert_eq!(service.heard().len(), 2);
    }
}

/// DeepL keeps glossaries: one is made for the terms, and found again by its name the next time.
#[test]
fn deepl_is_given_a_glossary_once() {
    let service = Service::start(Dialect::Deepl);
    for _ in 0..2 {
        let said = drafted("deepl", &service, Settings::default());
        assert!(said.contains("Mary Stone, D-44122"), "{said}");
    }
    let (made, asked): (Vec<_>, Vec<_>) = service.heard().into_iter().partition(|heard| heard.path == "/v2/glossaries");
    assert_eq!(made.len(), 1);
    assert!(made[0].body.contains("partnership fund\\tBürgschaft") && made[0].body.contains("\"target_lang\":\"de\""), "{}", made[0].body);
    assert!(asked.iter().all(|heard| heard.body.contains("\"glossary_id\":\"g1\"")), "{asked:?}");
    // Who names one in the configuration wants that one.
    drafted("deepl", &service, Settings { glossary: Some("ours".into()), ..Settings::default() });
    assert!(service.heard().last().unwrap().body.contains("\"glossary_id\":\"ours\""));
}
