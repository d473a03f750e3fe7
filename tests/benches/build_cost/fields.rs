//! The fields of a message, and what each maker says of them.

use super::{Kind, Maker};

/// A field: its name, its kind and the greatest length of its text.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    kind: FieldKind,
    max: u32,
}

#[derive(Clone, Copy)]
enum FieldKind {
    Digits,
    Letters,
    OptionalLetters,
    OptionalText,
    Amount,
    OptionalAmount,
    Choice,
}

const fn field(name: &'static str, kind: FieldKind, max: u32) -> Field {
    Field { name, kind, max }
}

pub(crate) const FIELDS: [Field; 15] = [
    field("shop_id", FieldKind::Digits, 6),
    field("reply_method", FieldKind::Choice, 1),
    field("target_id", FieldKind::Digits, 20),
    field("order_code", FieldKind::Letters, 27),
    field("amount", FieldKind::Amount, 0),
    field("tax", FieldKind::Amount, 0),
    field("shipping_fee", FieldKind::Amount, 0),
    field("total", FieldKind::OptionalAmount, 0),
    field("phone", FieldKind::Digits, 15),
    field("approval_number", FieldKind::OptionalLetters, 7),
    field("error_code", FieldKind::OptionalLetters, 12),
    field("issued_id", FieldKind::OptionalLetters, 50),
    field("issued_password", FieldKind::OptionalLetters, 50),
    field("order_number", FieldKind::OptionalText, 50),
    field("memo", FieldKind::OptionalText, 1024),
];

impl Field {
    pub(crate) const fn ty(&self, maker: Maker) -> &'static str {
        match (self.kind, maker) {
            (FieldKind::Digits | FieldKind::Letters, _) => "String",
            (FieldKind::OptionalLetters | FieldKind::OptionalText, _) => "Option<String>",
            (FieldKind::Amount, Maker::Ours) => "Yen",
            (FieldKind::OptionalAmount, Maker::Ours) => "Option<Yen>",
            (FieldKind::Amount, _) => "u64",
            (FieldKind::OptionalAmount, _) => "Option<u64>",
            (FieldKind::Choice, _) => "Method",
        }
    }

    pub(crate) fn attribute(&self, kind: Kind, written: bool) -> Option<String> {
        match kind.maker {
            Maker::Nobody | Maker::Serde => None,
            Maker::Ours => Some(match self.notation() {
                Some(notation) => format!("#[field(label = \"項目\", format = \"{notation}\")]"),
                None => "#[field(label = \"項目\")]".into(),
            }),
            Maker::SerdeWithChecks if written => Some(format!("{} {}", self.rules(), self.setter())),
            Maker::SerdeWithChecks => Some(self.rules()),
        }
    }

    fn notation(&self) -> Option<String> {
        let max = self.max;
        match self.kind {
            FieldKind::Digits => Some(format!("半角数字({max})")),
            FieldKind::Letters | FieldKind::OptionalLetters => Some(format!("半角英数({max})")),
            FieldKind::OptionalText => Some(format!("{max}バイト以内")),
            FieldKind::Amount | FieldKind::OptionalAmount => Some("半角数字".into()),
            FieldKind::Choice => None,
        }
    }

    /// What garde checks.
    fn rules(&self) -> String {
        let max = self.max;
        match self.kind {
            FieldKind::Digits => format!("#[garde(custom(digits), length(bytes, min = 1, max = {max}))]"),
            FieldKind::Letters => format!("#[garde(custom(letters), length(bytes, min = 1, max = {max}))]"),
            FieldKind::OptionalLetters => {
                format!("#[garde(inner(custom(letters), length(bytes, max = {max})))]")
            }
            FieldKind::OptionalText => format!("#[garde(inner(length(bytes, max = {max})))]"),
            FieldKind::Amount | FieldKind::OptionalAmount | FieldKind::Choice => "#[garde(skip)]".into(),
        }
    }

    /// What typed-builder makes of it: setters as ours are, but one for an `Option`, not two.
    const fn setter(&self) -> &'static str {
        match self.kind {
            FieldKind::Amount => "",
            FieldKind::Digits | FieldKind::Letters | FieldKind::Choice => "#[builder(setter(into))]",
            FieldKind::OptionalAmount => "#[builder(default, setter(strip_option))]",
            FieldKind::OptionalLetters | FieldKind::OptionalText => {
                "#[builder(default, setter(strip_option, into))]"
            }
        }
    }
}
