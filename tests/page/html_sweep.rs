//! Laws 1 and 2 over all HTML pages of real sites, and how much of what a reader meets a translation reaches.
//!
//! `LATIMER_PAGES` names a folder of sites, `<profile>/<site>/…`; without it there is nothing to sweep.

use std::fs;
use std::path::{Path, PathBuf};

use latimer::inline::{Inline, Piece};
use latimer::page::{Page, Profile, Translation, Unit, UnitKind, html};
use latimer::text::Source;

use super::{attacked, corpora, judge, merge, own};

/// What a sweep over one site found.
#[derive(Default)]
struct Tally {
    pages: usize,
    not_utf8: usize,
    units: usize,
    kept_pseudo: usize,
    kept_hostile: usize,
    words: usize,
    left: usize,
    examples: Vec<String>,
    kept: Vec<String>,
    broken: Vec<String>,
}

fn sites() -> Vec<(Profile, PathBuf)> {
    let Some(root) = std::env::var_os("LATIMER_PAGES").map(PathBuf::from) else { return Vec::new() };
    let folders = |folder: &Path| {
        let mut found: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
        found.sort();
        found
    };
    let profile = |folder: &Path| match folder.file_name().unwrap().to_str().unwrap() {
        "html" => Profile::plain(),
        "starlight" => Profile::named("astro").unwrap(),
        name => Profile::named(name).unwrap(),
    };
    folders(&root).iter().flat_map(|group| folders(group).into_iter().map(|site| (profile(group), site))).collect()
}

/// Letters by which a pseudo-translation is known; each word has one.
fn pseudo(text: &str) -> String {
    text.chars().flat_map(|letter| [Some(letter), letter.is_alphabetic().then_some(judge::PSEUDO)]).flatten().collect()
}

fn pseudo_translation(unit: &Unit) -> Translation {
    let pieces = unit.text.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => Piece::Text(pseudo(text)),
        piece => piece.clone(),
    });
    let attributes = unit.attributes.iter().map(|attribute| (attribute.name.clone(), pseudo(&attribute.text)));
    Translation { text: Inline { pieces: pieces.collect() }, attributes: attributes.collect(), ..Translation::default() }
}

fn hostile_translation(unit: &Unit, seed: usize) -> Translation {
    let attributes = unit.attributes.iter().map(|attribute| (attribute.name.clone(), attacked(&Inline::text(&attribute.text), seed).plain()));
    Translation { text: attacked(&unit.text, seed), attributes: attributes.collect(), ..Translation::default() }
}

fn kept(page: &Page, kept: &[usize]) -> usize {
    kept.iter().filter(|index| !matches!(page.units[**index].kind, UnitKind::FrontMatter(_))).count()
}

fn sweep(profile: &Profile, site: &Path) -> Tally {
    let mut tally = Tally::default();
    let mut paths = corpora::files(site, "html");
    paths.extend(corpora::files(site, "htm"));
    for (number, path) in paths.iter().enumerate() {
        let name = path.strip_prefix(site).unwrap().display().to_string();
        let Ok(text) = String::from_utf8(fs::read(path).unwrap()) else {
            tally.not_utf8 += 1;
            continue;
        };
        let page = html::read(Source::new(path, text.clone()), profile);
        tally.pages += 1;
        tally.units += page.units.len();
        let own: Vec<_> = page.units.iter().map(|unit| Some(own(unit))).collect();
        for translations in [&own[..], &[]] {
            if merge(&page, translations, "en", true).text != text {
                tally.broken.push(format!("law 1: {name}"));
            }
        }
        let seen = |text: &str| judge::elements(&judge::without_templates(text), judge::OPAQUE);
        let source = seen(&text);
        let mut law_2 = |kind: &str, merged: &str| {
            let found = seen(merged);
            if found != source {
                let at = source.iter().zip(&found).take_while(|(before, now)| before == now).count();
                tally.broken.push(format!("law 2, {kind}: {name}\n    {:?}\n    {:?}", source.get(at), found.get(at)));
            }
        };
        let translations: Vec<_> = page.units.iter().map(|unit| Some(pseudo_translation(unit))).collect();
        let merged = merge(&page, &translations, "en", true);
        law_2("pseudo", &merged.text);
        tally.kept_pseudo += kept(&page, &merged.kept);
        tally.kept.extend(merged.kept.iter().map(|index| format!("{name}: {:?}", page.source.slice(page.units[*index].span))));
        let (words, left) = judge::untranslated(&judge::without_templates(&merged.text));
        tally.words += words;
        tally.left += left.len();
        tally.examples.extend(left.into_iter().map(|left| format!("{name}: {left}")));
        let translations: Vec<_> = page.units.iter().enumerate().map(|(index, unit)| Some(hostile_translation(unit, number + index))).collect();
        let merged = merge(&page, &translations, "en", true);
        law_2("hostile", &merged.text);
        tally.kept_hostile += kept(&page, &merged.kept);
    }
    tally
}

#[test]
fn laws_over_real_sites() {
    let mut sum = Tally::default();
    for (profile, site) in sites() {
        let tally = sweep(&profile, &site);
        if tally.pages == 0 {
            continue;
        }
        let per_mille = |part: usize, whole: usize| part as f64 * 1000.0 / whole.max(1) as f64;
        println!(
            "{}: {} pages ({} not UTF-8), {} units; kept {} of a pseudo-translation, {} of a hostile one; {} of {} words left ({:.2} ‰); {} broken",
            site.file_name().unwrap().display(), tally.pages, tally.not_utf8, tally.units, tally.kept_pseudo, tally.kept_hostile, tally.left, tally.words,
            per_mille(tally.left, tally.words), tally.broken.len(),
        );
        tally.broken.iter().take(12).for_each(|broken| println!("  {broken}"));
        tally.kept.iter().take(12).for_each(|kept| println!("  kept: {kept}"));
        let few = std::env::var("EXAMPLES").ok().and_then(|few| few.parse().ok()).unwrap_or(3);
        let step = (tally.examples.len() / few).max(1);
        tally.examples.iter().step_by(step).take(few).for_each(|left| println!("  left: {left}"));
        sum.pages += tally.pages;
        sum.units += tally.units;
        sum.kept_pseudo += tally.kept_pseudo;
        sum.kept_hostile += tally.kept_hostile;
        sum.words += tally.words;
        sum.left += tally.left;
        sum.broken.extend(tally.broken);
    }
    println!("{} pages, {} units, kept {} and {}, {} of {} words left", sum.pages, sum.units, sum.kept_pseudo, sum.kept_hostile, sum.left, sum.words);
    assert!(sum.broken.is_empty());
    assert!(sum.kept_pseudo + sum.kept_hostile <= sum.units * 2 / 5000);
    assert!(sum.left <= sum.words / 1000);
}
