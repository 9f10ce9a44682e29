//! What can be found: every strategy, goal, measure, department, report and page as a document with its texts, and what is
//! translated of it as one more, so that who looks for an English word finds the English text. The portal's own pages and
//! rules are pages as well: they hold its words, such as "pünktlich", that no report has to use.

use std::borrow::Cow;

use crate::markdown::Rendered;
use crate::model::{Address, Common, DepartmentId, GoalId, MeasureId, PageId, Report, ReportId, StrategyId};
use crate::output::context::Output;
use crate::output::own_pages::{OwnPage, own_pages};
use crate::output::translated::{Translated, translated};

/// One document that can be found.
#[derive(Debug, Clone)]
pub enum SearchDocument<'p> {
    /// A strategy.
    Strategy(StrategyId),
    /// A goal.
    Goal(GoalId),
    /// A measure.
    Measure(MeasureId),
    /// A department.
    Department(DepartmentId),
    /// A report, with its year.
    Report(ReportId, i32),
    /// A page.
    Page(PageId),
    /// A page of the portal that no document is behind, or a rule on one.
    Own(OwnPage<'p>),
    /// A document in another language, with its place among all translations. To filters it is a page: they count
    /// originals, so that a translated report is one report.
    Translation(Box<Translated<'p>>, usize),
}

/// The texts of a document, by field.
#[derive(Debug)]
pub struct Texts<'a> {
    /// Where it stands.
    pub address: Address,
    /// Its list number, number or name.
    pub key: String,
    /// Its title; a translation's names the language too.
    pub title: Cow<'a, str>,
    /// The headings of its text.
    pub headings: String,
    /// The names of its indicators and milestones, objectives and keywords, its other names and numbers.
    pub facts: String,
    /// Its text.
    pub text: &'a str,
}

/// All documents, in reading order: what has no year first, then reports by year.
#[must_use]
pub fn documents<'a>(output: &Output<'a>) -> Vec<SearchDocument<'a>> {
    let portal = output.portal;
    let mut documents = Vec::new();
    documents.extend(portal.strategy_ids().map(SearchDocument::Strategy));
    documents.extend(portal.goal_ids().map(SearchDocument::Goal));
    documents.extend(portal.measure_ids().map(SearchDocument::Measure));
    documents.extend(portal.department_ids().map(SearchDocument::Department));
    documents.extend(portal.page_ids().map(SearchDocument::Page));
    documents.extend(own_pages(output.format).map(SearchDocument::Own));
    let translations = translated(portal).into_iter().enumerate();
    documents.extend(translations.map(|(index, it)| SearchDocument::Translation(Box::new(it), index)));
    documents.extend(portal.report_ids().map(|id| SearchDocument::Report(id, portal[id].year)));
    documents
}

impl<'p> SearchDocument<'p> {
    /// The year of a report.
    #[must_use]
    pub const fn year(&self) -> Option<i32> {
        match self {
            Self::Report(_, year) => Some(*year),
            _ => None,
        }
    }

    /// Its texts.
    #[must_use]
    pub fn texts(&self, output: &Output<'p>) -> Texts<'p> {
        let portal = output.portal;
        match self {
            &Self::Strategy(id) => {
                let it = &portal[id];
                let body = output.narratives.strategy(id);
                texts(portal.strategy_address(it), it.key.to_string(), &it.title, &it.common, body)
            }
            &Self::Goal(id) => {
                let it = &portal[id];
                let body = output.narratives.goal(id);
                texts(portal.goal_address(it), it.number.to_string(), &it.title, &it.common, body)
                    .also(it.short.as_deref())
            }
            &Self::Measure(id) => {
                let it = &portal[id];
                let body = output.narratives.measure(id);
                texts(portal.measure_address(it), it.key.to_string(), &it.title, &it.common, body)
                    .also(it.earlier_keys.iter().map(AsRef::as_ref))
                    .also(it.field_of_action.as_deref())
            }
            &Self::Department(id) => {
                let it = &portal[id];
                let body = output.narratives.department(id);
                texts(portal.department_address(it), it.key.to_string(), &it.title, &it.common, body)
                    .also(it.short.as_deref())
                    .also(it.names.iter().map(|name| name.title.as_ref()))
            }
            &Self::Report(id, _) => report_texts(output, id, &portal[id]),
            &Self::Page(id) => {
                let it = &portal[id];
                texts(it.address.clone(), String::new(), &it.title, &it.common, output.narratives.page(id))
            }
            Self::Own(it) => own_texts(it),
            Self::Translation(it, index) => translation_texts(it, output.narratives.translation(*index)),
        }
    }

    /// Its texts for as long as `with` needs them.
    ///
    /// # Errors
    /// What `with` gives.
    pub fn with_texts<T, E>(&self, output: &Output<'p>, with: impl FnOnce(Texts<'_>) -> Result<T, E>) -> Result<T, E> {
        with(self.texts(output))
    }
}

fn texts<'a>(address: Address, key: String, title: &'a str, common: &'a Common, body: &'a Rendered) -> Texts<'a> {
    let mut facts = String::new();
    add(&mut facts, common.summary.as_deref());
    add(&mut facts, common.keywords.iter().map(AsRef::as_ref));
    Texts { address, key, title: title.into(), headings: headings(body), facts, text: &body.text }
}

fn own_texts<'a>(it: &OwnPage<'a>) -> Texts<'a> {
    Texts {
        address: it.address.clone(),
        key: String::new(),
        title: it.title.into(),
        headings: it.headings.join("\n"),
        facts: String::new(),
        text: it.text,
    }
}

/// What is translated, and no more: all else is found in the original. The title says the language, as on the page.
fn translation_texts<'a>(it: &Translated<'a>, body: &'a Rendered) -> Texts<'a> {
    let translation = it.translation;
    let title = translation.title.as_deref().unwrap_or(it.title);
    let mut facts = String::new();
    add(&mut facts, translation.summary.as_deref());
    add(&mut facts, translation.guiding_objective.as_deref());
    add(&mut facts, translation.objectives.iter().map(AsRef::as_ref));
    Texts {
        address: it.address.clone(),
        key: String::new(),
        title: format!("{title} ({})", translation.tongue.own_name).into(),
        headings: headings(body),
        facts,
        text: &body.text,
    }
}

fn report_texts<'a>(output: &Output<'a>, id: ReportId, report: &'a Report) -> Texts<'a> {
    let portal = output.portal;
    let key = format!("{} {}", portal[report.measure].key, report.year);
    let body = output.narratives.report(id);
    texts(report.address.clone(), key, portal.report_title(report), &report.common, body)
        .also(report.guiding_objective.as_deref())
        .also(report.objectives.iter().map(AsRef::as_ref))
        .also(report.indicators.iter().map(|indicator| indicator.name.as_ref()))
        .also(report.milestones.iter().map(|milestone| milestone.name.as_ref()))
}

impl Texts<'_> {
    /// The same with more facts, a line each.
    fn also<'t>(mut self, lines: impl IntoIterator<Item = &'t str>) -> Self {
        add(&mut self.facts, lines);
        self
    }
}

fn headings(body: &Rendered) -> String {
    let mut headings = String::new();
    add(&mut headings, body.headings.iter().map(|heading| heading.text.as_str()));
    headings
}

/// Adds lines to a text.
fn add<'t>(text: &mut String, lines: impl IntoIterator<Item = &'t str>) {
    for line in lines {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line);
    }
}
