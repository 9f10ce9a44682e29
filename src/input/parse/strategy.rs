//! A strategy.

use super::{Context, Draft, common, reference};
use crate::model::{Strategy, composed};
use crate::schema::Reader;

pub(super) fn read(context: &mut Context<'_>, reader: &Reader<'_>) -> Option<Draft> {
    let common = common::read(context, reader);
    let strategy = Strategy {
        common,
        key: reader.text("kennung").map_or_else(|| context.name().into(), |key| composed(key.value).into()),
        title: reader.string("titel")?,
        subtitle: reader.string("untertitel"),
        year: reader.integer("jahr").map(|entry| entry.value),
        department: None,
    };
    Some(Draft::Strategy(Box::new(strategy), reference(reader, "ressort")))
}
