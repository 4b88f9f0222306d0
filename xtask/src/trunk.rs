//! Trunk, as it is called here.

use std::process::Command;

use crate::tools::Toolbox;

/// `trunk VERB`, to be filled with arguments.
pub(crate) fn command(toolbox: &Toolbox, verb: &str) -> Command {
    let mut trunk = toolbox.command("trunk");
    trunk.arg(verb);
    // Each would take the place of the flags in .cargo/config.toml.
    trunk.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    // Trunk takes only `true` or `false` for it, others set it to `1`.
    trunk.env_remove("NO_COLOR");
    // Trunk would end a failed build with a list of its own functions.
    trunk.env_remove("RUST_BACKTRACE");
    trunk
}
