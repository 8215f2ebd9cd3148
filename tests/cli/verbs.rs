//! One verb at a time: exit codes, what goes to stdout and what to stderr, dry runs, forms and languages.

use super::site::Site;

/// A site with German drafts in it.
fn drafted() -> Site {
    let site = Site::with(&["fund.md", "contact.md"]);
    site.done("init --locale de");
    site.done("extract");
    site.done("sync");
    site.done("draft --engine pseudo");
    site
}

#[test]
fn a_folder_without_a_project_is_wrong_use() {
    let site = Site::with(&["fund.md"]);
    for line in ["", "status", "check", "extract", "run"] {
        let ran = site.latimer(line);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "latimer {line}");
        assert!(ran.err.starts_with("error: ") && ran.err.contains("hint: latimer init"), "{}", ran.err);
    }
}

#[test]
fn a_wrong_command_line_is_wrong_use() {
    let site = Site::with(&[]);
    for line in ["stauts", "status --format xml", "approve --all", "models", "completions", "init --surce en"] {
        let ran = site.latimer(line);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "latimer {line}");
        assert!(ran.err.starts_with("error: "), "{}", ran.err);
    }
}

#[test]
fn a_dry_run_writes_nothing_and_tells_the_same_files() {
    let site = Site::with(&["fund.md"]);
    for line in ["init --locale de", "extract", "sync", "draft --engine pseudo", "merge"] {
        let before = site.files();
        let foretold = site.done(&format!("{line} --dry-run"));
        assert_eq!(site.files(), before, "latimer {line} --dry-run");
        let told = site.done(line);
        if line.starts_with("init") {
            assert!(foretold.out.contains("locales"), "the configuration is shown: {}", foretold.out);
        } else if !line.starts_with("draft") {
            assert_eq!(foretold.out, told.out, "latimer {line}");
        }
    }
}

#[test]
fn a_second_run_changes_nothing() {
    let site = drafted();
    site.done("approve --all --locale de");
    site.done("run --no-draft");
    let before = site.files();
    for line in ["extract", "sync", "merge", "run --no-draft", "approve --all --locale de", "check"] {
        site.done(line);
        assert_eq!(site.files(), before, "latimer {line}");
    }
}

#[test]
fn quiet_says_nothing_but_what_was_asked_for() {
    let site = drafted();
    assert_eq!(site.done("sync -q").err, "");
    assert_ne!(site.done("sync").err, "");
    assert_ne!(site.done("status -q").out, "");
}

#[test]
fn status_is_the_same_in_every_form() {
    let site = drafted();
    let value = site.json("status");
    let texts = &value["languages"][0]["texts"];
    assert_eq!(value["schema"], 1);
    assert_eq!(value["verb"], "status");
    assert_eq!(texts["draft"], texts["total"]);
    let total = texts["total"].to_string();
    assert!(site.done("status").out.contains(&total));
    assert!(site.done("").out.contains(&format!("{total} texts")));
    assert!(site.done("status --pages").out.contains("fund.md"));
}

#[test]
fn check_judges_by_its_exit_code() {
    let site = drafted();
    site.done("check");
    site.edit("latimer.toml", "approved = 0", "approved = 100");
    let ran = site.latimer("check");
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.out.contains("locales/de/fund.ftl:") && ran.out.contains("[unapproved-text]"), "{}", ran.out);
    assert_eq!(site.json("check")["passed"], false);
    let annotations = site.latimer("check --format github");
    assert_eq!(annotations.code, 1);
    assert!(annotations.out.lines().all(|line| line.starts_with("::")), "{}", annotations.out);
    assert!(annotations.out.contains("::error file=locales/de/fund.ftl,line="), "{}", annotations.out);
}

#[test]
fn on_a_runner_findings_are_annotations_as_well() {
    let site = drafted().set("GITHUB_ACTIONS", "true");
    let ran = site.latimer("check");
    assert!(!ran.out.contains("::warning") && ran.err.contains("::warning file=locales/de/"), "{}", ran.err);
}

#[test]
fn the_program_speaks_the_language_asked_for() {
    let site = drafted();
    assert!(site.done("status --ui-lang de").out.contains("Ausgangssprache"));
    assert!(site.done("help draft --ui-lang=de").out.contains("Beispiele:"));
    let site = site.set("LATIMER_LANG", "").set("LC_ALL", "de_DE.UTF-8");
    assert!(site.done("").out.contains("Ausgangssprache"));
    let site = site.set("LC_ALL", "C");
    assert!(site.done("").out.contains("Source:"));
}

#[test]
fn colour_only_where_it_is_wanted() {
    let site = drafted();
    assert!(!site.done("status").out.contains('\u{1b}'));
    assert!(site.done("status --color always").out.contains('\u{1b}'));
}

#[test]
fn approving_one_by_one_needs_a_terminal() {
    let site = drafted();
    let before = site.files();
    let ran = site.latimer("approve --locale de");
    assert_eq!(ran.code, 2);
    assert_eq!(site.files(), before);
}

#[test]
fn a_line_or_an_id_is_approved_by_its_name() {
    let site = drafted();
    let approved = |site: &Site| site.json("status")["languages"][0]["texts"]["approved"].as_u64();
    let catalog = site.read("locales/de/fund.ftl");
    let line = catalog.lines().position(|line| line.starts_with("fm-title = ")).unwrap() + 1;
    site.done(&format!("approve locales/de/fund.ftl:{line}"));
    assert_eq!(approved(&site), Some(1));
    site.done("approve --locale de fm-description --name Erika");
    // The other page has a description as well.
    assert!(site.read("locales/de/fund.ftl").contains("Erika"));
    assert!(approved(&site) > Some(1));
}

#[test]
fn what_the_project_does_not_have_is_named() {
    let site = drafted();
    let last = site.read("locales/de/fund.ftl").lines().count();
    let before = site.files();
    for verb in ["status", "check", "approve", "sync", "merge", "prune --dry-run"] {
        for (argument, named) in [
            ("nosuch", "nosuch"),
            ("fm-title nosuch", "nosuch"),
            ("content/en/nosuch.md", "content/en/nosuch.md"),
            ("locales/de/fund.ftl:9999", "line 9999"),
            ("locales/de/fund.ftl:0", "line 0"),
            ("content/en/fund.md:9999", "line 9999"),
            ("fm-title -l xx", "xx"),
            ("fm-title -l en", "en"),
        ] {
            let ran = site.latimer(&format!("{verb} {argument}"));
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "latimer {verb} {argument}: {}", ran.err);
            assert!(ran.err.contains(named) && ran.err.contains("hint: "), "latimer {verb} {argument}: {}", ran.err);
        }
    }
    assert_eq!(site.files(), before);
    site.done(&format!("status fm-title locales/de/fund.ftl:{last} content/en/fund.md"));
}

/// A term called with a case that it does not have falls back to its default, and somebody should know.
#[test]
fn a_form_that_a_term_does_not_have_is_a_warning() {
    let site = drafted();
    site.write("locales/de/terms.ftl", "-fund =\n    { $case ->\n       *[nominative] der Fonds\n        [genitive] des Fonds\n    }\n");
    let catalog = site.read("locales/de/fund.ftl");
    let title = catalog.lines().find(|line| line.starts_with("fm-title = ")).unwrap().to_string();
    for (case, warned) in [("genitiv", true), ("genitive", false)] {
        site.write("locales/de/fund.ftl", &catalog.replace(&title, &format!("fm-title = Anträge {{ -fund(case: \"{case}\") }}")));
        let ran = site.done("check");
        assert_eq!(ran.out.contains("[unknown-variant]"), warned, "{case}: {}", ran.out);
        assert!(!warned || ran.out.contains("nominative, genitive"), "{}", ran.out);
    }
}

#[test]
fn a_page_that_a_person_wrote_is_never_written_over() {
    let site = drafted();
    site.write("content/de/fund.md", "Von Hand übersetzt.\n");
    site.done("approve --all --locale de");
    let ran = site.latimer("merge");
    assert_eq!(site.read("content/de/fund.md"), "Von Hand übersetzt.\n");
    assert!(ran.out.contains("content/de/fund.md"), "{}\n{}", ran.out, ran.err);
    assert!(site.path("content/de/contact.md").exists());
    site.latimer("merge --replace content/de/fund.md");
    assert_ne!(site.read("content/de/fund.md"), "Von Hand übersetzt.\n");
}

#[test]
fn completions_are_there_for_every_shell() {
    let site = Site::with(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        assert!(site.done(&format!("completions {shell}")).out.contains("approve"), "{shell}");
    }
}

#[test]
fn faults_of_the_configuration_have_their_place() {
    let site = Site::with(&["fund.md"]);
    site.write("latimer.toml", "source = \"en\"\nlocals = [\"de\"]\n");
    let ran = site.latimer("status");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("latimer.toml:2:1") && ran.err.contains("locales"), "{}", ran.err);
    let document: serde_json::Value = serde_json::from_str(&site.latimer("status --format json").out).unwrap();
    assert_eq!(document["verb"], "error");
    assert_eq!(document["place"]["line"], 2);
}

#[test]
fn one_run_writes_as_many_reports_as_are_asked_for() {
    let site = drafted();
    site.edit("latimer.toml", "\napproved = 0", "\napproved = 100");
    let file = |name: &str| site.path(name).display().to_string();
    let (junit, sarif, csv) = (file("j.xml"), file("s.sarif"), file("counts.csv"));
    let ran = site.latimer(&format!("check --output junit={junit} -o sarif={sarif} -o csv={csv}"));
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.out.contains("gate-missed"), "stdout has the table all the same: {}", ran.out);
    assert!(site.read("j.xml").contains("type=\"gate-missed\""));
    let log: serde_json::Value = serde_json::from_str(&site.read("s.sarif")).unwrap();
    assert!(log["runs"][0]["results"].as_array().is_some_and(|results| !results.is_empty()));
    let status: serde_json::Value = serde_json::from_str(&site.done("status --format json").out).unwrap();
    let words = status["languages"][0]["words"]["total"].to_string();
    let whole = site.read("counts.csv").lines().last().unwrap_or_default().to_string();
    assert!(whole.starts_with("de,,") && whole.split(',').any(|cell| cell == words), "{whole}");
    let badge = file("badge.svg");
    assert_eq!(site.latimer(&format!("run --no-draft -o badge={badge}")).code, 1);
    assert!(site.read("badge.svg").starts_with("<svg "));
    for wrong in ["sarif", "sarif=", "nonsense=x", "=x"] {
        assert_eq!(site.latimer(&format!("check --output {wrong}")).code, 2, "{wrong}");
    }
}
