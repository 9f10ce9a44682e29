//! A goal.

use super::{Context, Draft, common, reference};
use crate::model::Goal;
use crate::schema::Reader;

pub(super) fn read(context: &mut Context<'_>, reader: &Reader<'_>) -> Option<Draft> {
    let common = common::read(context, reader);
    let goal = Goal {
        common,
        number: reader.integer("nummer")?.value,
        title: reader.string("titel")?,
        short: reader.string("kurz"),
        strategy: None,
    };
    Some(Draft::Goal(Box::new(goal), reference(reader, "strategie")))
}
