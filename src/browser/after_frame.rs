//! What no reader sees of an act, done once the frame that shows the rest has been painted.

use std::cell::RefCell;

use gloo::timers::callback::Timeout;
use leptos::prelude::request_animation_frame;

type Run = Box<dyn FnOnce()>;

thread_local! {
    static WAITING: RefCell<Vec<Run>> = const { RefCell::new(Vec::new()) };
}

/// Does it after the next frame, in the order of the calls.
pub fn run(run: impl FnOnce() + 'static) {
    let is_first = WAITING.with_borrow_mut(|waiting| {
        waiting.push(Box::new(run));
        waiting.len() == 1
    });
    if is_first {
        // A frame is painted after its callbacks, so it is left to a task.
        request_animation_frame(|| {
            Timeout::new(0, finish).forget();
        });
    }
}

/// Does at once what waits: somebody is about to ask for it.
pub fn finish() {
    WAITING.take().into_iter().for_each(|run| run());
}
