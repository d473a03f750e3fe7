// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! VeriTrans4G
//!
//! | Operation | Request | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|
//! | 与信(カード) | [`CardAuthorizeRequest`] | opens a payment | if provably not sent | 取引検索 |
//! | 与信(カード番号) | [`CardAuthorizeWithCardDataRequest`] | opens a payment | if provably not sent | 取引検索 |
//! | 再取引(カード) | [`CardReAuthorizeRequest`] | opens a payment | if provably not sent | 取引検索 |
//! | 再取引(カード番号) | [`CardReAuthorizeWithCardDataRequest`] | opens a payment | if provably not sent | 取引検索 |
//! | 売上(カード) | [`CardCaptureRequest`] | moves money of a payment | if provably not sent | 取引検索 |
//! | 売上(カード番号) | [`CardCaptureWithCardDataRequest`] | moves money of a payment | if provably not sent | 取引検索 |
//! | 取消・返品(カード) | [`CardCancelRequest`] | takes an effect back | if provably not sent | 取引検索 |
//! | 取消・返品(カード番号) | [`CardCancelWithCardDataRequest`] | takes an effect back | if provably not sent | 取引検索 |
//! | 3-Dセキュア認証要求 | [`MpiAuthorizeRequest`] | opens a payment | if provably not sent | 3-Dセキュア結果取得 |
//! | 3-Dセキュア認証要求(カード番号) | [`MpiAuthorizeWithCardDataRequest`] | opens a payment | if provably not sent | 3-Dセキュア結果取得 |
//! | 3-Dセキュア認証要求(再取引) | [`MpiReAuthorizeRequest`] | opens a payment | if provably not sent | 3-Dセキュア結果取得 |
//! | 3-Dセキュア認証要求(再取引、カード番号) | [`MpiReAuthorizeWithCardDataRequest`] | opens a payment | if provably not sent | 3-Dセキュア結果取得 |
//! | 3-Dセキュア結果取得 | [`MpiGetResultRequest`] | reads only | at any time |  |
//! | 取引検索 | [`SearchRequest`] | reads only | at any time |  |
//! | 金融機関マスタ検索 | [`SearchBankMasterRequest`] | reads only | at any time |  |
//! | トークン取得 | [`TokenRequest`] | reads only | if provably not sent |  |
//!
//! Sources:
//!
//! - システムフロー (documented)
//! - 公式PHP MDK 2.0.0 (observed, <https://github.com/yunliantiao/veritrans-tgmdk>)
//! - 公式PHP MDKサンプル(1.x) (observed, <https://github.com/2floor/healing-tokyo>)
//! - 公式PHP MDKサンプル 2.0.0 (observed, <https://github.com/st-minhho2/veritrans-mdk-sample>)
//! - EC-CUBE 4 プラグイン VeriTrans4G (observed, <https://github.com/satoshi-361/local-eccube-kujidemo>)
//! - 3g-mdk-go (observed, <https://github.com/ekerik220/3g-mdk-go>)
//! - EC-CUBE 2 モジュール mdl_sbivt3g (observed, <https://github.com/Ueda-T/soyafarm>)
//! - API接続ガイド (documented, <https://www.veritrans.co.jp/docs/openapi/reference>)
//! - インターフェース詳細 (documented, <https://www.veritrans.co.jp/docs/bank.html>)
//! - MDK開発ガイド (documented, <https://www.veritrans.co.jp/docs/mdk_guide/result_list.html>)
//! - .NET MDK リファレンス (observed, <https://www.veritrans.co.jp/trial/4g/Mdk4G_MethodList_NET-2.0.0.zip>)
//! - よくある質問 (documented, <https://www.veritrans.co.jp/trial/4g/faq/3g_qno_24.html>)
//! - 店舗システムの3Dセキュア受信処理 (observed, <https://github.com/AyeSuPaing/R5044_Kagome_Old>)
//! - トークンAPIのGoクライアント (observed, <https://github.com/david1992121/veritrans>)
//! - 公開されているプッシュ受信処理 (observed)
//! - 必須区分の記載なし (observed)
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CardAuthorizeRequest::builder()
//!     .order_id("dummy1503015213")
//!     .amount(::denbun::Yen(5))
//!     .payment_plan("10")
//!     .with_capture(false)
//!     .pay_now_id(
//!         veritrans4g::PayNowIdParam::builder()
//!             .mdk_token("0a812412-682c-4dad-8a5d-720caf23bca0")
//!             .build(),
//!     )
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"orderId":"dummy1503015213","amount":"5","jpo":"10","withCapture":"false","payNowIdParam":{"token":"0a812412-682c-4dad-8a5d-720caf23bca0"}}"#
//! );
//! ```

pub mod errors;
pub mod objects;
pub mod values;

#[doc(alias("与信(カード)"))]
pub mod card_authorize;

#[doc(alias("与信(カード番号)"))]
pub mod card_authorize_with_card_data;

#[doc(alias("再取引(カード)"))]
pub mod card_re_authorize;

#[doc(alias("再取引(カード番号)"))]
pub mod card_re_authorize_with_card_data;

#[doc(alias("売上(カード)"))]
pub mod card_capture;

#[doc(alias("売上(カード番号)"))]
pub mod card_capture_with_card_data;

#[doc(alias("取消・返品(カード)"))]
pub mod card_cancel;

#[doc(alias("取消・返品(カード番号)"))]
pub mod card_cancel_with_card_data;

#[doc(alias("3-Dセキュア認証要求"))]
pub mod mpi_authorize;

#[doc(alias("3-Dセキュア認証要求(カード番号)"))]
pub mod mpi_authorize_with_card_data;

#[doc(alias("3-Dセキュア認証要求(再取引)"))]
pub mod mpi_re_authorize;

#[doc(alias("3-Dセキュア認証要求(再取引、カード番号)"))]
pub mod mpi_re_authorize_with_card_data;

#[doc(alias("3-Dセキュア結果取得"))]
pub mod mpi_get_result;

#[doc(alias("取引検索"))]
pub mod search;

#[doc(alias("金融機関マスタ検索"))]
pub mod search_bank_master;

#[doc(alias("トークン取得"))]
pub mod token;

#[doc(inline)]
pub use self::errors::ERRORS;
#[doc(inline)]
pub use self::objects::{
    BankMasterResult, BankMasterResultMasters, BankMasterResultMastersItems,
    BankMasterResultMastersItemsLists, CardAuthorizeResult, CardCancelResult, CardCaptureResult,
    CardReAuthorizeResult, FinancialInstitution, MpiAuthorizeResult, MpiReAuthorizeResult, MpiResult,
    PayNowIdParam, PayNowIdParamAccount, PayNowIdParamAccountBasic, PayNowIdParamAccountCard,
    PayNowIdParamOrder, PayNowIdParamWithCardData, PayNowIdParamWithCardDataAccount,
    PayNowIdParamWithCardDataAccountBasic, PayNowIdParamWithCardDataAccountCard,
    PayNowIdParamWithCardDataOrder, PayNowIdResponse, PayNowIdResponseAccount, PayNowIdResponseAccountCards,
    SearchResult, SearchResultOrders, SearchedOrder, SearchedOrderDetails, SearchedOrderTransactions,
    SearchedTransaction, SearchedTransactionDetails,
};

#[doc(inline)]
pub use self::values::{
    AccountAge, AccountChange, AccountType, AcquirerCode, AddressMatchIndicator, AddressUsage,
    AlipayOrderState, AlipayPayType, AuthMethod, AuthenticatedBy, AuthenticationIndicator, BankOption, Brand,
    BrowserDeviceCategory, CardCenter, CardOptionType, CardStatus, CardTransactionType, CarrierAccounting,
    CarrierItemType, CarrierOrderState, CarrierService, CarrierTerminal, ChipConditionCode, Command,
    ContinuousState, DefaultCard, DeviceChannel, FraudDetectionResult, HouseOptionType, Lang, MakeDefault,
    MessageCategory, MpiCardCenter, MpiOption, MpiStatus, OrderStatus, PasswordChange, PayNowIdStatus,
    PaymentType, ReAuthorizeOptionType, ReturnedDetails, SearchedCvsType, SearchedService,
    SearchedThreeDsStatus, ServiceType, ShipNameIndicator, Status, SuspiciousAccountActivity, Tanking,
    TempRegistration, ThreeDs2CavvAlgorithm, ThreeDsCavvAlgorithm, ThreeDsEci, ThreeDsStatus,
    ThreeDsStatusReason, TokenResponseStatus, UpopOrderState,
};

#[doc(inline)]
pub use self::card_authorize::CardAuthorizeRequest;
#[doc(inline)]
pub use self::card_authorize_with_card_data::CardAuthorizeWithCardDataRequest;
#[doc(inline)]
pub use self::card_cancel::CardCancelRequest;
#[doc(inline)]
pub use self::card_cancel_with_card_data::CardCancelWithCardDataRequest;
#[doc(inline)]
pub use self::card_capture::CardCaptureRequest;
#[doc(inline)]
pub use self::card_capture_with_card_data::CardCaptureWithCardDataRequest;
#[doc(inline)]
pub use self::card_re_authorize::CardReAuthorizeRequest;
#[doc(inline)]
pub use self::card_re_authorize_with_card_data::CardReAuthorizeWithCardDataRequest;
#[doc(inline)]
pub use self::mpi_authorize::MpiAuthorizeRequest;
#[doc(inline)]
pub use self::mpi_authorize_with_card_data::MpiAuthorizeWithCardDataRequest;
#[doc(inline)]
pub use self::mpi_get_result::MpiGetResultRequest;
#[doc(inline)]
pub use self::mpi_re_authorize::MpiReAuthorizeRequest;
#[doc(inline)]
pub use self::mpi_re_authorize_with_card_data::MpiReAuthorizeWithCardDataRequest;
#[doc(inline)]
pub use self::search::{
    SearchAlipayKeys, SearchAlipayKeysPaymentTime, SearchAlipayKeysSettlementTime, SearchBankKeys,
    SearchBankKeysPayLimit, SearchBankKeysReceivedDatetime, SearchCardKeys, SearchCarrierKeys,
    SearchCommonKeys, SearchCommonKeysAmount, SearchCommonKeysTxnDatetime, SearchCvsKeys,
    SearchCvsKeysPaidDatetime, SearchCvsKeysPayLimit, SearchCvsKeysPayLimitDatetime, SearchMpiKeys,
    SearchOricoscKeys, SearchOricoscKeysAmount, SearchOricoscKeysTotalItemAmount, SearchParameters,
    SearchPaypalKeys, SearchPaypalKeysPaymentDatetime, SearchRequest, SearchUpopKeys,
    SearchUpopKeysSettleDatetimeCn, SearchUpopKeysSettleDatetimeJp,
};

#[doc(inline)]
pub use self::search_bank_master::SearchBankMasterRequest;
#[doc(inline)]
pub use self::token::TokenRequest;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[("live", "https://api3.veritrans.co.jp")];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// 与信の応答(カード)
///
/// `card_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:345`
#[doc(alias("card_authorize_response", "与信の応答(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_authorize_response",
    label = "与信の応答(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:345`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:345`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: CardAuthorizeResult,
}

/// 再取引の応答(カード)
///
/// `card_re_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:362`
#[doc(alias("card_re_authorize_response", "再取引の応答(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_re_authorize_response",
    label = "再取引の応答(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardReAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:362`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:362`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: CardReAuthorizeResult,
}

/// 売上の応答(カード)
///
/// `card_capture_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:374`
#[doc(alias("card_capture_response", "売上の応答(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_capture_response",
    label = "売上の応答(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardCaptureResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:374`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:374`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: CardCaptureResult,
}

/// 取消・返品の応答(カード)
///
/// `card_cancel_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:386`
#[doc(alias("card_cancel_response", "取消・返品の応答(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_cancel_response",
    label = "取消・返品の応答(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardCancelResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:386`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:386`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: CardCancelResult,
}

/// 3-Dセキュア認証要求の応答
///
/// `mpi_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:301`
#[doc(alias("mpi_authorize_response", "3-Dセキュア認証要求の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "mpi_authorize_response",
    label = "3-Dセキュア認証要求の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct MpiAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:301`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:301`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: MpiAuthorizeResult,
}

/// 3-Dセキュア認証要求の応答(再取引)
///
/// `mpi_re_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:324`
#[doc(alias("mpi_re_authorize_response", "3-Dセキュア認証要求の応答(再取引)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "mpi_re_authorize_response",
    label = "3-Dセキュア認証要求の応答(再取引)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct MpiReAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:324`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:324`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: MpiReAuthorizeResult,
}

/// 3-Dセキュア結果取得の応答
///
/// `mpi_get_result_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:329`
#[doc(alias("mpi_get_result_response", "3-Dセキュア結果取得の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "mpi_get_result_response",
    label = "3-Dセキュア結果取得の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct MpiGetResultResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:329`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:329`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: MpiResult,
}

/// 取引検索の応答
///
/// `search_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:158`
#[doc(alias("search_response", "取引検索の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_response", label = "取引検索の応答", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SearchResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:158`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:158`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: SearchResult,
}

/// 金融機関マスタ検索の応答
///
/// `bank_master_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:176`
#[doc(alias("bank_master_response", "金融機関マスタ検索の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_master_response",
    label = "金融機関マスタ検索の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankMasterResponse {
    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:176`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: BankMasterResult,
}

/// トークン取得の応答
///
/// `token_response` · json · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:24`
#[doc(alias("token_response", "トークン取得の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "token_response",
    label = "トークン取得の応答",
    wire = "json",
    charset = "UTF-8",
    decode,
    rules = token_response_rules
)]
#[non_exhaustive]
pub struct TokenResponse {
    /// トークン
    ///
    /// Required when `status == 'success'`.
    ///
    /// `半角英数記号 36` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:25`
    #[doc(alias("token", "トークン"))]
    #[field(name = "token", label = "トークン", format = "半角英数記号 36", secret)]
    pub mdk_token: Option<::denbun::Secret<String>>,

    /// トークン有効期限
    ///
    /// its format is not public
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:25`
    #[doc(alias("token_expire_date", "トークン有効期限"))]
    #[field(name = "token_expire_date", label = "トークン有効期限")]
    pub expires: Option<String>,

    /// 要求カード番号
    ///
    /// masked
    ///
    /// observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:26`
    #[doc(alias("req_card_number", "要求カード番号"))]
    #[field(name = "req_card_number", label = "要求カード番号")]
    pub masked_card_number: Option<String>,

    /// ステータス
    ///
    /// `半角英字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:26`
    #[doc(alias("ステータス"))]
    #[field(name = "status", label = "ステータス", format = "半角英字", public)]
    pub status: ::denbun::Open<TokenResponseStatus>,

    /// コード
    ///
    /// `半角英字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:27`
    #[doc(alias("コード"))]
    #[field(name = "code", label = "コード", format = "半角英字", chars = "_", public)]
    pub code: String,

    /// メッセージ
    ///
    /// `文字列` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/token.yaml:27`
    #[doc(alias("メッセージ"))]
    #[field(name = "message", label = "メッセージ", format = "文字列", public)]
    pub message: String,
}

fn token_response_rules(message: &TokenResponse, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "token",
        rule::eq(message.status.as_text(), Some("success")),
        message.mdk_token.as_text().is_some_and(|text| !text.is_empty()),
    );
}
