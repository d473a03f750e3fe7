// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of VeriTrans4G, from `specs/veritrans4g/paypal.yaml`.

/// PayPal決済 与信の応答
///
/// `paypal_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:342`
#[doc(alias("paypal_authorize_response", "PayPal決済 与信の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_authorize_response",
    label = "PayPal決済 与信の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PaypalAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:345`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:345`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::PaypalAuthorizeResult,
}

/// PayPal決済 売上の応答
///
/// `paypal_capture_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:351`
#[doc(alias("paypal_capture_response", "PayPal決済 売上の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_capture_response",
    label = "PayPal決済 売上の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PaypalCaptureResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:354`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:354`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::PaypalCaptureResult,
}

/// PayPal決済 キャンセルの応答
///
/// `paypal_cancel_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:360`
#[doc(alias("paypal_cancel_response", "PayPal決済 キャンセルの応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_cancel_response",
    label = "PayPal決済 キャンセルの応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PaypalCancelResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:363`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:363`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::PaypalCancelResult,
}

/// PayPal決済 返金の応答
///
/// `paypal_refund_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:368`
#[doc(alias("paypal_refund_response", "PayPal決済 返金の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_refund_response",
    label = "PayPal決済 返金の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct PaypalRefundResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:371`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:371`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::PaypalRefundResult,
}
