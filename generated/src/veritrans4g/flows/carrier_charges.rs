// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, キャリア決済 継続課金売上結果通知(PUSH).

/// キャリア決済 継続課金売上結果通知(PUSH) (図 2-9-3).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:227`
///
/// ```text
/// carrier = キャリア
///  1 gateway -> carrier  課金
///    in any order:
///      again and again:
///  2     gateway -> shop     継続課金結果通知 (push_carrier)
///    and:
///  3   gateway -> shop     抹消通知 (push_carrier)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_charges", "キャリア決済 継続課金売上結果通知(PUSH)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierCharges;

impl ::denbun::flow::Flow for CarrierCharges {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_charges",
        label: "キャリア決済 継続課金売上結果通知(PUSH)",
        figure: Some("図 2-9-3"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "push_carrier",
                label: "継続課金結果通知",
                kind: ::denbun::flow::StepKind::Receive,
                repeats: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_carrier_2",
                label: "抹消通知",
                kind: ::denbun::flow::StepKind::Receive,
                settles: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl CarrierCharges {
    /// 継続課金結果通知 came, and the shop has read what it says of the payment.
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

    /// 継続課金結果通知 came, and this record of it tells of the payment.
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

    /// 継続課金結果通知 came, and this is what it tells of the payment.
    pub fn push_carrier_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(0, told)
    }

    /// 抹消通知 came, and the shop has read what it says of the payment.
    pub fn push_carrier_2(
        received: &::denbun::Received<super::super::PushCarrier>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            1,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 抹消通知 came, and this record of it tells of the payment.
    pub fn push_carrier_2_record(
        received: &::denbun::Received<super::super::PushCarrier>,
        record: &super::super::PushCarrierRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            1,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 抹消通知 came, and this is what it tells of the payment.
    pub fn push_carrier_2_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(1, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
