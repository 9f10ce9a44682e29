use std::sync::Arc;

use super::links::Destinations;
use super::*;
use crate::diagnostic::Source;
use crate::model::Address;

fn rendered(text: &str) -> Outcome<Rendered> {
    let source = Arc::new(Source::new("content/berichte/2021/D40.md", text));
    let body = Body { span: 0..text.len(), source };
    let mut destinations = Destinations::default();
    destinations.add_file("content/massnahmen/D12.md", Address::page(&["massnahmen", "D12"]));
    destinations.add_file("content/berichte/2021/Plan A.pdf", Address::file("berichte/2021/d40/plan-a.pdf"));
    destinations.add_file("content/berichte/2021/Plan #1.pdf", Address::file("berichte/2021/d40/Plan #1.pdf"));
    let links = Links { from: "content/berichte/2021/D40.md", way_to_root: "../../../", destinations: &destinations };
    let setting = Setting { top_level: 3, ids: "", footnote: "Fußnote", back: "zurück", table: "Tabelle" };
    render(&body, &links, setting)
}

#[test]
fn bodies_that_share_a_page_have_ids_of_their_own() {
    let text = "## Ziel\n\nEin Wort[^1].\n\n[^1]: Anmerkung.\n";
    let source = Arc::new(Source::new("content/strategie/morgen.md", text));
    let destinations = Destinations::default();
    let links = Links { from: source.path(), way_to_root: "../", destinations: &destinations };
    let body = Body { span: 0..text.len(), source: Arc::clone(&source) };
    let setting = Setting { top_level: 2, ids: "morgen-", footnote: "Fußnote", back: "zurück", table: "Tabelle" };
    let html = render(&body, &links, setting).value.html;
    for id in ["s-morgen-ziel", "morgen-fn-1", "morgen-fnref-1"] {
        assert!(html.contains(&format!("id=\"{id}\"")), "{id}: {html}");
    }
    assert!(html.contains("href=\"#morgen-fn-1\"") && html.contains("href=\"#morgen-fnref-1\""), "{html}");
}

fn html(text: &str) -> String {
    rendered(text).value.html
}

fn codes(text: &str) -> Vec<Code> {
    rendered(text).diagnostics.iter().map(Diagnostic::code).collect()
}

#[test]
fn headings_fit_into_the_page_and_never_skip_a_level() {
    let rendered = rendered("## Erstes\n\n#### Tief\n\n## Erstes\n").value;
    let found: Vec<(u8, &str)> = rendered.headings.iter().map(|h| (h.level, h.id.as_str())).collect();
    assert_eq!(found, [(3, "s-erstes"), (4, "s-tief"), (3, "s-erstes-2")]);
    assert!(rendered.html.starts_with("<h3 id=\"s-erstes\">Erstes</h3>"), "{}", rendered.html);
}

#[test]
fn raw_html_is_refused_and_never_comes_out() {
    assert_eq!(codes("<script>alert(1)</script>"), [Code::RawHtml]);
    let inline = rendered("a <b onclick=x>b</b>");
    assert!(!inline.value.html.contains("onclick"), "{}", inline.value.html);
}

#[test]
fn links_lead_to_documents_files_and_elsewhere() {
    assert!(html("[x](../../massnahmen/D12.md)").contains("href=\"../../../massnahmen/d12/\""));
    assert!(html("[x](../../massnahmen/D12.md#stand)").contains("massnahmen/d12/#s-stand\""));
    assert!(html("[x](Plan%20A.pdf)").contains("href=\"../../../berichte/2021/d40/plan-a.pdf\""));
    assert!(html("[x](Plan%20%231.pdf)").contains("href=\"../../../berichte/2021/d40/Plan%20%231.pdf\""));
    assert!(html("[x](/suche/)").contains("href=\"../../../suche/\""));
    assert!(html("<office@finanzen.bremen.de>").contains("href=\"mailto:office@finanzen.bremen.de\""));
    assert!(html("<https://www.bremen.de>").contains("href=\"https://www.bremen.de\""));
    assert_eq!(codes("[x](../../massnahmen/D99.md)"), [Code::BrokenLink]);
    assert_eq!(codes("[x](../../../../etc/passwd)"), [Code::BrokenLink]);
}

#[test]
fn addresses_elsewhere_come_out_in_the_letters_that_addresses_have() {
    assert!(html("[x](<https://ä.de/ein Plan>)").contains("href=\"https://xn--4ca.de/ein%20Plan\""));
    assert!(html("[x](mailto:amt@ä.de)").contains("href=\"mailto:amt@xn--4ca.de\""));
    assert!(html("[x](mailto:a@b.de,c@d.de?subject=Bericht)").contains("mailto:a@b.de,c@d.de?subject=Bericht"));
    assert!(html("[x](tel:+49421361)").contains("href=\"tel:+49421361\""));
    for bad in ["https:/www.bremen.de", "http://", "https:www.bremen.de", "https://a..de/"] {
        assert_eq!(codes(&format!("[x]({bad})")), [Code::BadUrl], "{bad}");
    }
    for bad in ["mailto:buero", "mailto:", "mailto:büro@bremen.de"] {
        assert_eq!(codes(&format!("[x]({bad})")), [Code::BadEmail], "{bad}");
    }
}

#[test]
fn dangerous_addresses_are_refused() {
    for bad in ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example/x"] {
        let outcome = rendered(&format!("[x]({bad})"));
        assert_eq!(outcome.diagnostics.len(), 1, "{bad}");
        assert!(outcome.value.html.contains("href=\"\""), "{bad}: {}", outcome.value.html);
    }
    assert_eq!(codes("![Bild](https://evil.example/pixel.gif)"), [Code::ForeignPicture]);
}

#[test]
fn footnotes_come_last_with_a_way_back() {
    let html = html("Text[^1] und noch[^a] und[^1].\n\n[^a]: Zweite.\n\n[^1]: Erste.\n");
    assert!(html.contains("href=\"#fn-1\" id=\"fnref-1\""), "{html}");
    assert!(html.contains("id=\"fnref-1-2\""), "{html}");
    let (first, second) = (html.find("Erste.").unwrap(), html.find("Zweite.").unwrap());
    assert!(first < second, "{html}");
}

#[test]
fn tables_have_scoped_headers() {
    let html = html("| a | b |\n|---|---|\n| 1 | 2 |\n");
    assert!(html.contains("<th scope=\"col\">a</th>"), "{html}");
    assert!(html.contains("<tr><td>1</td><td>2</td></tr>"), "{html}");
}

#[test]
fn placeholders_are_marked() {
    let html = html("Vertreten durch [Platzhalter: Name].");
    assert!(html.contains("durch <mark class=\"placeholder\">[Platzhalter: Name]</mark>."), "{html}");
}

#[test]
fn the_plain_text_has_the_words_and_nothing_else() {
    let text = rendered("## Stand\n\nDie *Register* sind `fertig`.\n\n- eins\n- zwei\n").value.text;
    assert_eq!(text.split_whitespace().collect::<Vec<_>>().join(" "), "Stand Die Register sind fertig. eins zwei");
}

#[test]
fn pictures_need_a_text() {
    assert_eq!(codes("![](Plan%20A.pdf)"), [Code::PictureWithoutText]);
    assert!(html("![Ein \"Plan\"](Plan%20A.pdf)").contains("alt=\"Ein &quot;Plan&quot;\""));
}

#[test]
fn pictures_lie_beside_their_document() {
    for missing in ["foto.jpg", "C:\\Users\\foto.jpg"] {
        assert_eq!(codes(&format!("![Foto]({missing})")), [Code::MissingPicture], "{missing}");
    }
}

#[test]
fn what_was_meant_as_a_heading_or_a_table_is_named() {
    assert_eq!(codes("Text.\n\n##Stand der Dinge\n"), [Code::HeadingWithoutSpace]);
    assert_eq!(codes("| a | b |\n|---|\n| 1 | 2 | 3 |\n\nDann\n| x | y |\n"), [Code::BrokenTable, Code::BrokenTable]);
    assert_eq!(codes("\\#Bremen und #1\n\n#1 ist\n\n    ##Code\n\na | b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"), []);
    let outcome = rendered("Text.\n\n ##Stand\n");
    assert_eq!(outcome.diagnostics[0].place().unwrap().span(), Some(&(8..15)));
}

#[test]
fn an_element_of_html_is_one_fault() {
    assert_eq!(codes("Ein <u>Wort</u>"), [Code::RawHtml]);
    assert_eq!(codes("Ein Wort</u>"), [Code::RawHtml]);
}

#[test]
fn a_link_that_leads_nowhere_has_a_proposal() {
    let outcome = rendered("[x](www.bremen.de) [y](massnahmen/D12)");
    let facts: Vec<String> = outcome.diagnostics.iter().map(|fault| format!("{fault:?}")).collect();
    assert!(facts[0].contains("https://www.bremen.de") && facts[1].contains("/massnahmen/d12/"), "{facts:?}");
}

#[test]
fn control_characters_do_not_come_in_as_entities() {
    let escaped = Code::EscapedControl;
    assert_eq!(codes("eins &#1; zwei &#x1F;"), [escaped, escaped]);
    assert_eq!(codes("[a &#1;](https://bremen.de \"t&#2;\")"), [escaped, escaped]);
    assert_eq!(codes("## Titel &#127;"), [escaped]);
    assert_eq!(codes("`&#1;` und &#0; und &#10; und &amp; und &#228;"), []);
    let outcome = rendered("erste Zeile\n\nmit &#1; darin");
    assert_eq!(outcome.diagnostics[0].place().unwrap().span(), Some(&(17..21)));
}

proptest::proptest! {
    #[test]
    fn any_text_renders_without_script(text in "(.|\n){0,200}") {
        let html = html(&text);
        proptest::prop_assert!(!html.to_lowercase().contains("<script"));
    }

    #[test]
    fn any_mixture_of_marks_renders(text in "([#*_\\[\\]()!`|>\\-\n ]|\\[\\^1\\]|\\[\\^1\\]: |<b>|wort|---|\\[Platzhalter:){0,60}") {
        let outcome = rendered(&text);
        proptest::prop_assert!(!outcome.value.html.contains("<b>"));
        for fault in &outcome.diagnostics {
            let span = fault.place().unwrap().span().unwrap().clone();
            proptest::prop_assert!(span.end <= text.len());
        }
    }
}
