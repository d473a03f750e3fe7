//! Whether what a field's attribute says agrees with its Rust type and with itself.

use proc_macro2::Ident;
use syn::Type;

use super::{Field, Visibility, ty};
use crate::parse::Text;
use crate::problem::Problems;

/// Texts that would leave a secret in memory.
const TEXTS: [&str; 3] = ["String", "str", "Cow"];

/// What logs may show.
pub(super) fn visibility(
    public: Option<Ident>,
    secret: Option<Ident>,
    ty: &Type,
    problems: &mut Problems,
) -> Visibility {
    let held = ty::holds(ty, "Secret");
    if let (Some(public), true) = (&public, held || secret.is_some()) {
        problems.at(public, "a secret field cannot be public");
    }
    if let (Some(secret), true) = (&secret, TEXTS.iter().any(|text| ty::holds(ty, text))) {
        problems.at(
            secret,
            format!(
                "a secret field has the type `Secret<String>`, which is zeroed when dropped, not `{}`",
                ty::written(ty)
            ),
        );
    }
    match (held || secret.is_some(), public) {
        (true, _) => Visibility::Secret,
        (false, Some(_)) => Visibility::Public,
        (false, None) => Visibility::Masked,
    }
}

/// Reports a type, a format and values that do not go together.
pub(super) fn check(field: &Field, format: Option<&Text>, problems: &mut Problems) {
    let holds_nothing = ty::is_named(&field.ty, "Fixed");
    match &field.fixed {
        Some(fixed) if !holds_nothing => {
            let written = ty::written(&field.ty);
            problems
                .at(&fixed.at, format!("a `fixed` value needs a field of the type `Fixed`, not `{written}`"));
        }
        None if holds_nothing => problems.at(&field.ty, "a `Fixed` field needs its value: `fixed = \"…\"`"),
        _ => {}
    }
    if let (Some(fixed), Some(default)) = (&field.fixed, &field.default) {
        if fixed.value != default.value {
            problems.at(&default.at, format!("the field is fixed to `{}`", fixed.value));
        }
    } else if let Some(default) = &field.default {
        default_is_of_one_value(default, &field.ty, problems);
    }
    if ty::optional(&field.ty).is_some() && ty::is_named(&field.ty, "Digest") {
        problems.at(&field.ty, "a digest is made when its page is: take away the `Option`");
    }
    dates_have_a_pattern(field, format, problems);
    values_fit_the_format(field, problems);
}

fn default_is_of_one_value(default: &Text, ty: &Type, problems: &mut Problems) {
    if ty::optional(ty).is_some() {
        problems.at(&default.at, "a field with a default is always sent: take away the `Option`");
    } else if let Some(name) = ty::first_of(ty, &["Vec", "Map", "Nullable", "Json"]) {
        problems.at(&default.at, format!("a default is one scalar value, not a `{name}`"));
    }
}

fn dates_have_a_pattern(field: &Field, format: Option<&Text>, problems: &mut Problems) {
    let (has, pattern) = if ty::holds(&field.ty, "Date") {
        (field.format.is_date(), "YYYY/MM/DD")
    } else if ty::holds(&field.ty, "DateTime") {
        (field.format.is_date_time(), "YYYY/MM/DD hh:mm:ss")
    } else {
        return;
    };
    // A notation that could not be read has been reported as such.
    if has || field.format.broken {
        return;
    }
    let message =
        format!("the type `{}` needs a pattern in `format`, such as `{pattern}`", ty::written(&field.ty));
    match format {
        Some(format) => problems.at(&format.at, message),
        None => problems.at(&field.ty, message),
    }
}

fn values_fit_the_format(field: &Field, problems: &mut Problems) {
    for (key, value) in [("fixed", &field.fixed), ("default", &field.default)] {
        let Some(value) = value else { continue };
        if let Err(reason) = field.format.accepts(&value.value) {
            problems.at(&value.at, format!("the {key} value does not fit the field's own format: {reason}"));
        }
    }
}
