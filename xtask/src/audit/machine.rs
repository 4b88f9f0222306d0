//! The machine that times are of.

use std::{fs, thread};

/// "2 cores of …", as far as the system says.
pub(crate) fn name() -> String {
    let n_cores = thread::available_parallelism().map_or(1, usize::from);
    // Linux has this file; elsewhere the number has to do.
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    format!("{n_cores} cores of {}", model(&told).unwrap_or("an unnamed model"))
}

fn model(cpuinfo: &str) -> Option<&str> {
    let value = |key: &str| {
        let pairs = cpuinfo.lines().filter_map(|line| line.split_once(':'));
        pairs.map(|(name, value)| (name.trim(), value.trim())).find(|(name, _)| *name == key).map(|(_, value)| value)
    };
    value("model name")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models() {
        assert_eq!(model("processor\t: 0\nmodel name\t: A CPU @ 2 GHz\n"), Some("A CPU @ 2 GHz"));
        assert_eq!(model(""), None);
    }
}
