//! A portal's documents, of whatever kind.

use super::{Address, Common, Department, Goal, Measure, Page, Portal, Report, Strategy, slug};

/// A document of a portal.
#[derive(Debug, Clone, Copy)]
pub enum Document<'p> {
    /// A strategy.
    Strategy(&'p Strategy),
    /// A goal.
    Goal(&'p Goal),
    /// A measure.
    Measure(&'p Measure),
    /// A department.
    Department(&'p Department),
    /// A report.
    Report(&'p Report),
    /// A free page.
    Page(&'p Page),
}

impl<'p> Document<'p> {
    /// What it has in common with all others.
    #[must_use]
    pub const fn common(self) -> &'p Common {
        match self {
            Self::Strategy(it) => &it.common,
            Self::Goal(it) => &it.common,
            Self::Measure(it) => &it.common,
            Self::Department(it) => &it.common,
            Self::Report(it) => &it.common,
            Self::Page(it) => &it.common,
        }
    }

    /// Its title; that of a report is its own or its measure's.
    #[must_use]
    pub fn title(self, portal: &'p Portal) -> &'p str {
        match self {
            Self::Strategy(it) => &it.title,
            Self::Goal(it) => &it.title,
            Self::Measure(it) => &it.title,
            Self::Department(it) => &it.title,
            Self::Report(it) => portal.report_title(it),
            Self::Page(it) => &it.title,
        }
    }

    /// The page that it stands on, which several strategies share.
    #[must_use]
    pub fn page(self, portal: &Portal) -> Address {
        match self {
            Self::Strategy(_) => Portal::strategies_address(),
            Self::Goal(it) => portal.goal_address(it),
            Self::Measure(it) => portal.measure_address(it),
            Self::Department(it) => portal.department_address(it),
            Self::Report(it) => it.address.clone(),
            Self::Page(it) => it.address.clone(),
        }
    }

    /// Where it begins: its page, or the place of one of several strategies on theirs.
    #[must_use]
    pub fn place(self, portal: &Portal) -> Address {
        match self {
            Self::Strategy(it) => portal.strategy_address(it),
            _ => self.page(portal),
        }
    }

    /// What the ids in its body begin with: those of one of several strategies, which share a page; else nothing.
    #[must_use]
    pub fn ids(self, portal: &Portal) -> String {
        match self {
            Self::Strategy(it) if portal.strategies.len() > 1 => format!("{}-", slug(&it.key)),
            _ => String::new(),
        }
    }
}

impl Portal {
    /// Every document: kind by kind, each in the order of its list.
    pub fn documents(&self) -> impl Iterator<Item = Document<'_>> {
        let strategies = self.strategies.iter().map(Document::Strategy);
        let goals = self.goals.iter().map(Document::Goal);
        let measures = self.measures.iter().map(Document::Measure);
        let departments = self.departments.iter().map(Document::Department);
        let reports = self.reports.iter().map(Document::Report);
        let pages = self.pages.iter().map(Document::Page);
        strategies.chain(goals).chain(measures).chain(departments).chain(reports).chain(pages)
    }

    /// What every document has in common with all others, in the order of [`Self::documents`].
    pub fn commons_mut(&mut self) -> impl Iterator<Item = &mut Common> {
        let strategies = self.strategies.iter_mut().map(|it| &mut it.common);
        let goals = self.goals.iter_mut().map(|it| &mut it.common);
        let measures = self.measures.iter_mut().map(|it| &mut it.common);
        let departments = self.departments.iter_mut().map(|it| &mut it.common);
        let reports = self.reports.iter_mut().map(|it| &mut it.common);
        let pages = self.pages.iter_mut().map(|it| &mut it.common);
        strategies.chain(goals).chain(measures).chain(departments).chain(reports).chain(pages)
    }
}
