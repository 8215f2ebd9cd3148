//! Text inside XML and HTML: escaped, and without the control characters that XML 1.0 has no way to write.

/// The text as it may stand between tags and in quoted values.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(char),
            char if char.is_control() || matches!(char, '\u{FFFE}' | '\u{FFFF}') => out.push('\u{FFFD}'),
            char => out.push(char),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_markup() {
        assert_eq!(escaped("<a href=\"'&\u{1b}>"), "&lt;a href=&quot;&#39;&amp;\u{FFFD}&gt;");
    }
}
