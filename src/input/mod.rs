//! From files to a resolved portal: load → parse → resolve → check.
//!
//! [`load`] alone reads files; everything after it is pure. In: the portal's root. Out: a [`Portal`](crate::model::Portal)
//! with every fault of every document.

pub mod attachment;
pub mod check;
mod echo;
mod front_matter;
pub mod keys;
mod layout;
mod leftover;
pub mod load;
pub mod parse;
pub mod resolve;

pub use echo::without_echoes;
pub use layout::{Location, Role};
