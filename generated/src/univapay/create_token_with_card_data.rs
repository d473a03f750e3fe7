// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! トランザクショントークン – CREATE(カード番号)
//!
//! one_time and subscription tokens live 5 minutes; a card with cvv_authorize is authorized with its token
//!
//! `POST /tokens`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! The request carries card data, so it is there with the feature `card-data` only.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:131`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CreateTokenWithCardDataRequest::builder()
//!     .token_type(univapay::TokenType::Recurring)
//!     .email("test@test.com")
//!     .usage_limit(univapay::UsageLimit::Monthly)
//!     .data(
//!         univapay::CardInput::builder()
//!             .cardholder("TEST TEST")
//!             .card_number("4242424242424242")
//!             .exp_month("09")
//!             .exp_year("2026")
//!             .cvv("123")
//!             .phone_number(
//!                 univapay::PhoneNumberInput::builder()
//!                     .country_code("81")
//!                     .local_number("08012341234")
//!                     .build(),
//!             )
//!             .three_ds(
//!                 univapay::CardInputThreeDs::builder()
//!                     .enabled(true)
//!                     .redirect_endpoint("https://univapay.com/redirect/index.html")
//!                     .build(),
//!             )
//!             .build(),
//!     )
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"payment_type":"card","type":"recurring","email":"test@test.com","usage_limit":"monthly","data":{"cardholder":"TEST TEST","card_number":"4242424242424242","exp_month":"09","exp_year":"2026","cvv":"123","phone_number":{"country_code":"81","local_number":"08012341234"},"three_ds":{"enabled":true,"redirect_endpoint":"https://univapay.com/redirect/index.html"}}}"#
//! );
//! ```

/// トランザクショントークン – CREATE(カード番号)
///
/// `create_token_with_card_data.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:131`
#[doc(alias("create_token_with_card_data.request", "トランザクショントークン – CREATE(カード番号)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "create_token_with_card_data.request",
    label = "トランザクショントークン – CREATE(カード番号)",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct CreateTokenWithCardDataRequest {
    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:134`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", fixed = "card", public)]
    pub payment_type: ::denbun::Fixed,

    /// トークンの種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:134`
    #[doc(alias("type", "トークンの種類"))]
    #[field(name = "type", label = "トークンの種類")]
    pub token_type: super::TokenType,

    /// メールアドレス
    ///
    /// an older page asks for it
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:134`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス", type = "email")]
    pub email: Option<String>,

    /// 利用間隔の上限
    ///
    /// needed by recurring unless the account may do without
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:135`
    #[doc(alias("利用間隔の上限"))]
    #[field(name = "usage_limit", label = "利用間隔の上限")]
    pub usage_limit: Option<super::UsageLimit>,

    /// IPアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:136`
    #[doc(alias("IPアドレス"))]
    #[field(name = "ip_address", label = "IPアドレス", type = "ipv4")]
    pub ip_address: Option<String>,

    /// カードの支払い情報
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:137`
    #[doc(alias("カードの支払い情報"))]
    #[field(name = "data", label = "カードの支払い情報")]
    pub data: CardInput,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:138`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 確認コードを使う
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:138`
    #[doc(alias("確認コードを使う"))]
    #[field(name = "use_confirmation", label = "確認コードを使う")]
    pub use_confirmation: Option<bool>,

    /// 3Dセキュア
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:139`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<super::TokenThreeDsInput>,
}

impl ::denbun::Operation for CreateTokenWithCardDataRequest {
    type Answer = super::TransactionToken;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "create_token_with_card_data",
        label: "トランザクショントークン – CREATE(カード番号)",
        method: ::denbun::operation::Method::Post,
        path: "/tokens",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::WithKey,
        idempotency: Some(super::IDEMPOTENCY),
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::TransactionToken as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::one_of(Some(i64::from(status)), &[200, 201]), None)
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("type", "トークンの種類", &self.token_type, &answer.token_type);
    }
}

/// カードの支払い情報
///
/// `card_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:13`
#[doc(alias("card_input", "カードの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_input",
    label = "カードの支払い情報",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = card_input_rules
)]
#[non_exhaustive]
pub struct CardInput {
    /// カード名義人
    ///
    /// some cards need a family name divided by a blank
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:14`
    #[doc(alias("カード名義人"))]
    #[field(name = "cardholder", label = "カード名義人")]
    pub cardholder: Option<String>,

    /// カード番号
    ///
    /// `半角数字` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:15`
    #[doc(alias("カード番号"))]
    #[field(name = "card_number", label = "カード番号", format = "半角数字", secret)]
    pub card_number: ::denbun::Secret<String>,

    /// 有効期限(月)
    ///
    /// `半角数字(2)` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:16`
    #[doc(alias("有効期限(月)"))]
    #[field(name = "exp_month", label = "有効期限(月)", format = "半角数字(2)", json(text, number))]
    pub exp_month: String,

    /// 有効期限(年)
    ///
    /// `2または4 | 半角数字` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:17`
    #[doc(alias("有効期限(年)"))]
    #[field(name = "exp_year", label = "有効期限(年)", format = "2または4 | 半角数字", json(text, number))]
    pub exp_year: String,

    /// セキュリティコード
    ///
    /// `半角数字` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:18`
    #[doc(alias("セキュリティコード"))]
    #[field(name = "cvv", label = "セキュリティコード", format = "半角数字", secret)]
    pub cvv: Option<::denbun::Secret<String>>,

    /// 住所1
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:19`
    #[doc(alias("住所1"))]
    #[field(name = "line1", label = "住所1")]
    pub line1: Option<String>,

    /// 住所2
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:19`
    #[doc(alias("住所2"))]
    #[field(name = "line2", label = "住所2")]
    pub line2: Option<String>,

    /// 都道府県
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:19`
    #[doc(alias("都道府県"))]
    #[field(name = "state", label = "都道府県")]
    pub state: Option<String>,

    /// 市区町村
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:19`
    #[doc(alias("市区町村"))]
    #[field(name = "city", label = "市区町村")]
    pub city: Option<String>,

    /// 国
    ///
    /// `Pattern : ^[A-Z]{2}$` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:19`
    #[doc(alias("国"))]
    #[field(name = "country", label = "国", format = "Pattern : ^[A-Z]{2}$")]
    pub country: Option<String>,

    /// 郵便番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:19`
    #[doc(alias("郵便番号"))]
    #[field(name = "zip", label = "郵便番号")]
    pub zip: Option<String>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:19`
    #[doc(alias("電話番号"))]
    #[field(name = "phone_number", label = "電話番号")]
    pub phone_number: Option<super::PhoneNumberInput>,

    /// CVVオーソリ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:20`
    #[doc(alias("CVVオーソリ"))]
    #[field(name = "cvv_authorize", label = "CVVオーソリ")]
    pub cvv_authorize: Option<CardInputCvvAuthorize>,

    /// 3Dセキュア
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:21`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<CardInputThreeDs>,
}

fn card_input_rules(message: &CardInput, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "有効期限の月は1~12",
        &["exp_month"],
        rule::and(rule::ge(rule::int(message.exp_month.as_text()), Some(1)), || {
            rule::le(rule::int(message.exp_month.as_text()), Some(12))
        }),
    );
}

/// CVVオーソリ
///
/// `card_input.cvv_authorize` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:20`
#[doc(alias("card_input.cvv_authorize", "CVVオーソリ"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card_input.cvv_authorize", label = "CVVオーソリ", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct CardInputCvvAuthorize {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:20`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:20`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,
}

/// 3Dセキュア
///
/// `card_input.three_ds` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:21`
#[doc(alias("card_input.three_ds", "3Dセキュア"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card_input.three_ds", label = "3Dセキュア", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct CardInputThreeDs {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:21`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// リダイレクト先URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:21`
    #[doc(alias("リダイレクト先URL"))]
    #[field(name = "redirect_endpoint", label = "リダイレクト先URL", type = "url")]
    pub redirect_endpoint: Option<String>,
}
