// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of VeriTrans4G, from `specs/veritrans4g/carrier.yaml`.

/// キャリア決済 決済申込の応答
///
/// `carrier_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:629`
#[doc(alias("carrier_authorize_response", "キャリア決済 決済申込の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_authorize_response",
    label = "キャリア決済 決済申込の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:632`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:632`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CarrierAuthorizeResult,
}

/// キャリア決済 バーコード決済の応答
///
/// `carrier_barcode_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:639`
#[doc(alias("carrier_barcode_response", "キャリア決済 バーコード決済の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_barcode_response",
    label = "キャリア決済 バーコード決済の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierBarcodeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:642`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:642`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CarrierBarcodeResult,
}

/// キャリア決済 スキャンコード決済の応答
///
/// `carrier_scan_code_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:647`
#[doc(alias("carrier_scan_code_response", "キャリア決済 スキャンコード決済の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_scan_code_response",
    label = "キャリア決済 スキャンコード決済の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierScanCodeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:650`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:650`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CarrierScanCodeResult,
}

/// キャリア決済 再与信の応答
///
/// `carrier_re_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:655`
#[doc(alias("carrier_re_authorize_response", "キャリア決済 再与信の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_re_authorize_response",
    label = "キャリア決済 再与信の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierReAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:658`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:658`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CarrierReAuthorizeResult,
}

/// キャリア決済 売上の応答
///
/// `carrier_capture_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:663`
#[doc(alias("carrier_capture_response", "キャリア決済 売上の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_capture_response",
    label = "キャリア決済 売上の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierCaptureResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:666`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:666`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CarrierCaptureResult,
}

/// キャリア決済 キャンセルの応答
///
/// `carrier_cancel_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:671`
#[doc(alias("carrier_cancel_response", "キャリア決済 キャンセルの応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_cancel_response",
    label = "キャリア決済 キャンセルの応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierCancelResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:674`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:674`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CarrierCancelResult,
}

/// キャリア決済 継続課金・随時決済終了の応答
///
/// `carrier_terminate_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:679`
#[doc(alias("carrier_terminate_response", "キャリア決済 継続課金・随時決済終了の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_terminate_response",
    label = "キャリア決済 継続課金・随時決済終了の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierTerminateResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:682`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:682`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CarrierTerminateResult,
}

/// キャリア決済 金額変更の応答
///
/// `carrier_update_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:689`
#[doc(alias("carrier_update_authorize_response", "キャリア決済 金額変更の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_update_authorize_response",
    label = "キャリア決済 金額変更の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CarrierUpdateAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:692`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:692`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CarrierUpdateAuthorizeResult,
}
