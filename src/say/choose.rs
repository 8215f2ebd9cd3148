//! Which language the program speaks: what the command line says, else the program's own variable, else the locale of
//! the system, in the order that POSIX gives.

/// The language wanted, as a tag; empty where nothing asks for one. `variable` reads the environment.
pub fn language(argument: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> String {
    if let Some(argument) = argument.filter(|argument| !argument.is_empty()) {
        return tag(argument);
    }
    ["LATIMER_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| variable(name).filter(|value| !value.is_empty()))
        .map(|value| tag(&value))
        .unwrap_or_default()
}

/// The tag of a POSIX locale: `de_AT.UTF-8@euro` is `de-AT`; `C` and `POSIX` are no language.
fn tag(name: &str) -> String {
    let name = name.split(['.', '@']).next().unwrap_or_default();
    match name {
        "C" | "POSIX" => String::new(),
        name => name.replace('_', "-"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(argument: Option<&str>, variables: &[(&str, &str)]) -> String {
        language(argument, |name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.to_string()))
    }

    #[test]
    fn the_nearest_word_wins() {
        let all = [("LATIMER_LANG", "fr"), ("LC_ALL", "de_DE.UTF-8"), ("LC_MESSAGES", "pl_PL"), ("LANG", "tr_TR")];
        assert_eq!(chosen(Some("en"), &all), "en");
        assert_eq!(chosen(None, &all), "fr");
        assert_eq!(chosen(None, &all[1..]), "de-DE");
        assert_eq!(chosen(None, &all[2..]), "pl-PL");
        assert_eq!(chosen(None, &all[3..]), "tr-TR");
        assert_eq!(chosen(None, &[]), "");
    }

    #[test]
    fn the_portable_locale_is_no_language_and_empty_is_unset() {
        assert_eq!(chosen(None, &[("LC_ALL", "C.UTF-8"), ("LANG", "de_DE")]), "");
        assert_eq!(chosen(None, &[("LC_ALL", ""), ("LANG", "de_AT@euro")]), "de-AT");
    }
}
