//! Half-width and full-width kana are each other's counterparts.

use std::borrow::Cow;

use denbun::kana::{compose, to_full_width, to_half_width};
use proptest::prelude::*;

/// All half-width kana that are one full-width character, with their sound marks.
fn half_width() -> Vec<String> {
    let bases = '\u{ff61}'..='\u{ff9f}';
    let with = |mark: char| bases.clone().map(move |base| format!("{base}{mark}"));
    bases.clone().map(String::from).chain(with('ﾞ')).chain(with('ﾟ')).collect()
}

#[test]
fn the_whole_table_both_ways() {
    let (mut single, mut voiced) = (0, 0);
    for half in half_width() {
        let full = to_full_width(&half);
        assert_eq!(to_half_width(&full), half, "{full}");
        assert_eq!(to_full_width(&to_half_width(&full)), full);
        match (half.chars().count(), full.chars().count()) {
            (1, 1) => single += 1,
            (2, 1) => voiced += 1,
            (2, 2) => {}
            other => panic!("{half} {full} {other:?}"),
        }
    }
    assert_eq!((single, voiced), (63, 20 + 1 + 2 + 5));
}

/// The two agree with what Unicode calls compatible, which also has the two marks as combining ones.
#[test]
fn the_table_spelled_out() {
    let half = "｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ";
    let full = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    assert_eq!(to_full_width(half), full);
    assert_eq!(to_half_width(full), half);
    let half = "ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟｳﾞﾜﾞｦﾞ";
    let full = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴヷヺ";
    assert_eq!(to_full_width(half), full);
    assert_eq!(to_half_width(full), half);
}

/// Every other character is kept, and the text is not copied.
#[test]
fn what_has_no_counterpart_is_kept() {
    let (mut to_full, mut to_half, mut composed) = (0, 0, 0);
    for character in '\0'..=char::MAX {
        let text = character.to_string();
        match to_full_width(&text) {
            Cow::Borrowed(same) => assert_eq!(same, text),
            Cow::Owned(_) => to_full += 1,
        }
        match to_half_width(&text) {
            Cow::Borrowed(same) => assert_eq!(same, text),
            Cow::Owned(_) => to_half += 1,
        }
        composed += usize::from(matches!(compose(&text), Cow::Owned(_)));
    }
    assert_eq!((to_full, to_half, composed), (63, 63 + 28, 0));
    let kept = "ひらがな　ＡＢＣ ABC ヮヰヱヵヶヸヹ 漢字";
    assert!(matches!(to_half_width(kept), Cow::Borrowed(_)));
    assert!(matches!(to_full_width(kept), Cow::Borrowed(_)));
}

proptest! {
    /// Any text without half-width kana comes back, whatever stands beside whatever.
    #[test]
    fn half_and_back(text in "[ァ-ヺー・゛゜。「」、\u{3099}\u{309a}あa　]{0,12}") {
        let half = to_half_width(&text);
        prop_assert_eq!(to_full_width(&half), &*text);
    }

    /// Any half-width text comes back too.
    #[test]
    fn full_and_back(text in "[｡-ﾟｶｻﾀﾊｳﾞﾟa ]{0,12}") {
        let full = to_full_width(&text);
        prop_assert_eq!(to_half_width(&full), &*text);
    }
}

#[test]
fn marks_are_composed() {
    assert_eq!(compose("か\u{3099}き\u{3099}は\u{309a}ウ\u{3099}"), "がぎぱヴ");
    assert_eq!(compose("ハ\u{3099}\u{309a}"), "バ\u{309a}");
    assert_eq!(compose("\u{3099}か"), "\u{3099}か");
    assert_eq!(compose("か゛"), "か゛");
    assert!(matches!(compose("がパ"), Cow::Borrowed(_)));
}
