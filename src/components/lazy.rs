//! What is loaded when it is first asked for: `<Lazy part=Part::… />`. It comes in a second wasm file, the lazy module,
//! which [`crate::lazy_module`] holds. Components name parts of it only by [`Part`], so none of them depends on the
//! views in it.

use std::pin::Pin;

use crate::browser::pause::Pause;
use leptos::prelude::*;
use leptos::task::spawn_local;
use readout_core::article::{RecordId, VoiceId};
use readout_core::query::View;

use super::{Main, Sentence};
use crate::state::ShortcutState;
use crate::words::page as words;

/// How long it may take until its reader is offered more than to wait, in milliseconds.
const PATIENCE: u32 = 10_000;

/// A part of the lazy module.
#[derive(Clone, Copy)]
pub enum Part {
    /// A whole view.
    View(View),
    /// What an open record shows beside its title.
    Detail(RecordId),
    /// The page of a voice.
    Voice(VoiceId),
    /// What can be taken out of a list.
    SharePanel,
    /// What the address names and the article does not have.
    Gone,
    /// The list of shortcuts.
    Shortcuts(ShortcutState),
}

/// The entry point of the lazy module: renders a part.
pub type Render = fn(Part) -> AnyView;

/// Asks for the lazy module; `None` if it did not come.
pub type Load = fn() -> Pin<Box<dyn Future<Output = Option<Render>>>>;

/// How the lazy module stands.
#[derive(Clone, Copy)]
enum LoadState {
    Idle,
    Loading,
    /// On its way for so long that it may never come.
    Late,
    Ready(Render),
    Failed,
}

/// The lazy module, as components find it in their context.
#[derive(Clone, Copy)]
pub(crate) struct LazyModule {
    state: RwSignal<LoadState>,
    load: Load,
}

impl LazyModule {
    /// The module, with its entry point if that is here already.
    pub(crate) fn new(load: Load, render: Option<Render>) -> Self {
        Self { state: RwSignal::new(render.map_or(LoadState::Idle, LoadState::Ready)), load }
    }

    /// Asks for the module, unless it is here, on its way, or did not come.
    pub(crate) fn ask(self) {
        if matches!(self.state.get_untracked(), LoadState::Idle) {
            self.state.set(LoadState::Loading);
            let late = Pause::new(PATIENCE, move || self.state.set(LoadState::Late));
            spawn_local(async move {
                let render = (self.load)().await;
                drop(late);
                self.state.set(render.map_or(LoadState::Failed, LoadState::Ready));
            });
        }
    }

    fn ask_again(self) {
        self.state.set(LoadState::Idle);
        self.ask();
    }
}

/// A part of the lazy module; until it is there, that it is coming, or that it did not come.
#[component]
pub(crate) fn Lazy(part: Part) -> impl IntoView {
    let module = expect_context::<LazyModule>();
    Effect::new(move |_| module.ask());
    move || match (module.state.get(), part) {
        (LoadState::Ready(render), _) => render(part),
        (state, Part::View(_)) => view! {
            <Main>
                <Sentence />
                <Awaited state />
            </Main>
        }
        .into_any(),
        (state, _) => view! { <Awaited state /> }.into_any(),
    }
}

#[component]
fn Awaited(state: LoadState) -> impl IntoView {
    let module = expect_context::<LazyModule>();
    let said = match state {
        LoadState::Late => words::LATE,
        LoadState::Failed => words::FAILED,
        _ => return view! { <p role="status">{words::LOADING}</p> }.into_any(),
    };
    // What is on its way cannot be asked for again, only with the whole page.
    let try_again = matches!(state, LoadState::Failed).then(|| {
        view! {
            <button class="button" type="button" on:click=move |_| module.ask_again()>
                {words::TRY_AGAIN}
            </button>
            " "
        }
    });
    view! {
        <div class="error-state" role="alert">
            <p>{said}</p>
            {try_again}
            <a href="">{words::RELOAD}</a>
        </div>
    }
    .into_any()
}
