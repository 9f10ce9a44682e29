//! The only place that asks the clock, and the only variable of the environment that counts.

use std::time::Instant;

use chrono::{DateTime, Utc};

use crate::config::Today;

/// `SOURCE_DATE_EPOCH` (seconds), else now.
pub(super) fn today() -> Today {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.trim().parse().ok());
    Today::moment(epoch.and_then(|seconds| DateTime::from_timestamp(seconds, 0)).unwrap_or_else(now))
}

#[allow(clippy::disallowed_methods)]
fn now() -> DateTime<Utc> {
    Utc::now()
}

/// How long something takes.
pub(super) struct Stopwatch(Instant);

impl Stopwatch {
    #[allow(clippy::disallowed_methods)]
    pub(super) fn start() -> Self {
        Self(Instant::now())
    }

    /// Milliseconds since the start.
    pub(super) fn milliseconds(&self) -> u128 {
        self.0.elapsed().as_millis()
    }
}
