//! Ascending lists by binary interpolative coding (Moffat and Stuiver, 2000): cheap where members stand close together.

use super::BitWriter;

/// Writes an ascending list without repetition whose members all lie in `low..=high`; its length is told elsewhere.
///
/// The middle member (`length / 2`) comes first, in truncated binary among the values it can still have, then the
/// left and the right half likewise.
pub(crate) fn write_ascending(out: &mut BitWriter, list: &[u32], low: u32, high: u32) {
    let middle = list.len() / 2;
    let Some(&value) = list.get(middle) else { return };
    let (left, rest) = list.split_at(middle);
    let right = rest.get(1..).unwrap_or_default();
    let (before, after) = (length(left), length(right));
    let least = low + before;
    out.put_below(value.saturating_sub(least), high.saturating_sub(after).saturating_sub(least) + 1);
    if !left.is_empty() {
        write_ascending(out, left, low, value - 1);
    }
    if !right.is_empty() {
        write_ascending(out, right, value + 1, high);
    }
}

fn length(list: &[u32]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
