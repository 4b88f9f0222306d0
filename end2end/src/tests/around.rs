//! On a news site: what the page around an embed asks, wants and keeps.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use super::news::{ask, element_form, fits, fits_within, leave, open, record};
use crate::{
    news::News,
    page::Page,
    suite::{Test, table},
    wait::until,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "news: open-iframe-resizer and pym are answered" => resizers;
        "news: the reader's system is followed only if asked, light" => theme;
        "news: the focus stays in the page around" => focus;
        "news: the reader's system is followed only if asked, dark", Dark => theme;
    ]
}

/// Asks the frame in the words of another site's script, and waits for an answer in its form.
async fn asked(page: &Page, message: &Value, is_answer: impl Fn(&Value) -> bool) -> Result<(u64, Value)> {
    let said = format!("heard.length = 0; frames[0].postMessage({message}, '*');");
    ask(page, &said).await?;
    let heard = until(format!("an answer to {message}"), async || {
        let heard = ask(page, "return heard;").await?;
        let is_there = heard.as_array().is_some_and(|heard| heard.iter().any(&is_answer));
        Ok(if is_there { Ok(heard) } else { Err(heard) })
    })
    .await?;
    let mut heard = heard.as_array().cloned().unwrap_or_default();
    // The same height may be said again, when the page has been laid out once more.
    heard.dedup();
    ensure!(heard.len() == 2, "expected our message and theirs\nsaw      {heard:?}");
    let height = heard.first().and_then(|ours| ours.get("height")).and_then(Value::as_u64).context("our height")?;
    Ok((height, heard.into_iter().find(is_answer).context("an answer")?))
}

async fn resizers(page: &mut Page) -> Result<()> {
    let src = (page.server.folder() + record(page)?.as_str() + "&embed=1").replace('&', "&amp;");
    let frame =
        format!("<iframe src=\"{src}\" title=\"Readout\" width=\"700\" height=\"2000\" frameborder=\"0\"></iframe>");
    open(page, &News::with(&frame)).await?;
    fits_within(page).await?;
    leave(page).await?;
    let init =
        json!({ "type": "iframe-child-init", "targetElementSelector": null, "bodyPadding": "0", "bodyMargin": "0" });
    let (height, answer) =
        asked(page, &init, |heard| heard.get("type").is_some_and(|it| it == "iframe-resized")).await?;
    let expected = json!({ "type": "iframe-resized", "width": 700, "height": height });
    ensure!(answer == expected, "expected {expected}\nsaw      {answer}");
    let pym = |heard: &Value| heard.as_str().is_some_and(|heard| heard.starts_with("pym"));
    let (height, answer) = asked(page, &json!("pymxPYMxtwoxPYMxwidthxPYMx700"), pym).await?;
    let expected = format!("pymxPYMxtwoxPYMxheightxPYMx{height}");
    ensure!(answer == expected, "expected {expected}\nsaw      {answer}");
    // Pym says the width again and again: what is not new has no answer, so that there is no echo.
    ask(
        page,
        "heard.length = 0; for (let n = 0; n < 9; n += 1) frames[0].postMessage('pymxPYMxtwoxPYMxwidthxPYMx700', '*');",
    )
    .await?;
    asked(page, &json!({ "readout": "measure" }), pym).await.map(drop)
}

async fn theme(page: &mut Page) -> Result<()> {
    let system = page.theme.to_string();
    let query = record(page)?;
    for (rest, expected) in
        [("", "light"), ("theme=\"light\"", "light"), ("theme=\"dark\"", "dark"), ("theme=\"auto\"", &system)]
    {
        open(page, &News::with(&element_form(page, &query, rest))).await?;
        fits(page, 0).await?;
        let seen = ask(
            page,
            "const [r, g, b] = getComputedStyle(document.body).color.match(/[\\d.]+/g).map(Number);
             return r + g + b > 384 ? 'dark' : 'light';",
        )
        .await?;
        ensure!(seen == expected, "expected {expected} for {rest:?} where the system is {system}\nsaw      {seen}");
        leave(page).await?;
    }
    Ok(())
}

async fn focus(page: &mut Page) -> Result<()> {
    // An open record gets the focus in a page of its own; here it may not take it.
    let query = format!("?view=commitments&commitment={}", page.facts.commitment(0)?.id);
    let body = format!(
        "<input id=\"mine\"><div class=\"room\"></div><div id=\"slot\">{}</div>",
        element_form(page, &query, "")
    );
    open(page, &News::with(&body)).await?;
    let stays = "const mine = document.getElementById('mine');
        window.left = 0;
        mine.addEventListener('blur', () => { left += 1; });
        mine.focus();
        document.querySelector('iframe').scrollIntoView();";
    until("a frame to come near to", async || {
        let n = ask(page, "return document.querySelectorAll('iframe').length;").await?;
        Ok(if n == 1 { Ok(()) } else { Err(n) })
    })
    .await?;
    ask(page, stays).await?;
    fits(page, 0).await?;
    leave(page).await?;
    has_focus(page, "became ready").await?;
    ask(page, "document.getElementById('slot').className = 'narrow';").await?;
    fits(page, 0).await?;
    leave(page).await?;
    has_focus(page, "was resized").await
}

async fn has_focus(page: &Page, when: &str) -> Result<()> {
    let seen = ask(page, "return [document.activeElement.id, left];").await?;
    ensure!(
        seen == json!(["mine", 0]),
        "expected the focus to stay in the site's field when the embed {when}\nsaw      {seen}"
    );
    Ok(())
}
