//! A workbook that came back: read cell by cell, so that a stray cell at the edge of a sheet costs nothing, and within
//! limits, so that a small file cannot become a huge one.

use std::collections::{BTreeMap, HashSet};
use std::io::{Cursor, Read};
use std::path::Path;

use calamine::{DataRef, Dimensions, Reader, Xlsx, XlsxError};
use rust_xlsxwriter::utility::row_col_to_cell;

use crate::error::Result;
use crate::exchange::column::{Column, approved_words, headings, returned};
use crate::exchange::{At, Fault, Parcel, unreadable};
use crate::finding::Place;
use crate::msg;
use crate::say::Msg;

/// So much a file may hold when it is unpacked, and so many letters its texts may have together.
const MOST_UNPACKED: u64 = 256 << 20;
const MOST_LETTERS: usize = 64 << 20;

/// How many rows down the headings are looked for.
const HEAD_ROWS: u32 = 20;

/// More merged cells than this, and nobody can tell what belongs to what.
const MOST_MERGED: usize = 1000;

/// Reads a file. One that is no workbook, or without our headings in any sheet, is an error; a cell that cannot be taken is
/// a fault.
pub fn read(bytes: &[u8], path: &Path) -> Result<Parcel> {
    is_small(bytes).map_err(|says| unreadable(path, says))?;
    let broken = |fault: XlsxError| unreadable(path, fault_of(&fault));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let headings = headings();
    let mut parcel = Parcel::default();
    let mut letters = 0;
    let mut found = false;
    for name in book.sheet_names() {
        let Some(sheet) = Sheet::read(&mut book, &name, &headings, &mut letters).map_err(|fault| match fault {
            Stop::Broken(fault) => broken(fault),
            Stop::TooBig => unreadable(path, msg!("exchange-unpacked-too-big")),
        })?
        else {
            continue;
        };
        found = true;
        sheet.unload(path, &name, &mut parcel);
    }
    if found { Ok(parcel) } else { Err(unreadable(path, msg!("exchange-no-headings")).hint(msg!("hint-exchange-headings"))) }
}

/// Whether a file is a workbook that stays small when it is unpacked; what it says of its own size is not believed.
fn is_small(bytes: &[u8]) -> std::result::Result<(), Msg> {
    // What is encrypted is packed in the older way of Office files.
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(msg!("exchange-encrypted"));
    }
    let broken = |why: &dyn std::fmt::Display| msg!("exchange-broken-xlsx", why = why.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|fault| broken(&fault))?;
    let mut room = MOST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|fault| broken(&fault))?;
        room -= std::io::copy(&mut part.take(room), &mut std::io::sink()).map_err(|fault| broken(&fault))?;
        if room == 0 {
            return Err(msg!("exchange-unpacked-too-big"));
        }
    }
    Ok(())
}

fn fault_of(fault: &XlsxError) -> Msg {
    match fault {
        XlsxError::Password => msg!("exchange-encrypted"),
        other => msg!("exchange-broken-xlsx", why = other.to_string()),
    }
}

enum Stop {
    Broken(XlsxError),
    TooBig,
}

impl From<XlsxError> for Stop {
    fn from(fault: XlsxError) -> Stop {
        Stop::Broken(fault)
    }
}

/// A sheet with our headings.
struct Sheet {
    /// Where each column stands.
    columns: BTreeMap<Column, u32>,
    rows: BTreeMap<u32, BTreeMap<Column, Content>>,
    /// Cells of columns that matter in which a formula stands.
    formulas: HashSet<(u32, u32)>,
    merged: Vec<Dimensions>,
}

/// What stands in a cell.
enum Content {
    Text(String),
    /// A date, a share, an error: nothing that anybody wrote as a text.
    Odd,
}

impl Sheet {
    fn read(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, headings: &[(String, Column)], letters: &mut usize) -> std::result::Result<Option<Sheet>, Stop> {
        let mut columns = BTreeMap::new();
        let (mut head, mut candidate) = (None, 0);
        let mut rows: BTreeMap<u32, BTreeMap<Column, Content>> = BTreeMap::new();
        let mut reader = match book.worksheet_cells_reader(name) {
            Ok(reader) => reader,
            // A sheet that is a chart has no cells.
            Err(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_)) => return Ok(None),
            Err(fault) => return Err(fault.into()),
        };
        while let Some(cell) = reader.next_cell()? {
            let (row, at) = cell.get_position();
            match head {
                Some(head) if row > head => {
                    let Some(column) = columns.iter().find(|(_, own)| **own == at).map(|(column, _)| *column) else { continue };
                    if let Some(content) = content(cell.get_value(), letters)? {
                        rows.entry(row).or_default().insert(column, content);
                    }
                }
                _ => {
                    if head.is_none() && row > HEAD_ROWS {
                        break;
                    }
                    let heading = match cell.get_value() {
                        DataRef::String(words) => words.as_str(),
                        DataRef::SharedString(words) => words,
                        _ => continue,
                    };
                    let Some((_, column)) = headings.iter().find(|(known, _)| *known == heading.trim().to_lowercase()) else { continue };
                    if candidate != row {
                        columns.clear();
                        candidate = row;
                    }
                    columns.entry(*column).or_insert(at);
                    if columns.contains_key(&Column::Id) && columns.contains_key(&Column::Translation) {
                        head = Some(row);
                    }
                }
            }
        }
        drop(reader);
        if head.is_none() {
            return Ok(None);
        }
        let mut formulas = HashSet::new();
        let mut reader = book.worksheet_cells_reader(name)?;
        while let Some(cell) = reader.next_formula()? {
            if !cell.get_value().is_empty() && columns.values().any(|at| *at == cell.get_position().1) {
                formulas.insert(cell.get_position());
            }
        }
        drop(reader);
        let merged = book.merge_cells_by_sheet_name(name)?;
        if merged.len() > MOST_MERGED {
            return Err(Stop::TooBig);
        }
        Ok(Some(Sheet { columns, rows, formulas, merged }))
    }

    fn unload(self, path: &Path, name: &str, parcel: &mut Parcel) {
        let approved = approved_words();
        for (row, cells) in &self.rows {
            let cell = |column: Column| match cells.get(&column)? {
                Content::Text(text) => Some(text.as_str()),
                Content::Odd => Some(""),
            };
            let text = |column: Column| cell(column).unwrap_or_default();
            let id = text(Column::Id).trim().to_string();
            let at = |column: Column| At {
                place: Place { path: path.to_path_buf(), line: *row as usize + 1, column: self.columns.get(&column).map_or(1, |at| *at as usize + 1) },
                cell: self.columns.get(&column).and_then(|at| Some(format!("{name}!{}", row_col_to_cell(*row, u16::try_from(*at).ok()?)))),
            };
            if id.is_empty() {
                if !text(Column::Translation).trim().is_empty() {
                    parcel.faults.push(Fault { at: at(Column::Id), id: None, says: msg!("exchange-no-id") });
                }
                continue;
            }
            if let Some((column, says)) = self.fault(*row, cells) {
                parcel.faults.push(Fault { at: at(column), id: Some(id), says });
                continue;
            }
            parcel.items.push(returned(cell, at(Column::Translation), Some(name.to_string()), &approved));
        }
    }

    /// What keeps a row from being taken, and in which column it stands.
    fn fault(&self, row: u32, cells: &BTreeMap<Column, Content>) -> Option<(Column, Msg)> {
        for column in [Column::Id, Column::Translation, Column::State, Column::Source, Column::Page, Column::Key] {
            let Some(at) = self.columns.get(&column) else { continue };
            if self.formulas.contains(&(row, *at)) {
                return Some((column, msg!("exchange-formula")));
            }
            if self.merged.iter().any(|merged| merged.contains(row, *at) && (merged.start.0 != merged.end.0 || merged.start.1 != merged.end.1)) {
                return Some((column, msg!("exchange-merged")));
            }
            if matches!(cells.get(&column), Some(Content::Odd)) {
                return Some((column, msg!("exchange-no-text")));
            }
        }
        None
    }
}

/// What a cell says; a whole number is a text that a spreadsheet took for a number.
fn content(value: &DataRef, letters: &mut usize) -> std::result::Result<Option<Content>, Stop> {
    let words = match value {
        DataRef::Empty => return Ok(None),
        DataRef::String(words) => words.as_str(),
        DataRef::SharedString(words) => words,
        DataRef::Int(number) => return Ok(Some(Content::Text(number.to_string()))),
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => return Ok(Some(Content::Text(format!("{number:.0}")))),
        _ => return Ok(Some(Content::Odd)),
    };
    *letters += words.len();
    if *letters > MOST_LETTERS {
        return Err(Stop::TooBig);
    }
    Ok(Some(Content::Text(words.replace("\r\n", "\n"))))
}



