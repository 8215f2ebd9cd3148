//! The person's own editor, on one text in a private temporary file that is gone afterwards.

use std::io;
use std::process::Command;

/// The text as the person left it. `$VISUAL`, else `$EDITOR`, else what the system has.
pub fn edit(text: &str) -> io::Result<String> {
    let dir = tempfile::Builder::new().prefix("latimer-").tempdir()?;
    let file = dir.path().join("text.txt");
    std::fs::write(&file, format!("{text}\n"))?;
    let command = wanted(|name| std::env::var(name).ok());
    let mut words = command.split_whitespace();
    let program = words.next().unwrap_or(FALLBACK);
    let status = Command::new(program).args(words).arg(&file).status()?;
    if !status.success() {
        return Err(io::Error::other(format!("{program}: {status}")));
    }
    // Editors save by renaming, so the file is opened anew by its name.
    Ok(std::fs::read_to_string(&file)?.trim_end_matches(['\r', '\n']).to_string())
}

const FALLBACK: &str = if cfg!(windows) { "notepad" } else { "vi" };

fn wanted(variable: impl Fn(&str) -> Option<String>) -> String {
    ["VISUAL", "EDITOR"]
        .into_iter()
        .filter_map(variable)
        .find(|command| !command.trim().is_empty())
        .unwrap_or_else(|| FALLBACK.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_visual_editor_comes_first() {
        let both = |name: &str| Some(if name == "VISUAL" { "code --wait" } else { "nano" }.to_string());
        assert_eq!(wanted(both), "code --wait");
        assert_eq!(wanted(|name| (name == "EDITOR").then(|| "nano".to_string())), "nano");
        assert_eq!(wanted(|_| Some(" ".to_string())), FALLBACK);
    }
}
