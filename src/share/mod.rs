//! Share or download: as files, citation, link and embed, to the system's sheet, and on paper.

mod button;
mod cite;
mod copy_status;
mod files;
mod panel;
mod picture;
mod printing;
mod record;
mod sheet;

pub(crate) use button::Share;
pub(crate) use panel::SharePanel;
pub(crate) use printing::PrintHead;
pub(crate) use record::RecordActs;
