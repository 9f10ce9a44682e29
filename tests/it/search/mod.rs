//! The sharded search (search.md, section 2): its index and its client, which Node runs.
//!
//! What Node is needed for is ignored by a plain `cargo test`; `tests/run` runs all of it.

mod agreement;
mod client;
mod portal;
