//! The pages of the site: one view struct and one template a kind of page (site.md, "Pages").
//!
//! A new page: a file here with its view, a template in `themes/bremen/templates/`, and a line in [`artefacts`].
//!
//! What several pages share has files of its own:
//!
//! | what | files |
//! |---|---|
//! | around a page | `frame` (title, way here, citation), `meta` (its head, for programs), `site_facts` (menus, publisher), `picture`; `framed` puts all of it together |
//! | where pages stand | `addresses` of those that many lead to; the others name their own |
//! | lists, and what numbers lead to | `list`, `row`, `counted`, `row_table`, `word_tables`, `written_row`, `escape` |
//! | told on several pages | `about`, `day`, `value`, `exit`, `tally`, `difference`, `over_years`, `flows`, `gaps` |
//! | what stands out | `found`: one kind a file |
//! | charts | `charts`, `reuse` (their files, and what is put into other people's pages) |

mod about;
mod addresses;
mod attained;
mod breakdown;
mod changes;
mod charts;
mod counted;
mod coverage;
mod data;
mod day;
mod department;
mod difference;
mod edition;
mod escape;
mod example;
mod exit;
mod findings;
mod flows;
mod found;
mod frame;
mod framed;
mod free;
mod gap_lists;
mod gaps;
mod goal;
mod home;
mod licence;
mod links_in_documents;
mod list;
mod measure;
mod meta;
mod news;
mod not_found;
mod over_years;
mod pattern;
mod picture;
mod redirect;
mod report;
mod reuse;
mod row;
mod row_table;
mod rules;
mod search;
mod sign_language;
mod site_facts;
mod strategy;
mod tally;
mod translation;
mod unmeasured_lists;
mod value;
mod word_tables;
mod written_row;
mod year;
mod year_changes;

pub use frame::{Crumb, DocumentVersion, Frame, Link, Schema};
pub use links_in_documents::{WrittenLink, headings_in_documents, links_in_documents};
pub use site_facts::{SiteFacts, in_menu};

use super::context::Output;
use super::job::Job;

/// Adds every page of the site.
pub fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    home::artefacts(output, to);
    strategy::artefacts(output, to);
    goal::artefacts(output, to);
    measure::artefacts(output, to);
    report::artefacts(output, to);
    department::artefacts(output, to);
    year::artefacts(output, to);
    edition::artefacts(output, to);
    coverage::artefacts(output, to);
    findings::artefacts(output, to);
    gap_lists::artefacts(output, to);
    unmeasured_lists::artefacts(output, to);
    rules::artefacts(output, to);
    search::artefacts(output, to);
    data::artefacts(output, to);
    changes::artefacts(output, to);
    year_changes::artefacts(output, to);
    free::artefacts(output, to);
    translation::artefacts(output, to);
    sign_language::artefacts(output, to);
    not_found::artefacts(output, to);
    redirect::artefacts(output, to);
    pattern::artefacts(output, to);
}
