//! Bremen's real content: what must be found is found, by the client on the index of the built site; and the same documents
//! go to a search engine.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use transparenz::config::Overrides;
use transparenz::prepare;

use crate::support;

/// The real site, built once for this process.
fn site() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("suche-real");
    let _ = std::fs::remove_dir_all(&folder);
    support::sound(Path::new("."), &folder);
    folder
}

#[test]
#[ignore = "needs Node; tests/run runs it"]
fn the_real_portal_is_found() {
    let site = site();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/search/portal.test.mjs");
    let output = Command::new("node").args(["--test", script]).env("SITE", &site).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

/// The form of bulk bodies: a line with the action, a line with the document, and a line feed after each.
#[test]
fn bulk_requests_are_as_engines_document_them() {
    let outcome = prepare(Path::new("."), &Overrides::default(), support::visibility(false));
    let prepared = outcome.value.unwrap();
    let index: Value = serde_json::from_str(&prepared.search_engine_index()).unwrap();
    let fields = index["mappings"]["properties"].as_object().unwrap();
    let mut addresses = Vec::new();
    let documents = prepared
        .search_engine_documents(|request| {
            let text = std::str::from_utf8(request).unwrap();
            assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!(lines.len() % 2, 0);
            for pair in lines.chunks(2) {
                let action: Value = serde_json::from_str(pair[0]).unwrap();
                let source: Value = serde_json::from_str(pair[1]).unwrap();
                let action = action.as_object().unwrap();
                assert_eq!(action.keys().collect::<Vec<_>>(), ["index"]);
                assert_eq!(action["index"]["_id"], source["adresse"]);
                let id = source["adresse"].as_str().unwrap();
                assert!(id.len() <= 512, "an engine takes no longer ids: {id}");
                assert!(source["url"].as_str().unwrap().ends_with(id));
                for field in source.as_object().unwrap().keys() {
                    assert!(fields.contains_key(field), "{field} is not in the mapping");
                }
                addresses.push(id.to_owned());
            }
            Ok(())
        })
        .unwrap();
    assert_eq!(addresses.len(), documents);
    let unique: std::collections::BTreeSet<&String> = addresses.iter().collect();
    assert_eq!(unique.len(), documents);
    for address in ["berichte/2021/d40/", "massnahmen/d40/", "ziele/1/", "ressorts/inneres/", "ueber/"] {
        assert!(addresses.iter().any(|known| known == address), "{address}: {addresses:?}");
    }
}
