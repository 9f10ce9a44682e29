//! `/berechnung/`: every rule by which figures are computed, in plain words. What „Wie wird das berechnet?“ leads to.

use serde::Serialize;

use super::frame::Frame;
use super::framed::page;
use crate::model::Address;
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::rules::{RULES, told};

#[derive(Serialize)]
struct RulesPage<'a> {
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
struct Rule<'a> {
    id: &'static str,
    title: &'a str,
    text: &'a str,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    to.push(page(output, Address::page(&["berechnung"]), Content::Page, "rules.html", |output| {
        let title = output.format.word("berechnung_titel");
        let frame = Frame::new(output, &Address::page(&["berechnung"]), title, "berechnung")
            .described(output.format.word("berechnung_einleitung"));
        let rules = RULES.iter().map(|id| {
            let [_, title, text] = told(id, output.format);
            Rule { id, title, text }
        });
        (frame, RulesPage { rules: rules.collect() })
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::export::table_facts;

    #[test]
    fn every_rule_of_a_column_is_told_on_the_page_and_in_the_docs() {
        let docs = include_str!("../../../docs/berechnung.md");
        for rule in RULES {
            assert!(docs.contains(&format!("`{rule}`")), "docs/berechnung.md does not tell {rule}");
        }
        for table in table_facts() {
            for rule in table.columns.iter().filter_map(|column| column.rule) {
                assert!(RULES.contains(&rule), "{}: {rule}", table.name);
            }
        }
    }
}
