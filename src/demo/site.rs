//! What a portal has once: settings, strategy, goals, departments, pages.
//!
//! In: the portal. Out: its files. The texts say plainly that everything is invented.

use super::DemoFile;
use super::Portal;
use super::fields::Field;
use super::front_matter::Toml;
use super::random::{Dice, Purpose};

const STRATEGY: &str = "verwaltung-im-wandel";

/// Goals: title, short title, text.
const GOALS: [(&str, &str, &str); 7] = [
    (
        "Abläufe innerhalb der Verwaltung durchgängig elektronisch gestalten",
        "Interne Abläufe",
        "Akten, Vorgänge und Freigaben sollen ohne Papier auskommen. Wer mitzeichnet, sieht denselben Stand wie alle anderen Beteiligten, und die Geschichte eines Vorgangs bleibt nachvollziehbar.",
    ),
    (
        "Anträge überflüssig machen, wo Daten schon vorliegen",
        "Weniger Anträge",
        "Angaben, die einer Behörde bereits bekannt sind, werden mit Einwilligung der Betroffenen weitergegeben. Nachweise müssen nicht mehr mehrfach vorgelegt werden.",
    ),
    (
        "Informationen von sich aus veröffentlichen",
        "Transparenz",
        "Register, Berichte und Messwerte stehen offen zur Verfügung. Das entlastet die Auskunftsstellen und macht das Handeln der Verwaltung überprüfbar.",
    ),
    (
        "Sicher und unabhängig arbeiten",
        "Sicherheit",
        "Verfahren werden nach dem Stand der Technik betrieben. Wechselmöglichkeiten bleiben gewahrt, kritische Dienste sind mehrfach abgesichert.",
    ),
    (
        "Gute Arbeitsplätze schaffen",
        "Arbeitsplätze",
        "Ausstattung, Software und Schulung folgen den Bedürfnissen der Beschäftigten. Barrierefreiheit gilt auch nach innen.",
    ),
    (
        "Die Steuerung der Informationstechnik bündeln",
        "Steuerung",
        "Gleiche Aufgaben werden an einer Stelle erledigt. Zuständigkeiten, Kosten und Fortschritte sind für alle Ressorts sichtbar.",
    ),
    (
        "Mit Bund, Ländern und Kommunen zusammenarbeiten",
        "Zusammenarbeit",
        "Was andere gut gelöst haben, wird nachgenutzt; eigene Lösungen werden geteilt. Standards werden gemeinsam weiterentwickelt.",
    ),
];

const SETTINGS: &str = r#"titel = "Musterhafen: Verwaltung im Wandel"
untertitel = "Ein Vorführportal mit erfundenen Berichten"
basis_url = "https://musterhafen.example/transparenz/"
sprache = "de"

[herausgeber]
name = "Senatsressort für Finanzen der Hansestadt Musterhafen (erfunden)"
url = "https://musterhafen.example/"
kontakt = { stelle = "Redaktion Transparenzportal", email = "transparenz@musterhafen.example", telefon = "0000 123-0", url = "https://musterhafen.example/kontakt" }

[lizenz]
id = "cc-by/4.0"
namensnennung = "Hansestadt Musterhafen (erfundene Vorführdaten)"
"#;

const STRATEGY_BODY: &str = "Die Hansestadt Musterhafen ordnet ihre Vorhaben sieben Zielen zu. Jede Maßnahme berichtet einmal im Jahr, was geplant war und was daraus geworden ist.

> Musterhafen gibt es nicht. Strategie, Maßnahmen, Zahlen und Namen sind erfunden und dienen der Vorführung.

## Wie berichtet wird

1. Das zuständige Ressort beschreibt Ziele, Kennzahlen und Meilensteine.
2. Zum Jahresende trägt es ein, was erreicht wurde, und schätzt die Zielerreichung ein.
3. Der Bericht wird veröffentlicht; spätere Änderungen werden vermerkt.
";

/// Pages: path, title, menu, body.
const PAGES: [(&str, &str, Option<&str>, &str); 7] = [
    (
        "ueber",
        "Über dieses Portal",
        Some("haupt"),
        "Dieses Portal zeigt, wie Jahresberichte über Maßnahmen der Verwaltung veröffentlicht werden können. **Alle Inhalte sind erfunden.** Sie wurden von einem Programm erzeugt und sagen nichts über eine wirkliche Behörde aus.\n\n## Was hier zu finden ist\n\n- Ziele der Strategie und die Maßnahmen, die ihnen zugeordnet sind\n- Berichte der Jahre 2018 bis 2025\n- Befunde, die aus den Angaben berechnet werden\n",
    ),
    (
        "ueber.en",
        "About this portal",
        None,
        "This portal shows how yearly reports on measures of public administration can be published. **Everything here is invented.** A program wrote it; it says nothing about any real authority.\n",
    ),
    (
        "ueber.leicht",
        "Über diese Internet-Seite",
        None,
        "Das hier ist ein Beispiel.\n\nDie Stadt Musterhafen gibt es nicht.\n\nEin Computer hat die Texte geschrieben.\n\nSo sehen Sie:\nSo kann eine Stadt über ihre Arbeit berichten.\n",
    ),
    (
        "hinweise/lesehilfe",
        "Lesehilfe",
        Some("haupt"),
        "## Einschätzung\n\nDas Ressort schätzt selbst ein, wie weit die Ziele erreicht wurden. Fehlt die Einschätzung, wurde keine abgegeben.\n\n## Termine\n\n| Angabe | Bedeutung |\n|---|---|\n| offen | noch nicht erledigt |\n| k. A. | es liegt keine Angabe vor |\n| entfällt | wird nicht mehr verfolgt |\n\nDaten werden so gezeigt, wie sie gemeldet wurden.[^1]\n\n[^1]: Auch dann, wenn sie sich nicht lesen lassen.\n",
    ),
    (
        "impressum",
        "Impressum",
        Some("fuss"),
        "Hansestadt Musterhafen (erfunden)\nRathausplatz 1\n00000 Musterhafen\n\nDiese Angaben sind Platzhalter für ein Vorführportal.\n",
    ),
    (
        "datenschutz",
        "Datenschutz",
        Some("fuss"),
        "Dieses Vorführportal setzt keine Cookies und ruft keine Inhalte Dritter ab. Die Angaben auf dieser Seite sind Platzhalter.\n",
    ),
    (
        "barrierefreiheit",
        "Erklärung zur Barrierefreiheit",
        Some("fuss"),
        "Diese Erklärung ist ein Platzhalter. Ein wirkliches Portal nennt hier, welche Inhalte nicht barrierefrei sind, warum das so ist und an wen man sich wenden kann.\n",
    ),
];

/// All files that exist once.
pub(crate) fn files(portal: &Portal) -> Vec<DemoFile> {
    let mut dice = Dice::new(portal.plan.seed, Purpose::Portal, 1);
    let mut files = vec![file("transparenz.toml".to_owned(), SETTINGS.to_owned()), strategy()];
    files.extend(GOALS.iter().zip(1..).map(|(&(title, short, text), number)| goal(number, title, short, text)));
    files.extend(portal.departments.iter().map(|field| department(&mut dice, field)));
    files.extend(PAGES.iter().map(|&(path, title, menu, body)| page(path, title, menu, body)));
    files
}

const fn file(path: String, text: String) -> DemoFile {
    DemoFile { path, text }
}

fn strategy() -> DemoFile {
    let mut toml = Toml::new();
    toml.text("kennung", STRATEGY).text("titel", "Verwaltung im Wandel");
    toml.text("untertitel", "Strategie der Hansestadt Musterhafen für eine zeitgemäße Verwaltung");
    toml.raw("jahr", "2018").text("ressort", "finanzen");
    file(format!("content/strategie/{STRATEGY}.md"), toml.document(STRATEGY_BODY))
}

fn goal(number: i32, title: &str, short: &str, text: &str) -> DemoFile {
    let mut toml = Toml::new();
    toml.raw("nummer", &number.to_string()).text("titel", title).text("kurz", short).text("strategie", STRATEGY);
    file(format!("content/ziele/{number}.md"), toml.document(text))
}

fn department(dice: &mut Dice, field: &Field) -> DemoFile {
    let mut toml = Toml::new();
    toml.text("titel", field.title).text("kurz", field.short);
    if let Some((name, until)) = field.earlier {
        toml.heading("[[namen]]").text("name", name).raw("bis", &until.to_string());
        toml.heading("[[namen]]").text("name", field.title).raw("von", &(until + 1).to_string());
    }
    toml.heading("[kontakt]").text("stelle", &format!("Referat {}", dice.between(10, 49)));
    toml.text("email", &format!("{}@musterhafen.example", field.key));
    toml.text("telefon", &format!("0000 123-{}", dice.between(1000, 9999)));
    toml.text("url", &format!("https://musterhafen.example/{}", field.key));
    let body = format!("{} berichtet über die Maßnahmen, die in seinem Geschäftsbereich liegen.", field.short);
    let body = body.replacen(field.short, &format!("Das Ressort {}", field.short), 1);
    file(format!("content/ressorts/{}.md", field.key), toml.document(&body))
}

fn page(path: &str, title: &str, menu: Option<&str>, body: &str) -> DemoFile {
    let mut toml = Toml::new();
    toml.text("titel", title).maybe("menue", menu);
    file(format!("content/seiten/{path}.md"), toml.document(body))
}
