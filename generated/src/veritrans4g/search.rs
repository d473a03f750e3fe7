// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 取引検索
//!
//! `POST /{mode.prefix}paynow-search/v2/Search/search`: reads only; sent again: at any time.
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:7`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::SearchRequest::builder()
//!     .max_count(10u64)
//!     .keys(
//!         veritrans4g::SearchParameters::builder()
//!             .common(
//!                 veritrans4g::SearchCommonKeys::builder()
//!                     .txn_datetime(
//!                         veritrans4g::SearchCommonKeysTxnDatetime::builder()
//!                             .from(::denbun::DateTime::constant(2014, 5, 1, 0, 0, 0, 0))
//!                             .to(::denbun::DateTime::constant(2014, 5, 31, 23, 59, 0, 0))
//!                             .build(),
//!                     )
//!                     .amount(
//!                         veritrans4g::SearchCommonKeysAmount::builder()
//!                             .from(::denbun::Yen(1))
//!                             .to(::denbun::Yen(10000))
//!                             .build(),
//!                     )
//!                     .build(),
//!             )
//!             .build(),
//!     )
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"maxCount":"10","searchParameters":{"common":{"txnDatetime":{"from":"201405010000","to":"201405312359"},"amount":{"from":"1","to":"10000"}}}}"#
//! );
//! ```

/// 取引検索
///
/// `search.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:7`
#[doc(alias("search.request", "取引検索"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search.request", label = "取引検索", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchRequest {
    /// リクエストID
    ///
    /// of 3-D Secure
    ///
    /// `最大128` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/search.yaml:9`
    #[doc(alias("requestId", "リクエストID"))]
    #[field(name = "requestId", label = "リクエストID", format = "最大128", public)]
    pub request_id: Option<String>,

    /// 最新トランザクションのみフラグ
    ///
    /// `英字(boolean)` · name, format observed: 公式PHP MDK 2.0.0; required documented: MDK開発ガイド · `specs/veritrans4g/search.yaml:9`
    #[doc(alias("newerFlag", "最新トランザクションのみフラグ"))]
    #[field(
        name = "newerFlag",
        label = "最新トランザクションのみフラグ",
        format = "英字(boolean)",
        json(text),
        public
    )]
    pub newest_only: Option<bool>,

    /// ダミー決済対象フラグ
    ///
    /// `英字(boolean)` · name, format observed: 公式PHP MDK 2.0.0; required documented: MDK開発ガイド · `specs/veritrans4g/search.yaml:11`
    #[doc(alias("containDummyFlag", "ダミー決済対象フラグ"))]
    #[field(
        name = "containDummyFlag",
        label = "ダミー決済対象フラグ",
        format = "英字(boolean)",
        json(text),
        public
    )]
    pub with_trials: Option<bool>,

    /// 検索最大件数
    ///
    /// `半角数字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/search.yaml:11`
    #[doc(alias("maxCount", "検索最大件数"))]
    #[field(name = "maxCount", label = "検索最大件数", format = "半角数字", json(text), public)]
    pub max_count: Option<u64>,

    /// 決済サービスタイプ
    ///
    /// name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/search.yaml:12`
    #[doc(alias("serviceTypeCd", "決済サービスタイプ"))]
    #[field(name = "serviceTypeCd", label = "決済サービスタイプ", public)]
    pub service_types: Option<Vec<::denbun::Open<super::SearchedService>>>,

    /// 検索キー
    ///
    /// name observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/search.yaml:14`
    #[doc(alias("searchParameters", "検索キー"))]
    #[field(name = "searchParameters", label = "検索キー")]
    pub keys: Option<SearchParameters>,
}

impl ::denbun::Operation for SearchRequest {
    type Answer = super::SearchResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "search",
        label: "取引検索",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow-search/v2/Search/search",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::SearchResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.status.as_text(), Some("success")),
            rule::eq(answer.result.status.as_text(), Some("failure")),
        )
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.result.result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}

/// 検索キー
///
/// `search_parameters` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:33`
#[doc(alias("search_parameters", "検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_parameters", label = "検索キー", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchParameters {
    /// 共通
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:34`
    #[doc(alias("共通"))]
    #[field(name = "common", label = "共通")]
    pub common: Option<SearchCommonKeys>,

    /// カード
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:34`
    #[doc(alias("カード"))]
    #[field(name = "card", label = "カード")]
    pub card: Option<SearchCardKeys>,

    /// 3-Dセキュア
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:34`
    #[doc(alias("3-Dセキュア"))]
    #[field(name = "mpi", label = "3-Dセキュア")]
    pub mpi: Option<SearchMpiKeys>,

    /// コンビニ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:34`
    #[doc(alias("コンビニ"))]
    #[field(name = "cvs", label = "コンビニ")]
    pub cvs: Option<SearchCvsKeys>,

    /// 銀行
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:35`
    #[doc(alias("銀行"))]
    #[field(name = "bank", label = "銀行")]
    pub bank: Option<SearchBankKeys>,

    /// 銀聯ネット
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:35`
    #[doc(alias("銀聯ネット"))]
    #[field(name = "upop", label = "銀聯ネット")]
    pub upop: Option<SearchUpopKeys>,

    /// PayPal
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:35`
    #[doc(alias("PayPal"))]
    #[field(name = "paypal", label = "PayPal")]
    pub paypal: Option<SearchPaypalKeys>,

    /// Alipay
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:35`
    #[doc(alias("Alipay"))]
    #[field(name = "alipay", label = "Alipay")]
    pub alipay: Option<SearchAlipayKeys>,

    /// キャリア
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:36`
    #[doc(alias("キャリア"))]
    #[field(name = "carrier", label = "キャリア")]
    pub carrier: Option<SearchCarrierKeys>,

    /// ショッピングクレジット
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:36`
    #[doc(alias("ショッピングクレジット"))]
    #[field(name = "oricosc", label = "ショッピングクレジット")]
    pub oricosc: Option<SearchOricoscKeys>,
}

/// 共通の検索キー
///
/// `search_common_keys` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:37`
#[doc(alias("search_common_keys", "共通の検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_common_keys", label = "共通の検索キー", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchCommonKeys {
    /// オーダーID
    ///
    /// exact; a comment of the kit says that \* stands for any
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required documented: MDK開発ガイド · `specs/veritrans4g/search.yaml:38`
    #[doc(alias("orderId", "オーダーID"))]
    #[field(name = "orderId", label = "オーダーID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: Option<String>,

    /// オーダー決済状態
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:39`
    #[doc(alias("orderStatus", "オーダー決済状態"))]
    #[field(name = "orderStatus", label = "オーダー決済状態", public)]
    pub order_statuses: Option<Vec<super::OrderStatus>>,

    /// コマンド
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:41`
    #[doc(alias("command", "コマンド"))]
    #[field(name = "command", label = "コマンド", public)]
    pub commands: Option<Vec<super::Command>>,

    /// ステータスコード
    ///
    /// pending means that nobody knows yet
    ///
    /// `半角英数字 最大32` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:44`
    #[doc(alias("mstatus", "ステータスコード"))]
    #[field(name = "mstatus", label = "ステータスコード", format = "半角英数字 最大32", public)]
    pub statuses: Option<Vec<super::Status>>,

    /// 取引日時
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:45`
    #[doc(alias("txnDatetime", "取引日時"))]
    #[field(name = "txnDatetime", label = "取引日時")]
    pub txn_datetime: Option<SearchCommonKeysTxnDatetime>,

    /// 金額
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:46`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額")]
    pub amount: Option<SearchCommonKeysAmount>,
}

/// カードの検索キー
///
/// `search_card_keys` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:47`
#[doc(alias("search_card_keys", "カードの検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_card_keys", label = "カードの検索キー", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchCardKeys {
    /// 詳細オーダー決済状態
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:48`
    #[doc(alias("detailOrderType", "詳細オーダー決済状態"))]
    #[field(name = "detailOrderType", label = "詳細オーダー決済状態")]
    pub detail_order_type: Option<String>,

    /// 仕向先カード会社
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:48`
    #[doc(alias("requestedCorporationId", "仕向先カード会社"))]
    #[field(name = "requestedCorporationId", label = "仕向先カード会社")]
    pub acquirer: Option<String>,

    /// 支払い種別
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:48`
    #[doc(alias("requestedPaymentMethodType", "支払い種別"))]
    #[field(name = "requestedPaymentMethodType", label = "支払い種別")]
    pub payment_plan: Option<String>,

    /// 3d-xid
    ///
    /// `最大28` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:49`
    #[doc(alias("dddTransactionId", "3d-xid"))]
    #[field(name = "dddTransactionId", label = "3d-xid", format = "最大28")]
    pub three_ds_transaction_id: Option<String>,

    /// 3DDSトランザクションID
    ///
    /// `半角英数字 36または0` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:49`
    #[doc(alias("dddDsTransactionId", "3DDSトランザクションID"))]
    #[field(
        name = "dddDsTransactionId",
        label = "3DDSトランザクションID",
        format = "半角英数字 36または0",
        chars = "+-/="
    )]
    pub three_ds_ds_transaction_id: Option<String>,

    /// 3DサーバトランザクションID
    ///
    /// `半角英数字 36または0` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:50`
    #[doc(alias("dddServerTransactionId", "3DサーバトランザクションID"))]
    #[field(
        name = "dddServerTransactionId",
        label = "3DサーバトランザクションID",
        format = "半角英数字 36または0",
        chars = "-"
    )]
    pub three_ds_server_transaction_id: Option<String>,
}

/// 3-Dセキュアの検索キー
///
/// `search_mpi_keys` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:51`
#[doc(alias("search_mpi_keys", "3-Dセキュアの検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_mpi_keys",
    label = "3-Dセキュアの検索キー",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchMpiKeys {
    /// 詳細取引決済状態
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:52`
    #[doc(alias("detailOrderType", "詳細取引決済状態"))]
    #[field(name = "detailOrderType", label = "詳細取引決済状態")]
    pub detail_order_type: Option<String>,

    /// 応答3D トランザクションID
    ///
    /// `最大28` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:52`
    #[doc(alias("res3dTransactionId", "応答3D トランザクションID"))]
    #[field(name = "res3dTransactionId", label = "応答3D トランザクションID", format = "最大28")]
    pub three_ds_transaction_id: Option<String>,

    /// 応答3D トランザクションステータス
    ///
    /// `最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:53`
    #[doc(alias("res3dTransactionStatus", "応答3D トランザクションステータス"))]
    #[field(name = "res3dTransactionStatus", label = "応答3D トランザクションステータス", format = "最大1")]
    pub three_ds_status: Option<::denbun::Open<super::SearchedThreeDsStatus>>,

    /// 応答3D ECI
    ///
    /// `最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:55`
    #[doc(alias("res3dEci", "応答3D ECI"))]
    #[field(name = "res3dEci", label = "応答3D ECI", format = "最大2")]
    pub three_ds_eci: Option<String>,

    /// デバイスチャネル
    ///
    /// the registered value unless given; with none registered 3DS 1.0.2
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:56`
    #[doc(alias("deviceChannel", "デバイスチャネル"))]
    #[field(name = "deviceChannel", label = "デバイスチャネル", format = "半角数字 最大2", public)]
    pub device_channel: Option<super::DeviceChannel>,

    /// アカウントタイプ
    ///
    /// `半角数字 最大2` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 必須区分の記載なし · `specs/veritrans4g/search.yaml:57`
    #[doc(alias("accountType", "アカウントタイプ"))]
    #[field(name = "accountType", label = "アカウントタイプ", format = "半角数字 最大2")]
    pub account_type: Option<super::AccountType>,

    /// 認証要求タイプ
    ///
    /// 01 unless given
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:58`
    #[doc(alias("authenticationIndicator", "認証要求タイプ"))]
    #[field(name = "authenticationIndicator", label = "認証要求タイプ", format = "半角数字 最大2", public)]
    pub authentication_indicator: Option<super::AuthenticationIndicator>,

    /// メッセージカテゴリ
    ///
    /// `半角数字 最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:60`
    #[doc(alias("messageCategory", "メッセージカテゴリ"))]
    #[field(name = "messageCategory", label = "メッセージカテゴリ", format = "半角数字 最大2", public)]
    pub message_category: Option<super::MessageCategory>,
}

/// コンビニの検索キー
///
/// `search_cvs_keys` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:61`
#[doc(alias("search_cvs_keys", "コンビニの検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_cvs_keys", label = "コンビニの検索キー", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchCvsKeys {
    /// 詳細オーダー決済状態
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:62`
    #[doc(alias("detailOrderType", "詳細オーダー決済状態"))]
    #[field(name = "detailOrderType", label = "詳細オーダー決済状態")]
    pub detail_order_type: Option<String>,

    /// コンビニタイプ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:62`
    #[doc(alias("cvsType", "コンビニタイプ"))]
    #[field(name = "cvsType", label = "コンビニタイプ")]
    pub cvs_type: Option<Vec<::denbun::Open<super::SearchedCvsType>>>,

    /// 支払期限
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:63`
    #[doc(alias("payLimit", "支払期限"))]
    #[field(name = "payLimit", label = "支払期限")]
    pub pay_limit: Option<SearchCvsKeysPayLimit>,

    /// 入金受付日
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:64`
    #[doc(alias("paidDatetime", "入金受付日"))]
    #[field(name = "paidDatetime", label = "入金受付日")]
    pub paid_datetime: Option<SearchCvsKeysPaidDatetime>,

    /// 支払期限日時
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:65`
    #[doc(alias("payLimitDatetime", "支払期限日時"))]
    #[field(name = "payLimitDatetime", label = "支払期限日時")]
    pub pay_limit_datetime: Option<SearchCvsKeysPayLimitDatetime>,
}

/// 銀行の検索キー
///
/// `search_bank_keys` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:66`
#[doc(alias("search_bank_keys", "銀行の検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_bank_keys", label = "銀行の検索キー", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchBankKeys {
    /// 詳細オーダー決済状態
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:67`
    #[doc(alias("detailOrderType", "詳細オーダー決済状態"))]
    #[field(name = "detailOrderType", label = "詳細オーダー決済状態")]
    pub detail_order_type: Option<String>,

    /// 支払い種別
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:67`
    #[doc(alias("optionType", "支払い種別"))]
    #[field(name = "optionType", label = "支払い種別")]
    pub option_type: Option<super::BankOption>,

    /// 支払期限
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:68`
    #[doc(alias("payLimit", "支払期限"))]
    #[field(name = "payLimit", label = "支払期限")]
    pub pay_limit: Option<SearchBankKeysPayLimit>,

    /// 収納日時
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:69`
    #[doc(alias("receivedDatetime", "収納日時"))]
    #[field(name = "receivedDatetime", label = "収納日時")]
    pub received_datetime: Option<SearchBankKeysReceivedDatetime>,

    /// 収納機関番号
    ///
    /// \* stands for any
    ///
    /// `最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:69`
    #[doc(alias("shunoKikanNo", "収納機関番号"))]
    #[field(name = "shunoKikanNo", label = "収納機関番号", format = "最大8")]
    pub shuno_kikan_no: Option<String>,

    /// 収納企業コード
    ///
    /// \* stands for any
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:70`
    #[doc(alias("shunoKigyoNo", "収納企業コード"))]
    #[field(name = "shunoKigyoNo", label = "収納企業コード")]
    pub shuno_kigyo_no: Option<String>,

    /// お客様番号
    ///
    /// \* stands for any
    ///
    /// `最大20` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:70`
    #[doc(alias("customerNo", "お客様番号"))]
    #[field(name = "customerNo", label = "お客様番号", format = "最大20")]
    pub customer_no: Option<String>,

    /// 確認番号
    ///
    /// \* stands for any
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:70`
    #[doc(alias("confirmNo", "確認番号"))]
    #[field(name = "confirmNo", label = "確認番号")]
    pub confirm_no: Option<String>,
}

/// 銀聯ネットの検索キー
///
/// `search_upop_keys` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:71`
#[doc(alias("search_upop_keys", "銀聯ネットの検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_upop_keys",
    label = "銀聯ネットの検索キー",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchUpopKeys {
    /// 詳細オーダー決済状態
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:72`
    #[doc(alias("detailOrderType", "詳細オーダー決済状態"))]
    #[field(name = "detailOrderType", label = "詳細オーダー決済状態")]
    pub detail_order_type: Option<Vec<super::UpopOrderState>>,

    /// 決済日時(日本)
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:76`
    #[doc(alias("settleDatetimeJp", "決済日時(日本)"))]
    #[field(name = "settleDatetimeJp", label = "決済日時(日本)")]
    pub settle_datetime_jp: Option<SearchUpopKeysSettleDatetimeJp>,

    /// 決済日時(中国)
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:77`
    #[doc(alias("settleDatetimeCn", "決済日時(中国)"))]
    #[field(name = "settleDatetimeCn", label = "決済日時(中国)")]
    pub settle_datetime_cn: Option<SearchUpopKeysSettleDatetimeCn>,
}

/// PayPalの検索キー
///
/// `search_paypal_keys` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:78`
#[doc(alias("search_paypal_keys", "PayPalの検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_paypal_keys", label = "PayPalの検索キー", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchPaypalKeys {
    /// 詳細オーダー決済状態
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:79`
    #[doc(alias("detailOrderType", "詳細オーダー決済状態"))]
    #[field(name = "detailOrderType", label = "詳細オーダー決済状態")]
    pub detail_order_type: Option<String>,

    /// 支払日時
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:79`
    #[doc(alias("paymentDatetime", "支払日時"))]
    #[field(name = "paymentDatetime", label = "支払日時")]
    pub payment_datetime: Option<SearchPaypalKeysPaymentDatetime>,

    /// 請求番号
    ///
    /// `最大127` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:80`
    #[doc(alias("invoiceId", "請求番号"))]
    #[field(name = "invoiceId", label = "請求番号", format = "最大127")]
    pub invoice_id: Option<String>,

    /// 顧客番号
    ///
    /// `最大13` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:80`
    #[doc(alias("payerId", "顧客番号"))]
    #[field(name = "payerId", label = "顧客番号", format = "最大13")]
    pub payer_id: Option<String>,
}

/// Alipayの検索キー
///
/// `search_alipay_keys` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:81`
#[doc(alias("search_alipay_keys", "Alipayの検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_alipay_keys", label = "Alipayの検索キー", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchAlipayKeys {
    /// 詳細取引決済状態
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:82`
    #[doc(alias("detailOrderType", "詳細取引決済状態"))]
    #[field(name = "detailOrderType", label = "詳細取引決済状態")]
    pub detail_order_type: Option<Vec<super::AlipayOrderState>>,

    /// 決済センターとの取引ID
    ///
    /// `最大64` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:82`
    #[doc(alias("centerTradeId", "決済センターとの取引ID"))]
    #[field(name = "centerTradeId", label = "決済センターとの取引ID", format = "最大64")]
    pub center_trade_id: Option<String>,

    /// 支払日時
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:83`
    #[doc(alias("paymentTime", "支払日時"))]
    #[field(name = "paymentTime", label = "支払日時")]
    pub payment_time: Option<SearchAlipayKeysPaymentTime>,

    /// 清算日時
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:84`
    #[doc(alias("settlementTime", "清算日時"))]
    #[field(name = "settlementTime", label = "清算日時")]
    pub settlement_time: Option<SearchAlipayKeysSettlementTime>,

    /// 決済種別
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:85`
    #[doc(alias("payType", "決済種別"))]
    #[field(name = "payType", label = "決済種別")]
    pub pay_type: Option<Vec<super::AlipayPayType>>,
}

/// キャリアの検索キー
///
/// `search_carrier_keys` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:86`
#[doc(alias("search_carrier_keys", "キャリアの検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_carrier_keys",
    label = "キャリアの検索キー",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchCarrierKeys {
    /// 詳細オーダー決済状態
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:87`
    #[doc(alias("detailOrderType", "詳細オーダー決済状態"))]
    #[field(name = "detailOrderType", label = "詳細オーダー決済状態")]
    pub detail_order_type: Option<Vec<super::CarrierOrderState>>,

    /// キャリアサービスタイプ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:90`
    #[doc(alias("crServiceType", "キャリアサービスタイプ"))]
    #[field(name = "crServiceType", label = "キャリアサービスタイプ")]
    pub cr_service_type: Option<Vec<super::CarrierService>>,

    /// 課金タイプ
    ///
    /// `最大1` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:91`
    #[doc(alias("accountingType", "課金タイプ"))]
    #[field(name = "accountingType", label = "課金タイプ", format = "最大1")]
    pub accounting_type: Option<super::CarrierAccounting>,

    /// 商品タイプ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:92`
    #[doc(alias("itemType", "商品タイプ"))]
    #[field(name = "itemType", label = "商品タイプ")]
    pub item_type: Option<Vec<super::CarrierItemType>>,

    /// 継続状態フラグ
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:93`
    #[doc(alias("mpStatus", "継続状態フラグ"))]
    #[field(name = "mpStatus", label = "継続状態フラグ")]
    pub mp_status: Option<Vec<super::ContinuousState>>,

    /// 端末種別
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:94`
    #[doc(alias("terminalKind", "端末種別"))]
    #[field(name = "terminalKind", label = "端末種別")]
    pub terminal_kind: Option<Vec<super::CarrierTerminal>>,

    /// 詳細コマンドタイプ名
    ///
    /// Init PreOpenId PostOpenId PreAuth Auth MAuth Deregistration Terminate PostAuth Refund AuthCapture ExpiredAuth and more
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:95`
    #[doc(alias("detailCommandType", "詳細コマンドタイプ名"))]
    #[field(name = "detailCommandType", label = "詳細コマンドタイプ名")]
    pub detail_command_type: Option<Vec<String>>,

    /// 初回課金年月日
    ///
    /// `8桁 YYYYMMDD` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:96`
    #[doc(alias("mpFirstDate", "初回課金年月日"))]
    #[field(name = "mpFirstDate", label = "初回課金年月日", format = "8桁 YYYYMMDD")]
    pub mp_first_date: Option<::denbun::Date>,

    /// 継続課金日
    ///
    /// 1 to 31 or 99
    ///
    /// `最大2` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:96`
    #[doc(alias("mpDay", "継続課金日"))]
    #[field(name = "mpDay", label = "継続課金日", format = "最大2")]
    pub mp_day: Option<String>,

    /// 商品番号
    ///
    /// `最大18` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:96`
    #[doc(alias("itemId", "商品番号"))]
    #[field(name = "itemId", label = "商品番号", format = "最大18")]
    pub item_id: Option<String>,
}

/// ショッピングクレジットの検索キー
///
/// `search_oricosc_keys` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:97`
#[doc(alias("search_oricosc_keys", "ショッピングクレジットの検索キー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_oricosc_keys",
    label = "ショッピングクレジットの検索キー",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchOricoscKeys {
    /// 詳細オーダー決済状態
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:98`
    #[doc(alias("detailOrderType", "詳細オーダー決済状態"))]
    #[field(name = "detailOrderType", label = "詳細オーダー決済状態")]
    pub detail_order_type: Option<String>,

    /// 注文番号
    ///
    /// `最大20` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:98`
    #[doc(alias("oricoOrderNo", "注文番号"))]
    #[field(name = "oricoOrderNo", label = "注文番号", format = "最大20")]
    pub orico_order_no: Option<String>,

    /// 支払金額合計
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:99`
    #[doc(alias("支払金額合計"))]
    #[field(name = "amount", label = "支払金額合計")]
    pub amount: Option<SearchOricoscKeysAmount>,

    /// 商品価格合計
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:100`
    #[doc(alias("totalItemAmount", "商品価格合計"))]
    #[field(name = "totalItemAmount", label = "商品価格合計")]
    pub total_item_amount: Option<SearchOricoscKeysTotalItemAmount>,
}

/// 取引日時
///
/// `search_common_keys.txnDatetime` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:45`
#[doc(alias("search_common_keys.txnDatetime", "取引日時"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_common_keys.txnDatetime",
    label = "取引日時",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchCommonKeysTxnDatetime {
    /// から
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:45`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "YYYYMMDDhhmm 12桁")]
    pub from: Option<::denbun::DateTime>,

    /// まで
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:45`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "YYYYMMDDhhmm 12桁")]
    pub to: Option<::denbun::DateTime>,
}

/// 金額
///
/// `search_common_keys.amount` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:46`
#[doc(alias("search_common_keys.amount", "金額"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_common_keys.amount", label = "金額", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchCommonKeysAmount {
    /// から
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:46`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "半角数字 最大12", json(text))]
    pub from: Option<::denbun::Yen>,

    /// まで
    ///
    /// `半角数字 最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:46`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "半角数字 最大12", json(text))]
    pub to: Option<::denbun::Yen>,
}

/// 支払期限
///
/// `search_cvs_keys.payLimit` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:63`
#[doc(alias("search_cvs_keys.payLimit", "支払期限"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_cvs_keys.payLimit", label = "支払期限", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchCvsKeysPayLimit {
    /// から
    ///
    /// `最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:63`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "最大12")]
    pub from: Option<String>,

    /// まで
    ///
    /// `最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:63`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "最大12")]
    pub to: Option<String>,
}

/// 入金受付日
///
/// `search_cvs_keys.paidDatetime` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:64`
#[doc(alias("search_cvs_keys.paidDatetime", "入金受付日"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_cvs_keys.paidDatetime",
    label = "入金受付日",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchCvsKeysPaidDatetime {
    /// から
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:64`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "YYYYMMDDhhmm 12桁")]
    pub from: Option<::denbun::DateTime>,

    /// まで
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:64`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "YYYYMMDDhhmm 12桁")]
    pub to: Option<::denbun::DateTime>,
}

/// 支払期限日時
///
/// `search_cvs_keys.payLimitDatetime` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:65`
#[doc(alias("search_cvs_keys.payLimitDatetime", "支払期限日時"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_cvs_keys.payLimitDatetime",
    label = "支払期限日時",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchCvsKeysPayLimitDatetime {
    /// から
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:65`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "YYYYMMDDhhmm 12桁")]
    pub from: Option<::denbun::DateTime>,

    /// まで
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:65`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "YYYYMMDDhhmm 12桁")]
    pub to: Option<::denbun::DateTime>,
}

/// 支払期限
///
/// `search_bank_keys.payLimit` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:68`
#[doc(alias("search_bank_keys.payLimit", "支払期限"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_bank_keys.payLimit", label = "支払期限", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct SearchBankKeysPayLimit {
    /// から
    ///
    /// `最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:68`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "最大12")]
    pub from: Option<String>,

    /// まで
    ///
    /// `最大12` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:68`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "最大12")]
    pub to: Option<String>,
}

/// 収納日時
///
/// `search_bank_keys.receivedDatetime` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:69`
#[doc(alias("search_bank_keys.receivedDatetime", "収納日時"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_bank_keys.receivedDatetime",
    label = "収納日時",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchBankKeysReceivedDatetime {
    /// から
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:69`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "YYYYMMDDhhmm 12桁")]
    pub from: Option<::denbun::DateTime>,

    /// まで
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:69`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "YYYYMMDDhhmm 12桁")]
    pub to: Option<::denbun::DateTime>,
}

/// 決済日時(日本)
///
/// `search_upop_keys.settleDatetimeJp` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:76`
#[doc(alias("search_upop_keys.settleDatetimeJp", "決済日時(日本)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_upop_keys.settleDatetimeJp",
    label = "決済日時(日本)",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchUpopKeysSettleDatetimeJp {
    /// から
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:76`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "YYYYMMDDhhmm 12桁")]
    pub from: Option<::denbun::DateTime>,

    /// まで
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:76`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "YYYYMMDDhhmm 12桁")]
    pub to: Option<::denbun::DateTime>,
}

/// 決済日時(中国)
///
/// `search_upop_keys.settleDatetimeCn` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:77`
#[doc(alias("search_upop_keys.settleDatetimeCn", "決済日時(中国)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_upop_keys.settleDatetimeCn",
    label = "決済日時(中国)",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchUpopKeysSettleDatetimeCn {
    /// から
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:77`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "YYYYMMDDhhmm 12桁")]
    pub from: Option<::denbun::DateTime>,

    /// まで
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:77`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "YYYYMMDDhhmm 12桁")]
    pub to: Option<::denbun::DateTime>,
}

/// 支払日時
///
/// `search_paypal_keys.paymentDatetime` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:79`
#[doc(alias("search_paypal_keys.paymentDatetime", "支払日時"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_paypal_keys.paymentDatetime",
    label = "支払日時",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchPaypalKeysPaymentDatetime {
    /// から
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:79`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "YYYYMMDDhhmm 12桁")]
    pub from: Option<::denbun::DateTime>,

    /// まで
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:79`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "YYYYMMDDhhmm 12桁")]
    pub to: Option<::denbun::DateTime>,
}

/// 支払日時
///
/// `search_alipay_keys.paymentTime` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:83`
#[doc(alias("search_alipay_keys.paymentTime", "支払日時"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_alipay_keys.paymentTime",
    label = "支払日時",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchAlipayKeysPaymentTime {
    /// から
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:83`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "YYYYMMDDhhmm 12桁")]
    pub from: Option<::denbun::DateTime>,

    /// まで
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:83`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "YYYYMMDDhhmm 12桁")]
    pub to: Option<::denbun::DateTime>,
}

/// 清算日時
///
/// `search_alipay_keys.settlementTime` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:84`
#[doc(alias("search_alipay_keys.settlementTime", "清算日時"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_alipay_keys.settlementTime",
    label = "清算日時",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchAlipayKeysSettlementTime {
    /// から
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:84`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "YYYYMMDDhhmm 12桁")]
    pub from: Option<::denbun::DateTime>,

    /// まで
    ///
    /// `YYYYMMDDhhmm 12桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:84`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "YYYYMMDDhhmm 12桁")]
    pub to: Option<::denbun::DateTime>,
}

/// 支払金額合計
///
/// `search_oricosc_keys.amount` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:99`
#[doc(alias("search_oricosc_keys.amount", "支払金額合計"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_oricosc_keys.amount",
    label = "支払金額合計",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchOricoscKeysAmount {
    /// から
    ///
    /// `半角数字 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:99`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "半角数字 最大8", json(text))]
    pub from: Option<::denbun::Yen>,

    /// まで
    ///
    /// `半角数字 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:99`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "半角数字 最大8", json(text))]
    pub to: Option<::denbun::Yen>,
}

/// 商品価格合計
///
/// `search_oricosc_keys.totalItemAmount` · object · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:100`
#[doc(alias("search_oricosc_keys.totalItemAmount", "商品価格合計"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "search_oricosc_keys.totalItemAmount",
    label = "商品価格合計",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct SearchOricoscKeysTotalItemAmount {
    /// から
    ///
    /// `半角数字 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:100`
    #[doc(alias("から"))]
    #[field(name = "from", label = "から", format = "半角数字 最大8", json(text))]
    pub from: Option<::denbun::Yen>,

    /// まで
    ///
    /// `半角数字 最大8` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:100`
    #[doc(alias("まで"))]
    #[field(name = "to", label = "まで", format = "半角数字 最大8", json(text))]
    pub to: Option<::denbun::Yen>,
}
