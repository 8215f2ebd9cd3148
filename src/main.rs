//! Opens the door.

use std::process::ExitCode;

fn main() -> ExitCode {
    latimer::cli::main()
}
