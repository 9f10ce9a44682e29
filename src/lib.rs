//! wip
pub mod config;
pub mod derive;
pub mod diagnostic;
pub mod input;
pub mod language;
pub mod markdown;
pub mod model;
pub mod schema;
