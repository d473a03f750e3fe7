//! What a checked spec says: names resolved, rows merged, evidence inherited.

use std::path::Path;

use denbun_codegen::diagnostic::{Diagnostics, Format};
use denbun_codegen::model::{
    Address, Charset, Direction, Echo, EvidenceClass, Field, Header, LineEnd, Message, Method, Presence,
    Quote, RecordPlace, ResolveBy, Spec, TotalOf, Type, Visibility, Wire, WrittenBy,
};
use denbun_codegen::source::Sources;
use denbun_codegen::{Counts, assumed, evidence_counts, load, load_text};

fn spec(path: &str) -> Spec {
    let overlay = Path::new(path).with_extension("overlay.yaml");
    let overlays = if overlay.exists() { vec![overlay] } else { Vec::new() };
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = load(Path::new(path), &overlays, &mut sources, &mut diagnostics);
    let text = diagnostics.render(&sources, Format::Human { color: false }, 50);
    spec.unwrap_or_else(|| panic!("{path} has errors:\n{text}"))
}

fn message<'s>(spec: &'s Spec, name: &str) -> &'s Message {
    spec.messages.iter().find(|message| message.name == name).expect("a message of that name")
}

fn field<'m>(message: &'m Message, name: &str) -> &'m Field {
    message.fields.iter().find(|field| field.name == name).expect("a field of that name")
}

#[test]
fn the_sketch_of_the_language_is_a_spec() {
    let spec = spec("specs/sketch.yaml");
    let names: Vec<&str> = spec.messages.iter().map(|message| message.name.as_str()).collect();
    assert_eq!(names, ["sales.request", "re_auth.request", "payment_result", "kickback"]);
    let sales = message(&spec, "sales.request");
    assert_eq!((sales.rust.as_str(), sales.wire), ("SalesRequest", Wire::Form));
    let aid = field(sales, "aid");
    assert_eq!((aid.rust.as_str(), aid.ty, aid.visibility), ("shop_id", Type::Digits, Visibility::Masked));
    assert_eq!((aid.format.min, aid.format.max), (Some(6), Some(6)));
    assert!(matches!(aid.presence, Presence::Required));
    assert_eq!(field(sales, "jb").fixed.as_deref(), Some("SALES"));
    let answer = message(&spec, "payment_result");
    assert_eq!((answer.wire, answer.fields.len()), (Wire::CsvLine, 12));
    assert_eq!(field(answer, "rst").values_rust.as_deref(), Some("Rst"));
    assert_eq!(field(answer, "am").label, "決済金額");
    assert!(answer.outcome.as_ref().is_some_and(|outcome| outcome.declined.is_some()));
    assert_eq!(answer.examples[0].values.len(), 8);
    assert_eq!(field(answer, "gid").evidence.source.as_deref(), Some("manual"));
    let errors = spec.errors.as_ref().expect("a table");
    assert_eq!((errors.fields.concat(), errors.codes.len()), (vec!["ec".to_owned()], 2));
    assert_eq!(
        spec.operations[0].resolve.as_ref().map(|it| &it.by),
        Some(&ResolveBy::Manual("管理画面".to_owned()))
    );
}

#[test]
fn evidence_comes_from_the_nearest_that_says_any() {
    let spec = spec("specs/good/evidence-at-every-level.yaml");
    let request = message(&spec, "pay.request");
    let of = |name: &str| field(request, name).evidence.clone();
    assert_eq!((of("am").class, of("am").source.as_deref()), (EvidenceClass::Documented, Some("D1")));
    assert_eq!((of("tx").class, of("tx").confirm.as_deref()), (EvidenceClass::Assumed, Some("桁数")));
    let sf = &field(request, "sf").aspects;
    assert_eq!(
        (sf.name.class, sf.name.confirm.as_deref()),
        (EvidenceClass::Assumed, Some("送料のフィールド名"))
    );
    assert_eq!((sf.format.class, sf.format.source.as_deref()), (EvidenceClass::Documented, Some("D1")));
    assert_eq!(of("sf"), sf.name);
    assert_eq!(message(&spec, "pay.response").evidence.class, EvidenceClass::Observed);
}

#[test]
fn an_overlay_replaces_what_it_names() {
    let spec = spec("specs/good/overlay.yaml");
    let paid = message(&spec, "paid");
    assert_eq!(paid.fields[0].name, "order_no");
    assert_eq!(paid.fields[0].aspects.name.class, EvidenceClass::Documented);
    assert_eq!(spec.hosts[0].url, "https://pay.example.jp");
    assert_eq!(paid.examples.len(), 1);
}

#[test]
fn files_of_a_folder_form_one_spec() {
    let spec = spec("specs/good/folder");
    let paid = message(&spec, "paid");
    assert_eq!(paid.fields.iter().map(|field| field.visibility).collect::<Vec<_>>(), [Visibility::Public; 2]);
    assert_eq!(paid.at.text, "specs/good/folder/b.yaml:7");
    assert_eq!(spec.path, "specs/good/folder");
}

#[test]
fn files_of_a_folder_add_keys_to_one_message() {
    let spec = spec("specs/good/parts-of-messages");
    let request = message(&spec, "pay.request");
    assert_eq!((request.fields.len(), request.examples.len()), (1, 2));
    assert_eq!(message(&spec, "pay.response").examples.len(), 1);
    assert_eq!(message(&spec, "paid").examples.len(), 1);
    assert_eq!(spec.operations[0].at.text, "specs/good/parts-of-messages/a.yaml:6");
}

#[test]
fn error_codes_stand_where_paths_lead() {
    let spec = spec("specs/good/error-codes-by-path.yaml");
    let table = spec.errors.expect("a table");
    assert_eq!(table.fields, [vec!["code"], vec!["error", "code"]]);
}

#[test]
fn equal_lists_share_an_enum() {
    let spec = spec("specs/good/shared-rows.yaml");
    let rst = |name: &str| field(message(&spec, name), "rst").values_rust.clone();
    assert_eq!(rst("pay.response"), Some("Rst".to_owned()));
    assert_eq!(rst("pay.response"), rst("look_up.response"));
    let variants = &field(message(&spec, "look_up.response"), "rst").values;
    assert_eq!(variants.iter().map(|value| value.rust.as_str()).collect::<Vec<_>>(), ["Code1", "Refused"]);
    let pay = &spec.operations[0];
    assert_eq!(pay.echo, [Echo { answered: vec![0], sent: 0 }]);
    assert!(
        pay.resolve
            .as_ref()
            .is_some_and(|resolve| resolve.when_declined && resolve.by == ResolveBy::Operation(1))
    );
}

#[test]
fn parts_of_a_row_are_worth_different_things() {
    let spec = spec("specs/good/evidence-by-aspect.yaml");
    let paid = message(&spec, "paid");
    let classes = |name: &str| field(paid, name).aspects.each().map(|(_, evidence)| evidence.class);
    let (known, guess) = (EvidenceClass::Documented, EvidenceClass::Assumed);
    assert_eq!(classes("RC"), [known, guess, guess, known]);
    assert_eq!(classes("ORDER_ID"), [guess, guess, guess, known]);
    let rc = &field(paid, "RC").aspects;
    assert_eq!((rc.format.confirm.as_deref(), rc.format.source.as_deref()), (Some("桁数"), None));
    assert_eq!(rc.required.source.as_deref(), Some("ours"));
    assert_eq!(field(paid, "RC").evidence, rc.format);
    assert_eq!(field(paid, "ORDER_ID").aspects.name.confirm.as_deref(), Some("パラメータ名"));
    // What has no values says nothing of them.
    assert_eq!(field(paid, "MEMO").aspects.says, [true, true, true, false]);
    assert_eq!(spec.hosts[0].evidence.confirm.as_deref(), Some("接続仕様書"));
}

#[test]
fn keys_of_rows_stand_for_their_names() {
    let spec = spec("specs/good/evidence-by-aspect.yaml");
    let (paid, notification) = (message(&spec, "paid"), &spec.notifications[0]);
    assert_eq!(notification.dedupe, [1]);
    assert_eq!(paid.rules[0].expr.to_string(), "ORDER_ID.startsWith('A')");
    let confirmed = paid.outcome.as_ref().and_then(|outcome| outcome.confirmed.as_ref());
    let confirmed = confirmed.map(ToString::to_string);
    assert_eq!(confirmed.as_deref(), Some("RC == '0' && ORDER_ID != null"));
    assert!(
        matches!(&field(paid, "MEMO").presence, Presence::When(expr) if expr.to_string() == "ORDER_ID == 'A1'")
    );
    assert_eq!(paid.examples[0].values.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(paid.examples[1].violations, [("ORDER_ID".to_owned(), "required".to_owned())]);
    assert_eq!(field(paid, "ORDER_ID").visibility, Visibility::Public);
    assert_eq!(field(paid, "ORDER_ID").rust, "order_id");
}

#[test]
fn every_guess_is_counted_once() {
    let spec = spec("specs/good/evidence-by-aspect.yaml");
    let counts = evidence_counts(&spec);
    assert_eq!(counts.name, Counts { documented: 1, observed: 0, assumed: 2 });
    assert_eq!(counts.format, Counts { documented: 1, observed: 0, assumed: 2 });
    assert_eq!(counts.required, Counts { documented: 1, observed: 0, assumed: 2 });
    assert_eq!(counts.values, Counts { documented: 1, observed: 0, assumed: 0 });
    let guesses: Vec<String> = assumed(&spec).iter().map(ToString::to_string).collect();
    assert_eq!(guesses.len(), counts.total().assumed);
    assert_eq!(guesses[0], "the host `live` is assumed");
    assert!(guesses.contains(&"the wire name `ORDER_ID` in paid is assumed".to_owned()), "{guesses:?}");
    assert!(guesses.contains(&"whether `RC` is required in paid is assumed".to_owned()), "{guesses:?}");
}

#[test]
fn what_messages_have_from_a_shared_row_is_one_statement() {
    let text = "denbun: 1\nprovider: acme\nlabel: x\nevidence: documented\n\
        fields: { no: { label: 番号, format: 半角数字, required: true, name: { assumed: NO, confirm: 名前 } } }\n\
        notifications:\n  a: { get: x, authentic: none, fields: { no: } }\n  b: { get: x, authentic: none, fields: { no: { note: y } } }\n  \
        c: { get: x, authentic: none, fields: { no: { name: { assumed: NR, confirm: 名前 } } } }\n";
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = load_text("a.yaml", text, &|_| Err(String::new()), &mut sources, &mut diagnostics);
    let counts = evidence_counts(&spec.expect("a spec"));
    assert_eq!(counts.name, Counts { documented: 0, observed: 0, assumed: 2 });
    assert_eq!((counts.format.documented, counts.required.documented), (1, 1));
}

#[test]
fn an_overlay_takes_guesses_away_and_no_name_in_rust() {
    let path = Path::new("specs/good/names-from-an-overlay.yaml");
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let alone = load(path, &[], &mut sources, &mut diagnostics).expect("a spec without its overlay");
    let spec = spec("specs/good/names-from-an-overlay.yaml");
    assert_eq!((assumed(&alone).len(), assumed(&spec).len()), (3, 0));
    let (before, after) = (&message(&alone, "paid").fields[0], &message(&spec, "paid").fields[0]);
    assert_eq!((before.name.as_str(), after.name.as_str()), ("ORDER_ID", "TRADE_NO"));
    assert_eq!((before.rust.as_str(), after.rust.as_str()), ("order_id", "order_id"));
    assert_eq!(after.evidence.source.as_deref(), Some("contract"));
    assert_eq!(message(&spec, "paid").charset, Charset::EucJp);
    assert_eq!(message(&spec, "paid").examples[1].violations[0].0, "TRADE_NO");
}

#[test]
fn a_page_is_reached_by_form_or_link_and_followed_by_a_hand_back() {
    let spec = spec("specs/good/hosted-page.yaml");
    let pay = &spec.operations[0];
    let page = pay.page.as_ref().expect("a page");
    assert_eq!(page.methods, [Method::Post, Method::Get]);
    assert_eq!(page.address, Address::Path("/pay".to_owned()));
    assert_eq!((pay.response, pay.auth), (None, false));
    let request = &spec.messages[pay.request];
    assert_eq!((request.wire, field(request, "free").ty), (Wire::Form, Type::Digest));
    let sent = page.digest.as_ref().expect("a digest");
    assert_eq!((sent.field, sent.of.as_slice(), sent.length), (4, [1, 2].as_slice(), 64));
    let back = &spec.hand_backs[page.returns.expect("a hand-back")];
    assert_eq!(
        (back.methods.as_slice(), back.received_at.as_str()),
        ([Method::Get, Method::Post].as_slice(), "戻り先URL")
    );
    let received = back.digest.as_ref().expect("a digest");
    assert_eq!(
        (received.field, received.of.as_slice(), received.key.as_str()),
        (3, [1, 2].as_slice(), "return_key")
    );
    let message = &spec.messages[back.message];
    assert_eq!((message.direction, message.wire), (Direction::Notification, Wire::Form));
    assert_eq!((field(message, "free").ty, field(message, "html").ty), (Type::Text, Type::Relayed));
    assert_eq!(spec.by_hand[0].how, "管理画面で前月分をもとに決済する");
    let bank = spec.operations[1].page.as_ref().expect("a page");
    assert_eq!((bank.returns, &bank.digest), (None, &None));
}

#[test]
fn an_address_that_only_the_merchant_is_told_has_a_name() {
    let spec = spec("specs/good/page-at-a-given-address.yaml");
    let page = spec.operations[0].page.as_ref().expect("a page");
    assert_eq!(page.address, Address::Given("決済URL".to_owned()));
    assert_eq!(spec.messages[spec.operations[0].request].wire, Wire::Query);
    assert_eq!(spec.hand_backs[0].resolve.by, ResolveBy::Operation(1));
}

#[test]
fn a_file_of_one_kind_is_its_own_record() {
    let spec = spec("specs/good/file-of-one-kind.yaml");
    let file = &spec.files[0];
    assert_eq!((file.written_by, file.spreadsheet, file.by), (WrittenBy::Shop, true, None));
    let layout = &file.layout;
    assert_eq!((layout.header, layout.line_end, layout.quote), (Header::Labels, LineEnd::Lf, Quote::Always));
    assert_eq!((layout.separator, layout.bom), (b'\t', false));
    let record = message(&spec, "bulk");
    assert_eq!(
        (record.wire, record.charset, record.direction),
        (Wire::Csv, Charset::ShiftJis, Direction::Request)
    );
    assert_eq!((record.rust.as_str(), file.rust_type.as_str(), file.records.len()), ("Bulk", "Bulk", 1));
    // Nothing but their labels names columns.
    assert_eq!(record.fields[0].aspects.says, [false, true, true, false]);
}

#[test]
fn a_column_tells_kinds_of_records_and_totals_tell_of_them() {
    let spec = spec("specs/good/file-of-several-kinds.yaml");
    let file = &spec.files[0];
    assert_eq!((file.by, file.rust_type.as_str()), (Some(0), "Results"));
    let kinds: Vec<_> =
        file.records.iter().map(|it| (it.rust.as_str(), it.tag.as_deref(), it.place)).collect();
    assert_eq!(
        kinds,
        [
            ("Header", Some("1"), RecordPlace::First),
            ("Detail", Some("2"), RecordPlace::Any),
            ("Trailer", Some("8"), RecordPlace::Last)
        ]
    );
    let totals: Vec<_> = file.records[2].totals.iter().map(|total| (total.field, &total.of)).collect();
    assert_eq!(totals, [(1, &TotalOf::Count(vec![1])), (2, &TotalOf::Sum(vec![(1, 2)]))]);
    let detail = message(&spec, "results.detail");
    assert_eq!((detail.rust.as_str(), detail.direction), ("ResultsDetail", Direction::Response));
    assert!(matches!(field(detail, "kind").presence, Presence::Required));
    assert!(field(detail, "result").open);
}
