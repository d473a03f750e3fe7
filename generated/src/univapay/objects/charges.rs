// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of UnivaPay, from `specs/univapay/charges.yaml`.

/// 3Dセキュア
///
/// `three_ds_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:80`
#[doc(alias("three_ds_input", "3Dセキュア"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "three_ds_input",
    label = "3Dセキュア",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = three_ds_input_rules
)]
#[non_exhaustive]
pub struct ThreeDsInput {
    /// 3Dセキュアモード
    ///
    /// the store\'s policy unless given; skip needs the secret
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:81`
    #[doc(alias("3Dセキュアモード"))]
    #[field(name = "mode", label = "3Dセキュアモード", public)]
    pub mode: Option<super::super::ThreeDsInputMode>,

    /// リダイレクト先URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:81`
    #[doc(alias("リダイレクト先URL"))]
    #[field(name = "redirect_endpoint", label = "リダイレクト先URL", type = "url")]
    pub redirect_endpoint: Option<String>,

    /// 認証値
    ///
    /// Required when `eci != null || ds_transaction_id != null || server_transaction_id != null || message_version != null || transaction_status != null`.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:82`
    #[doc(alias("認証値"))]
    #[field(name = "authentication_value", label = "認証値", secret)]
    pub authentication_value: Option<::denbun::Secret<String>>,

    /// ECI
    ///
    /// Required when `authentication_value != null`.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:83`
    #[doc(alias("ECI"))]
    #[field(name = "eci", label = "ECI")]
    pub eci: Option<String>,

    /// DS取引ID
    ///
    /// Required when `authentication_value != null`.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:83`
    #[doc(alias("DS取引ID"))]
    #[field(name = "ds_transaction_id", label = "DS取引ID")]
    pub ds_transaction_id: Option<String>,

    /// 3DSサーバー取引ID
    ///
    /// Required when `authentication_value != null`.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:83`
    #[doc(alias("3DSサーバー取引ID"))]
    #[field(name = "server_transaction_id", label = "3DSサーバー取引ID")]
    pub server_transaction_id: Option<String>,

    /// メッセージバージョン
    ///
    /// Required when `authentication_value != null`.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:84`
    #[doc(alias("メッセージバージョン"))]
    #[field(name = "message_version", label = "メッセージバージョン")]
    pub message_version: Option<String>,

    /// 取引状態
    ///
    /// Required when `authentication_value != null`.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:84`
    #[doc(alias("取引状態"))]
    #[field(name = "transaction_status", label = "取引状態")]
    pub transaction_status: Option<String>,
}

fn three_ds_input_rules(message: &ThreeDsInput, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "authentication_value",
        rule::any([
            rule::present(message.eci.as_text()),
            rule::present(message.ds_transaction_id.as_text()),
            rule::present(message.server_transaction_id.as_text()),
            rule::present(message.message_version.as_text()),
            rule::present(message.transaction_status.as_text()),
        ]),
        message.authentication_value.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "eci",
        rule::present(message.authentication_value.as_text()),
        message.eci.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "ds_transaction_id",
        rule::present(message.authentication_value.as_text()),
        message.ds_transaction_id.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "server_transaction_id",
        rule::present(message.authentication_value.as_text()),
        message.server_transaction_id.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "message_version",
        rule::present(message.authentication_value.as_text()),
        message.message_version.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.required(
        "transaction_status",
        rule::present(message.authentication_value.as_text()),
        message.transaction_status.as_text().is_some_and(|text| !text.is_empty()),
    );
    check.rule(
        "外部認証の結果とモードは同時に送れない",
        &["mode", "authentication_value"],
        rule::or(rule::absent(message.mode.as_text()), || {
            rule::absent(message.authentication_value.as_text())
        }),
    );
}

/// リダイレクト
///
/// `charge_redirect` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:86`
#[doc(alias("charge_redirect", "リダイレクト"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "charge_redirect", label = "リダイレクト", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ChargeRedirect {
    /// リダイレクト先URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:86`
    #[doc(alias("リダイレクト先URL"))]
    #[field(name = "endpoint", label = "リダイレクト先URL")]
    pub endpoint: Option<String>,

    /// リダイレクトID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:86`
    #[doc(alias("リダイレクトID"))]
    #[field(name = "redirect_id", label = "リダイレクトID", type = "uuid", open)]
    pub redirect_id: Option<String>,
}

/// 3Dセキュア
///
/// `charge_three_ds` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:87`
#[doc(alias("charge_three_ds", "3Dセキュア"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "charge_three_ds", label = "3Dセキュア", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ChargeThreeDs {
    /// 3Dセキュアモード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:87`
    #[doc(alias("3Dセキュアモード"))]
    #[field(name = "mode", label = "3Dセキュアモード", public)]
    pub mode: Option<::denbun::Open<super::super::ChargeThreeDsMode>>,

    /// リダイレクト先URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:88`
    #[doc(alias("リダイレクト先URL"))]
    #[field(name = "redirect_endpoint", label = "リダイレクト先URL")]
    pub redirect_endpoint: Option<String>,

    /// リダイレクトID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:88`
    #[doc(alias("リダイレクトID"))]
    #[field(name = "redirect_id", label = "リダイレクトID", type = "uuid", open)]
    pub redirect_id: Option<String>,
}

/// 銀行振込の入出金
///
/// `bank_transfer_ledger` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:89`
#[doc(alias("bank_transfer_ledger", "銀行振込の入出金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_transfer_ledger",
    label = "銀行振込の入出金",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankTransferLedger {
    /// 入出金
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:89`
    #[doc(alias("入出金"))]
    #[field(name = "bank_ledger_type", label = "入出金")]
    pub bank_ledger_type: Option<::denbun::Open<super::super::BankLedgerType>>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:89`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", json(number, text), public)]
    pub amount: Option<::denbun::Amount>,

    /// 残高
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:89`
    #[doc(alias("残高"))]
    #[field(name = "balance", label = "残高", public)]
    pub balance: Option<i64>,

    /// 口座名義
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:90`
    #[doc(alias("口座名義"))]
    #[field(name = "virtual_bank_account_holder_name", label = "口座名義")]
    pub virtual_bank_account_holder_name: Option<String>,

    /// 口座番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:90`
    #[doc(alias("口座番号"))]
    #[field(name = "virtual_bank_account_number", label = "口座番号")]
    pub virtual_bank_account_number: Option<String>,

    /// 口座ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:90`
    #[doc(alias("口座ID"))]
    #[field(name = "virtual_account_id", label = "口座ID")]
    pub virtual_account_id: Option<String>,

    /// 取引日
    ///
    /// `YYYY-MM-DD` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:90`
    #[doc(alias("取引日"))]
    #[field(name = "transaction_date", label = "取引日", format = "YYYY-MM-DD")]
    pub transaction_date: Option<::denbun::Date>,

    /// 取引日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:91`
    #[doc(alias("取引日時"))]
    #[field(name = "transaction_timestamp", label = "取引日時", json(text, number))]
    pub transaction_timestamp: Option<::denbun::Timestamp>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:92`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::super::Mode>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:92`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,
}
