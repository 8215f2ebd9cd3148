//! A server of Apertium, the free rule-based translator (`apertium-apy`).
//!
//! Tags travel as HTML, which the server leaves alone, and what must not be translated in `<apertium-notrans>`. The
//! server cuts long texts short and says `200 OK`, so none is longer than [`LONGEST`], and every answer is judged.

use std::sync::OnceLock;
use std::sync::atomic::Ordering;
use std::time::Duration;

use serde::Deserialize;

use super::protect::addresses;
use super::verify::{Fault, verify};
use super::{Answer, Engine, Job, Text, Unavailable, http, quotes};
use crate::error::{Error, Result};
use crate::inline::{Inline, Piece, Shape, Tag, message};
use crate::msg;
use crate::say::Msg;
use crate::text::Locale;

/// The longest request, in bytes.
pub const LONGEST: usize = 25_000;

/// No honest answer to a request that long is longer, in bytes.
const LONGEST_ANSWER: usize = 1 << 20;

const TIMEOUT: Duration = Duration::from_secs(30);

/// The engine.
pub struct Apertium {
    base: String,
    pairs: OnceLock<Vec<(String, String)>>,
}

impl Apertium {
    /// A server by its address; else `$LATIMER_APERTIUM_URL`, else the one on this machine.
    pub fn new(base: Option<&str>) -> Apertium {
        let variable = std::env::var("LATIMER_APERTIUM_URL").ok().filter(|value| !value.is_empty());
        let base = base.map(str::to_string).or(variable).unwrap_or_else(|| "http://127.0.0.1:2737".to_string());
        Apertium { base: base.trim_end_matches('/').to_string(), pairs: OnceLock::new() }
    }

    /// The pairs that the server has, asked for once.
    fn pairs(&self) -> Result<&[(String, String)]> {
        if let Some(pairs) = self.pairs.get() {
            return Ok(pairs);
        }
        let pairs = http::run(async {
            let client = http::client(&self.base, TIMEOUT)?;
            let failed = |error: reqwest::Error| self.unreachable(&error);
            let response = client.get(format!("{}/listPairs", self.base)).send().await.and_then(reqwest::Response::error_for_status).map_err(failed)?;
            let list: Option<Pairs> = http::json(response, LONGEST_ANSWER).await.map_err(failed)?;
            let list = list.ok_or_else(|| self.down("not an Apertium server"))?;
            Ok(list.response_data.into_iter().map(|pair| (pair.source_language, pair.target_language)).collect())
        })?;
        Ok(self.pairs.get_or_init(|| pairs))
    }

    fn unreachable(&self, error: &reqwest::Error) -> Error {
        self.down(&http::reason(error))
    }

    fn down(&self, why: &str) -> Error {
        let host = reqwest::Url::parse(&self.base).ok().and_then(|url| url.host_str().map(str::to_string));
        Error::failed(msg!("engine-unreachable", engine = "apertium", host = host.unwrap_or_default(), why = why)).hint(msg!("hint-apertium-url"))
    }

    /// The server's name of a pair, such as `eng|spa`, if it has it.
    fn pair(&self, from: &Locale, to: &Locale) -> Result<Option<String>> {
        let pairs = self.pairs()?;
        let found = codes(from).into_iter().flat_map(|from| codes(to).into_iter().map(move |to| (from.clone(), to))).find(|pair| pairs.contains(pair));
        Ok(found.map(|(from, to)| format!("{from}|{to}")))
    }

    async fn ask(&self, client: &reqwest::Client, pair: &str, html: &str) -> Result<std::result::Result<String, Msg>> {
        let failed = |error: reqwest::Error| self.unreachable(&error);
        let form = [("langpair", pair), ("q", html), ("markUnknown", "no"), ("format", "html")];
        let response = client.post(format!("{}/translate", self.base)).form(&form).timeout(2 * TIMEOUT).send().await.map_err(failed)?;
        let status = response.status();
        // A server that is out of pipes or in trouble may be well for the next text; one that says 400 means this text.
        if !status.is_success() {
            return Ok(Err(msg!("engine-answer-status", status = usize::from(status.as_u16()))));
        }
        let answer: Option<Translated> = http::json(response, LONGEST_ANSWER).await.map_err(failed)?;
        Ok(answer.map(|answer| answer.response_data.translated_text).ok_or_else(|| Fault::Garbled.says()))
    }

    async fn draft_one(&self, client: &reqwest::Client, pair: &str, job: &Job<'_>, text: &Text) -> Result<Answer> {
        let inline = match self.draft_inline(client, pair, job, &text.inline).await? {
            Ok(inline) => inline,
            Err(why) => return Ok(Answer::Refused(why)),
        };
        let mut attributes = Vec::new();
        for (name, value) in &text.attributes {
            match self.draft_inline(client, pair, job, &Inline::text(value)).await? {
                Ok(inline) => attributes.push((name.clone(), inline.plain())),
                Err(why) => return Ok(Answer::Refused(msg!("engine-answer-attribute", name = name, why = why))),
            }
        }
        Ok(Answer::Draft { text: inline, attributes })
    }

    /// A whole text with its tags; if the answer does not hold, the words between the tags one by one.
    async fn draft_inline(&self, client: &reqwest::Client, pair: &str, job: &Job<'_>, source: &Inline) -> Result<std::result::Result<Inline, Msg>> {
        if !source.plain().chars().any(char::is_alphabetic) {
            return Ok(Ok(source.clone()));
        }
        let html = to_html(source);
        if html.len() > LONGEST {
            return Ok(Err(msg!("engine-text-too-long", limit = LONGEST)));
        }
        let why = match self.ask(client, pair, &html).await? {
            Ok(answer) => match from_html(&answer).ok_or(Fault::Nesting).and_then(|draft| judged(source, draft, job)) {
                Ok(draft) => return Ok(Ok(draft)),
                Err(fault) => fault.says(),
            },
            Err(why) => why,
        };
        let mut draft = Inline::default();
        for piece in &source.pieces {
            let Piece::Text(text) = piece else {
                draft.pieces.push(piece.clone());
                continue;
            };
            if !text.chars().any(char::is_alphabetic) {
                draft.push_text(text);
                continue;
            }
            let Ok(answer) = self.ask(client, pair, &to_html(&Inline::text(text.trim()))).await? else { return Ok(Err(why)) };
            let Some(words) = from_html(&answer) else { return Ok(Err(why)) };
            draft.push_text(&text[..text.len() - text.trim_start().len()]);
            draft.push_text(words.plain().trim());
            draft.push_text(&text[text.trim_end().len()..]);
        }
        Ok(judged(source, draft, job).map_err(|_| why))
    }
}

fn judged(source: &Inline, mut draft: Inline, job: &Job) -> std::result::Result<Inline, Fault> {
    quotes::set(source, &mut draft, job.to);
    verify(source, &draft, job.from, job.to)?;
    Ok(draft)
}

impl Engine for Apertium {
    fn name(&self) -> &'static str {
        "apertium"
    }

    fn origin(&self, _: &Locale, _: &Locale) -> String {
        "apertium".to_string()
    }

    fn supports(&self, from: &Locale, to: &Locale) -> std::result::Result<(), Unavailable> {
        match self.pair(from, to) {
            Ok(Some(_)) => Ok(()),
            Ok(None) => Err(Unavailable { says: msg!("engine-no-pair", engine = "apertium", from = from.as_str(), to = to.as_str()), hint: msg!("hint-other-engine") }),
            Err(error) => Err(Unavailable { says: error.says, hint: msg!("hint-apertium-url") }),
        }
    }

    /// One text after the other: the server has one process for each pair, and more requests at once only queue there.
    fn draft(&self, job: &Job, done: &mut dyn FnMut(usize, Answer)) -> Result<()> {
        let Some(pair) = self.pair(job.from, job.to)? else {
            return Err(Error::failed(msg!("engine-no-pair", engine = "apertium", from = job.from.as_str(), to = job.to.as_str())));
        };
        http::run(async {
            let client = http::client(&self.base, TIMEOUT)?;
            for (index, text) in job.texts.iter().enumerate() {
                if job.stop.load(Ordering::Relaxed) {
                    break;
                }
                done(index, self.draft_one(&client, &pair, job, text).await?);
            }
            Ok(())
        })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Pairs {
    response_data: Vec<Pair>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Pair {
    source_language: String,
    target_language: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Translated {
    response_data: TranslatedText,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct TranslatedText {
    translated_text: String,
}

/// ISO 639-3 codes of the languages that Apertium has.
const CODES: &[(&str, &str)] = &[
    ("af", "afr"), ("an", "arg"), ("ar", "ara"), ("ast", "ast"), ("be", "bel"), ("bg", "bul"), ("br", "bre"), ("ca", "cat"), ("cy", "cym"),
    ("da", "dan"), ("de", "deu"), ("en", "eng"), ("eo", "epo"), ("es", "spa"), ("eu", "eus"), ("fi", "fin"), ("fr", "fra"), ("ga", "gle"),
    ("gl", "glg"), ("hi", "hin"), ("id", "ind"), ("is", "isl"), ("it", "ita"), ("kk", "kaz"), ("mk", "mkd"), ("ms", "msa"), ("mt", "mlt"),
    ("nb", "nob"), ("nl", "nld"), ("nn", "nno"), ("no", "nob"), ("oc", "oci"), ("pl", "pol"), ("pt", "por"), ("ro", "ron"), ("ru", "rus"),
    ("sc", "srd"), ("se", "sme"), ("sh", "hbs"), ("sl", "slv"), ("sv", "swe"), ("tr", "tur"), ("tt", "tat"), ("uk", "ukr"), ("ur", "urd"),
];

/// The server's codes of a language, nearest first: `por_BR`, then `por`.
fn codes(locale: &Locale) -> Vec<String> {
    let language = locale.language();
    let code = CODES.iter().find(|(two, _)| *two == language).map_or(language, |(_, three)| three);
    let region = locale.id().region.map(|region| format!("{code}_{}", region.as_str()));
    region.into_iter().chain([code.to_string()]).collect()
}

/// A text as HTML: pairs are `<a id="a1">`, what stands alone `<img id="img1"/>`, and nothing locked is translated.
fn to_html(inline: &Inline) -> String {
    let mut out = String::new();
    for piece in &inline.pieces {
        match piece {
            Piece::Text(text) => {
                let text = quotes::plain(text);
                let mut at = 0;
                for range in addresses(&text) {
                    out.push_str(&escape(&text[at..range.start]));
                    out.push_str(&format!("<apertium-notrans>{}</apertium-notrans>", escape(&text[range.clone()])));
                    at = range.end;
                }
                out.push_str(&escape(&text[at..]));
            }
            Piece::Open(tag) => out.push_str(&format!("<a id=\"{tag}\">")),
            Piece::Close(_) => out.push_str("</a>"),
            Piece::Alone(tag) => out.push_str(&format!("<img id=\"{tag}\"/>")),
            Piece::Locked(tag, shown) => out.push_str(&format!("<apertium-notrans><span id=\"{tag}\">{}</span></apertium-notrans>", escape(shown))),
        }
    }
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Reads the server's HTML back; `None` if a tag is not one of ours or not closed in order.
fn from_html(html: &str) -> Option<Inline> {
    let mut out = Inline::default();
    let mut open: Vec<Tag> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        words(&mut out, &rest[..at]);
        let end = at + rest[at..].find('>')?;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        let named = || tag.split_once("id=\"").and_then(|(_, value)| Tag::parse(value.split('"').next()?));
        match tag.split([' ', '/']).find(|part| !part.is_empty())? {
            "apertium-notrans" => {}
            "a" if tag.starts_with('/') => out.pieces.push(Piece::Close(open.pop()?)),
            "a" => {
                let tag = named().filter(|tag| tag.kind.shape() == Shape::Pair)?;
                open.push(tag);
                out.pieces.push(Piece::Open(tag));
            }
            "img" => out.pieces.push(Piece::Alone(named()?)),
            "span" => {
                let (shown, after) = rest.split_once("</span>")?;
                out.pieces.push(Piece::Locked(named()?, message::decode(shown)));
                rest = after;
            }
            _ => return None,
        }
    }
    words(&mut out, rest);
    open.is_empty().then_some(out)
}

/// Adds words of the server; it leaves two blanks before some small words.
fn words(out: &mut Inline, html: &str) {
    let mut text = message::decode(html);
    while text.contains("  ") {
        text = text.replace("  ", " ");
    }
    let text = match out.pieces.last() {
        Some(Piece::Text(before)) if before.ends_with(' ') => text.trim_start_matches(' '),
        _ => &text,
    };
    out.push_text(text);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_pairs_as_the_server_does() {
        assert_eq!(codes(&Locale::parse("pt-BR").unwrap()), ["por_BR", "por"]);
        assert_eq!(codes(&Locale::parse("nb").unwrap()), ["nob"]);
    }

    #[test]
    fn foreign_html_is_no_answer() {
        for html in ["<script>x</script>", "<a id=\"a1\">x", "x</a>", "<a>x</a>", "<a id=\"img1\">x</a>", "<", "<>"] {
            assert_eq!(from_html(html), None, "{html}");
        }
    }

    /// A server that has English to Spanish and answers every question with the same bytes; reports its address.
    fn serve(answer: Vec<u8>) -> String {
        use std::io::{Read, Write};
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut heard = [0; 4096];
                let length = stream.read(&mut heard).unwrap_or(0);
                let pairs = br#"HTTP/1.1 200 OK

{"responseData": [{"sourceLanguage": "eng", "targetLanguage": "spa"}]}"#;
                let asks_for_pairs = heard[..length].starts_with(b"GET /listPairs");
                let _ = stream.write_all(if asks_for_pairs { pairs } else { &answer });
            }
        });
        base
    }

    #[test]
    fn no_broken_answer_becomes_a_draft() {
        let ok = |body: &str| format!("HTTP/1.1 200 OK\n\n{body}").into_bytes();
        let said = |text: &str| ok(&serde_json::json!({"responseData": {"translatedText": text}, "responseStatus": 200}).to_string());
        let answers = [
            said(""),
            said("La casa 6"),
            said("<a id=\"a1\">La casa"),
            said("<a id=\"a2\">La casa</a> 5"),
            said("<script>alert(1)</script> 5"),
            said("La casa \u{2047} 5"),
            said(&"casa ".repeat(900)),
            said(&"casa ".repeat(900_000)),
            ok("<html>Welcome to the hotel network</html>"),
            ok("{\"responseData\": {\"translatedText\": \"La ca"),
            ok("{\"status\": \"error\", \"code\": 400}"),
            b"HTTP/1.1 503 Busy\n\nbusy".to_vec(),
            b"HTTP/1.1 200 OK\nContent-Length: 99\n\n{}".to_vec(),
            b"".to_vec(),
        ];
        let (from, to) = (Locale::parse("en").unwrap(), Locale::parse("es").unwrap());
        let texts = [Text { inline: message::read("<a1>The house</a1> 5").unwrap(), ..Text::default() }];
        for answer in answers {
            let engine = Apertium::new(Some(&serve(answer.clone())));
            let mut refused = 0;
            let outcome = engine.draft(&Job { from: &from, to: &to, texts: &texts, stop: &false.into() }, &mut |_, answer| {
                assert!(matches!(answer, Answer::Refused(_)), "{answer:?}");
                refused += 1;
            });
            assert!(outcome.is_err() || refused == 1, "{}", String::from_utf8_lossy(&answer[..answer.len().min(99)]));
        }
    }

    proptest! {
        #[test]
        fn html_brings_every_text_back(inline in crate::engine::protect::tests::texts()) {
            let folded = |inline: &Inline| {
                let text = message::write(inline);
                text.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
            };
            let back = from_html(&to_html(&inline)).unwrap();
            prop_assert_eq!(folded(&back), folded(&inline));
        }

        #[test]
        fn any_answer_is_read_without_panic(html in "[<>/a-c&;\" =id1]{0,40}") {
            let _ = from_html(&html);
        }
    }
}
