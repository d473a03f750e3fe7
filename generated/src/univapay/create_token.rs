// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! トランザクショントークン – CREATE
//!
//! one_time and subscription tokens live 5 minutes
//!
//! `POST /tokens`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:87`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CreateTokenRequest::builder()
//!     .token_type(univapay::TokenType::OneTime)
//!     .email("demo@univapay.com")
//!     .data(univapay::CreateTokenRequestData::Konbini(
//!         univapay::KonbiniInput::builder()
//!             .customer_name("テスト 太郎")
//!             .phone_number(
//!                 univapay::KonbiniPhoneNumber::builder()
//!                     .country_code(univapay::CountryCode::Japan)
//!                     .local_number("0364413400")
//!                     .build(),
//!             )
//!             .convenience_store(univapay::ConvenienceStore::FamilyMart)
//!             .build(),
//!     ))
//!     .metadata(::denbun::Map::from([(
//!         "memberid",
//!         r#""12345""#.parse::<::denbun::Json>().expect("JSON"),
//!     )]))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     r#"{"payment_type":"konbini","type":"one_time","email":"demo@univapay.com","data":{"customer_name":"テスト 太郎","phone_number":{"country_code":"81","local_number":"0364413400"},"convenience_store":"family_mart"},"metadata":{"memberid":"12345"}}"#
//!         .as_bytes()
//! );
//! ```

/// トランザクショントークン – CREATE
///
/// `create_token.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:87`
#[doc(alias("create_token.request", "トランザクショントークン – CREATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "create_token.request",
    label = "トランザクショントークン – CREATE",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = create_token_request_rules
)]
#[non_exhaustive]
pub struct CreateTokenRequest {
    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:90`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", tag = data, public)]
    pub payment_type: ::denbun::Tag,

    /// トークンの種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:91`
    #[doc(alias("type", "トークンの種類"))]
    #[field(name = "type", label = "トークンの種類")]
    pub token_type: super::TokenType,

    /// メールアドレス
    ///
    /// an older page asks for it unless the payment is online
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:92`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス", type = "email")]
    pub email: Option<String>,

    /// 利用間隔の上限
    ///
    /// needed by recurring unless the account may do without
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:93`
    #[doc(alias("利用間隔の上限"))]
    #[field(name = "usage_limit", label = "利用間隔の上限")]
    pub usage_limit: Option<super::UsageLimit>,

    /// IPアドレス
    ///
    /// needed by we_chat_online with call_method web or http_get
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:94`
    #[doc(alias("IPアドレス"))]
    #[field(name = "ip_address", label = "IPアドレス", type = "ipv4")]
    pub ip_address: Option<String>,

    /// 支払い情報
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:95`
    #[doc(alias("支払い情報"))]
    #[field(name = "data", label = "支払い情報")]
    pub data: CreateTokenRequestData,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:99`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 確認コードを使う
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:99`
    #[doc(alias("確認コードを使う"))]
    #[field(name = "use_confirmation", label = "確認コードを使う")]
    pub use_confirmation: Option<bool>,

    /// 3Dセキュア
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:100`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<super::TokenThreeDsInput>,
}

fn create_token_request_rules(message: &CreateTokenRequest, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "オンラインとQRスキャンはワンタイムのみ",
        &["type", "payment_type"],
        rule::or(
            rule::not(rule::one_of(
                Some(::denbun::private::Union::tag(&message.data)),
                &["online", "qr_scan"],
            )),
            || rule::eq(message.token_type.as_text(), Some("one_time")),
        ),
    );
}

impl ::denbun::Operation for CreateTokenRequest {
    type Answer = super::TransactionToken;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "create_token",
        label: "トランザクショントークン – CREATE",
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

/// コンビニの支払い情報
///
/// no card data; a length of customer_name is published nowhere
///
/// `konbini_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:7`
#[doc(alias("konbini_input", "コンビニの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "konbini_input", label = "コンビニの支払い情報", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct KonbiniInput {
    /// 氏名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:8`
    #[doc(alias("氏名"))]
    #[field(name = "customer_name", label = "氏名")]
    pub customer_name: String,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:9`
    #[doc(alias("電話番号"))]
    #[field(name = "phone_number", label = "電話番号")]
    pub phone_number: KonbiniPhoneNumber,

    /// コンビニ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:10`
    #[doc(alias("コンビニ"))]
    #[field(name = "convenience_store", label = "コンビニ", public)]
    pub convenience_store: super::ConvenienceStore,

    /// 支払い期限
    ///
    /// one library refuses less than 7 or more than 30 days, and PT168H too; the server\'s bounds are not published
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:11`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration_period", label = "支払い期限", public)]
    pub expiration_period: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// 23:59:59+09:00; with periods of a day or more
    ///
    /// `Pattern : ^[0-9:.Z+-]{9,21}$` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:12`
    #[doc(alias("支払い期限の時刻"))]
    #[field(
        name = "expiration_time_shift",
        label = "支払い期限の時刻",
        format = "Pattern : ^[0-9:.Z+-]{9,21}$",
        public
    )]
    pub expiration_time_shift: Option<String>,
}

/// オンラインの支払い情報
///
/// `online_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:23`
#[doc(alias("online_input", "オンラインの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "online_input", label = "オンラインの支払い情報", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct OnlineInput {
    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:23`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: ::denbun::Open<super::OnlineInputBrand>,

    /// 呼び出し方法
    ///
    /// required by the newest document and http_post by default in a library
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:29`
    #[doc(alias("呼び出し方法"))]
    #[field(name = "call_method", label = "呼び出し方法", public)]
    pub call_method: Option<super::OnlineInputCallMethod>,

    /// OS
    ///
    /// `null` says something else than absence.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:31`
    #[doc(alias("OS"))]
    #[field(name = "os_type", label = "OS")]
    pub os_type: Option<::denbun::Nullable<super::OsType>>,

    /// 消費者の識別子
    ///
    /// `null` says something else than absence.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:31`
    #[doc(alias("消費者の識別子"))]
    #[field(name = "user_identifier", label = "消費者の識別子")]
    pub user_identifier: Option<::denbun::Nullable<String>>,

    /// 識別子の出所
    ///
    /// `null` says something else than absence.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:31`
    #[doc(alias("識別子の出所"))]
    #[field(name = "user_identifier_source", label = "識別子の出所")]
    pub user_identifier_source: Option<::denbun::Nullable<super::UserIdentifierSource>>,
}

/// 銀行振込の支払い情報
///
/// `bank_transfer_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:33`
#[doc(alias("bank_transfer_input", "銀行振込の支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_transfer_input",
    label = "銀行振込の支払い情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct BankTransferInput {
    /// 銀行
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:33`
    #[doc(alias("銀行"))]
    #[field(name = "brand", label = "銀行", public)]
    pub brand: super::BankTransferInputBrand,

    /// 支払い期限
    ///
    /// 30 days unless given; sent as P7D and answered as PT168H
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:34`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration_period", label = "支払い期限", public)]
    pub expiration_period: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// 23:59:59+09:00; with periods of a day or more
    ///
    /// `Pattern : ^[0-9:.Z+-]{9,21}$` · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:34`
    #[doc(alias("支払い期限の時刻"))]
    #[field(
        name = "expiration_time_shift",
        label = "支払い期限の時刻",
        format = "Pattern : ^[0-9:.Z+-]{9,21}$",
        public
    )]
    pub expiration_time_shift: Option<String>,

    /// 振込人名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:34`
    #[doc(alias("振込人名"))]
    #[field(name = "name", label = "振込人名")]
    pub name: Option<String>,
}

/// Paidyの支払い情報
///
/// `paidy_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:35`
#[doc(alias("paidy_input", "Paidyの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "paidy_input", label = "Paidyの支払い情報", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct PaidyInput {
    /// Paidyトークン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:35`
    #[doc(alias("Paidyトークン"))]
    #[field(name = "paidy_token", label = "Paidyトークン", secret)]
    pub paidy_token: ::denbun::Secret<String>,

    /// 配送先
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:36`
    #[doc(alias("配送先"))]
    #[field(name = "shipping_address", label = "配送先")]
    pub shipping_address: ShippingAddressInput,

    /// 電話番号
    ///
    /// a text, or an object with country_code and local_number in hand-written libraries
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:37`
    #[doc(alias("電話番号"))]
    #[field(name = "phone_number", label = "電話番号")]
    pub phone_number: Option<::denbun::Json>,
}

/// 配送先
///
/// `shipping_address_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:38`
#[doc(alias("shipping_address_input", "配送先"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "shipping_address_input",
    label = "配送先",
    wire = "json",
    charset = "UTF-8",
    encode,
    at_least_one_of(line1, line2, city, state)
)]
#[non_exhaustive]
pub struct ShippingAddressInput {
    /// 郵便番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:38`
    #[doc(alias("郵便番号"))]
    #[field(name = "zip", label = "郵便番号")]
    pub zip: String,

    /// 住所1
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:38`
    #[doc(alias("住所1"))]
    #[field(name = "line1", label = "住所1")]
    pub line1: Option<String>,

    /// 住所2
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:38`
    #[doc(alias("住所2"))]
    #[field(name = "line2", label = "住所2")]
    pub line2: Option<String>,

    /// 市区町村
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:38`
    #[doc(alias("市区町村"))]
    #[field(name = "city", label = "市区町村")]
    pub city: Option<String>,

    /// 都道府県
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:38`
    #[doc(alias("都道府県"))]
    #[field(name = "state", label = "都道府県")]
    pub state: Option<String>,
}

/// QRスキャンの支払い情報
///
/// `qr_scan_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:39`
#[doc(alias("qr_scan_input", "QRスキャンの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "qr_scan_input", label = "QRスキャンの支払い情報", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct QrScanInput {
    /// 読み取ったコード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:39`
    #[doc(alias("読み取ったコード"))]
    #[field(name = "scanned_qr", label = "読み取ったコード", secret)]
    pub scanned_qr: ::denbun::Secret<String>,
}

/// QRマーチャントの支払い情報
///
/// `qr_merchant_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:40`
#[doc(alias("qr_merchant_input", "QRマーチャントの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "qr_merchant_input",
    label = "QRマーチャントの支払い情報",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct QrMerchantInput {
    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:40`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: ::denbun::Open<super::QrMerchantInputBrand>,
}

/// 電話番号
///
/// `konbini_phone_number` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:61`
#[doc(alias("konbini_phone_number", "電話番号"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "konbini_phone_number", label = "電話番号", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct KonbiniPhoneNumber {
    /// 国番号
    ///
    /// another is refused as ONLY_JAPANESE_PHONE_NUMBER_ALLOWED
    ///
    /// observed: univapay-php-sdk · `specs/univapay/tokens.yaml:62`
    #[doc(alias("国番号"))]
    #[field(name = "country_code", label = "国番号", json(text, number))]
    pub country_code: super::CountryCode,

    /// 市外局番からの番号
    ///
    /// no hyphens
    ///
    /// `半角数字(15)` · documented: ウィジェット パラメーター一覧 · `specs/univapay/tokens.yaml:63`
    #[doc(alias("市外局番からの番号"))]
    #[field(name = "local_number", label = "市外局番からの番号", format = "半角数字(15)")]
    pub local_number: String,
}

/// 支払い情報
///
/// Which object it is, `payment_type` tells.
#[doc(alias("支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Union)]
#[union(by = "payment_type", encode)]
#[non_exhaustive]
pub enum CreateTokenRequestData {
    /// `konbini`: コンビニ
    #[doc(alias("konbini", "コンビニ"))]
    #[case("konbini", label = "コンビニ")]
    Konbini(KonbiniInput),

    /// `online`: オンライン
    #[doc(alias("online", "オンライン"))]
    #[case("online", label = "オンライン")]
    Online(OnlineInput),

    /// `bank_transfer`: 銀行振込
    #[doc(alias("bank_transfer", "銀行振込"))]
    #[case("bank_transfer", label = "銀行振込")]
    BankTransfer(BankTransferInput),

    /// `paidy`: Paidy
    #[doc(alias("paidy"))]
    #[case("paidy", label = "Paidy")]
    Paidy(PaidyInput),

    /// `qr_scan`: QRスキャン(CPM)
    #[doc(alias("qr_scan", "QRスキャン(CPM)"))]
    #[case("qr_scan", label = "QRスキャン(CPM)")]
    QrScan(QrScanInput),

    /// `qr_merchant`: QRマーチャント(MPM)
    #[doc(alias("qr_merchant", "QRマーチャント(MPM)"))]
    #[case("qr_merchant", label = "QRマーチャント(MPM)")]
    QrMerchant(QrMerchantInput),
}
