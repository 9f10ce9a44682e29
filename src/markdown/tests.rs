mod growth;

use std::sync::Arc;

use super::links::Destinations;
use super::*;
use crate::diagnostic::{Code, Diagnostic, Source};
use crate::model::{Address, Held, Hold};

fn rendered(text: &str) -> Outcome<Rendered> {
    let source = Arc::new(Source::new("content/berichte/2021/D40.md", text));
    let body = Body { span: 0..text.len(), source };
    let mut destinations = Destinations::default();
    destinations.add_file("content/massnahmen/D12.md", Address::page(&["massnahmen", "D12"]));
    destinations.add_file("content/berichte/2021/Plan A.pdf", Address::file("berichte/2021/d40/plan-a.pdf"));
    destinations.add_file("content/berichte/2021/Plan #1.pdf", Address::file("berichte/2021/d40/Plan #1.pdf"));
    destinations.add_file("content/berichte/2020/D40/index.md", Address::page(&["berichte", "2020", "D40"]));
    let with_soft_hyphen = "U\u{308}ber\u{ad}sicht.pdf";
    let address = Address::file(format!("berichte/2021/d40/{}", crate::model::composed(with_soft_hyphen)));
    destinations.add_file(&format!("content/berichte/2021/{with_soft_hyphen}"), address);
    let until = "2026-12-01T00:00:00".parse().unwrap();
    for (path, address, hold, appears_with) in [
        ("content/massnahmen/D13.md", "massnahmen/d13/", Hold::Draft, None),
        (
            "content/berichte/2021/anlage.pdf",
            "berichte/2021/d40/anlage.pdf",
            Hold::Embargo(until),
            Some("content/x.md".into()),
        ),
    ] {
        let (place, address) = (Place::unread(path), Some(Address::file(address)));
        destinations.hold(&Held { path: path.into(), address, hold, appears_with, place });
    }
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
fn files_are_found_by_what_is_seen_of_their_names() {
    for written in ["Übersicht.pdf", "U\u{308}bersicht.pdf", "Ü\u{ad}bersicht.pdf", "%C3%9Cbersicht\u{200b}.pdf"] {
        let html = html(&format!("[x]({written})"));
        assert!(html.contains("href=\"../../../berichte/2021/d40/%C3%9Cber%C2%ADsicht.pdf\""), "{written}: {html}");
    }
}

#[test]
fn a_path_that_is_nearly_right_has_the_right_one_beside_it() {
    for (written, meant) in [
        ("[x](../massnahmen/D12.md)", "../../massnahmen/D12.md"),
        ("[x](../../../massnahmen/D12.md#stand)", "../../massnahmen/D12.md#stand"),
        ("[x](../../massnahmen/d12.md)", "../../massnahmen/D12.md"),
        ("[x](../../massnahmen/D12)", "../../massnahmen/D12.md"),
        ("[x](../../massnahmen/D12.docx)", "../../massnahmen/D12.md"),
        ("[x](content/massnahmen/D12.md)", "../../massnahmen/D12.md"),
        ("[x](../2020/D40.md)", "../2020/D40/index.md"),
        ("[x](../2020/D40/bericht.md)", ""),
        ("[x](plan%20a.PDF)", "Plan%20A.pdf"),
        ("[x](../../massnahmen/D99.md)", ""),
        ("![x](../plan%20a.pdf)", "Plan%20A.pdf"),
        ("![x](plan-b.pdf)", ""),
        ("![x](plan%20a.pdf)", "Plan%20A.pdf"),
    ] {
        let faults = rendered(written).diagnostics;
        let [fault] = faults.as_slice() else { panic!("{written}: {faults:?}") };
        assert!(matches!(fault.code(), Code::BrokenLink | Code::MissingPicture), "{written}");
        let fact = fault.facts().iter().find(|(name, _)| *name == "gemeint").map(|(_, fact)| fact);
        assert_eq!(fact, Some(&meant.into()), "{written}");
    }
}

#[test]
fn what_is_held_back_is_said_to_be() {
    let until = "2026-12-01T00:00:00".parse().unwrap();
    for (written, told) in [
        ("[x](../../massnahmen/D13.md)", ("art", "entwurf".into())),
        ("[x](/massnahmen/d13/#stand)", ("art", "entwurf".into())),
        ("[x](/massnahmen/d13)", ("art", "entwurf".into())),
        ("[x](anlage.pdf)", ("bis", crate::language::Fact::Moment(until))),
        ("![x](anlage.pdf)", ("bis", crate::language::Fact::Moment(until))),
        ("[x](/berichte/2021/d40/anlage.pdf)", ("bis", crate::language::Fact::Moment(until))),
    ] {
        let faults = rendered(written).diagnostics;
        let [fault] = faults.as_slice() else { panic!("{written}: {faults:?}") };
        assert_eq!(fault.code(), Code::HiddenReference, "{written}");
        assert!(fault.facts().contains(&told), "{fault:?}");
    }
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
    for (id, count) in [("fnref-1", 1), ("fnref-1-2", 2)] {
        let name = format!("href=\"#{id}\" role=\"doc-backlink\" aria-label=\"zurück (Fußnote 1, {count})\"");
        assert!(html.contains(&name), "{html}");
    }
    assert!(html.contains("aria-label=\"zurück (Fußnote 2)\">↩</a></li>"), "{html}");
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
fn code_that_scrolls_can_be_reached_with_the_keyboard() {
    let html = html("```\nlang <pre>\n```\n");
    assert!(html.contains("<pre tabindex=\"0\"><code>lang &lt;pre&gt;"), "{html}");
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
fn a_picture_pasted_into_the_text_is_one_fault_that_holds_none_of_its_data() {
    let data = "QUJD".repeat(500_000);
    for text in ["![Foto](data:image/png;base64,", "![](DATA:image/png;base64,", "[](data:image/png;base64,"] {
        let outcome = rendered(&format!("Davor {text}{data}) danach."));
        let [fault] = outcome.diagnostics.as_slice() else { panic!("{} faults", outcome.diagnostics.len()) };
        assert_eq!(fault.code(), Code::PastedPicture);
        assert_eq!(fault.place().unwrap().span(), Some(&(6..6 + text.find(':').unwrap() + 1)), "{text}");
        assert!(!format!("{:?}", fault.facts()).contains("QUJD"));
        assert!(!outcome.value.html.contains("QUJD") && !outcome.value.text.contains("QUJD"), "{text}");
    }
    assert_eq!(codes("![Foto][1]\n\n[1]: data:image/png;base64,QUJD\n"), [Code::PastedPicture]);
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

/// The words as they stand on the page, in one line.
fn shown(text: &str) -> String {
    one_line(&words_of_html(&html(text)))
}

fn plain(text: &str) -> String {
    one_line(&rendered(text).value.text)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a page says without its tags: the texts, the texts of pictures, titles, and the numbers that lists show.
fn words_of_html(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        words.push_str(text);
        let (tag, after) = after.split_once('>').unwrap();
        let value = |name| tag.split_once(name).map(|(_, value): (_, &str)| value.split_once('"').unwrap().0);
        let number = value("data-marker=\"").or_else(|| value("value=\""));
        for value in [value("alt=\""), value("title=\""), number].into_iter().flatten() {
            words.push_str(&format!(" {value} "));
        }
        rest = after;
    }
    words.push_str(rest);
    words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[test]
fn lists_keep_their_numbers() {
    let list = "1. Januar 2022: Beginn\n15. März 2022: Abnahme\n30. Juni 2022: Ende\n";
    let html = html(list);
    assert!(
        html.contains("<ol>\n<li>Januar")
            && html.contains("<li value=\"15\">März")
            && html.contains("<li value=\"30\">"),
        "{html}"
    );
    assert_eq!(plain(list), "1. Januar 2022: Beginn 15. März 2022: Abnahme 30. Juni 2022: Ende");
    assert_eq!(plain("7. Ziel\n\n9. Ziel\n"), "7. Ziel 9. Ziel");
    assert!(super::tests::html("07) Ziel\n").contains("<li value=\"7\" data-marker=\"07)\">Ziel"));
    assert_eq!(codes(list), []);
}

#[test]
fn stars_inside_of_words_are_characters() {
    for text in [
        "Die Bürger*innen und die Mitarbeiter*innen",
        "Je 2*3 und 4*5",
        "2**3 und 4**5",
        "Rund 5~6 und 7~8, ~9 bis 10~",
    ] {
        assert_eq!(shown(text), text);
        assert_eq!(plain(text), text);
        assert_eq!(codes(text), []);
    }
    assert!(html("Die *Bürger*innen*, **Ab**teil").contains("<em>Bürger*innen</em>, <strong>Ab</strong>teil"));
    assert!(html("~~weg~~").contains("<del>weg</del>"));
    assert!(html("`Bürger*innen`\n\n    a*b\n").contains("<code>Bürger*innen</code>"));
    assert!(html("[x](https://a.de/a*b) <https://a.de/a*b>").contains("href=\"https://a.de/a*b\">x</a>"));
}

#[test]
fn signs_before_numbers_stay_and_are_named() {
    for text in ["- 3 % gegenüber Vorjahr", "+ 5 Stellen", "> 90 Prozent der Fälle", ">90", ">= 80 %"] {
        assert_eq!(shown(text), text);
        assert_eq!(plain(text), text);
        assert_eq!(codes(text), [Code::SignBeforeNumber], "{text}");
    }
    assert_eq!(plain("- 3 %\n- 5 %\n"), "- 3 % - 5 %");
    assert_eq!(codes("- 3 %\n- 5 %\n"), [Code::SignBeforeNumber]);
    assert_eq!(codes("- 01.02.2021: Beginn\n- 3. Quartal\n* 5 Stellen\n\n> Ein Zitat\n> 90 Wörter"), []);
    assert_eq!(codes("> 90 Prozent\n> der Fälle"), [Code::SignBeforeNumber]);
    assert_eq!(codes("    > 90\n    - 3\n"), []);
    let outcome = rendered("Es waren\n> 90 Prozent\nder Fälle.");
    assert_eq!(outcome.value.html, "<p>Es waren\n&gt; 90 Prozent\nder Fälle.</p>\n");
    assert_eq!(outcome.diagnostics[0].place().unwrap().span(), Some(&(9..21)));
}

#[test]
fn no_footnote_is_lost() {
    let text = "Text[^1] und [^fehlt].\n\n[^1]: Erste.\n\n[^1]: Zweite.\n\n[^nie]: Nie genannt.\n";
    assert_eq!(codes(text), [Code::UnknownFootnote, Code::DuplicateFootnote, Code::UnusedFootnote]);
    let shown = shown(text);
    for words in ["[^fehlt]", "Erste.", "Zweite.", "Nie genannt."] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let nested = "a[^x] b[^y]\n\n[^x]: Davor.\n\n    - Punkt\n\n      [^y]: Innen.\n\n    Danach.\n";
    let shown = super::tests::shown(nested);
    for words in ["Davor.", "Punkt", "Innen.", "Danach."] {
        assert_eq!(shown.matches(words).count(), 1, "{words}: {shown}");
    }
    assert_eq!(codes("a[^X]\n\n[^x]: Gleich.\n"), []);
    assert_eq!(codes("\\[^x] und `[^x]`"), []);
}

#[test]
fn cells_that_the_head_has_no_column_for_are_shown() {
    let text = "| Befehl | Zweck |\n|---|---|\n| `ls | wc` | zählt |\n| a | b | verschluckt |\n| c | d |\n";
    assert_eq!(codes(text), [Code::ExtraCells, Code::ExtraCells]);
    let html = html(text);
    assert!(html.contains("<td>b | verschluckt</td>"), "{html}");
    assert!(html.contains("| zählt</td>"), "{html}");
    assert!(plain(text).contains("b | verschluckt"));
}

#[test]
fn columns_are_aligned_as_written() {
    let html = html("| a | b | c |\n|---:|:---:|---|\n| 1 | 2 | 3 |\n");
    assert!(
        html.contains("<th scope=\"col\" class=\"align-right\">a</th><th scope=\"col\" class=\"align-center\">b</th>"),
        "{html}"
    );
    assert!(html.contains("<td class=\"align-right\">1</td><td class=\"align-center\">2</td><td>3</td>"), "{html}");
    assert!(!html.contains("style="));
}

#[test]
fn what_was_copied_from_word_is_named() {
    assert_eq!(codes("• eins\n• zwei\n\n– drei\n– vier\n"), [Code::WordBullet, Code::WordBullet]);
    assert_eq!(codes("**Titel:**Text und **„fett“**wort"), [Code::LooseEmphasis, Code::LooseEmphasis]);
    assert_eq!(
        codes("- eins\n  • zwei\n  • drei\n- vier\n  - fünf\n    – sechs\n"),
        [Code::WordBullet, Code::WordBullet]
    );
    assert_eq!(codes("- | a | b |\n- c\n"), [Code::BrokenTable]);
    assert_eq!(codes("Amt\tStellen\nMitte\t5\n"), [Code::TabbedTable]);
    assert_eq!(codes("**Titel:** Text, **fett**wort und *kursiv*"), []);
}

#[test]
fn definitions_that_nothing_uses_are_words() {
    let text = "Text.\n\n[Frist]: 31.12.2021\n\nUnd [da].\n\n[da]: https://www.bremen.de\n[da]: https://doppelt.de\n";
    assert_eq!(codes(text), [Code::UnplacedText, Code::UnplacedText]);
    assert!(shown(text).contains("[Frist]: 31.12.2021") && plain(text).contains("[Frist]: 31.12.2021"));
    assert!(shown(text).contains("doppelt") && !shown(text).contains("bremen"));
    assert_eq!(codes("[A  b] und [x][c]\n\n[a B]: https://a.de\n[c]: https://c.de\n"), []);
    let fence = "``` Hinweis für alle\nx\n```\n";
    assert_eq!(codes(fence), [Code::UnplacedText]);
    assert_eq!(plain(fence), "Hinweis für alle x");
    assert!(html("```sql\nx\n```\n").contains("language-sql"));
}

#[test]
fn markup_in_the_text_of_a_picture_is_words() {
    let text = "![Datei `x` und **fett** [Verweis](https://example.org)](Plan%20A.pdf \"Titel\")";
    let html = html(text);
    assert!(html.starts_with("<p><img src="), "{html}");
    assert!(html.contains("alt=\"Datei x und fett Verweis\" title=\"Titel\""), "{html}");
    assert_eq!(codes(text), [Code::NestedLink]);
    assert_eq!(plain(text), "Datei x und fett Verweis (Titel)");
    let twice = super::tests::html("![a ![b](Plan%20A.pdf) c](Plan%20A.pdf)");
    assert_eq!(twice.matches("<img").count(), 1);
    assert!(twice.contains("alt=\"a b c\""), "{twice}");
}

#[test]
fn what_has_no_name_is_named() {
    for nameless in ["![ ](Plan%20A.pdf)", "![&nbsp;](Plan%20A.pdf)", "![\u{200B}](Plan%20A.pdf)"] {
        assert_eq!(codes(nameless), [Code::PictureWithoutText], "{nameless}");
    }
    assert_eq!(codes("[](https://example.org)"), [Code::NamelessLink]);
    assert!(html("[](https://example.org)").contains(">https://example.org</a>"));
    assert_eq!(codes("[![](Plan%20A.pdf)](https://example.org)"), [Code::PictureWithoutText, Code::NamelessLink]);
    for heading in ["## \n", "##\n", "## <!-- -->\n", "## &nbsp;\n"] {
        assert!(codes(heading).contains(&Code::EmptyHeading), "{heading}");
        assert!(!html(heading).contains("<h"), "{}", html(heading));
    }
}

#[test]
fn links_do_not_stand_inside_of_links() {
    let text = "[a <https://b.example> c](https://c.example)";
    assert_eq!(codes(text), [Code::NestedLink]);
    assert_eq!(html(text), "<p><a href=\"https://c.example\">a https://b.example c</a></p>\n");
    let noted = html("[Text[^1]](https://c.example)\n\n[^1]: Note.\n");
    assert!(!noted.contains("c.example\""), "{noted}");
}

#[test]
fn fragments_are_written_in_letters_or_as_ids() {
    for fragment in ["größe", "Größe", "groesse", "gr%C3%B6%C3%9Fe"] {
        assert!(html(&format!("[x](#{fragment})")).contains("href=\"#s-groesse\""), "{fragment}");
        assert!(html(&format!("[x](../../massnahmen/D12.md#{fragment})")).contains("d12/#s-groesse\""), "{fragment}");
    }
}

/// What bodies are made of, in any order; `W` becomes a word that stands nowhere else, `N` such a number.
const PIECES: [&str; 62] = [
    "W",
    "W",
    "W",
    "W",
    " ",
    " ",
    "\n",
    "\n\n",
    "\n\n",
    "    ",
    "\t",
    "*",
    "**",
    "_",
    "__",
    "~",
    "~~",
    "`",
    "``",
    "\\",
    "  \n",
    "W*W",
    "2*W",
    "W**W**",
    "**W:**W",
    "\n# W\n",
    "\n## W\n",
    "\n##\n",
    "\n===\n",
    "\n---\n",
    "\n- ",
    "\n+ ",
    "\n* ",
    "\nN. ",
    "\nN) ",
    "\n  N. ",
    "\n- 3 W",
    "\n> ",
    "\n> 90 W",
    "\n• W",
    "[",
    "]",
    "![",
    "](https://x.example)",
    "](Plan%20A.pdf)",
    "](https://x.example \"W\")",
    "][ziel]",
    "\n[ziel]: https://x.example\n",
    "\n[W]: W\n",
    "[^a]",
    "[^b]",
    "[^W]",
    "\n[^a]: W\n",
    "\n[^b]: W\n\n    - W\n\n      ",
    "<https://x.example>",
    "\n| W | W |\n|---|--:|\n| W | W | W |\n",
    "| W |",
    "\n```\n",
    "\n~~~ W W\n",
    "- [x] W",
    "&amp;",
    "[Platzhalter: W]",
];

/// A body of these pieces, with its words.
fn body_of(pieces: &[usize]) -> (String, Vec<String>) {
    let (mut text, mut words) = (String::new(), Vec::new());
    for letter in pieces.iter().flat_map(|piece| PIECES[*piece].chars()) {
        let word = match letter {
            'W' => format!("wort{}x", words.len()),
            'N' => format!("{}", 7000 + words.len()),
            other => {
                text.push(other);
                continue;
            }
        };
        text.push_str(&word);
        words.push(word);
    }
    (text, words)
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

    #[test]
    fn every_word_of_a_body_is_on_its_page_and_in_its_text(pieces in proptest::collection::vec(0..PIECES.len(), 0..40)) {
        let (source, words) = body_of(&pieces);
        let outcome = rendered(&source);
        // With HTML in it, nothing is published.
        proptest::prop_assume!(outcome.diagnostics.iter().all(|fault| fault.code() != Code::RawHtml));
        let page = words_of_html(&outcome.value.html);
        for word in words {
            proptest::prop_assert_eq!(page.matches(&word).count(), 1, "{} of {:?} on {}", word, source, outcome.value.html);
            proptest::prop_assert_eq!(outcome.value.text.matches(&word).count(), 1, "{} of {:?} in {:?}", word, source, outcome.value.text);
        }
        for fault in &outcome.diagnostics {
            let span = fault.place().unwrap().span().unwrap().clone();
            proptest::prop_assert!(source.get(span.clone()).is_some_and(|part| !part.is_empty()), "{:?} of {:?}", span, source);
        }
    }
}
