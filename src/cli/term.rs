//! The terminal: data to stdout, talk to stderr, colour where it is wanted, a progress bar where someone watches.
//! The only file that prints.

use std::io::{IsTerminal, Write};

use indicatif::{ProgressBar, ProgressStyle};

use crate::error::{Error, Result};
use crate::msg;
use crate::ops::outcome::Progress;
use crate::report::Style;
use crate::report::style::Hue;
use crate::say::Say;

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Color {
    Auto,
    Always,
    Never,
}

impl Color {
    pub const NAMES: [&'static str; 3] = ["auto", "always", "never"];

    pub fn parse(name: &str) -> Color {
        match name {
            "always" => Color::Always,
            "never" => Color::Never,
            _ => Color::Auto,
        }
    }

    /// Whether a stream gets colour; by itself only a terminal does, and `NO_COLOR` forbids it.
    fn on(self, terminal: bool) -> bool {
        let forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        match self {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && !forbidden && !dumb,
        }
    }
}

/// Where the words go.
pub struct Term {
    quiet: bool,
    out: Style,
    err: Style,
}

impl Term {
    pub fn new(color: Color, quiet: bool) -> Term {
        let columns = |term: console::Term| term.size_checked().map_or(usize::MAX, |(_, columns)| usize::from(columns));
        let out = Style { color: color.on(std::io::stdout().is_terminal()), width: columns(console::Term::stdout()) };
        let err = Style { color: color.on(std::io::stderr().is_terminal()), width: columns(console::Term::stderr()) };
        Term { quiet, out, err }
    }

    /// How stdout may look.
    pub fn style(&self) -> Style {
        self.out
    }

    /// How stderr may look.
    pub fn talk_style(&self) -> Style {
        self.err
    }

    /// Whether someone sits at both ends, so that questions make sense.
    pub fn converses(&self) -> bool {
        std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// What was asked for. A reader that has gone away, as `head` does, is no fault.
    pub fn data(&self, text: &str) {
        let _ = self.data_by(|out| Ok(out.write_all(text.as_bytes())));
    }

    /// The same, written as it is made; fails if that does.
    pub fn data_by(&self, write: impl FnOnce(&mut dyn Write) -> Result<std::io::Result<()>>) -> Result<()> {
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        let _ = write(&mut out)?.and_then(|()| out.flush());
        Ok(())
    }

    /// What is said besides; nothing with `--quiet`.
    pub fn talk(&self, text: &str) {
        if !self.quiet {
            self.insist(text);
        }
    }

    /// What is said even with `--quiet`.
    pub fn insist(&self, text: &str) {
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    /// A fault: what and where, then what to do next.
    pub fn fault(&self, error: &Error, say: &Say) {
        let mut out = paint_label(self.err, Hue::Bad, &say.words(&msg!("error-line", what = error.says.clone())));
        out.push('\n');
        if let Some(place) = &error.place {
            out.push_str(&format!("  --> {}:{}:{}\n", place.path.display(), place.line, place.column));
        }
        for (index, hint) in error.hints.iter().enumerate() {
            if error.hints.get(..index).is_some_and(|before| before.contains(hint)) {
                continue;
            }
            let line = say.words(&msg!("hint-line", what = hint.clone()));
            out.push_str(&paint_label(self.err, Hue::Warn, &line));
            out.push('\n');
        }
        self.insist(&out);
    }

    /// Someone to tell how far a verb has come; shown only at a terminal.
    pub fn bar(&self) -> Bar {
        let shown = !self.quiet && std::io::stderr().is_terminal();
        Bar { bar: shown.then(ProgressBar::no_length) }
    }
}

/// The label before the first colon in colour.
fn paint_label(style: Style, hue: Hue, line: &str) -> String {
    match line.split_once(':') {
        Some((label, rest)) => format!("{}{rest}", style.paint(hue, &format!("{label}:"))),
        None => line.to_string(),
    }
}

/// A progress bar that is gone when it is dropped.
pub struct Bar {
    bar: Option<ProgressBar>,
}

impl Bar {
    pub fn show(&self, progress: &Progress, say: &Say) {
        let Some(bar) = &self.bar else { return };
        if bar.length().is_none() {
            let template = ProgressStyle::with_template("{msg} [{bar:24}] {human_pos}/{human_len} {elapsed} (-{eta})");
            bar.set_style(template.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("█░"));
        }
        bar.set_message(say.words(&progress.what));
        bar.set_length(progress.total as u64);
        bar.set_position(progress.done as u64);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_terminal_gets_colour_by_itself() {
        assert!(Color::Always.on(false));
        assert!(!Color::Never.on(true));
        assert!(!Color::Auto.on(false));
    }
}
