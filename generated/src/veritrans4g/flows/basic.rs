// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, 基本処理フロー.

/// 基本処理フロー (図 2-1-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:7`
///
/// ```text
///  1 shop    -> gateway  売上(カード) (card_capture)
///  2 gateway -> shop     売上の応答(カード)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("basic", "基本処理フロー"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basic;

impl ::denbun::flow::Flow for Basic {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "basic",
        label: "基本処理フロー",
        figure: Some("図 2-1-1"),
        steps: &[::denbun::flow::StepInfo {
            id: "card_capture",
            label: "売上(カード)",
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
impl Basic {
    /// 売上(カード): the request is about to be sent.
    pub fn sending_card_capture() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 売上(カード): the request was answered, or failed.
    pub fn card_capture(
        reply: &::denbun::Reply<<super::super::CardCaptureRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
