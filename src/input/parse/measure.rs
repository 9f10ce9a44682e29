//! A measure.

use super::field::date;
use super::{Context, Draft, Name, common, reference};
use crate::model::{Assignment, Duty, Exit, ExitKind, Measure, composed};
use crate::schema::{Entry, Reader};

/// A measure whose references are still names.
#[derive(Debug, Clone)]
pub struct MeasureDraft {
    /// The measure without its references.
    pub measure: Measure,
    /// `ziel`
    pub goal: Option<Entry<u32>>,
    /// `ressort`
    pub department: Option<Name>,
    /// `ausgang.nachfolger`
    pub successor: Option<Name>,
}

pub(super) fn read(context: &mut Context<'_>, reader: &Reader<'_>) -> Option<Draft> {
    let common = common::read(context, reader);
    if let Some(key) = reader.text("kennung") {
        let expected = context.name().to_owned();
        context.expect_same("kennung", &key, &expected);
    }
    let exit = reader.table("ausgang");
    let measure = Measure {
        common,
        key: context.name().into(),
        title: reader.string("titel")?,
        goal: None,
        section: reader.string("abschnitt"),
        assignment: assignment(reader),
        field_of_action: reader.string("handlungsfeld"),
        department: None,
        start: date(context, reader, "beginn"),
        end: date(context, reader, "ende"),
        duty: reader.table("berichtspflicht").and_then(|entry| duty(&entry.value)),
        exit: exit.as_ref().and_then(|entry| read_exit(context, &entry.value)),
        earlier_keys: reader.texts("kennungen").iter().map(|key| composed(key.value).into()).collect(),
    };
    Some(Draft::Measure(Box::new(MeasureDraft {
        measure,
        goal: reader.integer("ziel"),
        department: reference(reader, "ressort"),
        successor: exit.and_then(|entry| reference(&entry.value, "nachfolger")),
    })))
}

fn assignment(reader: &Reader<'_>) -> Option<Assignment> {
    match reader.text("zuordnung")?.value {
        "quelle" => Some(Assignment::Source),
        "redaktion" => Some(Assignment::Editorial),
        _ => None,
    }
}

fn duty(reader: &Reader<'_>) -> Option<Duty> {
    Some(Duty { from: reader.integer("von")?.value, until: reader.integer("bis").map(|entry| entry.value) })
}

fn read_exit(context: &mut Context<'_>, reader: &Reader<'_>) -> Option<Exit> {
    let word = reader.text("art")?.value;
    Some(Exit {
        kind: ExitKind::ALL.into_iter().find(|kind| kind.key() == word)?,
        date: date(context, reader, "datum"),
        reason: reader.string("grund"),
        successor: None,
    })
}
