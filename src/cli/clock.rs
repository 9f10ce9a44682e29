//! The only place that asks the clock, or the variable of the environment that stands for it.

use std::ffi::OsStr;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

use crate::config::Today;

/// The variable of the environment that says when a run takes place, in seconds since 1970: so that it can be repeated.
pub(super) const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// What [`EPOCH`] says is no moment.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct BadEpoch {
    pub(super) written: String,
}

/// [`EPOCH`], else now.
pub(super) fn today() -> Result<Today, BadEpoch> {
    let written = std::env::var_os(EPOCH).unwrap_or_default();
    Ok(Today::moment(moment(&written)?.unwrap_or_else(now)))
}

/// The moment that a number of seconds is; an empty text names none.
fn moment(written: &OsStr) -> Result<Option<DateTime<Utc>>, BadEpoch> {
    let written = written.to_string_lossy();
    let seconds = written.trim();
    if seconds.is_empty() {
        return Ok(None);
    }
    let moment = seconds.parse().ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    moment.map(Some).ok_or_else(|| BadEpoch { written: written.clone().into_owned() })
}

#[allow(clippy::disallowed_methods)]
fn now() -> DateTime<Utc> {
    let seconds = |time: std::time::Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
    let since = match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(after) => seconds(after),
        // A machine whose clock was never set.
        Err(before) => -seconds(before.duration()),
    };
    DateTime::from_timestamp(since, 0).unwrap_or(DateTime::UNIX_EPOCH)
}

/// How long something takes.
pub(super) struct Stopwatch(Instant);

impl Stopwatch {
    #[allow(clippy::disallowed_methods)]
    pub(super) fn start() -> Self {
        Self(Instant::now())
    }

    /// Milliseconds since the start.
    pub(super) fn milliseconds(&self) -> u64 {
        u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_a_moment_and_nothing_is_none() {
        let second = |seconds| Ok(DateTime::from_timestamp(seconds, 0));
        for (written, expected) in
            [("1793750400", second(1_793_750_400)), (" 0\n", second(0)), ("", Ok(None)), (" ", Ok(None))]
        {
            assert_eq!(moment(OsStr::new(written)), expected, "{written}");
        }
    }

    #[test]
    fn what_is_no_number_or_no_moment_is_not_taken_for_now() {
        for written in ["abc", "99999999999999999", "2026-11-04", "1793750400.5"] {
            assert_eq!(moment(OsStr::new(written)), Err(BadEpoch { written: written.to_owned() }));
        }
    }
}
