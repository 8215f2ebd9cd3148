//! The one HTTP client of the engines, and the small runtime that it needs.

use std::future::Future;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::pace::Limits;
use crate::error::{Error, Result};
use crate::msg;

/// A request as a provider makes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// Below the address of the service.
    pub path: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

impl Request {
    pub fn json(path: &str, body: &Value) -> Request {
        Request::text(path, body.to_string()).header("content-type", "application/json")
    }

    pub fn form(path: &str, fields: &[(&str, &str)]) -> Request {
        let mut address = reqwest::Url::parse("form:").ok();
        if let Some(address) = &mut address {
            address.query_pairs_mut().extend_pairs(fields);
        }
        let body = address.and_then(|address| address.query().map(str::to_string)).unwrap_or_default();
        Request::text(path, body).header("content-type", "application/x-www-form-urlencoded")
    }

    pub fn text(path: &str, body: String) -> Request {
        Request { path: path.to_string(), headers: Vec::new(), body }
    }

    /// The same with a header; none without a value.
    pub fn header(mut self, name: &'static str, value: &str) -> Request {
        if !value.is_empty() {
            self.headers.push((name, value.to_string()));
        }
        self
    }
}

/// What came back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// How long the service asks to wait: seconds, milliseconds, or a date (RFC 9110, 10.2.3). A service that asks for
    /// more than an hour is taken at an hour.
    pub fn retry_after(&self) -> Option<Duration> {
        let milliseconds = self.header("retry-after-ms").and_then(|value| value.trim().parse::<f64>().ok()).map(|value| value / 1e3);
        let asked = self.header("retry-after").map(str::trim);
        let seconds = milliseconds.or_else(|| asked?.parse::<f64>().ok());
        let seconds = seconds.or_else(|| {
            let date = httpdate::parse_http_date(asked?).ok()?;
            Some(date.duration_since(SystemTime::now()).unwrap_or_default().as_secs_f64())
        });
        seconds.filter(|seconds| *seconds >= 0.0).map(|seconds| Duration::from_secs_f64(seconds.min(3_600.0)))
    }
}

/// Why there is no reply.
#[derive(Clone, Debug, PartialEq)]
pub enum NoReply {
    /// Nothing was sent.
    Unreachable(String),
    /// The request was sent, and then the connection broke or it took too long: perhaps it is billed.
    Broken(String),
    /// More came than any honest answer has.
    Endless,
}

/// Sends a request and reads its reply, at most `longest` bytes of it.
///
/// # Errors
/// If there is none.
pub(super) async fn send(client: &reqwest::Client, base: &str, request: &Request, longest: usize, limits: &Limits) -> std::result::Result<Reply, NoReply> {
    let mut building = client.post(format!("{base}{}", request.path)).body(request.body.clone());
    for (name, value) in &request.headers {
        let Ok(mut value) = reqwest::header::HeaderValue::from_str(value) else { return Err(NoReply::Unreachable(format!("header {name}"))) };
        // The client must not show it in its own messages.
        value.set_sensitive(true);
        building = building.header(*name, value);
    }
    let exchange = async {
        let failed = |error: reqwest::Error| if error.is_connect() || error.is_builder() { NoReply::Unreachable(reason(&error)) } else { NoReply::Broken(reason(&error)) };
        let response = building.send().await.map_err(failed)?;
        let text = |value: &reqwest::header::HeaderValue| value.to_str().unwrap_or_default().to_string();
        let headers = response.headers().iter().map(|(name, value)| (name.as_str().to_string(), text(value))).collect();
        let status = response.status().as_u16();
        match body(response, longest).await.map_err(|error| NoReply::Broken(reason(&error)))? {
            Some(body) => Ok(Reply { status, headers, body }),
            None => Err(NoReply::Endless),
        }
    };
    tokio::time::timeout(limits.timeout, exchange).await.unwrap_or_else(|_| Err(NoReply::Broken("timeout".to_string())))
}

/// Asks an address for JSON.
///
/// # Errors
/// If there is no reply, it has another status than 200, or is not JSON; in words.
pub(super) async fn get(client: &reqwest::Client, url: &str, header: Option<(&'static str, String)>) -> std::result::Result<Value, String> {
    let mut request = client.get(url).timeout(Duration::from_secs(30));
    if let Some((name, value)) = header {
        request = request.header(name, value);
    }
    let response = request.send().await.map_err(|error| reason(&error))?;
    let status = response.status();
    if !status.is_success() {
        return Err(format!("HTTP {}", status.as_u16()));
    }
    let answer: Option<Value> = json(response, 4 << 20).await.map_err(|error| reason(&error))?;
    answer.ok_or_else(|| "no JSON".to_string())
}

/// A client. The system's proxies are used, but never for this machine itself; and no redirection is followed, for a
/// key is meant for one address.
pub(super) fn client(base: &str, timeout: Duration) -> Result<reqwest::Client> {
    // Someone else may have chosen a provider for the process; theirs is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder()
        .user_agent(concat!("latimer/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(timeout);
    let builder = if is_loopback(base) { builder.no_proxy() } else { builder };
    builder.build().map_err(|error| Error::failed(msg!("http-client", why = reason(&error))))
}

/// The host of an address.
pub(super) fn host(base: &str) -> Option<String> {
    reqwest::Url::parse(base).ok().and_then(|url| url.host_str().map(str::to_string))
}

/// Whether an address is on this machine.
pub(super) fn is_loopback(base: &str) -> bool {
    let host = host(base).unwrap_or_default();
    host == "localhost" || host == "[::1]" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The runtime that all engines of this process share, so that they share connections too.
pub(super) fn runtime() -> Result<&'static tokio::runtime::Runtime> {
    static RUNTIME: OnceLock<std::result::Result<tokio::runtime::Runtime, String>> = OnceLock::new();
    let made = RUNTIME.get_or_init(|| tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(|error| error.to_string()));
    made.as_ref().map_err(|why| Error::failed(msg!("http-client", why = why)))
}

/// Runs a future to its end on this thread.
///
/// # Errors
/// If no runtime can be started, as inside another one: whoever has one calls engines on a thread of their own.
pub(super) fn run<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    if tokio::runtime::Handle::try_current().is_ok() {
        return Err(Error::failed(msg!("http-client", why = "nested runtime")));
    }
    runtime()?.block_on(future)
}

/// Reads an answer of at most `limit` bytes as JSON; `None` if it is longer or is something else.
///
/// # Errors
/// If the connection breaks.
pub(super) async fn json<T: serde::de::DeserializeOwned>(response: reqwest::Response, limit: usize) -> std::result::Result<Option<T>, reqwest::Error> {
    Ok(body(response, limit).await?.and_then(|body| serde_json::from_slice(&body).ok()))
}

async fn body(mut response: reqwest::Response, limit: usize) -> std::result::Result<Option<Vec<u8>>, reqwest::Error> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > limit {
            return Ok(None);
        }
    }
    Ok(Some(body))
}

/// Why a request failed, with the causes underneath, without its address: an address may hold what is no one's business.
pub(super) fn reason(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return "timeout".to_string();
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_that_a_service_asks_for_is_read_in_all_its_forms() {
        let after = |name: &str, value: &str| Reply { headers: vec![(name.into(), value.into())], ..Reply::default() }.retry_after();
        assert_eq!(after("retry-after", " 7 "), Some(Duration::from_secs(7)));
        assert_eq!(after("retry-after-ms", "250"), Some(Duration::from_millis(250)));
        assert_eq!(after("retry-after", "99999999"), Some(Duration::from_secs(3_600)));
        assert_eq!(after("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        let soon = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(60));
        assert!(after("retry-after", &soon).is_some_and(|wait| wait > Duration::from_secs(50)));
        for nonsense in ["-5", "soon", "NaN", ""] {
            assert_eq!(after("retry-after", nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn a_form_is_encoded() {
        assert_eq!(Request::form("/x", &[("q", "a&b c é")]).body, "q=a%26b+c+%C3%A9");
    }
}
