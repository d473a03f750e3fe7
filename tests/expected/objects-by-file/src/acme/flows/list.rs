// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! Courses of payments of アクメ決済, 一覧.

/// 一覧.
///
/// documented · `specs/good/objects-by-file/type.yaml:27`
///
/// ```text
///    shop    -> gateway  一覧 (objects)
///    gateway -> shop     一覧の結果
/// ```
#[doc(alias("list", "一覧"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List;

impl ::denbun::flow::Flow for List {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "list",
        label: "一覧",
        figure: None,
        steps: &[::denbun::flow::StepInfo {
            id: "objects",
            label: "一覧",
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
impl List {
    /// 一覧: the request is about to be sent.
    pub fn sending_objects() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 一覧: the request was answered, or failed.
    pub fn objects(
        reply: &::denbun::Reply<<super::super::ObjectsRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }
}
