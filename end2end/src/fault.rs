//! What a host can do wrong with a file.

/// A way to answer wrongly, on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// 404, as after a partial upload.
    Missing,
    /// A friendly page in place of the file, with status 200.
    Html,
    /// The first half only, as from a broken cache.
    Truncated,
    /// The right bytes, under a type that names no format.
    WrongType,
    /// The headline wrapped in an element of its own, as translating browsers do.
    Translated,
    /// Sent with a policy that forbids wasm, as a host may have for all its pages.
    Forbidding,
    /// Sent with a policy that forbids wasm and every style.
    ForbiddingStyles,
    /// The page of another build than its wasm.
    OtherBuild,
    /// The first wasm file in place of the second, as if that were of another build.
    OtherWasm,
    /// No answer as long as the fault is on.
    Silent,
}

/// A fault and the files that it befalls: those whose path ends so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Faulty {
    /// The end of the path, such as `.wasm`.
    pub(crate) suffix: &'static str,
    /// What goes wrong.
    pub(crate) fault: Fault,
}
