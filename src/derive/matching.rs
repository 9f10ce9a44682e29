//! Which milestones and indicators of several reports are the same thing.
//!
//! Rule `zuordnung`; source: accountability.md, "Across years, per measure": by `id`, else by normalised name. What
//! matches nothing is a thread of its own: nothing is dropped.

use rustc_hash::{FxHashMap, FxHashSet};

pub use crate::model::{is_same_name as is_same, normalised};

use crate::model::{Field, Indicator, Milestone, ReportId, folded};

/// A part of a report: the report, and the position in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Which of the measure's reports, from 0, by year.
    pub nth: usize,
    /// The report.
    pub report: ReportId,
    /// The position in the report's list, from 0.
    pub index: usize,
}

/// What several reports say about one thing, by year; at least one entry, at most one a report.
pub type Thread = Vec<Entry>;

/// Something that a report names.
pub trait Named {
    /// Its name across years, where the editors gave it one.
    fn id(&self) -> Option<&str>;
    /// The part of the measure that it belongs to.
    fn group(&self) -> Option<&str>;
    /// Its name as printed.
    fn name(&self) -> &str;
}

impl Named for Milestone {
    fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    fn group(&self) -> Option<&str> {
        self.subproject.as_deref()
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl Named for Indicator {
    fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    fn group(&self) -> Option<&str> {
        None
    }

    fn name(&self) -> &str {
        &self.name
    }
}

/// Whether two values are the same words but for letter case, punctuation and white space, and are read alike.
#[must_use]
pub fn is_same_value<T>(value: &Field<T>, other: &Field<T>) -> bool {
    let correction = |field: &Field<T>| field.correction.as_deref().map(folded);
    std::mem::discriminant(&value.reading) == std::mem::discriminant(&other.reading)
        && (value.raw == other.raw || folded(&value.raw) == folded(&other.raw))
        && correction(value) == correction(other)
}

/// Follows the parts of a measure's reports through the years; threads are in the order of their first entry.
///
/// Within a report parts of one name are told apart by their subproject, else by a number before the name, else by their
/// order.
pub fn threads<'p, P: Named + 'p>(reports: impl Iterator<Item = (ReportId, &'p [P])>) -> Vec<Thread> {
    let mut known = Known::default();
    for (nth, (report, parts)) in reports.enumerate() {
        known.take(nth, report, parts);
    }
    known.threads
}

/// The threads so far, and the names they are found by.
#[derive(Default)]
struct Known<'p> {
    threads: Vec<Thread>,
    /// The `id` of each thread, once a report gave it one.
    ids: Vec<Option<&'p str>>,
    by_id: FxHashMap<&'p str, usize>,
    by_name: [FxHashMap<String, Bearers>; NAMES],
}

/// The threads of one name, in their order, each once.
#[derive(Default)]
struct Bearers {
    threads: Vec<usize>,
    known: FxHashSet<usize>,
}

/// How many ways there are to find a part by its name ([`names`]).
const NAMES: usize = 4;

impl<'p> Known<'p> {
    fn take<P: Named>(&mut self, nth: usize, report: ReportId, parts: &'p [P]) {
        let names: Vec<[String; NAMES]> = parts.iter().map(names).collect();
        let mut thread_of: Vec<Option<usize>> = vec![None; parts.len()];
        let mut taken = vec![false; self.threads.len()];
        for (part, found) in parts.iter().zip(&mut thread_of) {
            *found = part.id().and_then(|id| self.by_id.get(id).copied()).filter(|thread| claim(&mut taken, *thread));
        }
        let mut search = Search { ids: &self.ids, taken, from: Default::default() };
        for (at, index) in self.by_name.iter().enumerate() {
            search.from.iter_mut().for_each(FxHashMap::clear);
            for ((part, names), found) in parts.iter().zip(&names).zip(&mut thread_of) {
                *found = found.or_else(|| search.first(index, names.get(at)?, part.id()));
            }
        }
        for (index, ((part, names), found)) in parts.iter().zip(names).zip(thread_of).enumerate() {
            let thread = found.unwrap_or_else(|| {
                self.threads.push(Thread::new());
                self.ids.push(None);
                self.threads.len() - 1
            });
            if let Some(entries) = self.threads.get_mut(thread) {
                entries.push(Entry { nth, report, index });
            }
            if let Some(id) = part.id() {
                self.by_id.entry(id).or_insert(thread);
                if let Some(known) = self.ids.get_mut(thread) {
                    *known = Some(id);
                }
            }
            for (by_name, name) in self.by_name.iter_mut().zip(names) {
                note(by_name, name, thread);
            }
        }
    }
}

/// A thread that was not taken by a part of the same report is taken now.
fn claim(taken: &mut [bool], thread: usize) -> bool {
    taken.get_mut(thread).is_some_and(|is_taken| !std::mem::replace(is_taken, true))
}

fn note(index: &mut FxHashMap<String, Bearers>, name: String, thread: usize) {
    let bearers = index.entry(name).or_default();
    if bearers.known.insert(thread) {
        bearers.threads.push(thread);
    }
}

/// The names of a part, from the strictest on: with its subproject and its number, with its number, with its subproject, the
/// name alone.
fn names<P: Named>(part: &P) -> [String; NAMES] {
    let (numbered, name) = (folded(part.name()), normalised(part.name()));
    let group = part.group().map(normalised).unwrap_or_default();
    let in_group = |name: &str| format!("{group}\u{0}{name}");
    [in_group(&numbered), numbered, in_group(&name), name]
}

/// Looks for threads that no part of the report has taken yet.
struct Search<'i, 'p> {
    ids: &'i [Option<&'p str>],
    taken: Vec<bool>,
    /// Where to go on looking for a name, for parts without an id and for those with one: what lies before is not for them.
    from: [FxHashMap<String, usize>; 2],
}

impl Search<'_, '_> {
    fn first(&mut self, index: &FxHashMap<String, Bearers>, name: &str, id: Option<&str>) -> Option<usize> {
        let threads = &index.get(name)?.threads;
        let from = self.from.get_mut(usize::from(id.is_some()))?;
        let start = from.get(name).copied().unwrap_or(0);
        let is_taken = |thread: usize| self.taken.get(thread).copied().unwrap_or(true);
        // Two different ids are two things, whatever their names.
        let may_be = |thread: usize| self.ids.get(thread).is_none_or(|known| known.is_none() || id.is_none());
        let is_out = |thread: usize| is_taken(thread) || !may_be(thread);
        let begin = start + threads.iter().skip(start).take_while(|thread| is_out(**thread)).count();
        from.insert(name.to_owned(), begin);
        threads.get(begin).copied().filter(|thread| claim(&mut self.taken, *thread))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone)]
    struct Part {
        id: Option<String>,
        group: Option<String>,
        name: String,
    }

    impl Named for Part {
        fn id(&self) -> Option<&str> {
            self.id.as_deref()
        }

        fn group(&self) -> Option<&str> {
            self.group.as_deref()
        }

        fn name(&self) -> &str {
            &self.name
        }
    }

    /// `name`, `id#name` or `group/name`.
    fn part(written: &str) -> Part {
        let (id, rest) = written.split_once('#').map_or((None, written), |(id, rest)| (Some(id.to_owned()), rest));
        let (group, name) = rest.split_once('/').map_or((None, rest), |(group, name)| (Some(group.to_owned()), name));
        Part { id, group, name: name.to_owned() }
    }

    fn follow(years: &[Vec<Part>]) -> Vec<Thread> {
        threads(years.iter().enumerate().map(|(nth, parts)| (ReportId::new(nth), parts.as_slice())))
    }

    /// Every thread as its names by year, `–` where a year lacks it.
    fn told(years: &[&[&str]]) -> Vec<String> {
        let parts: Vec<Vec<Part>> = years.iter().map(|year| year.iter().map(|it| part(it)).collect()).collect();
        let tell = |thread: &Thread| {
            let of_year = |nth| thread.iter().find(|entry| entry.nth == nth);
            let names = (0..years.len()).map(|nth| of_year(nth).map_or("–", |entry| years[nth][entry.index]));
            names.collect::<Vec<_>>().join(" → ")
        };
        follow(&parts).iter().map(tell).collect()
    }

    #[test]
    fn the_same_name_is_the_same_thing() {
        assert_eq!(told(&[&["Start", "Ende"], &["Ende", "Start"]]), ["Start → Start", "Ende → Ende"]);
        assert_eq!(told(&[&["Start des  Projektes"], &["START des Projektes."]]).len(), 1);
        assert_eq!(told(&[&["U\u{308}bergabe"], &["Übergabe"]]).len(), 1);
    }

    #[test]
    fn an_id_outlives_a_new_name_and_tells_equal_names_apart() {
        assert_eq!(told(&[&["m1#Start"], &["m1#Auftakt"]]), ["m1#Start → m1#Auftakt"]);
        assert_eq!(told(&[&["m1#Stufe"], &["m2#Stufe"]]), ["m1#Stufe → –", "– → m2#Stufe"]);
        assert_eq!(told(&[&["Stufe"], &["m2#Stufe"], &["m2#Ausbau"]]), ["Stufe → m2#Stufe → m2#Ausbau"]);
    }

    #[test]
    fn what_matches_nothing_is_gone_or_new() {
        assert_eq!(told(&[&["A", "B"], &["B", "C"]]), ["A → –", "B → B", "– → C"]);
        assert_eq!(told(&[&["A"], &[], &["A"]]), ["A → – → A"]);
    }

    #[test]
    fn equal_names_are_told_apart_by_subproject_then_by_order() {
        assert_eq!(told(&[&["x/Test", "y/Test"], &["y/Test", "x/Test"]]), ["x/Test → x/Test", "y/Test → y/Test"]);
        assert_eq!(told(&[&["Test", "Test"], &["Test", "Test", "Test"]]), ["Test → Test", "Test → Test", "– → Test"]);
        assert_eq!(told(&[&["alt/Test"], &["neu/Test"]]), ["alt/Test → neu/Test"]);
    }

    #[test]
    fn a_number_before_a_name_tells_equal_names_apart_and_nothing_else() {
        assert_eq!(told(&[&["1. Start"], &["2. Start"]]), ["1. Start → 2. Start"]);
        assert_eq!(
            told(&[&["1. Stufe", "2. Stufe"], &["2. Stufe", "3. Stufe"]]),
            ["1. Stufe → 3. Stufe", "2. Stufe → 2. Stufe"]
        );
        assert_eq!(told(&[&["Pilot\u{ad}phase"], &["Pilotphase"]]).len(), 1);
    }

    #[test]
    fn names_of_signs_alone_are_not_all_the_same() {
        assert_eq!(told(&[&["+", "*"], &["*"]]), ["+ → –", "* → *"]);
    }

    proptest::proptest! {
        #[test]
        fn every_part_of_every_report_is_in_exactly_one_thread(
            years in proptest::collection::vec(
                proptest::collection::vec("([ab]#)?([xy]/)?[A-Ca. ]{0,2}", 0..6),
                0..5,
            )
        ) {
            let parts: Vec<Vec<Part>> = years.iter().map(|year| year.iter().map(|it| part(it)).collect()).collect();
            let found = follow(&parts);
            let mut entries: Vec<(usize, usize)> = found.iter().flatten().map(|entry| (entry.nth, entry.index)).collect();
            entries.sort_unstable();
            let all: Vec<(usize, usize)> =
                parts.iter().enumerate().flat_map(|(nth, year)| (0..year.len()).map(move |index| (nth, index))).collect();
            proptest::prop_assert_eq!(entries, all);
            for thread in &found {
                proptest::prop_assert!(!thread.is_empty());
                proptest::prop_assert!(thread.windows(2).all(|pair| pair[0].nth < pair[1].nth), "one entry a report");
            }
        }
    }
}
