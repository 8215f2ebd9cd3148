//! A translation service on loopback that speaks the dialect of each engine, keeps count of what it is asked, and has
//! whatever troubles a test scripts for it.
#![allow(dead_code)]

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// What happens to one request.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Another status, with headers and a body.
    Status(u16, &'static str, String),
    /// The body breaks off.
    Torn,
    /// The body comes a byte at a time, but it comes.
    Slow,
    /// The body never comes.
    Stalled,
    /// The body never ends.
    Endless,
    /// A page of somebody else's, with a good status.
    Html,
    /// An error of the service's own with a good status.
    Inside,
    /// One text fewer, one more, or in another order.
    Short,
    Long,
    Reordered,
    /// Tags are dropped from the first text, or renamed.
    Untagged,
    Renamed,
    /// Made-up words come back changed, and tags with them.
    Mangled,
    /// The connection is closed without a word.
    Closed,
}

/// How a service is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    Deepl,
    Google,
    Azure,
    Libre,
    Apertium,
    Openai,
    Anthropic,
}

/// A request that came.
#[derive(Clone, Debug)]
pub struct Heard {
    pub path: String,
    pub head: String,
    pub body: String,
    pub texts: Vec<String>,
    pub at: Instant,
}

#[derive(Default)]
struct State {
    faults: VecDeque<Fault>,
    /// What happens to every request with a text that holds this.
    poison: Option<(String, Fault)>,
    heard: Vec<Heard>,
    delay: Duration,
    /// How many requests are under way, and the most there ever were.
    running: usize,
    most: usize,
    usage: (u64, u64),
    glossaries: Vec<Value>,
}

/// The service; it ends with the test process.
#[derive(Clone)]
pub struct Service {
    pub url: String,
    state: Arc<Mutex<State>>,
}

impl Service {
    pub fn start(dialect: Dialect) -> Service {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State { usage: (0, 1_000_000_000), ..State::default() }));
        let service = Service { url, state: Arc::clone(&state) };
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&state);
                std::thread::spawn(move || while serve(&stream, dialect, &state).is_some() {});
            }
        });
        service
    }

    /// The troubles of the next requests.
    pub fn script(&self, faults: impl IntoIterator<Item = Fault>) {
        self.state.lock().unwrap().faults = faults.into_iter().collect();
    }

    pub fn poison(&self, text: &str, fault: Fault) {
        self.state.lock().unwrap().poison = Some((text.to_string(), fault));
    }

    pub fn delay(&self, delay: Duration) {
        self.state.lock().unwrap().delay = delay;
    }

    /// What `/v2/usage` says.
    pub fn usage(&self, used: u64, allowed: u64) {
        self.state.lock().unwrap().usage = (used, allowed);
    }

    /// The requests for translations so far.
    pub fn heard(&self) -> Vec<Heard> {
        self.state.lock().unwrap().heard.clone()
    }

    /// The most requests that were under way at once.
    pub fn most(&self) -> usize {
        self.state.lock().unwrap().most
    }

    /// Every text asked for, as often as it was.
    pub fn texts(&self) -> Vec<String> {
        self.heard().into_iter().flat_map(|heard| heard.texts).collect()
    }
}

/// What this service makes of a text: letters become others, tags and made-up words stay, and so does what is marked.
pub fn translated(text: &str) -> String {
    let (mut tag, mut in_tag, mut locked) = (String::new(), false, false);
    let change = |letter: char| {
        match letter {
            '<' => (tag, in_tag) = (String::new(), true),
            '>' if in_tag => {
                in_tag = false;
                locked = !tag.starts_with('/') && !tag.ends_with('/') && (locked || tag.contains("notrans") || tag.starts_with('w'));
            }
            _ if in_tag => tag.push(letter),
            _ => {}
        }
        match letter {
            'e' if !in_tag && !locked => 'é',
            'o' if !in_tag && !locked => 'ò',
            other => other,
        }
    };
    text.chars().map(change).collect()
}

/// One request and its reply; `None` when the connection is done.
fn serve(stream: &TcpStream, dialect: Dialect, state: &Mutex<State>) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut head = String::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line.trim().is_empty() {
            break;
        }
        head.push_str(&line);
    }
    let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length:").map(|value| value.trim().parse::<usize>().unwrap())).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8(body).ok()?;
    let path = head.split(' ').nth(1)?.to_string();
    if head.starts_with("GET") {
        let (used, allowed) = state.lock().unwrap().usage;
        let answer = match path.as_str() {
            "/v2/glossaries" => json!({ "glossaries": state.lock().unwrap().glossaries }),
            "/v2/usage" => json!({ "character_count": used, "character_limit": allowed }),
            "/languages" => json!([{ "code": "en", "targets": ["de", "es", "fr", "pt"] }]),
            "/listPairs" => json!({ "responseData": [{ "sourceLanguage": "eng", "targetLanguage": "deu" }, { "sourceLanguage": "eng", "targetLanguage": "spa" }] }),
            _ => return reply(stream, 404, "", b"<html>nothing here</html>"),
        };
        return reply(stream, 200, "", answer.to_string().as_bytes());
    }
    if path == "/v2/glossaries" {
        let name = serde_json::from_str::<Value>(&body).ok()?["name"].clone();
        let mut state = state.lock().unwrap();
        let made = json!({ "glossary_id": format!("g{}", state.glossaries.len() + 1), "name": name });
        state.heard.push(Heard { path, head, body, texts: Vec::new(), at: Instant::now() });
        state.glossaries.push(made.clone());
        return reply(stream, 201, "", made.to_string().as_bytes());
    }
    let asked = asked(dialect, &body);
    let texts: Vec<String> = asked.iter().map(|(_, text)| text.clone()).collect();
    let (fault, delay) = {
        let mut state = state.lock().unwrap();
        state.heard.push(Heard { path, head, body: body.clone(), texts: texts.clone(), at: Instant::now() });
        state.running += 1;
        state.most = state.most.max(state.running);
        let poisoned = state.poison.clone().filter(|(poison, _)| texts.iter().any(|text| text.contains(poison.as_str()))).map(|(_, fault)| fault);
        (poisoned.or_else(|| state.faults.pop_front()), state.delay)
    };
    std::thread::sleep(delay);
    let mut pairs: Vec<(String, String)> = asked.iter().map(|(id, text)| (id.clone(), translated(text))).collect();
    let done = reply_with(stream, dialect, fault, &mut pairs);
    state.lock().unwrap().running -= 1;
    done
}

fn reply_with(stream: &TcpStream, dialect: Dialect, fault: Option<Fault>, pairs: &mut Vec<(String, String)>) -> Option<()> {
    let whole = |pairs: &[(String, String)]| answer(dialect, pairs).to_string().into_bytes();
    let head = |length: usize| format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
    let mut out = stream;
    match fault {
        None => {}
        Some(Fault::Status(status, headers, body)) => return reply(stream, status, headers, body.as_bytes()),
        Some(Fault::Torn) => {
            let body = whole(pairs);
            out.write_all(head(body.len()).as_bytes()).ok()?;
            out.write_all(&body[..body.len() / 2]).ok()?;
            let _ = stream.shutdown(std::net::Shutdown::Both);
            return None;
        }
        Some(Fault::Slow) => {
            let body = whole(pairs);
            out.write_all(head(body.len()).as_bytes()).ok()?;
            for byte in body.chunks(16) {
                out.write_all(byte).ok()?;
                std::thread::sleep(Duration::from_millis(1));
            }
            return Some(());
        }
        Some(Fault::Stalled) => {
            out.write_all(head(99).as_bytes()).ok()?;
            std::thread::sleep(Duration::from_secs(20));
            return None;
        }
        Some(Fault::Endless) => {
            out.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"translations\":[").ok()?;
            while out.write_all(&[b' '; 65_536]).is_ok() {}
            return None;
        }
        Some(Fault::Html) => return reply(stream, 200, "", b"<html>Welcome to the hotel network</html>"),
        Some(Fault::Inside) => return reply(stream, 200, "", inside(dialect).to_string().as_bytes()),
        Some(Fault::Closed) => {
            let _ = stream.shutdown(std::net::Shutdown::Both);
            return None;
        }
        Some(Fault::Short) => {
            pairs.pop();
        }
        Some(Fault::Long) => pairs.push(("t99".into(), "one more".into())),
        Some(Fault::Reordered) => pairs.reverse(),
        Some(Fault::Untagged) => {
            if let Some((_, text)) = pairs.iter_mut().find(|(_, text)| text.contains('<')) {
                *text = text.split('<').map(|part| part.rsplit('>').next().unwrap()).collect();
            }
        }
        Some(Fault::Renamed) => pairs.iter_mut().for_each(|(_, text)| *text = text.replace("a1", "a7").replace("b1", "b7")),
        Some(Fault::Mangled) => pairs.iter_mut().for_each(|(_, text)| *text = text.replace("a1", "").replace("b1", "").replace("XQ", "X Q")),
    }
    reply(stream, 200, "", &whole(pairs))
}

fn reply(mut stream: &TcpStream, status: u16, headers: &str, body: &[u8]) -> Option<()> {
    let head = format!("HTTP/1.1 {status} Status\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body).ok()
}

/// The texts of a request, with their ids where the dialect has any.
fn asked(dialect: Dialect, body: &str) -> Vec<(String, String)> {
    let document = |body: &str| serde_json::from_str::<Value>(body).unwrap_or_else(|fault| panic!("{fault}: {body}"));
    let list = |value: &Value| value.as_array().unwrap().iter().map(|text| (String::new(), text.as_str().unwrap().to_string())).collect();
    let entries = |user: &str| document(user)["texts"].as_array().unwrap().iter().map(|one| (one["id"].as_str().unwrap().into(), one["text"].as_str().unwrap().into())).collect();
    match dialect {
        Dialect::Deepl => list(&document(body)["text"]),
        Dialect::Google | Dialect::Libre => list(&document(body)["q"]),
        Dialect::Azure => document(body).as_array().unwrap().iter().map(|one| (String::new(), one["Text"].as_str().unwrap().into())).collect(),
        Dialect::Apertium => {
            let field = body.split('&').find_map(|field| field.strip_prefix("q=")).unwrap();
            vec![(String::new(), unescaped(field))]
        }
        Dialect::Openai => entries(document(body)["messages"][1]["content"].as_str().unwrap()),
        Dialect::Anthropic => entries(document(body)["messages"][0]["content"].as_str().unwrap()),
    }
}

fn unescaped(field: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = field.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digits = [rest.next().unwrap(), rest.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            other => other,
        });
    }
    String::from_utf8(bytes).unwrap()
}

fn answer(dialect: Dialect, pairs: &[(String, String)]) -> Value {
    let texts = || pairs.iter().map(|(_, text)| text.clone());
    let said = || json!({ "texts": pairs.iter().map(|(id, text)| json!({ "id": id, "text": text })).collect::<Vec<_>>() }).to_string();
    match dialect {
        Dialect::Deepl => json!({ "translations": texts().map(|text| json!({ "billed_characters": text.chars().count(), "text": text })).collect::<Vec<_>>() }),
        Dialect::Google => json!({ "data": { "translations": texts().map(|text| json!({ "translatedText": text })).collect::<Vec<_>>() } }),
        Dialect::Azure => json!(texts().map(|text| json!({ "translations": [{ "text": with_dictionary(text), "to": "de" }] })).collect::<Vec<_>>()),
        Dialect::Libre => json!({ "translatedText": texts().collect::<Vec<_>>() }),
        Dialect::Apertium => json!({ "responseData": { "translatedText": texts().next() }, "responseStatus": 200 }),
        Dialect::Openai => json!({ "choices": [{ "message": { "content": format!("```json\n{}\n```", said()) }, "finish_reason": "stop" }], "usage": { "total_tokens": 99 } }),
        Dialect::Anthropic => json!({ "content": [{ "type": "text", "text": said() }], "stop_reason": "end_turn", "usage": { "input_tokens": 90, "output_tokens": 9 } }),
    }
}

/// A text with what its dictionary says.
fn with_dictionary(mut text: String) -> String {
    const START: &str = "<mstrans:dictionary translation=\"";
    while let Some(at) = text.find(START) {
        let said = text[at + START.len()..].split('"').next().unwrap_or_default().to_string();
        let end = at + text[at..].find("</mstrans:dictionary>").unwrap() + "</mstrans:dictionary>".len();
        text.replace_range(at..end, &said);
    }
    text
}

fn inside(dialect: Dialect) -> Value {
    match dialect {
        Dialect::Deepl => json!({ "message": "Internal trouble" }),
        Dialect::Google => json!({ "error": { "code": 503, "message": "backendError", "errors": [] } }),
        Dialect::Azure => json!({ "error": { "code": 503_000, "message": "trouble" } }),
        Dialect::Libre => json!({ "error": "Cannot translate" }),
        Dialect::Apertium => json!({ "status": "error", "code": 503, "explanation": "no pipe" }),
        Dialect::Openai => json!({ "error": { "message": "trouble" } }),
        Dialect::Anthropic => json!({ "type": "error", "error": { "type": "overloaded_error", "message": "Overloaded" } }),
    }
}
