//! What has changed since a revision: source texts that are new, changed or gone, and how far each language has come; and
//! how coverage went over the history.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::books;
use super::outcome::{Scope, Status};
use super::rows::each;
use super::scope::Wanted;
use super::status;
use super::survey::survey;
use crate::error::Result;
use crate::project::{Project, git};
use crate::sheet::{State, Tally};
use crate::text::{Date, Locale, Sum};

/// The difference between a revision and today.
#[derive(Clone, Debug)]
pub struct Since {
    /// The revision as it was asked for, its commit and its day.
    pub revision: String,
    pub commit: String,
    pub day: String,
    pub locales: Vec<LocaleSince>,
}

/// What has become of a language's texts.
#[derive(Clone, Debug)]
pub struct LocaleSince {
    pub locale: Locale,
    /// The tally of that day; empty if the language was not there.
    pub then: Tally,
    pub now: Tally,
    /// Source texts that were not there, by today's state.
    pub new: Tally,
    /// Source texts that say something else now, by today's state.
    pub changed: Tally,
    /// Texts that are no longer there, by the state they had.
    pub gone: Tally,
    /// Texts whose source is the same and that were approved since, and those that are no longer approved.
    pub approved: usize,
    pub lost: usize,
}

/// A row as it counts here.
struct Known {
    sum: Sum,
    state: State,
    words: usize,
    characters: usize,
}

type Rows = BTreeMap<(PathBuf, String), Known>;

/// Compares the project with what it was at a revision.
pub fn since(project: &Project, scope: &Scope, revision: &str) -> Result<Since> {
    let past = git::past(&project.root, revision)?;
    let then = past.project(project)?;
    let wanted = Wanted::of(project, scope)?;
    let everything = Wanted::of(&then, &Scope::default())?;
    let (before, after) = (survey(&then)?, survey(project)?);
    let mut locales = Vec::new();
    for locale in wanted.locales(project) {
        let rows = |project: &Project, survey, locale: &Locale, wanted: &Wanted| -> Result<Rows> {
            let books = books::read(project, survey, locale)?;
            let known = each(project, survey, &books, wanted, |seen| {
                let row = seen.row;
                // A link that the translation sends elsewhere is no change of the source.
                let known = Known { sum: row.source.source_sum(), state: row.state(), words: row.words, characters: row.characters };
                Some(((seen.page.to_path_buf(), row.id().to_string()), known))
            })?;
            Ok(known.into_iter().collect())
        };
        let now = rows(project, &after, locale, &wanted)?;
        let old = match then.locale(locale.as_str()) {
            Some(locale) => rows(&then, &before, locale, &everything)?,
            None => Rows::new(),
        };
        locales.push(compared(locale, old, now, &|page| wanted.everything() || wanted.path(page) || after.pages.iter().any(|leaf| leaf.paths.page == *page && wanted.page(&leaf.paths))));
    }
    Ok(Since { revision: revision.to_string(), commit: past.commit, day: past.day, locales })
}

fn compared(locale: &Locale, mut old: Rows, now: Rows, is_wanted: &dyn Fn(&PathBuf) -> bool) -> LocaleSince {
    old.retain(|(page, _), _| is_wanted(page));
    let mut since = LocaleSince { locale: locale.clone(), then: Tally::default(), now: Tally::default(), new: Tally::default(), changed: Tally::default(), gone: Tally::default(), approved: 0, lost: 0 };
    let add = |tally: &mut Tally, known: &Known| tally.add(known.state, known.words, known.characters);
    old.values().for_each(|known| add(&mut since.then, known));
    // A text that went to another page keeps its id.
    let mut moved: BTreeMap<String, Known> = BTreeMap::new();
    let mut rest = Vec::new();
    for ((page, id), known) in now {
        add(&mut since.now, &known);
        match old.remove(&(page, id.clone())) {
            Some(before) => settle(&mut since, &before, &known),
            None => rest.push((id, known)),
        }
    }
    old.into_iter().for_each(|((_, id), known)| {
        if let Some(twin) = moved.insert(id, known) {
            add(&mut since.gone, &twin);
        }
    });
    for (id, known) in rest {
        match moved.remove(&id) {
            Some(before) => settle(&mut since, &before, &known),
            None => add(&mut since.new, &known),
        }
    }
    moved.values().for_each(|known| add(&mut since.gone, known));
    since
}

/// Counts a text that was there then and is there now.
fn settle(since: &mut LocaleSince, before: &Known, now: &Known) {
    if before.sum != now.sum {
        since.changed.add(now.state, now.words, now.characters);
        return;
    }
    let was = before.state == State::Approved;
    let is = now.state == State::Approved;
    since.approved += usize::from(is && !was);
    since.lost += usize::from(was && !is);
}

/// How far the languages were at some revision.
#[derive(Clone, Debug)]
pub struct Point {
    pub commit: String,
    pub day: String,
    pub status: Status,
}

/// The status at so many revisions of the history, the oldest first.
pub fn trend(project: &Project, scope: &Scope, most: usize) -> Result<Vec<Point>> {
    let mut points = Vec::new();
    for revision in git::history(&project.root, most)? {
        let past = git::past(&project.root, &revision)?;
        let then = past.project(project)?;
        let locales = scope.locales.iter().filter(|locale| then.locale(locale).is_some()).cloned().collect();
        let options = status::Options { scope: Scope { locales, pages: Vec::new() }, today: Date::parse(&past.day) };
        points.push(Point { commit: past.commit.clone(), day: past.day.clone(), status: status::status(&then, &options)? });
    }
    Ok(points)
}
