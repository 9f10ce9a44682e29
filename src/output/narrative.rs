//! The Markdown of all documents, rendered once for pages, exports and search.

use rayon::prelude::*;

use super::translated::translated;
use crate::diagnostic::{Diagnostic, Outcome};
use crate::language::Texts;
use crate::markdown::{Destinations, Links, Rendered, Setting, render};
use crate::model::{
    Address, Body, Common, DepartmentId, Document, GoalId, MeasureId, PageId, Portal, ReportId, StrategyId,
};

/// One rendered body per document, in the order of the portal's lists.
#[derive(Debug, Default)]
pub struct Narratives {
    strategies: Vec<Rendered>,
    goals: Vec<Rendered>,
    measures: Vec<Rendered>,
    departments: Vec<Rendered>,
    reports: Vec<Rendered>,
    pages: Vec<Rendered>,
    /// In the order of [`translated`].
    translations: Vec<Rendered>,
}

impl Narratives {
    /// Renders every body, in parallel.
    #[must_use]
    pub fn of(portal: &Portal, destinations: &Destinations, texts: &Texts) -> Outcome<Self> {
        let words = [texts.text("fussnote"), texts.text("fussnote_zurueck"), texts.text("tabelle_im_text")];
        let within = |body: &Body, address: &Address, top_level, ids: &str| {
            let links = Links { from: body.source.path(), way_to_root: &address.way_to_root(), destinations };
            let setting = Setting { top_level, ids, footnote: &words[0], back: &words[1], table: &words[2] };
            render(body, &links, setting)
        };
        let text = |body: &Body, address: &Address, top_level| within(body, address, top_level, "");
        let one = |common: &Common, address: &Address, top_level| text(&common.body, address, top_level);
        let mut faults = Vec::new();
        let strategy = Portal::strategies_address();
        // Below the title of each.
        let shares_a_page = portal.strategies.len() > 1;
        let narratives = Self {
            strategies: all(&portal.strategies, &mut faults, |it| {
                within(
                    &it.common.body,
                    &strategy,
                    if shares_a_page { 3 } else { 2 },
                    &Document::Strategy(it).ids(portal),
                )
            }),
            goals: all(&portal.goals, &mut faults, |it| one(&it.common, &portal.goal_address(it), 2)),
            measures: all(&portal.measures, &mut faults, |it| one(&it.common, &portal.measure_address(it), 3)),
            departments: all(&portal.departments, &mut faults, |it| one(&it.common, &portal.department_address(it), 2)),
            reports: all(&portal.reports, &mut faults, |it| one(&it.common, &it.address, 3)),
            pages: all(&portal.pages, &mut faults, |it| one(&it.common, &it.address, 2)),
            translations: all(&translated(portal), &mut faults, |it| text(&it.translation.body, &it.address, 2)),
        };
        Outcome::new(narratives, faults)
    }

    /// The body of a strategy.
    #[must_use]
    pub fn strategy(&self, id: StrategyId) -> &Rendered {
        &self.strategies[id.index()]
    }

    /// The body of a goal.
    #[must_use]
    pub fn goal(&self, id: GoalId) -> &Rendered {
        &self.goals[id.index()]
    }

    /// The body of a measure.
    #[must_use]
    pub fn measure(&self, id: MeasureId) -> &Rendered {
        &self.measures[id.index()]
    }

    /// The body of a department.
    #[must_use]
    pub fn department(&self, id: DepartmentId) -> &Rendered {
        &self.departments[id.index()]
    }

    /// The narrative of a report.
    #[must_use]
    pub fn report(&self, id: ReportId) -> &Rendered {
        &self.reports[id.index()]
    }

    /// The body of a translation, by its place among [`translated`].
    #[must_use]
    pub fn translation(&self, index: usize) -> &Rendered {
        &self.translations[index]
    }

    /// The body of a page.
    #[must_use]
    pub fn page(&self, id: PageId) -> &Rendered {
        &self.pages[id.index()]
    }
}

fn all<D: Sync>(
    documents: &[D],
    faults: &mut Vec<Diagnostic>,
    render: impl Fn(&D) -> Outcome<Rendered> + Send + Sync,
) -> Vec<Rendered> {
    let outcomes: Vec<Outcome<Rendered>> = documents.par_iter().map(render).collect();
    outcomes.into_iter().map(|outcome| outcome.drain_into(faults)).collect()
}
