//! Reads the raw words of the form into values.
//!
//! In: a value as it stands in a document ([`Written`]). Out: what was understood of it
//! ([`Reading`]). The rules are those of `content-model.md`, section "Readings of a value". The raw
//! word is not kept here: whoever calls keeps it beside the reading. Nothing is guessed and no
//! precision is invented: a year stays the interval from its first to its last day, and a word that
//! no rule covers is unreadable.
//!
//! | to read | call |
//! |---|---|
//! | a date (`soll` of a milestone, any date-like key) | [`period::read`] |
//! | the date on which something was done (`ist` of a milestone) | [`period::read_done`] |
//! | an indicator's planned and actual value | [`quantity::read_pair`] |
//! | an indicator's value that stands alone (`ausgangswert`) | [`quantity::read`] |
//! | a sum in Euro | [`amount::read_money`] |
//! | the declared rating | [`Rating::read`] |

pub mod amount;
mod bare;
mod change;
mod context;
mod cursor;
mod date_form;
pub mod decimal;
mod exact;
mod figure;
mod forms;
mod gap;
mod mark;
pub mod period;
mod plain;
mod precision;
pub mod quantity;
mod range;
mod rating;
mod reading;
mod statement;
mod suggestion;
mod unit;
mod written;
mod years;

#[cfg(test)]
mod properties;

pub use amount::Amount;
pub use change::Change;
pub use context::Context;
pub use forms::Forms;
pub use mark::Mark;
pub use period::Period;
pub use precision::Precision;
pub use quantity::Quantity;
pub use range::Range;
pub use rating::Rating;
pub use reading::Reading;
pub use statement::{Degree, Statement};
pub use suggestion::{Hint, Suggestion, Why};
pub use unit::Unit;
pub use written::Written;
pub use years::YEARS;
