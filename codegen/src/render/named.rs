//! Looking things up by name.

use minijinja::value::Value;
use minijinja::{Error, ErrorKind};

/// The thing of a list that a link or a name stands for: `provider.messages | named(operation.request)`,
/// `provider.operations | named("sales")`. That there is none is an error.
pub(super) fn named(list: Value, wanted: Value) -> Result<Value, Error> {
    let (key, wanted) = match wanted.as_str() {
        Some(name) => ("name", name.to_owned()),
        None => ("rust", text(&wanted, "rust")?),
    };
    for item in list.try_iter()? {
        // What has no name, such as a union, is known by its Rust name.
        let is_it = |key: &str| item.get_attr(key).is_ok_and(|own| own.as_str() == Some(&wanted));
        if is_it(key) || (key == "name" && is_it("rust")) {
            return Ok(item);
        }
    }
    Err(Error::new(ErrorKind::InvalidOperation, format!("there is no `{wanted}` in this list")))
}

fn text(link: &Value, key: &str) -> Result<String, Error> {
    let found = link.get_attr(key)?;
    let wrong = || Error::new(ErrorKind::InvalidOperation, "`named` takes a link of the view, or a name");
    found.as_str().map(str::to_owned).ok_or_else(wrong)
}
