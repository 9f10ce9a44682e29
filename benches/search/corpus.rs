//! Documents for measuring: a made-up portal, or a retrieval test set.

use std::collections::HashMap;

use serde::Deserialize;
use transparenz::demo::Plan;
use transparenz::output::search::sharded::{Day, Document, Kind, Label, Rating};

type Documents = Box<dyn Iterator<Item = Document>>;

/// The documents of a corpus by its name, see `main`.
pub fn documents(name: &str) -> Result<Documents, Box<dyn std::error::Error>> {
    let Some(wanted) = name.strip_prefix("demo:") else { return laws(name) };
    let mut numbers = wanted.split(':').map(str::parse::<usize>);
    let count = numbers.next().ok_or("how many?")??;
    let words = numbers.next().transpose()?.unwrap_or(133);
    let portal = Plan { reports: count, seed: 11 }.prepare();
    let mut measures = HashMap::new();
    let items = portal.items();
    let all = items.flat_map(move |item| portal.item(item));
    Ok(Box::new(all.filter_map(move |file| document(&file.path, &file.text, words, &mut measures)).take(count)))
}

/// Words of a document, all fields.
pub fn words(document: &Document) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    let many = |texts: &[String]| texts.iter().map(|text| count(text)).sum::<usize>();
    count(&document.title) + many(&document.headings) + many(&document.facts) + count(&document.body)
}

#[derive(Deserialize)]
struct Laws {
    docs: Vec<Law>,
}

#[derive(Deserialize)]
struct Law {
    id: String,
    title: String,
    body: String,
}

fn laws(file: &str) -> Result<Documents, Box<dyn std::error::Error>> {
    let laws: Laws = serde_json::from_slice(&std::fs::read(file)?)?;
    Ok(Box::new(laws.docs.into_iter().map(|law| Document {
        address: law.id,
        title: law.title,
        body: law.body,
        ..Document::default()
    })))
}

/// A file of the portal; none for what is no document.
fn document(path: &str, text: &str, limit: usize, measures: &mut HashMap<String, Document>) -> Option<Document> {
    let path = path.strip_prefix("content/")?.strip_suffix(".md")?;
    let (front, body) = text.strip_prefix("+++\n")?.split_once("+++\n")?;
    let front: toml::Table = front.parse().ok()?;
    let get = |key: &str| front.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    let mut document =
        Document { address: format!("{}/", path.to_lowercase()), title: get("titel"), ..Document::default() };
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    document.kind = match folder.split('/').next().unwrap_or_default() {
        "berichte" => Kind::Report,
        "massnahmen" => Kind::Measure,
        "ziele" => Kind::Goal,
        "ressorts" => Kind::Department,
        "strategie" => Kind::Strategy,
        _ => Kind::Page,
    };
    if document.title.is_empty() {
        document.title = get("name");
    }
    let department = get("ressort");
    document.department = (!department.is_empty()).then(|| Label { label: department.clone(), key: department });
    if let Some(goal) = front.get("ziel").and_then(toml::Value::as_integer) {
        document.goal = Some(Label { key: goal.to_string(), label: format!("Ziel {goal}") });
    }
    if let Some(end) = front.get("ausgang").and_then(|it| it.get("art")).and_then(toml::Value::as_str) {
        document.states.push(Label { key: end.to_owned(), label: end.to_owned() });
    }
    if document.kind == Kind::Measure {
        document.key = name.to_owned();
        measures.insert(name.to_owned(), document.clone());
    }
    if document.kind == Kind::Report {
        document.key = name.to_owned();
        let measure = measures.get(name);
        if document.title.is_empty() {
            document.title = measure.map(|it| it.title.clone()).unwrap_or_default();
        }
        document.department = document.department.or_else(|| measure?.department.clone());
        document.goal = measure.and_then(|it| it.goal.clone());
        document.states = measure.map(|it| it.states.clone()).unwrap_or_default();
        document.year = front.get("jahr").and_then(toml::Value::as_integer).and_then(|year| i32::try_from(year).ok());
        document.rating = match get("einschaetzung").chars().next() {
            Some('☺' | 'g') if get("einschaetzung") != "gelb" => Some(Rating::Green),
            Some('😐' | 'g') => Some(Rating::Yellow),
            Some('☹' | 'r') => Some(Rating::Red),
            _ => None,
        };
    }
    document.date = ["veroeffentlicht", "stand"].iter().find_map(|key| day(front.get(*key)?));
    for (list, key) in [("kennzahl", "name"), ("meilenstein", "name")] {
        for row in front.get(list).and_then(toml::Value::as_array).into_iter().flatten() {
            document.facts.extend(row.get(key).and_then(toml::Value::as_str).map(str::to_owned));
        }
    }
    for list in ["projektziele", "schlagworte"] {
        for row in front.get(list).and_then(toml::Value::as_array).into_iter().flatten() {
            document.facts.extend(row.as_str().map(str::to_owned));
        }
    }
    let mut left = limit / 4;
    document.facts.retain(|fact| {
        let count = fact.split_whitespace().count();
        let fits = count <= left;
        left = left.saturating_sub(count);
        fits
    });
    let mut left = limit.saturating_sub(words(&document));
    for line in body.lines() {
        if left == 0 {
            break;
        }
        let text = line.trim_start_matches(['#', '-', '|', ' ']);
        if line.starts_with('#') {
            document.headings.push(text.to_owned());
            left = left.saturating_sub(text.split_whitespace().count());
            continue;
        }
        let words: Vec<&str> = text.split_whitespace().take(left).collect();
        left -= words.len();
        document.body.push_str(&words.join(" "));
        document.body.push(' ');
    }
    Some(document)
}

fn day(value: &toml::Value) -> Option<Day> {
    let date = value.as_datetime()?.date?;
    Some(Day::of(i32::from(date.year), i32::from(date.month), i32::from(date.day)))
}
