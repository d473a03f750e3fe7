// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! トランザクショントークン – UPDATE(カード番号)
//!
//! `PATCH /stores/{store_id}/tokens/{id}`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! The request carries card data, so it is there with the feature `card-data` only.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:164`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::UpdateTokenWithCardDataRequest::builder()
//!     .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
//!     .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
//!     .email("new@univapay.com")
//!     .metadata(::denbun::Map::from([(
//!         "memberid",
//!         r#""12345""#.parse::<::denbun::Json>().expect("JSON"),
//!     )]))
//!     .data(
//!         univapay::UpdateTokenWithCardDataRequestData::builder()
//!             .exp_month(9u64)
//!             .exp_year(2030i64)
//!             .build(),
//!     )
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"email":"new@univapay.com","metadata":{"memberid":"12345"},"data":{"exp_month":9,"exp_year":2030}}"#
//! );
//! ```

/// トランザクショントークン – UPDATE(カード番号)
///
/// `update_token_with_card_data.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:164`
#[doc(alias("update_token_with_card_data.request", "トランザクショントークン – UPDATE(カード番号)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "update_token_with_card_data.request",
    label = "トランザクショントークン – UPDATE(カード番号)",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct UpdateTokenWithCardDataRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:165`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:146`
    #[doc(alias("id", "トランザクショントークンID"))]
    #[field(path, name = "id", label = "トランザクショントークンID", type = "uuid")]
    pub token_id: String,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:166`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス", type = "email")]
    pub email: Option<String>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:166`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 支払い情報
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:166`
    #[doc(alias("支払い情報"))]
    #[field(name = "data", label = "支払い情報")]
    pub data: Option<UpdateTokenWithCardDataRequestData>,
}

impl ::denbun::Operation for UpdateTokenWithCardDataRequest {
    type Answer = super::TransactionToken;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "update_token_with_card_data",
        label: "トランザクショントークン – UPDATE(カード番号)",
        method: ::denbun::operation::Method::Patch,
        path: "/stores/{store_id}/tokens/{id}",
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

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("id", "トランザクショントークンID", &self.token_id, &answer.token_id);
    }
}

/// 支払い情報
///
/// `update_token_with_card_data.request.data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:166`
#[doc(alias("update_token_with_card_data.request.data", "支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "update_token_with_card_data.request.data",
    label = "支払い情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct UpdateTokenWithCardDataRequestData {
    /// セキュリティコード
    ///
    /// `半角数字` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:166`
    #[doc(alias("セキュリティコード"))]
    #[field(name = "cvv", label = "セキュリティコード", format = "半角数字", secret)]
    pub cvv: Option<::denbun::Secret<String>>,

    /// カード名義人
    ///
    /// some cards need a family name divided by a blank
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:166`
    #[doc(alias("カード名義人"))]
    #[field(name = "cardholder", label = "カード名義人")]
    pub cardholder: Option<String>,

    /// カード番号
    ///
    /// `半角数字` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:166`
    #[doc(alias("カード番号"))]
    #[field(name = "card_number", label = "カード番号", format = "半角数字", secret)]
    pub card_number: Option<::denbun::Secret<String>>,

    /// 有効期限(月)
    ///
    /// `1~12` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:166`
    #[doc(alias("有効期限(月)"))]
    #[field(name = "exp_month", label = "有効期限(月)", format = "1~12")]
    pub exp_month: Option<u64>,

    /// 有効期限(年)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:167`
    #[doc(alias("有効期限(年)"))]
    #[field(name = "exp_year", label = "有効期限(年)")]
    pub exp_year: Option<i64>,

    /// 住所1
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:168`
    #[doc(alias("住所1"))]
    #[field(name = "line1", label = "住所1")]
    pub line1: Option<String>,

    /// 住所2
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:168`
    #[doc(alias("住所2"))]
    #[field(name = "line2", label = "住所2")]
    pub line2: Option<String>,

    /// 都道府県
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:168`
    #[doc(alias("都道府県"))]
    #[field(name = "state", label = "都道府県")]
    pub state: Option<String>,

    /// 市区町村
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:168`
    #[doc(alias("市区町村"))]
    #[field(name = "city", label = "市区町村")]
    pub city: Option<String>,

    /// 国
    ///
    /// `Pattern : ^[A-Z]{2}$` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:168`
    #[doc(alias("国"))]
    #[field(name = "country", label = "国", format = "Pattern : ^[A-Z]{2}$")]
    pub country: Option<String>,

    /// 郵便番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:168`
    #[doc(alias("郵便番号"))]
    #[field(name = "zip", label = "郵便番号")]
    pub zip: Option<String>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:168`
    #[doc(alias("電話番号"))]
    #[field(name = "phone_number", label = "電話番号")]
    pub phone_number: Option<super::PhoneNumberInput>,

    /// CVVオーソリ
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:168`
    #[doc(alias("CVVオーソリ"))]
    #[field(name = "cvv_authorize", label = "CVVオーソリ")]
    pub cvv_authorize: Option<UpdateTokenWithCardDataRequestDataCvvAuthorize>,

    /// 支払い期限
    ///
    /// 30 days unless given; sent as P7D and answered as PT168H
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:169`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration_period", label = "支払い期限", public)]
    pub expiration_period: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// 23:59:59+09:00; with periods of a day or more
    ///
    /// `Pattern : ^[0-9:.Z+-]{9,21}$` · observed: univapay-node · `specs/univapay/tokens.yaml:169`
    #[doc(alias("支払い期限の時刻"))]
    #[field(
        name = "expiration_time_shift",
        label = "支払い期限の時刻",
        format = "Pattern : ^[0-9:.Z+-]{9,21}$",
        public
    )]
    pub expiration_time_shift: Option<String>,
}

/// CVVオーソリ
///
/// `update_token_with_card_data.request.data.cvv_authorize` · object · observed: univapay-node · `specs/univapay/tokens.yaml:168`
#[doc(alias("update_token_with_card_data.request.data.cvv_authorize", "CVVオーソリ"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "update_token_with_card_data.request.data.cvv_authorize",
    label = "CVVオーソリ",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct UpdateTokenWithCardDataRequestDataCvvAuthorize {
    /// 有効
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:168`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,
}
