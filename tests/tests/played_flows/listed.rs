//! What an answer lists says what it tells itself, where its spec says how to read it.

use denbun::Verdict;
use denbun::flow::Said;
use denbun_codegen::model::{ExampleValue, Message, Spec, Type};
use denbun_simulator::codec::{self, Values};

/// What the first of what an answer lists says; `None` if it lists nothing that says anything.
pub(crate) fn listed(provider: &'static str, operation: &str, body: &[u8]) -> Option<Said> {
    let spec = super::spec(provider);
    let operation = spec.operations.iter().find(|known| known.name == operation)?;
    let message = &spec.messages[operation.response?];
    let values = codec::decode(&spec, message, body).values;
    let fields: Vec<_> = (0..message.fields.len()).map(|at| values.get(at)).collect();
    Some(match first(&spec, message, &fields)? {
        Verdict::Confirmed => Said::Confirmed,
        Verdict::Declined => Said::Declined,
        Verdict::Unknown => Said::Unknown,
    })
}

fn first(spec: &Spec, message: &Message, fields: &[Option<&ExampleValue>]) -> Option<Verdict> {
    message.fields.iter().zip(fields).find_map(|(row, value)| {
        let Type::Object(object) = row.ty else { return None };
        let object = &spec.messages[object];
        let ExampleValue::Object(inside) = (match (*value)? {
            ExampleValue::List(items) => items.first()?,
            one => one,
        }) else {
            return None;
        };
        let own = codec::message_verdict(spec, object, &Values::of_object(object, inside), None);
        own.or_else(|| {
            let value = |wanted: usize| inside.iter().find(|(at, _)| *at == wanted).map(|(_, value)| value);
            let fields: Vec<_> = (0..object.fields.len()).map(value).collect();
            first(spec, object, &fields)
        })
    })
}
