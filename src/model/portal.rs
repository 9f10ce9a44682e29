//! All documents of a portal, resolved.

use super::{Address, Department, Goal, Held, Measure, Page, Report, SharedFile, Strategy};

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $name:ident => $list:ident, $type:ty, $ids:ident;)+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(u32);

            impl $name {
                /// The id of the document at `index` of its list.
                #[must_use]
                #[allow(clippy::cast_possible_truncation)]
                pub const fn new(index: usize) -> Self {
                    Self(index as u32)
                }

                /// The place in the list.
                #[must_use]
                pub const fn index(self) -> usize {
                    self.0 as usize
                }
            }

            impl std::ops::Index<$name> for Portal {
                type Output = $type;

                fn index(&self, id: $name) -> &$type {
                    &self.$list[id.index()]
                }
            }

            impl Portal {
                #[doc = concat!("The ids of [`Self::", stringify!($list), "`], in their order.")]
                #[must_use]
                pub fn $ids(&self) -> impl ExactSizeIterator<Item = $name> + Clone + use<> {
                    (0..self.$list.len()).map($name::new)
                }
            }
        )+
    };
}

ids! {
    /// A strategy of the portal.
    StrategyId => strategies, Strategy, strategy_ids;
    /// A goal of the portal.
    GoalId => goals, Goal, goal_ids;
    /// A measure of the portal.
    MeasureId => measures, Measure, measure_ids;
    /// A department of the portal.
    DepartmentId => departments, Department, department_ids;
    /// A report of the portal.
    ReportId => reports, Report, report_ids;
    /// A free page of the portal.
    PageId => pages, Page, page_ids;
}

/// The whole content, resolved: every reference is an id of a document that is there.
///
/// Lists are in reading order; ids keep their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Portal {
    /// Strategies by key.
    pub strategies: Vec<Strategy>,
    /// Goals by number.
    pub goals: Vec<Goal>,
    /// Measures in the strategy's order: by goal, section and list number.
    pub measures: Vec<Measure>,
    /// Departments by key.
    pub departments: Vec<Department>,
    /// Reports by year, then by measure.
    pub reports: Vec<Report>,
    /// Free pages by address.
    pub pages: Vec<Page>,
    /// The files that lie among the pages, by path.
    pub files: Vec<SharedFile>,
    /// The documents and files that are held back, by path.
    pub held: Vec<Held>,
}

impl Portal {
    /// The years that have reports, ascending.
    #[must_use]
    pub fn years(&self) -> Vec<i32> {
        let mut years: Vec<i32> = self.reports.iter().map(|report| report.year).collect();
        years.dedup();
        years
    }

    /// The reports of one year, by measure.
    #[must_use]
    pub fn reports_in(&self, year: i32) -> Vec<ReportId> {
        let from = self.reports.partition_point(|report| report.year < year);
        let until = self.reports.partition_point(|report| report.year <= year);
        (from..until).map(ReportId::new).collect()
    }

    /// All reports, the newest year first, within a year by measure.
    #[must_use]
    pub fn reports_by_newest(&self) -> Vec<ReportId> {
        self.years().into_iter().rev().flat_map(|year| self.reports_in(year)).collect()
    }

    /// The title of a report: its own, else its measure's.
    #[must_use]
    pub fn report_title<'p>(&'p self, report: &'p Report) -> &'p str {
        report.title.as_deref().unwrap_or(&self[report.measure].title)
    }

    /// The key of a report in exports: `2021-D40`.
    #[must_use]
    pub fn report_key(&self, report: &Report) -> String {
        let measure = &self[report.measure].key;
        let mut key = String::with_capacity(measure.len() + 8);
        key.push_str(itoa::Buffer::new().format(report.year));
        key.push('-');
        key.push_str(measure);
        key
    }

    /// The list of a year's reports.
    #[must_use]
    pub fn reports_address(&self, year: i32) -> Address {
        Address::page(&["berichte", itoa::Buffer::new().format(year)])
    }

    /// The page of a measure.
    #[must_use]
    pub fn measure_address(&self, measure: &Measure) -> Address {
        Address::page(&["massnahmen", &measure.key])
    }

    /// The page of all strategies, of which most portals have one.
    #[must_use]
    pub fn strategies_address() -> Address {
        Address::page(&["strategie"])
    }

    /// The page of the strategy, or the place of one of several on it.
    #[must_use]
    pub fn strategy_address(&self, strategy: &Strategy) -> Address {
        let page = Self::strategies_address();
        if self.strategies.len() > 1 { page.join(&format!("#{}", strategy.id())) } else { page }
    }

    /// The page of a goal.
    #[must_use]
    pub fn goal_address(&self, goal: &Goal) -> Address {
        Address::page(&["ziele", &goal.number.to_string()])
    }

    /// The page of a department.
    #[must_use]
    pub fn department_address(&self, department: &Department) -> Address {
        Address::page(&["ressorts", &department.key])
    }
}
