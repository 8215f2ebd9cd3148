//! Laws 1 and 2 over a folder of real pages, by hand: `LATIMER_PAGES` names it, its sites are `<profile>/<site>/…`.
//!
//! `SITE=hugo,zola` takes only the pages whose path holds one of these words, `EVERY=10` one page of ten, `SHOW=20`
//! prints so many cases of each fault. Without `LATIMER_PAGES` there is nothing to do, and CI has nothing to fail on.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod corpora;
mod laws;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use latimer::inline::{Inline, Piece, message};
use latimer::page::{self, Format, Page, Profile, Translation, UnitKind};
use latimer::text::{Locale, Source};
use laws::visible::{self, strange};
use laws::{HOSTILE, changed, comrak_html, comrak_tags, echo, pulldown_tags, settings, signs, tags};

/// What one site adds up to.
#[derive(Default)]
struct Site {
    pages: usize,
    /// Pages whose front matter no parser reads, which are reported and left as they are.
    unread: usize,
    units: usize,
    /// Pages that fail, by law.
    failed: BTreeMap<&'static str, Vec<String>>,
    kept: BTreeMap<&'static str, usize>,
    kept_shown: Vec<String>,
    words: usize,
    left: usize,
    left_shown: Vec<String>,
}

#[test]
fn laws_over_a_folder_of_pages() {
    let Some(root) = std::env::var_os("LATIMER_PAGES") else { return };
    let wanted = std::env::var("SITE").unwrap_or_default();
    let number = |name: &str| std::env::var(name).ok().and_then(|count| count.parse::<usize>().ok());
    let (show, every) = (number("SHOW").unwrap_or(0), number("EVERY").unwrap_or(1).max(1));
    let mut paths = Vec::new();
    for path in corpora::files(Path::new(&root), "md") {
        let name = path.strip_prefix(&root).unwrap().display().to_string();
        let mut parts = name.split('/');
        let (Some(profile), Some(site)) = (parts.next(), parts.next()) else { continue };
        // The folder is named after the generator's theme or after no generator at all.
        let profile = match profile {
            "starlight" => "astro",
            known => Profile::names().find(|name| *name == known).unwrap_or("plain"),
        };
        let site = format!("{}/{site}", name.split('/').next().unwrap());
        if wanted.split(',').any(|wanted| name.contains(wanted)) {
            paths.push((path, name.clone(), site, profile));
        }
    }
    let paths: Vec<_> = paths.into_iter().step_by(every).collect();
    assert!(!paths.is_empty(), "no Markdown pages in {}", Path::new(&root).display());
    let sites: Mutex<BTreeMap<String, Site>> = Mutex::default();
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some((path, name, site, profile)) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let Ok(text) = std::fs::read_to_string(path) else { continue };
                    let one = sweep(name, &text, &Profile::named(profile).unwrap());
                    add(sites.lock().unwrap().entry(site.clone()).or_default(), one);
                }
            });
        }
    });
    print(&sites.into_inner().unwrap(), show);
}

fn add(site: &mut Site, one: Site) {
    site.pages += one.pages;
    site.unread += one.unread;
    site.units += one.units;
    one.failed.into_iter().for_each(|(law, pages)| site.failed.entry(law).or_default().extend(pages));
    one.kept.into_iter().for_each(|(law, kept)| *site.kept.entry(law).or_default() += kept);
    site.kept_shown.extend(one.kept_shown);
    site.words += one.words;
    site.left += one.left;
    site.left_shown.extend(one.left_shown);
}

fn print(sites: &BTreeMap<String, Site>, show: usize) {
    println!("{:<28} {:>6} {:>6} {:>7}  pages that fail: own words, written, pseudo, hostile   units kept: written, pseudo, hostile, in front matter   words left", "site", "pages", "unread", "units");
    let mut all = Site::default();
    for (name, site) in sites {
        row(name, site);
        for (law, pages) in &site.failed {
            pages.iter().take(show).for_each(|page| println!("    fails {law}: {page}"));
        }
        site.kept_shown.iter().take(show).for_each(|kept| println!("    kept {kept}"));
        site.left_shown.iter().take(show).for_each(|left| println!("    left {left}"));
        all.pages += site.pages;
        all.unread += site.unread;
        all.units += site.units;
        site.failed.iter().for_each(|(law, pages)| all.failed.entry(law).or_default().extend(pages.clone()));
        site.kept.iter().for_each(|(law, kept)| *all.kept.entry(law).or_default() += kept);
        all.words += site.words;
        all.left += site.left;
    }
    row("all", &all);
}

fn row(name: &str, site: &Site) {
    let failed = |law| site.failed.get(law).map_or(0, Vec::len);
    let kept = |law| {
        let kept = site.kept.get(law).copied().unwrap_or(0);
        format!("{kept} ({:.3} %)", kept as f64 * 100.0 / site.units.max(1) as f64)
    };
    println!(
        "{name:<28} {:>6} {:>6} {:>7}  {:>4} {:>4} {:>4} {:>4}   {:>14} {:>14} {:>14} {:>14}   {} of {} ({:.3} %)",
        site.pages,
        site.unread,
        site.units,
        failed("own words"),
        failed("written"),
        failed("pseudo"),
        failed("hostile"),
        kept("written"),
        kept("pseudo"),
        kept("hostile"),
        kept("front matter"),
        site.left,
        site.words,
        site.left as f64 * 100.0 / site.words.max(1) as f64
    );
}

/// Holds both laws over one page.
fn sweep(name: &str, text: &str, profile: &Profile) -> Site {
    let locale = Locale::parse("en").unwrap();
    let read = |text: &str| page::read(Source::new("page.md", text.to_string()), Format::Markdown, profile);
    let page = read(text);
    let mut site = Site { pages: 1, units: page.units.len(), ..Site::default() };
    let fail = |site: &mut Site, law: &'static str, why: String| site.failed.entry(law).or_default().push(format!("{name}: {why}"));

    let own = page::merge(&page, &echo(&page), &settings(&locale));
    if own.text != text || !own.kept.is_empty() {
        fail(&mut site, "own words", format!("{:?}", own.kept));
    }
    // Nothing of it is a text until its author has put it right, so that none is left untranslated either.
    if page.fault.is_some() {
        return Site { unread: 1, ..site };
    }

    let source = Views::of(text, profile);
    let mut seed = text.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)) | 1;
    let mut random = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed >> 11) as usize % below
    };
    let laws: [(&'static str, Vec<Option<Translation>>); 3] =
        [("written", rewritten(&page)), ("pseudo", changed(&page, strange)), ("hostile", changed(&page, |text| hostile(text, &mut random)))];
    for (law, translations) in laws {
        let merged = page::merge(&page, &translations, &settings(&locale));
        let front = |at: &usize| matches!(page.units[*at].kind, UnitKind::FrontMatter(_));
        *site.kept.entry(law).or_default() += merged.kept.iter().filter(|at| !front(at)).count();
        *site.kept.entry("front matter").or_default() += merged.kept.iter().filter(|at| front(at)).count();
        for at in &merged.kept {
            let unit = &page.units[*at];
            let said = translations[*at].as_ref().map(|translation| message::write(&translation.text)).unwrap_or_default();
            site.kept_shown.push(format!("{law} {name} {} {:?} <- {:?}", unit.kind_slug(), page.source.slice(unit.span), said.chars().take(400).collect::<String>()));
        }
        let views = Views::of(&merged.text, profile);
        if let Some(why) = source.differ(&views) {
            fail(&mut site, law, why);
        } else if tags(&read(&merged.text)) != tags(&page) {
            fail(&mut site, law, "the tags of its units".into());
        }
        if law == "written" && merged.kept.is_empty() {
            let (before, after) = (visible::tree(&comrak_html(&visible::placeholders(text), profile)), visible::tree(&comrak_html(&visible::placeholders(&merged.text), profile)));
            site.failed.entry(law).or_default().extend(differ("rendered", &before, &after).map(|why| format!("{name}: {why}")));
        }
        if law == "pseudo" {
            let (before, after) = (visible::texts(&comrak_html(&visible::without_templates(text, profile), profile)), visible::texts(&comrak_html(&visible::without_templates(&merged.text, profile), profile)));
            let (kept, all): (Vec<usize>, Vec<usize>) = (merged.kept.iter().copied().filter(front).collect(), (0..page.units.len()).filter(front).collect());
            let front_words = |at: &[usize]| at.iter().map(|at| visible::words(&page.units[*at].text.plain())).sum::<usize>();
            site.words += before.iter().map(|text| visible::words(text)).sum::<usize>() + front_words(&all);
            site.left += after.iter().map(|text| visible::words(text)).sum::<usize>() + front_words(&kept);
            let left = after.iter().filter(|text| visible::words(text) > 0);
            site.left_shown.extend(left.map(|left| format!("{} in {name}: {left:?}", visible::words(left))));
        }
    }
    site
}

/// How renderers that know nothing of Latimer see a page.
#[derive(PartialEq)]
struct Views {
    comrak: Vec<String>,
    pulldown: Vec<String>,
    signs: Vec<(&'static str, usize)>,
}

impl Views {
    fn of(text: &str, profile: &Profile) -> Views {
        Views { comrak: comrak_tags(text, profile), pulldown: pulldown_tags(text), signs: signs(text, profile) }
    }

    fn differ(&self, other: &Views) -> Option<String> {
        let sign = self.signs.iter().zip(&other.signs).find(|(one, other)| one != other).map(|signs| format!("{signs:?}"));
        differ("comrak", &self.comrak, &other.comrak).or_else(|| differ("pulldown", &self.pulldown, &other.pulldown)).or(sign)
    }
}

/// Every text as it is, but for a blank at its end, so that it is written and not copied.
fn rewritten(page: &Page) -> Vec<Option<Translation>> {
    let rewrite = |unit: &page::Unit| {
        let mut text: Inline = message::read(&message::write(&unit.text)).unwrap();
        text.pieces.push(Piece::Text(" ".into()));
        let attributes = unit.attributes.iter().map(|attribute| (attribute.name.clone(), format!("{} ", attribute.text))).collect();
        Translation { text, attributes, ..Translation::default() }
    };
    page.units.iter().map(|unit| Some(rewrite(unit))).collect()
}

/// Strange words with hostile fragments in them; seldom a word of ten thousand letters.
fn hostile(text: &str, random: &mut impl FnMut(usize) -> usize) -> String {
    let mut text = strange(text);
    for _ in 0..1 + random(2) {
        let long = "ж".repeat(10_000);
        let fragment = if random(2000) == 0 { &long } else { HOSTILE[random(HOSTILE.len())] };
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        text.insert_str(places[random(places.len())], fragment);
    }
    text
}

/// The first place at which two lists differ, with what stands there.
fn differ(what: &str, one: &[String], other: &[String]) -> Option<String> {
    let at = one.iter().zip(other).position(|(one, other)| one != other).unwrap_or(one.len().min(other.len()));
    (one != other).then(|| format!("{what} {:?} {:?}", &one[at..one.len().min(at + 3)], &other[at..other.len().min(at + 3)]))
}
