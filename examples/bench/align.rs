//! Alignment after an edit: the texts of a folder of pages against the same ones with a twentieth edited, some gone, some
//! new and some on another page, as `extract` aligns them: each page with its own past, then what is left across pages.

use std::path::Path;

use latimer::inline::{Inline, Piece};
use latimer::lineage::across::across;
use latimer::lineage::{self, Known, Plan};
use latimer::page::{self, Format, Profile, Unit};
use latimer::text::Source;

use super::{Outcome, corpora, files, line, table, worked};

pub fn align() -> Outcome {
    let Some(folder) = corpora("markdown/hugo-docs") else { return Ok(()) };
    let mut paths = Vec::new();
    files(&folder, "md", &mut paths)?;
    let profile = Profile::named("hugo").ok_or("no such profile")?;
    let texts: Vec<String> = paths.iter().map(std::fs::read_to_string).collect::<Result<_, _>>()?;
    let old: Vec<Vec<Unit>> = paths.iter().zip(texts).map(|(path, text)| page::read(Source::new(path, text), Format::Markdown, &profile).units).collect();
    let known: Vec<Vec<Known>> = old.iter().map(|units| known(units)).collect();
    let new = edited(&old);
    let count: usize = new.iter().map(Vec::len).sum();
    table("Alignment after an edit", &format!("{count} texts on {} pages, a twentieth of them edited and as many gone, new or elsewhere; processor time.", new.len()));
    let alone = worked(|| (), |()| plans(&new, &known).len());
    line("each page with its own past", count, "texts", alone, None);
    let places: Vec<&Path> = paths.iter().map(|path| path.as_path()).collect();
    let all = worked(|| (), |()| crossings(&new, &known, &places));
    line("and what is left across pages", count, "texts", all, Some(alone));
    Ok(())
}

fn plans(new: &[Vec<Unit>], known: &[Vec<Known>]) -> Vec<Plan> {
    new.iter().zip(known).map(|(units, known)| lineage::plan(units, known)).collect()
}

/// How many texts are found on another page.
fn crossings(new: &[Vec<Unit>], known: &[Vec<Known>], places: &[&Path]) -> usize {
    let plans = plans(new, known);
    let left: Vec<_> = plans.iter().zip(known).enumerate().flat_map(|(page, (plan, known))| plan.left(page, known)).collect();
    let loose: Vec<_> = plans.iter().zip(new).enumerate().flat_map(|(page, (plan, units))| plan.loose(page, units)).collect();
    across(&left, &loose, places, &|page, id| plans[page].ids(&known[page]).any(|own| own == id)).len()
}

fn known(units: &[Unit]) -> Vec<Known> {
    let mut units = units.to_vec();
    let plan = lineage::plan(&units, &[]);
    let fates = lineage::settle(&mut units, &[], &plan, &[]);
    let one = |(unit, fate): (&Unit, lineage::Fate)| Known {
        id: fate.id,
        text: unit.text.clone(),
        attributes: unit.attributes.iter().map(|own| (own.name.clone(), own.text.clone())).collect(),
        tags: unit.shown(),
    };
    units.iter().zip(fates).map(one).collect()
}

/// The pages after an edit, always the same one.
fn edited(old: &[Vec<Unit>]) -> Vec<Vec<Unit>> {
    let mut at = 0;
    let mut new: Vec<Vec<Unit>> = Vec::new();
    let mut on_their_way: Vec<Unit> = Vec::new();
    for units in old {
        let mut page = Vec::new();
        for unit in units {
            at += 1;
            match at % 100 {
                7 => {}
                13 => on_their_way.push(unit.clone()),
                21 | 34 | 55 | 76 | 89 => page.push(with(unit, "and so on")),
                41 => page.extend([unit.clone(), with(unit, "Something that is quite new stands here, with words of its own")]),
                _ => page.push(unit.clone()),
            }
        }
        if at % 3 == 0 {
            page.append(&mut on_their_way);
        }
        new.push(page);
    }
    new
}

fn with(unit: &Unit, words: &str) -> Unit {
    let mut text = Inline { pieces: unit.text.pieces.clone() };
    text.pieces.push(Piece::Text(format!(" {words}")));
    Unit { text, ..unit.clone() }
}
