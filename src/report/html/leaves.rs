//! The texts of the report: for each page and language the source beside its translation, and beside both what is to be
//! said of them.

use std::collections::HashSet;
use std::path::PathBuf;

use super::Desk;
use super::prose::{self, Marks};
use super::tables;
use crate::finding::{Finding, Level};
use crate::inline::{Inline, Tag};
use crate::msg;
use crate::ops::sides::{LanguageSide, Leaf, SourceSide, TargetSide, TextPart};
use crate::report::xml::escaped;
use crate::report::{names, path};
use crate::sheet::{Change, State};
use crate::text::{Locale, facts};

/// If there are more texts than this, only those are shown that have changed or of which something was found: no browser
/// likes a page of all of them.
const MOST: u64 = 10_000;

fn marks(desk: &Desk) -> Marks {
    let word = |key: &str| desk.say.word(key).unwrap_or_default();
    Marks { added: word("report-added"), removed: word("report-removed"), stale: word("report-stale") }
}

/// What the script filters by; hidden where there is none.
fn controls(desk: &Desk, pages: &[ShownPage]) -> String {
    let option = |value: &str, name: &str| format!("<option value=\"{}\">{}</option>", escaped(value), escaped(name));
    let languages: String = desk.outcome.status.locales.iter().map(|row| option(row.locale.as_str(), &names::both(&row.locale, desk.say))).collect();
    let pages: String = pages.iter().enumerate().map(|(number, shown)| option(&format!("p{number}"), &path(&shown.page))).collect();
    let states: String = tables::STATES
        .map(|(state, key)| {
            format!("<label class=\"check\"><input type=\"checkbox\" name=\"state\" value=\"{}\" checked> {}</label>", state.name(), desk.word(key))
        })
        .concat();
    let shown = desk.words(msg!("report-shown", shown = "%1", all = "%2"));
    format!(
        "<form id=\"controls\" hidden role=\"search\">\n\
         <label class=\"wide\">{search}<input type=\"search\" name=\"search\" autocomplete=\"off\"></label>\n\
         <label>{language}<select name=\"language\"><option value=\"\">{all}</option>{languages}</select></label>\n\
         <label>{page}<select name=\"page\"><option value=\"\">{all}</option>{pages}</select></label>\n\
         <label>{order}<select name=\"order\"><option value=\"n\">{by_page}</option><option value=\"r\">{by_need}</option></select></label>\n\
         <fieldset><legend>{state}</legend>{states}<label class=\"check\"><input type=\"checkbox\" name=\"found\"> {found}</label></fieldset>\n\
         <p class=\"actions\"><output name=\"count\" data-text=\"{shown}\"></output> <button type=\"button\" name=\"open\">{open}</button> <button type=\"button\" name=\"close\">{close}</button></p>\n\
         </form>\n",
        search = desk.word("report-search"),
        language = desk.word("status-language"),
        page = desk.word("report-page"),
        order = desk.word("report-order"),
        by_page = desk.word("report-order-page"),
        by_need = desk.word("report-order-need"),
        all = desk.word("report-all"),
        state = desk.word("report-state"),
        found = desk.word("report-found"),
        open = desk.word("report-open"),
        close = desk.word("report-close"),
    )
}

/// A section for each page, as they come.
pub struct Shelf<'a> {
    desk: &'a Desk<'a>,
    marks: Marks,
    source: &'a Locale,
    /// Whether every text is shown.
    whole: bool,
    /// The pages so far.
    pub pages: Vec<ShownPage>,
    /// The findings that stand beside a text or under the name of a page.
    shown: HashSet<*const Finding>,
    html: String,
}

/// A page that has a section, and the languages that it has there.
pub struct ShownPage {
    pub page: PathBuf,
    pub locales: Vec<Locale>,
}

impl<'a> Shelf<'a> {
    pub fn new(desk: &'a Desk<'a>) -> Shelf<'a> {
        let status = &desk.outcome.status;
        let texts: u64 = status.locales.iter().map(|row| row.tally.all_texts()).sum();
        Shelf { desk, marks: marks(desk), source: &status.source, whole: texts <= MOST, pages: Vec::new(), shown: HashSet::new(), html: String::new() }
    }

    /// Puts up the next page.
    pub fn add(&mut self, leaf: &Leaf) {
        let html = self.page(self.pages.len(), leaf);
        self.html.push_str(&html);
        self.shown.extend(self.desk.in_file(&leaf.page).map(std::ptr::from_ref));
        let places = leaf.languages.iter().flat_map(|side| &side.texts).filter_map(|text| text.place.as_ref());
        self.shown.extend(places.flat_map(|lines| self.desk.on(lines)).map(std::ptr::from_ref));
        self.pages.push(ShownPage { page: leaf.page.clone(), locales: leaf.languages.iter().map(|side| side.locale.clone()).collect() });
    }

    /// Whether a finding stands somewhere among the texts.
    pub fn shows(&self, finding: &Finding) -> bool {
        self.shown.contains(&std::ptr::from_ref(finding))
    }

    /// The controls and all pages; nothing where there is no page.
    pub fn section(&self) -> String {
        if self.pages.is_empty() {
            return String::new();
        }
        let note = if self.whole { String::new() } else { format!("<p class=\"muted\" id=\"left-out\">{}</p>", self.desk.word("report-left-out")) };
        format!("{}{note}{}<p class=\"muted\" id=\"nothing\" hidden>{}</p>", controls(self.desk, &self.pages), self.html, self.desk.word("report-nothing"))
    }

    fn page(&self, number: usize, leaf: &Leaf) -> String {
        let own = self.desk.findings(self.desk.in_file(&leaf.page), true);
        let languages: String = leaf.languages.iter().map(|side| self.language(number, leaf, side)).collect();
        format!(
            "<section class=\"page\" id=\"p{number}\"><h3>{}</h3>{own}\n{languages}</section>\n",
            self.desk.link(&leaf.page, 1, Some(&path(&leaf.page))),
        )
    }

    fn language(&self, number: usize, leaf: &Leaf, side: &LanguageSide) -> String {
        let tally = self.desk.tally(&leaf.page, side);
        let (mut items, mut found, mut urgent) = (String::new(), 0, false);
        for (at, (source, text)) in leaf.sources.iter().zip(&side.texts).enumerate() {
            let findings: Vec<&Finding> = text.place.iter().flat_map(|lines| self.desk.on(lines)).collect();
            found += findings.len();
            urgent |= findings.iter().any(|finding| finding.level == Level::Error) || is_withdrawn(text);
            if self.whole || text.state == State::Changed || !findings.is_empty() {
                items.push_str(&self.text(at, source, text, &findings, side));
            }
        }
        let code = escaped(side.locale.as_str());
        let mut says: Vec<String> = [State::Changed, State::Draft, State::Missing]
            .into_iter()
            .filter(|state| tally.texts(*state) > 0)
            .map(|state| format!("<span class=\"{}\">{}</span>", state.name(), self.desk.words(tables::counted(state, &tally))))
            .collect();
        if found > 0 {
            says.push(format!("<span>{}</span>", self.desk.words(msg!("report-findings", count = found))));
        }
        format!(
            "<details data-l=\"{code}\"{}><summary><h4>{}</h4> <span class=\"coverage\">{}<b>{}</b></span> <span class=\"says\">{}</span></summary>\n<ol class=\"texts\" id=\"p{number}-{code}\">{items}</ol></details>\n",
            if urgent { " open" } else { "" },
            escaped(&names::both(&side.locale, self.desk.say)),
            tables::bar(&tally),
            tables::share(self.desk, &tally),
            says.join(" · "),
        )
    }

    fn text(&self, at: usize, source: &SourceSide, text: &TargetSide, findings: &[&'a Finding], side: &LanguageSide) -> String {
        let facts = (text.change == Some(Change::Facts)).then(|| self.source.language());
        let gone = facts.map(|_| numbers_gone(&text.old, &source.parts)).unwrap_or_default();
        let source_parts: String = source.parts.iter().map(|part| self.source_part(part, text, &source.targets, facts)).collect();
        let target_parts: String = text.parts.iter().map(|part| paragraph(part, &prose::plain(&part.text, &source.targets, &gone, &self.marks))).collect();
        let heading = if source.kind.starts_with("heading") || source.kind.ends_with(" title") { " heading" } else { "" };
        let kind = if source.kind.is_empty() { String::new() } else { format!("<span class=\"kind\" lang=\"en\">{}</span>", escaped(&source.kind)) };
        format!(
            "<li class=\"{state}{heading}\" data-s=\"{state}\" data-f=\"{count}\" data-n=\"{at}\" data-r=\"{rank}\">\
             <div class=\"side\" lang=\"{of}\" dir=\"{of_dir}\">{source_parts}</div>\
             <div class=\"side\" lang=\"{to}\" dir=\"{to_dir}\">{target_parts}{suggestion}</div>\
             <div class=\"about\"><p class=\"line\"><span class=\"state\">{word}</span>{kind}</p>{notes}{findings}<p class=\"links\">{links}</p></div></li>\n",
            state = text.state.name(),
            count = findings.len(),
            rank = rank(text, findings),
            of = escaped(&self.source.tag()),
            of_dir = self.source.direction(),
            to = escaped(&side.locale.tag()),
            to_dir = side.locale.direction(),
            suggestion = self.suggestion(text, &source.targets),
            word = self.desk.word(&format!("state-{}", text.state.name())),
            notes = self.notes(text),
            findings = self.desk.findings(findings.iter().copied(), false),
            links = self.links(source, text),
        )
    }

    /// A part of the source: as it is, or beside what it was when the translation was made.
    fn source_part(&self, part: &TextPart, text: &TargetSide, targets: &[(Tag, String)], facts: Option<&str>) -> String {
        let html = match text.old.iter().find(|old| old.name == part.name) {
            Some(old) => prose::difference(&old.text, &part.text, targets, facts, &self.marks),
            None => prose::plain(&part.text, targets, &[], &self.marks),
        };
        paragraph(part, &html)
    }

    fn suggestion(&self, text: &TargetSide, targets: &[(Tag, String)]) -> String {
        let Some((origin, proposal)) = &text.suggestion else { return String::new() };
        let says = self.desk.words(msg!("report-suggestion", origin = origin));
        format!("<p class=\"suggestion\"><span class=\"label\" lang=\"{}\" dir=\"ltr\">{says}</span> {}</p>", self.desk.say.language(), prose::plain(proposal, targets, &[], &self.marks))
    }

    /// What the state means here, in a sentence each.
    fn notes(&self, text: &TargetSide) -> String {
        let mut notes: Vec<(&str, String)> = Vec::new();
        match text.change {
            Some(Change::Facts) if text.old.is_empty() => notes.push(("strong", self.desk.word("report-changed-unknown"))),
            Some(Change::Facts) if is_withdrawn(text) => notes.push(("strong", self.desk.word("report-changed-facts"))),
            Some(Change::Facts) => notes.push(("strong", self.desk.word("report-draft-outdated"))),
            Some(Change::Wording) => notes.push(("", self.desk.word("report-changed-wording"))),
            None => {}
        }
        if text.state == State::Draft {
            notes.push(("", match &text.origin {
                Some(origin) => self.desk.words(msg!("report-made-by", origin = origin)),
                None => self.desk.word("report-made-by-person"),
            }));
        }
        notes.iter().map(|(class, note)| format!("<p class=\"says {class}\">{note}</p>")).collect()
    }

    fn links(&self, source: &SourceSide, text: &TargetSide) -> String {
        let of = &source.place.place;
        let mut links = self.desk.link(&of.path, of.line, Some(&self.desk.say.words(&msg!("report-edit-source", line = of.line.to_string()))));
        if let Some(to) = text.place.as_ref().map(|lines| &lines.place) {
            links.push(' ');
                        // Where it leads nowhere, whoever looks for the file needs its path.
            let name = self.desk.edit.map(|_| self.desk.say.words(&msg!("report-edit-text", line = to.line.to_string())));
            links.push_str(&self.desk.link(&to.path, to.line, name.as_deref()));
        }
        links
    }
}

/// A text whose source has other facts now: the page does without it.
fn is_withdrawn(text: &TargetSide) -> bool {
    text.state == State::Changed && text.change == Some(Change::Facts)
}

/// How soon somebody should look at it.
fn rank(text: &TargetSide, findings: &[&Finding]) -> u8 {
    let worst = findings.iter().map(|finding| finding.level).max();
    match (text.state, worst) {
        _ if is_withdrawn(text) => 0,
        (_, Some(Level::Error)) => 1,
        (State::Changed, _) => 2,
        (_, Some(Level::Warning)) => 3,
        (State::Draft, _) => 4,
        (State::Missing, _) => 5,
        (State::Approved, _) => 6,
    }
}

fn paragraph(part: &TextPart, html: &str) -> String {
    match &part.name {
        Some(name) if name.ends_with("-href") => format!("<p dir=\"ltr\"><span class=\"label\">{}</span> {html}</p>", escaped(name)),
        Some(name) => format!("<p><span class=\"label\" dir=\"ltr\">{}</span> {html}</p>", escaped(name)),
        None => format!("<p>{html}</p>"),
    }
}

/// The numbers that the source had and has no more.
fn numbers_gone(old: &[TextPart], new: &[TextPart]) -> Vec<String> {
    let numbers = |parts: &[TextPart]| parts.iter().flat_map(|part| facts::numbers(&Inline::plain(&part.text))).collect::<Vec<_>>();
    let new = numbers(new);
    numbers(old).into_iter().filter(|number| !new.contains(number)).collect()
}
