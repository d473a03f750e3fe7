//! `denbun encode` and `denbun decode`.

use serde_json::{Value, json};

use crate::{Ran, denbun, file, folder};

const SPEC: &str = "specs/robotpayment.yaml";

fn encode(message: &str, input: &str) -> Ran {
    denbun(&["encode", SPEC, message], input)
}

fn decode(message: &str, input: impl Into<Vec<u8>>) -> Value {
    let ran = denbun(&["decode", SPEC, message], input);
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.json()
}

/// What `encode` says of input it refuses: nothing on standard output, exit code 1.
fn refused(message: &str, input: &str) -> Vec<String> {
    let ran = encode(message, input);
    assert_eq!((ran.code, ran.text()), (1, ""), "{input}");
    ran.errors().into_iter().map(str::to_owned).collect()
}

#[test]
fn values_become_bytes() {
    let cases = [
        ("sales.request", r#"{"aid":"012345","tid":"1"}"#, "aid=012345&jb=SALES&rt=1&tid=1"),
        (
            "sales.request",
            r#"{"tid":"1","rt":"1","jb":"SALES","aid":"012345"}"#,
            "aid=012345&jb=SALES&rt=1&tid=1",
        ),
        (
            "sales.request",
            r#"{"aid":"012345","tid":"1","memo":"a b\n東","y":["1","2"]}"#,
            "aid=012345&jb=SALES&rt=1&tid=1&memo=a+b%0A%E6%9D%B1&y=1&y=2",
        ),
        (
            "re_auth.request",
            r#"{"aid":"123456","rt":"0","tid":"1","am":9007199254740993,"tx":0,"sf":0,"em":null,"memo":null}"#,
            "aid=123456&rt=0&tid=1&am=9007199254740993&tx=0&sf=0",
        ),
        ("sales.response", r#"{"gid":"1","rst":"2","rest":"a=b,c"}"#, "1,2,,,,,,,,,,,a=b,c"),
        ("payment_result", r#"{"value":{"gid":"1","rst":"2"},"rest":"x"}"#, "1,2,,,,,,,,,,,x"),
        ("kickback", "\u{feff}{\"gid\":\"1\",\"rst\":\"2\",\"ec\":\"\"}", "gid=1&rst=2&ec="),
    ];
    for (message, input, bytes) in cases {
        let ran = encode(message, input);
        assert_eq!((ran.text(), ran.err.as_str(), ran.code), (bytes, "", 0), "{message} {input}");
    }
}

#[test]
fn everything_wrong_is_said_at_once() {
    let input =
        r#"{"aid":123456,"am":"1000","tx":1.5,"sf":123456789012345678901,"rt":"5","em":["x"],"aid":"2"}"#;
    let expected = [
        "aid: given more than once [duplicate]",
        "aid: expected a text, got an integer [type]",
        "am: expected an integer of 64 bits, got a text [type]",
        "tx: expected an integer of 64 bits, got a number with a fraction or an exponent [type]",
        "sf: expected an integer of 64 bits, got a number beyond 64 bits [type]",
        "em: expected a text, got a list [type]",
        "rt: `5` is none of `0`, `1` [value]",
        "tid: required, but missing [required]",
    ];
    assert_eq!(refused("re_auth.request", input), expected);
}

#[test]
fn keys_that_are_no_fields_are_named() {
    let input = r#"{"aid":"123456","acid":"1","shop_id":"1","店舗ID":"2","cmdd":"3","x\ny":null}"#;
    let expected = [
        "shop_id: no field of this message, did you mean `aid`?",
        "店舗ID: no field of this message, did you mean `aid`?",
        "cmdd: no field of this message, did you mean `cmd`?",
        "x\\ny: no field of this message",
    ];
    assert_eq!(refused("recurring_stop.request", input), expected);
}

#[test]
fn what_cannot_be_sent_is_refused() {
    let sales = |more: &str| format!(r#"{{"aid":"123456","tid":"1",{more}}}"#);
    let cases = [
        (sales(r#""jb":"CANCEL""#), "jb: `CANCEL` instead of `SALES` [value]"),
        (sales(r#""rt":1"#), "rt: expected a text, got an integer [type]"),
        (sales(r#""memo":3"#), "memo: expected a text, got an integer [type]"),
        (sales(r#""memo":"1","memo":"2""#), "memo: given more than once [duplicate]"),
        (
            r#"{"value":{"aid":"123456","tid":"1"},"rest":{"tid":"2"}}"#.into(),
            "tid: a field of this name is already there [duplicate]",
        ),
        (
            r#"{"value":{"aid":"123456","tid":"1"},"rest":"x"}"#.into(),
            "rest: expected an object of texts, got a text [type]",
        ),
        (String::new(), "error: not JSON: the document ends where a value is expected at line 1 column 1"),
        ("[]".into(), "error: expected an object of values by wire name, got a list"),
        ("[".repeat(1 << 20), "error: not JSON: nested deeper than 64 levels at line 1 column 65"),
    ];
    for (input, expected) in cases {
        assert_eq!(refused("sales.request", &input), [expected]);
    }
    assert_eq!(
        refused("payment_result", r#"{"gid":"1","rst":"2","rest":{"a":"b"}}"#),
        ["rest: expected a text, got an object [type]"]
    );
    assert_eq!(
        refused("re_auth.request", r#"{"aid":"123456","rt":"0","tid":"1","am":-5,"tx":0,"sf":0}"#),
        ["am: an amount cannot be negative [type]"]
    );
}

#[test]
fn a_field_with_a_wrong_value_still_counts_as_given() {
    let payment = r#""aid":"123456","jb":"AUTH","rt":"0","tkn":"t","am":1,"tx":0,"sf":0"#;
    assert_eq!(
        refused("payment.request", &format!("{{{payment},\"em\":5}}")),
        ["em: expected a text, got an integer [type]"],
    );
    assert_eq!(refused("payment.request", &format!("{{{payment}}}")).len(), 1);
}

#[test]
fn messages_about_values_never_show_masked_ones() {
    let input = r#"{"aid":"秘密","tkn":"秘密","em":"秘密","pn":"秘密","cod":"秘密秘密秘密秘密秘密秘密秘密秘密秘密","x":{"秘密":1}}"#;
    let lines = refused("payment.request", input).join("\n");
    assert!(lines.contains("tkn: ") && !lines.contains("秘密"), "{lines}");
    let decoded =
        decode("kickback", "gid=1&rst=1&cod=%E7%A7%98%E5%AF%86&ps=%E7%A7%98%E5%AF%86&id=%E7%A7%98%E5%AF%86");
    assert!(!decoded["violations"].to_string().contains("秘密"), "{decoded}");
    assert_eq!(decoded["value"]["ps"], "秘密");
}

#[test]
fn bytes_become_values() {
    let cases: [(&str, &[u8], Value); 7] = [
        (
            "sales.response",
            b"0,2,,ER042,,,0,0,0,0,,,a,b\r\n",
            json!({
                "value": { "gid": "0", "rst": "2", "ec": "ER042", "am": 0, "tx": 0, "sf": 0, "ta": 0 },
                "rest": "a,b", "violations": [], "outcome": "unknown",
            }),
        ),
        (
            "gate_result",
            b"OK,1,2",
            json!({ "value": { "result": "OK" }, "rest": { "2": "1", "3": "2" }, "violations": [], "outcome": "confirmed" }),
        ),
        (
            "gate_result",
            b"",
            json!({
                "value": {}, "rest": {}, "outcome": "unknown",
                "violations": [{ "field": "result", "label": "結果", "rule": "required", "message": "required, but missing" }],
            }),
        ),
        (
            "sales.request",
            b"aid=123456&jb=SALES&rt=1&tid=1&x=1&y=2&x=3",
            json!({
                "value": { "aid": "123456", "jb": "SALES", "rt": "1", "tid": "1" },
                "rest": { "x": ["1", "3"], "y": "2" }, "violations": [], "outcome": null,
            }),
        ),
        (
            "kickback",
            b"gid=1&rst=1&cod=%ff",
            json!({
                "value": { "gid": "1", "rst": "1", "cod": "%ff" }, "rest": {}, "outcome": "unknown",
                "violations": [{ "field": "cod", "label": "店舗オーダー番号", "rule": "malformed", "message": "no UTF-8 text" }],
            }),
        ),
        (
            "bank_result",
            b"1,1,BANK,,,,1,,,,,,\x81,20260430",
            json!({
                "value": { "gid": "1", "rst": "1", "ap": "BANK", "am": 1, "exp": "20260430" }, "rest": {}, "outcome": "unknown",
                "violations": [{ "field": "account", "label": "振込先", "rule": "malformed", "message": "no Shift_JIS text" }],
            }),
        ),
        (
            "recurring_stop.request",
            b"aid=123456&acid=1&cmd=1&new=x&new=y",
            json!({
                "value": { "aid": "123456", "acid": "1", "cmd": "1" },
                "rest": { "new": ["x", "y"] }, "violations": [], "outcome": null,
            }),
        ),
    ];
    for (message, bytes, expected) in cases {
        assert_eq!(decode(message, bytes), expected, "{message}");
    }
}

#[test]
fn any_bytes_are_decoded() {
    // A linear congruential generator: the same noise every time.
    let noise = |seed: u32| {
        let mut state = seed;
        std::iter::repeat_with(move || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
    };
    for (seed, message) in
        ["sales.request", "payment_result", "bank_result", "kickback"].into_iter().enumerate()
    {
        let bytes: Vec<u8> = noise(seed as u32).take(100_000).collect();
        let decoded = decode(message, bytes);
        let keys: Vec<&String> = decoded.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["value", "rest", "violations", "outcome"], "{message}");
        assert!(!decoded["violations"].as_array().expect("a list").is_empty(), "{message}");
    }
}

#[test]
fn what_decode_printed_is_encoded_again() {
    for (message, wire) in [
        ("sales.request", "aid=123456&jb=SALES&rt=1&tid=1095729&memo=a+b%0A%E6%9D%B1"),
        ("sales.response", "1095729,1,TestMod,,205685,,1000,2,4,1006,,,10000001,memo=1"),
        ("recurring_kickback", "gid=10000001&rst=4&cod=test&acid=10000001&am=1000&tx=80&sf=500&ta=1580"),
    ] {
        let printed = denbun(&["decode", SPEC, message], wire).out;
        let ran = denbun(&["encode", SPEC, message], printed);
        assert_eq!((ran.text(), ran.err.as_str()), (wire, ""), "{message}");
    }
}

#[test]
fn input_is_bounded() {
    for command in ["encode", "decode"] {
        let ran = denbun(&[command, SPEC, "kickback"], vec![b'&'; (16 << 20) + 1]);
        assert_eq!((ran.code, ran.text()), (1, ""));
        assert_eq!(ran.err, "error: standard input is larger than 16 MiB\n");
    }
    let pairs: String = (0..100_000).map(|n| format!("\"k{n}\":{n},")).collect();
    let lines = refused("recurring_stop.request", &format!("{{{}}}", pairs.trim_end_matches(',')));
    assert_eq!(lines.len(), 256 + 2 + 1);
    assert_eq!(lines.last().map(String::as_str), Some("and 99744 more"));
}

#[test]
fn unknown_messages_have_a_near_name_and_a_list() {
    for command in ["encode", "decode"] {
        let ran = denbun(&[command, SPEC, "sale.request"], "{}");
        assert_eq!((ran.code, ran.text()), (1, ""));
        let lines = ran.errors();
        assert_eq!(
            lines[0],
            "error: unknown message `sale.request`, did you mean `sales.request`? There are:"
        );
        for name in ["sales.request", "sales.response", "payment_result", "kickback"] {
            assert!(lines.contains(&format!("  {name}").as_str()), "{name}");
        }
    }
    assert!(denbun(&["decode", SPEC, "🦀"], "").err.starts_with("error: unknown message `🦀`; there are:\n"));
}

#[test]
fn a_spec_with_errors_is_told_about_and_not_used() {
    let folder = folder("codec-of-a-broken-spec");
    let spec = file(&folder, "acme.yaml", "denbun: 1\nprovidr: acme\n");
    let spec = spec.to_str().expect("UTF-8");
    for command in ["encode", "decode"] {
        let ran = denbun(&[command, spec, "pay.request"], "{}");
        assert_eq!((ran.code, ran.text()), (1, ""));
        assert!(ran.err.contains("error[D0003]: unknown key `providr`"), "{}", ran.err);
    }
}

#[test]
fn an_overlay_counts() {
    let overlay = file(
        &folder("codec-overlay"),
        "private.yaml",
        "overlay: robotpayment\noperations: { recurring_stop: { request: { fields: { acid: { length: exact, format: 半角数字(3) } } } } }\n",
    );
    let overlay = overlay.to_str().expect("UTF-8");
    let ran = denbun(
        &["encode", SPEC, "recurring_stop.request", "--overlay", overlay],
        r#"{"aid":"123456","acid":"1"}"#,
    );
    assert_eq!(ran.err, "acid: 1 character, exactly 3 [length]\n");
}
