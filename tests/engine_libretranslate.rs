//! A real LibreTranslate server with a model that says everything in capitals, so that what it must answer is known.
//! `LATIMER_TEST_LIBRETRANSLATE_URL` is what `scripts/lib/libretranslate.sh` prints.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use latimer::engine::provider::libretranslate::PROVIDER;
use latimer::engine::remote::Remote;
use latimer::engine::{Answer, Engine, Job, Settings, Shared, Term, Text};
use latimer::inline::{Inline, message};
use latimer::text::Locale;

/// The server; without it the test is skipped, and fails in CI.
fn server() -> Option<Remote> {
    let url = std::env::var("LATIMER_TEST_LIBRETRANSLATE_URL").ok();
    if url.is_none() {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "LATIMER_TEST_LIBRETRANSLATE_URL is not set");
        println!("skipped: LATIMER_TEST_LIBRETRANSLATE_URL is not set; see scripts/lib/libretranslate.sh");
    }
    let settings = Settings { url, ..Settings::default() };
    settings.url.is_some().then(|| Remote::new("libretranslate", &PROVIDER, &settings, &Arc::new(Shared::default())).unwrap())
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn draft(engine: &Remote, texts: &[Text], terms: &[Term]) -> Vec<Result<String, &'static str>> {
    let (from, to) = (locale("en"), locale("es"));
    let mut answers = vec![None; texts.len()];
    engine
        .draft(&Job { from: &from, to: &to, texts, terms, stop: &AtomicBool::new(false) }, &mut |index, answer| {
            answers[index] = Some(match answer {
                Answer::Draft { text, .. } => Ok(message::write(&text)),
                Answer::Refused(why) => Err(why.key),
            });
        })
        .unwrap();
    answers.into_iter().map(|answer| answer.expect("every text is answered")).collect()
}

fn text(text: &str) -> Text {
    Text { inline: message::read(text).unwrap(), ..Text::default() }
}

#[test]
fn knows_its_pairs() {
    let Some(engine) = server() else { return };
    assert_eq!(engine.supports(&locale("en-GB"), &locale("es-MX")), Ok(()));
    assert_eq!(engine.supports(&locale("en"), &locale("de")).unwrap_err().says.key, "engine-no-pair");
}

#[test]
fn drafts_with_tags_and_leaves_locked_words() {
    let Some(engine) = server() else { return };
    let texts = [
        text("The house is <b1>open</b1> & the <a1>garden</a1> is closed. Press <c1>the house</c1> <img1/>"),
        text("Write to me@house.example or see https://house.example/the/house."),
        text("<a1>The <b1>small</b1> house</a1><br1/>5 < 6"),
        text("9:00-12:00"),
    ];
    let said = draft(&engine, &texts, &[]);
    assert_eq!(said[0].as_deref(), Ok("THE HOUSE IS <b1>OPEN</b1> & THE <a1>GARDEN</a1> IS CLOSED. PRESS <c1>the house</c1> <img1/>"));
    assert_eq!(said[1].as_deref(), Ok("WRITE TO me@house.example OR SEE https://house.example/the/house."));
    assert_eq!(said[2].as_deref(), Ok("<a1>THE <b1>SMALL</b1> HOUSE</a1><br1/>5 < 6"));
    assert_eq!(said[3].as_deref(), Ok("9:00-12:00"));
}

#[test]
fn terms_stand_in_their_translation() {
    let Some(engine) = server() else { return };
    let terms = [Term { source: "garden".into(), target: Some("huerto".into()), forms: vec!["huerto".into()] }, Term { source: "Mary Stone".into(), target: None, forms: Vec::new() }];
    assert_eq!(draft(&engine, &[text("The <a1>garden</a1> of Mary Stone")], &terms)[0].as_deref(), Ok("THE <a1>huerto</a1> OF Mary Stone"));
}

/// The server takes 8 texts at once and 300 characters in one; the engine is told of neither.
#[test]
fn what_is_too_much_for_the_server_goes_in_parts_or_is_refused() {
    let Some(engine) = server() else { return };
    let long = Inline::text("The house is open. ".repeat(30).trim_end());
    let texts: Vec<Text> = (0..30).map(|number| text(&format!("House {number} is open."))).chain([Text { inline: long, ..Text::default() }]).collect();
    let said = draft(&engine, &texts, &[]);
    for (number, said) in said[..30].iter().enumerate() {
        assert_eq!(said.as_deref(), Ok(format!("HOUSE {number} IS OPEN.").as_str()));
    }
    assert_eq!(said[30], Err("engine-answer-status"));
}
