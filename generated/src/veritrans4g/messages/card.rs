// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of VeriTrans4G, from `specs/veritrans4g/card.yaml`.

/// 与信の応答(カード)
///
/// `card_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:345`
#[doc(alias("card_authorize_response", "与信の応答(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_authorize_response",
    label = "与信の応答(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:345`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:345`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CardAuthorizeResult,
}

/// 再取引の応答(カード)
///
/// `card_re_authorize_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:362`
#[doc(alias("card_re_authorize_response", "再取引の応答(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_re_authorize_response",
    label = "再取引の応答(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardReAuthorizeResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:362`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:362`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CardReAuthorizeResult,
}

/// 売上の応答(カード)
///
/// `card_capture_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:374`
#[doc(alias("card_capture_response", "売上の応答(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_capture_response",
    label = "売上の応答(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardCaptureResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:374`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:374`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CardCaptureResult,
}

/// 取消・返品の応答(カード)
///
/// `card_cancel_response` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:386`
#[doc(alias("card_cancel_response", "取消・返品の応答(カード)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "card_cancel_response",
    label = "取消・返品の応答(カード)",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CardCancelResponse {
    /// PayNowIDオブジェクト
    ///
    /// beside the result where PayNowID took part
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:386`
    #[doc(alias("payNowIdResponse", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdResponse", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::super::PayNowIdResponse>,

    /// 結果
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/card.yaml:386`
    #[doc(alias("結果"))]
    #[field(name = "result", label = "結果")]
    pub result: super::super::CardCancelResult,
}
