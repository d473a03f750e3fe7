//! Whether values written in a spec have their format and type.

use denbun_notation::{Charset, Format, Limits, Shape, Unit};

use super::spelled;
use crate::diagnostic::quote;
use crate::model::Type;

/// Whether a value has the format and type, or why not.
pub(crate) fn fits(format: &Format, ty: Type, value: &str) -> Result<(), String> {
    let limits = format.limits();
    if let Some(odd) = value.chars().find(|c| !limits.set.contains(*c)) {
        return Err(format!("{} is no character of it", quote(&odd.to_string())));
    }
    if let Charset::Enum(values) = &format.charset
        && !values.is_empty()
        && !values.iter().any(|listed| listed == value)
    {
        return Err("it is not among the values of the notation".to_owned());
    }
    check_length(&limits, value)?;
    check_shape(&limits.shape, value)?;
    match ty {
        Type::Yen if value.parse::<u64>().is_err() => Err("it is no amount".to_owned()),
        Type::Integer if value.parse::<i64>().is_err() => Err("it is no integer".to_owned()),
        Type::Bool if !matches!(value, "true" | "false") => {
            Err("it is neither `true` nor `false`".to_owned())
        }
        Type::Amount if value.parse::<u64>().is_err() => Err("it is no amount".to_owned()),
        Type::Number if !spelled::is_number(value) => Err("it is no number".to_owned()),
        Type::Timestamp if !spelled::is_timestamp(value) => {
            Err("it is not written as RFC 3339 does".to_owned())
        }
        Type::Duration if !spelled::is_duration(value) => {
            Err("it is not written as ISO 8601 does".to_owned())
        }
        Type::Currency if !spelled::is_currency(value) => Err("it is no code of a currency".to_owned()),
        Type::Uuid if !spelled::is_uuid(value) => Err("it is no UUID".to_owned()),
        Type::Ipv4 if !spelled::is_ipv4(value) => Err("it is no IPv4 address".to_owned()),
        _ => Ok(()),
    }
}

fn check_length(limits: &Limits, value: &str) -> Result<(), String> {
    let (length, unit) = match limits.unit {
        Unit::Value => return Ok(()),
        Unit::Char => (value.chars().count(), "characters"),
        // The least a charset takes; what is sure to be too long is refused.
        Unit::Byte => (value.chars().map(width).sum(), "bytes"),
        Unit::HalfwidthUnits => (value.chars().map(width).sum(), "half-width units"),
    };
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    if !limits.lengths.is_empty() && !limits.lengths.contains(&length) {
        let allowed: Vec<String> = limits.lengths.iter().map(u32::to_string).collect();
        return Err(format!("{length} {unit}, not {}", allowed.join(" or ")));
    }
    if length > limits.max {
        return Err(format!("{length} {unit}, at most {}", limits.max));
    }
    if length < limits.min && (length > 0 || limits.min > 0) {
        return Err(format!("{length} {unit}, at least {}", limits.min));
    }
    Ok(())
}

fn width(c: char) -> usize {
    if c.is_ascii() || ('\u{ff61}'..='\u{ff9f}').contains(&c) { 1 } else { 2 }
}

fn check_shape(shape: &Shape, value: &str) -> Result<(), String> {
    match shape {
        Shape::Text => Ok(()),
        Shape::Date(pattern) | Shape::DateTime(pattern) => {
            let same =
                |(c, p): (char, char)| if p.is_ascii_alphabetic() { c.is_ascii_digit() } else { c == p };
            let fits = value.chars().count() == pattern.chars().count()
                && value.chars().zip(pattern.chars()).all(same);
            if fits { Ok(()) } else { Err(format!("it is not written as `{pattern}`")) }
        }
        Shape::Email => {
            let halves = value.split_once('@').filter(|(name, host)| !name.is_empty() && !host.is_empty());
            halves.map(|_| ()).ok_or_else(|| "it is no e-mail address".to_owned())
        }
        Shape::Url => {
            let is_url = value.starts_with("https://") || value.starts_with("http://");
            if is_url { Ok(()) } else { Err("it is no http or https address".to_owned()) }
        }
        Shape::Range { min, max } => match value.parse::<i64>() {
            Ok(number) if (*min..=*max).contains(&number) => Ok(()),
            Ok(_) => Err(format!("it is not from {min} to {max}")),
            Err(_) => Err("it is no integer".to_owned()),
        },
        Shape::Decimal { integer, fraction } => {
            let (whole, part) = value.trim_start_matches('-').split_once('.').unwrap_or((value, ""));
            let short = |digits: &str, most: u32| digits.len() <= most as usize;
            if short(whole, *integer) && short(part, *fraction) {
                Ok(())
            } else {
                Err("it has too many digits".to_owned())
            }
        }
    }
}
