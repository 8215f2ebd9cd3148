//! A program as an engine: a request goes to its standard input, its standard output is the reply.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::Command;

use super::http::{NoReply, Reply};

/// So many bytes of what a program says of its troubles are kept.
const LONGEST_COMPLAINT: u64 = 4_096;

/// Runs a program over a request.
///
/// # Errors
/// If it cannot be started, takes too long, writes without end, or fails: then with what it wrote to its standard error.
pub(super) async fn run(command: &[String], root: &Path, input: &str, longest: usize, timeout: Duration) -> Result<Reply, NoReply> {
    let Some((program, arguments)) = command.split_first() else { return Err(NoReply::Unreachable(String::new())) };
    let mut starting = Command::new(program);
    starting.args(arguments).current_dir(root).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut child = starting.spawn().map_err(|error| NoReply::Unreachable(error.to_string()))?;
    let (Some(mut into), Some(out), Some(err)) = (child.stdin.take(), child.stdout.take(), child.stderr.take()) else {
        return Err(NoReply::Unreachable(String::new()));
    };
    let exchange = async {
        // It may answer before it has read everything, so both happen at once; one that does not read has its reasons.
        let write = async move {
            let _ = into.write_all(input.as_bytes()).await;
            drop(into);
        };
        let (mut said, mut complaint) = (Vec::new(), Vec::new());
        let mut out = out.take(longest as u64 + 1);
        let mut beginning = err.take(LONGEST_COMPLAINT);
        let complain = async {
            let _ = beginning.read_to_end(&mut complaint).await;
            let _ = tokio::io::copy(&mut beginning.into_inner(), &mut tokio::io::sink()).await;
        };
        let (_, read, _) = tokio::join!(write, out.read_to_end(&mut said), complain);
        let broken = |error: std::io::Error| NoReply::Broken(error.to_string());
        read.map_err(broken)?;
        if said.len() > longest {
            return Err(NoReply::Endless);
        }
        let ended = child.wait().await.map_err(broken)?;
        match ended.success() {
            true => Ok(Reply { status: 200, headers: Vec::new(), body: said }),
            false => Err(NoReply::Broken(format!("{}: {ended}", String::from_utf8_lossy(&complaint).trim()))),
        }
    };
    tokio::time::timeout(timeout, exchange).await.unwrap_or_else(|_| Err(NoReply::Broken("timeout".to_string())))
}
