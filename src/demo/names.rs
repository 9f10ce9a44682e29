//! Coined names: IT systems, firms, places, streets, file references. None is meant to exist.
//!
//! In: dice. Out: text. Syllables combine freely, so that new names keep coming.

use super::random::Dice;

const SYSTEM_STARTS: [&str; 24] = [
    "VE", "EL", "DO", "KO", "MA", "RE", "SI", "TA", "FI", "GE", "HA", "LI", "NO", "PA", "QUA", "SO", "TE", "WE", "AR",
    "BE", "IN", "OR", "UR", "ZE",
];
const SYSTEM_ENDS: [&str; 24] = [
    "RA", "BA", "KUM", "LOS", "MIS", "NET", "PRO", "RIS", "SAN", "TUR", "VIS", "DOC", "FIX", "GIS", "LEX", "MAX",
    "PLUS", "REG", "TIS", "WEB", "ZIT", "DIS", "NOR", "KAT",
];
const NAME_STARTS: [&str; 40] = [
    "Hin", "Beh", "Mey", "Har", "Lüt", "Wil", "Bro", "Kös", "Osm", "Rat", "Tie", "Vog", "Wes", "Bud", "Dre", "Eil",
    "Fre", "Gro", "Hol", "Jan", "Kru", "Lam", "Mül", "Nie", "Ohl", "Pap", "Quin", "Rein", "Schrö", "Stru", "Tho",
    "Ull", "Vehr", "Wür", "Zie", "Bär", "Döh", "Grä", "Köh", "Süß",
];
const NAME_MIDDLES: [&str; 20] = [
    "", "", "", "", "", "ri", "ren", "ter", "ner", "ber", "ge", "le", "ke", "ne", "sel", "ver", "mer", "len", "ken",
    "del",
];
const NAME_ENDS: [&str; 26] = [
    "mann", "sen", "kamp", "hoff", "ing", "meier", "dorf", "stedt", "brock", "ke", "beck", "berg", "burg", "feld",
    "haus", "horst", "land", "ner", "rich", "se", "stein", "thal", "wald", "wede", "ack", "loh",
];
const PLACE_ENDS: [&str; 20] = [
    "büttel", "hausen", "moor", "wisch", "fleth", "stedt", "deich", "siel", "brügge", "holz", "oog", "rade", "torf",
    "sande", "werder", "kuhle", "düne", "heide", "furt", "warf",
];
const FIRM_ENDS: [&str; 12] = [
    "Informationssysteme GmbH",
    "IT-Beratung GmbH",
    "Software AG",
    "Datendienste GmbH",
    "Systemhaus GmbH & Co. KG",
    "Consulting GmbH",
    "Bürotechnik GmbH",
    "Netzwerktechnik GmbH",
    "Scan-Service GmbH",
    "Organisationsberatung mbH",
    "Medien GmbH",
    "Kommunalsoftware eG",
];
const STREET_ENDS: [&str; 8] = ["straße", "weg", "allee", "platz", "damm", "ufer", "gasse", "ring"];

/// The name of an IT system, as in `VERANET`.
pub(crate) fn system(dice: &mut Dice) -> String {
    let mut name = dice.pick_early(&SYSTEM_STARTS).to_owned();
    if dice.chance(350) {
        name.push_str(dice.pick(&SYSTEM_STARTS));
    }
    name.push_str(dice.pick_early(&SYSTEM_ENDS));
    if dice.chance(80) {
        name.push(' ');
        name.push_str(dice.pick(&["2", "3", "4", "NG", "mobil", "kommunal"]));
    }
    name
}

/// A family name.
pub(crate) fn family(dice: &mut Dice) -> String {
    [dice.pick_early(&NAME_STARTS), dice.pick(&NAME_MIDDLES), dice.pick_early(&NAME_ENDS)].concat()
}

/// A firm, as it stands after `die Firma`.
pub(crate) fn firm(dice: &mut Dice) -> String {
    let mut name = family(dice);
    if dice.chance(250) {
        name.push_str(" & ");
        name.push_str(&family(dice));
    }
    name.push(' ');
    name.push_str(dice.pick(&FIRM_ENDS));
    name
}

/// A part of the city.
pub(crate) fn place(dice: &mut Dice) -> String {
    [dice.pick_early(&NAME_STARTS), dice.pick(&NAME_MIDDLES), dice.pick_early(&PLACE_ENDS)].concat()
}

/// A street with a house number.
pub(crate) fn address(dice: &mut Dice) -> String {
    let number = dice.between(1, 180);
    format!("{}{} {number}", family(dice), dice.pick_early(&STREET_ENDS))
}

/// A file reference, as in `412-03-17/5`.
pub(crate) fn reference(dice: &mut Dice) -> String {
    let (a, b, c, d) = (dice.between(100, 899), dice.between(1, 60), dice.between(1, 99), dice.between(1, 40));
    format!("{a}-{b:02}-{c:02}/{d}")
}
