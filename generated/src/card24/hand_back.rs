// @generated from specs/card24.yaml by `denbun generate`; change the spec, not this file.
//! 決済終了後の引き渡し
//!
//! Received at: 決済終了後の接続先 (GET or POST).
//!
//! `FREE3` proves that `FREE1`, `AMOUNT` are what the shop sent, not that anything was paid; its content is confirmed by 管理画面でオーダーIDと決済金額を確認する.
//!
//! documented: 決済インターフェース · `specs/card24.yaml:40`

/// 決済終了後の引き渡し
///
/// one of up to three addresses; GET or POST as agreed. Nothing in it proves that it was paid.
///
/// `hand_back` · form, Shift_JIS (**assumed**, confirm: 画面遷移とCSVの文字コード) · documented: 決済インターフェース · `specs/card24.yaml:40`
#[doc(alias("hand_back", "決済終了後の引き渡し"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "hand_back", label = "決済終了後の引き渡し", wire = "form", charset = "Shift_JIS", decode)]
#[non_exhaustive]
pub struct HandBack {
    /// 決済の判定結果
    ///
    /// `半角数字(1)` · name, values documented: 決済インターフェース; format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:42`
    #[doc(alias("RC", "決済の判定結果"))]
    #[field(name = "RC", label = "決済の判定結果", format = "半角数字(1)", public)]
    pub result_code: ::denbun::Open<super::ResultCode>,

    /// オーダーID(取引番号)
    ///
    /// `半角英数記号` · name **assumed** (confirm: オーダーIDのパラメータ名と桁数); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:42`
    #[doc(alias("オーダーID(取引番号)"))]
    #[field(name = "ORDER_ID", label = "オーダーID(取引番号)", format = "半角英数記号", public)]
    pub order_id: Option<String>,

    /// 決済金額
    ///
    /// `半角数字(7)` · name **assumed** (confirm: 決済金額のパラメータ名、桁区切りと税の扱い); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:42`
    #[doc(alias("決済金額"))]
    #[field(name = "AMOUNT", label = "決済金額", format = "半角数字(7)", public)]
    pub amount: Option<::denbun::Yen>,

    /// メールアドレス
    ///
    /// `半角英数記号(254)` · name **assumed** (confirm: メールアドレスのパラメータ名と桁数); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:42`
    #[doc(alias("メールアドレス"))]
    #[field(name = "EMAIL", label = "メールアドレス", format = "半角英数記号(254)", type = "email")]
    pub email: Option<String>,

    /// カード名義
    ///
    /// `100バイト以内` · name **assumed** (confirm: カード名義のパラメータ名と文字種); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:42`
    #[doc(alias("カード名義"))]
    #[field(name = "CARD_NAME", label = "カード名義", format = "100バイト以内")]
    pub card_holder: Option<String>,

    /// 自由項目1
    ///
    /// the shop\'s own order number here
    ///
    /// `100バイト以内` · name **assumed** (confirm: 自由項目1のパラメータ名と桁数); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:42`
    #[doc(alias("自由項目1"))]
    #[field(name = "FREE1", label = "自由項目1", format = "100バイト以内")]
    pub free1: Option<String>,

    /// 自由項目2
    ///
    /// `100バイト以内` · name **assumed** (confirm: 自由項目2のパラメータ名と桁数); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:42`
    #[doc(alias("自由項目2"))]
    #[field(name = "FREE2", label = "自由項目2", format = "100バイト以内")]
    pub free2: Option<String>,

    /// 自由項目3
    ///
    /// the keyed digest of order number and amount here
    ///
    /// `100バイト以内` · name **assumed** (confirm: 自由項目3のパラメータ名と桁数); format, required **assumed**: 公開資料にない事項の推定 (confirm: 加盟店契約時に渡される接続仕様書) · `specs/card24.yaml:42`
    #[doc(alias("自由項目3"))]
    #[field(name = "FREE3", label = "自由項目3", format = "100バイト以内")]
    pub free3: Option<String>,
}

impl ::denbun::HandBack for HandBack {
    const HAND_BACK: &'static ::denbun::hand_back::HandBackInfo = &::denbun::hand_back::HandBackInfo {
        name: "hand_back",
        label: "決済終了後の引き渡し",
        methods: &[::denbun::operation::Method::Get, ::denbun::operation::Method::Post],
        digest: Some(&::denbun::page::DigestInfo { field: "FREE3", key: "hand_back_key", length: 64 }),
        signature: None,
        resolve: ::denbun::operation::Resolve::Manual("管理画面でオーダーIDと決済金額を確認する"),
        errors: super::ERRORS,
        schema: <Self as ::denbun::Message>::SCHEMA,
    };

    fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(self.result_code.as_text(), Some("0")),
            rule::eq(self.result_code.as_text(), Some("9")),
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        [self.order_id.as_text().unwrap_or_default(), self.result_code.as_text().unwrap_or_default()]
            .join("\u{1f}")
    }

    fn digest(&self) -> Option<&str> {
        ::denbun::Value::as_text(&self.free3)
    }

    fn digest_values(&self, input: &mut ::denbun::page::DigestInput) {
        input.value("FREE1", &self.free1);
        input.value("AMOUNT", &self.amount);
    }
}
