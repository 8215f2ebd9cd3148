//! Wiki links, `[[page]]` and `[[page|text]]`, which are words to a parser of MDX: found in what it told.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::events::Told;

/// Tells the wiki links of a page as links, as pulldown-cmark does.
pub fn link(body: &str, told: Vec<Told>) -> Vec<Told> {
    let links = links(body, &told);
    if links.is_empty() {
        return told;
    }
    let mut out = Vec::with_capacity(told.len() + 2 * links.len());
    let mut links = links.into_iter().peekable();
    for (event, range) in told {
        let Event::Text(words) = &event else {
            out.push((event, range));
            continue;
        };
        // The stretches of these words before, in and behind the brackets.
        let mut at = range.start;
        while let Some(found) = links.peek() {
            let tell = |out: &mut Vec<Told>, range: Range<usize>| {
                if !range.is_empty() {
                    out.push((Event::Text(body[range.clone()].to_string().into()), range));
                }
            };
            if (at..range.end).contains(&found.span.start) {
                tell(&mut out, at..found.span.start);
                out.push((Event::Start(found.tag(body)), found.span.clone()));
            }
            if found.span.start < range.end {
                at = at.max(found.text.start);
            }
            if !(range.start..range.end).contains(&found.text.end) {
                break;
            }
            tell(&mut out, at..found.text.end);
            out.push((Event::End(TagEnd::Link), found.span.clone()));
            at = found.span.end;
            links.next();
        }
        match body.get(at..range.end) {
            _ if at == range.start => out.push((Event::Text(words.clone()), range)),
            Some(rest) if !rest.is_empty() => out.push((Event::Text(rest.to_string().into()), at..range.end)),
            _ => {}
        }
    }
    out
}

/// Where a link stands, and its text in it.
struct Link {
    span: Range<usize>,
    text: Range<usize>,
    /// Whether the text is not the target.
    own_text: bool,
}

impl Link {
    fn tag(&self, body: &str) -> Tag<'static> {
        let target = if self.own_text { &body[self.span.start + 2..self.text.start - 1] } else { &body[self.text.clone()] };
        let target = CowStr::from(target.trim_end_matches('\\').to_string());
        Tag::Link { link_type: LinkType::WikiLink { has_pothole: self.own_text }, dest_url: target, title: "".into(), id: "".into() }
    }
}

fn links(body: &str, told: &[Told]) -> Vec<Link> {
    let mut out: Vec<Link> = Vec::new();
    let mut inside = 0;
    for (event, range) in told {
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) => inside += 1,
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) => inside -= 1,
            Event::Text(words) if inside == 0 && body.get(range.clone()) == Some(&**words) => {
                for (at, _) in words.match_indices("[[") {
                    let start = range.start + at;
                    let free = out.last().is_none_or(|last| last.span.end <= start);
                    out.extend(read(body, start).filter(|found| free && whole(found, told)));
                }
            }
            _ => {}
        }
    }
    out
}

/// The link that begins with two brackets.
fn read(body: &str, start: usize) -> Option<Link> {
    let inner = start + 2;
    if body[..start].ends_with(['\\', '!', '[']) {
        return None;
    }
    let mut escaped = false;
    let sign = |letter: char| {
        let found = !escaped && matches!(letter, '[' | ']' | '\n');
        escaped = letter == '\\' && !escaped;
        found
    };
    let end = inner + body[inner..].find(sign).filter(|length| body[inner + length..].starts_with("]]"))?;
    let bar = body[inner..end].find('|').map(|length| inner + length + 1);
    let text = bar.unwrap_or(inner)..end;
    let named = bar.is_none_or(|bar| bar - 1 > inner);
    (named && !body[text.clone()].trim().is_empty()).then_some(Link { span: start..end + 2, text, own_text: bar.is_some() })
}

/// Whether everything else stands around the link or in its text.
fn whole(found: &Link, told: &[Told]) -> bool {
    let within = |outer: &Range<usize>, inner: &Range<usize>| outer.start <= inner.start && inner.end <= outer.end;
    let apart = |range: &Range<usize>| range.end <= found.span.start || found.span.end <= range.start;
    let in_words = |place: usize| told.iter().any(|(event, range)| matches!(event, Event::Text(_)) && range.contains(&place));
    in_words(found.text.end)
        && told.iter().all(|(event, range)| apart(range) || within(range, &found.span) || within(&found.text, range) || matches!(event, Event::Text(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_told_from_words() {
        let read = |text: &str| read(text, text.find("[[").unwrap_or(0)).map(|found| (text[found.text.clone()].to_string(), found.own_text));
        assert_eq!(read("a [[Page]] b"), Some(("Page".into(), false)));
        assert_eq!(read("a [[Page|a \\] text]] b"), Some(("a \\] text".into(), true)));
        for none in ["\\[[a]]", "[[a] b]]", "[[a\nb]]", "[[|a]]", "[[a|]]", "![[a]]", "[[a"] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
