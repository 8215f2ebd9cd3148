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
//! * [`engine`] – machines that draft, and what keeps their answers honest

pub mod text;
pub mod say;
pub mod error;
pub mod finding;
pub mod inline;
pub mod page;
pub mod catalog;
pub mod engine;
