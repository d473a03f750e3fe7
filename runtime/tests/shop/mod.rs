// A provider as generated code describes one: a payment by form, a look-up by query, a notification.

use std::borrow::Cow;
use std::time::Duration;

use denbun::notification::{Answer, Authentic, NotificationInfo};
use denbun::operation::{EchoCheck, Effect, ErrorClass, ErrorCode, Method, OperationInfo, Resolve, Retry};
use denbun::{Deferrable, Message, Notification, Open, Operation, Secret, Value as _, Values, Verdict, Yen};

pub(crate) const HOSTS: &[(&str, &str)] =
    &[("live", "https://pay.example/"), ("test", "https://test.pay.example")];

const WITHIN: Option<Duration> = Some(Duration::from_secs(2));

pub(crate) const ERRORS: &[ErrorCode] = &[
    ErrorCode {
        code: "ER003",
        ja: "カードが使えません",
        en: "card refused",
        class: ErrorClass::Declined,
        advice: "another card",
    },
    ErrorCode {
        code: "ER999",
        ja: "処理結果不明",
        en: "result not known",
        class: ErrorClass::OutcomeUnknown,
        advice: "look it up",
    },
];

#[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
pub(crate) enum Outcome {
    #[value("1", label = "決済成功")]
    Succeeded,
    #[value("2", label = "決済失敗")]
    Failed,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "charge.request", label = "決済", wire = form, encode)]
pub(crate) struct Charge {
    #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
    pub(crate) shop_id: String,
    #[field(name = "tkn", label = "トークン", format = "半角英数(100)", secret)]
    pub(crate) token: Secret<String>,
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub(crate) amount: Yen,
    #[field(name = "memo", label = "備考", format = "50バイト以内")]
    pub(crate) memo: Option<String>,
}

impl Charge {
    pub(crate) fn example() -> Self {
        Charge { shop_id: "123456".into(), token: "tok4242".into(), amount: Yen(1000), memo: None }
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "charge.response", label = "決済結果", wire = "csv-line", decode)]
pub(crate) struct ChargeResult {
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub(crate) payment_id: String,
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub(crate) result: Open<Outcome>,
    #[field(name = "ec", label = "エラーコード", format = "半角英数(5)", public)]
    pub(crate) error_code: Option<String>,
    #[field(name = "am", label = "決済金額", format = "半角数字", public)]
    pub(crate) amount: Option<Yen>,
    #[field(name = "memo", label = "備考", format = "50バイト以内")]
    pub(crate) memo: Option<String>,
}

impl Operation for Charge {
    type Answer = ChargeResult;

    const OPERATION: &'static OperationInfo = &OperationInfo {
        name: "charge",
        label: "決済",
        method: Method::Post,
        path: "/charge",
        hosts: HOSTS,
        auth: &[],
        packing: denbun::operation::Packing::PLAIN,
        effect: Effect::CreateMoney,
        retry: Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(Resolve::Operation("look_up")),
        resolve_declined: false,
        errors: ERRORS,
        failure: None,
        answer_headers: None,
        request: <Charge as Message>::SCHEMA,
        answer: <ChargeResult as Message>::SCHEMA,
    };

    fn verdict(answer: &ChargeResult, _: u16) -> Verdict {
        let result = answer.result.as_text();
        Verdict::from_conditions(Some(result == Some("1")), Some(result == Some("2")))
    }

    fn echo(&self, answer: &ChargeResult, check: &mut EchoCheck) {
        check.same("am", "決済金額", &self.amount, &answer.amount);
    }

    fn error_code(answer: &ChargeResult) -> Option<Cow<'_, str>> {
        answer.error_code.as_text().map(Cow::Borrowed)
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "look_up.request", label = "照会", wire = "query", encode)]
pub(crate) struct LookUp {
    #[field(name = "gid", label = "決済番号", format = "20バイト以内")]
    pub(crate) payment_id: String,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "look_up.response", label = "照会結果", wire = form, decode)]
pub(crate) struct Status {
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub(crate) payment_id: String,
    #[field(name = "state", label = "状態", format = "半角英字", public)]
    pub(crate) state: String,
    #[field(name = "holder", label = "名義", format = "50バイト以内")]
    pub(crate) holder: Option<String>,
}

impl Operation for LookUp {
    type Answer = Status;

    const OPERATION: &'static OperationInfo = &OperationInfo {
        name: "look_up",
        label: "照会",
        method: Method::Get,
        path: "/look_up",
        hosts: HOSTS,
        auth: &[],
        packing: denbun::operation::Packing::PLAIN,
        effect: Effect::Read,
        retry: Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: &[],
        failure: None,
        answer_headers: None,
        request: <LookUp as Message>::SCHEMA,
        answer: <Status as Message>::SCHEMA,
    };

    fn verdict(answer: &Status, _: u16) -> Verdict {
        Verdict::from_conditions(Some(answer.state == "paid"), Some(answer.state == "none"))
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "paid", label = "入金通知", wire = "query", decode)]
pub(crate) struct Paid {
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub(crate) payment_id: String,
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub(crate) result: Open<Outcome>,
    #[field(name = "name", label = "名前", format = "50バイト以内")]
    pub(crate) payer: Option<String>,
}

impl Notification for Paid {
    const NOTIFICATION: &'static NotificationInfo = &NotificationInfo {
        name: "paid",
        label: "入金通知",
        method: Method::Get,
        authentic: Authentic::None,
        answer: Answer {
            status: 200,
            content_type: "text/plain",
            body: "OK",
            within: WITHIN,
            later: None,
            unproved: None,
        },
        resolve: Some(Resolve::Operation("look_up")),
        errors: ERRORS,
        schema: <Paid as Message>::SCHEMA,
    };

    fn verdict(&self) -> Verdict {
        let result = self.result.as_text();
        Verdict::from_conditions(Some(result == Some("1")), Some(result == Some("2")))
    }

    fn dedupe_key(&self) -> String {
        format!("{}\u{1f}{}", self.payment_id, self.result.as_str())
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "event", label = "通知", wire = form, decode)]
pub(crate) struct Event {
    #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
    pub(crate) payment_id: String,
    #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
    pub(crate) result: Open<Outcome>,
}

impl Notification for Event {
    const NOTIFICATION: &'static NotificationInfo = &NotificationInfo {
        name: "event",
        label: "通知",
        method: Method::Post,
        authentic: Authentic::Header {
            name: "Authorization",
            forms: &["{auth_token}", "Bearer {auth_token}"],
        },
        answer: Answer {
            status: 200,
            content_type: "text/plain",
            body: "OK",
            within: WITHIN,
            later: Some(503),
            unproved: None,
        },
        resolve: Some(Resolve::Operation("look_up")),
        errors: ERRORS,
        schema: <Event as Message>::SCHEMA,
    };

    fn verdict(&self) -> Verdict {
        let result = self.result.as_text();
        Verdict::from_conditions(Some(result == Some("1")), Some(result == Some("2")))
    }

    fn dedupe_key(&self) -> String {
        self.payment_id.clone()
    }
}

impl Deferrable for Event {}

/// What comes to one address: an event, or what is none.
pub(crate) enum Push {
    Event(denbun::Received<Event>),
    Untold(denbun::notification::Untold),
}

impl denbun::notification::Family for Push {
    type First = Event;

    const FAMILY: &'static denbun::notification::FamilyInfo =
        &denbun::notification::FamilyInfo { name: "push", label: "通知", told_by: &[&["gid", "rst"]] };

    fn receive_from_as(
        incoming: &denbun::Incoming,
        credentials: &denbun::Credentials,
        charset: Option<denbun::Charset>,
    ) -> Self {
        match denbun::notification::told::<Self>(incoming, charset) {
            Some(0) => Self::Event(denbun::notification::Inbound::receive(incoming, credentials, charset)),
            _ => Self::Untold(denbun::notification::Untold::of::<Self>(incoming, credentials, charset)),
        }
    }

    fn raw(&self) -> &denbun::Body {
        match self {
            Self::Event(received) => &received.raw,
            Self::Untold(untold) => &untold.raw,
        }
    }

    fn sender(&self) -> denbun::notification::Sender {
        match self {
            Self::Event(received) => received.sender,
            Self::Untold(untold) => untold.sender,
        }
    }

    fn verdict(&self) -> Verdict {
        match self {
            Self::Event(received) => received.verdict(),
            Self::Untold(_) => Verdict::Unknown,
        }
    }

    fn dedupe_key(&self) -> Option<String> {
        match self {
            Self::Event(received) => received.dedupe_key(),
            Self::Untold(_) => None,
        }
    }
}
