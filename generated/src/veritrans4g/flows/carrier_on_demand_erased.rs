// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, キャリア決済 随時決済の抹消通知(PUSH).

/// キャリア決済 随時決済の抹消通知(PUSH) (図 2-9-8).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:276`
///
/// ```text
/// carrier = キャリア
///  1 carrier -> gateway  抹消
///  2 gateway -> shop     抹消通知 (push_carrier)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_on_demand_erased", "キャリア決済 随時決済の抹消通知(PUSH)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierOnDemandErased;

impl ::denbun::flow::Flow for CarrierOnDemandErased {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_on_demand_erased",
        label: "キャリア決済 随時決済の抹消通知(PUSH)",
        figure: Some("図 2-9-8"),
        steps: &[::denbun::flow::StepInfo {
            id: "push_carrier",
            label: "抹消通知",
            kind: ::denbun::flow::StepKind::Receive,
            settles: true,
            proved: true,
            ..::denbun::flow::StepInfo::PLAIN
        }],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl CarrierOnDemandErased {
    /// 抹消通知 came, and the shop has read what it says of the payment.
    pub fn push_carrier(
        received: &::denbun::Received<super::super::PushCarrier>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            0,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 抹消通知 came, and this record of it tells of the payment.
    pub fn push_carrier_record(
        received: &::denbun::Received<super::super::PushCarrier>,
        record: &super::super::PushCarrierRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            0,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 抹消通知 came, and this is what it tells of the payment.
    pub fn push_carrier_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(0, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
