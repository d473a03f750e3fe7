// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of VeriTrans4G, from `specs/veritrans4g/search.yaml`.

/// 取引検索の応答
///
/// `search_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:161`
#[doc(alias("search_response", "取引検索の応答"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "search_response", label = "取引検索の応答", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SearchResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:161`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:161`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::SearchResult,
}

/// 金融機関マスタ検索の応答
///
/// `bank_master_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:187`
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
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/search.yaml:187`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::BankMasterResult,
}
