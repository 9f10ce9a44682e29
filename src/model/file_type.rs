//! What may lie beside a document and be published with it: the list of types of attachments, and what never is one.
//!
//! Attachments are handed to every reader as they are, from the portal's own address. So only types that do nothing by
//! themselves are on the list, whatever server delivers them.

/// A type of attachment that needs no setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileType {
    /// The ending of its files, in small letters, without the point.
    pub ending: &'static str,
    start: Start,
}

/// What the first bytes of a type's files tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    /// These bytes stand at this place.
    At(usize, &'static [u8]),
    /// These bytes stand somewhere in the first kilobyte.
    Near(&'static [u8]),
    /// A text of this beginning, after a byte order mark if there is one.
    Text(&'static str),
    /// Sound: words about it (ID3) or its first frame, after zeros if there are any.
    Mp3,
}

/// So many bytes of a file are enough to tell whether it fits its ending.
pub const FIRST_BYTES: usize = 1024;

const ZIP: Start = Start::At(0, b"PK");
const ISO_MEDIA: Start = Start::At(4, b"ftyp");
const TEXT: Start = Start::Text("");

/// Every type that needs no setting, in the order of the editors' guide.
pub const FILE_TYPES: &[FileType] = &[
    // Documents and tables.
    FileType::new("pdf", Start::Near(b"%PDF-")),
    FileType::new("docx", ZIP),
    FileType::new("xlsx", ZIP),
    FileType::new("pptx", ZIP),
    FileType::new("odt", ZIP),
    FileType::new("ods", ZIP),
    FileType::new("odp", ZIP),
    FileType::new("csv", TEXT),
    FileType::new("tsv", TEXT),
    FileType::new("txt", TEXT),
    FileType::new("json", TEXT),
    FileType::new("geojson", TEXT),
    FileType::new("zip", ZIP),
    // Pictures.
    FileType::new("png", Start::At(0, b"\x89PNG\r\n\x1a\n")),
    FileType::new("jpg", Start::At(0, b"\xff\xd8\xff")),
    FileType::new("jpeg", Start::At(0, b"\xff\xd8\xff")),
    FileType::new("gif", Start::At(0, b"GIF8")),
    FileType::new("webp", Start::At(8, b"WEBP")),
    // Sound, films, and their subtitles.
    FileType::new("mp3", Start::Mp3),
    FileType::new("m4a", ISO_MEDIA),
    FileType::new("mp4", ISO_MEDIA),
    FileType::new("webm", Start::At(0, b"\x1a\x45\xdf\xa3")),
    FileType::new("vtt", Start::Text("WEBVTT")),
];

impl FileType {
    const fn new(ending: &'static str, start: Start) -> Self {
        Self { ending, start }
    }

    /// The type of this ending, in small letters.
    #[must_use]
    pub fn of(ending: &str) -> Option<&'static Self> {
        FILE_TYPES.iter().find(|known| known.ending == ending)
    }

    /// Whether the [first bytes](FIRST_BYTES) of a file can be those of this type; where that is not certain, they can.
    #[must_use]
    pub fn fits(&self, first: &[u8]) -> bool {
        match self.start {
            Start::At(place, bytes) => first.get(place..).is_some_and(|rest| rest.starts_with(bytes)),
            Start::Near(bytes) => first.windows(bytes.len()).any(|window| window == bytes),
            Start::Text(beginning) => is_text(first, beginning),
            Start::Mp3 => is_mp3(first),
        }
    }
}

/// Whether these are the first bytes of sound as MP3: a tag, or eleven set bits, with which every frame begins.
fn is_mp3(first: &[u8]) -> bool {
    let zeros = first.iter().take_while(|byte| **byte == 0).count();
    match &first[zeros..] {
        [b'I', b'D', b'3', ..] | [b'T', b'A', b'G', ..] => true,
        [0xff, second, ..] => second & 0xe0 == 0xe0,
        rest => rest.is_empty() && !first.is_empty(),
    }
}

/// Whether these are the first bytes of a text of this beginning, and of no page that was saved by another name.
fn is_text(first: &[u8], beginning: &str) -> bool {
    if first.starts_with(b"\xff\xfe") || first.starts_with(b"\xfe\xff") {
        // UTF-16, in which old Excel writes texts, has zeros between its letters.
        return beginning.is_empty();
    }
    let text = first.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first);
    !text.contains(&0) && !is_page(text) && text.starts_with(beginning.as_bytes())
}

/// How pages and drawings begin that browsers run.
const PAGES: &[&[u8]] = &[
    b"<!doctype",
    b"<?xml",
    b"<html",
    b"<head",
    b"<body",
    b"<script",
    b"<svg",
    b"<iframe",
    b"<style",
    b"<title",
    b"<meta",
];

/// Whether a text begins as a page does, after spaces and comments.
fn is_page(text: &[u8]) -> bool {
    let mut rest = text.trim_ascii_start();
    while let Some(comment) = rest.strip_prefix(b"<!--") {
        let Some(end) = comment.windows(3).position(|end| end == b"-->") else { return true };
        rest = comment[end + 3..].trim_ascii_start();
    }
    PAGES.iter().any(|page| {
        let (start, after) = rest.split_at(page.len().min(rest.len()));
        start.eq_ignore_ascii_case(page) && !after.first().is_some_and(u8::is_ascii_alphanumeric)
    })
}

/// Endings of what a browser shows as a page or runs for one. XML is among them: it can be a page, or name a script that
/// turns it into one.
const RUN_BY_BROWSERS: &[&str] = &[
    "html",
    "htm",
    "xhtml",
    "xht",
    "shtml",
    "shtm",
    "stm",
    "hta",
    "htc",
    "mht",
    "mhtml",
    "svg",
    "svgz",
    "xml",
    "xsl",
    "xslt",
    "xsd",
    "dtd",
    "rdf",
    "rss",
    "atom",
    "kml",
    "gpx",
    "gml",
    "mml",
    "mathml",
    "xul",
    "xbl",
    "js",
    "mjs",
    "cjs",
    "jsx",
    "css",
    "wasm",
    "swf",
    "xap",
    "jar",
    "jnlp",
    "class",
    "webmanifest",
    "appcache",
    "manifest",
];

/// Endings of what a web server runs, wherever in a name they stand, or is steered by.
const RUN_BY_SERVERS: &[&str] = &[
    "phps", "phar", "inc", "asp", "aspx", "asa", "asax", "ashx", "asmx", "ascx", "axd", "cer", "cdx", "cshtml",
    "vbhtml", "jsp", "jspx", "jspf", "jsw", "cfm", "cfml", "cgi", "fcgi", "pl", "pm", "py", "rb", "lua", "sh", "var",
    "asis", "config", "htaccess", "htpasswd",
];

/// Endings of pages whose commands web servers carry out (server-side includes).
const WITH_INCLUDES: &[&str] = &["shtml", "shtm", "stm"];

/// Endings of what a computer runs when it is opened, programs and documents with macros.
const RUN_BY_COMPUTERS: &[&str] = &[
    "exe", "com", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "vb", "wsf", "wsh", "jse", "msi", "msp", "scr", "pif",
    "cpl", "dll", "lnk", "url", "reg", "chm", "hlp", "iso", "img", "vhd", "app", "dmg", "pkg", "command", "deb", "rpm",
    "apk", "appimage", "desktop", "bash", "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "xll", "pptm", "potm",
    "ppam", "ppsm", "sldm",
];

/// Endings of single packed files, which web servers send in place of the file whose name they carry: `karte.json.gz` as
/// `karte.json`.
pub const PACKED: &[&str] = &[
    "gz", "br", "zst", "zz", "z", "bz", "bz2", "xz", "lzma", "lz", "lz4", "lzo", "lzh", "sz", "tgz", "tbz", "tbz2",
    "txz", "tzst",
];

/// Endings of keys and stores of passwords, which are nobody's but their owner's.
const SECRET: &[&str] =
    &["key", "pem", "p8", "p12", "pfx", "ppk", "pkcs8", "pkcs12", "jks", "keystore", "kdb", "kdbx", "ovpn"];

/// Whether files of this ending (in small letters) hold keys or passwords: no setting lets them in.
#[must_use]
pub fn is_secret(ending: &str) -> bool {
    SECRET.contains(&ending)
}

/// Whether files of this ending (in small letters) run somewhere, or take another file's place: no setting lets them in.
#[must_use]
pub fn is_active(ending: &str) -> bool {
    runs_on_servers(ending) || [RUN_BY_BROWSERS, RUN_BY_COMPUTERS, PACKED].iter().any(|list| list.contains(&ending))
}

/// PHP counts its versions in its endings, and servers are set up for any of them.
fn runs_on_servers(ending: &str) -> bool {
    let is_php = ["php", "phtml", "pht"]
        .iter()
        .any(|name| ending.strip_prefix(name).is_some_and(|version| version.bytes().all(|byte| byte.is_ascii_digit())));
    is_php || RUN_BY_SERVERS.contains(&ending)
}

/// The ending of a file's name, in small letters; none where it has no point.
#[must_use]
pub fn ending(name: &str) -> Option<String> {
    endings(name).last()
}

/// The active ending that a file's name carries, if any. Web servers run `liste.php.pdf` as well, and some `liste.asp;.jpg`.
#[must_use]
pub fn active_ending(name: &str) -> Option<String> {
    let last = ending(name)?;
    if is_active(&last) {
        return Some(last);
    }
    let is_served = |ending: &String| RUN_BY_BROWSERS.contains(&ending.as_str()) || runs_on_servers(ending);
    endings(name).find(is_served)
}

/// Whether a web server may run a file of this name, or refuse it as a program.
#[must_use]
pub fn is_run_by_servers(name: &str) -> bool {
    endings(name).any(|ending| runs_on_servers(&ending) || WITH_INCLUDES.contains(&ending.as_str()))
}

fn endings(name: &str) -> impl Iterator<Item = String> {
    name.split(['.', ';']).skip(1).map(|ending| ending.trim().to_lowercase())
}

/// Names by which web servers and hosts are steered, in small letters.
const SERVERS_OWN: &[&str] = &[
    // IIS, Apache, PHP.
    "web.config",
    "global.asax",
    "php.ini",
    "htaccess",
    "htpasswd",
    // Hosts of static sites.
    "_headers",
    "_redirects",
    "_routes.json",
    "_worker.js",
    "_config.yml",
    "cname",
    "netlify.toml",
    "vercel.json",
    "now.json",
    "firebase.json",
    "staticwebapp.config.json",
    "routes.json",
    "wrangler.toml",
    "wrangler.json",
    "app.yaml",
    // What browsers and plug-ins take as said by the server as a whole.
    "sw.js",
    "service-worker.js",
    "serviceworker.js",
    "crossdomain.xml",
    "clientaccesspolicy.xml",
];

/// Whether a part of an address is none that a document or a file may have: it begins with a point, or is a name by which a
/// server is steered.
#[must_use]
pub fn is_servers_own(part: &str) -> bool {
    part.starts_with('.') || SERVERS_OWN.contains(&part.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_on_the_list_is_active() {
        for known in FILE_TYPES {
            assert!(!is_active(known.ending), "{}", known.ending);
            assert_eq!(FileType::of(known.ending), Some(known), "{} stands twice", known.ending);
        }
    }

    #[test]
    fn an_active_ending_is_found_wherever_it_stands() {
        for (name, found) in [
            ("boese.html", Some("html")),
            ("BOESE.HTML", Some("html")),
            ("liste.php.pdf", Some("php")),
            ("liste.php6.pdf", Some("php6")),
            ("liste.php99", Some("php99")),
            ("karte.json.lzma", Some("lzma")),
            ("liste.phx.pdf", None),
            ("liste.asp;.jpg", Some("asp")),
            ("liste.php ", Some("php")),
            ("karte.json.gz", Some("gz")),
            ("Bericht v1.0.pdf", None),
            ("www.bremen.com.pdf", None),
            ("LIESMICH", None),
        ] {
            assert_eq!(active_ending(name).as_deref(), found, "{name}");
        }
    }

    #[test]
    fn first_bytes_tell_what_a_file_is() {
        let fits = |ending: &str, first: &[u8]| FileType::of(ending).unwrap().fits(first);
        for (ending, first) in [
            ("pdf", &b"%PDF-1.7"[..]),
            ("pdf", b"\r\n%PDF-1.4"),
            ("xlsx", b"PK\x03\x04"),
            ("zip", b"PK\x05\x06"),
            ("webp", b"RIFF\0\0\0\0WEBPVP8 "),
            ("mp4", b"\0\0\0\x20ftypisom"),
            ("csv", b""),
            ("csv", b"a;b\n"),
            ("csv", b"\xff\xfea\0;\0"),
            ("txt", b"<html> ist der Anfang einer Seite."[1..].as_ref()),
            ("vtt", b"\xef\xbb\xbfWEBVTT\n"),
            ("mp3", b"ID3\x04"),
            ("mp3", b"\0\0\xff\xfb\x90"),
            ("txt", b"<titelblatt> und <b>"),
        ] {
            assert!(fits(ending, first), "{ending}: {first:?}");
        }
        for (ending, first) in [
            ("pdf", &b""[..]),
            ("pdf", b"<!DOCTYPE html><title>Anmelden</title>"),
            ("png", b"\xff\xd8\xff\xe0"),
            ("csv", b"PK\x03\x04\0\0"),
            ("csv", b" \n<!doctype HTML>"),
            ("txt", b"\xef\xbb\xbf<html>"),
            ("txt", b"  <!-- x --><html><script>"),
            ("txt", b"<!-- x -->\n<!-- y -->\t<SCRIPT src=a>"),
            ("txt", b"<?xml version=\"1.0\"?><svg>"),
            ("csv", b"<svg xmlns="),
            ("mp3", b"<html>"),
            ("mp3", b""),
            ("vtt", b"1\n00:00"),
        ] {
            assert!(!fits(ending, first), "{ending}: {first:?}");
        }
    }

    #[test]
    fn names_of_servers_are_known_in_any_letters() {
        for name in [".htaccess", ".env", "web.config", "Web.Config", "_headers", "sw.js", "CNAME"] {
            assert!(is_servers_own(name), "{name}");
        }
        for name in ["bericht.json", "headers", "d40", "robots.txt"] {
            assert!(!is_servers_own(name), "{name}");
        }
    }
}
