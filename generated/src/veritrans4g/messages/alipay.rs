// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of VeriTrans4G, from `specs/veritrans4g/alipay.yaml`.

/// Alipay決済 与信同時売上の応答
///
/// `alipay_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:280`
#[doc(alias("alipay_authorize_response", "Alipay決済 与信同時売上の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_authorize_response",
    label = "Alipay決済 与信同時売上の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct AlipayAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:283`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:283`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::AlipayAuthorizeResult,
}

/// Alipay決済 確認の応答
///
/// `alipay_confirm_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:291`
#[doc(alias("alipay_confirm_response", "Alipay決済 確認の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_confirm_response",
    label = "Alipay決済 確認の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct AlipayConfirmResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:294`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:294`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::AlipayConfirmResult,
}

/// Alipay決済 返金の応答
///
/// `alipay_refund_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:299`
#[doc(alias("alipay_refund_response", "Alipay決済 返金の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_refund_response",
    label = "Alipay決済 返金の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct AlipayRefundResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:302`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:302`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::AlipayRefundResult,
}

/// Alipay決済 店舗のQRコード作成の応答
///
/// `alipay_create_identity_code_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:307`
#[doc(alias("alipay_create_identity_code_response", "Alipay決済 店舗のQRコード作成の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "alipay_create_identity_code_response",
    label = "Alipay決済 店舗のQRコード作成の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct AlipayCreateIdentityCodeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:310`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/alipay.yaml:310`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::AlipayCreateIdentityCodeResult,
}
