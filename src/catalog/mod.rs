//! A `.ftl` file: entries with their spans, the comment lines that carry states, and edits on them.
//!
//! A catalog is read through `fluent-syntax` with a slice type that keeps byte offsets, and written only as
//! [`Edits`](crate::text::Edits) on its text, never re-rendered.
