//! All rows of a language, one after the other: what the detailed views of `status` are made from.

use std::path::Path;

use super::books::Books;
use super::scope::Wanted;
use super::spread::spread;
use super::survey::Survey;
use crate::catalog::Catalog;
use crate::error::Result;
use crate::finding::Place;
use crate::project::Project;
use crate::sheet::Row;

/// A row where it stands.
pub struct Seen<'r> {
    /// The page, or the file in the source language.
    pub page: &'r Path,
    pub row: &'r Row<'r>,
    /// The catalog in which its entry stands or would stand.
    pub catalog: &'r Catalog,
}

impl Seen<'_> {
    pub fn place(&self) -> Place {
        self.row.entry.map_or_else(|| Place::file(&self.catalog.source.path), |entry| self.catalog.place(entry.id_at))
    }
}

/// What `look` makes of every row that is asked for, in the order of pages and rows.
pub fn each<T: Send>(project: &Project, survey: &Survey, books: &Books, wanted: &Wanted, look: impl Fn(&Seen) -> Option<T> + Sync) -> Result<Vec<T>> {
    let of_page = |number: &usize| -> Result<Vec<T>> {
        let source = survey.source(project, *number)?;
        let book = books.book(*number, &source)?;
        let sheet = books.sheet(&book);
        Ok(sheet.rows.iter().filter_map(|row| look(&Seen { page: &survey.pages[*number].paths.page, row, catalog: book.catalog_of(row.id()) })).collect())
    };
    let mut all = Vec::new();
    for found in spread(&survey.wanted(wanted), of_page) {
        all.extend(found?);
    }
    for native in books.natives()?.iter().filter(|native| wanted.path(&native.paths.source)) {
        let sheet = books.native_sheet(native);
        all.extend(sheet.rows.iter().filter_map(|row| look(&Seen { page: &native.paths.source, row, catalog: native.catalog_of(row.id()) })));
    }
    Ok(all)
}
