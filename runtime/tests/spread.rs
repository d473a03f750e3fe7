//! Values that are spread over the pairs of a form, as a derived message.

use denbun::{Message, Violations, decode, encode};

#[derive(Message, Clone, PartialEq)]
#[message(wire = form)]
#[message(at_most_one_of(tags, codes))]
struct Order {
    #[field(name = "id", format = "半角英数字(10)", public)]
    id: String,
    #[field(name = "tags", format = "半角英数字(5)", separator = ",", list = ..=3, public)]
    tags: Option<Vec<String>>,
    #[field(name = "codes[]", format = "半角数字(3)", repeated)]
    codes: Option<Vec<u64>>,
    #[field(nested = brackets)]
    card: Option<Card>,
    #[field(nested = dots)]
    items: Option<Vec<Item>>,
    #[field(separator = "|")]
    errors: Option<Vec<Error>>,
    #[field(repeated)]
    lines: Option<Vec<Line>>,
    #[field(name = "n", format = "半角数字(3)", nested = brackets)]
    numbers: Option<Vec<u64>>,
}

#[derive(Message, Clone, PartialEq)]
#[message(wire = form, repeat)]
struct Card {
    #[field(name = "number", format = "半角数字(16)")]
    number: String,
    #[field(name = "name", format = "半角英数字(9)", public)]
    name: Option<String>,
    #[field(nested = brackets)]
    address: Option<Address>,
    #[rest(label = "その他")]
    rest: denbun::Rest,
}

#[derive(Message, Clone, PartialEq)]
#[message(wire = form, repeat)]
#[message(at_least_one_of(zip, town))]
struct Address {
    #[field(name = "zip", format = "半角数字(7)")]
    zip: Option<String>,
    #[field(name = "town", format = "全角(9)")]
    town: Option<String>,
}

#[derive(Message, Clone, PartialEq)]
#[message(wire = form, repeat)]
struct Item {
    #[field(name = "name", format = "半角英数字(9)", public)]
    name: Option<String>,
    #[field(name = "sizes", format = "半角数字(2)", separator = " ")]
    sizes: Option<Vec<u64>>,
}

#[derive(Message, Clone, PartialEq)]
#[message(wire = form, repeat)]
struct Error {
    #[field(name = "ec", format = "半角英数字(5)", public)]
    code: String,
    #[field(name = "em", format = "60文字以内")]
    text: Option<String>,
}

#[derive(Message, Clone, PartialEq)]
#[message(wire = form, repeat)]
struct Line {
    #[field(name = "line[][sku]", format = "半角英数字(5)")]
    sku: String,
    #[field(name = "line[][qty]", format = "半角数字(2)")]
    qty: Option<u64>,
}

fn order() -> Order {
    Order {
        id: "a".into(),
        tags: None,
        codes: None,
        card: None,
        items: None,
        errors: None,
        lines: None,
        numbers: None,
    }
}

fn card(number: &str) -> Card {
    Card { number: number.into(), name: None, address: None, rest: denbun::Rest::new() }
}

fn item(name: &str) -> Item {
    Item { name: Some(name.into()), sizes: None }
}

fn error(code: &str, text: Option<&str>) -> Error {
    Error { code: code.into(), text: text.map(str::to_owned) }
}

fn line(sku: &str, qty: Option<u64>) -> Line {
    Line { sku: sku.into(), qty }
}

#[track_caller]
fn comes_back(order: Order, bytes: &str) {
    let body = encode(&order).unwrap();
    assert_eq!(std::str::from_utf8(body.as_bytes()), Ok(bytes));
    let decoded = decode::<Order>(bytes.as_bytes()).unwrap();
    assert_eq!((decoded.violations.to_string().as_str(), decoded.unknown.len()), ("", 0));
    assert_eq!(decoded.message, order);
}

fn count<T>(items: &Option<Vec<T>>) -> usize {
    items.as_ref().map_or(0, Vec::len)
}

fn refused(order: Order) -> String {
    encode(&order).unwrap_err().to_string()
}

fn read(bytes: &str) -> (Order, Violations, Vec<(String, String)>) {
    let decoded = decode::<Order>(bytes.as_bytes()).unwrap();
    let unknown = decoded.unknown.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    (decoded.message, decoded.violations, unknown)
}

#[test]
fn a_list_inside_one_value() {
    let tags =
        |tags: &[&str]| Order { tags: Some(tags.iter().map(|tag| tag.to_string()).collect()), ..order() };
    comes_back(order(), "id=a");
    comes_back(tags(&[]), "id=a&tags=");
    comes_back(tags(&["x"]), "id=a&tags=x");
    comes_back(tags(&["x", "", "y"]), "id=a&tags=x%2C%2Cy");
    assert_eq!(refused(tags(&[""])), "tags: an empty value alone would be read as none");
    assert_eq!(refused(tags(&["x", "y,z"])), "tags[1]: `,` at character 2 is outside `半角英数字(5)`");
    assert_eq!(refused(tags(&["a", "b", "c", "d"])), "tags: 4 items, at most 3");
    assert_eq!(read("tags=x,y&id=a").0, tags(&["x", "y"]));
    let (message, violations, unknown) = read("id=a&tags=toolong,y&tags=z");
    assert_eq!(message, tags(&["toolong", "y"]));
    assert_eq!(
        violations.to_string(),
        "tags: given more than once; the first one counts\ntags[0]: 7 characters, at most 5"
    );
    assert_eq!(unknown, [("tags".into(), "z".into())]);
}

#[test]
fn a_key_for_each_value() {
    let codes = |codes: &[u64]| Order { codes: Some(codes.to_vec()), ..order() };
    comes_back(codes(&[1, 20]), "id=a&codes%5B%5D=1&codes%5B%5D=20");
    assert_eq!(read("codes[]=1&id=a&codes%5B%5D=2").0, codes(&[1, 2]));
    let (message, violations, unknown) = read("id=a&codes[]=1&codes[]=x");
    assert_eq!(message, codes(&[1]));
    assert_eq!(violations.len(), 1, "{violations}");
    assert_eq!(violations[0].path, "codes[][1]");
    assert_eq!(unknown, [("codes[]".into(), "x".into())]);
}

#[test]
fn objects_in_brackets() {
    let address = Some(Address { zip: Some("1000001".into()), town: None });
    let whole = Card { name: Some("taro".into()), address, ..card("4111") };
    comes_back(
        Order { card: Some(whole), ..order() },
        "id=a&card%5Bnumber%5D=4111&card%5Bname%5D=taro&card%5Baddress%5D%5Bzip%5D=1000001",
    );
    let rest: denbun::Rest = [("x[y]", "1"), ("z", "a=b&c")].into_iter().collect();
    comes_back(
        Order { card: Some(Card { rest, ..card("4111") }), ..order() },
        "id=a&card%5Bnumber%5D=4111&card%5Bx%5D%5By%5D=1&card%5Bz%5D=a%3Db%26c",
    );
    let (message, violations, unknown) = read("card[number]=4111&id=a&card[number]=5&card=x&card[a]b=1");
    assert_eq!(message.card, Some(card("4111")));
    assert_eq!(violations.to_string(), "card.number: given more than once; the first one counts");
    let left = [("card[number]", "5"), ("card", "x"), ("card[a]b", "1")];
    assert_eq!(unknown, left.map(|(key, value)| (key.to_owned(), value.to_owned())));
    // What cannot be built is not lost.
    let (message, violations, unknown) = read("id=a&card[name]=taro");
    assert_eq!((message.card, unknown.len()), (None, 1));
    assert_eq!(violations.to_string(), "card.number: required, but missing");
}

#[test]
fn lists_of_objects() {
    let sized = Item { name: None, sizes: Some(vec![1, 2]) };
    comes_back(
        Order { items: Some(vec![item("a"), sized]), numbers: Some(vec![7, 8]), ..order() },
        "id=a&items.0.name=a&items.1.sizes=1+2&n%5B0%5D=7&n%5B1%5D=8",
    );
    let nothing = Item { name: None, sizes: None };
    assert_eq!(
        refused(Order { items: Some(vec![item("a"), nothing]), ..order() }),
        "items[1]: nothing is in it, so that nobody would see it"
    );
    let (message, violations, unknown) =
        read("id=a&items.1.name=b&items.0.name=a&items.3.name=d&items.x.name=e");
    assert_eq!(message.items, Some(vec![item("a"), item("b")]));
    assert_eq!(violations.len(), 2, "{violations}");
    assert_eq!(unknown.len(), 2);
}

#[test]
fn lists_in_parallel() {
    comes_back(
        Order { errors: Some(vec![error("E01", Some("a")), error("E02", None)]), ..order() },
        "id=a&ec=E01%7CE02&em=a%7C",
    );
    comes_back(Order { errors: Some(vec![error("E01", None)]), ..order() }, "id=a&ec=E01");
    comes_back(Order { errors: Some(Vec::new()), ..order() }, "id=a&ec=&em=");
    assert_eq!(read("id=a&em=").0, Order { errors: Some(Vec::new()), ..order() });
    assert_eq!(
        refused(Order { errors: Some(vec![error("E01", Some("a|b"))]), ..order() }),
        "errors[0].em: `|` stands between the values, so none can hold it"
    );
    let (message, violations, unknown) = read("id=a&ec=E01|E02&em=a");
    assert_eq!(message.errors, Some(vec![error("E01", Some("a")), error("E02", None)]));
    assert_eq!(violations.to_string(), "errors: lists of one length are wanted, not 2 of `ec`, 1 of `em`");
    assert_eq!(unknown, [("ec".into(), "E01|E02".into()), ("em".into(), "a".into())]);
    // An object that cannot be built takes nothing with it.
    let (message, violations, unknown) = read("id=a&ec=E01|&em=a|b");
    assert_eq!((count(&message.errors), unknown.len()), (2, 0), "{violations}");
    assert_eq!(violations.to_string(), "errors[1].ec: required, but empty");
    let (message, violations, unknown) = read("id=a&em=a|b");
    assert_eq!((count(&message.errors), unknown.len()), (0, 1), "{violations}");
}

#[test]
fn keys_in_parallel() {
    let two = vec![line("s1", Some(1)), line("s2", Some(2))];
    comes_back(
        Order { lines: Some(two), ..order() },
        "id=a&line%5B%5D%5Bsku%5D=s1&line%5B%5D%5Bqty%5D=1&line%5B%5D%5Bsku%5D=s2&line%5B%5D%5Bqty%5D=2",
    );
    assert_eq!(
        refused(Order { lines: Some(vec![line("s1", None), line("s2", Some(2))]), ..order() }),
        "lines[0].line[][qty]: missing, though others have it: their values would be read as others'"
    );
    let (message, violations, unknown) = read("id=a&line[][sku]=s1&line[][sku]=s2&line[][qty]=1");
    assert_eq!((count(&message.lines), unknown.len(), violations.len()), (2, 3, 1), "{violations}");
}

#[test]
fn groups_do_not_see_what_is_inside() {
    let both = Order { tags: Some(vec!["x".into()]), codes: Some(vec![1]), ..order() };
    assert!(refused(both).contains("at most one of `tags`, `codes[]`"));
    let (_, violations, _) =
        read("id=a&card[number]=1&card[address][zip]=&items.0.name=a&tags=a,b&codes[]=1");
    assert!(violations.to_string().contains("at most one of"), "{violations}");
    assert!(violations.to_string().contains("card.address.zip: at least one of"), "{violations}");
}

#[test]
fn recordings_show_what_is_public() {
    let bytes = b"id=a&tags=x,toolong&card[number]=4111&card[name]=taro&items.0.name=b&ec=E1|E2&em=a|b";
    let shown = denbun::wire::redact(Order::SCHEMA, bytes);
    assert!(
        shown.contains("tags=x,") && shown.contains("card[name]=taro") && shown.contains("ec=E1|E2"),
        "{shown}"
    );
    assert!(!shown.contains("4111") && !shown.contains("toolong") && !shown.contains("a|b"), "{shown}");
}

#[test]
fn long_lists_end() {
    let many = format!("id=a&tags={}", "x,".repeat(20_000));
    let (message, violations, unknown) = read(&many);
    assert_eq!((message.tags.map(|tags| tags.len()), unknown.len()), (Some(10_000), 1));
    assert!(!violations.is_empty());
    let many: String = (0..20_000).map(|at| format!("&items.{at}.name=a")).collect();
    let (message, ..) = read(&format!("id=a{many}"));
    assert!(count(&message.items) > 9_000);
}
