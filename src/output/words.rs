//! Puts the words of the interface into the templates when they are loaded.
//!
//! `{{ t.berichte_titel }}` is the same on every page of a build: looked up once here instead of ten thousand times.
//! Only the plain form is replaced; anything else with `t` is left to the template engine.

use std::collections::BTreeMap;

/// A template with its plain words put in, escaped for HTML.
pub(super) fn put_in(template: &str, words: &BTreeMap<&str, String>) -> String {
    let mut done = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(start) = rest.find("{{ t.") {
        let (before, found) = rest.split_at(start);
        done.push_str(before);
        let Some((tag, after)) = found.split_once(" }}") else { break };
        match tag.strip_prefix("{{ t.").and_then(|id| words.get(id)).filter(|word| is_plain(word)) {
            Some(word) => {
                // Writing to a string cannot fail.
                let _ = pulldown_cmark_escape::escape_html(&mut done, word);
            }
            None => {
                done.push_str(tag);
                done.push_str(" }}");
            }
        }
        rest = after;
    }
    done.push_str(rest);
    done
}

/// Words that the template engine would not take for its own.
fn is_plain(word: &str) -> bool {
    !word.contains(['{', '}'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(template: &str) -> String {
        let words = [("ziel", "Ziel & <Plan>".to_owned()), ("seltsam", "{{ x }}".to_owned())];
        put_in(template, &words.into_iter().collect())
    }

    #[test]
    fn plain_words_are_put_in_and_escaped() {
        assert_eq!(put("<p>{{ t.ziel }}: {{ t.ziel }}</p>"), "<p>Ziel &amp; &lt;Plan&gt;: Ziel &amp; &lt;Plan&gt;</p>");
    }

    #[test]
    fn everything_else_stays() {
        for template in [
            "{{ t.fehlt }}",
            "{{ t.seltsam }}",
            "{{- t.ziel }}",
            "{{ t.ziel | upper }}",
            "{{ t.ziel",
            "{% if t.ziel %}",
        ] {
            assert_eq!(put(template), template);
        }
    }
}
