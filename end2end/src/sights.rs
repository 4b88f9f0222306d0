//! What a reader sees. Each verb waits until it holds, or fails saying what stands there instead.

use anyhow::{Result, anyhow, ensure};

use crate::{page::Page, snapshot::Snapshot, target::Target, wait::until};

impl Page {
    /// Waits for a page of which `holds` is true.
    pub(crate) async fn see_that(&self, expected: &str, holds: impl Fn(&Snapshot) -> bool) -> Result<Snapshot> {
        until(expected, async || {
            let seen = self.seen().await?;
            Ok(if holds(&seen) { Ok(seen) } else { Err(seen) })
        })
        .await
    }

    /// These words stand in the results.
    pub(crate) async fn see(&self, text: &str) -> Result<Snapshot> {
        self.see_that(&format!("the words {text:?} in main"), |seen| seen.words.contains(text)).await
    }

    /// A text that is shown anywhere in the document, outside of `main` too.
    pub(crate) async fn see_text(&self, text: &str) -> Result<()> {
        until(format!("the text {text:?}"), async || {
            let is_shown =
                self.run("return tidy(document.body.innerText).includes(arguments[0]);", vec![text.into()]).await?;
            Ok(if is_shown.json() == true { Ok(()) } else { Err(self.seen().await?) })
        })
        .await
    }

    /// The sentence contains these words.
    pub(crate) async fn see_sentence(&self, text: &str) -> Result<Snapshot> {
        self.see_that(&format!("a sentence with {text:?}"), |seen| holds(&seen.sentence, text)).await
    }

    /// The address bar shows exactly this query.
    pub(crate) async fn see_address(&self, address: &str) -> Result<Snapshot> {
        self.see_that(&format!("the address {address:?}"), |seen| seen.address == address).await
    }

    /// The sentence starts with this number.
    pub(crate) async fn see_count(&self, count: usize) -> Result<Snapshot> {
        self.see_that(&format!("a sentence that counts {count}"), |seen| seen.count() == Some(count)).await
    }

    /// So many records are in the list.
    pub(crate) async fn see_rows(&self, n_rows: usize) -> Result<Snapshot> {
        self.see_that(&format!("{n_rows} rows"), |seen| seen.rows.len() == n_rows).await
    }

    /// A chip says this, and can be removed.
    pub(crate) async fn see_chip(&self, text: &str) -> Result<Snapshot> {
        self.see_that(&format!("a chip with {text:?}"), |seen| seen.chips.iter().any(|chip| holds(chip, text))).await
    }

    /// No filter is applied.
    pub(crate) async fn see_no_chips(&self) -> Result<Snapshot> {
        self.see_that("no chips", |seen| seen.chips.is_empty()).await
    }

    /// Something is there and shown.
    pub(crate) async fn see_target(&self, target: &Target) -> Result<()> {
        self.find(target).await.map(drop)
    }

    /// Nothing of the kind is shown.
    pub(crate) async fn see_none(&self, target: &Target) -> Result<()> {
        until(format!("nothing like {target}"), async || {
            let n_found = self.all(target).await?.len();
            Ok(if n_found == 0 { Ok(()) } else { Err(format!("{n_found} of it; {}", self.seen().await?)) })
        })
        .await
    }

    /// The focus is on something whose role and name start so.
    pub(crate) async fn focus_is(&self, wanted: &str) -> Result<Snapshot> {
        self.see_that(&format!("focus on {wanted}"), |seen| seen.focus.starts_with(wanted)).await
    }

    /// The counts in the name of `target`: of what is there, and of what is not promised.
    pub(crate) async fn counts_at(&self, target: &Target) -> Result<(usize, usize)> {
        let name = self.name_of(target).await?;
        let mut numbers = name.split_whitespace().filter_map(|word| word.parse::<usize>().ok());
        let n = numbers.next().ok_or_else(|| anyhow!("expected a count at {target}\nsaw      {name:?}"))?;
        Ok((n, numbers.next().unwrap_or(0)))
    }

    /// The whole name of `target`.
    pub(crate) async fn name_of(&self, target: &Target) -> Result<String> {
        self.see_target(target).await?;
        Ok(self.run("return nameOf(find(arguments[0])[0]);", vec![target.json()]).await?.convert()?)
    }

    /// The names of all that `target` matches, now.
    pub(crate) async fn names_of(&self, target: &Target) -> Result<Vec<String>> {
        Ok(self.run("return find(arguments[0]).map(nameOf);", vec![target.json()]).await?.convert()?)
    }

    /// An attribute or property state of `target`: `aria-disabled`, `checked`.
    pub(crate) async fn is_true(&self, target: &Target, state: &str) -> Result<bool> {
        let element = self.find(target).await?;
        let attribute = element.attr(state.to_owned()).await?;
        Ok(attribute.as_deref() == Some("true") || element.prop(state.to_owned()).await?.as_deref() == Some("true"))
    }

    /// Nothing sticks out to the right, so that nobody has to scroll in two directions.
    pub(crate) async fn fits(&self) -> Result<()> {
        let script = "const { scrollWidth } = document.documentElement;
            const out = (element) => Math.max(element.getBoundingClientRect().right, element.getBoundingClientRect().left + element.scrollWidth) > innerWidth + 1;
            const wide = [...document.querySelectorAll('body *')].filter((element) => out(element) && ![...element.children].some(out));
            return [scrollWidth, innerWidth, wide.slice(0, 5).map((element) => `${element.tagName}.${element.className}#${element.id}`).join(', ')];";
        let (wanted, given, what): (f64, f64, String) = self.run(script, Vec::new()).await?.convert()?;
        ensure!(wanted <= given, "expected a page that fits into {given} px\nsaw      {wanted} px wide, by {what}");
        Ok(())
    }
}

/// Whether a text has these words, in either case: labels stand alone here and in a sentence there.
fn holds(text: &str, words: &str) -> bool {
    text.to_lowercase().contains(&words.to_lowercase())
}
