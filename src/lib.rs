//! wip
pub mod config;
pub mod diagnostic;
pub mod input;
pub mod language;
pub mod model;
pub mod schema;
