//! Peers that write the token request. All append to a buffer that is kept between messages.

use garde::Validate;
use serde::Serialize;

use super::super::checks::Violations;
use super::super::values::Text;
use super::values::Token;

/// serde_json after garde.
pub(crate) fn serde_garde<T: Text + Serialize>(
    token: &Token<T>,
    out: &mut Vec<u8>,
) -> Result<(), garde::Report> {
    token.validate()?;
    serde_json::to_writer(out, token).expect("the struct can be written");
    Ok(())
}

/// serde_json after checks by hand.
pub(crate) fn serde_by_hand<T: Text + Serialize>(
    token: &Token<T>,
    out: &mut Vec<u8>,
) -> Result<(), Violations> {
    check(token)?;
    serde_json::to_writer(out, token).expect("the struct can be written");
    Ok(())
}

/// sonic-rs after garde.
pub(crate) fn sonic_garde<T: Text + Serialize>(
    token: &Token<T>,
    out: &mut Vec<u8>,
) -> Result<(), garde::Report> {
    token.validate()?;
    sonic_rs::to_writer(out, token).expect("the struct can be written");
    Ok(())
}

/// sonic-rs after checks by hand.
pub(crate) fn sonic_by_hand<T: Text + Serialize>(
    token: &Token<T>,
    out: &mut Vec<u8>,
) -> Result<(), Violations> {
    check(token)?;
    sonic_rs::to_writer(out, token).expect("the struct can be written");
    Ok(())
}

fn check<T: Text + Serialize>(token: &Token<T>) -> Result<(), Violations> {
    let mut violations = Violations::default();
    if let Some(email) = &token.email {
        violations.email("email", email.as_ref());
    }
    violations.required("data.customer_name", token.data.customer_name.as_ref());
    let phone = &token.data.phone_number;
    violations.digits("data.phone_number.country_code", phone.country_code.as_ref(), 1, 3);
    violations.digits("data.phone_number.local_number", phone.local_number.as_ref(), 1, 15);
    if violations.is_empty() { Ok(()) } else { Err(violations) }
}
