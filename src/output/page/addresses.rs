//! Where pages stand that many others lead to (site.md, "Addresses").

use crate::model::Address;

/// The list of years.
pub(super) fn years() -> Address {
    Address::page(&["jahre"])
}

/// One year.
pub(super) fn year(year: i32) -> Address {
    years().child(&year.to_string())
}

/// What changed from year to year.
pub(super) fn changes() -> Address {
    Address::page(&["aenderungen"])
}

/// What the reports of a year changed.
pub(super) fn changes_of(year: i32) -> Address {
    changes().child(&year.to_string())
}

/// Who reported when.
pub(super) fn coverage() -> Address {
    Address::page(&["abdeckung"])
}

/// What stands out.
pub(super) fn findings() -> Address {
    Address::page(&["befunde"])
}
