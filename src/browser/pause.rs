//! What happens once a reader pauses.

use gloo::timers::callback::Timeout;

/// Something that is to happen after a pause. Dropped before, it does not happen.
pub struct Pause(#[expect(dead_code, reason = "held so that it can be dropped")] Timeout);

impl Pause {
    /// Calls back after so many milliseconds.
    pub fn new(milliseconds: u32, run: impl FnOnce() + 'static) -> Self {
        Self(Timeout::new(milliseconds, run))
    }
}
