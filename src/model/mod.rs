//! The facts of a portal, as read and resolved: immutable, without any stage's logic.
//!
//! The words are those of the glossary in the content model: `massnahme` is [`Measure`], `bericht` is [`Report`].
//! References between documents are ids into the portal's lists, so that a dangling one cannot be held.

mod address;
mod common;
mod department;
mod document;
mod field;
pub mod file_type;
mod goal;
mod held;
mod licence;
mod measure;
mod name;
mod order;
mod page;
mod portal;
mod report;
mod strategy;
mod text;
mod tongue;
pub mod value;
mod web;

pub use address::{Address, slug};
pub use common::{
    Alias, Approval, Attachment, Body, ChangeNote, Checksum, Common, Embargo, FileName, OwnLicence, SharedFile,
    SourceNote, Translation, Version,
};
pub use department::{Contact, Department, OfficialName};
pub use document::Document;
pub use field::Field;
pub use goal::Goal;
pub use held::{Held, Hold};
pub use licence::{LICENCES, LicenceTerms};
pub use measure::{Assignment, Duty, Exit, ExitKind, Measure};
pub use name::{folded, is_same_name, normalised};
pub use order::{german_order, natural};
pub use page::{Menu, Page};
pub use portal::{DepartmentId, GoalId, MeasureId, PageId, Portal, ReportId, StrategyId};
pub use report::{Direction, Funds, Indicator, Milestone, Report};
pub use strategy::Strategy;
pub use text::{
    as_seen, composed, is_control, is_invisible, meant_in_windows_1252, placeholders, with_invisible_named,
};
pub use tongue::{ORIGINALS, TONGUES, Tongue};
pub use web::{email_in_ascii, is_email, is_url, url_in_ascii};
