//! The sharded search (search.md, section 2): its index and its client, which Node runs.
//!
//! What Node is needed for is ignored by a plain `cargo test`; `tests/run` runs all of it.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::unnecessary_wraps, clippy::unit_arg)]

#[path = "search/agreement.rs"]
mod agreement;
#[path = "search/client.rs"]
mod client;
#[path = "search/portal.rs"]
mod portal;
mod support;
