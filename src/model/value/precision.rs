//! How exactly a date was written.

/// How exactly a date was written: the unit of time that its words name.
///
/// Source: `content-model.md`, "Readings of a value".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precision {
    /// A calendar day.
    Day,
    /// An ISO calendar week, Monday to Sunday.
    Week,
    /// A third of a month: „Anfang“, „Mitte“ or „Ende“ of it.
    MonthThird,
    /// A calendar month.
    Month,
    /// Three months.
    Quarter,
    /// Three months from March, June, September or December: „Frühjahr“, „Winter“.
    Season,
    /// Four months: „Anfang“, „Mitte“ or „Ende“ of a year.
    Third,
    /// Six months.
    Half,
    /// A calendar year.
    Year,
    /// „erledigt“: some time up to the editorial date. The last day is known, the first is not.
    Untold,
}
