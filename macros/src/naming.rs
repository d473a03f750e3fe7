//! Names made from names.

/// `ReAuthRequest` to `re_auth_request`.
pub(crate) fn snake_case(name: &str) -> String {
    let mut out = String::new();
    let mut after_lower = false;
    for character in name.chars() {
        if character.is_uppercase() && after_lower {
            out.push('_');
        }
        after_lower = character.is_lowercase() || character.is_ascii_digit();
        out.extend(character.to_lowercase());
    }
    out
}

/// `shop_id` to `ShopId`; characters without case stay.
pub(crate) fn camel_case(name: &str) -> String {
    let mut out = String::new();
    for word in name.split('_') {
        let mut characters = word.chars();
        out.extend(characters.next().into_iter().flat_map(char::to_uppercase));
        out.extend(characters);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_become_message_names() {
        assert_eq!(snake_case("ReAuthRequest"), "re_auth_request");
        assert_eq!(snake_case("Step2Answer"), "step2_answer");
        assert_eq!(snake_case("URL"), "url");
    }

    #[test]
    fn fields_become_type_names() {
        assert_eq!(camel_case("shop_id"), "ShopId");
        assert_eq!(camel_case("決済番号"), "決済番号");
    }
}
