//! What charsets are called.

use denbun::Charset;

use crate::{ALL, oracle};

#[test]
fn every_label_of_the_web_is_known() {
    let labels = [
        "unicode-1-1-utf-8",
        "unicode11utf8",
        "unicode20utf8",
        "utf-8",
        "utf8",
        "x-unicode20utf8",
        "csshiftjis",
        "ms932",
        "ms_kanji",
        "shift-jis",
        "shift_jis",
        "sjis",
        "windows-31j",
        "x-sjis",
        "cseucpkdfmtjapanese",
        "euc-jp",
        "x-euc-jp",
        "utf-16",
        "iso-2022-jp",
        "latin1",
        "",
    ];
    for label in labels {
        let theirs = encoding_rs::Encoding::for_label(label.as_bytes());
        let ours = Charset::from_name(label);
        assert_eq!(ours, ALL.into_iter().find(|charset| Some(oracle(*charset)) == theirs), "{label}");
        assert_eq!(ours, Charset::from_name(&format!(" {}\t", label.to_uppercase())));
    }
    assert_eq!(Charset::from_name("CP932"), Some(Charset::ShiftJis));
    assert_eq!(Charset::from_name("eucJP"), Some(Charset::EucJp));
    assert!(ALL.iter().all(|charset| Charset::from_name(charset.as_str()) == Some(*charset)));
}
