//! `repeated-caption`: an image's alternative text that says what stands beside it.

use super::{Check, Docs, Fault, Line, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "repeated-caption",
    level: Some(Level::Note),
    docs: Docs {
        finds: "An alternative text of an image on a page in the source language that is, word for word, a text right before or behind it, such as its caption.",
        why: "Who listens to the page hears it twice and learns nothing about the image; and it is translated twice.",
        example: "alt and caption “The town hall” → alt “The town hall at night, seen from the market”",
        cure: "Describe in the alternative text what the image shows, or leave it empty where the caption says all.",
    },
    run: Run::Page(look),
    mend: None,
};

fn look(lines: &[Line]) -> Vec<(usize, Fault)> {
    let words = |line: &Line| line.source.text(None).first().map(|text| plain(&text.words)).unwrap_or_default();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let alternatives = line.source.texts.iter().filter(|(name, _)| name.is_some_and(|name| name.ends_with("-alt")));
        let of_attributes = alternatives.filter_map(|(name, texts)| Some((*name, plain(&texts.first()?.words))));
        let of_image = line.is_alt().then(|| (None, words(line)));
        for (name, alternative) in of_attributes.chain(of_image).filter(|(_, text)| text.chars().count() > 3) {
            let near = [at.checked_sub(1), name.map(|_| at), Some(at + 1)];
            let is_repeated = near.into_iter().flatten().filter_map(|near| lines.get(near)).any(|near| words(near) == alternative);
            if is_repeated {
                let fault = Fault::new(msg!("check-caption-repeated", text = &alternative));
                found.push((at, match name { Some(name) => fault.part(name), None => fault }));
            }
        }
    }
    found
}

fn plain(text: &str) -> String {
    text.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase()
}
