//! A kit as a workbook.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Note, ProtectionOptions, Workbook,
    Worksheet, XlsxError,
};
use similar::ChangeTag;

use super::width;
use crate::error::{Error, Result};
use crate::exchange::column::{Column, state_word};
use crate::exchange::{Item, Kit, cell};
use crate::inline::Inline;
use crate::msg;
use crate::say::Say;
use crate::sheet::State;
use crate::text::{Locale, difference};

/// The most letters that a cell holds, in units of UTF-16.
const MOST_LETTERS: usize = 32_767;

/// The file's bytes, and the items that are too long for a cell.
pub fn write(kit: &Kit, say: &Say) -> Result<(Vec<u8>, Vec<usize>)> {
    let left: Vec<usize> = kit.items.iter().enumerate().filter(|(_, item)| !fits(item)).map(|(at, _)| at).collect();
    let items: Vec<&Item> = kit.items.iter().filter(|item| fits(item)).collect();
    let bytes = workbook(kit, &items, say).map_err(|fault| Error::failed(msg!("exchange-xlsx-write", why = fault.to_string())))?;
    Ok((bytes, left))
}

fn fits(item: &Item) -> bool {
    let spelt = |text: &Inline| cell::write(text, item.spelling).encode_utf16().count() <= MOST_LETTERS;
    spelt(&item.source) && item.target.as_ref().is_none_or(spelt) && item.old_source.as_ref().is_none_or(spelt)
}

fn workbook(kit: &Kit, items: &[&Item], say: &Say) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A kit is what its texts are, whenever it was written.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let sheet = book.add_worksheet();
    sheet.set_name(kit.target.as_str().chars().take(31).collect::<String>())?;
    sheet.set_right_to_left(kit.target.is_right_to_left());
    let changed = items.iter().any(|item| item.old_source.is_some());
    // The sheet's name is its language.
    let columns: Vec<Column> = Column::ALL.into_iter().filter(|column| *column != Column::Language && (changed || *column != Column::OldSource)).collect();
    let looks = Looks::of(&kit.source, &kit.target);
    for (at, column) in (0u16..).zip(&columns) {
        sheet.set_column_width(at, width(*column))?;
        sheet.write_string_with_format(0, at, say.words(&column.heading()), &looks.head)?;
        match column {
            Column::Key => drop(sheet.set_column_hidden(at)?),
            Column::Translation => drop(sheet.insert_note(0, at, &Note::new(say.words(&msg!("exchange-how"))).set_author("Latimer").set_width(360).set_height(180))?),
            _ => {}
        }
    }
    for (row, item) in (1u32..).zip(items) {
        for (at, column) in (0u16..).zip(&columns) {
            cell_of(sheet, (row, at), *column, item, &looks, say)?;
        }
    }
    let last = u32::try_from(items.len()).unwrap_or(u32::MAX);
    if let Some(at) = columns.iter().position(|column| *column == Column::State).filter(|_| last > 0) {
        let at = u16::try_from(at).unwrap_or_default();
        let words: Vec<String> = State::ALL.iter().map(|state| state_word(*state, say)).collect();
        sheet.add_data_validation(1, at, last, at, &DataValidation::new().allow_list_strings(&words)?)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, last, u16::try_from(columns.len() - 1).unwrap_or_default())?;
    let open = ProtectionOptions { format_cells: true, format_columns: true, format_rows: true, sort: true, use_autofilter: true, ..ProtectionOptions::default() };
    sheet.protect_with_options(&open);
    book.save_to_buffer()
}

fn cell_of(sheet: &mut Worksheet, (row, at): (u32, u16), column: Column, item: &Item, looks: &Looks, say: &Say) -> std::result::Result<(), XlsxError> {
    let spelt = |text: &Inline| cell::write(text, item.spelling);
    match column {
        Column::Page => sheet.write_string_with_format(row, at, &item.page, &looks.locked)?,
        Column::Id => sheet.write_string_with_format(row, at, &item.id, &looks.locked)?,
        Column::Context => sheet.write_string_with_format(row, at, item.context.join("\n"), &looks.locked)?,
        Column::Source => match &item.old_source {
            Some(old) => marked(sheet, (row, at), &spelt(old), &spelt(&item.source), ChangeTag::Insert, looks)?,
            None => sheet.write_string_with_format(row, at, spelt(&item.source), &looks.source)?,
        },
        Column::OldSource => match &item.old_source {
            Some(old) => marked(sheet, (row, at), &spelt(old), &spelt(&item.source), ChangeTag::Delete, looks)?,
            None => sheet.write_blank(row, at, &looks.source)?,
        },
        Column::Translation => {
            match &item.target {
                Some(target) => sheet.write_string_with_format(row, at, spelt(target), &looks.translation)?,
                None => sheet.write_blank(row, at, &looks.translation)?,
            };
            // Tags are letters to a spreadsheet, which counts them too.
            match item.max_length.and_then(|most| u32::try_from(most).ok()).filter(|_| item.source.tags().is_empty()) {
                Some(most) => {
                    let says = say.words(&msg!("exchange-too-long", most = u64::from(most)));
                    let rule = DataValidation::new().allow_text_length(DataValidationRule::LessThanOrEqualTo(most));
                    sheet.add_data_validation(row, at, row, at, &rule.set_error_style(DataValidationErrorStyle::Warning).set_error_message(says)?)?
                }
                None => sheet,
            }
        }
        Column::State => sheet.write_string_with_format(row, at, state_word(item.state, say), &looks.state)?,
        Column::Notes => sheet.write_string_with_format(row, at, item.notes.join("\n"), &looks.locked)?,
        Column::MaxLength => match item.max_length {
            Some(most) => sheet.write_number_with_format(row, at, most as f64, &looks.locked)?,
            None => sheet.write_blank(row, at, &looks.locked)?,
        },
        Column::Language => sheet,
        Column::Key => sheet.write_string_with_format(row, at, item.key.to_string(), &looks.locked)?,
    };
    Ok(())
}

/// One side of a difference, the words that only this side has marked.
fn marked<'s>(sheet: &'s mut Worksheet, (row, at): (u32, u16), old: &str, new: &str, side: ChangeTag, looks: &Looks) -> std::result::Result<&'s mut Worksheet, XlsxError> {
    let runs: Vec<(ChangeTag, String)> = difference::runs(old, new).into_iter().filter(|(tag, _)| [ChangeTag::Equal, side].contains(tag)).map(|(tag, text)| (tag, escaped(&text))).collect();
    let mark = if side == ChangeTag::Insert { &looks.new } else { &looks.gone };
    let runs: Vec<(&Format, &str)> = runs.iter().map(|(tag, text)| (if *tag == side { mark } else { &looks.plain }, text.as_str())).collect();
    match runs.as_slice() {
        [] => sheet.write_blank(row, at, &looks.source),
        runs => sheet.write_rich_string_with_format(row, at, runs, &looks.source),
    }
}

/// Words in which `_x000D_` is no carriage return; the crate sees to that in cells, and not in parts of cells.
fn escaped(text: &str) -> String {
    let begins = |rest: &[u8]| matches!(rest, [b'_', b'x', digits @ .., b'_'] if digits.iter().all(u8::is_ascii_hexdigit));
    let escape = |(at, letter): (usize, char)| if text.as_bytes().get(at..at + 7).is_some_and(begins) { "_x005F_".to_string() } else { letter.to_string() };
    text.char_indices().map(escape).collect()
}

/// How cells look.
struct Looks {
    head: Format,
    locked: Format,
    source: Format,
    translation: Format,
    state: Format,
    plain: Format,
    /// Words that came into the source, and words that went.
    new: Format,
    gone: Format,
}

impl Looks {
    fn of(source: &Locale, target: &Locale) -> Looks {
        // 1 is from left to right, 2 from right to left.
        let direction = |locale: &Locale| if locale.is_right_to_left() { 2 } else { 1 };
        let base = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Hair);
        // Cells for people are text, so that a spreadsheet makes no dates of words.
        let open = base.clone().set_num_format("@").set_unlocked().set_background_color(Color::RGB(0xFFFBE6));
        Looks {
            head: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_background_color(Color::RGB(0xE7ECF2)).set_border_bottom(FormatBorder::Thin),
            locked: base.clone().set_font_color(Color::RGB(0x555555)),
            source: base.clone().set_reading_direction(direction(source)),
            translation: open.clone().set_reading_direction(direction(target)),
            state: open,
            plain: Format::new(),
            new: Format::new().set_bold().set_font_color(Color::RGB(0x1B6E2E)),
            gone: Format::new().set_font_strikethrough().set_font_color(Color::RGB(0xB00020)),
        }
    }
}
