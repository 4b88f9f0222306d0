//! Waiting for a condition: asked again and again until it holds, up to a deadline.

use std::{
    fmt::Display,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

/// The longest that anything in the page may take. Generous, for machines that are busy: it is met only by failures.
const DEADLINE: Duration = Duration::from_secs(20);
/// The pause between two looks, short beside what a driver's answer takes.
const PAUSE: Duration = Duration::from_millis(20);

/// What `look` finds, as soon as it finds something. Until then it says what it sees instead.
pub(crate) async fn until<T, S: Display>(
    expected: impl Display,
    mut look: impl AsyncFnMut() -> Result<Result<T, S>>,
) -> Result<T> {
    let deadline = Instant::now() + DEADLINE;
    loop {
        match look().await {
            Ok(Ok(found)) => return Ok(found),
            Ok(Err(seen)) if Instant::now() > deadline => bail!("expected {expected}\nsaw      {seen}"),
            // A document that is being replaced answers with an error; the next one will not.
            Err(fault) if Instant::now() > deadline => return Err(fault.context(format!("expected {expected}"))),
            Ok(Err(_)) | Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}
