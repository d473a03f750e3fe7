// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of VeriTrans4G, from `specs/veritrans4g/bank.yaml`.

/// 銀行決済 決済申込の応答
///
/// `bank_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:195`
#[doc(alias("bank_authorize_response", "銀行決済 決済申込の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_authorize_response",
    label = "銀行決済 決済申込の応答",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:198`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/bank.yaml:198`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::BankAuthorizeResult,
}
