// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, キャリア決済 随時決済の再与信/売上/キャンセル.

/// キャリア決済 随時決済の再与信/売上/キャンセル (図 2-9-6).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:259`
///
/// ```text
///    either:
///  1   shop    -> gateway  キャリア決済 再与信(随時) (carrier_re_authorize)
///  2   gateway -> shop     キャリア決済 再与信の応答
///    or:
///  1   shop    -> gateway  キャリア決済 売上 (carrier_capture)
///  2   gateway -> shop     キャリア決済 売上の応答
///    or:
///  1   shop    -> gateway  キャリア決済 キャンセル (carrier_cancel)
///  2   gateway -> shop     キャリア決済 キャンセルの応答
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_on_demand_charge", "キャリア決済 随時決済の再与信/売上/キャンセル"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierOnDemandCharge;

impl ::denbun::flow::Flow for CarrierOnDemandCharge {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_on_demand_charge",
        label: "キャリア決済 随時決済の再与信/売上/キャンセル",
        figure: Some("図 2-9-6"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "carrier_re_authorize",
                label: "キャリア決済 再与信(随時)",
                kind: ::denbun::flow::StepKind::Send,
                rivals: 0b110,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "carrier_capture",
                label: "キャリア決済 売上",
                kind: ::denbun::flow::StepKind::Send,
                rivals: 0b101,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "carrier_cancel",
                label: "キャリア決済 キャンセル",
                kind: ::denbun::flow::StepKind::Send,
                rivals: 0b11,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl CarrierOnDemandCharge {
    /// キャリア決済 再与信(随時): the request is about to be sent.
    pub fn sending_carrier_re_authorize() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// キャリア決済 再与信(随時): the request was answered, or failed.
    pub fn carrier_re_authorize(
        reply: &::denbun::Reply<<super::super::CarrierReAuthorizeRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// キャリア決済 売上: the request is about to be sent.
    pub fn sending_carrier_capture() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(1)
    }

    /// キャリア決済 売上: the request was answered, or failed.
    pub fn carrier_capture(
        reply: &::denbun::Reply<<super::super::CarrierCaptureRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(1, ::denbun::flow::Said::of(reply))
    }

    /// キャリア決済 キャンセル: the request is about to be sent.
    pub fn sending_carrier_cancel() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(2)
    }

    /// キャリア決済 キャンセル: the request was answered, or failed.
    pub fn carrier_cancel(
        reply: &::denbun::Reply<<super::super::CarrierCancelRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(2, ::denbun::flow::Said::of(reply))
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
