// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! VeriTrans4G
//!
//! Requests stand under `params`, with `txnVersion`, `dummyRequest`, `merchantCcid`, `authHash`. Modes: `live`, `test` (`denbun::Target::mode`).
//!
//! | Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |
//! |---|---|---|---|---|---|---|
//! | [Alipay決済(オンライン決済) 与信同時売上](mod@self::alipay_authorize) | `POST /{mode.prefix}paynow/v2/Authorize/alipay` | [`AlipayAuthorizeRequest`] | [`AlipayAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上](mod@self::alipay_authorize_shop_scan) | `POST /{mode.prefix}paynow/v2/Authorize/alipay` | [`AlipayAuthorizeShopScanRequest`] | [`AlipayAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上](mod@self::alipay_authorize_consumer_scan) | `POST /{mode.prefix}paynow/v2/Authorize/alipay` | [`AlipayAuthorizeConsumerScanRequest`] | [`AlipayAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [Alipay決済(バーコード決済(店舗スキャン型)) 確認要求](mod@self::alipay_confirm) | `POST /{mode.prefix}paynow/v2/Confirm/alipay` | [`AlipayConfirmRequest`] | [`AlipayConfirmResponse`] | reads only | at any time |  |
//! | [Alipay決済(オンライン決済) 返金](mod@self::alipay_refund) | `POST /{mode.prefix}paynow/v2/Refund/alipay` | [`AlipayRefundRequest`] | [`AlipayRefundResponse`] | takes an effect back | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [Alipay決済(バーコード決済) 返金](mod@self::alipay_refund_barcode) | `POST /{mode.prefix}paynow/v2/Refund/alipay` | [`AlipayRefundBarcodeRequest`] | [`AlipayRefundResponse`] | takes an effect back | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [Alipay決済 店舗のQRコード作成](mod@self::alipay_create_identity_code) | `POST /{mode.prefix}paynow/v2/CreateIdentityCode/alipay` | [`AlipayCreateIdentityCodeRequest`] | [`AlipayCreateIdentityCodeResponse`] | reads only | if provably not sent |  |
//! | [銀行決済 ATM決済(番号通知方式) 決済申込](mod@self::bank_authorize_atm) | `POST /{mode.prefix}paynow/v2/Authorize/bank` | [`BankAuthorizeAtmRequest`] | [`BankAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込](mod@self::bank_authorize_netbank) | `POST /{mode.prefix}paynow/v2/Authorize/bank` | [`BankAuthorizeNetbankRequest`] | [`BankAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [銀行決済 ネットバンク決済(決済機関コード指定) 決済申込](mod@self::bank_authorize_netbank_direct) | `POST /{mode.prefix}paynow/v2/Authorize/bank` | [`BankAuthorizeNetbankDirectRequest`] | [`BankAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [与信(カード)](mod@self::card_authorize) | `POST /{mode.prefix}paynow/v2/Authorize/card` | [`CardAuthorizeRequest`] | [`CardAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [再取引(カード)](mod@self::card_re_authorize) | `POST /{mode.prefix}paynow/v2/ReAuthorize/card` | [`CardReAuthorizeRequest`] | [`CardReAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [売上(カード)](mod@self::card_capture) | `POST /{mode.prefix}paynow/v2/Capture/card` | [`CardCaptureRequest`] | [`CardCaptureResponse`] | moves money of a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [取消・返品(カード)](mod@self::card_cancel) | `POST /{mode.prefix}paynow/v2/Cancel/card` | [`CardCancelRequest`] | [`CardCancelResponse`] | takes an effect back | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 決済申込(都度)](mod@self::carrier_authorize) | `POST /{mode.prefix}paynow/v2/Authorize/carrier` | [`CarrierAuthorizeRequest`] | [`CarrierAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 決済申込(継続)](mod@self::carrier_authorize_continuous) | `POST /{mode.prefix}paynow/v2/Authorize/carrier` | [`CarrierAuthorizeContinuousRequest`] | [`CarrierAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 決済申込(随時)](mod@self::carrier_authorize_on_demand) | `POST /{mode.prefix}paynow/v2/Authorize/carrier` | [`CarrierAuthorizeOnDemandRequest`] | [`CarrierAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 バーコード決済](mod@self::carrier_authorize_barcode) | `POST /{mode.prefix}paynow/v2/Authorize/carrier` | [`CarrierAuthorizeBarcodeRequest`] | [`CarrierBarcodeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 スキャンコード決済](mod@self::carrier_authorize_scan_code) | `POST /{mode.prefix}paynow/v2/Authorize/carrier` | [`CarrierAuthorizeScanCodeRequest`] | [`CarrierScanCodeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 再与信(随時)](mod@self::carrier_re_authorize) | `POST /{mode.prefix}paynow/v2/ReAuthorize/carrier` | [`CarrierReAuthorizeRequest`] | [`CarrierReAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 売上](mod@self::carrier_capture) | `POST /{mode.prefix}paynow/v2/Capture/carrier` | [`CarrierCaptureRequest`] | [`CarrierCaptureResponse`] | moves money of a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 キャンセル](mod@self::carrier_cancel) | `POST /{mode.prefix}paynow/v2/Cancel/carrier` | [`CarrierCancelRequest`] | [`CarrierCancelResponse`] | takes an effect back | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 継続課金・随時決済終了(2者間)](mod@self::carrier_terminate) | `POST /{mode.prefix}paynow/v2/Terminate/carrier` | [`CarrierTerminateRequest`] | [`CarrierTerminateResponse`] | moves money of a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 継続課金・随時決済終了(3者間)](mod@self::carrier_terminate_by_consumer) | `POST /{mode.prefix}paynow/v2/Terminate/carrier` | [`CarrierTerminateByConsumerRequest`] | [`CarrierTerminateResponse`] | moves money of a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [キャリア決済 金額変更](mod@self::carrier_update_authorize) | `POST /{mode.prefix}paynow/v2/UpdateAuthorize/carrier` | [`CarrierUpdateAuthorizeRequest`] | [`CarrierUpdateAuthorizeResponse`] | moves money of a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [コンビニ決済 申込](mod@self::cvs_authorize) | `POST /{mode.prefix}paynow/v2/Authorize/cvs` | [`CvsAuthorizeRequest`] | [`CvsAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [コンビニ決済 キャンセル](mod@self::cvs_cancel) | `POST /{mode.prefix}paynow/v2/Cancel/cvs` | [`CvsCancelRequest`] | [`CvsCancelResponse`] | takes an effect back | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [3-Dセキュア認証要求](mod@self::mpi_authorize) | `POST /{mode.prefix}paynow/v2/Authorize/mpi` | [`MpiAuthorizeRequest`] | [`MpiAuthorizeResponse`] | opens a payment | if provably not sent | 3-Dセキュア結果取得: [`MpiGetResultRequest`] |
//! | [3-Dセキュア認証要求(再取引)](mod@self::mpi_re_authorize) | `POST /{mode.prefix}paynow/v2/ReAuthorize/mpi` | [`MpiReAuthorizeRequest`] | [`MpiReAuthorizeResponse`] | opens a payment | if provably not sent | 3-Dセキュア結果取得: [`MpiGetResultRequest`] |
//! | [3-Dセキュア結果取得](mod@self::mpi_get_result) | `POST /{mode.prefix}paynow/v2/GetResult/mpi` | [`MpiGetResultRequest`] | [`MpiGetResultResponse`] | reads only | at any time |  |
//! | [ショッピングクレジット決済 画面表示要求](mod@self::oricosc_authorize) | `POST /{mode.prefix}paynow/v2/Authorize/oricosc` | [`OricoscAuthorizeRequest`] | [`OricoscAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [PayPal決済 与信請求](mod@self::paypal_authorize_set) | `POST /{mode.prefix}paynow/v2/Authorize/paypal` | [`PaypalAuthorizeSetRequest`] | [`PaypalAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [PayPal決済 与信請求確認](mod@self::paypal_authorize_get) | `POST /{mode.prefix}paynow/v2/Authorize/paypal` | [`PaypalAuthorizeGetRequest`] | [`PaypalAuthorizeResponse`] | reads only | at any time |  |
//! | [PayPal決済 与信請求完了](mod@self::paypal_authorize_do) | `POST /{mode.prefix}paynow/v2/Authorize/paypal` | [`PaypalAuthorizeDoRequest`] | [`PaypalAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [PayPal決済 売上請求](mod@self::paypal_capture_set) | `POST /{mode.prefix}paynow/v2/Capture/paypal` | [`PaypalCaptureSetRequest`] | [`PaypalCaptureResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [PayPal決済 売上請求確認](mod@self::paypal_capture_get) | `POST /{mode.prefix}paynow/v2/Capture/paypal` | [`PaypalCaptureGetRequest`] | [`PaypalCaptureResponse`] | reads only | at any time |  |
//! | [PayPal決済 売上請求完了](mod@self::paypal_capture_do) | `POST /{mode.prefix}paynow/v2/Capture/paypal` | [`PaypalCaptureDoRequest`] | [`PaypalCaptureResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [PayPal決済 売上請求(与信後)](mod@self::paypal_capture) | `POST /{mode.prefix}paynow/v2/Capture/paypal` | [`PaypalCaptureRequest`] | [`PaypalCaptureResponse`] | moves money of a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [PayPal決済 キャンセル](mod@self::paypal_cancel) | `POST /{mode.prefix}paynow/v2/Cancel/paypal` | [`PaypalCancelRequest`] | [`PaypalCancelResponse`] | takes an effect back | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [PayPal決済 返金](mod@self::paypal_refund) | `POST /{mode.prefix}paynow/v2/Refund/paypal` | [`PaypalRefundRequest`] | [`PaypalRefundResponse`] | takes an effect back | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [取引検索](mod@self::search) | `POST /{mode.prefix}paynow-search/v2/Search/search` | [`SearchRequest`] | [`SearchResponse`] | reads only | at any time |  |
//! | [金融機関マスタ検索](mod@self::search_bank_master) | `POST /{mode.prefix}paynow-search/v2/Search/search` | [`SearchBankMasterRequest`] | [`BankMasterResponse`] | reads only | at any time |  |
//! | [銀聯ネット決済(UPOP) 与信](mod@self::upop_authorize) | `POST /{mode.prefix}paynow/v2/Authorize/upop` | [`UpopAuthorizeRequest`] | [`UpopAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [銀聯ネット決済(UPOP) 売上](mod@self::upop_capture) | `POST /{mode.prefix}paynow/v2/Capture/upop` | [`UpopCaptureRequest`] | [`UpopSettledResponse`] | moves money of a payment | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [銀聯ネット決済(UPOP) キャンセル](mod@self::upop_cancel) | `POST /{mode.prefix}paynow/v2/Cancel/upop` | [`UpopCancelRequest`] | [`UpopSettledResponse`] | takes an effect back | if provably not sent | 取引検索: [`SearchRequest`] |
//! | [銀聯ネット決済(UPOP) 返金](mod@self::upop_refund) | `POST /{mode.prefix}paynow/v2/Refund/upop` | [`UpopRefundRequest`] | [`UpopSettledResponse`] | takes an effect back | if provably not sent | 取引検索: [`SearchRequest`] |
//!
//! | Hosted page | Sent | Request | Comes back | Effect | Unknown outcome |
//! |---|---|---|---|---|---|
//! | [銀行決済 入金画面表示要求](mod@self::bank_page) | by form | [`BankPageRequest`] |  | moves money of a payment | 銀行決済 入金通知: [`PushBank`] |
//!
//! | Notification | Message | Received at |
//! |---|---|---|
//! | Alipay決済 決済結果通知 | [`PushAlipay`] | 結果通知URL |
//! | 銀行決済 入金通知 | [`PushBank`] | 結果通知URL |
//! | キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知 | [`PushCarrier`] | 結果通知URL |
//! | コンビニ決済 入金通知 | [`PushCvs`] | 結果通知URL |
//! | 結果通知(3-Dセキュア) | [`PushMpi`] | プッシュURL |
//! | ショッピングクレジット決済 審査結果通知 | [`PushOricosc`] | 結果通知URL |
//! | PayPal決済 速報・確報 | [`PushPaypal`] | 結果通知URL |
//! | 銀聯ネット決済(UPOP) 決済結果通知 | [`PushUpop`] | 結果通知URL |
//!
//! | Address | Enum | One of |
//! |---|---|---|
//! | 結果通知 | [`Push`] | [`PushMpi`], [`PushCvs`], [`PushBank`], [`PushUpop`], [`PushAlipay`], [`PushPaypal`], [`PushOricosc`], [`PushCarrier`] |
//!
//! | Hand-back | Message | Received at |
//! |---|---|---|
//! | Alipay決済 ブラウザ経由の結果 | [`ReturnAlipay`] | 決済完了時URL・決済エラー時URL |
//! | Thanks画面表示要求 | [`ReturnBank`] | 決済結果戻り先URL |
//! | キャリア決済 ブラウザ経由の結果 | [`ReturnCarrier`] | 完了時URL・キャンセル時URL・エラー時URL |
//! | 本人認証の戻り(詳細あり) | [`ReturnMpi`] | リダイレクションURI |
//! | 本人認証の戻り(詳細なし) | [`ReturnMpiWithoutDetails`] | リダイレクションURI |
//! | ショッピングクレジット決済 決済結果取得応答 | [`ReturnOricosc`] | マーチャントリダイレクションURL |
//! | PayPal決済 戻り先URLへの遷移 | [`ReturnPaypal`] | 戻り先URL |
//! | 銀聯ネット決済(UPOP) ブラウザ経由の結果 | [`ReturnUpop`] | 決済結果戻り先URL |
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
//! let request = veritrans4g::AlipayAuthorizeRequest::builder()
//!     .order_id("order-0001")
//!     .amount(::denbun::Amount(10))
//!     .sale_currency(veritrans4g::SaleCurrency::Jpy)
//!     .success_url("https://shop.example.jp/alipay/success")
//!     .error_url("https://shop.example.jp/alipay/error")
//!     .commodity_name("新製品")
//!     .commodity_description("新製品詳細")
//!     .with_capture(::denbun::Fixed)
//!     .pay_type(::denbun::Fixed)
//!     .device_type(veritrans4g::DeviceType::Smartphone)
//!     .build();
//! assert!(request.validate().is_ok());
//! ```
//!
//! There with the feature `card-data` only, because who handles card numbers or security codes falls under PCI DSS: `card_authorize_with_card_data`, `card_re_authorize_with_card_data`, `card_capture_with_card_data`, `card_cancel_with_card_data`, `mpi_authorize_with_card_data`, `mpi_re_authorize_with_card_data`, `token`.

#![cfg_attr(feature = "card-data", doc = "")]
#![cfg_attr(
    feature = "card-data",
    doc = "| Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |"
)]
#![cfg_attr(feature = "card-data", doc = "|---|---|---|---|---|---|---|")]
#![cfg_attr(
    feature = "card-data",
    doc = "| [与信(カード番号)](mod@self::card_authorize_with_card_data) | `POST /{mode.prefix}paynow/v2/Authorize/card` | [`CardAuthorizeWithCardDataRequest`] | [`CardAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |"
)]
#![cfg_attr(
    feature = "card-data",
    doc = "| [再取引(カード番号)](mod@self::card_re_authorize_with_card_data) | `POST /{mode.prefix}paynow/v2/ReAuthorize/card` | [`CardReAuthorizeWithCardDataRequest`] | [`CardReAuthorizeResponse`] | opens a payment | if provably not sent | 取引検索: [`SearchRequest`] |"
)]
#![cfg_attr(
    feature = "card-data",
    doc = "| [売上(カード番号)](mod@self::card_capture_with_card_data) | `POST /{mode.prefix}paynow/v2/Capture/card` | [`CardCaptureWithCardDataRequest`] | [`CardCaptureResponse`] | moves money of a payment | if provably not sent | 取引検索: [`SearchRequest`] |"
)]
#![cfg_attr(
    feature = "card-data",
    doc = "| [取消・返品(カード番号)](mod@self::card_cancel_with_card_data) | `POST /{mode.prefix}paynow/v2/Cancel/card` | [`CardCancelWithCardDataRequest`] | [`CardCancelResponse`] | takes an effect back | if provably not sent | 取引検索: [`SearchRequest`] |"
)]
#![cfg_attr(
    feature = "card-data",
    doc = "| [3-Dセキュア認証要求(カード番号)](mod@self::mpi_authorize_with_card_data) | `POST /{mode.prefix}paynow/v2/Authorize/mpi` | [`MpiAuthorizeWithCardDataRequest`] | [`MpiAuthorizeResponse`] | opens a payment | if provably not sent | 3-Dセキュア結果取得: [`MpiGetResultRequest`] |"
)]
#![cfg_attr(
    feature = "card-data",
    doc = "| [3-Dセキュア認証要求(再取引、カード番号)](mod@self::mpi_re_authorize_with_card_data) | `POST /{mode.prefix}paynow/v2/ReAuthorize/mpi` | [`MpiReAuthorizeWithCardDataRequest`] | [`MpiReAuthorizeResponse`] | opens a payment | if provably not sent | 3-Dセキュア結果取得: [`MpiGetResultRequest`] |"
)]
#![cfg_attr(
    feature = "card-data",
    doc = "| [トークン取得](mod@self::token) | `POST /4gtoken` | [`TokenRequest`] | [`TokenResponse`] | reads only | if provably not sent |  |"
)]

pub mod errors;
pub mod messages;
pub mod objects;
pub mod values;

#[cfg(feature = "card-data")]
pub mod card_data;
pub mod flows;

#[doc(alias("Alipay決済(オンライン決済) 与信同時売上"))]
pub mod alipay_authorize;

#[doc(alias("Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上"))]
pub mod alipay_authorize_shop_scan;

#[doc(alias("Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上"))]
pub mod alipay_authorize_consumer_scan;

#[doc(alias("Alipay決済(バーコード決済(店舗スキャン型)) 確認要求"))]
pub mod alipay_confirm;

#[doc(alias("Alipay決済(オンライン決済) 返金"))]
pub mod alipay_refund;

#[doc(alias("Alipay決済(バーコード決済) 返金"))]
pub mod alipay_refund_barcode;

#[doc(alias("Alipay決済 店舗のQRコード作成"))]
pub mod alipay_create_identity_code;

#[doc(alias("銀行決済 ATM決済(番号通知方式) 決済申込"))]
pub mod bank_authorize_atm;

#[doc(alias("銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込"))]
pub mod bank_authorize_netbank;

#[doc(alias("銀行決済 ネットバンク決済(決済機関コード指定) 決済申込"))]
pub mod bank_authorize_netbank_direct;

#[doc(alias("銀行決済 入金画面表示要求"))]
pub mod bank_page;

#[doc(alias("与信(カード)"))]
pub mod card_authorize;

#[doc(alias("与信(カード番号)"))]
#[cfg(feature = "card-data")]
pub mod card_authorize_with_card_data;

#[doc(alias("再取引(カード)"))]
pub mod card_re_authorize;

#[doc(alias("再取引(カード番号)"))]
#[cfg(feature = "card-data")]
pub mod card_re_authorize_with_card_data;

#[doc(alias("売上(カード)"))]
pub mod card_capture;

#[doc(alias("売上(カード番号)"))]
#[cfg(feature = "card-data")]
pub mod card_capture_with_card_data;

#[doc(alias("取消・返品(カード)"))]
pub mod card_cancel;

#[doc(alias("取消・返品(カード番号)"))]
#[cfg(feature = "card-data")]
pub mod card_cancel_with_card_data;

#[doc(alias("キャリア決済 決済申込(都度)"))]
pub mod carrier_authorize;

#[doc(alias("キャリア決済 決済申込(継続)"))]
pub mod carrier_authorize_continuous;

#[doc(alias("キャリア決済 決済申込(随時)"))]
pub mod carrier_authorize_on_demand;

#[doc(alias("キャリア決済 バーコード決済"))]
pub mod carrier_authorize_barcode;

#[doc(alias("キャリア決済 スキャンコード決済"))]
pub mod carrier_authorize_scan_code;

#[doc(alias("キャリア決済 再与信(随時)"))]
pub mod carrier_re_authorize;

#[doc(alias("キャリア決済 売上"))]
pub mod carrier_capture;

#[doc(alias("キャリア決済 キャンセル"))]
pub mod carrier_cancel;

#[doc(alias("キャリア決済 継続課金・随時決済終了(2者間)"))]
pub mod carrier_terminate;

#[doc(alias("キャリア決済 継続課金・随時決済終了(3者間)"))]
pub mod carrier_terminate_by_consumer;

#[doc(alias("キャリア決済 金額変更"))]
pub mod carrier_update_authorize;

#[doc(alias("コンビニ決済 申込"))]
pub mod cvs_authorize;

#[doc(alias("コンビニ決済 キャンセル"))]
pub mod cvs_cancel;

#[doc(alias("3-Dセキュア認証要求"))]
pub mod mpi_authorize;

#[doc(alias("3-Dセキュア認証要求(カード番号)"))]
#[cfg(feature = "card-data")]
pub mod mpi_authorize_with_card_data;

#[doc(alias("3-Dセキュア認証要求(再取引)"))]
pub mod mpi_re_authorize;

#[doc(alias("3-Dセキュア認証要求(再取引、カード番号)"))]
#[cfg(feature = "card-data")]
pub mod mpi_re_authorize_with_card_data;

#[doc(alias("3-Dセキュア結果取得"))]
pub mod mpi_get_result;

#[doc(alias("ショッピングクレジット決済 画面表示要求"))]
pub mod oricosc_authorize;

#[doc(alias("PayPal決済 与信請求"))]
pub mod paypal_authorize_set;

#[doc(alias("PayPal決済 与信請求確認"))]
pub mod paypal_authorize_get;

#[doc(alias("PayPal決済 与信請求完了"))]
pub mod paypal_authorize_do;

#[doc(alias("PayPal決済 売上請求"))]
pub mod paypal_capture_set;

#[doc(alias("PayPal決済 売上請求確認"))]
pub mod paypal_capture_get;

#[doc(alias("PayPal決済 売上請求完了"))]
pub mod paypal_capture_do;

#[doc(alias("PayPal決済 売上請求(与信後)"))]
pub mod paypal_capture;

#[doc(alias("PayPal決済 キャンセル"))]
pub mod paypal_cancel;

#[doc(alias("PayPal決済 返金"))]
pub mod paypal_refund;

#[doc(alias("取引検索"))]
pub mod search;

#[doc(alias("金融機関マスタ検索"))]
pub mod search_bank_master;

#[doc(alias("トークン取得"))]
#[cfg(feature = "card-data")]
pub mod token;

#[doc(alias("銀聯ネット決済(UPOP) 与信"))]
pub mod upop_authorize;

#[doc(alias("銀聯ネット決済(UPOP) 売上"))]
pub mod upop_capture;

#[doc(alias("銀聯ネット決済(UPOP) キャンセル"))]
pub mod upop_cancel;

#[doc(alias("銀聯ネット決済(UPOP) 返金"))]
pub mod upop_refund;

#[doc(alias("Alipay決済 決済結果通知"))]
pub mod push_alipay;

#[doc(alias("銀行決済 入金通知"))]
pub mod push_bank;

#[doc(alias("キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知"))]
pub mod push_carrier;

#[doc(alias("コンビニ決済 入金通知"))]
pub mod push_cvs;

#[doc(alias("結果通知(3-Dセキュア)"))]
pub mod push_mpi;

#[doc(alias("ショッピングクレジット決済 審査結果通知"))]
pub mod push_oricosc;

#[doc(alias("PayPal決済 速報・確報"))]
pub mod push_paypal;

#[doc(alias("銀聯ネット決済(UPOP) 決済結果通知"))]
pub mod push_upop;

#[doc(alias("結果通知"))]
pub mod push;

#[doc(alias("Alipay決済 ブラウザ経由の結果"))]
pub mod return_alipay;

#[doc(alias("Thanks画面表示要求"))]
pub mod return_bank;

#[doc(alias("キャリア決済 ブラウザ経由の結果"))]
pub mod return_carrier;

#[doc(alias("本人認証の戻り(詳細あり)"))]
pub mod return_mpi;

#[doc(alias("本人認証の戻り(詳細なし)"))]
pub mod return_mpi_without_details;

#[doc(alias("ショッピングクレジット決済 決済結果取得応答"))]
pub mod return_oricosc;

#[doc(alias("PayPal決済 戻り先URLへの遷移"))]
pub mod return_paypal;

#[doc(alias("銀聯ネット決済(UPOP) ブラウザ経由の結果"))]
pub mod return_upop;

#[doc(inline)]
pub use self::errors::{ERRORS, errors_in};
#[doc(inline)]
pub use self::messages::{
    AlipayAuthorizeResponse, AlipayConfirmResponse, AlipayRefundResponse, AlipayCreateIdentityCodeResponse,
    BankAuthorizeResponse, CardAuthorizeResponse, CardReAuthorizeResponse, CardCaptureResponse,
    CardCancelResponse, CarrierAuthorizeResponse, CarrierBarcodeResponse, CarrierScanCodeResponse,
    CarrierReAuthorizeResponse, CarrierCaptureResponse, CarrierCancelResponse, CarrierTerminateResponse,
    CarrierUpdateAuthorizeResponse, CvsAuthorizeResponse, CvsCancelResponse, MpiAuthorizeResponse,
    MpiReAuthorizeResponse, MpiGetResultResponse, OricoscAuthorizeResponse, PaypalAuthorizeResponse,
    PaypalCaptureResponse, PaypalCancelResponse, PaypalRefundResponse, SearchResponse, BankMasterResponse,
    UpopAuthorizeResponse, UpopSettledResponse,
};

#[doc(inline)]
pub use self::objects::{
    AlipayAuthorizeResult, AlipayConfirmResult, AlipayRefundResult, AlipayCreateIdentityCodeResult,
    BankAuthorizeResult, CardAuthorizeResult, CardReAuthorizeResult, CardCaptureResult, CardCancelResult,
    CarrierAuthorizeResult, CarrierBarcodeResult, CarrierScanCodeResult, CarrierReAuthorizeResult,
    CarrierCaptureResult, CarrierCancelResult, CarrierTerminateResult, CarrierUpdateAuthorizeResult,
    CvsAuthorizeResult, CvsCancelResult, MpiAuthorizeResult, MpiReAuthorizeResult, MpiResult,
    OricoscAuthorizeResult, PaypalAuthorizeResult, PaypalCaptureResult, PaypalCancelResult,
    PaypalRefundResult, SearchedOrder, SearchedOrderDetails, SearchedTransaction, SearchedTransactionDetails,
    FinancialInstitution, SearchResult, BankMasterResult, SearchResultOrders, BankMasterResultMasters,
    BankMasterResultMastersItems, SearchedOrderTransactions, BankMasterResultMastersItemsLists,
    UpopAuthorizeResult, UpopSettledResult, PayNowIdParam, PayNowIdResponse, PayNowIdParamAccount,
    PayNowIdParamOrder, PayNowIdResponseAccount, PayNowIdParamAccountBasic, PayNowIdParamAccountCard,
    PayNowIdResponseAccountCards,
};

#[doc(inline)]
pub use self::values::{
    ServiceType, Status, PushAlipayRecordTxnType, IsTrial, SaleCurrency, DeviceType, ResponseType,
    PushParameters, Netbank, CardTransactionType, AcquirerCode, CardOptionType, CardCenter,
    ThreeDsCavvAlgorithm, ReAuthorizeOptionType, HouseOptionType, PushCarrierRecordTxnType, Carrier,
    TerminalKind, ItemType, ThreeDSecure, FletsArea, PaymentAuthenticationType, CarrierCommand, Store, Chain,
    Brand, MpiStatus, AuthenticatedBy, CardStatus, FraudDetectionResult, ThreeDsStatus, ThreeDsStatusReason,
    ThreeDs2CavvAlgorithm, ThreeDsEci, MpiOption, MpiCardCenter, BrowserDeviceCategory, ReturnedDetails,
    TempRegistration, AuthMethod, AccountAge, AccountChange, PasswordChange, AddressUsage, ShipNameIndicator,
    SuspiciousAccountActivity, AddressMatchIndicator, PushPaypalRecordTxnType, Shipping, Report, OrderStatus,
    Command, SearchedThreeDsStatus, DeviceChannel, AccountType, AuthenticationIndicator, MessageCategory,
    SearchedCvsType, BankOption, UpopOrderState, AlipayOrderState, AlipayPayType, CarrierOrderState,
    CarrierService, CarrierAccounting, CarrierItemType, ContinuousState, CarrierTerminal, SearchedService,
    PushUpopRecordTxnType, Tanking, PayNowIdStatus, MakeDefault, DefaultCard,
};

#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::card_data::{
    PaymentType, ChipConditionCode, Lang, TokenResponseStatus, TokenResponse, PayNowIdParamWithCardData,
    PayNowIdParamWithCardDataAccount, PayNowIdParamWithCardDataOrder, PayNowIdParamWithCardDataAccountBasic,
    PayNowIdParamWithCardDataAccountCard,
};

#[doc(inline)]
pub use self::alipay_authorize::AlipayAuthorizeRequest;
#[doc(inline)]
pub use self::alipay_authorize_shop_scan::AlipayAuthorizeShopScanRequest;
#[doc(inline)]
pub use self::alipay_authorize_consumer_scan::AlipayAuthorizeConsumerScanRequest;
#[doc(inline)]
pub use self::alipay_confirm::AlipayConfirmRequest;
#[doc(inline)]
pub use self::alipay_refund::AlipayRefundRequest;
#[doc(inline)]
pub use self::alipay_refund_barcode::AlipayRefundBarcodeRequest;
#[doc(inline)]
pub use self::alipay_create_identity_code::AlipayCreateIdentityCodeRequest;
#[doc(inline)]
pub use self::bank_authorize_atm::BankAuthorizeAtmRequest;
#[doc(inline)]
pub use self::bank_authorize_netbank::BankAuthorizeNetbankRequest;
#[doc(inline)]
pub use self::bank_authorize_netbank_direct::BankAuthorizeNetbankDirectRequest;
#[doc(inline)]
pub use self::bank_page::BankPageRequest;
#[doc(inline)]
pub use self::card_authorize::CardAuthorizeRequest;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::card_authorize_with_card_data::CardAuthorizeWithCardDataRequest;
#[doc(inline)]
pub use self::card_re_authorize::CardReAuthorizeRequest;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::card_re_authorize_with_card_data::CardReAuthorizeWithCardDataRequest;
#[doc(inline)]
pub use self::card_capture::CardCaptureRequest;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::card_capture_with_card_data::CardCaptureWithCardDataRequest;
#[doc(inline)]
pub use self::card_cancel::CardCancelRequest;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::card_cancel_with_card_data::CardCancelWithCardDataRequest;
#[doc(inline)]
pub use self::carrier_authorize::CarrierAuthorizeRequest;
#[doc(inline)]
pub use self::carrier_authorize_continuous::CarrierAuthorizeContinuousRequest;
#[doc(inline)]
pub use self::carrier_authorize_on_demand::CarrierAuthorizeOnDemandRequest;
#[doc(inline)]
pub use self::carrier_authorize_barcode::CarrierAuthorizeBarcodeRequest;
#[doc(inline)]
pub use self::carrier_authorize_scan_code::CarrierAuthorizeScanCodeRequest;
#[doc(inline)]
pub use self::carrier_re_authorize::CarrierReAuthorizeRequest;
#[doc(inline)]
pub use self::carrier_capture::CarrierCaptureRequest;
#[doc(inline)]
pub use self::carrier_cancel::CarrierCancelRequest;
#[doc(inline)]
pub use self::carrier_terminate::CarrierTerminateRequest;
#[doc(inline)]
pub use self::carrier_terminate_by_consumer::CarrierTerminateByConsumerRequest;
#[doc(inline)]
pub use self::carrier_update_authorize::CarrierUpdateAuthorizeRequest;
#[doc(inline)]
pub use self::cvs_authorize::CvsAuthorizeRequest;
#[doc(inline)]
pub use self::cvs_cancel::CvsCancelRequest;
#[doc(inline)]
pub use self::mpi_authorize::MpiAuthorizeRequest;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::mpi_authorize_with_card_data::MpiAuthorizeWithCardDataRequest;
#[doc(inline)]
pub use self::mpi_re_authorize::MpiReAuthorizeRequest;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::mpi_re_authorize_with_card_data::MpiReAuthorizeWithCardDataRequest;
#[doc(inline)]
pub use self::mpi_get_result::MpiGetResultRequest;
#[doc(inline)]
pub use self::oricosc_authorize::OricoscAuthorizeRequest;
#[doc(inline)]
pub use self::paypal_authorize_set::PaypalAuthorizeSetRequest;
#[doc(inline)]
pub use self::paypal_authorize_get::PaypalAuthorizeGetRequest;
#[doc(inline)]
pub use self::paypal_authorize_do::PaypalAuthorizeDoRequest;
#[doc(inline)]
pub use self::paypal_capture_set::PaypalCaptureSetRequest;
#[doc(inline)]
pub use self::paypal_capture_get::PaypalCaptureGetRequest;
#[doc(inline)]
pub use self::paypal_capture_do::PaypalCaptureDoRequest;
#[doc(inline)]
pub use self::paypal_capture::PaypalCaptureRequest;
#[doc(inline)]
pub use self::paypal_cancel::PaypalCancelRequest;
#[doc(inline)]
pub use self::paypal_refund::PaypalRefundRequest;
#[doc(inline)]
pub use self::search::{
    SearchRequest, SearchParameters, SearchCommonKeys, SearchCardKeys, SearchMpiKeys, SearchCvsKeys,
    SearchBankKeys, SearchUpopKeys, SearchPaypalKeys, SearchAlipayKeys, SearchCarrierKeys, SearchOricoscKeys,
    SearchCommonKeysTxnDatetime, SearchCommonKeysAmount, SearchCvsKeysPayLimit, SearchCvsKeysPaidDatetime,
    SearchCvsKeysPayLimitDatetime, SearchBankKeysPayLimit, SearchBankKeysReceivedDatetime,
    SearchUpopKeysSettleDatetimeJp, SearchUpopKeysSettleDatetimeCn, SearchPaypalKeysPaymentDatetime,
    SearchAlipayKeysPaymentTime, SearchAlipayKeysSettlementTime, SearchOricoscKeysAmount,
    SearchOricoscKeysTotalItemAmount,
};

#[doc(inline)]
pub use self::search_bank_master::SearchBankMasterRequest;
#[cfg(feature = "card-data")]
#[doc(inline)]
pub use self::token::TokenRequest;
#[doc(inline)]
pub use self::upop_authorize::UpopAuthorizeRequest;
#[doc(inline)]
pub use self::upop_capture::UpopCaptureRequest;
#[doc(inline)]
pub use self::upop_cancel::UpopCancelRequest;
#[doc(inline)]
pub use self::upop_refund::UpopRefundRequest;
#[doc(inline)]
pub use self::push_alipay::{PushAlipay, PushAlipayRecord};
#[doc(inline)]
pub use self::push_bank::{PushBank, PushBankRecord};
#[doc(inline)]
pub use self::push_carrier::{PushCarrier, PushCarrierRecord};
#[doc(inline)]
pub use self::push_cvs::{PushCvs, PushCvsRecord};
#[doc(inline)]
pub use self::push_mpi::{PushMpi, PushMpiRecord};
#[doc(inline)]
pub use self::push_oricosc::{PushOricosc, PushOricoscRecord};
#[doc(inline)]
pub use self::push_paypal::{PushPaypal, PushPaypalRecord};
#[doc(inline)]
pub use self::push_upop::{PushUpop, PushUpopRecord};
#[doc(inline)]
pub use self::push::Push;
#[doc(inline)]
pub use self::return_alipay::ReturnAlipay;
#[doc(inline)]
pub use self::return_bank::ReturnBank;
#[doc(inline)]
pub use self::return_carrier::ReturnCarrier;
#[doc(inline)]
pub use self::return_mpi::ReturnMpi;
#[doc(inline)]
pub use self::return_mpi_without_details::ReturnMpiWithoutDetails;
#[doc(inline)]
pub use self::return_oricosc::ReturnOricosc;
#[doc(inline)]
pub use self::return_paypal::ReturnPaypal;
#[doc(inline)]
pub use self::return_upop::ReturnUpop;

/// Base addresses by environment.
pub const HOSTS: &[(&str, &str)] = &[("live", "https://api3.veritrans.co.jp")];

/// What is assumed, and what to confirm before it is relied on.
pub const ASSUMED: &[::denbun::Assumed] = &[];

/// What proves to the provider who asks.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// `merchant_ccid`
    pub merchant_ccid: ::denbun::Secret<String>,

    /// `merchant_secret`
    pub merchant_secret: ::denbun::Secret<String>,
}

impl From<Credentials> for ::denbun::Credentials {
    fn from(credentials: Credentials) -> Self {
        ::denbun::Credentials::new()
            .with("merchant_ccid", credentials.merchant_ccid)
            .with("merchant_secret", credentials.merchant_secret)
    }
}

/// 認証ハッシュ (`auth_hash`).
pub const SIGNATURE_AUTH_HASH: &::denbun::signature::SignatureInfo = &::denbun::signature::SignatureInfo {
    name: "auth_hash",
    label: "認証ハッシュ",
    algorithm: ::denbun::signature::Algorithm::Sha256,
    key: None,
    of: &[
        ::denbun::signature::Piece::Credential(::denbun::signature::Key {
            credential: "merchant_ccid",
            decode: ::denbun::signature::Decode::Text,
        }),
        ::denbun::signature::Piece::Sent,
        ::denbun::signature::Piece::Credential(::denbun::signature::Key {
            credential: "merchant_secret",
            decode: ::denbun::signature::Decode::Text,
        }),
    ],
    made: &[],
    join: "",
    charset: ::denbun::Charset::Utf8,
    output: ::denbun::signature::Output::Hex,
    carried: None,
};

/// 改竄チェック (`content_hmac`).
pub const SIGNATURE_CONTENT_HMAC: &::denbun::signature::SignatureInfo = &::denbun::signature::SignatureInfo {
    name: "content_hmac",
    label: "改竄チェック",
    algorithm: ::denbun::signature::Algorithm::Sha256,
    key: Some(::denbun::signature::Key {
        credential: "merchant_secret",
        decode: ::denbun::signature::Decode::Hex,
    }),
    of: &[::denbun::signature::Piece::Body],
    made: &[],
    join: "",
    charset: ::denbun::Charset::Utf8,
    output: ::denbun::signature::Output::Hex,
    carried: Some(::denbun::signature::Carried {
        place: ::denbun::signature::Place::Header("content-hmac"),
        template: "h=HmacSHA256;s={merchant_ccid};v={digest}",
        separator: None,
        base64: None,
    }),
};

/// 改竄チェック値 (`v_auth_info`).
pub const SIGNATURE_V_AUTH_INFO: &::denbun::signature::SignatureInfo = &::denbun::signature::SignatureInfo {
    name: "v_auth_info",
    label: "改竄チェック値",
    algorithm: ::denbun::signature::Algorithm::Sha256,
    key: None,
    of: &[
        ::denbun::signature::Piece::Credential(::denbun::signature::Key {
            credential: "merchant_ccid",
            decode: ::denbun::signature::Decode::Text,
        }),
        ::denbun::signature::Piece::Named(::denbun::signature::Named {
            list: "authParams",
            base64: Some(&[('/', '-'), ('+', '_'), ('=', '*')]),
            separator: ",",
            orders: &[&[
                "fdResult",
                "authCode",
                "RequestId",
                "mpiMstatus",
                "centerRequestDate",
                "centerResponseDate",
                "OrderId",
                "reqCardNumber",
                "cardTransactionType",
                "cardMstatus",
                "tradUrl",
                "reqCurrencyUnit",
                "connectedCenterId",
                "reqAmount",
                "acquirerCode",
                "vResultCode",
            ]],
        }),
        ::denbun::signature::Piece::Credential(::denbun::signature::Key {
            credential: "merchant_secret",
            decode: ::denbun::signature::Decode::Text,
        }),
    ],
    made: &[],
    join: "",
    charset: ::denbun::Charset::Utf8,
    output: ::denbun::signature::Output::Hex,
    carried: Some(::denbun::signature::Carried {
        place: ::denbun::signature::Place::Field("vAuthInfo"),
        template: "{digest}",
        separator: None,
        base64: None,
    }),
};

/// 認証情報 (`auth_info`).
pub const SIGNATURE_AUTH_INFO: &::denbun::signature::SignatureInfo = &::denbun::signature::SignatureInfo {
    name: "auth_info",
    label: "認証情報",
    algorithm: ::denbun::signature::Algorithm::Sha256,
    key: None,
    of: &[
        ::denbun::signature::Piece::Credential(::denbun::signature::Key {
            credential: "merchant_ccid",
            decode: ::denbun::signature::Decode::Text,
        }),
        ::denbun::signature::Piece::Captured("time"),
        ::denbun::signature::Piece::Credential(::denbun::signature::Key {
            credential: "merchant_secret",
            decode: ::denbun::signature::Decode::Text,
        }),
    ],
    made: &[],
    join: "",
    charset: ::denbun::Charset::Utf8,
    output: ::denbun::signature::Output::Hex,
    carried: Some(::denbun::signature::Carried {
        place: ::denbun::signature::Place::Field("authInfo"),
        template: "{merchant_ccid}-{time}-{digest}",
        separator: None,
        base64: Some(&[('/', '-'), ('+', '_'), ('=', '*')]),
    }),
};

/// What differs between live payments and trials.
pub const MODES: &[::denbun::operation::Mode] = &[
    ::denbun::operation::Mode { name: "live", values: &[("prefix", ""), ("dummy", "0")] },
    ::denbun::operation::Mode { name: "test", values: &[("prefix", "test-"), ("dummy", "1")] },
];

/// What requests are put into: they stand under `params`.
pub const ENVELOPE: &::denbun::operation::Envelope = &::denbun::operation::Envelope {
    member: "params",
    add: &[
        ::denbun::operation::EnvelopeRow {
            name: "txnVersion",
            value: ::denbun::operation::EnvelopeValue::Fixed("2.0.0"),
        },
        ::denbun::operation::EnvelopeRow {
            name: "dummyRequest",
            value: ::denbun::operation::EnvelopeValue::Mode("dummy"),
        },
        ::denbun::operation::EnvelopeRow {
            name: "merchantCcid",
            value: ::denbun::operation::EnvelopeValue::Credential("merchant_ccid"),
        },
    ],
    beside: &[::denbun::operation::EnvelopeRow {
        name: "authHash",
        value: ::denbun::operation::EnvelopeValue::Signature(SIGNATURE_AUTH_HASH),
    }],
    url_escaped: true,
};
