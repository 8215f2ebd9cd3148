//! CSV, for what reads nothing else: the columns of a spreadsheet, in UTF-8 with a byte order mark, by which Excel knows it.
//!
//! What a spreadsheet would take for a formula stands behind an apostrophe, which is taken away again when the file comes
//! back. A file that comes back may have semicolons or tabs between its cells, as a spreadsheet in a German system writes
//! them; the one between the headings counts.
//!
//! Source: RFC 4180; OWASP, "CSV Injection".

use std::path::Path;

use ::csv::{ReaderBuilder, StringRecord, Writer};

use super::column::{Column, approved_words, headings, returned, state_word};
use super::{At, Fault, Item, Kit, Parcel, cell, unreadable};
use crate::error::{Error, Result};
use crate::finding::Place;
use crate::inline::Inline;
use crate::msg;
use crate::say::Say;
use crate::text::encoding::decoded;

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Letters with which a formula begins, or our mark that none does.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// The file's bytes.
pub fn write(kit: &Kit, say: &Say) -> Result<Vec<u8>> {
    let mut writer = Writer::from_writer(MARK.to_vec());
    let rows = kit.items.iter().map(|item| Column::ALL.map(|column| guarded(&words(item, kit, column, say))));
    let headings = Column::ALL.map(|column| say.words(&column.heading()));
    let written: std::result::Result<(), ::csv::Error> = std::iter::once(headings).chain(rows).try_for_each(|row| writer.write_record(row));
    let unwritten = |why: String| Error::failed(msg!("exchange-csv", why = why));
    written.map_err(|fault| unwritten(fault.to_string()))?;
    writer.into_inner().map_err(|fault| unwritten(fault.to_string()))
}

fn words(item: &Item, kit: &Kit, column: Column, say: &Say) -> String {
    let spelt = |text: &Inline| cell::write(text, item.spelling);
    match column {
        Column::Page => item.page.clone(),
        Column::Id => item.id.clone(),
        Column::Context => item.context.join("\n"),
        Column::Source => spelt(&item.source),
        Column::OldSource => item.old_source.as_ref().map(spelt).unwrap_or_default(),
        Column::Translation => item.target.as_ref().map(spelt).unwrap_or_default(),
        Column::State => state_word(item.state, say),
        Column::Notes => item.notes.join("\n"),
        Column::MaxLength => item.max_length.map(|most| most.to_string()).unwrap_or_default(),
        Column::Language => kit.target.as_str().to_string(),
        Column::Key => item.key.to_string(),
    }
}

fn guarded(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_string() }
}

fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).unwrap_or(text)
}

/// Reads a file. One without our headings is an error.
pub fn read(bytes: &[u8], path: &Path) -> Result<Parcel> {
    let text = decoded(bytes).ok_or_else(|| unreadable(path, msg!("exchange-not-utf8")))?;
    let known = headings();
    let column = |heading: &str| known.iter().find(|(own, _)| *own == heading.trim().to_lowercase()).map(|(_, column)| *column);
    let place = |line: u64| Place { path: path.to_path_buf(), line: usize::try_from(line).unwrap_or(usize::MAX), column: 1 };
    for delimiter in [b',', b';', b'\t'] {
        let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
        let mut rows = reader.records();
        let Some(Ok(head)) = rows.next() else { continue };
        let columns: Vec<Option<Column>> = head.iter().map(column).collect();
        if ![Column::Id, Column::Translation].iter().all(|column| columns.contains(&Some(*column))) {
            continue;
        }
        let approved = approved_words();
        let mut parcel = Parcel::default();
        for row in rows {
            let row = row.map_err(|fault| {
                let line = fault.position().map_or(1, ::csv::Position::line);
                Error::failed(msg!("exchange-csv", why = fault.to_string())).at(place(line))
            })?;
            take(&row, &columns, At { place: place(row.position().map_or(1, ::csv::Position::line)), cell: None }, &approved, &mut parcel);
        }
        return Ok(parcel);
    }
    Err(unreadable(path, msg!("exchange-no-headings")).hint(msg!("hint-exchange-headings")))
}

fn take(row: &StringRecord, columns: &[Option<Column>], at: At, approved: &[String], parcel: &mut Parcel) {
    let cell = |column: Column| columns.iter().position(|own| *own == Some(column)).and_then(|at| row.get(at)).map(unguarded);
    let is_blank = |column| cell(column).is_none_or(|words| words.trim().is_empty());
    match (is_blank(Column::Id), is_blank(Column::Translation)) {
        (true, true) => {}
        (true, false) => parcel.faults.push(Fault { at, id: None, says: msg!("exchange-no-id") }),
        _ => parcel.items.push(returned(cell, at, cell(Column::Language).map(str::to_string).filter(|tag| !tag.is_empty()), approved)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::Text;
    use crate::exchange::tests::{kit, sameness};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(kit in kit(), german in any::<bool>()) {
            let bytes = write(&kit, &Say::new(if german { "de" } else { "en" })).unwrap();
            let parcel = read(&bytes, Path::new("a.csv")).unwrap();
            prop_assert_eq!(&parcel.faults, &vec![]);
            sameness(&kit, &parcel, &[])?;
        }

        #[test]
        fn any_bytes_are_read_or_refused(text in "(ID|Translation|[,;\t\"'=a\n]){0,40}") {
            let _ = read(text.as_bytes(), Path::new("a.csv"));
        }
    }

    #[test]
    fn a_spreadsheets_own_way_of_writing_is_read() {
        let text = "Translation;ID;Own\n\"Über \"\"uns\"\"\nhier\";about-k3f9;x\n'=SUM(A1);sum;\n;;\nlost;;\nshort\n";
        let parcel = read(text.as_bytes(), Path::new("a.csv")).unwrap();
        let found: Vec<_> = parcel.items.iter().map(|item| (item.at.place.line, item.id.as_str(), item.target.clone())).collect();
        let spelt = |text: &str| Text::Spelt(text.to_string());
        assert_eq!(found, [(2, "about-k3f9", spelt("Über \"uns\"\nhier")), (4, "sum", spelt("=SUM(A1)"))]);
        assert_eq!(parcel.faults.iter().map(|fault| fault.at.place.line).collect::<Vec<_>>(), [6, 7]);
        assert_eq!(read(b"a,b\n1,2\n", Path::new("a.csv")).unwrap_err().says.key, "exchange-no-headings");
    }
}
