//! A real Apertium server with English to Spanish. `LATIMER_TEST_APERTIUM_URL` is what `scripts/lib/apertium.sh` prints.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use latimer::engine::provider::apertium::PROVIDER;
use latimer::engine::remote::Remote;
use latimer::engine::verify::verify;
use latimer::engine::{Answer, Engine, Job, Settings, Shared, Text};
use latimer::inline::{Inline, message};
use latimer::text::Locale;

/// The server; without it the test is skipped, and fails in CI.
fn server() -> Option<Remote> {
    let url = std::env::var("LATIMER_TEST_APERTIUM_URL").ok();
    if url.is_none() {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "LATIMER_TEST_APERTIUM_URL is not set");
        println!("skipped: LATIMER_TEST_APERTIUM_URL is not set; see scripts/lib/apertium.sh");
    }
    url.map(|url| at(&url))
}

fn at(url: &str) -> Remote {
    let settings = Settings { url: Some(url.to_string()), ..Settings::default() };
    Remote::new("apertium", &PROVIDER, &settings, &Arc::new(Shared::default())).unwrap()
}

fn draft(engine: &Remote, texts: &[Text]) -> Vec<Answer> {
    let (from, to) = (Locale::parse("en").unwrap(), Locale::parse("es").unwrap());
    let mut answers = vec![None; texts.len()];
    engine.draft(&Job { from: &from, to: &to, texts, terms: &[], stop: &AtomicBool::new(false) }, &mut |index, answer| answers[index] = Some(answer)).unwrap();
    for (text, answer) in texts.iter().zip(&answers) {
        if let Some(Answer::Draft { text: draft, .. }) = answer {
            assert_eq!(verify(&text.inline, draft, &from, &to), Ok(()));
        }
    }
    answers.into_iter().map(|answer| answer.expect("every text is answered")).collect()
}

#[test]
fn knows_its_pairs() {
    let Some(engine) = server() else { return };
    let locale = |tag| Locale::parse(tag).unwrap();
    assert_eq!(engine.supports(&locale("en-GB"), &locale("es-MX")), Ok(()));
    assert_eq!(engine.supports(&locale("en"), &locale("de")).unwrap_err().says.key, "engine-no-pair");
}

#[test]
fn drafts_with_tags_and_leaves_locked_words() {
    let Some(engine) = server() else { return };
    let text = |text: &str| Text { inline: message::read(text).unwrap(), attributes: vec![("img1-alt".into(), Inline::text("The house"))], ..Text::default() };
    let texts = [
        text("The house is <b1>open</b1> & the <a1>garden</a1> is closed. Press <c1>the house</c1> <img1/>"),
        text("Write to me@house.example or see https://house.example/the/house."),
        text("<a1>The <b1>small</b1> house</a1><br1/>5 < 6"),
        text("9:00–12:00"),
    ];
    let said: Vec<String> = draft(&engine, &texts)
        .into_iter()
        .map(|answer| match answer {
            Answer::Draft { text, attributes } => {
                assert_eq!(attributes, [("img1-alt".to_string(), Inline::text("La casa"))]);
                message::write(&text)
            }
            Answer::Refused(why) => panic!("{why:?}"),
        })
        .collect();
    assert!(said[0].contains("casa") && said[0].contains("<c1>the house</c1>"), "{}", said[0]);
    assert!(said[1].contains("me@house.example") && said[1].contains("https://house.example/the/house"), "{}", said[1]);
    assert!(said[2].contains("<a1>") && said[2].contains("5 < 6"), "{}", said[2]);
    assert_eq!(said[3], "9:00–12:00");
}

#[test]
fn what_the_server_would_cut_short_goes_sentence_by_sentence_or_is_refused() {
    let Some(engine) = server() else { return };
    let longest = PROVIDER.limits.text_bytes;
    let many = Text { inline: Inline::text("The house is open. ".repeat(longest / 10).trim_end()), ..Text::default() };
    let endless = Text { inline: Inline::text("house ".repeat(longest / 3).trim_end()), ..Text::default() };
    let answers = draft(&engine, &[many, endless, Text { inline: Inline::text("The house"), ..Text::default() }]);
    let Answer::Draft { text, .. } = &answers[0] else { panic!("{:?}", answers[0]) };
    assert_eq!(text.plain().matches("casa").count(), longest / 10);
    assert!(matches!(&answers[1], Answer::Refused(why) if why.key == "engine-text-too-long"), "{:?}", answers[1]);
    assert!(matches!(&answers[2], Answer::Draft { .. }));
}
