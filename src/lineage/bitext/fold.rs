//! Addresses and lines of markup, with what names a language taken out of them: `/de/kontakt.de.html` and `/kontakt`.

use crate::text::Locale;

/// The two languages whose names are folded.
#[derive(Clone, Debug)]
pub struct Folding {
    names: Vec<String>,
}

impl Folding {
    pub fn of(source: &Locale, target: &Locale) -> Folding {
        let names = [source, target].into_iter().flat_map(|locale| [locale.as_str().to_string(), locale.tag(), locale.language().to_string()]);
        let mut names: Vec<String> = names.map(|name| name.to_lowercase()).collect();
        names.sort();
        names.dedup();
        Folding { names }
    }

    /// A text with the parts of its addresses that name one of the languages left out, in small letters.
    pub fn fold(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for (number, part) in text.to_lowercase().split('/').enumerate() {
            if number > 0 && self.names.iter().any(|name| name == part) {
                continue;
            }
            if number > 0 {
                out.push('/');
            }
            out.push_str(&self.without_suffix(part));
        }
        out
    }

    /// A link's target, folded, without what says no more than how it is written: `../`, `.html`, a slash at its end. The
    /// part behind `#`, which follows the words of a heading, is left out where there is something before it.
    pub fn fold_target(&self, target: &str) -> String {
        let page = match target.split_once('#') {
            Some(("", _)) => "#",
            Some((page, _)) => page,
            None => target,
        };
        let page = page.trim_start_matches("./");
        let mut folded = self.fold(&format!("/{}", page.trim_start_matches("../").trim_start_matches('/')));
        for name in &self.names {
            // Sites of many languages often have a host for each: `de.example.org`.
            folded = folded.replace(&format!("//{name}."), "//");
        }
        let folded = folded.trim_end_matches('/');
        let folded = folded.trim_end_matches(".html").trim_end_matches(".md").trim_end_matches("/index").trim_end_matches("/_index");
        folded.trim_start_matches('/').to_string()
    }

    /// A file's name without a language between two dots: `page.de.md`.
    fn without_suffix(&self, part: &str) -> String {
        for name in &self.names {
            let inner = format!(".{name}.");
            if let Some(at) = part.rfind(&inner) {
                return format!("{}{}", &part[..at], &part[at + inner.len() - 1..]);
            }
        }
        part.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_target_in_two_languages_is_one() {
        let folding = Folding::of(&Locale::parse("en").unwrap(), &Locale::parse("pt-BR").unwrap());
        for target in ["/en/networks/", "/pt-br/networks/", "/networks", "../networks/index.md", "/pt/networks/index.html", "networks.pt-BR.md", "/en/networks/#team"] {
            assert_eq!(folding.fold_target(target), "networks", "{target}");
        }
        assert_eq!(folding.fold_target("https://en.wikipedia.org/wiki/Ruhr"), "https://wikipedia.org/wiki/ruhr");
        assert_eq!((folding.fold_target("#öffnungszeiten"), folding.fold_target("#hours")), ("#".to_string(), "#".to_string()));
        assert_eq!(folding.fold_target("mailto:a@b.org"), "mailto:a@b.org");
        assert_eq!(folding.fold("{{< figure src=\"/en/a.en.png\" >}}"), "{{< figure src=\"/a.png\" >}}");
    }
}
