//! What can be taken out.

use readout_core::article::PartialDate;
use readout_core::exports::Citation;

pub(crate) const OPEN: &str = "Share";
pub(crate) const OR_DOWNLOAD: &str = " or download";
pub(crate) const SEND: &str = "Send";
pub(crate) const CITE: &str = "Cite";
pub(crate) const EMBED_IN_PAGE: &str = "Embed";
pub(crate) const CSV_FOR_EXCEL: &str = "CSV for Excel";
pub(crate) const ABOUT_CSV: &str = "Choose CSV for Excel to open it in Excel. An empty cell means not stated, not zero: the column \
                                    beside it says where a number is not stated. ";
pub(crate) const CSV_COLUMNS: &str = "What each column means";
pub(crate) const MARKDOWN: &str = "Markdown list";
pub(crate) const PLAIN_TEXT: &str = "Plain text";
pub(crate) const COPY_LINK: &str = "Copy link";
pub(crate) const LINK: &str = "The link";
pub(crate) const COPY_TEXT: &str = "Copy text";
pub(crate) const TEXT: &str = "The text";
pub(crate) const COPY_EMBED: &str = "Copy embed code";
pub(crate) const EMBED: &str = "The embed code";
pub(crate) const EMBED_CHOICES: &str = "More choices";
pub(crate) const SHARE: &str = "Share with an app …";
pub(crate) const SHARING_REFUSED: &str = "The browser did not allow sharing. Copy the link instead.";
pub(crate) const IN_TEXT: &str = "In the full text";
pub(crate) const PICTURE: &str = "Download picture";
pub(crate) const PICTURE_OF_DEAL: &str = "Picture of the deal";
pub(crate) const PICTURE_OF_RATES: &str = "Picture of the tariffs";
pub(crate) const SAVED: &str = "The file is saved.";
pub(crate) const BY_HAND: &str = "To copy by hand";
pub(crate) const PRINT: &str = "Print";

/// The citation as text: what its button says, what it is called once it is copied.
pub(crate) const STYLES: [(Citation, &str, &str); 4] = [
    (Citation::Plain, "Copy citation", "The citation"),
    (Citation::Apa, "Copy APA", "The citation in APA style"),
    (Citation::Chicago, "Copy Chicago", "The citation in Chicago style"),
    (Citation::Mla, "Copy MLA", "The citation in MLA style"),
];

/// The citation as a file: what its button says, how the file's name ends, its media type.
pub(crate) const CITATION_FILES: [(Citation, &str, &str, &str); 3] = [
    (Citation::Bibtex, "BibTeX file", "-citation.bib", "text/plain;charset=utf-8"),
    (Citation::Ris, "RIS file", "-citation.ris", "application/x-research-info-systems"),
    (Citation::CslJson, "CSL-JSON file", "-citation.json", "application/json"),
];

/// What the files hold.
pub(crate) fn shared(sentence: &str) -> String {
    format!("{sentence}. Files are made here; nothing is sent.")
}

/// The files of a list.
pub(crate) fn download(amount: &str) -> String {
    format!("Download {amount}")
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
