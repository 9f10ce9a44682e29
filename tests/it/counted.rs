//! Numbers lead to what they count (site.md, "Pages": each figure a link to its list): whoever follows a link of the class
//! `counted` finds as many rows as its number says, on a portal of every case and on one with several pages of reports.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::support;
use scraper::{ElementRef, Html, Selector};

/// The number that a link says: the first one, without the points between its groups; words alone say one.
fn number(words: &str) -> usize {
    let digits = words.chars().skip_while(|letter| !letter.is_ascii_digit());
    let digits: String = digits.take_while(|letter| letter.is_ascii_digit() || *letter == '.').collect();
    digits.replace('.', "").parse().unwrap_or(1)
}

/// The number that a cell begins with, before what is added to it; a dash is none.
fn leading(cell: &str) -> usize {
    cell.split(' ').next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// A site as its reader has it: its pages by their paths.
struct Site {
    root: PathBuf,
    pages: BTreeMap<String, Html>,
    lists: BTreeMap<String, List>,
}

/// All rows of a list, of its further pages too.
struct List {
    columns: Vec<String>,
    rows: Vec<(BTreeMap<String, String>, Vec<String>)>,
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}

fn all<'h>(within: ElementRef<'h>, css: &str) -> Vec<ElementRef<'h>> {
    within.select(&selector(css)).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where a link of a page leads: path, query, fragment.
fn target(page: &str, href: &str) -> (String, String, String) {
    let (rest, fragment) = href.split_once('#').unwrap_or((href, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let mut folders: Vec<&str> = page.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    folders.push("");
    let path = if folders.len() == 1 { String::new() } else { folders.join("/") };
    (path, query.to_owned(), fragment.to_owned())
}

impl Site {
    fn built(portal: &Path) -> (tempfile::TempDir, Self) {
        let folder = tempfile::tempdir().unwrap();
        let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
        support::write(&root, &[("transparenz.toml", support::SETTINGS)]);
        for (path, bytes) in support::tree(portal) {
            let path = root.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        support::sound(&root, &out);
        (folder, Self { root: out, pages: BTreeMap::new(), lists: BTreeMap::new() })
    }

    fn page(&mut self, path: &str) -> &Html {
        let file = self.root.join(path).join("index.html");
        self.pages
            .entry(path.to_owned())
            .or_insert_with(|| Html::parse_document(&std::fs::read_to_string(&file).unwrap_or_default()))
    }

    /// A page of a list and those that follow it.
    fn following(&mut self, first: &str) -> Vec<String> {
        let mut paths = vec![first.to_owned()];
        loop {
            let path = paths.last().unwrap().clone();
            let page = self.page(&path);
            let Some(next) = page.select(&selector("a[rel=next]")).next() else { return paths };
            paths.push(target(&path, next.attr("href").unwrap()).0);
        }
    }

    /// The rows of a list without filters.
    fn plain_rows(&mut self, path: &str) -> usize {
        let rows = |page: &Html| all(page.root_element(), "table.list tbody tr").len();
        self.following(path).iter().map(|path| rows(self.page(path))).sum()
    }

    fn list(&mut self, path: &str) -> &List {
        if !self.lists.contains_key(path) {
            let mut list = List { columns: Vec::new(), rows: Vec::new() };
            for path in self.following(path) {
                let root = self.page(&path).root_element();
                list.columns = all(root, "table[data-list] thead th")
                    .into_iter()
                    .map(|head| head.attr("data-sort").unwrap().to_owned())
                    .collect();
                list.rows.extend(all(root, "table[data-list] tbody tr").into_iter().map(|row| {
                    let facets =
                        row.value().attrs().filter_map(|(name, value)| Some((name.strip_prefix("data-")?, value)));
                    let facets = facets.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
                    (facets, all(row, "td, th").into_iter().map(words).collect())
                }));
            }
            self.lists.insert(path.to_owned(), list);
        }
        &self.lists[path]
    }

    /// How much of what a link counts its reader finds.
    fn found(&mut self, page: &str, href: &str, link: &Link) -> usize {
        let (path, query, fragment) = target(page, href);
        match (query.split_once('='), fragment.as_str()) {
            (Some(("sortierung", column)), _) => {
                let list = self.list(&path);
                let at = list.columns.iter().position(|name| name == column.trim_start_matches('-')).unwrap();
                list.rows.iter().map(|(_, cells)| leading(&cells[at])).sum()
            }
            (Some((group, key)), _) => self.list(&path).rows.iter().filter(|(facets, _)| facets[group] == key).count(),
            (None, "") if path.starts_with("befunde/") => self.plain_rows(&path),
            (None, "") => self.list(&path).rows.len(),
            (None, id) if path.matches('/').count() == 3 && path.starts_with("berichte/") => {
                in_report(self.page(&path), id, link)
            }
            (None, "matrix") => self.following(&path).iter().map(|path| in_matrix(self.page(path), link)).sum(),
            (None, id) => self.following(&path).iter().map(|path| at_place(self.page(path), id, link.number)).sum(),
        }
    }
}

/// A link with what it says and where it stands.
struct Link {
    href: String,
    number: usize,
    /// In a table the year of its row and the head of its column; in a list of facts its term.
    year: String,
    term: String,
}

impl Link {
    fn of(link: ElementRef<'_>, page: &str) -> Self {
        let href = link.attr("href").unwrap().to_owned();
        let up = || link.ancestors().filter_map(ElementRef::wrap);
        let year = page.strip_prefix("jahre/").unwrap_or_default().trim_end_matches('/').to_owned();
        let number = number(&words(link));
        if let Some(cell) = up().find(|it| it.value().name() == "td") {
            let row = cell.parent().and_then(ElementRef::wrap).unwrap();
            let table = up().find(|it| it.value().name() == "table").unwrap();
            let at = all(row, "td, th").iter().position(|it| *it == cell).unwrap();
            let term = all(table, "thead th").get(at).map(|head| words(*head)).unwrap_or_default();
            return Self { href, number, year: words(all(row, "th")[0]), term };
        }
        let fact = up().find(|it| it.value().name() == "div").map(|fact| all(fact, "dt"));
        let term = fact.and_then(|terms| terms.first().copied()).map(words).unwrap_or_default();
        Self { href, number, year, term }
    }
}

/// How many measures the matrix of coverage shows at a place in a year.
fn in_matrix(page: &Html, Link { year, term, .. }: &Link) -> usize {
    let root = page.root_element();
    let heads: Vec<String> = all(root, ".matrix thead th").into_iter().map(words).collect();
    let Some(at) = heads.iter().position(|head| head == year) else { return 0 };
    let rows = all(root, ".matrix tbody tr:not(.group)").into_iter();
    rows.filter(|row| all(all(*row, "td")[at - 1], ".hidden").first().is_some_and(|it| words(*it) == *term)).count()
}

/// What a report says of its own milestones or indicators, where its table has as many rows at least.
fn in_report(page: &Html, id: &str, Link { number, term, .. }: &Link) -> usize {
    let root = page.root_element();
    let figure = match term.as_str() {
        "Meilensteine fällig" => "meilensteine_faellig",
        "erreicht" => "meilensteine_erreicht",
        "überfällig" => "meilensteine_ueberfaellig",
        _ => "",
    };
    let said = all(root, &format!("[data-spalte='{figure}']")).first().map(|it| words(*it));
    let rows = all(root, &format!("[data-tabelle='{id}'] tbody tr")).len();
    if rows < *number { rows } else { said.map_or(*number, |said| said.parse().unwrap_or(0)) }
}

/// How many rows or entries stand at a place of a page; as many as are said to be there, where the page shows only the
/// first of them and says so.
fn at_place(page: &Html, id: &str, number: usize) -> usize {
    let Some(place) = page.select(&selector(&format!("[id='{id}']"))).next() else { return 0 };
    let parent = place.parent().and_then(ElementRef::wrap).unwrap();
    let around = match place.value().name() {
        "caption" | "h2" | "h3" | "summary" => parent,
        _ => place,
    };
    let rows = match around.value().name() {
        "tbody" => all(around, "tr"),
        "table" => all(around, "tbody tr"),
        _ => match all(around, "table.list").first() {
            Some(table) => all(*table, "tbody tr"),
            None => all(around, "li"),
        },
    };
    let shown = format!(" von {number}.").replace('.', "");
    let is_cut = words(around).split("Gezeigt sind").nth(1).is_some_and(|rest| rest.replace('.', "").contains(&shown));
    if is_cut { number } else { rows.len() }
}

/// What does not lead to as many as it says; and how many links of every kind of page do.
fn followed(site: &mut Site) -> (Vec<String>, BTreeMap<String, BTreeSet<String>>) {
    let (mut faults, mut kinds) = (Vec::new(), BTreeMap::<String, BTreeSet<String>>::new());
    let paths: Vec<String> = support::tree(&site.root)
        .into_keys()
        .filter_map(|path| Some(path.strip_suffix("index.html")?.to_owned()))
        .collect();
    for path in paths {
        let is_list =
            path.matches('/').count() > 2 && (path.starts_with("berichte/") || path.starts_with("massnahmen/"));
        if is_list {
            continue;
        }
        let links: Vec<Link> =
            site.page(&path).select(&selector("a.counted")).map(|link| Link::of(link, &path)).collect();
        for link in links {
            let found = site.found(&path, &link.href, &link);
            if found != link.number {
                faults.push(format!("{path}: {} at {}, found {found}", link.number, link.href));
            }
            let kind = path.split('/').next().unwrap_or_default();
            kinds.entry(kind.to_owned()).or_default().insert(link.href);
        }
    }
    (faults, kinds)
}

#[test]
fn every_number_that_leads_somewhere_finds_as_many_there() {
    let (_folder, mut site) = Site::built(Path::new("tests/cases/years/portal"));
    let (faults, kinds) = followed(&mut site);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for kind in ["", "abdeckung", "aenderungen", "befunde", "jahre", "massnahmen", "ressorts", "ziele"] {
        assert!(kinds.get(kind).is_some_and(|links| links.len() > 3), "{kind}: {kinds:?}");
    }
    // The page of a year and that of its changes count the same dates as put off.
    assert_eq!(
        at_place(site.page("aenderungen/2022/"), "termin_spaeter", 2),
        site.plain_rows("befunde/verschoben/2022/")
    );
}

#[test]
fn so_it_is_where_lists_have_several_pages() {
    let folder = tempfile::tempdir().unwrap();
    for file in transparenz::demo::files(transparenz::demo::Plan { reports: 240, seed: 7 }) {
        support::write(folder.path(), &[(file.path.as_str(), file.text.as_str())]);
    }
    let (_folder, mut site) = Site::built(folder.path());
    let (faults, kinds) = followed(&mut site);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(kinds.values().map(BTreeSet::len).sum::<usize>() > 200, "{kinds:?}");
    // What stood on further pages of the findings is found where the whole list is now.
    let parts = site.following("berichte/befund/auffaellig/");
    assert!(parts.len() > 1, "{parts:?}");
    for part in &parts[1..] {
        let earlier = part.replace("berichte/befund/auffaellig/", "befunde/");
        let links = all(site.page(&earlier).root_element(), "main a");
        let leads = links.into_iter().map(|link| target(&earlier, link.attr("href").unwrap()).0);
        assert_eq!(leads.collect::<Vec<_>>(), [part.as_str()], "{earlier}");
    }
    let words = ["ueberfaellig", "verschoben", "messbarkeit", "unlesbar"];
    for list in words.map(|word| format!("../../befunde/{word}/2024/")) {
        assert!(kinds["jahre"].contains(&list), "{list}: {:?}", kinds["jahre"]);
    }
    let whole = words.map(|word| format!("befunde/{word}/"));
    let findings = &kinds["befunde"];
    assert!(whole.iter().all(|list| findings.contains(&format!("../{list}"))), "{findings:?}");
}
