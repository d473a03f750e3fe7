//! Objects, unions and paths of a spec as the model has them.

use denbun_codegen::diagnostic::{Diagnostics, Format};
use denbun_codegen::load_text;
use denbun_codegen::model::{
    Direction, ExampleValue, Field, FieldPlace, JsonForm, Many, Message, NextCursor, Role, Spec, Type,
    Visibility, Wire,
};
use denbun_codegen::source::Sources;

const HEAD: &str = "denbun: 1\nprovider: acme\nlabel: アクメ決済\nevidence: documented\n";

fn spec(body: &str) -> Spec {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let read = |path: &str| match path {
        "samples/paid.json" => Ok(b"{}".to_vec()),
        path => Err(format!("there is no {path}")),
    };
    let spec = load_text("acme.yaml", &format!("{HEAD}{body}"), &read, &mut sources, &mut diagnostics);
    spec.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, Format::Human { color: false }, 50)))
}

fn message<'s>(spec: &'s Spec, name: &str) -> &'s Message {
    let names = || spec.messages.iter().map(|it| it.name.as_str()).collect::<Vec<_>>();
    spec.messages
        .iter()
        .find(|it| it.name == name)
        .unwrap_or_else(|| panic!("{name} is not in {:?}", names()))
}

fn field<'s>(spec: &'s Spec, of: &str, name: &str) -> &'s Field {
    let fields = &message(spec, of).fields;
    fields.iter().find(|it| it.name == name).unwrap_or_else(|| panic!("{of} has no {name}"))
}

fn object<'s>(spec: &'s Spec, of: &str, name: &str) -> &'s Message {
    match field(spec, of, name).ty {
        Type::Object(at) => &spec.messages[at],
        other => panic!("{of}.{name} is {other:?}"),
    }
}

const BOTH: &str = "
fields:
  phone: { label: 電話, fields: { number: { label: 番号, values: { a: 甲 } } } }
objects:
  card: { fields: { brand: { label: ブランド, values: { visa: Visa } }, phone: required } }
  unused: { fields: { x: { label: 無 } } }
operations:
  pay:
    label: 決済
    effect: read
    retry: never
    request:
      post: \"/stores/{store_id}/pay\"
      path: { store_id: { label: 店舗 } }
      wire: json
      fields: { card: { label: カード, object: card, required: true }, old: { label: 前回, object: paid }, box: { label: 箱, fields: { size: { label: 大きさ, type: integer } } } }
      examples: [ { wire: '{}' } ]
    response: paid
messages:
  paid: { wire: json, fields: { card: { label: カード, object: card }, list: { label: 一覧, list: { min: 1, max: 3 }, fields: { no: { label: 号 } } } }, examples: [ { file: samples/paid.json } ] }
";

#[test]
fn an_object_has_a_form_for_each_direction() {
    let spec = spec(BOTH);
    let (written, read) = (object(&spec, "pay.request", "card"), object(&spec, "paid", "card"));
    assert_eq!((written.name.as_str(), written.rust.as_str()), ("card.input", "CardInput"));
    assert_eq!((read.name.as_str(), read.rust.as_str()), ("card", "Card"));
    assert_eq!((written.direction, read.direction), (Direction::Request, Direction::Response));
    assert_eq!((written.role, read.wire), (Role::Object, Wire::Json));
    let open = |message: &str| field(&spec, message, "brand").open;
    assert!(!open("card.input") && open("card"));
    assert_eq!(field(&spec, "card", "brand").values_rust, field(&spec, "card.input", "brand").values_rust);
}

#[test]
fn a_message_inside_another_is_itself_when_it_is_read() {
    let inner = "  old: { wire: json, fields: { id: { label: 番号 } }, examples: [ { wire: '{}' } ] }\n";
    let body = BOTH.replace(
        "list: { label: 一覧, list: { min: 1, max: 3 }, fields: { no: { label: 号 } } }",
        "last: { label: 前回, object: old }",
    );
    let spec = spec(&body.replace("messages:\n", &format!("messages:\n{inner}")));
    let old = object(&spec, "paid", "last");
    assert_eq!((old.name.as_str(), old.role), ("old", Role::Whole));
}

#[test]
fn rows_of_their_own_are_named_after_where_they_stand() {
    let spec = spec(BOTH);
    let copy = object(&spec, "pay.request", "old");
    assert_eq!((copy.rust.as_str(), copy.role, copy.examples.len()), ("PaidInput", Role::Object, 0));
    assert_eq!(object(&spec, "pay.request", "box").rust, "PayRequestBox");
    assert_eq!(object(&spec, "paid", "list").rust, "PaidList");
    assert_eq!(field(&spec, "paid", "list").many, Many::List { min: 1, max: 3 });
    assert_eq!(object(&spec, "card.input", "phone").rust, "PhoneInput");
    assert_eq!(object(&spec, "card", "phone").rust, "Phone");
}

const UNIONS: &str = "
public: [paid.id, last_four]
secret: [card_number]
objects:
  card: { fields: { card_number: { label: カード番号 }, last_four: { label: 下4桁 } } }
  cvs: { label: コンビニ払い, fields: { store: { label: 店舗 } } }
fields:
  method: { label: 支払方法, values: { card: カード, cvs: コンビニ, bank: 振込 } }
  amount: { label: 金額, type: amount }
operations:
  pay:
    label: 決済
    effect: read
    retry: never
    card_data: true
    request:
      put: /pay
      wire: json
      fields: { amount: { json: [text, number] }, kind: { label: 種別, required: true }, data: { label: 支払情報, required: true, by: kind, cases: { card: card, cvs: { object: cvs, label: 店, rust: store } } } }
      examples: [ { value: { amount: 1, kind: cvs, data: { store: a } } } ]
    response: paid
messages:
  paid:
    wire: json
    fields:
      id: { label: 番号, type: uuid }
      amount:
      method:
      data: { label: 支払情報, by: method, cases: { card: card, shop: { object: cvs, when: [cvs, bank] } } }
      again: { label: 支払情報, by: method, cases: { card: card, shop: { object: cvs, when: [cvs, bank] } } }
      items: { label: 商品, map: true, type: json }
    examples:
      - { value: { method: card, data: { last_four: \"1234\" }, items: { a: { b: 1.0 } } } }
  list: { wire: json, fields: { items: { label: 一覧, list: true, object: paid }, next: { label: 次 } }, examples: [ { wire: '{}' } ] }
";

#[test]
fn a_union_is_closed_in_requests_and_shared_where_its_cases_are_the_same() {
    let spec = spec(&UNIONS.replace("    response: paid\n", "    response: list\n"));
    let rust: Vec<(&str, Direction)> =
        spec.unions.iter().map(|it| (it.rust.as_str(), it.direction)).collect();
    assert_eq!(rust, [("PayRequestData", Direction::Request), ("PaidData", Direction::Response)]);
    assert_eq!(field(&spec, "paid", "data").ty, field(&spec, "paid", "again").ty);
    let [card, store] = spec.unions[0].cases.as_slice() else { panic!("two cases") };
    assert_eq!((card.label.as_str(), card.rust.as_str()), ("card", "Card"));
    assert_eq!(
        (store.label.as_str(), store.rust.as_str(), store.tags.as_slice()),
        ("店", "Store", &["cvs".to_owned()][..])
    );
    let shop = &spec.unions[1].cases[1];
    assert_eq!((shop.label.as_str(), shop.tags.len()), ("コンビニ", 2));
}

#[test]
fn the_field_that_tells_follows_from_the_object_in_requests() {
    let spec = spec(UNIONS.replace("  list: { wire: json, fields: { items: { label: 一覧, list: true, object: paid }, next: { label: 次 } }, examples: [ { wire: '{}' } ] }\n", "").as_str());
    let request = message(&spec, "pay.request");
    assert_eq!(request.fields[1].ty, Type::Tag(2));
    assert_eq!(request.fields[2].ty, Type::Union(0));
    assert_eq!(field(&spec, "paid", "method").ty, Type::Text);
    let value = (2, ExampleValue::Case(1, vec![(0, ExampleValue::Text("a".to_owned()))]));
    assert_eq!(request.examples[0].values[2], value);
    let answer = &message(&spec, "paid").examples[0];
    let inner = ExampleValue::Map(vec![("b".to_owned(), ExampleValue::Number("1.0".to_owned()))]);
    assert_eq!(answer.values[2], (5, ExampleValue::Map(vec![("a".to_owned(), inner)])));
    let amount = field(&spec, "pay.request", "amount").json;
    assert_eq!((amount.write, amount.read_text, amount.read_number), (JsonForm::Text, true, true));
    assert_eq!(field(&spec, "paid", "amount").json.write, JsonForm::Number);
}

#[test]
fn logs_show_fields_by_name_or_by_path() {
    let spec = spec(UNIONS.replace("    response: paid\n", "    response: list\n").as_str());
    let visibility = |message: &str, name: &str| field(&spec, message, name).visibility;
    assert_eq!(visibility("paid", "id"), Visibility::Public);
    assert_eq!(visibility("card", "last_four"), Visibility::Public);
    assert_eq!(visibility("card.input", "card_number"), Visibility::Secret);
    assert_eq!(visibility("cvs", "store"), Visibility::Masked);
}

const TRANSPORT: &str = "
auth: { Authorization: \"Bearer {secret}.{jwt}\", X-Again: \"{jwt}\" }
idempotency: { header: Idempotency-Key, status: { header: Idempotency-Status, kept: [stored] } }
failure: { message: failed, not_executed: [400, 404] }
answer_headers: { fields: { left: { name: X-Left, label: 残り, type: integer } } }
fields: { id: { label: 番号 } }
operations:
  list:
    label: 一覧
    effect: read
    retry: always
    auth: none
    pages: { cursor: cursor, items: items, next: id }
    poll: { field: wait, until: \"http.status == 200\" }
    request: { get: \"/shops/{shop}/{id}\", path: { shop: { label: 店舗 } }, fields: { cursor: { label: 位置 }, wait: { label: 待機, type: bool } }, examples: [ { path: /shops/1/2, value: { shop: \"1\", id: \"2\" } } ] }
    response: { wire: json, fields: { items: { label: 一覧, list: true, fields: { no: { label: 号 }, id: } } }, examples: [ { wire: '{}' } ] }
  change: { label: 変更, effect: read, retry: with_key, request: { patch: \"/shops/{id}\" , wire: none }, response: { wire: none } }
messages:
  failed: { wire: json, fields: { code: { label: コード } }, examples: [ { wire: '{}' } ] }
notifications:
  told: { post: 通知URL, authentic: { header: Authorization, equals: \"Bearer {auth_token}\" }, answer: { within: PT3S, never: [300..499, 500], later: 503 }, wire: json, fields: { id: }, examples: [ { wire: '{}' } ] }
";

#[test]
fn transport_is_data() {
    let spec = spec(TRANSPORT);
    assert_eq!(spec.credentials, ["secret", "jwt"]);
    let list = &spec.operations[0];
    let request = &spec.messages[list.request];
    let places: Vec<(&str, FieldPlace)> =
        request.fields.iter().map(|it| (it.name.as_str(), it.place)).collect();
    assert_eq!(places[..2], [("shop", FieldPlace::Path), ("id", FieldPlace::Path)]);
    assert_eq!(places[2..], [("cursor", FieldPlace::Message), ("wait", FieldPlace::Message)]);
    let pages = list.pages.as_ref().expect("pages");
    assert_eq!((pages.cursor, pages.items, pages.more, pages.next), (2, 0, None, NextCursor::LastItem(1)));
    assert_eq!(list.poll.as_ref().map(|poll| poll.field), Some(3));
    assert!(!list.auth && spec.operations[1].auth);
    assert_eq!(spec.messages[spec.operations[1].request].wire, Wire::None);
    let headers = &spec.messages[spec.answer_headers.expect("headers")];
    assert_eq!(
        (headers.wire, headers.fields[0].name.as_str(), headers.fields[0].rust.as_str()),
        (Wire::Headers, "X-Left", "left")
    );
    let answer = &spec.notifications[0].answer;
    assert_eq!((answer.within, answer.later), (Some(3_000), Some(503)));
    assert_eq!(answer.never, [(300, 499), (500, 500)]);
    assert_eq!(
        spec.failure.as_ref().map(|failure| spec.messages[failure.message].name.as_str()),
        Some("failed")
    );
}
