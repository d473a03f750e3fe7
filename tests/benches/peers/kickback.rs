//! Peers that read the notification.

use std::borrow::Cow;

use garde::Validate;
use serde::Deserialize;

use super::answer::Found;
use super::checks::{ANY, Violations};
use super::values::{Kickback, Status, Text, is_total, rest_length};

/// serde_urlencoded, then garde.
pub(crate) fn serde_garde<'a, T: Text + Deserialize<'a>>(query: &'a [u8]) -> Option<Kickback<T>> {
    let kickback: Kickback<T> = serde_urlencoded::from_bytes(query).ok()?;
    kickback.validate().ok()?;
    Some(kickback)
}

/// `form_urlencoded::parse` and checks by hand, into owned or borrowed text.
pub(crate) fn by_hand<'a, T: Text + From<Cow<'a, str>>>(query: &'a [u8]) -> Found<Kickback<T>> {
    let mut violations = Violations::default();
    let (mut gid, mut rst, mut ap, mut ec, mut god, mut cod) = (None, None, None, None, None, None);
    let (mut am, mut tx, mut sf, mut ta, mut id, mut ps) = (None, None, None, None, None, None);
    let mut rest = Vec::new();
    for (key, value) in form_urlencoded::parse(query) {
        let (field, place) = match &*key {
            "gid" => ("gid", &mut gid),
            "rst" => ("rst", &mut rst),
            "ap" => ("ap", &mut ap),
            "ec" => ("ec", &mut ec),
            "god" => ("god", &mut god),
            "cod" => ("cod", &mut cod),
            "am" => ("am", &mut am),
            "tx" => ("tx", &mut tx),
            "sf" => ("sf", &mut sf),
            "ta" => ("ta", &mut ta),
            "id" => ("id", &mut id),
            "ps" => ("ps", &mut ps),
            _ => {
                rest.push((key, value));
                continue;
            }
        };
        if place.is_some() {
            violations.report(field, "duplicate");
        } else {
            *place = Some(value);
        }
    }

    let (gid, rst) = (gid?, rst?);
    violations.digits("gid", &gid, 1, ANY);
    violations.digits("rst", &rst, 1, 1);
    if let Some(text) = &ap
        && !text.is_empty()
    {
        violations.alphanumeric("ap", text, 6, 7);
    }
    if let Some(text) = &ec {
        violations.alphanumeric("ec", text, 0, 12);
    }
    if let Some(text) = &god {
        violations.digits("god", text, 0, ANY);
    }
    if let Some(text) = &cod {
        violations.bytes("cod", text, 50);
    }
    if let Some(text) = &id {
        violations.alphanumeric("id", text, 0, 50);
    }
    if let Some(text) = &ps {
        violations.alphanumeric("ps", text, 0, 50);
    }
    let am = am.and_then(|text| violations.amount("am", &text));
    let tx = tx.and_then(|text| violations.amount("tx", &text));
    let sf = sf.and_then(|text| violations.amount("sf", &text));
    let ta = ta.and_then(|text| violations.amount("ta", &text));
    if rest_length(&rest) > 1024 {
        violations.report("rest", "length");
    }
    let rst = match &*rst {
        "1" => Status::Succeeded,
        "2" => Status::Failed,
        _ => Status::Other(rst.into()),
    };
    if !is_total(&rst, [am, tx, sf], ta) {
        violations.report("ta", "rule");
    }
    let kickback = Kickback {
        gid: gid.into(),
        rst,
        ap: ap.map(T::from),
        ec: ec.map(T::from),
        god: god.map(T::from),
        cod: cod.map(T::from),
        am,
        tx,
        sf,
        ta,
        id: id.map(T::from),
        ps: ps.map(T::from),
        rest: rest.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
    };
    Some((kickback, violations))
}
