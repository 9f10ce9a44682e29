//! Publishing is all or nothing: the old site stays until the new one is whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::support::{self, SETTINGS, build, sound, tree, write};
use transparenz::config::Overrides;
use transparenz::demo::Plan;
use transparenz::diagnostic::render::{Options, render};
use transparenz::diagnostic::{Code, Diagnostic};
use transparenz::language::{Language, Texts};
use transparenz::publish::MARKER_FILE;

const PAGE: &str = "+++\ntitel = \"Hallo\"\n+++\nText.\n";

fn portal() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    write(&root, &[("transparenz.toml", SETTINGS), ("content/seiten/hallo.md", PAGE)]);
    (folder, root, out)
}

fn codes(root: &Path, out: &Path) -> Vec<Code> {
    let mut codes: Vec<Code> =
        build(root, out, false).diagnostics.iter().filter(|it| it.is_error()).map(|it| it.code()).collect();
    codes.dedup();
    codes
}

/// As `codes`, but with every fault.
fn codes_of(root: &Path, out: &Path) -> Vec<Code> {
    build(root, out, false).diagnostics.iter().filter(|it| it.is_error()).map(|it| it.code()).collect()
}

/// Every error that `transparenz check` has to tell.
fn checked(root: &Path) -> Vec<Code> {
    let mut faults = Vec::new();
    let prepared = transparenz::prepare(root, &Overrides::default(), support::visibility(false));
    let prepared = prepared.drain_into(&mut faults).unwrap();
    let site = prepared.site().drain_into(&mut faults);
    faults.extend(support::faults_of_links(&site));
    faults.iter().filter(|it| it.is_error()).map(|it| it.code()).collect()
}

/// Nothing but the site is left beside it.
fn leftovers(out: &Path) -> Vec<String> {
    let entries = fs::read_dir(out.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.to_string_lossy().into_owned()).filter(|name| name.starts_with('.')).collect()
}

#[test]
fn a_second_build_replaces_the_first_whole() {
    let (_folder, root, out) = portal();
    sound(&root, &out);
    assert!(out.join("hallo/index.html").is_file());
    fs::rename(root.join("content/seiten/hallo.md"), root.join("content/seiten/neu.md")).unwrap();
    sound(&root, &out);
    assert!(!out.join("hallo").exists() && out.join("neu/index.html").is_file());
    assert!(leftovers(&out).is_empty(), "{:?}", leftovers(&out));
}

#[test]
fn an_error_leaves_the_old_site_untouched() {
    let (_folder, root, out) = portal();
    sound(&root, &out);
    let before = tree(&out);
    write(&root, &[("content/seiten/kaputt.md", "+++\ntitel = \n+++\n")]);
    assert!(build(&root, &out, false).value.is_none());
    assert_eq!(tree(&out), before);
    assert!(leftovers(&out).is_empty());
}

#[test]
fn an_error_in_a_page_leaves_the_old_site_untouched() {
    let (_folder, root, out) = portal();
    sound(&root, &out);
    let before = tree(&out);
    write(&root, &[("content/seiten/verweis.md", "+++\ntitel = \"V\"\n+++\n[x](/gibt-es-nicht/)\n")]);
    assert_eq!(codes(&root, &out), [Code::BrokenLink]);
    assert_eq!(tree(&out), before);
    assert!(leftovers(&out).is_empty(), "{:?}", leftovers(&out));
}

#[test]
fn a_page_that_cannot_be_made_is_one_fault_not_one_for_every_link_to_a_place_in_it() {
    let (_folder, root, out) = portal();
    write(&root, &[("content/seiten/verweis.md", "+++\ntitel = \"V\"\n+++\n[Ziele](/strategie/#ziele)\n")]);
    sound(&root, &out);
    let settings = format!("thema = \"eigen\"\n{SETTINGS}");
    let broken = "{% extends \"base.html\" %}{% block main %}{{ page.gibt.es.nicht }}{% endblock %}";
    write(&root, &[("transparenz.toml", &settings), ("themes/eigen/templates/strategy.html", broken)]);
    assert_eq!(codes(&root, &out), [Code::Rendering]);
    write(&root, &[("content/seiten/hallo.md", "+++\ntitel = \"H\"\n+++\n[Ziele](/ziele/#gibt-es-nicht)\n")]);
    assert_eq!(codes(&root, &out), [Code::Rendering, Code::BrokenFragment], "a place that is missing is still told");
}

#[test]
fn a_broken_template_is_one_fault_for_all_its_pages() {
    let (_folder, root, out) = portal();
    let settings = format!("thema = \"eigen\"\n{SETTINGS}");
    let broken = "{% extends \"base.html\" %}{% block main %}{{ page.gibt.es.nicht }}{% endblock %}";
    write(&root, &[("transparenz.toml", &settings), ("themes/eigen/templates/page.html", broken)]);
    write(&root, &[("content/seiten/hilfe.md", "+++\ntitel = \"Hilfe\"\n+++\nText.\n")]);
    let found = build(&root, &out, false).diagnostics;
    let errors: Vec<Diagnostic> = found.into_iter().filter(|it| it.is_error()).collect();
    assert_eq!(errors.len(), 1, "{errors:#?}");
    let shown = render(&errors, &Texts::embedded(Language::German), Options::default());
    assert!(shown.contains("weitere ließen sich nicht erzeugen"), "{shown}");
}

#[test]
fn places_that_a_template_leaves_out_are_one_fault_and_hide_no_other() {
    let (_folder, root, out) = portal();
    for file in transparenz::demo::files(Plan { reports: 12, seed: 1 }) {
        write(&root, &[(&file.path, &file.text)]);
    }
    sound(&root, &out);
    let settings = format!("thema = \"eigen\"\n{SETTINGS}");
    let whole = fs::read_to_string("themes/bremen/templates/report.html").unwrap();
    let without = whole.replace(" id=\"", " data-id=\"");
    assert_ne!(whole, without);
    write(&root, &[("transparenz.toml", &settings), ("themes/eigen/templates/report.html", &without)]);
    assert_eq!(codes_of(&root, &out), [Code::BrokenFragment]);
    let links = "[Ziele](/ziele/#gibt-es-nicht) und [hier](#nirgends)\n\n[fort](/massnahmen)\n\n";
    let page = format!("+++\ntitel = \"H\"\n+++\n{links}`[kein Link](/massnahmen)`, [so][m]\n\n[m]: /massnahmen\n");
    write(&root, &[("content/seiten/hallo.md", &page)]);
    let found = build(&root, &out, false).diagnostics;
    let mut placed: Vec<(usize, usize)> = found
        .iter()
        .filter(|it| it.is_error())
        .filter_map(|it| it.place()?.position().map(|at| (at.line, at.column)))
        .collect();
    placed.sort_unstable();
    assert_eq!(placed, [(4, 1), (4, 36), (6, 1), (8, 29)], "what is broken by itself is told where it stands");
    let general = found.iter().filter(|it| it.is_error() && it.place().is_none()).count();
    assert_eq!(general, 1, "{found:#?}");
}

#[test]
fn a_file_that_a_document_names_and_that_is_not_there_is_told_where_it_is_named() {
    let (_folder, root, out) = portal();
    let page = "+++\ntitel = \"H\"\n\n[[quelle]]\ntitel = \"Q\"\ndatei = \"Plan.pdf\"\n+++\nText.\n";
    write(&root, &[("content/seiten/hallo.md", page)]);
    let found = build(&root, &out, false).diagnostics;
    let placed: Vec<(Code, usize)> = found
        .iter()
        .filter(|it| it.is_error())
        .map(|it| (it.code(), it.place().and_then(|place| place.position()).map_or(0, |at| at.line)))
        .collect();
    assert_eq!(placed, [(Code::BrokenLink, 6)]);
}

#[test]
fn a_file_that_a_page_names_lies_in_the_pages_folder() {
    let (_folder, root, out) = portal();
    let source = |name: &str| format!("[[quelle]]\ntitel = \"Q\"\ndatei = \"{name}\"\n");
    let page = |names: &[&str]| {
        let sources: String = names.iter().map(|name| source(name)).collect();
        format!("+++\ntitel = \"H\"\n\n{sources}+++\nText.\n")
    };
    write(&root, &[("content/seiten/Plan A.pdf", "%PDF-1.7"), ("content/seiten/mehr/Plan.pdf", "%PDF-1.7")]);
    write(&root, &[("content/seiten/hallo.md", &page(&["Plan A.pdf", "mehr/Plan.pdf"]))]);
    write(&root, &[("content/seiten/mehr/dazu.md", &page(&["Plan.pdf"]))]);
    sound(&root, &out);
    let html = |path: &str| fs::read_to_string(out.join(path)).unwrap();
    let first = html("hallo/index.html");
    assert!(first.contains("href=\"../Plan%20A.pdf\"") && first.contains("href=\"../mehr/Plan.pdf\""), "{first}");
    assert!(html("mehr/dazu/index.html").contains("href=\"../../mehr/Plan.pdf\""));
    write(&root, &[("content/seiten/mehr/dazu.md", &page(&["../Plan A.pdf"]))]);
    assert_eq!(checked(&root), [Code::BrokenLink], "a file elsewhere is none beside the document");
}

#[test]
fn a_link_of_a_template_is_one_fault_for_all_its_pages() {
    let (_folder, root, out) = portal();
    let settings = format!("thema = \"eigen\"\n{SETTINGS}");
    let whole = fs::read_to_string("themes/bremen/templates/base.html").unwrap();
    let with_link = whole.replace("</main>", "<a href=\"{{ frame.root }}fort/\">fort</a></main>");
    assert_ne!(whole, with_link);
    write(&root, &[("transparenz.toml", &settings), ("themes/eigen/templates/base.html", &with_link)]);
    assert_eq!(codes_of(&root, &out), [Code::BrokenLink]);
}

#[test]
fn a_folder_that_is_not_ours_is_not_replaced() {
    let (_folder, root, out) = portal();
    write(&out, &[("wichtig.txt", "bleibt")]);
    assert_eq!(codes(&root, &out), [Code::ForeignOutput]);
    assert_eq!(fs::read_to_string(out.join("wichtig.txt")).unwrap(), "bleibt");
}

#[test]
fn a_file_is_not_replaced() {
    let (_folder, root, out) = portal();
    fs::write(&out, "bleibt").unwrap();
    assert_eq!(codes(&root, &out), [Code::ForeignOutput]);
    assert_eq!(fs::read_to_string(&out).unwrap(), "bleibt");
}

#[test]
fn output_and_portal_lie_apart() {
    let (folder, root, out) = portal();
    for inside in ["content/public", "content", "themes/public"] {
        fs::create_dir_all(root.join("themes")).unwrap();
        let found = codes(&root, &root.join(inside));
        assert!(matches!(found[..], [Code::OutputInPortal | Code::ForeignOutput]), "{inside}: {found:?}");
        assert!(!root.join("content/public").exists() && root.join("content/seiten/hallo.md").is_file());
    }
    // A site in which someone keeps the portal itself.
    let within = folder.path().join("within");
    sound(&root, &within);
    write(&within, &[("portal/transparenz.toml", SETTINGS), ("portal/content/seiten/hallo.md", PAGE)]);
    assert_eq!(codes(&within.join("portal"), &within), [Code::OutputInPortal]);
    assert!(within.join("portal/content/seiten/hallo.md").is_file());
    sound(&root, &root.join("public"));
    sound(&root, &out);
}

#[test]
fn a_content_folder_that_is_not_there_leaves_the_old_site() {
    let (_folder, root, out) = portal();
    sound(&root, &out);
    let before = tree(&out);
    fs::rename(root.join("content"), root.join("fort")).unwrap();
    assert_eq!(codes_of(&root, &out), [Code::NoContent]);
    fs::write(root.join("content"), "").unwrap();
    assert_eq!(codes_of(&root, &out), [Code::NoContent]);
    assert!(tree(&out) == before);
}

#[test]
fn a_themes_name_leads_to_no_other_folder() {
    let (folder, root, out) = portal();
    write(folder.path(), &[("fremd/templates/page.html", "fremd")]);
    for name in ["../../fremd", "..", ".", folder.path().join("fremd").to_str().unwrap()] {
        let settings = format!("thema = '{name}'\n{SETTINGS}");
        write(&root, &[("transparenz.toml", &settings)]);
        assert_eq!(codes_of(&root, &out), [Code::UnknownTheme], "{name}");
    }
}

/// What others refer to may lie in a folder that cannot be opened: that it cannot is the one fault.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_opened_is_one_fault() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, root, out, before) = published_demo();
    let goals = root.join("content/ziele");
    let mode = |mode| fs::set_permissions(&goals, fs::Permissions::from_mode(mode)).unwrap();
    mode(0o000);
    let output = without_privileges(&root, &out);
    mode(0o755);
    let Some(output) = output else {
        eprintln!("skipped: who runs this may read everything");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said.matches("Error[").count(), 1, "{said}");
    assert!(said.contains("Error[unreadable-file]") && said.contains("content/ziele"), "{said}");
    assert!(tree(&out) == before);
}

fn exported(root: &Path, out: &Path) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_transparenz"));
    command.args(["--quiet", "--lang", "en", "export", "opensearch", "--today", support::TODAY, "--root"]).arg(root);
    command.arg("--out").arg(out).output().unwrap()
}

#[test]
fn an_export_overwrites_nothing_of_others() {
    let (_folder, root, out) = portal();
    write(&out, &[("index.json", "{}")]);
    let output = exported(&root, &out);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("It would be overwritten") && !said.contains("Publishing replaces"), "{said}");
    assert_eq!(fs::read_to_string(out.join("index.json")).unwrap(), "{}");
}

#[test]
fn an_export_into_the_content_would_be_read_as_content() {
    let (_folder, root, _out) = portal();
    for inside in ["content/suche", "content/neu/../suche", "themes/../content"] {
        fs::create_dir_all(root.join("themes")).unwrap();
        let output = exported(&root, &root.join(inside));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1));
        assert!(said.contains("Error[output-in-portal]") && said.contains("is read as a part"), "{inside}: {said}");
    }
    assert_eq!(fs::read_dir(root.join("content")).unwrap().count(), 1);
    assert!(exported(&root, &root.join("suche")).status.success());
}

#[test]
fn a_folder_that_is_refused_is_not_begun() {
    let (folder, root, _out) = portal();
    fs::write(folder.path().join("anderes.txt"), "").unwrap();
    let refused = |out: &str| codes(&root, &folder.path().join(out));
    assert_eq!(refused("neu/.."), [Code::OutputInPortal]);
    assert_eq!(refused("portal/content/neu/public"), [Code::OutputInPortal]);
    assert_eq!(refused("neu/../portal/content/public"), [Code::OutputInPortal]);
    assert!(!folder.path().join("neu").exists() && !root.join("content/neu").exists());
    sound(&root, &folder.path().join("neu/tiefer/public"));
    assert!(folder.path().join("neu/tiefer/public/index.html").is_file());
}

#[test]
fn an_empty_folder_is_used() {
    let (_folder, root, out) = portal();
    fs::create_dir(&out).unwrap();
    sound(&root, &out);
    assert!(out.join("index.html").is_file());
}

#[cfg(unix)]
#[test]
fn a_link_to_a_site_stays_a_link() {
    let (folder, root, out) = portal();
    let real = folder.path().join("real");
    sound(&root, &real);
    std::os::unix::fs::symlink(&real, &out).unwrap();
    sound(&root, &out);
    assert!(fs::symlink_metadata(&out).unwrap().is_symlink());
    assert!(real.join("index.html").is_file());
}

#[test]
fn another_run_at_work_is_not_disturbed() {
    let (folder, root, out) = portal();
    fs::create_dir(&out).unwrap();
    let held = fs::File::create(out.join(MARKER_FILE)).unwrap();
    held.try_lock().unwrap();
    assert_eq!(codes(&root, &out), [Code::Busy]);
    assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
    drop(held);
    sound(&root, &out);
    let held = fs::File::open(out.join(MARKER_FILE)).unwrap();
    held.try_lock().unwrap();
    let before = tree(&out);
    assert_eq!(codes(&root, &out), [Code::Busy]);
    assert!(tree(&out) == before && leftovers(&out).is_empty(), "{:?}", fs::read_dir(folder.path()));
}

/// Ends a run as the keyboard (`INT`), a service manager (`TERM`) or nothing gentle (`KILL`) does.
fn stop(child: &mut std::process::Child, signal: &str) {
    if cfg!(unix) {
        let _ = Command::new("kill").arg(format!("-{signal}")).arg(child.id().to_string()).status();
    } else {
        let _ = child.kill();
    }
}

#[test]
fn a_run_that_is_killed_leaves_the_old_site_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    for file in transparenz::demo::files(Plan { reports: 400, seed: 1 }) {
        write(&root, &[(&file.path, &file.text)]);
    }
    let run = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_transparenz"));
        command.args(["build", "--quiet", "--today", support::TODAY, "--root"]).arg(&root).arg("--out").arg(&out);
        command
    };
    assert!(run().status().unwrap().success());
    let before = tree(&out);
    for (wait, signal) in [(20, "KILL"), (60, "INT"), (120, "TERM"), (240, "KILL"), (400, "INT")] {
        let mut child = run().spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        stop(&mut child, signal);
        child.wait().unwrap();
        assert!(tree(&out) == before, "after {wait} ms and {signal} the site is another");
    }
    assert!(run().status().unwrap().success());
    assert!(tree(&out) == before && leftovers(&out).is_empty());
}

#[test]
fn two_builds_are_the_same_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    sound(Path::new("."), &one);
    sound(Path::new("."), &two);
    assert!(tree(&one) == tree(&two));
}

#[test]
fn two_documents_with_one_address_are_an_error_that_names_both() {
    let (_folder, root, out) = portal();
    let other = "+++\ntitel = \"Anders\"\npfad = \"hallo\"\n+++\nText.\n";
    write(&root, &[("content/seiten/anders.md", other)]);
    let outcome = build(&root, &out, false);
    let clash = outcome.diagnostics.iter().find(|fault| fault.is_error()).unwrap();
    assert!(matches!(clash.code(), Code::DuplicateName | Code::AddressClash), "{clash:?}");
    let places: Vec<&str> =
        clash.related_places().iter().chain(clash.place()).map(|place| place.source().path()).collect();
    assert!(places.contains(&"content/seiten/anders.md") && places.contains(&"content/seiten/hallo.md"), "{places:?}");
}

#[test]
fn a_page_may_not_take_the_place_of_the_programs_own() {
    let (_folder, root, out) = portal();
    for path in ["daten", "berichte", "feed.xml/neu", "assets"] {
        let page = format!("+++\ntitel = \"Falsch\"\npfad = \"{path}\"\n+++\nText.\n");
        write(&root, &[("content/seiten/falsch.md", &page)]);
        let found = codes(&root, &out);
        let taken = found == [Code::AddressClash];
        assert_eq!(taken, path != "assets" && path != "feed.xml/neu", "{path}: {found:?}");
    }
}

/// Whichever of the two is collected first.
#[test]
fn of_two_with_one_address_a_document_is_told_what_it_can_change() {
    let (_folder, root, out) = portal();
    for alias in ["daten/berichte.csv", "hallo/index.html", "daten/", "feed.xml"] {
        let page = format!("+++\ntitel = \"Neu\"\naliase = [\"{alias}\"]\n+++\nText.\n");
        write(&root, &[("content/seiten/neu.md", &page)]);
        let outcome = build(&root, &out, false);
        let clash = outcome.diagnostics.iter().find(|fault| fault.code() == Code::AddressClash).unwrap();
        assert_eq!(clash.place().unwrap().source().path(), "content/seiten/neu.md", "{alias}");
        let shown = render(std::slice::from_ref(clash), &Texts::embedded(Language::German), Options::default());
        let other = if alias.starts_with("hallo") { "content/seiten/hallo.md" } else { "transparenz" };
        assert!(shown.contains(&format!("durch {other}")), "{alias}: {shown}");
        let related: Vec<&str> = clash.related_places().iter().map(|place| place.source().path()).collect();
        assert!(related.iter().all(|path| *path == other), "{alias}: {related:?}");
    }
}

#[test]
fn two_documents_with_one_address_fail_nothing_else() {
    let (_folder, root, _out) = portal();
    for file in transparenz::demo::files(Plan { reports: 6, seed: 1 }) {
        write(&root, &[(&file.path, &file.text)]);
    }
    let page = "+++\ntitel = \"Falsch\"\npfad = \"massnahmen/d1\"\n+++\nText.\n";
    write(&root, &[("content/seiten/falsch.md", page)]);
    assert_eq!(checked(&root), [Code::AddressClash]);
}

#[test]
fn a_year_beyond_all_bounds_is_one_fault_however_far_it_lies() {
    let (_folder, root, _out) = portal();
    for file in transparenz::demo::files(Plan { reports: 6, seed: 1 }) {
        write(&root, &[(&file.path, &file.text)]);
    }
    for year in ["-2000000000", "1", "1899", "2200", "2000000000", "9223372036854775808"] {
        let measure = format!("+++\ntitel = \"M\"\nberichtspflicht = {{ von = {year} }}\n+++\nText.\n");
        write(&root, &[("content/massnahmen/X1.md", &measure)]);
        assert_eq!(checked(&root), [Code::OutOfRange], "{year}");
    }
}

/// Told by `check` as well, before a file system refuses it in the middle of publishing.
#[test]
fn an_address_that_no_file_system_takes_is_told_by_its_document() {
    let (_folder, root, out) = portal();
    let long = ["a".repeat(256), format!("{}b", "a/".repeat(1_500))];
    for name in &long {
        for key in [format!("aliase = [\"/{name}/\"]"), format!("pfad = \"{name}\"")] {
            write(&root, &[("content/seiten/neu.md", &format!("+++\ntitel = \"Neu\"\n{key}\n+++\nText.\n"))]);
            assert_eq!(checked(&root), [Code::AddressTooLong], "{key}");
        }
    }
    write(
        &root,
        &[("content/seiten/neu.md", &format!("+++\ntitel = \"Neu\"\naliase = [\"/{}/\"]\n+++\n", "a".repeat(255)))],
    );
    sound(&root, &out);
}

#[test]
fn an_old_address_may_not_hide_a_page() {
    let (_folder, root, out) = portal();
    let page = "+++\ntitel = \"Neu\"\naliase = [\"/hallo/\"]\n+++\nText.\n";
    write(&root, &[("content/seiten/neu.md", page)]);
    assert_eq!(codes(&root, &out), [Code::AddressClash]);
}

/// `transparenz build` in a shell that limits it first.
#[cfg(unix)]
fn limited(limit: &str, root: &Path, out: &Path) -> std::process::Output {
    let script = format!("{limit}; exec \"$0\" --lang en build --today {} --root \"$1\" --out \"$2\"", support::TODAY);
    let mut command = Command::new("sh");
    command.args(["-c", &script, env!("CARGO_BIN_EXE_transparenz")]).arg(root).arg(out);
    command.output().unwrap()
}

/// The run has failed with this one message, and the old site is whole.
#[cfg(unix)]
fn refused_once(output: &std::process::Output, reason: &str, out: &Path, before: &BTreeMap<String, Vec<u8>>) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(said.matches("Error[").count(), 1, "{said}");
    assert!(said.contains("Error[unwritable]") && said.contains(reason), "{said}");
    assert!(tree(out) == *before, "the old site is another");
    assert!(leftovers(out).is_empty(), "{:?}", leftovers(out));
}

/// A demo portal with its site.
#[cfg(unix)]
fn published_demo() -> (tempfile::TempDir, PathBuf, PathBuf, BTreeMap<String, Vec<u8>>) {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("portal"), folder.path().join("public"));
    for file in transparenz::demo::files(Plan { reports: 12, seed: 1 }) {
        write(&root, &[(&file.path, &file.text)]);
    }
    sound(&root, &out);
    let before = tree(&out);
    (folder, root, out, before)
}

/// A limit on the size of files refuses in the middle of one, as a full disk does. Blocks of `ulimit -f` have 512 bytes
/// or 1,024: 8 of them are less than most pages, 100 less than some tables and archives alone.
#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_leaves_the_old_site_and_is_one_fault() {
    let (_folder, root, out, before) = published_demo();
    for blocks in [8, 100] {
        let output = limited(&format!("trap '' XFSZ; ulimit -f {blocks}"), &root, &out);
        refused_once(&output, "may not become so large", &out, &before);
    }
    sound(&root, &out);
}

/// On a file system of its own, where the system lets us make one: a small one that really is full.
#[cfg(target_os = "linux")]
#[test]
fn a_full_file_system_leaves_the_old_site_and_is_one_fault() {
    let (folder, root, _, _) = published_demo();
    let small = folder.path().join("small");
    fs::create_dir(&small).unwrap();
    let script = "mount -t tmpfs -o size=\"$3\" none \"$2\" || exit 77
        \"$0\" --quiet build --today \"$4\" --root \"$5\" --out \"$2/public\" || exit 78
        before=$(cd \"$2/public\" && find . -type f -exec cksum {} + | sort)
        dd if=/dev/zero of=\"$2/rest\" bs=1024 count=\"$6\" 2>/dev/null
        \"$0\" --lang en build --today \"$4\" --root \"$5\" --out \"$2/public\"; code=$?
        after=$(cd \"$2/public\" && find . -type f -exec cksum {} + | sort)
        test \"$before\" = \"$after\" && echo same
        ls -A \"$2\"
        exit $code";
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script, env!("CARGO_BIN_EXE_transparenz"), "_"])
        .arg(&small)
        .args(["64m", support::TODAY])
        .arg(&root)
        .arg("1000000")
        .output();
    let output = match output {
        Ok(output) if output.status.code() != Some(77) && !unshare_refused(&output) => output,
        other => {
            eprintln!("skipped: no file system can be mounted here ({other:?})");
            return;
        }
    };
    let (said, found) = (String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout));
    assert_eq!(output.status.code(), Some(1), "{said}{found}");
    assert_eq!(said.matches("Error[").count(), 1, "{said}");
    assert!(said.contains("Error[unwritable]") && said.contains("no space left on the disk"), "{said}");
    assert_eq!(found, "same\npublic\nrest\n");
}

#[cfg(target_os = "linux")]
fn unshare_refused(output: &std::process::Output) -> bool {
    output.stdout.is_empty() && String::from_utf8_lossy(&output.stderr).starts_with("unshare:")
}

/// As `limited`, by someone who may not write where it is forbidden: root gives that up in a user namespace of its own.
/// None where the system lets us do neither.
#[cfg(unix)]
fn without_privileges(root: &Path, out: &Path) -> Option<std::process::Output> {
    use std::os::unix::fs::PermissionsExt;
    let probe = tempfile::tempdir().unwrap();
    fs::set_permissions(probe.path(), fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(probe.path().join("x"), "").is_err() {
        return Some(limited(":", root, out));
    }
    let mut command = Command::new("unshare");
    command.args(["--user", env!("CARGO_BIN_EXE_transparenz"), "--lang", "en", "build", "--today", support::TODAY]);
    let output = command.arg("--root").arg(root).arg("--out").arg(out).output();
    output.ok().filter(|output| !String::from_utf8_lossy(&output.stderr).starts_with("unshare:"))
}

/// Holds that a run without privileges was refused once, where there was one.
#[cfg(unix)]
fn refused_without_privileges(output: Option<&std::process::Output>, out: &Path, before: &BTreeMap<String, Vec<u8>>) {
    match output {
        Some(output) => refused_once(output, "permission denied", out, before),
        None => eprintln!("skipped: who runs this may write everywhere"),
    }
}

/// A folder in which nothing may be written, from the start. What lies around it need not be writable.
#[cfg(unix)]
#[test]
fn a_folder_that_is_not_writable_leaves_the_old_site_and_is_one_fault() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, root, out, before) = published_demo();
    let mode = |mode| fs::set_permissions(&out, fs::Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    let output = without_privileges(&root, &out);
    mode(0o755);
    refused_without_privileges(output.as_ref(), &out, &before);
    sound(&root, &out);
}

/// The folder in which the site grows becomes read-only on the way.
#[cfg(unix)]
#[test]
fn a_folder_that_becomes_unwritable_leaves_the_old_site_and_is_one_fault() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, root, out, before) = published_demo();
    let staging = out.with_file_name(".public.neu");
    let mode = |mode| fs::set_permissions(&staging, fs::Permissions::from_mode(mode));
    let output = std::thread::scope(|scope| {
        let run = scope.spawn(|| without_privileges(&root, &out));
        // Once it is there and begun.
        while !run.is_finished() && !staging.join(MARKER_FILE).exists() {
            std::hint::spin_loop();
        }
        while !run.is_finished() {
            let _ = mode(0o555);
        }
        run.join().unwrap()
    });
    // What cannot be cleared away stays until the next run that may.
    let _ = mode(0o755);
    let _ = fs::remove_dir_all(&staging);
    refused_without_privileges(output.as_ref(), &out, &before);
    sound(&root, &out);
}

/// Folders that vanish under the run: what cannot be written then is one fault, whoever may write where.
#[cfg(unix)]
#[test]
fn a_site_that_is_cleared_away_while_it_grows_is_one_fault() {
    let (_folder, root, out, before) = published_demo();
    let staging = out.with_file_name(".public.neu");
    let output = std::thread::scope(|scope| {
        let run = scope.spawn(|| limited(":", &root, &out));
        while !run.is_finished() {
            let _ = fs::remove_dir_all(&staging);
        }
        run.join().unwrap()
    });
    refused_once(&output, "not found", &out, &before);
    sound(&root, &out);
}

/// An attachment that is gone when it is to be copied is named as what cannot be read, not as what cannot be written.
#[test]
fn an_attachment_that_vanishes_is_named() {
    let (_folder, root, out) = portal();
    write(&root, &[("content/seiten/plan.pdf", "%PDF-1.7")]);
    sound(&root, &out);
    let before = tree(&out);
    let prepared = support::prepared(&root, support::TODAY);
    let site = prepared.site().value;
    fs::remove_file(root.join("content/seiten/plan.pdf")).unwrap();
    let outcome = transparenz::publish::swap(&site, &root, &out, false, &|_, _| {});
    let found: Vec<(Code, &str)> = outcome
        .diagnostics
        .iter()
        .map(|it| (it.code(), it.place().map_or("", |place| place.source().path())))
        .collect();
    assert_eq!(found, [(Code::Unreadable, "content/seiten/plan.pdf")]);
    assert!(outcome.value.is_none() && tree(&out) == before);
}

/// What tells about other files is not made after a fault, and nobody is told that it is missing.
#[test]
fn what_is_not_made_after_a_fault_is_no_fault_of_its_own() {
    let (_folder, root, out) = portal();
    let page = "+++\ntitel = \"V\"\n+++\n[Daten](/daten/), [Katalog](/daten/catalog.ttl), [alle](/daten/#tabellen)\n";
    write(&root, &[("content/seiten/verweis.md", page)]);
    let of_sound: Vec<Code> = codes_of(&root, &out);
    let settings = format!("thema = \"eigen\"\n{SETTINGS}");
    let broken = "{% extends \"base.html\" %}{% block main %}{{ page.gibt.es.nicht }}{% endblock %}";
    write(&root, &[("transparenz.toml", &settings), ("themes/eigen/templates/home.html", broken)]);
    let of_broken = codes_of(&root, &out);
    assert!(of_broken.contains(&Code::Rendering), "{of_broken:?}");
    assert!(of_broken.len() <= of_sound.len() + 1, "{of_sound:?} {of_broken:?}");
}

#[test]
fn more_missing_reports_than_a_page_lists_do_not_keep_a_site_from_being_published() {
    let (_folder, root, out) = portal();
    for n in 1..=70 {
        let measure =
            format!("+++\ntitel = \"M {n}\"\nressort = \"r\"\nberichtspflicht = {{ von = 2008 }}\n+++\nText.\n");
        let report = format!("+++\nmassnahme = \"X{n}\"\njahr = 2021\nressort = \"r\"\n+++\nText.\n");
        write(&root, &[(&format!("content/massnahmen/X{n}.md"), &measure)]);
        write(&root, &[(&format!("content/berichte/2021/X{n}.md"), &report)]);
    }
    write(&root, &[("content/ressorts/r.md", "+++\ntitel = \"R\"\n+++\n")]);
    sound(&root, &out);
    let page = fs::read_to_string(out.join("abdeckung/index.html")).unwrap();
    assert!(!page.contains("#fehlend-2008") && page.contains("id=\"fehlend-2022\""), "the newest are listed");
}
