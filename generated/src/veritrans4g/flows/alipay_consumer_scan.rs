// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上決済処理.

/// Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上決済処理 (図 2-8-3).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:166`
///
/// ```text
/// consumer = 消費者
/// alipay   = Alipay
///  1 shop     -> gateway   Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上 (alipay_authorize_consumer_scan)
///  2 gateway  -> shop      Alipay決済 与信同時売上の応答
///    shop     -> consumer  QRコードの表示
///  3 consumer -> shop      QRコード読取
///  4 consumer -> alipay    認証結果送信
///  5 gateway  -> shop      Alipay決済 決済結果通知 (push_alipay)
///    if wanted:
///      shop     -> gateway   取引検索 (search)
///      gateway  -> shop      取引検索の応答
/// ```
#[doc(alias("alipay_consumer_scan", "Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上決済処理"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AlipayConsumerScan;

impl ::denbun::flow::Flow for AlipayConsumerScan {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "alipay_consumer_scan",
        label: "Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上決済処理",
        figure: Some("図 2-8-3"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "alipay_authorize_consumer_scan",
                label: "Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上",
                kind: ::denbun::flow::StepKind::Send,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_alipay",
                label: "Alipay決済 決済結果通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b1,
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
impl AlipayConsumerScan {
    /// Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上: the request is about to be sent.
    pub fn sending_alipay_authorize_consumer_scan() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上: the request was answered, or failed.
    pub fn alipay_authorize_consumer_scan(
        reply: &::denbun::Reply<<super::super::AlipayAuthorizeConsumerScanRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(
            0,
            ::denbun::flow::Said::read(reply, |answer, _status| ::denbun::flow::Meaning {
                verdict: Some({
                    use ::denbun::Value as _;
                    use ::denbun::private::rule;

                    ::denbun::Verdict::from_conditions(
                        None,
                        rule::eq(answer.result.status.as_text(), Some("failure")),
                    )
                }),
                goes_on: {
                    use ::denbun::Value as _;
                    use ::denbun::private::rule;

                    rule::eq(answer.result.status.as_text(), Some("success"))
                },
            }),
        )
    }

    /// Alipay決済 決済結果通知 came, and the shop has read what it says of the payment.
    pub fn push_alipay(
        received: &::denbun::Received<super::super::PushAlipay>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            1,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// Alipay決済 決済結果通知 came, and this record of it tells of the payment.
    pub fn push_alipay_record(
        received: &::denbun::Received<super::super::PushAlipay>,
        record: &super::super::PushAlipayRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            1,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// Alipay決済 決済結果通知 came, and this is what it tells of the payment.
    pub fn push_alipay_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(1, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
