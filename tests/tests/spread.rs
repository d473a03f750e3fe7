//! Lists and objects of forms: generated code and the codec that needs no compilation do the same.

use std::path::Path;
use std::sync::LazyLock;

use denbun::{Charset, Decode};
use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::{ExampleRest, ExampleValue, Message, Spec};
use denbun_codegen::source::Sources;
use denbun_simulator::codec::{self, Values};
use proptest::prelude::*;

denbun::provider!("specs/good/spread-values.yaml");

use acme::{Customer, CustomerHome, EntryRequest, EntryResponse, Line, Methods, Settled};

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs/good/spread-values.yaml");
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    denbun_codegen::load(&path, &[], &mut sources, &mut diagnostics).expect("the spec is right")
});

fn message(name: &str) -> &'static Message {
    SPEC.messages.iter().find(|message| message.name == name).expect("the spec has this message")
}

fn at(message: &Message, name: &str) -> usize {
    message.fields.iter().position(|field| field.name == name).expect("a field of the message")
}

fn field(message: &Message, name: &str, value: Option<ExampleValue>) -> Option<(usize, ExampleValue)> {
    Some((at(message, name), value?))
}

fn text(text: impl Into<String>) -> ExampleValue {
    ExampleValue::Text(text.into())
}

fn maybe(value: &Option<String>) -> Option<ExampleValue> {
    value.clone().map(text)
}

fn list<T>(items: &Option<Vec<T>>, value: impl Fn(&T) -> ExampleValue) -> Option<ExampleValue> {
    Some(ExampleValue::List(items.as_ref()?.iter().map(value).collect()))
}

/// The same request for the codec.
fn values(request: &EntryRequest) -> Values {
    let entry = message("entry.request");
    let customer = |it: &Customer| {
        let (object, home) = (message("customer"), message("customer.home"));
        let home_of = |it: &CustomerHome| {
            let fields = [field(home, "zip", maybe(&it.zip)), field(home, "town", maybe(&it.town))];
            ExampleValue::Object(fields.into_iter().flatten().collect())
        };
        let fields = [
            field(object, "name", maybe(&it.name)),
            field(object, "mail", maybe(&it.mail)),
            field(object, "home", it.home.as_ref().map(home_of)),
        ];
        ExampleValue::Object(fields.into_iter().flatten().collect())
    };
    let line = |it: &Line| {
        let object = message("line");
        let price = it.price.map(|yen| ExampleValue::Integer(yen.0.try_into().expect("a small amount")));
        let fields = [
            field(object, "sku", Some(text(&*it.sku))),
            field(object, "price", price),
            field(object, "tags", list(&it.tags, |tag| text(&**tag))),
        ];
        ExampleValue::Object(fields.into_iter().flatten().collect())
    };
    let methods = Some(request.methods.clone());
    let integer = |value: &u64| ExampleValue::Integer((*value).try_into().expect("a small number"));
    let fields = [
        field(entry, "OrderID", Some(text(&*request.order_id))),
        field(entry, "Methods", list(&methods, |method| text(denbun::value::Values::as_str(*method)))),
        field(entry, "Options", list(&request.options, integer)),
        field(entry, "code[]", list(&request.code, |code| text(&**code))),
        field(entry, "customer", request.customer.as_ref().map(customer)),
        field(entry, "items", list(&request.items, line)),
        field(entry, "days", list(&request.days, |day| text(&**day))),
    ];
    let mut values = Values::new(entry);
    fields.into_iter().flatten().for_each(|(at, value)| values.set(at, value));
    values.rest = Some(ExampleRest::Pairs(Vec::new()));
    values
}

fn any_request() -> impl Strategy<Value = EntryRequest> {
    let some = prop::option::of::<BoxedStrategy<String>>;
    let texts = |pattern: &'static str| prop::option::of(prop::collection::vec(pattern, 0..4));
    let method = prop::sample::select(&[Methods::Cc, Methods::Cvs, Methods::Bnk][..]);
    let home = (some("[0-9]{1,7}".boxed()), some("[山ポー]{1,3}".boxed()))
        .prop_map(|(zip, town)| CustomerHome { zip, town });
    let customer = (some("[山ポ表]{1,4}".boxed()), some("[a-z@.]{1,9}".boxed()), prop::option::of(home))
        .prop_map(|(name, mail, home)| Customer { name, mail, home, ..Customer::builder().build() });
    let line = ("[a-z0-9]{0,3}", prop::option::of(0..9_999_u64), texts("[a-z/]{0,4}")).prop_map(
        |(sku, price, tags)| Line { price: price.map(denbun::Yen), tags, ..Line::builder().sku(sku).build() },
    );
    let lists = (
        prop::collection::vec(method, 0..4),
        prop::option::of(prop::collection::vec(0..2_000_u64, 0..4)),
        texts("[a-z0-9]{0,4}"),
        texts("[0-9]{0,3}"),
    );
    let parts = (prop::option::of(customer), prop::option::of(prop::collection::vec(line, 0..4)));
    ("[a-z0-9_-]{0,6}", lists, parts).prop_map(|(id, (methods, options, code, days), (customer, items))| {
        let request = EntryRequest::builder().order_id(id).methods(methods).build();
        EntryRequest { options, code, days, customer, items, ..request }
    })
}

/// Decodes both ways and compares what is found.
fn same<M: for<'a> Decode<'a> + PartialEq>(
    name: &str,
    bytes: &[u8],
) -> Result<Option<(M, Values)>, TestCaseError> {
    let message = message(name);
    let dynamic = codec::decode(&SPEC, message, bytes);
    let (violations, unknown, decoded) = match denbun::decode::<M>(bytes) {
        Ok(decoded) => (decoded.violations, decoded.unknown, Some(decoded.message)),
        Err(error) => (error.violations, error.unknown, None),
    };
    prop_assert_eq!(format!("{violations:#?}"), format!("{:#?}", dynamic.violations));
    prop_assert_eq!(&unknown, &dynamic.unknown);
    let Some(decoded) = decoded else { return Ok(None) };
    if violations.is_empty()
        && unknown.is_empty()
        && let Ok(again) = codec::encode(&SPEC, message, &dynamic.values)
    {
        let again = codec::decode(&SPEC, message, &again);
        prop_assert!(again.violations.is_empty() && again.unknown.is_empty(), "{}", again.violations);
    }
    Ok(Some((decoded, dynamic.values)))
}

fn items(values: &Values, message: &Message, name: &str) -> Option<usize> {
    match values.get(at(message, name))? {
        ExampleValue::List(items) => Some(items.len()),
        other => panic!("a list, not {other:?}"),
    }
}

/// Pairs of these keys with values that are nearly right.
fn pairs(keys: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let plain = |text: String| text.into_bytes();
    let shift_jis = |text: String| {
        let mut bytes = Vec::new();
        Charset::ShiftJis.encode(&text, &mut bytes).expect("the charset has it");
        bytes
    };
    let part = prop_oneof![
        4 => "[0-9]{1,3}".prop_map(plain),
        2 => "(OK|E01|E02|a)".prop_map(plain),
        1 => "[A-Za-z0-9|/=+% -]{0,6}".prop_map(plain),
        1 => "[ポャ表ソ山]{0,3}".prop_map(shift_jis),
        1 => "(%[0-9A-F]{2}){0,3}".prop_map(plain),
        1 => prop::collection::vec(any::<u8>(), 0..3),
    ];
    let value = prop::collection::vec(part, 0..4).prop_map(|parts| parts.join(&b'|'));
    let pair = (prop::sample::select(keys), value, any::<bool>()).prop_map(|(key, value, escaped)| {
        let key = if escaped { key.replace('[', "%5B").replace(']', "%5d") } else { key.to_owned() };
        [key.as_bytes(), b"=", &value[..]].concat()
    });
    prop::collection::vec(pair, 0..14).prop_map(|pairs| pairs.join(&b'&'))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn requests_are_the_same_both_ways(request in any_request()) {
        let entry = message("entry.request");
        let given = values(&request);
        let generated = denbun::encode(&request).map(|body| body.as_bytes().to_vec());
        match (generated, codec::encode(&SPEC, entry, &given)) {
            (Err(generated), Err(dynamic)) => {
                prop_assert_eq!(format!("{generated:#?}"), format!("{dynamic:#?}"));
            }
            (generated, dynamic) => {
                prop_assert_eq!(&generated, &dynamic);
                // What is sent is read as what was meant; no list under keys of their own and an empty one are the same.
                let bytes = generated.expect("the same as the other");
                let read = codec::decode(&SPEC, entry, &bytes);
                prop_assert!(read.violations.is_empty() && read.unknown.is_empty(), "{}", read.violations);
                let is_none = |value: &ExampleValue| matches!(value, ExampleValue::List(items) if items.is_empty());
                for (at, field) in entry.fields.iter().enumerate() {
                    let wanted = given.get(at).filter(|value| field.name == "Options" || !is_none(value));
                    prop_assert_eq!(read.values.get(at), wanted, "{}", field.name);
                }
            }
        }
    }

    #[test]
    fn answers_are_the_same_both_ways(
        bytes in pairs(&["OrderID", "Status", "ErrCode", "ErrInfo", "Message", "Errors", "x", ""])
    ) {
        if let Some((answer, values)) = same::<EntryResponse>("entry.response", &bytes)? {
            let found = items(&values, message("entry.response"), "Errors");
            prop_assert_eq!(answer.errors.map(|errors| errors.len()), found);
        }
    }

    #[test]
    fn notifications_are_the_same_both_ways(
        bytes in pairs(&["OrderID", "sale[][no]", "sale[][am]", "sale[0][no]", "sales", "sale[]", "x"])
    ) {
        if let Some((settled, values)) = same::<Settled>("settled", &bytes)? {
            let found = items(&values, message("settled"), "sales");
            prop_assert_eq!(settled.sales.map(|sales| sales.len()), found);
        }
    }

    #[test]
    fn any_request_is_read_without_a_panic(
        bytes in pairs(&[
            "OrderID", "Methods", "Options", "code[]", "customer[name]", "customer[home][zip]", "customer[x][y]", "customer",
            "items[0][sku]", "items[1][sku]", "items[0][tags]", "items[3][price]", "items[x]", "items[0]", "days.0", "days.1",
            "days.01", "days.", "days.0.1",
        ])
    ) {
        let message = message("entry.request");
        let read = codec::decode(&SPEC, message, &bytes);
        let pairs = bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).count();
        // Each pair is read or left over, and what is doubtful is both.
        prop_assert!(read.unknown.len() <= pairs);
        let place = SPEC.messages.iter().position(|it| it.name == message.name).expect("its place");
        let parts = codec::ranges(&SPEC, place, &bytes);
        prop_assert_eq!(parts.iter().map(|part| part.range.len()).sum::<usize>(), bytes.len());
        let _ = codec::encode(&SPEC, message, &read.values);
    }
}
