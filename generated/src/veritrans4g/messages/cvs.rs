// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of VeriTrans4G, from `specs/veritrans4g/cvs.yaml`.

/// コンビニ決済 申込の応答
///
/// `cvs_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:124`
#[doc(alias("cvs_authorize_response", "コンビニ決済 申込の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvs_authorize_response",
    label = "コンビニ決済 申込の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CvsAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:127`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:127`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CvsAuthorizeResult,
}

/// コンビニ決済 キャンセルの応答
///
/// `cvs_cancel_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:136`
#[doc(alias("cvs_cancel_response", "コンビニ決済 キャンセルの応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvs_cancel_response",
    label = "コンビニ決済 キャンセルの応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CvsCancelResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:139`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/cvs.yaml:139`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CvsCancelResult,
}
