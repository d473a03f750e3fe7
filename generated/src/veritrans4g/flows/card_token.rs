// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, 与信時(MDKトークン方式)の処理.

/// 与信時(MDKトークン方式)の処理 (図 2-2-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:16`
///
/// ```text
/// token_server = トークンサーバー
/// card_company = カード会社
///  1 shop         -> browser       カード情報の入力画面
///  2 browser      -> token_server  カード情報の送信
///  3 token_server -> gateway       保存
///  4 token_server -> browser       トークン応答
///  5 browser      -> shop          トークン連携
///  6 shop         -> gateway       トークン決済申込 (card_authorize)
///  7 gateway      -> token_server  参照
///  8 gateway      -> card_company  与信要求
///  9 card_company -> gateway       応答
/// 10 gateway      -> shop          与信の応答(カード)
///    if wanted:
///      shop         -> gateway       取引検索 (search)
///      gateway      -> shop          取引検索の応答
/// 11 shop         -> browser       結果表示
/// ```
#[doc(alias("card_token", "与信時(MDKトークン方式)の処理"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardToken;

impl ::denbun::flow::Flow for CardToken {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "card_token",
        label: "与信時(MDKトークン方式)の処理",
        figure: Some("図 2-2-1"),
        steps: &[::denbun::flow::StepInfo {
            id: "card_authorize",
            label: "トークン決済申込",
            kind: ::denbun::flow::StepKind::Send,
            settles: true,
            moves: true,
            proved: true,
            ..::denbun::flow::StepInfo::PLAIN
        }],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl CardToken {
    /// トークン決済申込: the request is about to be sent.
    pub fn sending_card_authorize() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// トークン決済申込: the request was answered, or failed.
    pub fn card_authorize(
        reply: &::denbun::Reply<<super::super::CardAuthorizeRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
