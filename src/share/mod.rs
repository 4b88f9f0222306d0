//! Take out what you see: as files, citation, link and embed, to the system's sheet, and on paper.

mod button;
mod copy_status;
mod panel;
mod picture;
mod printing;
mod record;

pub(crate) use button::Share;
pub(crate) use panel::SharePanel;
pub(crate) use printing::{PrintHead, PrintLine, PrintedAddress};
