//! No portal takes more than its length's share of time: four times the front matter, about four times the time.
//!
//! To add a case, write a function that makes the files of a portal with `n` pieces and name it in [`PORTALS`].

use std::path::Path;
use std::time::{Duration, Instant};

use transparenz::config::Overrides;
use transparenz::{diagnostic, prepare, publish};

use crate::support::{SETTINGS, visibility};

/// Path and text of each file.
type Files = Vec<(String, String)>;

/// Makes a portal of so many pieces.
type Portal = fn(usize) -> Files;

/// What grew out of proportion, or could.
const PORTALS: &[(&str, Portal)] = &[
    ("unknown keys", |n| report(&each(n, "schluessel_N = N\n"))),
    ("unknown keys of tables", |n| report(&each(n, "[[meilenstein]]\nname = \"N\"\nfarbe = \"N\"\n"))),
    ("a list of texts", |n| report(&format!("projektziele = [{}]\n", each(n, "\"Ziel N\", ")))),
    ("a list of equal texts", |n| two_reports(&format!("projektziele = [{}]\n", each(n, "\"Ziel\", ")), "")),
    ("objectives that change", |n| {
        let of_year = |word: &str| format!("projektziele = [{}]\n", each(n, "\"W N\", ").replace('W', word));
        two_reports(&of_year("Ziel"), &of_year("Neu"))
    }),
    ("tags", |n| report(&format!("schlagworte = [{}]\n", each(n, "\"Wort N\", ")))),
    ("aliases", |n| report(&format!("aliase = [{}]\n", each(n, "\"/alt/N/\", ")))),
    ("the same alias", |n| report(&format!("aliase = [{}]\n", each(n, "\"/alt/\", ")))),
    ("corrections", |n| report(&each(n, "[[aenderung]]\ndatum = 2021-03-01\ntext = \"Berichtigt: N\"\n"))),
    ("sources", |n| report(&each(n, "[[quelle]]\ntitel = \"Quelle N\"\ndatei = \"fehlt-N.pdf\"\n"))),
    ("milestones", |n| changed(n, "[[meilenstein]]\nname = \"Schritt N\"\nsoll = \"31.12.YEAR\"\n")),
    ("milestones of one name", |n| changed(n, "[[meilenstein]]\nname = \"Schritt\"\nsoll = \"31.12.YEAR\"\n")),
    ("milestones of one name with ids that change", |n| {
        changed(n, "[[meilenstein]]\nname = \"Schritt\"\nid = \"m-N-YEAR\"\nsoll = \"31.12.YEAR\"\n")
    }),
    ("milestones of one name and subproject", |n| {
        changed(n, "[[meilenstein]]\nname = \"Schritt\"\nteilprojekt = \"Teil\"\nsoll = \"31.12.YEAR\"\n")
    }),
    ("duplicate ids", |n| report(&each(n, "[[meilenstein]]\nname = \"Schritt N\"\nid = \"m\"\n"))),
    ("corrected dates", |n| {
        changed(n, "[[meilenstein]]\nname = \"N\"\nsoll = { wert = \"31.12.YEAR\", korrektur = \"1.1.YEAR\" }\n")
    }),
    ("indicators", |n| changed(n, "[[kennzahl]]\nname = \"Zahl N\"\nplan = \"YEAR\"\nist = \"N\"\n")),
    ("indicators that cannot be read", |n| changed(n, "[[kennzahl]]\nname = \"N\"\nplan = \"?N\"\nist = \"?!\"\n")),
    ("dates that TOML refuses", |n| report(&each(n, "a_N = 26.01.2018\n"))),
    ("spaces that TOML refuses", |n| report(&each(n, "a_N\u{a0}=\u{a0}1\n"))),
    ("reports of measures that are not there", |n| {
        let of = |index: String| {
            let text = "+++\nmassnahme = \"XN\"\njahr = 2021\nressort = \"R\"\n+++\n".replace('N', &index);
            (format!("content/berichte/2021/X{index}.md"), text)
        };
        with_others(n, of)
    }),
    ("measures of goals that are not there", |n| with_others(n, |index| measure(&index, "ziel = 77\n"))),
    ("measures with one earlier number", |n| with_others(n, |index| measure(&index, "kennungen = [\"alt\"]\n"))),
    ("measures with the number of another", |n| with_others(n, |index| measure(&index, "kennungen = [\"D1\"]\n"))),
    ("translations without originals", |n| {
        with_others(n, |index| (format!("content/seiten/s{index}.en.md"), "+++\ntitel = \"x\"\n+++\n".to_owned()))
    }),
    ("pages with one alias", |n| {
        let text = "+++\ntitel = \"x\"\naliase = [\"/alt/\"]\n+++\n";
        with_others(n, |index| (format!("content/seiten/s{index}.md"), text.to_owned()))
    }),
    ("pages with one address", |n| {
        with_others(n, |index| {
            (format!("content/seiten/s{index}.md"), "+++\ntitel = \"x\"\npfad = \"/a/\"\n+++\n".to_owned())
        })
    }),
    ("files beside drafts", |n| {
        let mut files = with_others(n / 2, |index| {
            (format!("content/seiten/s{index}.md"), "+++\ntitel = \"x\"\nentwurf = true\n+++\n".to_owned())
        });
        files.extend((0..n / 2).map(|index| (format!("content/seiten/a{index}.txt"), "x".to_owned())));
        files
    }),
    ("files beside translations that are drafts", |n| {
        let mut files = with_others(n / 3, |index| {
            (format!("content/seiten/s{index}.en.md"), "+++\ntitel = \"x\"\nentwurf = true\n+++\n".to_owned())
        });
        let originals =
            (0..n / 3).map(|index| (format!("content/seiten/s{index}.md"), "+++\ntitel = \"x\"\n+++\n".to_owned()));
        files.extend(originals);
        files.extend((0..n / 3).map(|index| (format!("content/seiten/a{index}.txt"), "x".to_owned())));
        files
    }),
    ("attachments", |n| {
        let text = format!(
            "+++\nmassnahme = \"D1\"\njahr = 2021\nressort = \"R\"\n{}+++\n",
            each(n / 2, "[[quelle]]\ntitel = \"Quelle N\"\ndatei = \"aN.txt\"\nsha256 = \"SUM\"\n")
                .replace("SUM", &"0".repeat(64))
        );
        let mut files = common();
        files.push(("content/berichte/2021/D1/index.md".to_owned(), text));
        files.extend((0..n / 2).map(|index| (format!("content/berichte/2021/D1/a{index}.txt"), "x".to_owned())));
        files
    }),
    ("folders with attachments", |n| {
        with_others(n / 2, |index| (format!("content/berichte/2021/D{index}/a.txt"), "x".to_owned()))
    }),
];

/// What grew out of proportion only while the site was made: these portals are made as a whole, so that they are shorter.
const SITES: &[(&str, Portal)] = &[
    ("names of a department", |n| {
        let names = each(n, "[[namen]]\nname = \"Ressort N\"\nvon = 2000\nbis = 2001\n");
        let mut files = common();
        files[1].1 = format!("+++\ntitel = \"Ressort\"\n{names}+++\n");
        files
    }),
    ("goals", |n| {
        with_others(n, |index| {
            let text = format!("+++\nnummer = {index}\ntitel = \"Ziel {index}\"\n+++\nText.\n");
            (format!("content/ziele/{index}.md"), text)
        })
    }),
    ("quotes in quotes", |n| {
        with_others(1, |index| {
            (format!("content/seiten/s{index}.md"), format!("+++\ntitel = \"x\"\n+++\n{}x\n", "> ".repeat(n * 20)))
        })
    }),
];

/// How many pieces the shorter portal has, how many times as many the longer one, and how many times as long it may take; a
/// square would take 16 times as long.
const FEW: usize = 1_000;
const FEW_OF_SITE: usize = 250;
const TIMES: usize = 4;
const AT_MOST: u32 = 8;

/// How often a suspicion is looked at again: what else the machine does only adds to a time.
const ATTEMPTS: usize = 5;

fn each(n: usize, piece: &str) -> String {
    (0..n).map(|index| piece.replace('N', &index.to_string())).collect()
}

fn common() -> Files {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    vec![
        file("transparenz.toml", SETTINGS),
        file("content/ressorts/R.md", "+++\ntitel = \"Ressort\"\n+++\n"),
        file("content/massnahmen/D1.md", "+++\ntitel = \"Maßnahme\"\nressort = \"R\"\n+++\n"),
    ]
}

fn with_others(n: usize, other: impl Fn(String) -> (String, String)) -> Files {
    let mut files = common();
    files.extend((2..n + 2).map(|index| other(index.to_string())));
    files
}

fn measure(index: &str, keys: &str) -> (String, String) {
    (format!("content/massnahmen/D{index}.md"), format!("+++\ntitel = \"Maßnahme\"\nressort = \"R\"\n{keys}+++\n"))
}

fn of_year(year: usize, keys: &str) -> (String, String) {
    let text = format!("+++\nmassnahme = \"D1\"\njahr = {year}\nressort = \"R\"\n{keys}+++\nText.\n");
    (format!("content/berichte/{year}/D1.md"), text)
}

fn report(keys: &str) -> Files {
    let mut files = common();
    files.push(of_year(2021, keys));
    files
}

fn two_reports(first: &str, second: &str) -> Files {
    let mut files = report(first);
    files.push(of_year(2022, second));
    files
}

/// Reports of four years that say the same pieces, with years of their own.
fn changed(n: usize, piece: &str) -> Files {
    let mut files = common();
    let pieces = |year: usize| each(n / 4, piece).replace("YEAR", &year.to_string());
    files.extend((2018..2022).map(|year| of_year(year, &pieces(year))));
    files
}

/// The time to read, check and compute a portal, to list its files and to say what there is to say.
#[allow(clippy::disallowed_methods, reason = "a test of time; nothing that is written knows of it")]
fn time(root: &Path) -> Duration {
    let (start, before) = (Instant::now(), processor_time());
    let mut found = Vec::new();
    if let Some(prepared) = prepare(root, &Overrides::default(), visibility(false)).drain_into(&mut found) {
        std::hint::black_box(prepared.site().drain_into(&mut found));
    }
    diagnostic::sort(&mut found);
    std::hint::black_box(diagnostic::limited(found));
    passed(start, before)
}

/// The time to make a site as a whole, without writing it.
#[allow(clippy::disallowed_methods, reason = "a test of time; nothing that is written knows of it")]
fn time_of_site(root: &Path) -> Duration {
    let (start, before) = (Instant::now(), processor_time());
    let mut found = Vec::new();
    if let Some(prepared) = prepare(root, &Overrides::default(), visibility(false)).drain_into(&mut found) {
        let site = prepared.site().drain_into(&mut found);
        std::hint::black_box(publish::dry_run(&site, &|_, _| {}));
    }
    passed(start, before)
}

/// The time since then: this thread's own, where the system counts it.
fn passed(start: Instant, before: Option<Duration>) -> Duration {
    match (before, processor_time()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// What this thread has run for, as Linux counts it in nanoseconds.
fn processor_time() -> Option<Duration> {
    let counts = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    counts.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

fn write(files: &Files) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

/// The portals that take more than their length's share of time.
fn out_of_proportion(portals: &[(&str, Portal)], few: usize, time: fn(&Path) -> Duration) -> Vec<String> {
    // All in one thread, whose time is counted: what other tests do at the same time does not matter.
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let time = |root: &Path| alone.install(|| time(root));
    let empty = write(&common());
    // What every portal costs is no growth.
    let always = (0..ATTEMPTS).map(|_| time(empty.path())).min().unwrap();
    let mut found = Vec::new();
    for (name, portal) in portals {
        let (short, long) = (write(&portal(few)), write(&portal(few * TIMES)));
        let (mut few, mut many) = (Duration::MAX, Duration::MAX);
        let is_in_proportion = (0..ATTEMPTS).any(|_| {
            few = few.min(time(short.path()).saturating_sub(always));
            many = many.min(time(long.path()).saturating_sub(always));
            // What takes less than this is quick enough, whatever its proportion.
            many < Duration::from_millis(40) || many < few * AT_MOST
        });
        if std::env::var_os("SHOW_GROWTH").is_some() {
            println!("{name}: {few:?} → {many:?}");
        }
        if !is_in_proportion {
            found.push(format!("{name}: {few:?} → {many:?}"));
        }
    }
    found
}

#[test]
fn time_grows_with_the_front_matter_and_no_faster() {
    let found = out_of_proportion(PORTALS, FEW, time);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn time_to_make_a_site_grows_with_it_and_no_faster() {
    let found = out_of_proportion(SITES, FEW_OF_SITE, time_of_site);
    assert!(found.is_empty(), "{found:#?}");
}
