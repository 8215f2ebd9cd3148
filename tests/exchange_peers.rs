//! Files for translators outside through the hands of others: openpyxl, Python and the Translate Toolkit load and save what
//! was exported, as it is and filled. `LATIMER_TEST_EXCHANGE` is what `scripts/lib/exchange.sh` prints.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod site;

use std::path::Path;
use std::process::Command;

use latimer::inline::{Inline, Piece};
use latimer::ops::export;
use latimer::ops::outcome::Scope;
use latimer::ops::scope::Wanted;
use latimer::ops::survey::survey;
use latimer::sheet::State;
use site::{Site, assert_same, configuration};

const PREFIX: &str = "Ü ";

const APP: &str = "hello = Hello, { $name }!\nmails = { $n ->\n    [one] One mail\n   *[other] { $n } mails\n }\n    .title = Mail\n";

#[test]
fn openpyxl_saves_what_it_loads() {
    through("sheet.py", "kit.xlsx");
}

#[test]
fn the_translate_toolkit_saves_what_it_loads() {
    through("units.py", "kit.xlf");
}

#[test]
fn the_translate_toolkit_saves_what_it_loads_of_gettext() {
    through("entries.py", "kit.po");
}

#[test]
fn python_saves_what_it_loads_with_other_commas() {
    through("table.py", "kit.csv");
}

fn through(script: &str, file: &str) {
    let Some(packages) = std::env::var_os("LATIMER_TEST_EXCHANGE") else {
        println!("skipped: LATIMER_TEST_EXCHANGE is not set");
        return;
    };
    let site = Site::office(&configuration(&["pl"], "[[catalogs]]\nmatch = \"locales/{locale}/app.ftl\"\n"));
    site.write("locales/en/app.ftl", APP);
    site.ok("extract");
    site.ok("sync");
    let save = |more: &[&str]| {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers").join(script);
        let output = Command::new("python3").arg(script).arg(site.path(file)).arg(&packages).args(more).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    // As it is: nothing is altered.
    site.ok(&format!("export -l pl --to {file}"));
    save(&[]);
    let before = site.tree();
    let told = site.ok(&format!("import {file} --format json")).json();
    assert_eq!((told["texts"].as_array().unwrap().len(), told["refused"].as_array().unwrap().len()), (0, 0), "{told}");
    assert_same(&before, &site.tree(), file);
    // Filled: each text is the source behind the prefix, code for code.
    save(&[PREFIX]);
    let told = site.run(&format!("import {file} --format json")).json();
    assert_eq!(told["refused"].as_array().unwrap().len(), 0, "{:#}", told["refused"]);
    let project = site.project();
    let wanted = Wanted::of(&project, &Scope::default()).unwrap();
    let kit = export::kit(&project, &survey(&project).unwrap(), &project.locales[0], &wanted, &State::ALL).unwrap();
    for item in &kit.items {
        let mut pieces = item.source.pieces.clone();
        match pieces.first_mut() {
            Some(Piece::Text(text)) => text.insert_str(0, PREFIX),
            _ => pieces.insert(0, Piece::Text(PREFIX.to_string())),
        }
        assert_eq!(item.target, Some(Inline { pieces }), "{} {}", item.page, item.id);
        assert_eq!(item.state, State::Draft);
    }
    println!("{} texts through {script}, as they are and filled", kit.items.len());
}
