// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 課金 – CREATE
//!
//! where no answer came the same key asks again within 24 hours, and list_charges finds the charge by its token; the currency is no echo since jpy comes back as JPY
//!
//! `POST /charges`: opens a payment; sent again: with its key in `Idempotency-Key`; unknown outcome: 課金 – GET; notifies with [`Webhook`](super::Webhook).
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:7`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CreateChargeRequest::builder()
//!     .transaction_token_id("11ef32a7-3a71-8662-803f-1bc27702eeec")
//!     .amount(::denbun::Amount(1000))
//!     .currency(::denbun::Currency::new("JPY"))
//!     .metadata(::denbun::Map::from([(
//!         "order_id",
//!         r#""12345""#.parse::<::denbun::Json>().expect("JSON"),
//!     )]))
//!     .redirect(
//!         univapay::CreateChargeRequestRedirect::builder()
//!             .endpoint("https://test.url/")
//!             .build(),
//!     )
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"transaction_token_id":"11ef32a7-3a71-8662-803f-1bc27702eeec","amount":"1000","currency":"JPY","metadata":{"order_id":"12345"},"redirect":{"endpoint":"https://test.url/"}}"#
//! );
//! ```

/// 課金 – CREATE
///
/// `create_charge.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:7`
#[doc(alias("create_charge.request", "課金 – CREATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "create_charge.request", label = "課金 – CREATE", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct CreateChargeRequest {
    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:11`
    #[doc(alias("トランザクショントークンID"))]
    #[field(name = "transaction_token_id", label = "トランザクショントークンID", type = "uuid")]
    pub transaction_token_id: String,

    /// 金額
    ///
    /// the guide sends a text as here; libraries send a number and it is taken as well
    ///
    /// documented: コンビニ決済 – APIへのリクエスト · `specs/univapay/charges.yaml:11`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", json(text, number), public)]
    pub amount: ::denbun::Amount,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:11`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: ::denbun::Currency,

    /// 売上処理
    ///
    /// true unless given; false authorizes a card only
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:11`
    #[doc(alias("売上処理"))]
    #[field(name = "capture", label = "売上処理", public)]
    pub capture: Option<bool>,

    /// 売上予定日時
    ///
    /// with capture false the time of the capture; at a convenience store or bank the deadline, which wins over the token\'s
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:12`
    #[doc(alias("売上予定日時"))]
    #[field(name = "capture_at", label = "売上予定日時", public)]
    pub capture_at: Option<::denbun::Timestamp>,

    /// 通貨換算なし
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/charges.yaml:13`
    #[doc(alias("通貨換算なし"))]
    #[field(name = "only_direct_currency", label = "通貨換算なし", public)]
    pub only_direct_currency: Option<bool>,

    /// 加盟店取引ID
    ///
    /// needed by we_chat we_chat_mpm we_chat_online; unique
    ///
    /// `半角英数(32)` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:13`
    #[doc(alias("加盟店取引ID"))]
    #[field(name = "merchant_transaction_id", label = "加盟店取引ID", format = "半角英数(32)")]
    pub merchant_transaction_id: Option<String>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:13`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 消費者の環境
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:14`
    #[doc(alias("消費者の環境"))]
    #[field(name = "client_metadata", label = "消費者の環境")]
    pub client_metadata: Option<CreateChargeRequestClientMetadata>,

    /// リダイレクト
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:14`
    #[doc(alias("リダイレクト"))]
    #[field(name = "redirect", label = "リダイレクト")]
    pub redirect: Option<CreateChargeRequestRedirect>,

    /// 3Dセキュア
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:15`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<super::ThreeDsInput>,

    /// 明細表記
    ///
    /// observed: univapay-node · `specs/univapay/charges.yaml:16`
    #[doc(alias("明細表記"))]
    #[field(name = "descriptor", label = "明細表記")]
    pub descriptor: Option<String>,

    /// IPアドレス
    ///
    /// observed: univapay-node · `specs/univapay/charges.yaml:16`
    #[doc(alias("IPアドレス"))]
    #[field(name = "ip_address", label = "IPアドレス", type = "ipv4")]
    pub ip_address: Option<String>,

    /// 手数料
    ///
    /// observed: univapay-node · `specs/univapay/charges.yaml:16`
    #[doc(alias("手数料"))]
    #[field(name = "fee_amount", label = "手数料", json(number, text), public)]
    pub fee_amount: Option<::denbun::Amount>,

    /// 手数料の通貨
    ///
    /// observed: univapay-node · `specs/univapay/charges.yaml:16`
    #[doc(alias("手数料の通貨"))]
    #[field(name = "fee_currency", label = "手数料の通貨", public)]
    pub fee_currency: Option<::denbun::Currency>,

    /// 多通貨決済トークン
    ///
    /// observed: univapay-node · `specs/univapay/charges.yaml:18`
    #[doc(alias("多通貨決済トークン"))]
    #[field(name = "mcp_token", label = "多通貨決済トークン")]
    pub mcp_token: Option<String>,
}

impl ::denbun::Operation for CreateChargeRequest {
    type Answer = super::Charge;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "create_charge",
        label: "課金 – CREATE",
        method: ::denbun::operation::Method::Post,
        path: "/charges",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::WithKey,
        idempotency: Some(super::IDEMPOTENCY),
        resolve: Some(::denbun::operation::Resolve::Operation("get_charge")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::Charge as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::one_of(answer.status.as_text(), &["successful", "authorized"]),
            rule::one_of(answer.status.as_text(), &["failed", "canceled"]),
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("requested_amount", "請求金額", &self.amount, &answer.requested_amount);
        check.same(
            "transaction_token_id",
            "トランザクショントークンID",
            &self.transaction_token_id,
            &answer.transaction_token_id,
        );
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        answer
            .error
            .as_ref()
            .and_then(|part| ::denbun::Value::as_integer(&part.code))
            .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
    }
}

/// 消費者の環境
///
/// `create_charge.request.client_metadata` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:14`
#[doc(alias("create_charge.request.client_metadata", "消費者の環境"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "create_charge.request.client_metadata",
    label = "消費者の環境",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct CreateChargeRequestClientMetadata {
    /// IPアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:14`
    #[doc(alias("IPアドレス"))]
    #[field(name = "ip_address", label = "IPアドレス", type = "ipv4")]
    pub ip_address: Option<String>,
}

/// リダイレクト
///
/// `create_charge.request.redirect` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:14`
#[doc(alias("create_charge.request.redirect", "リダイレクト"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "create_charge.request.redirect",
    label = "リダイレクト",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct CreateChargeRequestRedirect {
    /// リダイレクト先URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:14`
    #[doc(alias("リダイレクト先URL"))]
    #[field(name = "endpoint", label = "リダイレクト先URL", type = "url")]
    pub endpoint: Option<String>,
}
