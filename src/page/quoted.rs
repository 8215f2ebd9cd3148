//! A string between double quotes, as YAML, TOML and JSON each read it.

/// The value between double quotes, escaped where it must be; this form means the same in YAML and TOML.
pub fn double(value: &str) -> String {
    let mut out = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            _ if needs_escape(letter) => out.push_str(&format!("\\u{:04X}", letter as u32)),
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

/// Whether a character can only stand escaped between double quotes.
pub fn needs_escape(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}
