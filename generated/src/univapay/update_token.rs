// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! トランザクショントークン – UPDATE
//!
//! `PATCH /stores/{store_id}/tokens/{id}`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:158`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::UpdateTokenRequest::builder()
//!     .store_id("11ec9f7f-fb01-2620-af32-af7eb1bedc1a")
//!     .token_id("11ed00f1-da1b-c4d2-b420-37b91ef1b282")
//!     .email("new@univapay.com")
//!     .metadata(::denbun::Map::from([(
//!         "memberid",
//!         r#""12345""#.parse::<::denbun::Json>().expect("JSON"),
//!     )]))
//!     .data(
//!         univapay::UpdateTokenRequestData::builder()
//!             .expiration_period(
//!                 "P7D".parse::<::denbun::IsoDuration>().expect("a duration"),
//!             )
//!             .build(),
//!     )
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"email":"new@univapay.com","metadata":{"memberid":"12345"},"data":{"expiration_period":"P7D"}}"#
//! );
//! ```

/// トランザクショントークン – UPDATE
///
/// `update_token.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:158`
#[doc(alias("update_token.request", "トランザクショントークン – UPDATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "update_token.request",
    label = "トランザクショントークン – UPDATE",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct UpdateTokenRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:159`
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
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:160`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス", type = "email")]
    pub email: Option<String>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:160`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 支払い情報
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:160`
    #[doc(alias("支払い情報"))]
    #[field(name = "data", label = "支払い情報")]
    pub data: Option<UpdateTokenRequestData>,
}

impl ::denbun::Operation for UpdateTokenRequest {
    type Answer = super::TransactionToken;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "update_token",
        label: "トランザクショントークン – UPDATE",
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
/// `update_token.request.data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:160`
#[doc(alias("update_token.request.data", "支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "update_token.request.data", label = "支払い情報", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct UpdateTokenRequestData {
    /// 支払い期限
    ///
    /// 30 days unless given; sent as P7D and answered as PT168H
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:160`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration_period", label = "支払い期限", public)]
    pub expiration_period: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// 23:59:59+09:00; with periods of a day or more
    ///
    /// `Pattern : ^[0-9:.Z+-]{9,21}$` · observed: univapay-node · `specs/univapay/tokens.yaml:160`
    #[doc(alias("支払い期限の時刻"))]
    #[field(
        name = "expiration_time_shift",
        label = "支払い期限の時刻",
        format = "Pattern : ^[0-9:.Z+-]{9,21}$",
        public
    )]
    pub expiration_time_shift: Option<String>,
}
