use denbun::{Json, Message, Tag, Union};

#[derive(Clone, PartialEq, Message)]
#[message(wire = json, encode)]
struct Request {
    #[field(name = "payment_type", tag = data, public)]
    kind: Tag,
    #[field(name = "extra_type", tag = extra)]
    extra_kind: Tag,
    extra: Option<Extra>,
    data: Data,
}

#[derive(Clone, PartialEq, Union)]
#[union(by = "payment_type", encode)]
enum Data {
    #[case("konbini", label = "コンビニ")]
    Konbini(Konbini),
    #[case("card")]
    Card(Card),
}

#[derive(Clone, PartialEq, Union)]
#[union(by = "extra_type")]
#[non_exhaustive]
enum Extra {
    #[case("card")]
    Card(Card),
}

#[derive(Clone, PartialEq, Message)]
#[message(wire = json)]
struct Konbini {
    #[field(public)]
    name: String,
}

#[derive(Clone, PartialEq, Message)]
#[message(wire = json)]
struct Card {
    number: String,
}

#[derive(Clone, PartialEq, Message)]
#[message(wire = json, decode)]
struct Answer<'a> {
    #[field(public)]
    payment_type: &'a str,
    data: AnswerData<'a>,
}

#[derive(Clone, PartialEq, Union)]
#[union(by = "payment_type", decode)]
enum AnswerData<'a> {
    #[case("konbini", "seven")]
    Konbini(AnswerKonbini<'a>),
    #[other]
    Other(Json),
}

#[derive(Clone, PartialEq, Message)]
#[message(wire = json, decode)]
struct AnswerKonbini<'a> {
    name: &'a str,
}

fn main() {
    let konbini = Data::Konbini(Konbini::builder().name("Yamada").build());
    let request = Request::builder().data(konbini).build();
    let json = br#"{"payment_type":"konbini","data":{"name":"Yamada"}}"#;
    assert_eq!(&denbun::encode(&request).expect("all is right")[..], json);
    let extra = Extra::Card(Card { number: "4242".into() });
    let request = Request { extra: Some(extra), ..request };
    let written = denbun::encode(&request).expect("all is right");
    assert!(String::from_utf8_lossy(&written).contains(r#""extra_type":"card","extra":{"number":"4242"}"#));
    let shown = format!("{request:?}");
    assert!(shown.contains("Konbini(Konbini { name: ") && !shown.contains("4242"), "{shown}");

    let json = br#"{"data":{"name":"Yamada"},"payment_type":"seven"}"#;
    let answer = denbun::decode::<Answer<'_>>(json).expect("the message can be read");
    assert!(matches!(answer.message.data, AnswerData::Konbini(AnswerKonbini { name: "Yamada" })));
    let json = br#"{"payment_type":"shell","data":{"beads":3}}"#;
    let answer = denbun::decode::<Answer<'_>>(json).expect("the message can be read");
    assert!(answer.violations.is_empty() && matches!(answer.message.data, AnswerData::Other(Json::Object(_))));
}
