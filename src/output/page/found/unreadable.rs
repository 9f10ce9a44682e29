//! Values that cannot be read (rule `lesart`), the newest first.

use super::{Found, Messages, Scope};
use crate::model::{Field, Report, ReportId};
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::page::row_table::Column;
use crate::output::page::value;
use crate::output::page::written_row::WrittenRows;
use crate::output::value::ValueView;

const COLUMNS: &[Column] = &[
    Column::words("spalte_nummer"),
    Column::words("spalte_im_bericht"),
    Column::words("spalte_angabe"),
    Column::words("spalte_bericht"),
    Column::words("spalte_jahr"),
];

/// A value of a report.
#[derive(Debug, Clone, Copy)]
pub(in crate::output::page) struct Unreadable {
    report: ReportId,
    at: Place,
}

/// Of what it is a value, by its position from 0 in the report; and which one.
#[derive(Debug, Clone, Copy)]
enum Place {
    Target(usize),
    Actual(usize),
    Baseline(usize),
    Due(usize),
    Done(usize),
}

/// What a row tells of a value.
struct Told<'a> {
    name: &'a str,
    value: ValueView<'a>,
    /// Where it stands in its report.
    place: &'static str,
}

impl Place {
    /// None where it can be read, or is not there.
    fn told<'a>(self, report: &'a Report, format: &'a Format) -> Option<Told<'a>> {
        let indicator = |at: usize| report.indicators.get(at);
        let step = |at: usize| report.milestones.get(at);
        match self {
            Self::Target(at) => indicator(at).and_then(|it| told(&it.target, &it.name, "kennzahlen", format)),
            Self::Actual(at) => indicator(at).and_then(|it| told(&it.actual, &it.name, "kennzahlen", format)),
            Self::Baseline(at) => indicator(at).and_then(|it| told(&it.baseline, &it.name, "kennzahlen", format)),
            Self::Due(at) => step(at).and_then(|it| told(&it.due, &it.name, "meilensteine", format)),
            Self::Done(at) => step(at).and_then(|it| told(&it.done, &it.name, "meilensteine", format)),
        }
    }
}

fn told<'a, T>(field: &'a Field<T>, name: &'a str, place: &'static str, format: &'a Format) -> Option<Told<'a>> {
    field.reading.is_unreadable().then(|| Told { name, value: ValueView::of(field, format), place })
}

impl Found for Unreadable {
    const WORD: &'static str = "unlesbar";
    const RULES: &'static [&'static str] = &["lesart"];

    fn messages(scope: Scope) -> Messages {
        Messages {
            about: scope.either("unlesbar_erklaerung", "unlesbar_jahr"),
            share: scope.either("unlesbar_anteil_alle", "unlesbar_anteil"),
            nothing: "nichts_unlesbar",
            caption: "unlesbar_tabelle",
            columns: COLUMNS,
            whole: "alle_jahre",
        }
    }

    fn all(output: &Output<'_>, scope: Scope) -> Vec<Self> {
        let mut found = Vec::new();
        for id in scope.all_reports(output) {
            let report = &output.portal[id];
            let indicators = 0..report.indicators.len();
            let indicators = indicators.flat_map(|at| [Place::Target(at), Place::Actual(at), Place::Baseline(at)]);
            let steps = (0..report.milestones.len()).flat_map(|at| [Place::Due(at), Place::Done(at)]);
            let places = indicators.chain(steps).filter(|at| at.told(report, output.format).is_some());
            found.extend(places.map(|at| Self { report: id, at }));
        }
        found
    }

    /// The reports that they are looked for in.
    fn among(output: &Output<'_>, scope: Scope) -> usize {
        scope.all_reports(output).len()
    }

    fn report(self) -> ReportId {
        self.report
    }

    fn write(self, output: &Output<'_>, rows: &mut WrittenRows<'_>) {
        let portal = output.portal;
        let report = &portal[self.report];
        let Some(told) = self.at.told(report, output.format) else { return };
        rows.key(&portal[report.measure].key);
        rows.html(&value::shown(output, &told.value));
        rows.head(told.name);
        rows.link(&report.address, told.place, portal.report_title(report));
        rows.key(output.format.year(report.year));
    }
}
