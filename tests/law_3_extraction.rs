//! Law 3 over real pages: extraction done twice writes nothing, and keeps every id.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod corpora;

use std::fs;
use std::path::Path;

use latimer::ops::extract::{Options, extract};
use latimer::project::Project;

fn twice(corpus: &str, extension: &str, profile: &str) {
    let Some(folder) = corpora::corpus(corpus) else { return };
    let root = tempfile::tempdir().unwrap();
    for file in corpora::files(&folder, extension) {
        let to = root.path().join("content/en").join(file.strip_prefix(&folder).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(&file, to).unwrap();
    }
    let pages = format!("match = 'content/en/**/*.{extension}'\ncatalog = 'locales/{{locale}}/{{path}}.ftl'\noutput = 'content/{{locale}}/{{path}}.{{ext}}'\nprofile = '{profile}'\n");
    let project = Project::with(root.path(), &format!("source = 'en'\nlocales = ['de']\n[[pages]]\n{pages}")).unwrap();
    let first = extract(&project, &Options::default(), &mut |_| {}).unwrap();
    assert!(first.new == first.texts && first.texts > 100, "{corpus}: {} of {}", first.new, first.texts);
    let second = extract(&project, &Options::default(), &mut |_| {}).unwrap();
    let written: Vec<&Path> = second.written.iter().map(|written| written.path.as_path()).collect();
    assert!(written.is_empty(), "{corpus}: written again: {written:?}");
    assert_eq!((second.kept, second.new, second.changed, second.gone), (first.texts, 0, 0, 0), "{corpus}");
    println!("law 3: {} pages of {corpus}, {} texts", first.pages, first.texts);
}

#[test]
fn law_3_extracting_twice_writes_nothing_on_hugo_pages() {
    twice("markdown/hugo-docs", "md", "hugo");
}

#[test]
fn law_3_extracting_twice_writes_nothing_on_book_pages() {
    twice("markdown/rust-book", "md", "mdbook");
}

#[test]
fn law_3_extracting_twice_writes_nothing_on_html_pages() {
    twice("html/wcag", "html", "plain");
}
