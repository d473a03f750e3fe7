// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of VeriTrans4G, from `specs/veritrans4g/upop.yaml`.

/// 銀聯ネット決済(UPOP) 与信の応答
///
/// `upop_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:149`
#[doc(alias("upop_authorize_response", "銀聯ネット決済(UPOP) 与信の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "upop_authorize_response",
    label = "銀聯ネット決済(UPOP) 与信の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct UpopAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:152`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:152`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::UpopAuthorizeResult,
}

/// 銀聯ネット決済(UPOP) 売上・キャンセル・返金の応答
///
/// `upop_settled_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:158`
#[doc(alias("upop_settled_response", "銀聯ネット決済(UPOP) 売上・キャンセル・返金の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "upop_settled_response",
    label = "銀聯ネット決済(UPOP) 売上・キャンセル・返金の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct UpopSettledResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:161`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:161`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::UpopSettledResult,
}
