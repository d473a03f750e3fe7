// A provider as generated code describes one whose transport is data: credentials, keys, failures, pages, states.

use std::borrow::Cow;

use denbun::notification::{Answer, Authentic, NotificationInfo};
use denbun::operation::{
    AuthHeader, AuthValue, Effect, ErrorClass, ErrorCode, Failure, Idempotency, IdempotencyStatus, Method,
    OperationInfo, Resolve, Retry, failure_code,
};
use denbun::{Credentials, Message, Notification, Operation, Paged, Polled, Value as _, Verdict, Yen};

pub(crate) const HOSTS: &[(&str, &str)] = &[("live", "https://api.example/v1")];

pub(crate) const AUTH: &[AuthHeader] =
    &[AuthHeader { name: "Authorization", value: AuthValue::Template("Bearer {secret}.{jwt}") }];

pub(crate) const KEY: &Idempotency = &Idempotency {
    header: "Idempotency-Key",
    status: Some(IdempotencyStatus { header: "Idempotency-Status", kept: &["stored", "retrieved"] }),
};

/// Of another document, which names no header for what became of the key.
pub(crate) const SILENT_KEY: &Idempotency = &Idempotency { header: "Request-Key", status: None };

pub(crate) const FAILURE: &Failure = &Failure {
    schema: <Failed as Message>::SCHEMA,
    not_executed: &[400, 401, 404, 429, 503],
    code: |bytes, charset| {
        failure_code::<Failed>(bytes, charset, |failed| failed.code.as_text().map(Cow::Borrowed))
    },
};

const fn error(code: &'static str, class: ErrorClass) -> ErrorCode {
    ErrorCode { code, ja: "", en: "as it says", class, advice: "" }
}

pub(crate) const ERRORS: &[ErrorCode] = &[
    error("BAD_AMOUNT", ErrorClass::InvalidRequest),
    error("BUSY", ErrorClass::TryLater),
    error("LOST", ErrorClass::OutcomeUnknown),
    error("REFUSED", ErrorClass::Declined),
];

pub(crate) fn credentials() -> Credentials {
    Credentials::new().with("secret", "s3cr3t").with("jwt", "jwt4242")
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "failure", label = "エラー", wire = form, decode)]
pub(crate) struct Failed {
    #[field(name = "code", label = "コード", format = "50バイト以内", public)]
    pub(crate) code: Option<String>,
}

/// The same in JSON.
pub(crate) const JSON_FAILURE: &Failure = &Failure {
    schema: <JsonFailed as Message>::SCHEMA,
    code: |bytes, charset| {
        failure_code::<JsonFailed>(bytes, charset, |failed| failed.code.as_text().map(Cow::Borrowed))
    },
    ..*FAILURE
};

#[derive(Clone, PartialEq, Message)]
#[message(name = "json_failure", label = "エラー", wire = json, decode)]
pub(crate) struct JsonFailed {
    #[field(name = "status", label = "状態", public)]
    pub(crate) status: String,
    #[field(name = "code", label = "コード", public)]
    pub(crate) code: Option<String>,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "pay.request", label = "支払", wire = form, encode)]
pub(crate) struct Pay {
    #[field(name = "am", label = "金額", format = "半角数字", public)]
    pub(crate) amount: Yen,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "pay.response", label = "支払結果", wire = form, decode)]
pub(crate) struct Payment {
    #[field(name = "id", label = "番号", format = "半角数字", public)]
    pub(crate) id: String,
    #[field(name = "state", label = "状態", format = "半角英字", public)]
    pub(crate) state: String,
}

impl Pay {
    const INFO: OperationInfo = OperationInfo {
        name: "pay",
        label: "支払",
        method: Method::Post,
        path: "/payments",
        hosts: HOSTS,
        auth: AUTH,
        packing: denbun::operation::Packing::PLAIN,
        effect: Effect::CreateMoney,
        retry: Retry::WithKey,
        idempotency: Some(KEY),
        resolve: Some(Resolve::Operation("look")),
        resolve_declined: false,
        errors: ERRORS,
        failure: Some(FAILURE),
        answer_headers: Some(<AnswerHeaders as Message>::SCHEMA),
        request: <Pay as Message>::SCHEMA,
        answer: <Payment as Message>::SCHEMA,
    };
}

fn paid(payment: &Payment) -> Verdict {
    Verdict::from_conditions(Some(payment.state == "paid"), Some(payment.state == "failed"))
}

impl Operation for Pay {
    type Answer = Payment;
    const OPERATION: &'static OperationInfo = &Pay::INFO;

    fn verdict(answer: &Payment, _: u16) -> Verdict {
        paid(answer)
    }
}

/// The same by the other document.
#[derive(Clone, PartialEq, Message)]
#[message(name = "pay_silently.request", label = "支払", wire = form, encode)]
pub(crate) struct PaySilently {
    #[field(name = "am", label = "金額", format = "半角数字", public)]
    pub(crate) amount: Yen,
}

impl Operation for PaySilently {
    type Answer = Payment;
    const OPERATION: &'static OperationInfo =
        &OperationInfo { name: "pay_silently", idempotency: Some(SILENT_KEY), ..Pay::INFO };

    fn verdict(answer: &Payment, _: u16) -> Verdict {
        paid(answer)
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "look.request", label = "照会", wire = "query", encode)]
pub(crate) struct Look {
    #[field(name = "id", label = "番号", format = "半角数字", public)]
    pub(crate) id: String,
    #[field(name = "polling", label = "待機", public)]
    pub(crate) polling: Option<bool>,
}

impl Operation for Look {
    type Answer = Payment;
    const OPERATION: &'static OperationInfo = &OperationInfo {
        name: "look",
        method: Method::Get,
        effect: Effect::Read,
        retry: Retry::Always,
        idempotency: None,
        resolve: None,
        request: <Look as Message>::SCHEMA,
        ..Pay::INFO
    };

    fn verdict(answer: &Payment, status: u16) -> Verdict {
        Verdict::from_conditions(Some(status == 200 && answer.state != "none"), Some(answer.state == "none"))
    }
}

impl Polled for Look {
    fn polling(&self) -> Self {
        Look { polling: Some(true), ..self.clone() }
    }

    fn is_settled(answer: &Payment, status: u16) -> bool {
        status == 200 && answer.state != "pending"
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "list.request", label = "一覧", wire = "query", encode)]
pub(crate) struct List {
    #[field(name = "cursor", label = "続き", format = "半角数字", public)]
    pub(crate) cursor: Option<String>,
}

/// Items of one digit each.
#[derive(Clone, PartialEq, Message)]
#[message(name = "list.response", label = "一覧結果", wire = form, decode)]
pub(crate) struct Page {
    #[field(name = "items", label = "明細", public)]
    pub(crate) items: Option<String>,
    #[field(name = "more", label = "続きの有無", public)]
    pub(crate) more: bool,
}

impl Operation for List {
    type Answer = Page;
    const OPERATION: &'static OperationInfo = &OperationInfo {
        name: "list",
        method: Method::Get,
        effect: Effect::Read,
        retry: Retry::Always,
        idempotency: None,
        resolve: None,
        request: <List as Message>::SCHEMA,
        answer: <Page as Message>::SCHEMA,
        ..Pay::INFO
    };

    fn verdict(_: &Page, _: u16) -> Verdict {
        Verdict::Confirmed
    }
}

impl Paged for List {
    type Item = char;

    fn items(answer: Page) -> Vec<char> {
        answer.items.unwrap_or_default().chars().collect()
    }

    fn next(&self, answer: &Page) -> Option<Self> {
        let last = answer.items.as_deref()?.chars().last()?;
        answer.more.then(|| List { cursor: Some(last.into()) })
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "answer_headers", label = "レートリミット", wire = headers)]
pub(crate) struct AnswerHeaders {
    #[field(name = "X-Remaining", label = "残り", public)]
    pub(crate) remaining: Option<u64>,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "done", label = "完了", wire = none, decode)]
pub(crate) struct Done {}

#[derive(Clone, PartialEq, Message)]
#[message(name = "delete.request", label = "削除", wire = none, encode)]
pub(crate) struct Delete {
    #[field(path, name = "store_id", label = "店舗ID")]
    pub(crate) store: String,
    #[field(path, name = "id", label = "番号")]
    pub(crate) id: String,
}

impl Operation for Delete {
    type Answer = Done;
    const OPERATION: &'static OperationInfo = &OperationInfo {
        name: "delete",
        method: Method::Delete,
        path: "/stores/{store_id}/payments/{id}",
        effect: Effect::MoveMoney,
        retry: Retry::Never,
        idempotency: None,
        request: <Delete as Message>::SCHEMA,
        answer: <Done as Message>::SCHEMA,
        ..Pay::INFO
    };

    fn verdict(_: &Done, status: u16) -> Verdict {
        Verdict::from_conditions(Some(status == 204), None)
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "capture.request", label = "確定", wire = none, encode)]
pub(crate) struct Capture {
    #[field(path, name = "id", label = "番号")]
    pub(crate) id: String,
}

impl Operation for Capture {
    type Answer = Done;
    const OPERATION: &'static OperationInfo = &OperationInfo {
        name: "capture",
        path: "/payments/{id}/capture",
        effect: Effect::MoveMoney,
        retry: Retry::Never,
        idempotency: None,
        request: <Capture as Message>::SCHEMA,
        answer: <Done as Message>::SCHEMA,
        ..Pay::INFO
    };

    fn verdict(_: &Done, status: u16) -> Verdict {
        Verdict::from_conditions(Some(status == 200), None)
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "note.request", label = "備考", wire = json, encode)]
pub(crate) struct Note {
    #[field(path, name = "id", label = "番号")]
    pub(crate) id: String,
    #[field(name = "memo", label = "備考", format = "20文字以内")]
    pub(crate) memo: String,
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "note.response", label = "備考結果", wire = json, decode)]
pub(crate) struct Noted {
    #[field(name = "id", label = "番号")]
    pub(crate) id: String,
    #[field(name = "memo", label = "備考")]
    pub(crate) memo: String,
}

impl Operation for Note {
    type Answer = Noted;
    const OPERATION: &'static OperationInfo = &OperationInfo {
        name: "note",
        method: Method::Patch,
        path: "/payments/{id}",
        effect: Effect::MoveMoney,
        retry: Retry::Never,
        idempotency: None,
        failure: Some(JSON_FAILURE),
        request: <Note as Message>::SCHEMA,
        answer: <Noted as Message>::SCHEMA,
        ..Pay::INFO
    };

    fn verdict(_: &Noted, _: u16) -> Verdict {
        Verdict::Confirmed
    }
}

#[derive(Clone, PartialEq, Message)]
#[message(name = "noticed", label = "通知", wire = json, decode)]
pub(crate) struct Noticed {
    #[field(name = "id", label = "番号")]
    pub(crate) id: String,
    #[field(name = "memo", label = "備考")]
    pub(crate) memo: String,
}

impl Notification for Noticed {
    const NOTIFICATION: &'static NotificationInfo = &NotificationInfo {
        name: "noticed",
        label: "通知",
        method: Method::Post,
        authentic: Authentic::Header {
            name: "Authorization",
            forms: &["{auth_token}", "Bearer {auth_token}"],
        },
        answer: Answer { status: 200, content_type: "", body: "", within: None, later: None, unproved: None },
        resolve: None,
        errors: &[],
        schema: <Noticed as Message>::SCHEMA,
    };

    fn verdict(&self) -> Verdict {
        Verdict::Unknown
    }

    fn dedupe_key(&self) -> String {
        self.id.clone()
    }
}
