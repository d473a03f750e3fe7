// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of VeriTrans4G, from `specs/veritrans4g/mpi.yaml`.

/// 3-Dセキュア認証要求の応答
///
/// `mpi_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:308`
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
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:308`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:308`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::MpiAuthorizeResult,
}

/// 3-Dセキュア認証要求の応答(再取引)
///
/// `mpi_re_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:331`
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
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:331`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:331`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::MpiReAuthorizeResult,
}

/// 3-Dセキュア結果取得の応答
///
/// `mpi_get_result_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:336`
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
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:336`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/mpi.yaml:336`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::MpiResult,
}
