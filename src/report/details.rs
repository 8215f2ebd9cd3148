//! The detailed views of `status`: sections, texts by state, the work that is left, and what has changed since a revision.

use serde_json::{Value, json};

use super::json::{document, merge_fields, tally};
use super::style::{Hue, Style, left, right, short, width};
use super::{names, path};
use crate::msg;
use crate::ops::details::{Listed, Section};
use crate::ops::effort::{Band, Effort, Work};
use crate::ops::since::{LocaleSince, Point, Since};
use crate::say::{Msg, Say};
use crate::sheet::{State, Tally};

/// A line for each section: its share, and its texts, words and characters that are approved of all there are.
pub fn sections(sections: &[Section], say: &Say, style: Style) -> String {
    let head = ["status-section", "status-coverage", "status-texts", "status-words", "status-characters"].map(|key| say.word(key).unwrap_or_default());
    let of = |part, all| format!("{}/{}", say.number(part), say.number(all));
    let row = |section: &Section| {
        let (tally, heading) = (&section.tally, section.heading.as_deref().map_or(String::new(), |heading| format!(" › {}", short(heading, 48))));
        vec![
            format!("{} {}{}", section.locale.as_str(), path(&section.page), heading),
            say.words(&msg!("per-cent", share = tally.percent(State::Approved))),
            of(tally.texts(State::Approved), tally.all_texts()),
            of(tally.words(State::Approved), tally.all_words()),
            of(tally.characters(State::Approved), tally.all_characters()),
        ]
    };
    table(&head, sections.iter().map(row).collect(), style)
}

pub fn sections_json(sections: &[Section]) -> String {
    let one = |section: &Section| merge_fields(json!({ "language": section.locale.as_str(), "page": path(&section.page), "section": section.heading }), tally(&section.tally));
    document("status", json!({ "sections": sections.iter().map(one).collect::<Vec<_>>() }))
}

/// Two lines for each text: where it stands and in which state, and what the source says.
pub fn listed(texts: &[Listed], say: &Say, style: Style) -> String {
    if texts.is_empty() {
        return format!("{}\n", say.words(&msg!("status-no-texts")));
    }
    let one = |text: &Listed| {
        let state = say.word(key(text.state)).unwrap_or_default();
        let words = say.words(&msg!("count-words", count = text.words));
        let source = short(&text.source, style.width.min(110).saturating_sub(2));
        format!("{}:{}:{}: {} {} · {words}\n  {source}\n", text.place.path.display(), text.place.line, text.place.column, style.paint(Hue::Strong, &state), text.id)
    };
    texts.iter().map(one).collect()
}

pub fn listed_json(texts: &[Listed]) -> String {
    let one = |text: &Listed| {
        json!({
            "language": text.locale.as_str(), "path": path(&text.place.path), "line": text.place.line, "column": text.place.column,
            "id": text.id, "state": text.state.name(), "words": text.words, "characters": text.characters, "source": text.source,
        })
    };
    document("status", json!({ "texts": texts.iter().map(one).collect::<Vec<_>>() }))
}

/// A table for each language: a line for each band with its texts, words and characters.
pub fn effort(languages: &[Effort], say: &Say, style: Style) -> String {
    let head = ["effort-band", "status-texts", "status-words", "status-characters"].map(|key| say.word(key).unwrap_or_default());
    let counts = |name: String, work: &Work| vec![name, say.number(work.texts as u64), say.number(work.words as u64), say.number(work.characters as u64)];
    let mut out = String::new();
    for effort in languages {
        let mut rows: Vec<Vec<String>> = Band::ALL.iter().zip(&effort.bands).map(|(band, work)| counts(say.words(&band_words(*band)), work)).collect();
        rows.push(counts(say.word("status-total").unwrap_or_default(), &sum(&effort.bands)));
        out.push_str(&format!("{}\n{}\n", style.paint(Hue::Strong, &names::both(&effort.locale, say)), table(&head, rows, style)));
    }
    out
}

pub fn effort_json(languages: &[Effort]) -> String {
    let name = |band: &Band| match band {
        Band::Read => "read".to_string(),
        Band::Repeated => "repeated".to_string(),
        Band::Known => "known".to_string(),
        Band::Alike(least) => format!("alike_{least}"),
        Band::New => "new".to_string(),
    };
    let work = |work: &Work| json!({ "texts": work.texts, "words": work.words, "characters": work.characters });
    let one = |effort: &Effort| {
        let bands: serde_json::Map<String, Value> = Band::ALL.iter().zip(&effort.bands).map(|(band, own)| (name(band), work(own))).collect();
        json!({ "language": effort.locale.as_str(), "bands": bands, "total": work(&sum(&effort.bands)) })
    };
    document("status", json!({ "effort": languages.iter().map(one).collect::<Vec<_>>() }))
}

fn band_words(band: Band) -> Msg {
    match band {
        Band::Read => msg!("effort-read"),
        Band::Repeated => msg!("effort-repeated"),
        Band::Known => msg!("effort-known"),
        Band::Alike(least) => {
            let most = match least {
                95 => 99u8,
                85 => 94,
                75 => 84,
                _ => 74,
            };
            msg!("effort-alike", least = least, most = most)
        }
        Band::New => msg!("effort-new"),
    }
}

fn sum(bands: &[Work]) -> Work {
    bands.iter().fold(Work::default(), |sum, work| Work { texts: sum.texts + work.texts, words: sum.words + work.words, characters: sum.characters + work.characters })
}

/// What became of the source since then, and a line for each language.
pub fn since(since: &Since, say: &Say, style: Style) -> String {
    let mut out = format!("{}\n\n", say.words(&msg!("since-heading", revision = &since.revision, commit = &since.commit, day = &since.day)));
    let head = ["status-language", "since-then", "since-now", "since-new", "since-changed", "since-gone", "since-approved", "since-lost", "since-open"];
    let head = head.map(|key| say.word(key).unwrap_or_default());
    let share = |tally: &Tally| say.words(&msg!("per-cent", share = tally.percent(State::Approved)));
    let both = |tally: &Tally| format!("{} · {}", say.number(tally.all_texts()), say.number(tally.all_words()));
    let row = |own: &LocaleSince| {
        let open = open_words(own);
        let then = if own.then.all_texts() == 0 { "–".to_string() } else { share(&own.then) };
        let counts = [own.approved, own.lost].map(|count| say.number(count as u64));
        [vec![names::both(&own.locale, say), then, share(&own.now), both(&own.new), both(&own.changed), both(&own.gone)], counts.to_vec(), vec![say.number(open)]].concat()
    };
    out.push_str(&table(&head, since.locales.iter().map(row).collect(), style));
    out.push_str(&style.paint(Hue::Dim, &say.word("since-legend").unwrap_or_default()));
    out.push('\n');
    out
}

pub fn since_json(since: &Since) -> String {
    let one = |own: &LocaleSince| {
        json!({
            "language": own.locale.as_str(), "then": tally(&own.then), "now": tally(&own.now), "new": tally(&own.new), "changed": tally(&own.changed),
            "gone": tally(&own.gone), "approved": own.approved, "lost": own.lost, "open_words": open_words(own),
        })
    };
    let languages: Vec<Value> = since.locales.iter().map(one).collect();
    document("status", json!({ "since": since.revision, "commit": since.commit, "day": since.day, "languages": languages }))
}

/// Words of what is new or changed and not approved.
fn open_words(own: &LocaleSince) -> u64 {
    [&own.new, &own.changed].into_iter().map(|tally| tally.all_words() - tally.words(State::Approved)).sum()
}

/// A line for each revision, a column for each language.
pub fn trend(points: &[Point], say: &Say, style: Style) -> String {
    let mut codes: Vec<String> = Vec::new();
    for own in points.iter().flat_map(|point| &point.status.locales) {
        let code = own.locale.as_str().to_string();
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    let head: Vec<String> = [say.word("trend-day").unwrap_or_default(), say.word("status-texts").unwrap_or_default()].into_iter().chain(codes.iter().cloned()).collect();
    let row = |point: &Point| {
        let share = |code: &String| {
            let own = point.status.locales.iter().find(|own| own.locale.as_str() == code);
            own.map_or("–".to_string(), |own| say.words(&msg!("per-cent", share = own.tally.percent(State::Approved))))
        };
        let texts = point.status.locales.iter().map(|own| own.tally.all_texts()).max().unwrap_or(0);
        [format!("{} {}", point.day, point.commit), say.number(texts)].into_iter().chain(codes.iter().map(share)).collect()
    };
    table(&head, points.iter().map(row).collect(), style)
}

pub fn trend_json(points: &[Point]) -> String {
    let one = |point: &Point| {
        let languages: Vec<Value> = point.status.locales.iter().map(|own| merge_fields(json!({ "language": own.locale.as_str() }), tally(&own.tally))).collect();
        json!({ "day": point.day, "commit": point.commit, "languages": languages })
    };
    document("status", json!({ "trend": points.iter().map(one).collect::<Vec<_>>() }))
}

fn key(state: State) -> &'static str {
    match state {
        State::Approved => "state-approved",
        State::Changed => "state-changed",
        State::Draft => "state-draft",
        State::Missing => "state-missing",
    }
}

/// Columns under their heads, the first to the left, the numbers to the right.
fn table(head: &[String], rows: Vec<Vec<String>>, style: Style) -> String {
    let columns: Vec<usize> = (0..head.len()).map(|at| rows.iter().chain([&head.to_vec()]).filter_map(|row| row.get(at)).map(|cell| width(cell)).max().unwrap_or(0)).collect();
    let line = |row: &[String]| {
        let cells = row.iter().zip(&columns).enumerate().map(|(at, (cell, column))| if at == 0 { left(cell, *column) } else { right(cell, *column) });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_string()
    };
    let mut out = format!("{}\n", style.paint(Hue::Dim, &line(head)));
    rows.iter().for_each(|row| out.push_str(&format!("{}\n", line(row))));
    out
}
