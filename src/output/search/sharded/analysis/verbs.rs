//! Verb forms and the stem of the noun or infinitive beside them: `bestellt` and `Bestellung`, `anzuzeigen` and `Anzeige`.
//!
//! In: a stem as Snowball leaves it. Out: stems that it may belong to; whoever asks keeps those that the corpus has.
//! Only the index does this, so that who looks for the noun finds the verb; a query's words stay as they are.

/// Parts of verbs that stand before `zu` and `ge`.
const PREFIXES: &[&str] = &[
    "ab",
    "an",
    "auf",
    "aus",
    "bei",
    "dar",
    "durch",
    "ein",
    "empor",
    "fest",
    "fort",
    "frei",
    "gegenuber",
    "her",
    "heran",
    "heraus",
    "hervor",
    "hin",
    "hinaus",
    "hinzu",
    "los",
    "mit",
    "nach",
    "statt",
    "teil",
    "um",
    "unter",
    "vor",
    "voraus",
    "weg",
    "weiter",
    "wieder",
    "zu",
    "zuruck",
    "zusammen",
    "uber",
];

/// Stems that a verb form may belong to.
pub(crate) fn bases(stem: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(short) = stem.strip_suffix('t').filter(|short| short.len() > 3) {
        found.push(short.to_owned());
    }
    let mut add = |base: String| {
        if let Some(short) = base.strip_suffix('t') {
            found.push(short.to_owned());
        }
        found.push(base);
    };
    for prefix in PREFIXES {
        for infix in ["zu", "ge"] {
            let rest = stem.strip_prefix(prefix).and_then(|rest| rest.strip_prefix(infix));
            if let Some(rest) = rest.filter(|rest| rest.len() > 2) {
                add(format!("{prefix}{rest}"));
            }
        }
    }
    if let Some(rest) = stem.strip_prefix("ge").filter(|rest| rest.len() > 3) {
        add(rest.to_owned());
    }
    found.retain(|base| base.len() > 3);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_find_their_nouns() {
        for (verb, noun) in
            [("bestellt", "bestell"), ("anzuzeig", "anzeig"), ("angezeigt", "anzeig"), ("gepruft", "pruf")]
        {
            assert!(bases(verb).iter().any(|base| base == noun), "{verb} {:?}", bases(verb));
        }
    }
}
