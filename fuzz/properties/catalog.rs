//! Any text is a catalog: patterns survive writing and reading, edits keep what they do not name, and a sync settles,
//! adds nothing to what is approved and loses no entry.

use latimer::catalog::edit::{self, Written};
use latimer::catalog::state_line::Standing;
use latimer::catalog::write::{write_native, write_value};
use latimer::catalog::{Catalog, Entry, fold};
use latimer::sheet::{self, State, SyncInput, sync};
use latimer::text::{Edits, Locale, Source, Sum};

use super::{Input, english};

/// Parts a fuzzer's text into a source catalog, a locale's and a text.
const CUT: &str = "\n%%\n";

const LANGUAGES: &[&str] = &["de", "fr", "ja", "ar", "ko", "en"];

pub fn holds(data: &[u8]) {
    let Some(input) = Input::of(data) else { return };
    let locale = Locale::parse(LANGUAGES[input.choice % LANGUAGES.len()]).unwrap();
    let mut parts = input.text.splitn(3, CUT);
    let (first, second) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let words = parts.next().unwrap_or(first);
    patterns(words, &locale);
    for text in [first, second] {
        edits(&read(text), &fold(words), &locale, input.seed);
    }
    settles(&read(first), second, &locale);
}

fn read(text: &str) -> Catalog {
    Catalog::read(Source::new("test.ftl", text))
}

/// Law 5: any text survives.
fn patterns(text: &str, locale: &Locale) {
    let (page, native) = (write_value(text, locale), write_native(text));
    let catalog = read(&format!("before = x\np ={page}\nn ={native}\n-after = y\nlast ={page}\n    .attr ={native}\n"));
    assert_eq!(catalog.entries.len(), 5, "{text:?}");
    assert_eq!(catalog.entry("p").and_then(Entry::text), Some(fold(text)), "{page:?}");
    assert_eq!(catalog.entry("last").and_then(Entry::text), Some(fold(text)), "{page:?}");
    let native_of = |entry: Option<&Entry>, name: &str| {
        let message = &entry.unwrap().message;
        if name.is_empty() { message.value.as_ref() } else { message.attribute(name) }.and_then(|value| value.plain())
    };
    assert_eq!(native_of(catalog.entry("n"), "").as_deref(), Some(text), "{native:?}");
    assert_eq!(native_of(catalog.entry("last"), "attr").as_deref(), Some(text), "{native:?}");
}

/// Law 4: what an edit does not name keeps its bytes.
fn edits(catalog: &Catalog, words: &str, locale: &Locale, seed: u64) {
    let text = &catalog.source.text;
    let mut at = catalog.start;
    for entry in &catalog.entries {
        assert!(entry.extent.start >= at && entry.extent.contains(entry.id_at) && entry.extent.end <= text.len(), "{text:?}");
        at = entry.extent.end;
    }
    let _ = catalog.findings();
    // A lone CR is a text's own character, which the parser trims at the end of the last line.
    // A byte order mark is none in the middle of a file, and is one when what stood before it is gone.
    if catalog.entries.is_empty() || text.replace("\r\n", "\n").contains('\r') || text.char_indices().any(|(at, letter)| at > 0 && letter == '\u{feff}') {
        return;
    }
    let index = seed as usize % catalog.entries.len();
    let entry = &catalog.entries[index];
    let standing = Standing::Missing { source: Sum::of(b"x") };
    let after = kept(catalog, index, &edit::set_value(catalog, entry, Written::Text(words), locale));
    assert_eq!(after.entries[index].text().as_deref(), Some(words), "{text:?}");
    assert_eq!(after.entries[index].message.attributes, entry.message.attributes, "{text:?}");
    let after = kept(catalog, index, &edit::set_attribute(catalog, entry, "zz", Written::Text(words), locale));
    assert_eq!(after.entries[index].message.attribute("zz").and_then(|value| value.message_text()).as_deref(), Some(words), "{text:?}");
    assert_eq!(after.entries[index].message.value, entry.message.value, "{text:?}");
    let after = kept(catalog, index, &edit::set_state(catalog, entry, Some(&standing)));
    assert_eq!(after.entries[index].head.states().last().map(|line| &line.standing), Some(&standing), "{text:?}");
    assert_eq!(after.entries[index].message, entry.message, "{text:?}");
    kept(catalog, index, &edit::set_message(catalog, entry, &entry.message, locale));
    let gone = read(&edit::remove(catalog, entry).apply(text).unwrap());
    // Where it had cut an unparsable stretch in two, the stretch may be an entry without it.
    assert!(entry.beside_junk || gone.entries.len() + 1 == catalog.entries.len(), "{text:?}");
}

fn kept(catalog: &Catalog, index: usize, edits: &Edits) -> Catalog {
    let text = &catalog.source.text;
    let after = read(&edits.apply(text).unwrap());
    assert_eq!(after.entries.len(), catalog.entries.len(), "{text:?} became {:?}", after.source.text);
    assert_eq!(after.junk.len(), catalog.junk.len(), "{text:?} became {:?}", after.source.text);
    let others = |catalog: &Catalog| -> Vec<(String, String)> {
        let entries = catalog.entries.iter().enumerate().filter(|(at, _)| *at != index);
        entries.map(|(_, entry)| (entry.id.clone(), catalog.source.slice(entry.extent).to_string())).collect()
    };
    assert_eq!(others(catalog), others(&after), "{text:?} became {:?}", after.source.text);
    after
}

/// A second sync has nothing to do; whatever is approved after one was approved before it, and no text is gone.
fn settles(source: &Catalog, locale_text: &str, locale: &Locale) {
    // What extract never writes: a section by the name of what no page has any more.
    if source.entries.iter().any(|entry| entry.is_obsolete()) {
        return;
    }
    let english = english();
    let once = |text: &str| -> String {
        let catalog = read(text);
        let input = SyncInput { source, catalog: &catalog, source_locale: &english, locale, implicit: false, add: true, foreign: false, adopted: &[], taken: &[] };
        sync(input).edits.apply(text).unwrap_or_else(|overlap| panic!("{overlap:?} in {text:?}"))
    };
    let (before, text) = (read(locale_text), once(locale_text));
    let after = read(&text);
    let context = || format!("{:?}: {locale_text:?} became {text:?}", source.source.text);
    let again = once(&text);
    // What stands beside unparsable lines is left alone, until other lines have come between. What a context says of a
    // tag's old target is for reading.
    let settled = |text: &str| text.lines().filter(|line| !line.starts_with("# context:")).map(str::to_string).collect::<Vec<_>>();
    assert!(settled(&again) == settled(&text) || !before.junk.is_empty(), "{}, then {again:?}", context());
    let approved = |catalog: &Catalog| -> Vec<String> {
        let sheet = sheet::join(source, Some(catalog), |entry| !entry.is_term(), |_| None, &english);
        sheet.rows.iter().filter(|row| row.state() == State::Approved).map(|row| row.id().to_string()).collect()
    };
    let was = approved(&before);
    assert!(approved(&after).iter().all(|id| was.contains(id)), "{}", context());
    for entry in &before.entries {
        assert!(after.entries.iter().any(|other| other.id == entry.id), "{} is gone: {}", entry.id, context());
    }
}
