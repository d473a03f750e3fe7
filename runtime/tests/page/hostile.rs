//! Shoppers and partners who write HTML, scripts and headers into every field.

use denbun::{Charset, page};

use super::shop::Pay;
use super::target;

const ATTACKS: [&str; 10] = [
    "\"><script>alert(1)</script>",
    "'><img src=x onerror=alert(1)>",
    "</form><form action=https://evil.example>",
    "</script><script>alert(1)</script>",
    "\" onfocus=alert(1) autofocus x=\"",
    "&quot;&gt;&lt;script&gt;&amp;#34;",
    "&#34;&#x3e;<!--",
    "]]>--><svg/onload=alert(1)>",
    "%22%3E%3Cscript%3E",
    "\u{30fd}\"表>\\'",
];

/// The text between two quotes as a browser reads it.
fn read(text: &str) -> String {
    let named =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#13;", "\r"), ("&#10;", "\n")];
    let text =
        named.into_iter().fold(text.to_owned(), |text, (name, character)| text.replace(name, character));
    text.replace("&amp;", "&")
}

#[test]
fn no_value_leaves_its_quotes() {
    for charset in [Charset::Utf8, Charset::ShiftJis, Charset::EucJp] {
        for attack in ATTACKS {
            let pay = Pay {
                order: attack.into(),
                note: Some(attack.into()),
                submit: Some("\r\n".into()),
                rest: [(attack, attack)].into_iter().collect(),
                ..Pay::default()
            };
            let form = page::form(&pay, &target().charset(charset)).unwrap();
            let html = charset.decode(form.html()).unwrap().into_owned();
            assert_eq!(html.matches('<').count(), html.matches('>').count());
            assert_eq!(html.matches("<script>").count(), 1, "{html}");
            assert_eq!(html.matches("<form ").count(), 1, "{html}");
            let inputs: Vec<_> = html.lines().filter(|line| line.starts_with("<input ")).collect();
            assert_eq!(inputs.len(), 6, "{html}");
            for (name, value) in [("ORDER", attack), ("NOTE", attack), ("submit", "\r\n"), (attack, attack)] {
                let parts = inputs.iter().map(|input| input.split('"').collect::<Vec<_>>());
                let mut found = parts.filter(|parts| read(parts[3]) == name);
                let parts = found.next().unwrap_or_else(|| panic!("{name} in {html}"));
                assert_eq!((parts.len(), read(parts[5])), (7, value.to_owned()), "{html}");
            }
        }
    }
}

#[test]
fn no_address_leaves_its_header() {
    for address in [
        "https://pay.example/\r\nSet-Cookie:%20a=b",
        "https://pay.example/\nX: y",
        "https://pay.example/\u{2028}",
        "https://pay.example/ ; script-src *",
        "javascript:alert(1)",
        "https://pay.example\"><script>",
        "https://u:p@pay.example/",
    ] {
        assert!(page::form(&Pay::default(), &target().address(address)).is_err(), "{address}");
        assert!(page::link(&Pay::default(), &target().address(address)).is_err(), "{address}");
    }
    let form =
        page::form(&Pay::default(), &target().address("https://pay.example/a;script-src'*'?x=1")).unwrap();
    let policy = form.content_security_policy();
    assert!(
        policy.starts_with("default-src 'none'; form-action https://pay.example; script-src 'sha256-"),
        "{policy}"
    );
    for (_, value) in form.headers().iter() {
        assert!(value.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '), "{value}");
    }
}
