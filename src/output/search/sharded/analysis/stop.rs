//! Words that say nothing by themselves: articles, pronouns, prepositions, auxiliaries.

/// In order, for binary search; the manifest tells the client.
pub const STOP_WORDS: &[&str] = &[
    "aber", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an", "auch", "auf", "aus", "bei", "beim",
    "bin", "bis", "bist", "da", "damit", "dann", "das", "dass", "dazu", "daß", "dem", "den", "denn", "der", "deren",
    "des", "dessen", "die", "dies", "diese", "diesem", "diesen", "dieser", "dieses", "doch", "dort", "du", "durch",
    "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "etwas", "euch", "euer", "für", "gegen", "hat",
    "hatte", "hatten", "hier", "hinter", "ich", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer",
    "ihres", "im", "in", "innen", "ins", "ist", "jede", "jedem", "jeden", "jeder", "jedes", "jene", "jenem", "jenen",
    "jener", "jenes", "kann", "kein", "keine", "keinem", "keinen", "keiner", "können", "könnte", "mich", "mir", "mit",
    "muss", "nach", "nicht", "noch", "nun", "nur", "ob", "oder", "ohne", "sehr", "sein", "seine", "seinem", "seinen",
    "seiner", "seines", "selbst", "sich", "sie", "sind", "so", "solche", "soll", "sollen", "sollte", "sondern",
    "sonst", "sowie", "um", "und", "uns", "unser", "unsere", "unter", "viel", "vom", "von", "vor", "war", "waren",
    "was", "weg", "weil", "weiter", "welche", "welchem", "welchen", "welcher", "welches", "wenn", "werde", "werden",
    "wie", "wieder", "will", "wir", "wird", "wo", "wurde", "wurden", "während", "würde", "zu", "zum", "zur", "zwar",
    "zwischen", "über",
];

/// Words of questions that say nothing beside others: who asks "Was bedeutet Umsetzungsstand?" looks for the last word.
/// Alone they are words like all; the manifest tells the client, for the index has them.
pub const QUESTION_WORDS: &[&str] = &[
    "bedeuten",
    "bedeutet",
    "bitte",
    "derzeit",
    "eigentlich",
    "ergibt",
    "etwa",
    "findet",
    "geben",
    "geht",
    "gerade",
    "gibt",
    "heißt",
    "heute",
    "inwiefern",
    "inwieweit",
    "kam",
    "komme",
    "kommen",
    "kommt",
    "konnte",
    "könnten",
    "lang",
    "lange",
    "laufen",
    "läuft",
    "machen",
    "macht",
    "mal",
    "man",
    "manche",
    "mehr",
    "müssen",
    "oft",
    "schon",
    "steht",
    "stehen",
    "tut",
    "wann",
    "warum",
    "wegen",
    "wem",
    "wen",
    "wer",
    "weshalb",
    "wessen",
    "weswegen",
    "wieso",
    "wieviel",
    "wieviele",
    "viele",
    "vielen",
    "wobei",
    "wodurch",
    "wofür",
    "woher",
    "wohin",
    "wollen",
    "womit",
    "woran",
    "worauf",
    "woraus",
    "worin",
    "worüber",
    "worum",
    "wovon",
    "wozu",
    "würden",
];

/// Whether a word in small letters says nothing.
pub(crate) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order() {
        assert!(STOP_WORDS.is_sorted(), "{STOP_WORDS:?}");
    }
}
