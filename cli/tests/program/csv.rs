//! `denbun csv`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{Ran, denbun_in, file, folder};

/// A file of one kind in the provider's own layout, and one of several kinds.
const SPEC: &str = "\
denbun: 1
provider: acme
label: アクメ決済
evidence: documented
files:
  bulk:
    label: 一括決済
    written_by: shop
    charset: Shift_JIS
    layout: { header: none, line_end: CRLF, quote: always }
    fields:
      order_id: { label: 注文番号, format: 半角英数(6), length: exact, required: true }
      amount: { label: 決済金額, format: 半角数字(7), type: yen, required: true }
      name: { label: 氏名, format: 20バイト以内, rust: holder }
      kana: { label: 氏名カナ, format: 半角カナ(20) }
      day: { label: 決済日, format: YYYYMMDD }
    rules: [ amount > 0 ]
    examples:
      - { name: one, wire: '\"A00001\",\"1000\",\"山田\",\"\",\"\"', value: { order_id: A00001, amount: 1000, name: 山田 } }
      - { name: none, value: { order_id: A00001, amount: 0 }, violations: [rule] }
  results:
    label: 処理結果
    written_by: provider
    by: kind
    records:
      header:
        label: ヘッダ
        place: first
        fields: { kind: { label: 区分, const: \"1\", required: true }, day: { label: 処理日, format: YYYYMMDD, required: true } }
        examples: [ { wire: \"1,20260401\", value: { kind: \"1\", day: \"20260401\" } } ]
      detail:
        label: データ
        fields:
          kind: { label: 区分, const: \"2\", required: true }
          order: { label: 注文番号, format: 20バイト以内, required: true }
          amount: { label: 決済金額, format: 半角数字(7), type: yen, required: true }
        examples: [ { wire: \"2,A1,1000\", value: { kind: \"2\", order: A1, amount: 1000 } } ]
      trailer:
        label: トレーラ
        place: last
        fields:
          kind: { label: 区分, const: \"8\", required: true }
          n: { label: 件数, format: 半角数字(6), type: integer, required: true }
          total: { label: 合計金額, format: 半角数字(12), type: yen, required: true }
        totals: { n: { count: detail }, total: { sum: detail.amount } }
        examples: [ { wire: \"8,1,1000\", value: { kind: \"8\", n: 1, total: 1000 } } ]
";

struct Case {
    folder: PathBuf,
}

impl Case {
    fn new(name: &str) -> Case {
        let folder = folder(&format!("csv-{name}"));
        file(&folder, "acme.yaml", SPEC);
        Case { folder }
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        file(&self.folder, name, content);
        self
    }

    /// Runs `denbun csv` with these arguments, divided by spaces.
    fn csv(&self, args: &str) -> Ran {
        let args: Vec<&str> = ["csv"].into_iter().chain(args.split(' ')).collect();
        denbun_in(&self.folder, &args, "")
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.join(name)).expect("the file")
    }

    fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).expect("UTF-8")
    }

    /// The names of the files that are there.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).expect("the folder");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8")).collect();
        names.sort();
        names
    }
}

fn shift_jis(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    denbun::Charset::ShiftJis.encode(text, &mut bytes).expect("Shift_JIS");
    bytes
}

#[test]
fn a_right_file_says_how_many_rows_it_has() {
    let case = Case::new("right");
    case.file(
        "bulk.csv",
        shift_jis("\"A00001\",\"1000\",\"山田\",\"ﾔﾏﾀﾞ\",\"20260401\"\r\n\"A00002\",\"1\",\"\",\"\",\"\"\r\n"),
    );
    let ran = case.csv("check acme.yaml bulk bulk.csv");
    assert_eq!((ran.code, ran.text(), ran.err.as_str()), (0, "bulk.csv: 2 rows, 0 broken, 0 errors\n", ""));
    case.file("results.csv", "1,20260401\r\n2,A1,1000\r\n2,A2,500\r\n8,2,1500\r\n");
    assert_eq!(case.csv("check acme.yaml results results.csv").code, 0);
    case.file("detail.csv", "2,A1,1000\r\n2,A2,500\r\n");
    assert_eq!(case.csv("check acme.yaml results.detail detail.csv").code, 0);
    assert_eq!(case.csv("check acme.yaml results detail.csv").code, 1);
}

#[test]
fn every_error_has_its_line_column_field_and_rule() {
    let case = Case::new("wrong");
    case.file("bulk.csv", shift_jis("\"A1\",\"1000\",\"\",\"\",\"\"\n\"A00002\",\"0\",\"\",\"カナ\",\"20260230\"\n\"A00003,\n\"A00004\",\"x\",,,\n"));
    let ran = case.csv("check acme.yaml bulk bulk.csv");
    assert_eq!((ran.code, ran.text()), (1, "bulk.csv: 4 rows, 4 broken, 6 errors\n"));
    let begins = [
        "bulk.csv:1:1: order_id: ",
        "bulk.csv:2:4: kana: character ",
        "bulk.csv:2:5: day: type ",
        "bulk.csv:2:2: amount: rule ",
        "bulk.csv:3:1: malformed ",
        "bulk.csv:4:2: amount: ",
    ];
    for begin in begins {
        assert!(ran.errors().iter().any(|line| line.starts_with(begin)), "{begin}\n{}", ran.err);
    }
    let json = case.csv("check acme.yaml bulk bulk.csv --format json");
    assert_eq!((json.code, json.err.as_str()), (1, ""));
    let json = json.json();
    assert_eq!((&json["rows"], &json["broken"]), (&4.into(), &4.into()));
    let first = &json["problems"][0];
    assert_eq!(
        (&first["line"], &first["column"], &first["field"]),
        (&1.into(), &1.into(), &"order_id".into())
    );
    assert_eq!(first["label"], "注文番号");
}

#[test]
fn totals_and_what_is_missing_are_told() {
    let case = Case::new("totals");
    case.file("results.csv", "1,20260401\r\n2,A1,1000\r\n8,1,999\r\n");
    let ran = case.csv("check acme.yaml results results.csv");
    assert_eq!(ran.code, 1);
    assert!(ran.err.starts_with("results.csv:3:3: total: "), "{}", ran.err);
    case.file("cut.csv", "1,20260401\r\n2,A1,1000\r\n");
    let ran = case.csv("check acme.yaml results cut.csv");
    assert_eq!((ran.code, ran.errors().len()), (1, 1), "{}", ran.err);
    case.file("strange.csv", "1,20260401\r\n7,A1\r\n2,A1,1\r\n8,1,1\r\n");
    let ran = case.csv("check acme.yaml results strange.csv");
    assert!(
        ran.err.starts_with("results.csv:2:1: kind: value ")
            || ran.err.starts_with("strange.csv:2:1: kind: value "),
        "{}",
        ran.err
    );
}

#[test]
fn fifty_errors_are_shown_or_all() {
    let case = Case::new("many-errors");
    case.file("bulk.csv", "A1,1,,,\n".repeat(120));
    let ran = case.csv("check acme.yaml bulk bulk.csv");
    assert_eq!((ran.code, ran.errors().len()), (1, 51));
    assert!(ran.err.ends_with(" more; --all shows them\n"), "{}", ran.err);
    let all = case.csv("check acme.yaml bulk bulk.csv --all");
    assert!(all.errors().len() >= 120);
    assert!(all.text().starts_with("bulk.csv: 120 rows, 120 broken"));
    let json = case.csv("check acme.yaml bulk bulk.csv --format json").json();
    assert_eq!(json["problems"].as_array().map(Vec::len), Some(50));
}

#[test]
fn what_cannot_be_read_is_one_clear_error() {
    let case = Case::new("refused");
    case.file("utf16.csv", b"\xff\xfeA\0,\0").file("bulk.csv", "A00001,1,,,\n");
    for (args, said) in [
        ("check acme.yaml bulk utf16.csv", "UTF-16"),
        ("check acme.yaml bulk no-such.csv", "no-such.csv"),
        ("check acme.yaml bulk .", "is a folder"),
        ("check acme.yaml bluk bulk.csv", "did you mean `bulk`?"),
        ("check acme.yaml bulk bulk.csv --charset UTF-7", "UTF-8, Shift_JIS or EUC-JP"),
        ("check acme.yaml bulk bulk.csv --result r.csv", "--key"),
        ("check acme.yaml bulk bulk.csv --result r.csv --key no_field", "no field `no_field`"),
        ("check acme.yaml bulk bulk.csv --result bulk.csv --key order_id", "is the input"),
        ("convert acme.yaml bulk bulk.csv bulk.csv", "is the input"),
        ("convert acme.yaml bulk bulk.csv ./bulk.csv", "is the input"),
        ("convert acme.yaml bulk utf16.csv out.csv", "UTF-16"),
    ] {
        let ran = case.csv(args);
        assert!(ran.code != 0 && ran.err.contains(said), "{args}: {} {}", ran.code, ran.err);
    }
    assert_eq!(case.names(), ["acme.yaml", "bulk.csv", "utf16.csv"]);
    assert_eq!(case.text("bulk.csv"), "A00001,1,,,\n");
}

#[test]
fn a_result_file_keeps_the_key() {
    let case = Case::new("result");
    case.file("bulk.csv", shift_jis("A00001,1000,,,\nA00002,0,,,\n=A0003,1,,,\n"));
    let ran = case.csv("check acme.yaml bulk bulk.csv --key 注文番号 --result r.csv");
    assert_eq!(ran.code, 1);
    let text = case.text("r.csv");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "\u{feff}注文番号,line,result,errors");
    assert_eq!(lines[1], "A00001,1,ok,");
    assert!(lines[2].starts_with("A00002,2,error,") && lines[2].contains("[rule]"), "{}", lines[2]);
    assert!(lines[3].contains(",3,error,"), "{}", lines[3]);
    assert!(!lines[3].starts_with('='), "{}", lines[3]);
    assert_eq!(lines.len(), 4);
}

#[test]
fn peoples_files_become_the_providers_bytes() {
    let case = Case::new("to-provider");
    // A header of labels, Rust names and wire names, in another order, in UTF-8 with a byte order mark.
    let people =
        "\u{feff}holder,決済金額,order_id,氏名カナ\r\n\"山田, 太郎\",1000,A00001,ﾔﾏﾀﾞ\r\n,5,A00002,\r\n";
    case.file("people.csv", people);
    let ran = case.csv("convert acme.yaml bulk people.csv out.csv");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let expected = "\"A00001\",\"1000\",\"山田, 太郎\",\"ﾔﾏﾀﾞ\",\"\"\r\n\"A00002\",\"5\",\"\",\"\",\"\"\r\n";
    assert_eq!(case.read("out.csv"), shift_jis(expected));
    assert_eq!(case.csv("check acme.yaml bulk out.csv").code, 0);

    // Tabs, in Shift_JIS, with a column that is none.
    let tabs = "注文番号\t決済金額\tメモ\nA00001\t7\tx\n";
    case.file("tabs.txt", shift_jis(tabs));
    let ran = case.csv("convert acme.yaml bulk tabs.txt tabs.csv --charset CP932");
    assert!(ran.code == 1 && ran.err.contains("column `メモ` is no field of `bulk`"), "{}", ran.err);
    let ran = case.csv("convert acme.yaml bulk tabs.txt tabs.csv --charset CP932 --ignore メモ");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(case.text("tabs.csv"), "\"A00001\",\"7\",\"\",\"\",\"\"\r\n");

    // From the spec's own layout: without a header, with other quotes and line ends.
    case.file("own.csv", shift_jis("A00001,9,山田,,\n"));
    assert_eq!(case.csv("convert acme.yaml bulk own.csv own2.csv --from spec").code, 0);
    assert_eq!(case.read("own2.csv"), shift_jis("\"A00001\",\"9\",\"山田\",\"\",\"\"\r\n"));
    assert!(case.names().iter().all(|name| !name.ends_with(".tmp")));
}

#[test]
fn broken_rows_leave_no_output_unless_skipped() {
    let case = Case::new("broken");
    // 11 characters are 22 bytes in Shift_JIS, and 33 in UTF-8.
    case.file("people.csv", "氏名,注文番号,決済金額\n山田,A00001,1\n一二三四五六七八九十一,A00002,2\n𠮷田,A00003,3\n,A00004,1.5\n");
    let ran = case.csv("convert acme.yaml bulk people.csv out.csv --key order_id --result r.csv");
    assert_eq!(ran.code, 1);
    assert!(ran.text().ends_with("; nothing was written\n"), "{}", ran.text());
    for begin in
        ["people.csv:3:1: name: length ", "people.csv:4:1: name: unmappable ", "people.csv:5:3: amount: "]
    {
        assert!(ran.errors().iter().any(|line| line.starts_with(begin)), "{begin}\n{}", ran.err);
    }
    assert_eq!(case.names(), ["acme.yaml", "people.csv", "r.csv"]);
    assert_eq!(case.text("r.csv").lines().filter(|line| line.contains(",ok,")).count(), 1);

    let ran = case.csv("convert acme.yaml bulk people.csv out.csv --skip-broken");
    assert_eq!(ran.code, 0);
    assert_eq!(case.read("out.csv"), shift_jis("\"A00001\",\"1\",\"山田\",\"\",\"\"\r\n"));
}

#[test]
fn conversions_of_characters_are_asked_for() {
    let case = Case::new("characters");
    case.file("people.csv", "order_id,amount,name,kana\nA00001,1,９〜１７時,ﾔﾏﾀﾞ\nA00002,2,山田,ヤマダ\n");
    let ran = case.csv("convert acme.yaml bulk people.csv out.csv");
    assert_eq!((ran.code, ran.errors().len()), (1, 2), "{}", ran.err);
    let ran = case.csv("convert acme.yaml bulk people.csv out.csv --lookalikes --kana half");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let expected =
        "\"A00001\",\"1\",\"９～１７時\",\"ﾔﾏﾀﾞ\",\"\"\r\n\"A00002\",\"2\",\"山田\",\"ﾔﾏﾀﾞ\",\"\"\r\n";
    assert_eq!(case.read("out.csv"), shift_jis(expected));
}

#[test]
fn the_providers_file_becomes_one_for_people() {
    let case = Case::new("to-people");
    case.file("bulk.csv", shift_jis("A00001,1000,\"=1+1, 山田\",ﾔﾏﾀﾞ,20260401\nA00002,5,,,\n"));
    let ran = case.csv("convert acme.yaml bulk bulk.csv people.csv --to people");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let expected = "\u{feff}注文番号,決済金額,氏名,氏名カナ,決済日\r\nA00001,1000,\"'=1+1, 山田\",ﾔﾏﾀﾞ,20260401\r\nA00002,5,,,\r\n";
    assert_eq!(case.text("people.csv"), expected);
    case.file("results.csv", "1,20260401\r\n2,A1,1000\r\n8,1,1000\r\n");
    assert_eq!(case.csv("convert acme.yaml results results.csv r.csv --to people").code, 0);
    assert_eq!(case.text("r.csv"), "\u{feff}1,20260401\r\n2,A1,1000\r\n8,1,1000\r\n");
}

#[test]
fn what_goes_to_people_comes_back_as_it_was() {
    let case = Case::new("back");
    for name in ["=1+1", "'=1+1", "''@x", "'", "'x", "-", "=\"\"a\"\"", "+81, 3", "a\r\nb", "＝"] {
        let wire = shift_jis(&format!("\"A00001\",\"1000\",\"{name}\",\"\",\"20260401\"\r\n"));
        case.file("bulk.csv", &wire);
        let there = case.csv("convert acme.yaml bulk bulk.csv people.csv --to people");
        let back = case.csv("convert acme.yaml bulk people.csv back.csv");
        if there.code == 0 {
            assert_eq!((back.code, back.err.as_str()), (0, ""), "{name}");
            assert_eq!(case.read("back.csv"), wire, "{name}");
        } else {
            assert!(name.contains('\r'), "{name}: {}", there.err);
        }
    }
}

#[test]
fn values_that_no_field_has_are_errors() {
    let case = Case::new("strange");
    case.file("bulk.csv", "A00001,1,,,,4111111111111111\nA00002,2,,,,,\n");
    for args in ["check acme.yaml bulk bulk.csv", "convert acme.yaml bulk bulk.csv out.csv --from spec"] {
        let ran = case.csv(args);
        assert_eq!((ran.code, ran.errors().len()), (1, 1), "{args}: {}", ran.err);
        let said = "bulk.csv:1:6: malformed a value in column `6`, which is no field";
        assert!(ran.err.starts_with(said), "{args}: {}", ran.err);
    }
    // A number with a comma in it, and a column without a name.
    case.file("people.csv", "order_id,amount,\nA00001,1,\nA00002,1,000\nA00003,1,,x\n");
    let ran = case.csv("convert acme.yaml bulk people.csv out.csv --skip-broken");
    assert!(ran.err.contains("people.csv:3:3: ") && ran.err.contains("people.csv:4:4: "), "{}", ran.err);
    assert_eq!(case.text("out.csv"), "\"A00001\",\"1\",\"\",\"\",\"\"\r\n");
    // A column that is left out may be named like a field.
    case.file("people.csv", "order_id,name,amount,x\nA00001,a,1,b\n");
    assert_eq!(case.csv("convert acme.yaml bulk people.csv out.csv --ignore name --ignore x").code, 0);
    assert_eq!(case.text("out.csv"), "\"A00001\",\"1\",\"\",\"\",\"\"\r\n");
}

#[test]
fn a_rest_keeps_its_columns() {
    let case = Case::new("rest");
    let rules = "    rules: [ amount > 0 ]\n";
    file(&case.folder, "rest.yaml", SPEC.replacen(rules, &format!("    rest: {{ label: 他 }}\n{rules}"), 1));
    case.file("people.csv", "order_id,x,y,amount\nA00001,,Z,1\nA00002,W,,2\n");
    assert_eq!(case.csv("convert rest.yaml bulk people.csv out.csv --ignore amount").code, 1);
    assert_eq!(case.csv("convert rest.yaml bulk people.csv out.csv").code, 0);
    let wire = "\"A00001\",\"1\",\"\",\"\",\"\",\"\",\"Z\"\r\n\"A00002\",\"2\",\"\",\"\",\"\",\"W\"\r\n";
    assert_eq!(case.text("out.csv"), wire);
    assert_eq!(case.csv("convert rest.yaml bulk out.csv back.csv --to people").code, 0);
    assert_eq!(case.csv("convert rest.yaml bulk back.csv again.csv").code, 0);
    assert_eq!(case.text("again.csv"), wire);
}

#[test]
fn a_record_in_place_of_a_header_is_not_shown() {
    let case = Case::new("no-header");
    case.file("people.csv", "4111111111111111,1000,山田\n");
    let ran = case.csv("convert acme.yaml bulk people.csv out.csv");
    assert!(ran.code == 1 && ran.err.contains("may have no header"), "{}", ran.err);
    assert!(!ran.err.contains("4111") && !ran.err.contains("山田"), "{}", ran.err);
}

#[test]
fn json_is_whole_also_where_a_file_is_refused() {
    let case = Case::new("whole-json");
    case.file("utf16.csv", b"\xff\xfeA\0,\0");
    for args in ["check acme.yaml bulk utf16.csv", "convert acme.yaml bulk utf16.csv out.csv --from spec"] {
        let ran = case.csv(&format!("{args} --format json"));
        assert_eq!(ran.code, 1);
        assert!(ran.json()["error"].as_str().is_some_and(|error| error.contains("UTF-16")), "{args}");
    }
}

#[cfg(unix)]
#[test]
fn an_output_replaces_files_alone() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let case = Case::new("output");
    case.file("bulk.csv", "A00001,1,,,\n").file("there.csv", "").file("secret.csv", "");
    let ran = case.csv("convert acme.yaml bulk bulk.csv /dev/null --from spec");
    assert!(ran.code == 1 && ran.err.contains("no regular file"), "{}", ran.err);
    symlink("there.csv", case.folder.join("link.csv")).expect("a link");
    assert_eq!(case.csv("convert acme.yaml bulk bulk.csv link.csv --from spec").code, 0);
    assert!(!case.read("there.csv").is_empty());
    let secret = case.folder.join("secret.csv");
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).expect("permissions");
    assert_eq!(case.csv("convert acme.yaml bulk bulk.csv secret.csv --from spec").code, 0);
    assert_eq!(fs::metadata(&secret).expect("the file").permissions().mode() & 0o777, 0o600);
}

#[test]
fn totals_are_filled_if_asked() {
    let case = Case::new("fill");
    case.file("people.csv", "1,20260401\n2,A1,1000\n2,A2,x\n2,A3,500\n8,0,0\n");
    let ran = case.csv("convert acme.yaml results people.csv out.csv --skip-broken");
    assert_eq!(ran.code, 1, "{}", ran.err);
    let ran = case.csv("convert acme.yaml results people.csv out.csv --skip-broken --fill-totals");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(case.text("out.csv"), "1,20260401\r\n2,A1,1000\r\n2,A3,500\r\n8,2,1500\r\n");
}

#[test]
fn a_record_is_encoded_and_decoded_like_other_messages() {
    let case = Case::new("record");
    let value = r#"{"order_id": "A00001", "amount": 1000, "name": "山田"}"#;
    let bytes = shift_jis("\"A00001\",\"1000\",\"山田\",\"\",\"\"");
    let encoded = denbun_in(&case.folder, &["encode", "acme.yaml", "bulk"], value);
    assert_eq!((encoded.code, &encoded.out, encoded.err.as_str()), (0, &bytes, ""));
    let decoded = denbun_in(&case.folder, &["decode", "acme.yaml", "bulk"], bytes).json();
    assert_eq!(decoded["value"]["name"], "山田");
    assert_eq!(decoded["violations"], serde_json::json!([]));
    let trailer = denbun_in(&case.folder, &["decode", "acme.yaml", "results.trailer"], "8,2,1500").json();
    assert_eq!(trailer["value"]["total"], 1500);
    let refused =
        denbun_in(&case.folder, &["encode", "acme.yaml", "bulk"], r#"{"order_id": "A1", "amount": 0}"#);
    assert_eq!((refused.code, refused.errors().len()), (1, 2), "{}", refused.err);
}

/// The most memory a run has had, in KiB.
#[cfg(target_os = "linux")]
fn peak(folder: &Path, args: &[&str]) -> u64 {
    use std::io::Read;
    let mut child = crate::program(folder, args).spawn().expect("the program starts");
    drop(child.stdin.take());
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().expect("asked").is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0);
        most = most.max(now);
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    let mut err = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut err).expect("read");
    assert!(child.wait().expect("ended").success(), "{err}");
    most
}

/// What is told and written does not depend on how many threads read.
#[test]
fn threads_change_nothing() {
    let case = Case::new("threads");
    let row = |number: u32| match number % 900 {
        7 => format!("2,A{number},x\r\n"),
        8 => format!("2,\"A{number}\"x,1\r\n"),
        _ => format!("2,A{number},{number}\r\n"),
    };
    let rows: String = (0..5_000).map(row).collect();
    case.file("results.csv", format!("1,20260401\r\n{rows}8,5000,1\r\n"));
    let ran = |command: &str, threads: u32| {
        let ran = case.csv(&format!("{command} --all --key order --result r.csv --threads {threads}"));
        (ran.code, ran.text().to_owned(), ran.err.clone(), case.text("r.csv"))
    };
    let out = || fs::read(case.folder.join("out.csv")).ok();
    for (command, code) in [
        ("check acme.yaml results results.csv", 1),
        ("convert acme.yaml results results.csv out.csv --from spec --skip-broken", 1),
        ("convert acme.yaml results results.csv out.csv --to people --skip-broken", 0),
    ] {
        let (one, written) = (ran(command, 1), out());
        assert_eq!((one.0, written.is_none()), (code, code == 1), "{}", one.2);
        assert_eq!((ran(command, 4), out()), (one, written));
    }
    assert_eq!(case.csv("check acme.yaml results results.csv --threads 0").code, 2);
}

/// Files of any size take the same memory. A million rows take minutes without optimization, so here are fewer.
#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_depend_on_the_rows() {
    let case = Case::new("memory");
    let row = shift_jis("\"A00001\",\"1000\",\"山田　太郎\",\"ﾔﾏﾀﾞ\",\"20260401\"\r\n");
    case.file("few.csv", row.repeat(1_000)).file("many.csv", row.repeat(40_000));
    let check = |name| peak(&case.folder, &["csv", "check", "acme.yaml", "bulk", name]);
    let (few, many) = (check("few.csv"), check("many.csv"));
    assert!(many < few + 2_048, "{few} KiB, {many} KiB");
    let convert = |name| {
        peak(&case.folder, &["csv", "convert", "acme.yaml", "bulk", name, "out.csv", "--from", "spec"])
    };
    let (few, many) = (convert("few.csv"), convert("many.csv"));
    assert!(many < few + 2_048, "{few} KiB, {many} KiB");
    assert_eq!(case.read("out.csv"), row.repeat(40_000));

    // One line of many megabytes is one row error.
    case.file("long.csv", vec![b'x'; 24 << 20]);
    let ran = case.csv("check acme.yaml bulk long.csv");
    assert_eq!((ran.code, ran.errors().len()), (1, 1), "{}", ran.err);
}
