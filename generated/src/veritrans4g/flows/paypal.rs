// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, PayPal決済 与信処理後に売上処理を実行する場合.

/// PayPal決済 与信処理後に売上処理を実行する場合 (図 2-6-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:108`
///
/// ```text
/// paypal  = PayPal
///  1 shop    -> gateway  PayPal決済 与信請求 (paypal_authorize_set)
///    gateway -> shop     PayPal決済 与信の応答
///  2 shop    -> browser  ログインURL (result.loginUrl)
///  3 browser -> paypal   ログイン画面表示
///    browser -x shop     PayPal決済 戻り先URLへの遷移 (return_paypal), may be lost
///    if wanted:
///  4   shop    -> gateway  PayPal決済 与信請求確認 (paypal_authorize_get)
///      gateway -> shop     PayPal決済 与信の応答
///  5 shop    -> gateway  PayPal決済 与信請求完了 (paypal_authorize_do)
///    gateway -> shop     PayPal決済 与信の応答
///  6 shop    -> gateway  PayPal決済 売上請求(与信後) (paypal_capture)
///    gateway -> shop     PayPal決済 売上の応答
///  7 gateway -> shop     速報通知 (push_paypal)
///  8 gateway -> shop     確報通知 (push_paypal)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("paypal", "PayPal決済 与信処理後に売上処理を実行する場合"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paypal;

impl ::denbun::flow::Flow for Paypal {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "paypal",
        label: "PayPal決済 与信処理後に売上処理を実行する場合",
        figure: Some("図 2-6-1"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "paypal_authorize_set",
                label: "PayPal決済 与信請求",
                kind: ::denbun::flow::StepKind::Send,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "login_url",
                label: "ログインURL",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "return_paypal",
                label: "PayPal決済 戻り先URLへの遷移",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                may_be_lost: true,
                browser: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "paypal_authorize_get",
                label: "PayPal決済 与信請求確認",
                kind: ::denbun::flow::StepKind::Send,
                before: 0b111,
                optional: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "paypal_authorize_do",
                label: "PayPal決済 与信請求完了",
                kind: ::denbun::flow::StepKind::Send,
                before: 0b1111,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "paypal_capture",
                label: "PayPal決済 売上請求(与信後)",
                kind: ::denbun::flow::StepKind::Send,
                before: 0b11111,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_paypal",
                label: "速報通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b111111,
                settles: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_paypal_2",
                label: "確報通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b1111111,
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
impl Paypal {
    /// PayPal決済 与信請求: the request is about to be sent.
    pub fn sending_paypal_authorize_set() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// PayPal決済 与信請求: the request was answered, or failed.
    pub fn paypal_authorize_set(
        reply: &::denbun::Reply<<super::super::PaypalAuthorizeSetRequest as ::denbun::Operation>::Answer>,
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

    /// ログインURL: it was given to the browser.
    pub fn relayed_login_url() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(1)
    }

    /// PayPal決済 戻り先URLへの遷移 came through the browser: a hint.
    pub fn return_paypal(
        handed_back: &::denbun::HandedBack<super::super::ReturnPaypal>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// PayPal決済 戻り先URLへの遷移 came, and this is what it tells of the payment.
    pub fn return_paypal_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// PayPal決済 与信請求確認: the request is about to be sent.
    pub fn sending_paypal_authorize_get() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(3)
    }

    /// PayPal決済 与信請求確認: the request was answered, or failed.
    pub fn paypal_authorize_get(
        reply: &::denbun::Reply<<super::super::PaypalAuthorizeGetRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(3, ::denbun::flow::Said::of(reply))
    }

    /// PayPal決済 与信請求完了: the request is about to be sent.
    pub fn sending_paypal_authorize_do() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(4)
    }

    /// PayPal決済 与信請求完了: the request was answered, or failed.
    pub fn paypal_authorize_do(
        reply: &::denbun::Reply<<super::super::PaypalAuthorizeDoRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(4, ::denbun::flow::Said::of(reply))
    }

    /// PayPal決済 売上請求(与信後): the request is about to be sent.
    pub fn sending_paypal_capture() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(5)
    }

    /// PayPal決済 売上請求(与信後): the request was answered, or failed.
    pub fn paypal_capture(
        reply: &::denbun::Reply<<super::super::PaypalCaptureRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(5, ::denbun::flow::Said::of(reply))
    }

    /// 速報通知 came, and the shop has read what it says of the payment.
    pub fn push_paypal(
        received: &::denbun::Received<super::super::PushPaypal>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            6,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 速報通知 came, and this record of it tells of the payment.
    pub fn push_paypal_record(
        received: &::denbun::Received<super::super::PushPaypal>,
        record: &super::super::PushPaypalRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            6,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 速報通知 came, and this is what it tells of the payment.
    pub fn push_paypal_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(6, told)
    }

    /// 確報通知 came, and the shop has read what it says of the payment.
    pub fn push_paypal_2(
        received: &::denbun::Received<super::super::PushPaypal>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            7,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 確報通知 came, and this record of it tells of the payment.
    pub fn push_paypal_2_record(
        received: &::denbun::Received<super::super::PushPaypal>,
        record: &super::super::PushPaypalRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            7,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 確報通知 came, and this is what it tells of the payment.
    pub fn push_paypal_2_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(7, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
