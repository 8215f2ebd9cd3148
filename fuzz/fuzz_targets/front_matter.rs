#![no_main]

#[path = "../properties/mod.rs"]
mod properties;

// A panic of a parser that the reader catches is no fault; one that nobody catches still ends the run.
libfuzzer_sys::fuzz_target!(init: drop(std::panic::take_hook()), |data: &[u8]| properties::front_matter::holds(data));
