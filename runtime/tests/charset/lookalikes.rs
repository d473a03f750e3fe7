//! Look-alikes are exchanged on demand only, and each is told.

use std::borrow::Cow;

use denbun::Charset;
use denbun::charset::LOOKALIKES;

use crate::{ALL, read, written};

const JAPANESE: [Charset; 2] = [Charset::ShiftJis, Charset::EucJp];

#[test]
fn each_pair_is_needed_and_helps() {
    assert!(LOOKALIKES.is_sorted_by_key(|pair| pair.from));
    for charset in JAPANESE {
        for pair in LOOKALIKES {
            assert_eq!(written(charset, &pair.from.to_string()), None, "{charset} {}", pair.from);
            assert_eq!(charset.lookalike(pair.from), Some(pair.to));
            assert_eq!(charset.lookalike(pair.to), None);
            let bytes = written(charset, &pair.to.to_string()).unwrap();
            assert_eq!(read(charset, &bytes), Some(pair.to.to_string()));
        }
        let all = ('\0'..=char::MAX).filter(|character| charset.lookalike(*character).is_some());
        assert_eq!(all.count(), LOOKALIKES.len());
    }
    assert!(LOOKALIKES.iter().all(|pair| Charset::Utf8.lookalike(pair.from).is_none()));
}

/// The code under which Shift_JIS has the pairs that differ by vendor.
#[test]
fn pairs_share_a_code() {
    let codes = [
        ('\u{a2}', 0x8191),
        ('\u{a3}', 0x8192),
        ('\u{a5}', 0x818f),
        ('\u{ac}', 0x81ca),
        ('\u{2014}', 0x815c),
        ('\u{2016}', 0x8161),
        ('\u{203e}', 0x8150),
        ('\u{2212}', 0x817c),
        ('\u{301c}', 0x8160_u16),
    ];
    for (character, code) in codes {
        let to = Charset::ShiftJis.lookalike(character).unwrap();
        assert_eq!(written(Charset::ShiftJis, &to.to_string()).unwrap(), code.to_be_bytes());
    }
}

#[test]
fn everything_replaced_is_told() {
    let text = "〜a−か\u{3099}¥表—ハ\u{309a}";
    for charset in JAPANESE {
        let found = charset.with_lookalikes(text);
        assert_eq!(found.text, "～a－が￥表―パ");
        let told: Vec<_> = found.replaced.iter().map(|one| (one.position, one.from, one.to)).collect();
        assert_eq!(
            told,
            [
                (1, "〜", '～'),
                (3, "−", '－'),
                (4, "か\u{3099}", 'が'),
                (6, "¥", '￥'),
                (8, "—", '―'),
                (9, "ハ\u{309a}", 'パ')
            ]
        );
        assert_eq!(found.replaced[2].to_string(), "character 4: U+304B か U+3099 → U+304C が");
        assert!(charset.encode(&found.text, &mut Vec::new()).is_ok());
        assert_eq!(format!("{found:?}"), "WithLookalikes { text: ‹8 characters›, replaced: 6 }");
    }
}

/// What can be written, and what has no look-alike, is as it was.
#[test]
fn the_rest_is_kept() {
    for charset in ALL {
        for kept in ["～－￥A漢ｶﾞ\\~", "𠮷🍣é–µ·", "う\u{3099}", "あ\u{3099}", "\u{3099}", ""]
        {
            let found = charset.with_lookalikes(kept);
            assert!(matches!(found.text, Cow::Borrowed(same) if same == kept), "{charset} {kept}");
            assert!(found.replaced.is_empty());
        }
    }
    let any = LOOKALIKES.iter().map(|pair| pair.from).chain("か\u{3099}".chars()).collect::<String>();
    assert_eq!(Charset::Utf8.with_lookalikes(&any).text, any);
}

/// Composed kana that the charset does not have stay apart, and the mark's place is named.
#[test]
fn kana_beyond_the_charset_are_refused() {
    let found = Charset::ShiftJis.with_lookalikes("ワ\u{3099}");
    let error = Charset::ShiftJis.encode(&found.text, &mut Vec::new()).unwrap_err();
    assert_eq!((error.character, error.position), ('\u{3099}', 2));
}
