//! The lazy module: secondary views, record detail, exports, in a wasm file of their own. Its one entry point is
//! [`load`], where the build cuts the page's wasm in two (crates.io's `wasm_split_helpers`).

use std::pin::Pin;

use leptos::prelude::*;

use crate::browser::style;
use crate::components::{GoneLines, Part, Render};
use crate::share::SharePanel;
use crate::views::{self, Detail, ShortcutList, VoicePage};

/// Brings the module; `None` if it did not come. It may be asked again.
pub fn load() -> Pin<Box<dyn Future<Output = Option<Render>>>> {
    Box::pin(async { enter().await.ok() })
}

#[cfg(feature = "split")]
#[allow(clippy::unnecessary_wraps, reason = "the macro puts its own error there, if the file does not come")]
#[wasm_split_helpers::wasm_split(lazy, fallible)]
fn enter() -> Result<Render, wasm_split_helpers::SplitLoaderError> {
    Ok(entered())
}

/// Everything is in one file.
#[cfg(not(feature = "split"))]
#[expect(clippy::unused_async, reason = "as the other one, which waits for a file")]
async fn enter() -> Result<Render, std::convert::Infallible> {
    Ok(entered())
}

fn entered() -> Render {
    style::adopt(include_str!(concat!(env!("OUT_DIR"), "/lazy.css")));
    render
}

/// Renders a part; natively it is simply called.
pub fn render(part: Part) -> AnyView {
    match part {
        Part::View(view) => views::render_lazy(view),
        Part::Detail(record) => view! { <Detail record /> }.into_any(),
        Part::Voice(id) => view! { <VoicePage id /> }.into_any(),
        Part::Gone => view! { <GoneLines /> }.into_any(),
        Part::SharePanel => view! { <SharePanel /> }.into_any(),
        Part::Shortcuts(state) => view! { <ShortcutList state /> }.into_any(),
    }
}
