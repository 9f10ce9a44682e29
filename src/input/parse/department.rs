//! A department.

use super::{Context, Draft, common};
use crate::model::{Department, OfficialName};
use crate::schema::Reader;

pub(super) fn read(context: &mut Context<'_>, reader: &Reader<'_>) -> Option<Draft> {
    let common = common::read(context, reader);
    let contact = reader.table("kontakt").map(|entry| common::contact(context, &entry.value));
    let department = Department {
        common,
        key: context.name().into(),
        title: reader.string("titel")?,
        short: reader.string("kurz"),
        names: reader.tables("namen").iter().filter_map(|entry| official_name(&entry.value)).collect(),
        contact,
    };
    Some(Draft::Department(Box::new(department)))
}

fn official_name(reader: &Reader<'_>) -> Option<OfficialName> {
    Some(OfficialName {
        title: reader.string("name")?,
        from: reader.integer("von").map(|entry| entry.value),
        until: reader.integer("bis").map(|entry| entry.value),
    })
}
