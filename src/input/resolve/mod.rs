//! Names become references: drafts become a portal.
//!
//! In: parsed documents, the files that lie beside them, and what is to be seen today. Out: a [`Portal`] in which every
//! reference leads to a document that is there. What cannot be resolved is reported and left out.

mod beside;
mod held;
mod held_files;
mod names;
mod references;

use std::cell::Cell;

use rustc_hash::FxHashMap;

use crate::config::Today;
use crate::diagnostic::{Code, Diagnostic, Outcome, Place};
use crate::model::{
    Address, Common, Department, DepartmentId, Exit, Goal, GoalId, Hold, Measure, MeasureId, Page, Portal, Report,
    Strategy, StrategyId, natural, slug,
};

use super::layout::Role;
use super::load::AttachedFile;
use super::parse::{Draft, MeasureDraft, Name, Parsed, ReportDraft};
pub use held::{HeldBack, held_back};
use names::{Names, Standing};
use references::{MOST_COMPARISONS, References};

/// Which documents are to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visibility {
    /// The moment that embargoes are held against.
    pub today: Today,
    /// Whether drafts are built as well (`--drafts`); embargoes hold all the same.
    pub drafts: bool,
}

impl Visibility {
    /// On the same day, with nothing held back.
    #[must_use]
    pub const fn of_everything(self) -> Self {
        Self { today: self.today.without_embargoes(), drafts: true }
    }

    /// Why a document is not shown; nothing where it is. A draft under an embargo is a draft, where drafts are shown an
    /// embargoed document.
    fn hold(&self, common: &Common) -> Option<Hold> {
        if common.draft && !self.drafts {
            return Some(Hold::Draft);
        }
        let ahead = common.embargo.filter(|embargo| !self.today.has_reached(embargo.at, embargo.utc))?;
        Some(Hold::Embargo(Today::in_bremen(ahead.at, ahead.utc)))
    }
}

/// Resolves all documents. `named_by_settings` are the paths of the files that the settings name: they are public whatever lies
/// beside them.
#[must_use]
pub fn portal(
    parsed: Vec<Parsed>,
    attachments: &[AttachedFile],
    named_by_settings: &[String],
    visibility: Visibility,
) -> Outcome<Portal> {
    let mut held = held::documents(&parsed, visibility);
    let mut sorted = Sorted::default();
    for document in parsed {
        sorted.take(document, visibility);
    }
    let mut faults = Vec::new();
    let (files, held_files) = beside::attach(&mut sorted, attachments, named_by_settings, &mut faults);
    held.extend(held_files);
    held.sort_by(|a, b| a.path.cmp(&b.path));
    let portal = sorted.resolve(&mut faults);
    Outcome::new(Portal { files, held, ..portal }, faults)
}

/// A document of one kind, or the reason why it is not there.
struct Slot<D> {
    name: Box<str>,
    place: Place,
    state: State<D>,
}

enum State<D> {
    Shown(D),
    Hidden(Hold),
    Broken,
}

impl<D> Slot<D> {
    fn shown(&self) -> Option<&D> {
        match &self.state {
            State::Shown(draft) => Some(draft),
            _ => None,
        }
    }

    fn into_shown(self) -> Option<D> {
        match self.state {
            State::Shown(draft) => Some(draft),
            _ => None,
        }
    }
}

/// Drafts by kind.
#[derive(Default)]
struct Sorted {
    strategies: Vec<Slot<(Box<Strategy>, Option<Name>)>>,
    goals: Vec<Slot<(Box<Goal>, Option<Name>)>>,
    measures: Vec<Slot<Box<MeasureDraft>>>,
    departments: Vec<Slot<Box<Department>>>,
    reports: Vec<Slot<Box<ReportDraft>>>,
    pages: Vec<Slot<Box<Page>>>,
    translations: Vec<beside::LooseTranslation>,
}

impl Sorted {
    fn take(&mut self, parsed: Parsed, visibility: Visibility) {
        let Parsed { file, draft } = parsed;
        let place = Place::file(&file.source);
        let name = file.location.name.clone();
        match (draft, &file.location.role) {
            (Some(Draft::Translation(translation, common)), _) => {
                let hold = visibility.hold(&common);
                self.translations.push(beside::LooseTranslation { file, translation, hold });
            }
            (None, _) if file.location.language.is_some() => {}
            (Some(Draft::Strategy(strategy, department)), _) => {
                let name = strategy.key.clone();
                let state = state(visibility.hold(&strategy.common), (strategy, department));
                self.strategies.push(Slot { name, place, state });
            }
            (Some(Draft::Goal(goal, strategy)), _) => {
                let name = goal.number.to_string().into();
                let state = state(visibility.hold(&goal.common), (goal, strategy));
                self.goals.push(Slot { name, place, state });
            }
            (Some(Draft::Measure(draft)), _) => {
                let state = state(visibility.hold(&draft.measure.common), draft);
                self.measures.push(Slot { name, place, state });
            }
            (Some(Draft::Department(department)), _) => {
                let state = state(visibility.hold(&department.common), department);
                self.departments.push(Slot { name, place, state });
            }
            (Some(Draft::Report(draft)), _) => {
                let name = format!("{}/{}", draft.year, draft.measure.value).into();
                let state = state(visibility.hold(&draft.common), draft);
                self.reports.push(Slot { name, place, state });
            }
            (Some(Draft::Page(page)), _) => {
                let name = page.address.as_str().into();
                let state = state(visibility.hold(&page.common), page);
                self.pages.push(Slot { name, place, state });
            }
            (None, role) => self.take_broken(role, name, place),
        }
    }

    /// A document that could not be read: others may refer to it.
    fn take_broken(&mut self, role: &Role, name: Box<str>, place: Place) {
        match role {
            Role::Strategy => self.strategies.push(Slot { name, place, state: State::Broken }),
            Role::Goal => self.goals.push(Slot { name, place, state: State::Broken }),
            Role::Measure => self.measures.push(Slot { name, place, state: State::Broken }),
            Role::Department => self.departments.push(Slot { name, place, state: State::Broken }),
            Role::Report { year } => {
                let name = format!("{year}/{name}").into();
                self.reports.push(Slot { name, place, state: State::Broken });
            }
            // Where it would have stood is not known; its file's path is no other page's address.
            Role::Page { .. } => {
                let name = place.source().path().into();
                self.pages.push(Slot { name, place, state: State::Broken });
            }
            Role::Attachment { .. } => {}
        }
    }

    fn resolve(mut self, faults: &mut Vec<Diagnostic>) -> Portal {
        self.sort();
        let references = References {
            strategies: register(&mut self.strategies, StrategyId::new, faults),
            goals: register(&mut self.goals, GoalId::new, faults),
            measures: register(&mut self.measures, MeasureId::new, faults),
            departments: register(&mut self.departments, DepartmentId::new, faults),
            comparisons: Cell::new(MOST_COMPARISONS),
        };
        register_earlier_keys(&self.measures, &references.measures, faults);
        faults.extend(copied_reports(&mut self.reports));
        register(&mut self.reports, |index| index, faults);
        register(&mut self.pages, |index| index, faults);

        let strategies = shown(self.strategies).map(|(strategy, department)| Strategy {
            department: department.and_then(|name| references.department(&strategy.common, &name, faults)),
            ..*strategy
        });
        let strategies: Vec<Strategy> = strategies.collect();
        let goals = shown(self.goals)
            .map(|(goal, strategy)| Goal { strategy: references.strategy(&goal.common, strategy, faults), ..*goal })
            .collect();
        let measures = shown(self.measures).map(|draft| measure(*draft, &references, faults)).collect();
        let mut reports: Vec<Report> =
            shown(self.reports).filter_map(|draft| report(*draft, &references, faults)).collect();
        reports.sort_by_key(|report| (report.year, report.measure));
        Portal {
            strategies,
            goals,
            measures,
            departments: shown(self.departments).map(|department| *department).collect(),
            reports,
            pages: shown(self.pages).map(|page| *page).collect(),
            files: Vec::new(),
            held: Vec::new(),
        }
    }

    /// Brings every kind into reading order, so that ids count in that order.
    fn sort(&mut self) {
        self.strategies.sort_by(|a, b| natural(&a.name, &b.name));
        self.goals.sort_by(|a, b| natural(&a.name, &b.name));
        self.measures.sort_by(|a, b| measure_order(a).cmp(&measure_order(b)).then_with(|| natural_of(a, b)));
        self.departments.sort_by(|a, b| natural(&a.name, &b.name));
        self.pages.sort_by(|a, b| a.name.cmp(&b.name));
        // Of two with one name, the one whose file bears it comes first: `D12.md` before `D12 - Kopie.md`.
        self.reports.sort_by_cached_key(|slot| (slot.name.clone(), !is_named_so(&slot.place, &slot.name)));
        self.goals.sort_by(|a, b| natural(&a.name, &b.name).then_with(|| named_first(a, b)));
        self.strategies.sort_by(|a, b| natural(&a.name, &b.name).then_with(|| named_first(a, b)));
    }
}

/// Whether a document's file bears its name: `content/berichte/2021/D12.md` (or `D12/index.md`) is `2021/D12`.
fn is_named_so(place: &Place, name: &str) -> bool {
    let path = place.source().path();
    let path = path.strip_suffix(".md").unwrap_or(path);
    path.strip_suffix("/index").unwrap_or(path).strip_suffix(name).is_some_and(|rest| rest.ends_with('/'))
}

fn named_first<D>(a: &Slot<D>, b: &Slot<D>) -> std::cmp::Ordering {
    is_named_so(&b.place, &b.name).cmp(&is_named_so(&a.place, &a.name))
}

fn state<D>(hold: Option<Hold>, draft: D) -> State<D> {
    hold.map_or_else(|| State::Shown(draft), State::Hidden)
}

fn shown<D>(slots: Vec<Slot<D>>) -> impl Iterator<Item = D> {
    slots.into_iter().filter_map(Slot::into_shown)
}

/// Measures stand in the strategy's order: by goal; those without one come last.
fn measure_order(slot: &Slot<Box<MeasureDraft>>) -> (bool, u32) {
    let goal = slot.shown().and_then(|draft| draft.goal.as_ref()).map(|goal| goal.value);
    (goal.is_none(), goal.unwrap_or(0))
}

/// Within a goal by the printed section, then by list number.
fn natural_of(a: &Slot<Box<MeasureDraft>>, b: &Slot<Box<MeasureDraft>>) -> std::cmp::Ordering {
    let section = |slot: &Slot<Box<MeasureDraft>>| {
        slot.shown().and_then(|draft| draft.measure.section.clone()).unwrap_or_else(|| "\u{10FFFF}".into())
    };
    natural(&section(a), &section(b)).then_with(|| natural(&a.name, &b.name))
}

/// Gives ids to the documents that are shown, in their order, and reports names that are taken: whoever comes second
/// is left out, so that nothing that follows from it is a fault as well.
fn register<D, I: Copy>(slots: &mut [Slot<D>], id: impl Fn(usize) -> I, faults: &mut Vec<Diagnostic>) -> Names<I> {
    let mut names = Names::new();
    let mut addresses: FxHashMap<String, Place> = FxHashMap::default();
    let mut index = 0;
    for slot in slots {
        let standing = match slot.state {
            State::Shown(_) => Standing::Known(id(index)),
            State::Hidden(hold) => Standing::Hidden(hold),
            State::Broken => Standing::Broken,
        };
        // `d40.md` and `D40.md` are two names with one address.
        let address = slot.name.split('/').map(slug).collect::<Vec<_>>().join("/");
        let taken = addresses.get(&address).filter(|_| !address.is_empty()).cloned();
        match taken.map_or_else(|| names.insert(&slot.name, standing, slot.place.clone()), Err) {
            Ok(()) => {
                addresses.insert(address, slot.place.clone());
                index += usize::from(slot.shown().is_some());
            }
            Err(first) => {
                faults.push(duplicate(&slot.name, slot.place.clone(), first));
                slot.state = State::Broken;
            }
        }
    }
    names
}

/// Reports in the folder of another year than they say, whose own year has its report already: most likely last year's file
/// was copied and still says last year. They are left out, and no two documents of one name are left to choose from.
fn copied_reports(slots: &mut [Slot<Box<ReportDraft>>]) -> Vec<Diagnostic> {
    let at_home: FxHashMap<Box<str>, Place> = slots
        .iter()
        .filter(|slot| is_named_so(&slot.place, &slot.name))
        .map(|slot| (slot.name.clone(), slot.place.clone()))
        .collect();
    let mut faults = Vec::new();
    for slot in slots {
        let Some(draft) = slot.shown() else { continue };
        let folder = folder_year(&slot.place).filter(|folder| *folder != draft.year.to_string());
        let (Some(folder), Some(original)) = (folder, at_home.get(&slot.name)) else { continue };
        let fault = Diagnostic::new(Code::CopiedReport, slot.place.part(draft.year_at.clone()))
            .with("jahr", draft.year.to_string())
            .with("ordner", folder)
            .with("original", original.source().path())
            .with("zeile", slot.place.source().position(draft.year_at.start).line);
        faults.push(fault.related(original.clone()));
        slot.state = State::Broken;
        slot.name = slot.place.source().path().into();
    }
    faults
}

/// The year of the folder that a report lies in.
fn folder_year(place: &Place) -> Option<&str> {
    place.source().path().split("/berichte/").nth(1)?.split('/').next()
}

fn duplicate(name: &str, place: Place, first: Place) -> Diagnostic {
    Diagnostic::new(Code::DuplicateName, place).with("name", name).with("erster", first.source().path()).related(first)
}

/// An earlier list number (`kennungen`) belongs to one measure only.
fn register_earlier_keys(slots: &[Slot<Box<MeasureDraft>>], measures: &Names<MeasureId>, faults: &mut Vec<Diagnostic>) {
    let mut earlier: Names<()> = Names::new();
    for slot in slots {
        for key in slot.shown().into_iter().flat_map(|draft| &draft.measure.earlier_keys) {
            let taken = match measures.place(key) {
                Some(place) => Some(place.clone()),
                None => earlier.insert(key, Standing::Known(()), slot.place.clone()).err(),
            };
            if let Some(first) = taken {
                faults.push(duplicate(key, slot.place.clone(), first));
            }
        }
    }
}

fn measure(draft: MeasureDraft, references: &References, faults: &mut Vec<Diagnostic>) -> Measure {
    let MeasureDraft { measure, goal, department, successor } = draft;
    let common = &measure.common;
    let goal = goal.and_then(|goal| references.goal(common, &goal, faults));
    let department = department.and_then(|name| references.department(common, &name, faults));
    let successor = successor.and_then(|name| references.measure(common, &name, Code::UnknownSuccessor, faults));
    let exit = measure.exit.clone().map(|exit| Exit { successor, ..exit });
    Measure { goal, department, exit, ..measure }
}

fn report(draft: ReportDraft, references: &References, faults: &mut Vec<Diagnostic>) -> Option<Report> {
    let measure = references.measure(&draft.common, &draft.measure, Code::UnknownMeasure, faults);
    let department = references.department(&draft.common, &draft.department, faults);
    Some(Report {
        address: Address::page(&["berichte", &draft.year.to_string(), &draft.measure.value]),
        common: draft.common,
        measure: measure?,
        year: draft.year,
        department: department?,
        title: draft.title,
        rating: draft.rating,
        cutoff: draft.cutoff,
        written_on: draft.written_on,
        guiding_objective: draft.guiding_objective,
        objectives: draft.objectives,
        funds: draft.funds,
        indicators: draft.indicators,
        milestones: draft.milestones,
    })
}
