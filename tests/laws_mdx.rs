//! Laws 1 and 2 over MDX: own fixtures, and the pages of real sites where `LATIMER_PAGES` names a folder of them, with the
//! tree of the `markdown` crate as judge, and with MDX's own compiler where `LATIMER_TEST_MDX` is what `scripts/lib/mdx.sh`
//! prints.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod corpora;

use std::path::{Path, PathBuf};

use latimer::inline::{Inline, Piece, message};
use latimer::page::{self, Format, Merged, Page, Profile, Settings, Translation, Unit};
use latimer::text::{Locale, Source};
use markdown::mdast::{AttributeContent, AttributeValue, Node};
use markdown::{Constructs, MdxSignal, ParseOptions};

/// The letter that a pseudo-translation puts behind each other.
const PSEUDO: char = '\u{2C65}';

const HOSTILE: &[&str] = &[
    "{x}", "<b>", "</Card>", "{/* x */}", "import x from 'y'", "export default 1", "<>", "}", "{", "<", "\u{202E}", "**", "`", "](javascript:x)", "[a](b)",
    "![a](b)", "<script>alert(1)</script>", "{`${x}`}", ":::note", "{#id}", "| a |", "# ", "- ", "1. ", "> ", "\\", "&lt;", "***", "~~", "「**強調**」", "<!-- -->", "\n\n", "__", "[^1]", "---",
];

/// A page as its generator has it. Our own page for Docusaurus has all that a site may turn on.
fn read(name: &str, text: &str) -> Page {
    let own = name.contains("/tests/page/");
    let profile = match name.contains("docusaurus") {
        true => Profile::named("docusaurus").unwrap(),
        false => Profile::named("astro").unwrap(),
    };
    let arguments = profile.arguments.iter().cloned().chain(own.then_some(["credit", "Figure.deck"]).into_iter().flatten().map(String::from)).collect();
    page::read(Source::new(name, text), Format::Mdx, &Profile { arguments, math: own, wiki_links: own, ..profile })
}

fn merge(page: &Page, translations: &[Option<Translation>]) -> Merged {
    let locale = Locale::parse("en").unwrap();
    page::merge(page, translations, &Settings { source_locale: &locale, locale: &locale, mark_source: true })
}

fn translated(unit: &Unit, say: impl Fn(usize, &str) -> String) -> Translation {
    let pieces = unit.text.pieces.iter().enumerate().map(|(at, piece)| match piece {
        Piece::Text(text) => Piece::Text(say(at, text)),
        piece => piece.clone(),
    });
    let attributes = unit.attributes.iter().enumerate().map(|(at, attribute)| (attribute.name.clone(), say(at + 1, &attribute.text)));
    Translation { text: Inline { pieces: pieces.collect() }, attributes: attributes.collect(), ..Translation::default() }
}

fn pseudo(text: &str) -> String {
    text.chars().flat_map(|letter| [Some(letter), letter.is_alphabetic().then_some(PSEUDO)]).flatten().collect()
}

fn hostile(seed: usize, text: &str) -> String {
    let part = HOSTILE[seed % HOSTILE.len()];
    match seed % 3 {
        0 => format!("{part}{text}{part}"),
        1 => format!("{part} {text}"),
        _ => format!("ä{text}{part}"),
    }
}

fn tree(body: &str) -> Option<Node> {
    let constructs = Constructs { gfm_footnote_definition: true, gfm_label_start_footnote: true, gfm_strikethrough: true, gfm_table: true, gfm_task_list_item: true, ..Constructs::mdx() };
    markdown::to_mdast(body, &ParseOptions { constructs, mdx_esm_parse: Some(Box::new(|_| MdxSignal::Ok)), ..ParseOptions::default() }).ok()
}

const TEXTS: &[&str] = &["title", "label", "alt", "description", "summary", "caption", "text", "heading", "header", "subtitle", "tagline", "placeholder", "aria-label"];

/// Each node with what it carries, words aside, in order; and the words.
fn seen(node: &Node, depth: usize, out: &mut Vec<String>, words: &mut Vec<String>) {
    let attributes = |attributes: &[AttributeContent], words: &mut Vec<String>| {
        let one = |attribute: &AttributeContent| match attribute {
            AttributeContent::Property(property) => match &property.value {
                Some(AttributeValue::Literal(text)) if TEXTS.contains(&property.name.as_str()) => {
                    words.push(text.clone());
                    format!("{}=…", property.name)
                }
                Some(AttributeValue::Literal(value)) => format!("{}={value:?}", property.name),
                // The labels of a component of tabs.
                Some(AttributeValue::Expression(value)) if property.name == "values" => {
                    let label = regex::Regex::new(r#"(\blabel:\s*)(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")"#).unwrap();
                    words.extend(label.captures_iter(&value.value).filter_map(|found| found.get(2).or(found.get(3))).map(|found| found.as_str().to_string()));
                    format!("values={}", label.replace_all(&value.value, "$1…"))
                }
                Some(AttributeValue::Expression(value)) => format!("{}={}", property.name, value.value),
                None => property.name.clone(),
            },
            AttributeContent::Expression(value) => value.value.clone(),
        };
        attributes.iter().map(one).collect::<Vec<_>>().join(" ")
    };
    let said = match node {
        Node::Text(text) => {
            words.push(text.value.clone());
            // Blanks beside code that is a blank are a matter of taste.
            return;
        }
        Node::Image(image) => {
            words.push(image.alt.clone());
            words.extend(image.title.clone());
            format!("image {} {}", image.url, image.title.is_some())
        }
        Node::Link(link) => {
            words.extend(link.title.clone());
            format!("link {} {}", link.url, link.title.is_some())
        }
        Node::LinkReference(link) => format!("link {}", link.identifier),
        Node::ImageReference(image) => {
            words.push(image.alt.clone());
            format!("image {}", image.identifier)
        }
        Node::InlineCode(code) => format!("code {}", code.value.split_whitespace().collect::<Vec<_>>().join(" ")),
        Node::Code(code) => format!("block {:?} {:?} {}", code.lang, code.meta, code.value),
        Node::MdxTextExpression(code) if code.value.trim() == "\" \"" || code.value.trim() == "' '" => return,
        Node::MdxTextExpression(code) => format!("expression {}", code.value),
        Node::MdxFlowExpression(code) => format!("expression block {}", code.value),
        Node::MdxjsEsm(code) => format!("script {}", code.value),
        Node::MdxJsxTextElement(element) => format!("element {:?} {}", element.name, attributes(&element.attributes, words)),
        Node::MdxJsxFlowElement(element) => format!("element block {:?} {}", element.name, attributes(&element.attributes, words)),
        Node::Heading(heading) => format!("heading {}", heading.depth),
        Node::List(list) => format!("list {:?}", list.start),
        Node::Definition(definition) => format!("target {} {}", definition.identifier, definition.url),
        node => format!("{node:?}").split(['{', '(', ' ']).next().unwrap().to_string(),
    };
    out.push(format!("{depth} {said}"));
    let locked = |element: &markdown::mdast::MdxJsxTextElement| element.name.as_deref().is_some_and(|name| ["code", "kbd", "samp", "var"].contains(&name));
    if matches!(node, Node::MdxJsxTextElement(element) if locked(element)) {
        return out.push(format!("{node:?}").split("position").next().unwrap().to_string());
    }
    node.children().into_iter().flatten().for_each(|child| seen(child, depth + 1, out, words));
}

/// A page's structure and words; none if it is no MDX.
fn judged(text: &str) -> Option<(Vec<String>, Vec<String>)> {
    let (mut out, mut words) = (Vec::new(), Vec::new());
    seen(&tree(body(text))?, 0, &mut out, &mut words);
    Some((out, words))
}

/// A page without its front matter.
fn body(text: &str) -> &str {
    let text = text.trim_start_matches('\u{FEFF}');
    text.strip_prefix("---").and_then(|rest| rest.split_once("\n---")).map_or(text, |(_, body)| body)
}

/// A page in which every text is translated: `kind` is 0 for pseudo-translation, else hostile.
fn attacked(page: &Page, kind: usize, number: usize) -> (Vec<Option<Translation>>, Merged) {
    let say = |index: usize| move |at: usize, text: &str| if kind == 0 { pseudo(text) } else { hostile(number + index + at, text) };
    let translations: Vec<_> = page.units.iter().enumerate().map(|(index, unit)| Some(translated(unit, say(index)))).collect();
    let merged = merge(page, &translations);
    (translations, merged)
}

#[derive(Default)]
struct Tally {
    pages: usize,
    unreadable: usize,
    /// Pages with code that the judge, who knows no JavaScript, cannot read.
    unjudged: usize,
    units: usize,
    kept: [usize; 2],
    words: usize,
    left: Vec<String>,
    broken: Vec<String>,
}

fn hold(paths: &[PathBuf]) -> Tally {
    let mut tally = Tally::default();
    for (number, path) in paths.iter().enumerate() {
        let text = std::fs::read_to_string(path).unwrap();
        let name = path.display().to_string();
        let page = read(&name, &text);
        let source = judged(&text);
        tally.pages += 1;
        if page.fault.is_some() {
            // What the judge cannot read either is no fault of ours.
            tally.unreadable += 1;
            if source.is_some() {
                tally.broken.push(format!("not read: {name}: {:?}", page.fault));
            }
            continue;
        }
        tally.units += page.units.len();
        let own: Vec<_> = page.units.iter().map(|unit| Some(translated(unit, |_, text| text.to_string()))).collect();
        for translations in [&own[..], &[]] {
            if merge(&page, translations).text != text {
                tally.broken.push(format!("law 1: {name}"));
            }
        }
        for unit in &page.units {
            assert_eq!(message::read(&message::write(&unit.text)).as_ref(), Ok(&unit.text), "{name}");
        }
        let Some((structure, _)) = source else {
            tally.unjudged += 1;
            continue;
        };
        for kind in 0..2 {
            let (translations, merged) = attacked(&page, kind, number);
            tally.kept[kind] += merged.kept.iter().filter(|index| !page.units[**index].is_data()).count();
            if std::env::var_os("KEPT").is_some() {
                let said = |index: &usize| translations[*index].as_ref().map(|translation| message::write(&translation.text));
                merged.kept.iter().filter(|index| !page.units[**index].is_data()).for_each(|index| println!("  kept: {name}: {:?}\n    {:?} {:?}", page.source.slice(page.units[*index].span), said(index), page.units[*index].slot));
            }
            let Some((found, words)) = judged(&merged.text) else {
                tally.broken.push(format!("law 2, kind {kind}: {name} is no MDX any more"));
                continue;
            };
            if found != structure {
                let at = structure.iter().zip(&found).take_while(|(before, now)| before == now).count();
                tally.broken.push(format!("law 2, kind {kind}: {name}\n    {:?}\n    {:?}", structure.get(at), found.get(at)));
            }
            if kind == 0 {
                for word in words.iter().flat_map(|words| words.split_whitespace()) {
                    let address = word.contains("://") || word.contains('@') || word.contains("www.") || word.starts_with(":::");
                    if !address && word.contains(char::is_alphabetic) {
                        tally.words += 1;
                        if !word.contains(PSEUDO) {
                            tally.left.push(format!("{name}: {word:?}"));
                        }
                    }
                }
            }
        }
    }
    tally
}

fn report(name: &str, tally: &Tally) {
    println!(
        "{name}: {} pages ({} no MDX, {} not judged), {} units; kept {} of a pseudo-translation, {} of a hostile one; {} of {} words left; {} broken",
        tally.pages, tally.unreadable, tally.unjudged, tally.units, tally.kept[0], tally.kept[1], tally.left.len(), tally.words, tally.broken.len(),
    );
    tally.broken.iter().take(15).for_each(|broken| println!("  {broken}"));
    let step = (tally.left.len() / 20).max(1);
    tally.left.iter().step_by(step).take(20).for_each(|left| println!("  left: {left}"));
}

#[test]
fn laws_over_fixtures() {
    let tally = hold(&corpora::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page/mdx"), "mdx"));
    report("fixtures", &tally);
    assert_eq!((tally.broken.len(), tally.kept, tally.unreadable), (0, [0, 0], 0));
    // What the author keeps from being translated, and nothing else.
    let left: Vec<&str> = tally.left.iter().filter_map(|left| left.rsplit_once(": ")).map(|(_, word)| word).collect();
    assert_eq!(left, ["\"Never\"", "\"translated.\""]);
    assert!(tally.words > left.len());
}

/// Pages of real sites, outside of this repository.
fn real_pages() -> Option<Vec<PathBuf>> {
    let root = std::env::var_os("LATIMER_PAGES").map(PathBuf::from)?;
    let every = std::env::var("EVERY").ok().and_then(|every| every.parse().ok()).unwrap_or(1);
    Some(corpora::files(&root, "mdx").into_iter().step_by(every).collect())
}

#[test]
fn mdx_itself_sees_the_same_structure() {
    let Some(packages) = std::env::var_os("LATIMER_TEST_MDX").map(PathBuf::from) else {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "LATIMER_TEST_MDX is not set");
        println!("skipped: LATIMER_TEST_MDX is not set; see scripts/lib/mdx.sh");
        return;
    };
    let fixtures = corpora::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page/mdx"), "mdx");
    let own = second(&fixtures, &packages);
    assert_eq!((own.broken.len(), own.unjudged), (0, 0), "{:?}", own.broken);
    if let Some(paths) = real_pages() {
        let sites = second(&paths, &packages);
        println!("{} pages ({} not read, {} no MDX to the second judge), {} of two translations broken", sites.pages, sites.unreadable, sites.unjudged, sites.broken.len());
        sites.broken.iter().for_each(|broken| println!("  {broken}"));
        assert!(sites.broken.is_empty());
    }
}

/// Compares what MDX's own compiler sees in pages and in two translations of each.
fn second(paths: &[PathBuf], packages: &Path) -> Tally {
    let mut tally = Tally { pages: paths.len(), ..Tally::default() };
    let folder = tempfile::tempdir().unwrap();
    let mut list = String::new();
    let mut names = Vec::new();
    for (number, path) in paths.iter().enumerate() {
        let name = path.display().to_string();
        let page = read(&name, &std::fs::read_to_string(path).unwrap());
        if page.fault.is_some() {
            tally.unreadable += 1;
            continue;
        }
        let texts = [page.source.text.clone(), attacked(&page, 0, number).1.text, attacked(&page, 1, number).1.text];
        for (kind, text) in texts.iter().enumerate() {
            let file = folder.path().join(format!("{number}-{kind}.mdx"));
            std::fs::write(&file, body(text)).unwrap();
            list.push_str(&format!("{}\t{}\t{}\n", page.profile.name, if page.profile.math { "math" } else { "-" }, file.display()));
        }
        names.push(name);
    }
    let listed = folder.path().join("list");
    std::fs::write(&listed, list).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers/mdx.mjs");
    let output = std::process::Command::new("node").arg(script).args([&listed, packages]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answers = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<serde_json::Value> = answers.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 3 * names.len());
    for (name, seen) in names.iter().zip(answers.chunks(3)) {
        let Some(source) = seen[0]["structure"].as_array() else {
            tally.unjudged += 1;
            continue;
        };
        for (kind, merged) in seen[1..].iter().enumerate() {
            let Some(found) = merged["structure"].as_array() else {
                tally.broken.push(format!("kind {kind}: {name} is no MDX any more"));
                continue;
            };
            if found != source {
                let at = source.iter().zip(found).take_while(|(before, now)| before == now).count();
                tally.broken.push(format!("kind {kind}: {name}\n    {:?}\n    {:?}", source.get(at), found.get(at)));
            }
        }
    }
    tally
}

#[test]
fn laws_over_real_sites() {
    let Some(paths) = real_pages() else { return };
    let tally = hold(&paths);
    report("sites", &tally);
    assert!(tally.broken.is_empty());
    assert!(tally.kept.iter().sum::<usize>() <= tally.units * 2 / 5000);
    assert!(tally.left.len() <= tally.words / 1000);
}

#[test]
fn fixtures_give_these_units() {
    for path in corpora::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page/mdx"), "mdx") {
        let page = read(&path.display().to_string(), &std::fs::read_to_string(&path).unwrap());
        let mut dump = String::new();
        for unit in &page.units {
            dump.push_str(&format!("{} | {}\n", unit.context(), message::write(&unit.text)));
            unit.attributes.iter().for_each(|attribute| dump.push_str(&format!("  .{} = {}\n", attribute.name, attribute.text)));
            unit.notes.iter().chain(&unit.own_id).for_each(|said| dump.push_str(&format!("  # {said}\n")));
        }
        let expected = path.with_extension("units");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected, &dump).unwrap();
        }
        assert_eq!(dump, std::fs::read_to_string(&expected).unwrap_or_default(), "{}: UPDATE=1 rewrites it", path.display());
    }
}

#[test]
fn what_is_no_mdx_is_not_read() {
    let page = read("a.mdx", "# Title\n\n<Card>\n\ntext\n");
    let fault = page.fault.unwrap();
    assert!(page.units.is_empty() && fault.place.line > 1, "{fault:?}");
}
