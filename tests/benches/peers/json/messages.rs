//! The same messages as this project's derive sees them, once with owned and once with borrowed text. The attributes
//! are those that generated code has.

use denbun::{Currency, Json, Map, Number, Open, Values};

use super::scalars::{self, Listed, Metadata, Scalar};

/// The messages; `$text` is text.
macro_rules! declare {
    ([$($a:lifetime)?] $text:ty) => {
        use denbun::{Amount, Currency, Json, Map, Message, Number, Open, Tag, Timestamp, Union};

        use super::super::values;
        use super::{ChargeStatus, Mode, Chain, TokenType, code, listed, metadata, number, open, pairs};

        #[derive(Message)]
        #[message(name = "charge.response", label = "課金", wire = json, decode)]
        pub(crate) struct Charge$(<$a>)? {
            #[field(name = "id", label = "課金ID", type = uuid, open, public)]
            id: $text,
            #[field(name = "store_id", label = "店舗ID", type = uuid, open, public)]
            store_id: $text,
            #[field(name = "transaction_token_id", label = "トークンID", type = uuid, open, public)]
            transaction_token_id: $text,
            #[field(name = "transaction_token_type", label = "トークンの種類", public)]
            transaction_token_type: Open<TokenType>,
            #[field(name = "subscription_id", label = "定期課金ID", type = uuid, open, public)]
            subscription_id: Option<$text>,
            #[field(name = "merchant_transaction_id", label = "店舗取引ID", format = "半角英数(32)")]
            merchant_transaction_id: Option<$text>,
            #[field(name = "requested_amount", label = "申込金額", public)]
            requested_amount: Amount,
            #[field(name = "requested_currency", label = "申込通貨", public)]
            requested_currency: Currency,
            #[field(name = "requested_amount_formatted", label = "申込金額（表示用）", public)]
            requested_amount_formatted: Number,
            #[field(name = "charged_amount", label = "課金金額", public)]
            charged_amount: Option<Amount>,
            #[field(name = "charged_currency", label = "課金通貨", public)]
            charged_currency: Option<Currency>,
            #[field(name = "charged_amount_formatted", label = "課金金額（表示用）", public)]
            charged_amount_formatted: Option<Number>,
            #[field(name = "fee_amount", label = "手数料", public)]
            fee_amount: Option<Amount>,
            #[field(name = "fee_currency", label = "手数料の通貨", public)]
            fee_currency: Option<Currency>,
            #[field(name = "fee_amount_formatted", label = "手数料（表示用）", public)]
            fee_amount_formatted: Option<Number>,
            #[field(name = "only_direct_currency", label = "通貨変換なし", public)]
            only_direct_currency: bool,
            #[field(name = "capture_at", label = "支払期限", public)]
            capture_at: Option<Timestamp>,
            #[field(name = "descriptor", label = "明細表記")]
            descriptor: Option<$text>,
            #[field(name = "descriptor_phone_number", label = "明細の電話番号")]
            descriptor_phone_number: Option<$text>,
            #[field(name = "status", label = "課金の状態", public)]
            status: Open<ChargeStatus>,
            #[field(name = "error", label = "エラー")]
            error: Option<PaymentError$(<$a>)?>,
            #[field(name = "metadata", label = "メタデータ", flat)]
            metadata: Map<Json>,
            #[field(name = "mode", label = "モード", public)]
            mode: Open<Mode>,
            #[field(name = "created_on", label = "作成日時", public)]
            created_on: Timestamp,
        }

        #[derive(Message)]
        #[message(name = "payment_error", label = "決済エラー", wire = json, decode)]
        pub(crate) struct PaymentError$(<$a>)? {
            #[field(name = "code", label = "コード", public)]
            code: Option<u64>,
            #[field(name = "message", label = "内容", public)]
            message: Option<$text>,
            #[field(name = "detail", label = "詳細")]
            detail: Option<$text>,
        }

        #[derive(Message)]
        #[message(name = "token.request", label = "トランザクショントークン", wire = json, encode)]
        pub(crate) struct Token$(<$a>)? {
            #[field(name = "payment_type", label = "決済方法", tag = data, public)]
            payment_type: Tag,
            #[field(name = "type", label = "トークンの種類", public)]
            token_type: TokenType,
            #[field(name = "email", label = "メールアドレス", format = "半角英数(254)", type = email)]
            email: Option<$text>,
            #[field(name = "data", label = "決済方法の内容")]
            data: TokenData$(<$a>)?,
            #[field(name = "metadata", label = "メタデータ", flat)]
            metadata: Option<Map<Json>>,
        }

        #[derive(Union)]
        #[union(by = "payment_type", encode)]
        pub(crate) enum TokenData$(<$a>)? {
            #[case("konbini", label = "コンビニ")]
            Konbini(Konbini$(<$a>)?),
        }

        #[derive(Message)]
        #[message(name = "konbini", label = "コンビニ", wire = json, encode)]
        pub(crate) struct Konbini$(<$a>)? {
            #[field(name = "customer_name", label = "氏名")]
            customer_name: $text,
            #[field(name = "phone_number", label = "電話番号")]
            phone_number: PhoneNumber$(<$a>)?,
            #[field(name = "convenience_store", label = "コンビニ", public)]
            convenience_store: Chain,
            #[field(name = "expiration_period", label = "支払期間", public)]
            expiration_period: Option<$text>,
        }

        #[derive(Message)]
        #[message(name = "phone_number", label = "電話番号", wire = json, encode)]
        pub(crate) struct PhoneNumber$(<$a>)? {
            #[field(name = "country_code", label = "国番号", format = "半角数字(3)")]
            country_code: $text,
            #[field(name = "local_number", label = "市内番号", format = "半角数字(15)")]
            local_number: $text,
        }

        impl$(<$a>)? From<Charge$(<$a>)?> for values::Charge<String> {
            fn from(charge: Charge$(<$a>)?) -> Self {
                Self {
                    id: charge.id.into(),
                    store_id: charge.store_id.into(),
                    transaction_token_id: charge.transaction_token_id.into(),
                    transaction_token_type: open(charge.transaction_token_type),
                    subscription_id: charge.subscription_id.map(Into::into),
                    merchant_transaction_id: charge.merchant_transaction_id.map(Into::into),
                    requested_amount: charge.requested_amount.0,
                    requested_currency: code(charge.requested_currency),
                    requested_amount_formatted: number(&charge.requested_amount_formatted),
                    charged_amount: charge.charged_amount.map(|amount| amount.0),
                    charged_currency: charge.charged_currency.map(code),
                    charged_amount_formatted: charge.charged_amount_formatted.as_ref().map(number),
                    fee_amount: charge.fee_amount.map(|amount| amount.0),
                    fee_currency: charge.fee_currency.map(code),
                    fee_amount_formatted: charge.fee_amount_formatted.as_ref().map(number),
                    only_direct_currency: charge.only_direct_currency,
                    capture_at: charge.capture_at,
                    descriptor: charge.descriptor.map(Into::into),
                    descriptor_phone_number: charge.descriptor_phone_number.map(Into::into),
                    status: open(charge.status),
                    error: charge.error.map(Into::into),
                    metadata: metadata(&charge.metadata),
                    mode: open(charge.mode),
                    created_on: charge.created_on,
                }
            }
        }

        impl$(<$a>)? From<PaymentError$(<$a>)?> for values::PaymentError<String> {
            fn from(error: PaymentError$(<$a>)?) -> Self {
                Self {
                    code: error.code,
                    message: error.message.map(Into::into),
                    detail: error.detail.map(Into::into),
                }
            }
        }

        impl$(<$a>)? From<&$($a)? values::Token<String>> for Token$(<$a>)? {
            fn from(token: &$($a)? values::Token<String>) -> Self {
                let values::Konbini { customer_name, phone_number, convenience_store, expiration_period } =
                    &token.data;
                Self {
                    payment_type: Tag,
                    token_type: listed(&token.token_type),
                    email: token.email.as_deref().map(Into::into),
                    data: TokenData::Konbini(Konbini {
                        customer_name: customer_name.as_str().into(),
                        phone_number: PhoneNumber {
                            country_code: phone_number.country_code.as_str().into(),
                            local_number: phone_number.local_number.as_str().into(),
                        },
                        convenience_store: listed(convenience_store),
                        expiration_period: expiration_period.as_deref().map(Into::into),
                    }),
                    metadata: (!token.metadata.is_empty()).then(|| pairs(&token.metadata)),
                }
            }
        }
    };
}

pub(crate) mod owned {
    declare!([] String);
}

pub(crate) mod borrowed {
    use std::borrow::Cow;

    declare!(['a] Cow<'a, str>);
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
pub(crate) enum TokenType {
    #[value("one_time", label = "一回")]
    OneTime,
    #[value("subscription", label = "定期")]
    Subscription,
    #[value("recurring", label = "再利用")]
    Recurring,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
pub(crate) enum ChargeStatus {
    #[value("pending", label = "処理中")]
    Pending,
    #[value("awaiting", label = "支払待ち")]
    Awaiting,
    #[value("authorized", label = "オーソリ済み")]
    Authorized,
    #[value("successful", label = "成功")]
    Successful,
    #[value("failed", label = "失敗")]
    Failed,
    #[value("error", label = "エラー")]
    Error,
    #[value("canceled", label = "キャンセル")]
    Canceled,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
pub(crate) enum Mode {
    #[value("live", label = "本番")]
    Live,
    #[value("test", label = "テスト")]
    Test,
    #[value("live_test", label = "本番テスト")]
    LiveTest,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
pub(crate) enum Chain {
    #[value("seven_eleven", label = "セブン-イレブン")]
    SevenEleven,
    #[value("family_mart", label = "ファミリーマート")]
    FamilyMart,
    #[value("lawson", label = "ローソン")]
    Lawson,
    #[value("mini_stop", label = "ミニストップ")]
    MiniStop,
    #[value("seico_mart", label = "セイコーマート")]
    SeicoMart,
    #[value("pay_easy", label = "Pay-easy")]
    PayEasy,
    #[value("daily_yamazaki", label = "デイリーヤマザキ")]
    DailyYamazaki,
    #[value("yamazaki_daily_store", label = "ヤマザキデイリーストア")]
    YamazakiDailyStore,
}

/// The same value of the other list.
fn listed<T: Values>(value: &impl Listed) -> T {
    T::from_wire(value.as_str()).expect("both lists are the same")
}

fn open<T: Values, K: Listed>(value: Open<T>) -> scalars::Open<K, String> {
    match value {
        Open::Known(value) => scalars::Open::Known(K::of(value.as_str()).expect("both lists are the same")),
        Open::Other(text) => scalars::Open::Other(text),
    }
}

fn code(currency: Currency) -> scalars::Currency {
    scalars::Currency::of(currency.as_str()).expect("it was read without a violation")
}

fn number(number: &Number) -> f64 {
    number.as_str().parse().expect("a number of JSON is one of Rust")
}

fn metadata(map: &Map<Json>) -> Metadata<String> {
    Metadata(map.iter().map(|(key, value)| (key.into(), scalar(value))).collect())
}

fn scalar(value: &Json) -> Scalar<String> {
    match value {
        Json::Null => Scalar::Null,
        Json::Bool(value) => Scalar::Bool(*value),
        Json::Number(value) => value.to_i64().map_or_else(|| Scalar::Number(number(value)), Scalar::Integer),
        Json::Text(text) => Scalar::Text(text.clone()),
        Json::List(list) => Scalar::List(list.iter().map(scalar).collect()),
        Json::Object(_) => unreachable!("metadata has no objects"),
    }
}

fn pairs(metadata: &Metadata<String>) -> Map<Json> {
    metadata.0.iter().map(|(key, value)| (key.clone(), json(value))).collect()
}

fn json(value: &Scalar<String>) -> Json {
    match value {
        Scalar::Null => Json::Null,
        Scalar::Bool(value) => Json::Bool(*value),
        Scalar::Integer(value) => Json::Number((*value).into()),
        Scalar::Number(value) => Json::Number(value.to_string().parse().expect("a finite number")),
        Scalar::Text(text) => Json::Text(text.clone()),
        Scalar::List(list) => Json::List(list.iter().map(json).collect()),
    }
}
