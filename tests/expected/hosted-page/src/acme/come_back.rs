// @generated from specs/good/hosted-page.yaml by `denbun generate`; change the spec, not this file.
//! 決済後の戻り
//!
//! Received at: 戻り先URL (GET or POST).
//!
//! `free` proves that `order`, `amount` are what the shop sent, not that anything was paid; its content is confirmed by 管理画面.
//!
//! documented · `specs/good/hosted-page.yaml:47`

/// 決済後の戻り
///
/// `come_back` · form, Shift_JIS · documented · `specs/good/hosted-page.yaml:47`
#[doc(alias("come_back", "決済後の戻り"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "come_back",
    label = "決済後の戻り",
    wire = "form",
    charset = "Shift_JIS",
    decode,
    rules = come_back_rules
)]
#[non_exhaustive]
pub struct ComeBack {
    /// 決済結果
    ///
    /// `半角数字(1)` · documented · `specs/good/hosted-page.yaml:57`
    #[doc(alias("決済結果"))]
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)")]
    pub rst: Option<::denbun::Open<super::Rst>>,

    /// 注文番号
    ///
    /// `半角英数(20)` · documented · `specs/good/hosted-page.yaml:58`
    #[doc(alias("注文番号"))]
    #[field(name = "order", label = "注文番号", format = "半角英数(20)")]
    pub order: Option<String>,

    /// 決済金額
    ///
    /// `半角数字(7)` · documented · `specs/good/hosted-page.yaml:59`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字(7)")]
    pub amount: Option<::denbun::Yen>,

    /// 自由項目
    ///
    /// `半角英数(64)` · documented · `specs/good/hosted-page.yaml:60`
    #[doc(alias("自由項目"))]
    #[field(name = "free", label = "自由項目", format = "半角英数(64)")]
    pub free: Option<String>,

    /// 広告
    ///
    /// documented · `specs/good/hosted-page.yaml:61`
    #[doc(alias("広告"))]
    #[field(name = "html", label = "広告")]
    pub html: Option<::denbun::Relayed>,

    /// その他
    ///
    /// documented · `specs/good/hosted-page.yaml:62`
    #[doc(alias("その他"))]
    #[rest(label = "その他")]
    pub rest: ::denbun::Rest,
}

fn come_back_rules(message: &ComeBack, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "`amount` is more than 0 when `amount` is given",
        &["amount"],
        rule::or(rule::absent(message.amount.as_integer()), || {
            rule::gt(message.amount.as_integer(), Some(0))
        }),
    );
}

impl ::denbun::HandBack for ComeBack {
    const HAND_BACK: &'static ::denbun::hand_back::HandBackInfo = &::denbun::hand_back::HandBackInfo {
        name: "come_back",
        label: "決済後の戻り",
        methods: &[::denbun::operation::Method::Get, ::denbun::operation::Method::Post],
        digest: Some(&::denbun::page::DigestInfo { field: "free", key: "return_key", length: 64 }),
        signature: None,
        resolve: ::denbun::operation::Resolve::Manual("管理画面"),
        errors: super::ERRORS,
        schema: <Self as ::denbun::Message>::SCHEMA,
    };

    fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(self.rst.as_text(), Some("0")),
            rule::eq(self.rst.as_text(), Some("9")),
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        [self.order.as_text().unwrap_or_default(), self.rst.as_text().unwrap_or_default()].join("\u{1f}")
    }

    fn digest(&self) -> Option<&str> {
        ::denbun::Value::as_text(&self.free)
    }

    fn digest_values(&self, input: &mut ::denbun::page::DigestInput) {
        input.value("order", &self.order);
        input.value("amount", &self.amount);
    }
}
