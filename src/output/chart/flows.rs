//! How ratings moved from one year to the next: ribbons from what was declared to what is declared now, over the same
//! measures; entries and exits stand apart.

use super::canvas::{Anchor, Canvas, Fill, Ink, X};
use super::figure::{Chart, Drawing};
use super::key::{Key, Sign};
use super::shares::Kind;

/// What moved between two years. Ratings are in the order ☺ 😐 ☹ and none.
pub struct Flow<'w> {
    /// The two years in words.
    pub years: [&'w str; 2],
    /// How many measures went from which rating (first) to which.
    pub stayed: [[usize; 4]; 4],
    /// How many measures have no report in the later year, by their rating before.
    pub left: [usize; 4],
    /// How many measures have no report in the earlier year, by their rating now.
    pub entered: [usize; 4],
}

/// The words of the chart.
pub struct Words<'w> {
    /// The title.
    pub title: &'w str,
    /// What is to be seen, in one sentence.
    pub summary: String,
    /// The names of the ratings.
    pub ratings: [&'w str; 4],
    /// Better, the same, worse.
    pub moves: [&'w str; 3],
    /// What stands over those without a report in the later, and in the earlier year.
    pub apart: [&'w str; 2],
}

const KINDS: [Kind; 4] = [Kind::Positive, Kind::Mixed, Kind::Negative, Kind::Undeclared];

/// How high all measures together are, the least that one rating has, and the space between two.
const ALL: i64 = 260;
const LEAST: i64 = 3;
const GAP: i64 = 14;
const HEAD: i64 = 34;

/// Where the columns of the two years stand.
const LEFT: X = X(2_800);
const RIGHT: X = X(7_200);
const THICK: X = X(260);

/// Draws a flow; none where no measure has a report in both years.
#[must_use]
pub fn chart(flow: &Flow<'_>, words: Words<'_>) -> Option<Chart> {
    let all: usize = flow.stayed.iter().flatten().sum();
    if all == 0 {
        return None;
    }
    let high = |count: usize| match count {
        0 => 0,
        _ => (ALL * whole(count) / whole(all)).max(LEAST),
    };
    let column = |of: &dyn Fn(usize, usize) -> usize| -> [[i64; 4]; 4] {
        std::array::from_fn(|one| std::array::from_fn(|other| high(of(one, other))))
    };
    let before = column(&|from, to| flow.stayed[from][to]);
    let now = column(&|to, from| flow.stayed[from][to]);
    let (tops, bottom) = stacked(&before);
    let (tops_now, bottom_now) = stacked(&now);
    let mut canvas = Canvas::new();
    canvas.words(LEFT + THICK, 16, Anchor::End, "v", flow.years[0]);
    canvas.words(RIGHT, 16, Anchor::Start, "v", flow.years[1]);
    let mut ribbons = Canvas::new();
    let mut arrived = tops_now;
    for from in 0..4 {
        let mut y = tops[from];
        for to in 0..4 {
            let height = before[from][to];
            if height > 0 {
                let (ink, fill) = direction(from, to);
                ribbons.ribbon((y, y + height), (arrived[to], arrived[to] + height), ink, fill);
                y += height;
                arrived[to] += height;
            }
        }
    }
    canvas.stretched(LEFT + THICK, RIGHT - THICK, bottom.max(bottom_now), &ribbons.finish());
    for (index, kind) in KINDS.into_iter().enumerate() {
        let was: usize = flow.stayed[index].iter().sum();
        let is: usize = flow.stayed.iter().map(|row| row[index]).sum();
        let label = |count| Label { kind, name: words.ratings[index], count };
        if was > 0 {
            let height = before[index].iter().sum();
            canvas.bar(LEFT, LEFT + THICK, tops[index], height, kind.ink(), kind.fill());
            label(was).draw(&mut canvas, LEFT, tops[index] + 11, Anchor::End);
        }
        if is > 0 {
            let height = now[index].iter().sum();
            canvas.bar(RIGHT - THICK, RIGHT, tops_now[index], height, kind.ink(), kind.fill());
            label(is).draw(&mut canvas, RIGHT, tops_now[index] + 11, Anchor::Start);
        }
    }
    let foot = bottom.max(bottom_now) + 10;
    let height = apart(&mut canvas, flow, &words, foot);
    let moves = [(Ink::Good, Fill::Solid), (Ink::Quiet, Fill::Empty), (Ink::Bad, Fill::Hatch)];
    let key: Key = moves
        .into_iter()
        .zip(words.moves)
        .map(|((ink, fill), words)| (Sign::Pattern(fill, ink), words.to_owned()))
        .collect();
    let drawing = Drawing::Whole { class: "flows", height, inside: canvas.finish() };
    Some(Chart { drawing, title: words.title.to_owned(), summary: words.summary, key })
}

/// What stands beside a column: the face, the count, and where there is room the name.
struct Label<'w> {
    kind: Kind,
    name: &'w str,
    count: usize,
}

impl Label<'_> {
    fn draw(&self, canvas: &mut Canvas, x: X, y: i64, anchor: Anchor) {
        let side = if anchor == Anchor::End { -1 } else { 1 };
        let mut inside = Canvas::new();
        inside.mark_at(self.kind.mark(), 18 * side, y, self.kind.ink());
        inside.words_at(34 * side, y + 5, anchor, "b w", &format!("{} {}", self.name, self.count));
        inside.words_at(34 * side, y + 5, anchor, "b n", &self.count.to_string());
        canvas.group(x, &inside.finish());
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX / 1000)
}

/// Where every rating of a column begins, and where the column ends.
fn stacked(parts: &[[i64; 4]; 4]) -> ([i64; 4], i64) {
    let mut y = HEAD;
    let tops = std::array::from_fn(|index| {
        let top = y;
        let height: i64 = parts[index].iter().sum();
        if height > 0 {
            y += height.max(16) + GAP;
        }
        top
    });
    (tops, y)
}

/// Better, the same or worse; what begins or ends without a rating is neither.
const fn direction(from: usize, to: usize) -> (Ink, Fill) {
    match (from, to) {
        (3, _) | (_, 3) => (Ink::Quiet, Fill::Empty),
        _ if to < from => (Ink::Good, Fill::Solid),
        _ if to > from => (Ink::Bad, Fill::Hatch),
        _ => (Ink::Quiet, Fill::Empty),
    }
}

/// Those that have a report in one of the two years only, one group at each side; gives where the drawing ends. Titles
/// have two lines, so that both groups have room on a phone.
fn apart(canvas: &mut Canvas, flow: &Flow<'_>, words: &Words<'_>, top: i64) -> i64 {
    let sides = [(flow.left, X::START, Anchor::Start), (flow.entered, X::END, Anchor::End)];
    let mut end = top;
    for ((counts, x, anchor), title) in sides.into_iter().zip(words.apart) {
        let all: usize = counts.iter().sum();
        if all == 0 {
            continue;
        }
        let (first, last) = title.rsplit_once(' ').unwrap_or((title, ""));
        let mut y = top + 14;
        canvas.words(x, y, anchor, "b", first);
        y += 19;
        canvas.words(x, y, anchor, "b", &format!("{last}: {all}"));
        for ((kind, name), count) in KINDS.into_iter().zip(words.ratings).zip(counts).filter(|(_, count)| *count > 0) {
            y += 24;
            Label { kind, name, count }.draw(canvas, x, y - 5, anchor);
        }
        end = end.max(y + 10);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(stayed: [[usize; 4]; 4]) -> Option<Chart> {
        let words = Words {
            title: "t",
            summary: "s".to_owned(),
            ratings: ["a", "b", "c", "d"],
            moves: ["+", "=", "-"],
            apart: ["left 1", "entered 2"],
        };
        chart(&Flow { years: ["1", "2"], stayed, left: [0, 1, 0, 0], entered: [0; 4] }, words)
    }

    #[test]
    fn every_way_that_measures_went_is_one_ribbon() {
        let chart = drawn([[1, 2, 0, 0], [0, 0, 3, 0], [1, 0, 0, 0], [0; 4]]).unwrap();
        let Drawing::Whole { inside, .. } = &chart.drawing else { panic!("rows") };
        assert_eq!(inside.matches("<path class=").count(), 4);
        assert_eq!(inside.matches(r#"<path class="i-good""#).count(), 1, "one of them is better");
        assert!(inside.contains(">left<") && inside.contains(">1: 1<") && !inside.contains("entered"));
    }

    #[test]
    fn without_a_measure_in_both_years_there_is_nothing_to_compare() {
        assert!(drawn([[0; 4]; 4]).is_none());
    }
}
