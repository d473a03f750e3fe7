// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Courses of payments of アクメ決済, 変更.

/// 変更.
///
/// documented · `specs/good/objects-by-file/type.yaml:26`
///
/// ```text
///    shop    -> gateway  変更 (move)
///    gateway -> shop     結果
/// ```
#[doc(alias("move", "変更"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move;

impl ::denbun::flow::Flow for Move {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "move",
        label: "変更",
        figure: None,
        steps: &[::denbun::flow::StepInfo {
            id: "move",
            label: "変更",
            kind: ::denbun::flow::StepKind::Send,
            settles: true,
            proved: true,
            ..::denbun::flow::StepInfo::PLAIN
        }],
        look_up: None,
        manual: Some("管理画面"),
    };
}

#[allow(clippy::self_named_constructors)]
impl Move {
    /// 変更: the request is about to be sent.
    pub fn sending_move() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 変更: the request was answered, or failed.
    pub fn r#move(
        reply: &::denbun::Reply<<super::super::MoveRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }
}
