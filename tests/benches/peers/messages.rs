//! The same messages as this project's derive sees them, once with owned and once with borrowed text. The attributes
//! are those that generated code has.

use denbun::{Open, Rest, Values, Yen};

use super::values;

#[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
pub(crate) enum ReplyMethod {
    #[value("0", label = "キックバック")]
    Kickback,
    #[value("1", label = "レスポンス")]
    Response,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
pub(crate) enum Status {
    #[value("1", label = "決済成功")]
    Succeeded,
    #[value("2", label = "決済失敗")]
    Failed,
}

/// The three messages; `$line` is text that stands for itself in a line, `$query` text that may be escaped.
macro_rules! declare {
    ([$($a:lifetime)?] $line:ty, $query:ty) => {
        use denbun::private::{Check, Value};
        use denbun::private::rule::{add, eq, ne, or};
        use denbun::{Message, Open, Rest, Yen};

        use super::{ReplyMethod, Status, amount, pairs, values};

        #[derive(Message)]
        #[message(name = "re_auth.request", label = "再オーソリ", wire = form, encode)]
        pub(crate) struct Request$(<$a>)? {
            #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
            shop_id: $line,
            #[field(name = "rt", label = "決済結果返信方法", format = "半角数字(1)", public)]
            reply_method: ReplyMethod,
            #[field(name = "tid", label = "対象決済番号", format = "半角数字")]
            target_id: $line,
            #[field(name = "am", label = "決済金額", format = "半角数字", public)]
            amount: Yen,
            #[field(name = "tx", label = "税額", format = "半角数字", public)]
            tax: Yen,
            #[field(name = "sf", label = "送料", format = "半角数字", public)]
            shipping_fee: Yen,
            #[field(name = "em", label = "メールアドレス", format = "半角英数(254)", type = email)]
            email: Option<$line>,
            #[field(name = "pn", label = "電話番号", format = "半角数字(15)")]
            phone: Option<$line>,
            #[rest(label = "その他データ", format = "1024バイト以内")]
            rest: Rest,
        }

        #[derive(Message)]
        #[message(name = "payment_result", label = "決済結果通知 レスポンス(rt=1)", wire = "csv-line", decode, rules = answer_rules)]
        pub(crate) struct Answer$(<$a>)? {
            #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
            payment_id: $line,
            #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
            status: Open<Status>,
            #[field(name = "ap", label = "カード会社承認番号", format = "半角英数(6~7)")]
            approval_number: Option<$line>,
            #[field(name = "ec", label = "エラーコード", format = "半角英数(12)", public)]
            error_code: Option<$line>,
            #[field(name = "god", label = "オーダーコード", format = "半角数字", public)]
            order_code: Option<$line>,
            #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
            order_number: Option<$line>,
            #[field(name = "am", label = "決済金額", format = "半角数字", public)]
            amount: Option<Yen>,
            #[field(name = "tx", label = "税金額", format = "半角数字", public)]
            tax: Option<Yen>,
            #[field(name = "sf", label = "送料", format = "半角数字", public)]
            shipping_fee: Option<Yen>,
            #[field(name = "ta", label = "合計金額", format = "半角数字", public)]
            total: Option<Yen>,
            #[field(name = "id", label = "発行ID", format = "半角英数(50字以内)")]
            issued_id: Option<$line>,
            #[field(name = "ps", label = "発行パスワード", format = "半角英数(50字以内)")]
            issued_password: Option<$line>,
            #[rest(label = "その他", format = "1024バイト以内")]
            rest: Option<$query>,
        }

        #[derive(Message)]
        #[message(name = "kickback", label = "決済結果通知 キックバック(rt=0)", wire = query, decode, rules = kickback_rules)]
        pub(crate) struct Kickback$(<$a>)? {
            #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
            payment_id: $query,
            #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
            status: Open<Status>,
            #[field(name = "ap", label = "カード会社承認番号", format = "半角英数(6~7)")]
            approval_number: Option<$query>,
            #[field(name = "ec", label = "エラーコード", format = "半角英数(12)", public)]
            error_code: Option<$query>,
            #[field(name = "god", label = "オーダーコード", format = "半角数字", public)]
            order_code: Option<$query>,
            #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
            order_number: Option<$query>,
            #[field(name = "am", label = "決済金額", format = "半角数字", public)]
            amount: Option<Yen>,
            #[field(name = "tx", label = "税金額", format = "半角数字", public)]
            tax: Option<Yen>,
            #[field(name = "sf", label = "送料", format = "半角数字", public)]
            shipping_fee: Option<Yen>,
            #[field(name = "ta", label = "合計金額", format = "半角数字", public)]
            total: Option<Yen>,
            #[field(name = "id", label = "発行ID", format = "半角英数(50字以内)")]
            issued_id: Option<$query>,
            #[field(name = "ps", label = "発行パスワード", format = "半角英数(50字以内)")]
            issued_password: Option<$query>,
            #[rest(label = "その他", format = "1024バイト以内")]
            rest: Rest,
        }

        fn answer_rules$(<$a>)?(message: &Answer$(<$a>)?, check: &mut Check<'_>) {
            let sum = || {
                let parts = add(message.amount.as_integer(), message.tax.as_integer());
                eq(message.total.as_integer(), add(parts, message.shipping_fee.as_integer()))
            };
            let holds = or(ne(message.status.as_text(), Some("1")), sum);
            check.rule("合計金額は決済金額・税金額・送料の合計", &["ta", "rst", "am", "tx", "sf"], holds);
        }

        fn kickback_rules$(<$a>)?(message: &Kickback$(<$a>)?, check: &mut Check<'_>) {
            let sum = || {
                let parts = add(message.amount.as_integer(), message.tax.as_integer());
                eq(message.total.as_integer(), add(parts, message.shipping_fee.as_integer()))
            };
            let holds = or(ne(message.status.as_text(), Some("1")), sum);
            check.rule("合計金額は決済金額・税金額・送料の合計", &["ta", "rst", "am", "tx", "sf"], holds);
        }

        impl$(<$a>)? From<&$($a)? values::Request<String>> for Request$(<$a>)? {
            fn from(request: &$($a)? values::Request<String>) -> Self {
                Self {
                    shop_id: request.aid.as_str().into(),
                    reply_method: request.rt.into(),
                    target_id: request.tid.as_str().into(),
                    amount: Yen(request.am),
                    tax: Yen(request.tx),
                    shipping_fee: Yen(request.sf),
                    email: request.em.as_deref().map(Into::into),
                    phone: request.pn.as_deref().map(Into::into),
                    rest: request.rest.iter().cloned().collect(),
                }
            }
        }

        impl$(<$a>)? From<Answer$(<$a>)?> for values::Answer<String> {
            fn from(answer: Answer$(<$a>)?) -> Self {
                Self {
                    gid: answer.payment_id.into(),
                    rst: answer.status.into(),
                    ap: answer.approval_number.map(Into::into),
                    ec: answer.error_code.map(Into::into),
                    god: answer.order_code.map(Into::into),
                    cod: answer.order_number.map(Into::into),
                    am: answer.amount.map(amount),
                    tx: answer.tax.map(amount),
                    sf: answer.shipping_fee.map(amount),
                    ta: answer.total.map(amount),
                    id: answer.issued_id.map(Into::into),
                    ps: answer.issued_password.map(Into::into),
                    rest: answer.rest.map(Into::into),
                }
            }
        }

        impl$(<$a>)? From<Kickback$(<$a>)?> for values::Kickback<String> {
            fn from(kickback: Kickback$(<$a>)?) -> Self {
                Self {
                    gid: kickback.payment_id.into(),
                    rst: kickback.status.into(),
                    ap: kickback.approval_number.map(Into::into),
                    ec: kickback.error_code.map(Into::into),
                    god: kickback.order_code.map(Into::into),
                    cod: kickback.order_number.map(Into::into),
                    am: kickback.amount.map(amount),
                    tx: kickback.tax.map(amount),
                    sf: kickback.shipping_fee.map(amount),
                    ta: kickback.total.map(amount),
                    id: kickback.issued_id.map(Into::into),
                    ps: kickback.issued_password.map(Into::into),
                    rest: pairs(&kickback.rest),
                }
            }
        }
    };
}

pub(crate) mod owned {
    declare!([] String, String);
}

pub(crate) mod borrowed {
    use std::borrow::Cow;

    declare!(['a] &'a str, Cow<'a, str>);
}

impl From<values::ReplyMethod> for ReplyMethod {
    fn from(method: values::ReplyMethod) -> Self {
        match method {
            values::ReplyMethod::Kickback => Self::Kickback,
            values::ReplyMethod::Response => Self::Response,
        }
    }
}

impl From<Open<Status>> for values::Status<String> {
    fn from(status: Open<Status>) -> Self {
        match status {
            Open::Known(Status::Succeeded) => Self::Succeeded,
            Open::Known(Status::Failed) => Self::Failed,
            Open::Other(text) => Self::Other(text),
        }
    }
}

fn amount(yen: Yen) -> values::Amount {
    values::Amount(yen.0)
}

fn pairs(rest: &Rest) -> Vec<(String, String)> {
    rest.iter().map(|(key, value)| (key.into(), value.into())).collect()
}
