//! The states of rows: what is there × how the source has changed, and the everyday slips. Nothing but an act of a
//! person makes a text approved, neither when derived directly nor after a sync.
#![allow(clippy::cloned_ref_to_slice_refs)]

mod common;

use common::{read, state_of, sync_text, synced};
use latimer::catalog::state_line::Standing;
use latimer::catalog::sums::{draft_sum, source_sum, text_sum};
use latimer::catalog::Message;
use latimer::sheet::{Change, State};
use latimer::text::Sum;

const SAME: &str = "We meet on 3 May – it’s free.";
const COSMETIC: &str = "We meet on 3 May - it's   free.";
const WORDING: &str = "We will meet on 3 May – it’s free.";
const FACTS: &str = "We meet on 9 May – it’s free.";
const TEXT: &str = "Wir treffen uns am 3. Mai – kostenlos.";
const EDITED: &str = "Wir treffen uns am 3. Mai, kostenlos.";

fn source(text: &str) -> String {
    format!("# context: paragraph\nm = {text}\n")
}

fn of(text: &str) -> Sum {
    source_sum(&Message::text(text), &[])
}

fn seal(text: &str) -> Sum {
    text_sum(&Message::text(text))
}

fn drafted(text: &str) -> Sum {
    draft_sum(&Message::text(text))
}

fn entry(lines: &[String], text: &str) -> String {
    let lines: String = lines.iter().map(|line| format!("# {line}\n")).collect();
    format!("{lines}m = {text}\n")
}

/// What a locale can have of the source `SAME`.
fn had() -> Vec<(&'static str, String, State)> {
    let reading = || format!("source: {SAME}");
    let missing = || format!("missing: {}", of(SAME));
    let draft = || format!("draft: deepl {}-{}", of(SAME), drafted(TEXT));
    let approved = || format!("approved: {}-{}", of(SAME), seal(TEXT));
    vec![
        ("none", String::new(), State::Missing),
        ("stub", entry(&[reading(), missing()], SAME), State::Missing),
        ("engine", entry(&[reading(), draft()], TEXT), State::Draft),
        ("engine edited", entry(&[reading(), draft()], EDITED), State::Draft),
        ("person", entry(&[reading()], TEXT), State::Draft),
        ("person over a stub", entry(&[reading(), missing()], TEXT), State::Draft),
        ("sealed", entry(&[reading(), approved()], TEXT), State::Approved),
        ("sealed with a name", entry(&[reading(), format!("{} Anna von Schmidt", approved())], TEXT), State::Approved),
        ("sealed and edited", entry(&[reading(), approved()], EDITED), State::Draft),
        ("ok on missing", entry(&[reading(), format!("{} ok", missing())], TEXT), State::Approved),
        ("ok on a copy", entry(&[reading(), format!("{} OK Anna", missing())], SAME), State::Approved),
        ("ok on draft", entry(&[reading(), format!("{} ok", draft())], TEXT), State::Approved),
        ("ok on an edited draft", entry(&[reading(), format!("{} ok Anna", draft())], EDITED), State::Approved),
        ("ok on a broken seal", entry(&[reading(), format!("{} ok", approved())], EDITED), State::Approved),
    ]
}

#[test]
fn law_7_states_follow_from_texts_and_seals() {
    for (name, catalog, expected) in had() {
        let say = |what: &str, text: &str| format!("{name}, {what}\n{text}");
        let approved = expected == State::Approved;
        for (what, today) in [("same", SAME), ("cosmetic", COSMETIC)] {
            assert_eq!(state_of(&source(today), &catalog, "m").state, expected, "{}", say(what, &catalog));
            let after = sync_text(&source(today), &catalog);
            assert_eq!(state_of(&source(today), &after, "m").state, expected, "{}", say(what, &after));
            assert_eq!(sync_text(&source(today), &after), after, "{}", say("synced twice", &after));
        }
        for (what, today, change) in [("wording", WORDING, Change::Wording), ("facts", FACTS, Change::Facts)] {
            let derived = state_of(&source(today), &catalog, "m");
            assert_ne!(derived.state, State::Approved, "{}", say(what, &catalog));
            let sealed = name.starts_with("sealed") && approved;
            if sealed {
                assert_eq!((derived.state, derived.change), (State::Changed, Some(change)), "{}", say(what, &catalog));
            }
            let (after, report) = synced(&source(today), &catalog, false);
            let derived = state_of(&source(today), &after, "m");
            if approved {
                // An `ok` was sealed for the source of its own line, and then the source has changed.
                assert_eq!((derived.state, derived.change), (State::Changed, Some(change)), "{}", say(what, &after));
                assert_eq!(report.sealed.len(), usize::from(!sealed), "{}", say(what, &after));
                assert!(after.contains("# before:"), "{}", say(what, &after));
            } else {
                assert_eq!(derived.state, expected, "{}", say(what, &after));
            }
            assert_eq!(sync_text(&source(today), &after), after, "{}", say("synced twice", &after));
            // Changed twice, with and without a sync between.
            let third = source("We meet on 12 June.");
            let twice = sync_text(&third, &after);
            assert_ne!(state_of(&third, &after, "m").state, State::Approved, "{}", say("twice", &after));
            let state = state_of(&third, &twice, "m").state;
            assert_eq!(state, if approved { State::Changed } else { expected }, "{}", say("twice", &twice));
            // Changed back: what was approved is approved again, and nothing else.
            for changed in [&after, &twice] {
                let back = sync_text(&source(SAME), changed);
                for (what, text) in [("back", changed), ("back and synced", &back)] {
                    let state = state_of(&source(SAME), text, "m").state;
                    if name == "none" {
                        assert_eq!(state, State::Missing, "{}", say(what, text));
                    } else {
                        assert_eq!(state, expected, "{}", say(what, text));
                    }
                }
                assert!(!back.contains("# before:") || !approved, "{}", say("back", &back));
            }
        }
    }
}

#[test]
fn law_7_an_ok_after_a_change_speaks_for_the_new_source() {
    for (name, catalog, _) in had().into_iter().filter(|(name, ..)| *name != "none") {
        for today in [WORDING, FACTS] {
            let after = sync_text(&source(today), &catalog);
            let lines: Vec<&str> = after.lines().collect();
            let at = lines.iter().position(|line| line.starts_with("m =")).unwrap();
            let marked: String = lines.iter().enumerate().map(|(index, line)| if index + 1 == at { format!("{line} ok\n") } else { format!("{line}\n") }).collect();
            let derived = state_of(&source(today), &marked, "m");
            assert!(derived.state == State::Approved && derived.unsealed, "{name}\n{marked}");
            assert!(state_of(&source(SAME), &marked, "m").state != State::Approved || name.contains("sealed") || name.contains("ok"), "{name}\n{marked}");
            let sealed = sync_text(&source(today), &marked);
            let derived = state_of(&source(today), &sealed, "m");
            assert!(derived.state == State::Approved && !derived.unsealed, "{name}\n{sealed}");
            assert!(!sealed.contains("# before:"), "{name}\n{sealed}");
            assert_eq!(sync_text(&source(today), &sealed), sealed);
        }
    }
}

/// What people and tools do to a file without meaning anything by it.
fn slips(text: &str) -> Vec<(&'static str, String)> {
    let lines: Vec<&str> = text.lines().collect();
    let Some(at) = lines.iter().position(|line| line.starts_with("m =")) else { return vec![] };
    let with = |index: usize, new: &str| {
        let mut lines: Vec<String> = lines.iter().map(|line| line.to_string()).collect();
        lines.insert(index, new.to_string());
        lines.join("\n") + "\n"
    };
    let mapped = |change: &dyn Fn(usize, &str) -> String| lines.iter().enumerate().map(|(index, line)| change(index, line)).collect::<String>();
    let mut out = vec![
        ("a blank line above the message", with(at, "")),
        ("#ok", with(at, "#ok")),
        ("ok on its own line", with(at, "# ok")),
        ("approved on its own line", with(at, "# approved")),
        ("a person's source note", with(0, "# source: see the brochure")),
        ("a person's note above the message", with(at, "# source: see the brochure")),
        ("a person's missing note", with(at, "# missing: ask Anna")),
        ("conflict marker", with(at, "<<<<<<< ours")),
        ("conflict marker behind", with(at + 1, ">>>>>>> theirs")),
        ("a broken brace above", with(0, "x = {")),
        ("a broken brace behind", with(at + 1, "    {")),
        ("pasted twice", format!("{text}\n{text}")),
        ("pasted twice, once edited", format!("{text}\n{}", text.replace("Wir", "Man"))),
        ("capitals", mapped(&|index, line| if index < at { line.to_uppercase() + "\n" } else { format!("{line}\n") })),
        ("no comments", mapped(&|index, line| if index < at { String::new() } else { format!("{line}\n") })),
        ("CRLF", text.replace('\n', "\r\n")),
        ("no final line end", text.trim_end().to_string()),
        ("value re-wrapped", text.replace("m = Wir treffen", "m =\n    Wir\n    treffen")),
        ("value cut", text.replace(" – kostenlos", "")),
        ("value broken", text.replace(" – kostenlos", "\n{ kostenlos")),
    ];
    for index in 0..at {
        out.push(("a comment line lost", mapped(&|other, line| if other == index { String::new() } else { format!("{line}\n") })));
        for tail in ["ok?", "not ok", "ok but check", "# ok"] {
            out.push(("a doubt", mapped(&|other, line| if other == index { format!("{line} {tail}\n") } else { format!("{line}\n") })));
        }
        let words: Vec<&str> = lines[index].split(' ').collect();
        for cut in 2..words.len() {
            let (head, tail) = (words[..cut].join(" "), words[cut..].join(" "));
            out.push(("re-wrapped", mapped(&|other, line| if other == index { format!("{head}\n# {tail}\n") } else { format!("{line}\n") })));
        }
        if index + 1 < at {
            let joined = format!("{} {}", lines[index], lines[index + 1].trim_start_matches("# "));
            out.push(("joined", mapped(&|other, line| if other == index { format!("{joined}\n") } else if other == index + 1 { String::new() } else { format!("{line}\n") })));
        }
    }
    out
}

#[test]
fn law_7_no_slip_approves_what_nobody_approved() {
    let mut seen = 0;
    for (name, catalog, expected) in had() {
        for today in [SAME, FACTS] {
            let approvable = expected == State::Approved && today == SAME;
            for start in [catalog.clone(), sync_text(&source(today), &catalog)] {
                for (what, text) in slips(&start) {
                    seen += 1;
                    let say = |text: &str| format!("{name}, {what}, {today}\n{text}");
                    let after = sync_text(&source(today), &text);
                    if !approvable {
                        assert_ne!(state_of(&source(today), &text, "m").state, State::Approved, "{}", say(&text));
                        assert_ne!(state_of(&source(today), &after, "m").state, State::Approved, "{}", say(&after));
                    }
                    assert_eq!(sync_text(&source(today), &after), after, "{}", say(&format!("synced twice, from\n{text}")));
                    let values = |text: &str| read(text).entries.iter().map(|entry| entry.message.clone()).collect::<Vec<_>>();
                    let (before, now) = (values(&text), values(&after));
                    // A copy of the old source is nobody's text: it becomes a copy of today's.
                    let is_copy = |message: &Message| *message == Message::text(SAME) && now.contains(&Message::text(today));
                    assert!(before.iter().all(|message| now.contains(message) || is_copy(message)), "{}", say(&after));
                }
            }
        }
    }
    assert!(seen > 1000);
}

#[test]
fn law_7_slips_on_doubtful_lines_do_not_count() {
    let draft = format!("draft: deepl {}-{}", of(SAME), drafted(TEXT));
    for (what, text) in slips(&entry(&[format!("source: {SAME}"), draft.clone()], TEXT)) {
        assert_ne!(state_of(&source(SAME), &text, "m").state, State::Approved, "{what}\n{text}");
    }
    // An `ok` beside unparsable lines, on one of two state lines, or above another comment does not count.
    let ok = format!("{draft} ok");
    for text in [
        entry(&[ok.clone()], TEXT) + "<<<<<<< x\n",
        entry(&[ok.clone(), draft.clone()], TEXT),
        entry(&[draft.clone(), ok.clone()], TEXT),
        entry(&[ok.clone(), "my note".into()], TEXT),
        entry(&[ok.clone()], TEXT) + &entry(&[ok.clone()], EDITED),
    ] {
        let derived = state_of(&source(SAME), &text, "m");
        assert!(derived.state == State::Draft && derived.idle_ok, "{text}");
        let after = sync_text(&source(SAME), &text);
        assert_eq!(state_of(&source(SAME), &after, "m").state, State::Draft, "{after}");
        assert!(after.contains(" ok\n"), "a person's ok is not lost: {after}");
    }
    // A seal that fits counts among several lines and beside unparsable ones.
    let seal = format!("approved: {}-{}", of(SAME), seal(TEXT));
    for text in [entry(&[seal.clone(), draft.clone()], TEXT), entry(&[seal.clone()], TEXT) + "<<<<<<< x\n", entry(&[seal.clone(), "my note".into()], TEXT)] {
        assert_eq!(state_of(&source(SAME), &text, "m").state, State::Approved, "{text}");
    }
    // A spoiled seal is none.
    assert_eq!(state_of(&source(SAME), &entry(&[format!("{seal} ok?")], TEXT), "m").state, State::Draft);
}

#[test]
fn a_text_of_a_person_stays_a_persons() {
    let after = sync_text(&source(SAME), &entry(&[], TEXT));
    let derived = state_of(&source(SAME), &after, "m");
    assert!(derived.state == State::Draft && derived.persons, "{after}");
    assert!(matches!(read(&after).entries[0].head.state().map(|line| &line.standing), Some(Standing::Draft { origin, .. }) if origin == "person"));
    // An engine's draft is the engine's until someone edits it by a single character.
    let draft = format!("draft: deepl {}-{}", of(SAME), drafted(TEXT));
    assert!(!state_of(&source(SAME), &entry(&[draft.clone()], TEXT), "m").persons);
    assert!(state_of(&source(SAME), &entry(&[draft.clone()], &TEXT.replace("–", "-")), "m").persons);
    // An engine may give back the source's own text, and then it is a draft.
    let same = format!("draft: deepl {}-{}", of(SAME), drafted(SAME));
    assert_eq!(state_of(&source(SAME), &entry(&[same], SAME), "m").state, State::Draft);
}

#[test]
fn implicit_approval_is_written_by_sync_alone() {
    let text = entry(&[], TEXT);
    assert_eq!(state_of(&source(SAME), &text, "m").state, State::Draft);
    let (after, _) = synced(&source(SAME), &text, true);
    assert_eq!(state_of(&source(SAME), &after, "m").state, State::Approved, "{after}");
    for line in [format!("draft: deepl {}-{}", of(SAME), drafted(TEXT)), format!("missing: {}", of(SAME))] {
        let (after, _) = synced(&source(SAME), &entry(&[line], TEXT), true);
        assert_eq!(state_of(&source(SAME), &after, "m").state, State::Draft, "{after}");
    }
    let (after, _) = synced(&source(SAME), &entry(&[], SAME), true);
    assert_eq!(state_of(&source(SAME), &after, "m").state, State::Missing, "{after}");
}

#[test]
fn an_overridden_target_counts_with_the_source() {
    let of = |target: &str| format!("# context: paragraph · a1 = {target}\nm = See <a1>here</a1>.\n");
    let text = "m = Siehe <a1>hier</a1>.\n    .a1-href = /de/x/\n";
    let synced_text = sync_text(&of("/en/x/"), text);
    let marked = synced_text.replace("\nm =", " ok\nm =");
    assert_eq!(state_of(&of("/en/x/"), &marked, "m").state, State::Approved, "{marked}");
    let sealed = sync_text(&of("/en/x/"), &marked);
    assert_eq!(state_of(&of("/en/x/"), &sealed, "m").state, State::Approved, "{sealed}");
    let moved = state_of(&of("/en/y/"), &sealed, "m");
    assert_eq!((moved.state, moved.change), (State::Changed, Some(Change::Facts)), "{sealed}");
    let after = sync_text(&of("/en/y/"), &sealed);
    let moved = state_of(&of("/en/y/"), &after, "m");
    assert_eq!((moved.state, moved.change), (State::Changed, Some(Change::Facts)), "{after}");
    assert!(after.contains("a1 = /en/y/ (was /en/x/)"), "{after}");
    // Without an override the page's own link is used, and nothing has changed.
    let plain = sync_text(&of("/en/x/"), &sync_text(&of("/en/x/"), "m = Siehe <a1>hier</a1>.\n").replace("\nm =", " ok\nm ="));
    assert_eq!(state_of(&of("/en/y/"), &plain, "m").state, State::Approved, "{plain}");
}

#[test]
fn an_ok_covers_a_target_that_came_in_the_same_edit() {
    let of = |target: &str| format!("# context: paragraph · a1 = {target}\nm = See <a1>here</a1>.\n");
    let stub = sync_text(&of("/en/x/"), "");
    let text = stub.replace("\nm = See <a1>here</a1>.", " ok\nm = Siehe <a1>hier</a1>.\n    .a1-href = /de/x/");
    assert_eq!(state_of(&of("/en/x/"), &text, "m").state, State::Approved, "{text}");
    let sealed = sync_text(&of("/en/x/"), &text);
    assert!(sealed.contains("# approved: "), "{sealed}");
    assert_eq!(state_of(&of("/en/x/"), &sealed, "m").state, State::Approved, "{sealed}");
    // The page's link has moved since the row was shown: the person saw another target than today's.
    assert_ne!(state_of(&of("/en/y/"), &text, "m").state, State::Approved, "{text}");
    assert_ne!(state_of(&of("/en/y/"), &sync_text(&of("/en/y/"), &text), "m").state, State::Approved);
}
