//! What can be taken out.

use readout_core::article::PartialDate;
use readout_core::exports::Citation;

pub(crate) const OPEN: &str = "Share";
pub(crate) const OR_DOWNLOAD: &str = " or download";
pub(crate) const CSV_FOR_EXCEL: &str = "CSV for Excel";
pub(crate) const ABOUT_CSV: &str = "CSV is for programs and most spreadsheets, CSV for Excel for a double click in Excel; \
                                    both have the same cells. An empty cell is no zero: the column beside it says where \
                                    a number is not stated. ";
pub(crate) const CSV_COLUMNS: &str = "What each column means";
pub(crate) const MARKDOWN: &str = "Markdown list";
pub(crate) const PLAIN_TEXT: &str = "plain text";
pub(crate) const THE_CITATION: &str = "the citation";
pub(crate) const COPY_CITATION: &str = "Copy the citation";
pub(crate) const CITATION: &str = "The citation";
pub(crate) const COPY_LINK: &str = "Copy the link";
pub(crate) const LINK: &str = "The link";
pub(crate) const COPY_EMBED: &str = "Copy the embed code";
pub(crate) const EMBED: &str = "The embed code";
pub(crate) const SHARE: &str = "Share with an app …";
pub(crate) const SHARING_REFUSED: &str = "The browser did not allow sharing. Copy the link instead.";
pub(crate) const EMBED_CHOICES: &str = "Embed: more choices";
pub(crate) const OPEN_RECORD_ALONE: &str = "This item:";
pub(crate) const COPY_RECORDS_CITATION: &str = "Copy the citation of this record";
pub(crate) const RECORDS_CITATION_NAME: &str = "The citation of this record";
pub(crate) const RECORDS_CITATION: &str = "the citation of this record";
pub(crate) const COPY_RECORDS_EMBED: &str = "Copy the embed code of this record";
pub(crate) const RECORDS_EMBED_NAME: &str = "The embed code of this record";
pub(crate) const PICTURE: &str = "Download picture";
pub(crate) const PICTURE_OF_DEAL: &str = "Download picture of the deal";
pub(crate) const PICTURE_OF_RATES: &str = "Download picture of the tariffs";
pub(crate) const BY_HAND: &str = "To copy by hand";
pub(crate) const PRINT_PAGE: &str = "Print this page";

/// The citation as manuals of style have it: what its button says, what it is called once it is copied.
pub(crate) const STYLES: [(Citation, &str, &str); 3] = [
    (Citation::Apa, "Copy the citation, APA", "The citation in APA style"),
    (Citation::Chicago, "Copy the citation, Chicago", "The citation in Chicago style"),
    (Citation::Mla, "Copy the citation, MLA", "The citation in MLA style"),
];

/// What the files hold.
pub(crate) fn shared(sentence: &str) -> String {
    format!(
        "Shared: {sentence}. Files hold exactly these, in the order of the page, each with who says so and where. They \
         are made here; nothing is sent."
    )
}

/// The button that downloads something in a form.
pub(crate) fn download(what: &str, form: &str) -> String {
    format!("Download {what}, {form}")
}

/// The button that prints a list.
pub(crate) fn print_list(amount: &str) -> String {
    format!("Print {amount} with details")
}

/// Something needs an address, and the page has none.
pub(crate) fn needs_address(name: &str) -> String {
    format!("{name} needs an address, and this page is a file on a disk.")
}

/// The browser copied.
pub(crate) fn copied(name: &str) -> String {
    format!("{name} is copied.")
}

/// The browser did not copy.
pub(crate) fn refused(name: &str) -> String {
    format!("{name} is not copied: the browser did not allow it. Copy it from the field below.")
}

/// Where something was printed from, and when.
pub(crate) fn printed(today: Option<PartialDate>, address: &str) -> String {
    let day = today.map(|day| format!(" on {}", day.words())).unwrap_or_default();
    format!("Printed{day} from {address}")
}
