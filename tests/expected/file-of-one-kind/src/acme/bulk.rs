// @generated from specs/good/file-of-one-kind.yaml by `denbun generate`; change the spec, not this file.
//! 一括決済
//!
//! Written by the shop: Shift_JIS, a header of labels, LF, always in quotes, divided by tabs.
//!
//! People open it in a spreadsheet.
//!
//! documented · `specs/good/file-of-one-kind.yaml:6`

/// 一括決済
///
/// `bulk` · csv, Shift_JIS · documented · `specs/good/file-of-one-kind.yaml:6`
#[doc(alias("bulk", "一括決済"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bulk",
    label = "一括決済",
    wire = "csv",
    charset = "Shift_JIS",
    rules = bulk_rules,
    at_least_one_of(name, em)
)]
#[file(header = "labels", line_end = "LF", quote = "always", separator = "\t", spreadsheet)]
#[non_exhaustive]
pub struct Bulk {
    /// 注文番号
    ///
    /// `半角英数(20)` · documented · `specs/good/file-of-one-kind.yaml:13`
    #[doc(alias("注文番号"))]
    #[field(name = "order", label = "注文番号", format = "半角英数(20)")]
    pub order: String,

    /// 決済金額
    ///
    /// `半角数字(7)` · documented · `specs/good/file-of-one-kind.yaml:14`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字(7)")]
    pub amount: ::denbun::Yen,

    /// 氏名
    ///
    /// `全角(20)` · documented · `specs/good/file-of-one-kind.yaml:15`
    #[doc(alias("氏名"))]
    #[field(name = "name", label = "氏名", format = "全角(20)")]
    pub name: Option<String>,

    /// メールアドレス
    ///
    /// `半角英数記号(50)` · documented · `specs/good/file-of-one-kind.yaml:16`
    #[doc(alias("メールアドレス"))]
    #[field(name = "em", label = "メールアドレス", format = "半角英数記号(50)", type = "email")]
    pub em: Option<String>,

    /// その他の列
    ///
    /// documented · `specs/good/file-of-one-kind.yaml:17`
    #[doc(alias("その他の列"))]
    #[rest(label = "その他の列")]
    pub rest: ::denbun::Rest,
}

fn bulk_rules(message: &Bulk, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule("`amount` is more than 0", &["amount"], rule::gt(message.amount.as_integer(), Some(0)));
}
