//! Words per second of the offline engine through this crate, against the bare engine on the same sentences, one after
//! the other in one run. `engine_bench STORE FROM TO TEXTS [--print]`: TEXTS has one text in message form a line.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

#[cfg(not(feature = "local"))]
fn main() {
    println!("built without the offline engine: {} s", cpu_seconds());
}

#[cfg(feature = "local")]
fn main() {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    use std::time::Instant;

    use latimer::engine::local::Local;
    use latimer::engine::models::{Role, Store};
    use latimer::engine::segment::sentences;
    use latimer::engine::{Answer, Engine, Job, Text};
    use latimer::inline::message;
    use latimer::text::Locale;

    let args: Vec<String> = std::env::args().collect();
    let [_, store, from, to, file, ..] = args.as_slice() else { panic!("engine_bench STORE FROM TO TEXTS [--print]") };
    let (from, to) = (Locale::parse(from).unwrap(), Locale::parse(to).unwrap());
    let store = Store::open(Some(store.as_ref()));
    let model = store.find(&from, &to).unwrap();
    let lines = std::fs::read_to_string(file).unwrap();
    let texts: Vec<Text> = lines.lines().map(|line| Text { inline: message::read(line).unwrap(), ..Text::default() }).collect();

    let mut pieces: Vec<String> = Vec::new();
    for text in &texts {
        let plain = text.inline.plain();
        pieces.extend(sentences(&plain, &from).into_iter().map(|range| plain[range].to_string()));
    }
    pieces.sort_by_key(|piece| std::cmp::Reverse(piece.len()));
    pieces.dedup();
    let words: usize = texts.iter().map(|text| text.inline.plain().split_whitespace().count()).sum();
    let distinct: usize = pieces.iter().map(|piece| piece.split_whitespace().count()).sum();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    println!("{} texts, {words} words, {distinct} in distinct sentences, {threads} threads, {}", texts.len(), fxtranslate::gemm::backend());

    let vocab = model.path(Role::Vocab).unwrap();
    let start = Instant::now();
    let bare = fxtranslate::engine::Engine::load_mmapped(model.path(Role::Model).unwrap(), &vocab, &vocab).unwrap();
    let bare = bare.with_shortlist(fxtranslate::shortlist::Shortlist::load(model.path(Role::Lex).unwrap()).unwrap());
    println!("load {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    let engine = Local::new(store);
    model.check().unwrap();

    for round in 1..=3 {
        let cpu = cpu_seconds();
        let next = AtomicUsize::new(0);
        let start = Instant::now();
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    while let Some(piece) = pieces.get(next.fetch_add(1, Ordering::Relaxed)) {
                        bare.translate(piece);
                    }
                });
            }
        });
        let alone = distinct as f64 / start.elapsed().as_secs_f64();
        let alone_cpu = cpu_seconds() - cpu;
        let cpu = cpu_seconds();
        let start = Instant::now();
        let mut answers = vec![None; texts.len()];
        let job = Job { from: &from, to: &to, texts: &texts, stop: &AtomicBool::new(false) };
        engine.draft(&job, &mut |index, answer| answers[index] = Some(answer)).unwrap();
        let wrapped = distinct as f64 / start.elapsed().as_secs_f64();
        let share = alone_cpu / (cpu_seconds() - cpu) * 100.0;
        println!("round {round}: bare {alone:.0} words/s, drafts {wrapped:.0} words/s, {:.0} % by the clock, {share:.0} % by processor time", wrapped / alone * 100.0);
        if round == 3 && args.iter().any(|arg| arg == "--print") {
            for (text, answer) in texts.iter().zip(answers) {
                match answer {
                    Some(Answer::Draft { text: draft, .. }) => println!("{}\n    {}", message::write(&text.inline), message::write(&draft)),
                    other => println!("{}\n    !! {other:?}", message::write(&text.inline)),
                }
            }
        }
    }
}

/// What this process has used of the processor, in seconds; 0 where the system does not tell so. Other programs on the
/// machine do not count in it.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}
