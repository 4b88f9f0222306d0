//! What is made of one article beside its page: the one file, data, pictures, cards, the full text, a page per record, the
//! page for editors. Over several articles there is none of it: each has its own.

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    cards, data_file, embed, folder, hook::Hook, hosting::Policies, marks, one_file, pages, pictures, policy,
    shell::Shell, text_page, tools::Toolbox,
};

/// What the page has to know of it.
#[derive(Debug)]
pub(crate) struct Beside {
    /// The lines below the page that lead to it.
    pub(crate) offers: String,
    /// The paths of what has links to other files of the build.
    pub(crate) pages: Vec<PathBuf>,
    /// The policies, `page` being the page's own.
    pub(crate) policies: Policies,
}

/// Puts it beside the page of one article, whose `html` is not yet finished, with its `style` and policy.
pub(crate) fn place(toolbox: &Toolbox, hook: &Hook, html: &str, shell: &Shell, style: &Style) -> Result<Beside> {
    let (dist, site) = (hook.dist.as_path(), hook.site.as_deref());
    let (bytes, one_file) = one_file::write(toolbox, dist, html, shell, &style.css)?;
    let policies = Policies { page: style.policy.clone(), one_file, editors: policy::policy_for_editors() };
    data_file::publish(dist, site)?;
    pictures::place(dist)?;
    let mut offers = offers()?.replace("@size@", &bytes.div_ceil(1000).to_string());
    marks::unmark(&mut offers, "ONE");
    let mut pages = vec![PathBuf::from("index.html")];
    pages.extend(cards::write(toolbox, dist)?);
    match text_page::write(toolbox, dist, &shell.style)? {
        Some(page) => {
            pages.push(page);
            marks::unmark(&mut offers, "TEXT");
        }
        None => marks::fill(&mut offers, "TEXT", "")?,
    }
    match site {
        Some(_) => {
            pages.extend(pages::write(toolbox, dist, &shell.style)?);
            marks::unmark(&mut offers, "SITE");
        }
        None => marks::fill(&mut offers, "SITE", "")?,
    }
    embed::write_page(dist, &shell.style, &policies.editors)?;
    Ok(Beside { offers, pages, policies })
}

/// What there is where the page is over several articles.
pub(crate) fn nothing(hook: &Hook, style: &Style) -> Result<Beside> {
    embed::take_page_away(&hook.dist)?;
    let mut offers = offers()?;
    for mark in ["ONE", "TEXT", "SITE"] {
        marks::fill(&mut offers, mark, "")?;
    }
    let same = || style.policy.clone();
    // Its links lead to other folders of the collection, which holds them to the files there.
    Ok(Beside { offers, pages: Vec::new(), policies: Policies { page: same(), one_file: same(), editors: same() } })
}

/// The page's own style, and the policy that lets it through.
#[derive(Debug)]
pub(crate) struct Style {
    pub(crate) css: String,
    pub(crate) policy: String,
}

fn offers() -> Result<String> {
    folder::read("public/offers.html")
}
