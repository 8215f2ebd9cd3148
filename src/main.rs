//! Opens the door.

use std::process::ExitCode;

/// Pages and catalogs are thousands of short strings, which the system's allocator spends a quarter of the time on.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    latimer::cli::main()
}
