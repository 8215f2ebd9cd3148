//! The one HTTP client of the engines, and the small runtime that it needs.

use std::future::Future;
use std::time::Duration;

use crate::error::{Error, Result};
use crate::msg;

/// A client. The system's proxies are used, but never for this machine itself.
pub(super) fn client(base: &str, timeout: Duration) -> Result<reqwest::Client> {
    // Someone else may have chosen a provider for the process; theirs is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder()
        .user_agent(concat!("latimer/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(timeout);
    let builder = if is_loopback(base) { builder.no_proxy() } else { builder };
    builder.build().map_err(|error| Error::failed(msg!("http-client", why = reason(&error))))
}

fn is_loopback(base: &str) -> bool {
    let host = reqwest::Url::parse(base).ok().and_then(|url| url.host_str().map(str::to_string)).unwrap_or_default();
    host == "localhost" || host == "[::1]" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Runs a future to its end on this thread.
///
/// # Errors
/// If no runtime can be started, as inside another one: whoever has one calls engines on a thread of their own.
pub(super) fn run<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    if tokio::runtime::Handle::try_current().is_ok() {
        return Err(Error::failed(msg!("http-client", why = "nested runtime")));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Error::failed(msg!("http-client", why = error.to_string())))?.block_on(future)
}

/// Reads an answer of at most `limit` bytes as JSON; `None` if it is longer or is something else.
///
/// # Errors
/// If the connection breaks.
pub(super) async fn json<T: serde::de::DeserializeOwned>(mut response: reqwest::Response, limit: usize) -> std::result::Result<Option<T>, reqwest::Error> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > limit {
            return Ok(None);
        }
    }
    Ok(serde_json::from_slice(&body).ok())
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
