//! [`Style`]: how wide a report may be and whether it has colour. Colour only repeats what the words say.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What the place that shows a report can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    pub color: bool,
    /// Columns to keep to; `usize::MAX` where nothing limits them.
    pub width: usize,
}

/// What a colour stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hue {
    Good,
    Bad,
    Warn,
    Dim,
    Strong,
}

impl Style {
    /// No colour, no limit: for files and pipes.
    pub const PLAIN: Style = Style { color: false, width: usize::MAX };

    pub fn paint(&self, hue: Hue, text: &str) -> String {
        if !self.color || text.is_empty() {
            return text.to_string();
        }
        let code = match hue {
            Hue::Good => "32",
            Hue::Bad => "31",
            Hue::Warn => "33",
            Hue::Dim => "2",
            Hue::Strong => "1",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }
}

/// The columns that a text takes on a terminal.
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// The text with blanks after it, up to a width.
pub fn left(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// The text with blanks before it, up to a width.
pub fn right(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(width(text))))
}

/// The text on one line, cut with an ellipsis where it is wider than the columns.
pub fn short(text: &str, columns: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if width(&line) <= columns {
        return line;
    }
    let mut out = String::new();
    let mut taken = 0;
    for char in line.chars() {
        let wide = char.width().unwrap_or(0);
        if taken + wide + 1 > columns {
            break;
        }
        taken += wide;
        out.push(char);
    }
    out.push('…');
    out
}

/// A bar of so many cells; full only where all is done, and never empty where something is.
pub fn bar(part: u64, whole: u64, cells: usize) -> String {
    let full = match whole {
        0 => cells,
        whole => usize::try_from(u128::from(part) * cells as u128 / u128::from(whole)).unwrap_or(cells),
    };
    let full = if part > 0 { full.max(1) } else { full };
    format!("{}{}", "█".repeat(full), "░".repeat(cells.saturating_sub(full)))
}

/// Text of any direction set apart, so that it does not turn the line around it; for terminals.
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_bar_means_all() {
        assert_eq!(bar(999, 1000, 10), "█████████░");
        assert_eq!(bar(1, 1000, 10), "█░░░░░░░░░");
        assert_eq!(bar(0, 1000, 10), "░░░░░░░░░░");
    }

    #[test]
    fn cuts_by_columns_and_not_by_bytes() {
        assert_eq!(short("日本語の本文", 5), "日本…");
        assert_eq!(short("two\n  lines", 20), "two lines");
        assert_eq!(left("日本", 6), "日本  ");
        assert_eq!(right("ä", 3), "  ä");
    }
}
