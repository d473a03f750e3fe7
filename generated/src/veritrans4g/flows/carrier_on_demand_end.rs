// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, キャリア決済 随時決済の終了.

/// キャリア決済 随時決済の終了 (図 2-9-7).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:267`
///
/// ```text
///  1 shop    -> gateway  キャリア決済 継続課金・随時決済終了(2者間) (carrier_terminate)
///  2 gateway -> shop     キャリア決済 継続課金・随時決済終了の応答
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_on_demand_end", "キャリア決済 随時決済の終了"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierOnDemandEnd;

impl ::denbun::flow::Flow for CarrierOnDemandEnd {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_on_demand_end",
        label: "キャリア決済 随時決済の終了",
        figure: Some("図 2-9-7"),
        steps: &[::denbun::flow::StepInfo {
            id: "carrier_terminate",
            label: "キャリア決済 継続課金・随時決済終了(2者間)",
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
impl CarrierOnDemandEnd {
    /// キャリア決済 継続課金・随時決済終了(2者間): the request is about to be sent.
    pub fn sending_carrier_terminate() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// キャリア決済 継続課金・随時決済終了(2者間): the request was answered, or failed.
    pub fn carrier_terminate(
        reply: &::denbun::Reply<<super::super::CarrierTerminateRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
