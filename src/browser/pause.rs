//! What happens once a reader pauses.

use gloo::timers::callback::Timeout;

/// Something that is to happen after a pause. Dropped before, it does not happen.
pub struct Pause {
    waiting: Timeout,
}

impl Pause {
    /// Calls back after so many milliseconds.
    pub fn new(milliseconds: u32, run: impl FnOnce() + 'static) -> Self {
        Self { waiting: Timeout::new(milliseconds, run) }
    }

    /// Lets it happen whatever becomes of this.
    pub fn forget(self) {
        self.waiting.forget();
    }
}
