//! Latimer keeps an office's web pages in every language it serves.
//!
//! The rooms, in the order the data meets them; a room imports only rooms above it:
//!
//! * [`text`] – bytes with addresses: sources, spans, edits, locales, checksums
//! * [`say`] – our own words, in Fluent
//! * [`finding`], [`error`] – what any room may complain with
//! * [`inline`] – the one inline model: text and tags; its message form
//! * [`page`] – a content file, one file per format: reads units and writes into their slots
//! * [`catalog`] – a `.ftl` file: entries with spans, seals, edits
//! * [`lineage`] – ids: given at birth, carried by alignment
//! * [`sheet`] – the join of a source catalog and a locale's: rows, states, tallies, sync
//! * [`check`] – judges: one file per fault
//! * [`memory`] – the translation memory
//! * [`engine`] – machines that draft, and the models of the offline one
//! * [`exchange`] – texts on their way to a translator outside and back: spreadsheets, XLIFF, PO
//! * [`project`] – the disk: configuration, paths, walking, saving
//! * [`ops`] – the verbs: one file each, and what they come back with
//! * [`report`] – what they come back with, put into words: tables, findings, JSON, annotations
//! * [`cli`] – the terminal: arguments in, report out
//!
//! Which room owns which file on the user's disk. Everything but the models and the editor's file is read and saved by
//! [`project`], atomically and under a lock:
//!
//! | file | form known to | written by |
//! |---|---|---|
//! | `latimer.toml` | [`project::config`] | people; `init`, once |
//! | pages in the source language | [`page`] | people |
//! | merged pages | [`page`] | `merge`; `prune` removes those that nobody edited |
//! | source catalogs, `locales/en/…` | [`catalog`], their ids [`lineage`] | `extract` |
//! | locale catalogs, `locales/de/…`, and `terms.ftl` | [`catalog`], their rows [`sheet`] | people; `sync`, `draft`, `approve`, `prune` |
//! | `locales/de/.merged` | [`project::merged`] | `merge`, `prune` |
//! | `.latimer/` | [`project`] | the lock, and a save while it is under way |
//! | `.latimer/seen/` | [`project::seen`] | `extract`, `sync`, `draft`, `merge`: what needs nothing as long as it stays the same |
//! | `.latimer/journal`, `.latimer/ledger` (or where `[budget]` says) | [`engine::journal`], [`engine::purse`] | whatever asks engines |
//! | a receipt | [`report`] | `draft --receipt` |
//! | reports | [`report`] | `check`, `status` and `run` with `--output` |
//! | a kit for translators outside, `office.de.xlsx` | [`exchange`] | `export`; whoever translates |
//! | the models, in the user's data folder | [`engine::models`] | `models fetch` |
//! | a temporary file while `approve` has an editor open | [`cli`] | the editor |

pub mod text;
pub mod say;
pub mod finding;
pub mod error;
pub mod inline;
pub mod page;
pub mod catalog;
pub mod lineage;
pub mod sheet;
pub mod check;
pub mod memory;
pub mod engine;
pub mod exchange;
pub mod project;
pub mod ops;
pub mod report;
pub mod cli;
