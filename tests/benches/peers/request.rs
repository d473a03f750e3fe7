//! Peers that write the request. All append to a buffer that is kept between messages.

use form_urlencoded::Serializer;
use garde::Validate;
use serde::Serialize;

use super::checks::{ANY, Violations};
use super::values::{Request, Text, is_own_key, rest_length};

/// serde_urlencoded after garde. The pairs of the shop follow the derived fields, without `flatten`, which is slower.
pub(crate) fn serde_garde<T: Text + Serialize>(
    request: &Request<T>,
    out: &mut String,
) -> Result<(), garde::Report> {
    request.validate()?;
    let mut pairs = Serializer::new(out);
    request.serialize(serde_urlencoded::Serializer::new(&mut pairs)).expect("a flat struct can be written");
    pairs.extend_pairs(&request.rest);
    Ok(())
}

/// form_urlencoded after checks by hand.
pub(crate) fn by_hand<T: Text>(request: &Request<T>, out: &mut String) -> Result<(), Violations> {
    let violations = check(request);
    if !violations.is_empty() {
        return Err(violations);
    }
    let mut number = itoa::Buffer::new();
    let mut pairs = Serializer::new(out);
    pairs.append_pair("aid", request.aid.as_ref());
    pairs.append_pair("rt", request.rt.as_str());
    pairs.append_pair("tid", request.tid.as_ref());
    pairs.append_pair("am", number.format(request.am));
    pairs.append_pair("tx", number.format(request.tx));
    pairs.append_pair("sf", number.format(request.sf));
    if let Some(email) = &request.em {
        pairs.append_pair("em", email.as_ref());
    }
    if let Some(phone) = &request.pn {
        pairs.append_pair("pn", phone.as_ref());
    }
    pairs.extend_pairs(&request.rest);
    Ok(())
}

fn check<T: Text>(request: &Request<T>) -> Violations {
    let mut violations = Violations::default();
    violations.digits("aid", request.aid.as_ref(), 6, 6);
    violations.required("tid", request.tid.as_ref());
    violations.digits("tid", request.tid.as_ref(), 0, ANY);
    if let Some(email) = &request.em {
        violations.email("em", email.as_ref());
    }
    if let Some(phone) = &request.pn {
        violations.digits("pn", phone.as_ref(), 0, 15);
    }
    for (key, _) in &request.rest {
        if !is_own_key(key.as_ref()) {
            violations.report("rest", "duplicate");
        }
    }
    if rest_length(&request.rest) > 1024 {
        violations.report("rest", "length");
    }
    violations
}
