// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of UnivaPay.

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
    pub mode: Option<super::ThreeDsInputMode>,

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
    pub mode: Option<::denbun::Open<super::ChargeThreeDsMode>>,

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
    pub bank_ledger_type: Option<::denbun::Open<super::BankLedgerType>>,

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
    pub mode: Option<::denbun::Open<super::Mode>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:92`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,
}

/// 税関申告のエラー
///
/// `customs_error` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:37`
#[doc(alias("customs_error", "税関申告のエラー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "customs_error", label = "税関申告のエラー", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CustomsError {
    /// エラーコード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:37`
    #[doc(alias("エラーコード"))]
    #[field(name = "code", label = "エラーコード", public)]
    pub code: Option<i64>,

    /// メッセージ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:37`
    #[doc(alias("メッセージ"))]
    #[field(name = "message", label = "メッセージ")]
    pub message: Option<String>,

    /// 詳細
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:37`
    #[doc(alias("詳細"))]
    #[field(name = "details", label = "詳細")]
    pub details: Option<String>,

    /// 他のエラー
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:37`
    #[doc(alias("他のエラー"))]
    #[field(name = "others", label = "他のエラー")]
    pub others: Option<::denbun::Json>,
}

/// 申告
///
/// `declared` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:38`
#[doc(alias("declared", "申告"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "declared", label = "申告", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Declared {
    /// 税関
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:38`
    #[doc(alias("税関"))]
    #[field(name = "customs", label = "税関")]
    pub customs: Option<String>,

    /// 加盟店の税関登録番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:38`
    #[doc(alias("加盟店の税関登録番号"))]
    #[field(name = "merchant_customs_no", label = "加盟店の税関登録番号")]
    pub merchant_customs_no: Option<String>,

    /// 身分証の番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:38`
    #[doc(alias("身分証の番号"))]
    #[field(name = "certificate_id", label = "身分証の番号", secret)]
    pub certificate_id: Option<::denbun::Secret<String>>,

    /// 身分証の氏名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:38`
    #[doc(alias("身分証の氏名"))]
    #[field(name = "certificate_name", label = "身分証の氏名")]
    pub certificate_name: Option<String>,
}

/// 申告の結果
///
/// `declaration_result` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:39`
#[doc(alias("declaration_result", "申告の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "declaration_result", label = "申告の結果", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct DeclarationResult {
    /// 承認した税関
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:39`
    #[doc(alias("承認した税関"))]
    #[field(name = "approving_authority", label = "承認した税関")]
    pub approving_authority: Option<String>,

    /// ゲートウェイの取引ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:39`
    #[doc(alias("ゲートウェイの取引ID"))]
    #[field(name = "trade_id", label = "ゲートウェイの取引ID")]
    pub trade_id: Option<String>,

    /// 税関用の取引ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:39`
    #[doc(alias("税関用の取引ID"))]
    #[field(name = "transaction_id", label = "税関用の取引ID")]
    pub transaction_id: Option<String>,

    /// 課金の取引ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:39`
    #[doc(alias("課金の取引ID"))]
    #[field(name = "charge_transaction_id", label = "課金の取引ID")]
    pub charge_transaction_id: Option<String>,
}

/// 設定
///
/// `switch` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:29`
#[doc(alias("switch", "設定"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "switch", label = "設定", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Switch {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:29`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,
}

/// 支払い期限の時刻
///
/// `time_shift` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:30`
#[doc(alias("time_shift", "支払い期限の時刻"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "time_shift", label = "支払い期限の時刻", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct TimeShift {
    /// 時刻
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:30`
    #[doc(alias("時刻"))]
    #[field(name = "value", label = "時刻")]
    pub value: Option<String>,

    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:30`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,
}

/// 金額
///
/// `money` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:31`
#[doc(alias("money", "金額"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "money", label = "金額", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Money {
    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:31`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:31`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:31`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,
}

/// 分割払い
///
/// `installments` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
#[doc(alias("installments", "分割払い"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "installments", label = "分割払い", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Installments {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// カード会社の分割
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
    #[doc(alias("カード会社の分割"))]
    #[field(name = "card_processor", label = "カード会社の分割")]
    pub card_processor: Option<InstallmentsCardProcessor>,

    /// 回数指定
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:33`
    #[doc(alias("回数指定"))]
    #[field(name = "fixed_cycle", label = "回数指定")]
    pub fixed_cycle: Option<bool>,

    /// 金額指定
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:33`
    #[doc(alias("金額指定"))]
    #[field(name = "fixed_cycle_amount", label = "金額指定")]
    pub fixed_cycle_amount: Option<bool>,

    /// 対応する支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:34`
    #[doc(alias("対応する支払い方法"))]
    #[field(name = "supported_payment_types", label = "対応する支払い方法")]
    pub supported_payment_types: Option<Vec<String>>,

    /// 最低金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:34`
    #[doc(alias("最低金額"))]
    #[field(name = "min_charge_amount", label = "最低金額")]
    pub min_charge_amount: Option<Money>,

    /// 最長期間
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:34`
    #[doc(alias("最長期間"))]
    #[field(name = "max_payout_period", label = "最長期間")]
    pub max_payout_period: Option<::denbun::IsoDuration>,

    /// カード会社の分割のみ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:35`
    #[doc(alias("カード会社の分割のみ"))]
    #[field(name = "only_with_processor", label = "カード会社の分割のみ")]
    pub only_with_processor: Option<bool>,
}

/// 返金
///
/// `history_refund` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
#[doc(alias("history_refund", "返金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "history_refund", label = "返金", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct HistoryRefund {
    /// 返金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("返金ID"))]
    #[field(name = "refund_id", label = "返金ID", type = "uuid", open, public)]
    pub refund_id: Option<String>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<String>,

    /// 返金理由
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:36`
    #[doc(alias("返金理由"))]
    #[field(name = "reason", label = "返金理由", public)]
    pub reason: Option<String>,
}

/// 消費者
///
/// `history_user` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:37`
#[doc(alias("history_user", "消費者"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "history_user", label = "消費者", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct HistoryUser {
    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:37`
    #[doc(alias("type", "種類"))]
    #[field(name = "type", label = "種類")]
    pub resource_type: Option<::denbun::Open<super::ResourceType>>,

    /// カード名義人
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:37`
    #[doc(alias("カード名義人"))]
    #[field(name = "cardholder_name", label = "カード名義人")]
    pub cardholder_name: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:37`
    #[doc(alias("メールアドレス"))]
    #[field(name = "cardholder_email_address", label = "メールアドレス")]
    pub cardholder_email_address: Option<String>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:38`
    #[doc(alias("電話番号"))]
    #[field(name = "cardholder_phone_number", label = "電話番号")]
    pub cardholder_phone_number: Option<::denbun::Json>,

    /// 氏名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:38`
    #[doc(alias("氏名"))]
    #[field(name = "customer_name", label = "氏名")]
    pub customer_name: Option<String>,

    /// コンビニ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:38`
    #[doc(alias("コンビニ"))]
    #[field(name = "convenience_store", label = "コンビニ", public)]
    pub convenience_store: Option<::denbun::Open<super::ConvenienceStore>>,

    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:38`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// ゲートウェイ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:39`
    #[doc(alias("ゲートウェイ"))]
    #[field(name = "gateway", label = "ゲートウェイ")]
    pub gateway: Option<String>,

    /// サービス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:39`
    #[doc(alias("サービス"))]
    #[field(name = "service_provider", label = "サービス")]
    pub service_provider: Option<String>,

    /// 返金理由
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:39`
    #[doc(alias("返金理由"))]
    #[field(name = "reason", label = "返金理由", public)]
    pub reason: Option<String>,

    /// 返金
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:39`
    #[doc(alias("返金"))]
    #[field(name = "refunds", label = "返金")]
    pub refunds: Option<Vec<HistoryRefund>>,
}

/// 取引
///
/// `history_item` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:40`
#[doc(alias("history_item", "取引"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "history_item", label = "取引", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct HistoryItem {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:40`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// 課金IDまたは返金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:40`
    #[doc(alias("課金IDまたは返金ID"))]
    #[field(name = "resource_id", label = "課金IDまたは返金ID", type = "uuid", open, public)]
    pub resource_id: String,

    /// 課金ID
    ///
    /// of refunds only
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:40`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:41`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:41`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:41`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("type", "種類"))]
    #[field(name = "type", label = "種類")]
    pub resource_type: Option<::denbun::Open<super::ResourceType>>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("status", "状態"))]
    #[field(name = "status", label = "状態", public)]
    pub resource_status: Option<::denbun::Open<super::ResourceStatus>>,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::Mode>>,

    /// マーチャント名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("マーチャント名"))]
    #[field(name = "merchant_name", label = "マーチャント名")]
    pub merchant_name: Option<String>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:42`
    #[doc(alias("店舗名"))]
    #[field(name = "store_name", label = "店舗名")]
    pub store_name: Option<String>,

    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:43`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: Option<::denbun::Open<super::PaymentType>>,

    /// 消費者
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:44`
    #[doc(alias("消費者"))]
    #[field(name = "user_data", label = "消費者")]
    pub user_data: Option<HistoryUser>,

    /// 銀行振込の状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:45`
    #[doc(alias("銀行振込の状態"))]
    #[field(name = "bank_transfer_payment_status", label = "銀行振込の状態")]
    pub bank_transfer_payment_status: Option<::denbun::Open<super::BankTransferPaymentStatus>>,

    /// 最終入金日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:45`
    #[doc(alias("最終入金日時"))]
    #[field(name = "bank_transfer_latest_deposit_date", label = "最終入金日時", json(text, number))]
    pub bank_transfer_latest_deposit_date: Option<::denbun::Timestamp>,

    /// 多通貨決済トークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:46`
    #[doc(alias("多通貨決済トークンID"))]
    #[field(name = "mcp_token_id", label = "多通貨決済トークンID", type = "uuid", open)]
    pub mcp_token_id: Option<String>,

    /// 課金の種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:47`
    #[doc(alias("課金の種類"))]
    #[field(name = "charge_type", label = "課金の種類")]
    pub charge_type: Option<::denbun::Open<super::ChargeType>>,
}

/// 1枚あたりの上限
///
/// `card_limit` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:48`
#[doc(alias("card_limit", "1枚あたりの上限"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card_limit", label = "1枚あたりの上限", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CardLimit {
    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:48`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:48`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:48`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 期間
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:48`
    #[doc(alias("期間"))]
    #[field(name = "duration", label = "期間")]
    pub duration: Option<::denbun::IsoDuration>,
}

/// カード
///
/// `card_configuration` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:49`
#[doc(alias("card_configuration", "カード"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card_configuration", label = "カード", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CardConfiguration {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:49`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// デビット
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:49`
    #[doc(alias("デビット"))]
    #[field(name = "debit_enabled", label = "デビット")]
    pub debit_enabled: Option<bool>,

    /// プリペイド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:49`
    #[doc(alias("プリペイド"))]
    #[field(name = "prepaid_enabled", label = "プリペイド")]
    pub prepaid_enabled: Option<bool>,

    /// デビットのオーソリ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:50`
    #[doc(alias("デビットのオーソリ"))]
    #[field(name = "debit_authorization_enabled", label = "デビットのオーソリ")]
    pub debit_authorization_enabled: Option<bool>,

    /// プリペイドのオーソリ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:50`
    #[doc(alias("プリペイドのオーソリ"))]
    #[field(name = "prepaid_authorization_enabled", label = "プリペイドのオーソリ")]
    pub prepaid_authorization_enabled: Option<bool>,

    /// 通貨換算なし
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:50`
    #[doc(alias("通貨換算なし"))]
    #[field(name = "only_direct_currency", label = "通貨換算なし", public)]
    pub only_direct_currency: Option<bool>,

    /// 使えないブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:51`
    #[doc(alias("使えないブランド"))]
    #[field(name = "forbidden_card_brands", label = "使えないブランド")]
    pub forbidden_card_brands: Option<Vec<String>>,

    /// 許可する国
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:51`
    #[doc(alias("許可する国"))]
    #[field(name = "allowed_countries_by_ip", label = "許可する国")]
    pub allowed_countries_by_ip: Option<Vec<String>>,

    /// 海外カード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:51`
    #[doc(alias("海外カード"))]
    #[field(name = "foreign_cards_allowed", label = "海外カード")]
    pub foreign_cards_allowed: Option<bool>,

    /// 新しいメールアドレスの拒否
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:52`
    #[doc(alias("新しいメールアドレスの拒否"))]
    #[field(name = "fail_on_new_email", label = "新しいメールアドレスの拒否")]
    pub fail_on_new_email: Option<bool>,

    /// 1枚あたりの上限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:53`
    #[doc(alias("1枚あたりの上限"))]
    #[field(name = "card_limit", label = "1枚あたりの上限")]
    pub card_limit: Option<CardLimit>,

    /// セキュリティコード省略
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:53`
    #[doc(alias("セキュリティコード省略"))]
    #[field(name = "allow_empty_cvv", label = "セキュリティコード省略")]
    pub allow_empty_cvv: Option<bool>,

    /// APIでのトークン作成
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:53`
    #[doc(alias("APIでのトークン作成"))]
    #[field(name = "allow_direct_token_creation", label = "APIでのトークン作成")]
    pub allow_direct_token_creation: Option<bool>,

    /// 3Dセキュア必須
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:54`
    #[doc(alias("3Dセキュア必須"))]
    #[field(name = "three_ds_required", label = "3Dセキュア必須")]
    pub three_ds_required: Option<bool>,

    /// 3Dセキュアで住所必須
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:54`
    #[doc(alias("3Dセキュアで住所必須"))]
    #[field(name = "three_ds_address_required", label = "3Dセキュアで住所必須")]
    pub three_ds_address_required: Option<bool>,

    /// 3Dセキュアの省略
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:54`
    #[doc(alias("3Dセキュアの省略"))]
    #[field(name = "three_ds_skip_enabled", label = "3Dセキュアの省略")]
    pub three_ds_skip_enabled: Option<bool>,

    /// 3Dセキュアで電話番号必須
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:55`
    #[doc(alias("3Dセキュアで電話番号必須"))]
    #[field(name = "three_ds_phone_number_required", label = "3Dセキュアで電話番号必須")]
    pub three_ds_phone_number_required: Option<bool>,
}

/// チェックアウト
///
/// `ec_configuration` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:56`
#[doc(alias("ec_configuration", "チェックアウト"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "ec_configuration", label = "チェックアウト", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct EcConfiguration {
    /// メール
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:56`
    #[doc(alias("メール"))]
    #[field(name = "ec_email", label = "メール")]
    pub ec_email: Option<Switch>,

    /// 商品
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:56`
    #[doc(alias("商品"))]
    #[field(name = "ec_products", label = "商品")]
    pub ec_products: Option<Switch>,
}

/// QRスキャン
///
/// `qr_scan_configuration` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:57`
#[doc(alias("qr_scan_configuration", "QRスキャン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "qr_scan_configuration", label = "QRスキャン", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct QrScanConfiguration {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:57`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 使えないゲートウェイ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:57`
    #[doc(alias("使えないゲートウェイ"))]
    #[field(name = "forbidden_qr_scan_gateways", label = "使えないゲートウェイ")]
    pub forbidden_qr_scan_gateways: Option<Vec<String>>,
}

/// コンビニ
///
/// `convenience_configuration` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:58`
#[doc(alias("convenience_configuration", "コンビニ"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "convenience_configuration", label = "コンビニ", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ConvenienceConfiguration {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:58`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 支払い期限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:58`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration", label = "支払い期限")]
    pub expiration: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// an object here, a text in tokens
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:58`
    #[doc(alias("支払い期限の時刻"))]
    #[field(name = "expiration_time_shift", label = "支払い期限の時刻")]
    pub expiration_time_shift: Option<TimeShift>,
}

/// 配色
///
/// `theme` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:60`
#[doc(alias("theme", "配色"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "theme", label = "配色", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Theme {
    /// 色
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:60`
    #[doc(alias("色"))]
    #[field(name = "colors", label = "色")]
    pub colors: Option<::denbun::Map<String>>,
}

/// リカーリングのCVV確認
///
/// `cvv_confirmation` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:61`
#[doc(alias("cvv_confirmation", "リカーリングのCVV確認"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvv_confirmation",
    label = "リカーリングのCVV確認",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CvvConfirmation {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:61`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// しきい値
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:61`
    #[doc(alias("しきい値"))]
    #[field(name = "threshold", label = "しきい値")]
    pub threshold: Option<::denbun::Json>,
}

/// 銀行振込
///
/// `bank_transfer_configuration` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:62`
#[doc(alias("bank_transfer_configuration", "銀行振込"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "bank_transfer_configuration", label = "銀行振込", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct BankTransferConfiguration {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:62`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 金額の照合
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:62`
    #[doc(alias("金額の照合"))]
    #[field(name = "match_amount", label = "金額の照合")]
    pub match_amount: Option<::denbun::Open<super::MatchAmount>>,

    /// 支払い期限
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:63`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration", label = "支払い期限")]
    pub expiration: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:63`
    #[doc(alias("支払い期限の時刻"))]
    #[field(name = "expiration_time_shift", label = "支払い期限の時刻")]
    pub expiration_time_shift: Option<TimeShift>,

    /// 補充の始まる口座数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:64`
    #[doc(alias("補充の始まる口座数"))]
    #[field(name = "virtual_bank_accounts_threshold", label = "補充の始まる口座数")]
    pub virtual_bank_accounts_threshold: Option<i64>,

    /// 補充する口座数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:64`
    #[doc(alias("補充する口座数"))]
    #[field(name = "virtual_bank_accounts_fetch_count", label = "補充する口座数")]
    pub virtual_bank_accounts_fetch_count: Option<i64>,

    /// 期限の延長
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:64`
    #[doc(alias("期限の延長"))]
    #[field(name = "default_extension_period", label = "期限の延長")]
    pub default_extension_period: Option<::denbun::IsoDuration>,

    /// 期限の最長延長
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:65`
    #[doc(alias("期限の最長延長"))]
    #[field(name = "maximum_extension_period", label = "期限の最長延長")]
    pub maximum_extension_period: Option<::denbun::IsoDuration>,

    /// 自動延長
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:66`
    #[doc(alias("自動延長"))]
    #[field(name = "automatic_extension_enabled", label = "自動延長")]
    pub automatic_extension_enabled: Option<bool>,

    /// 申込の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:66`
    #[doc(alias("申込の通知"))]
    #[field(name = "charge_request_notification_enabled", label = "申込の通知")]
    pub charge_request_notification_enabled: Option<bool>,

    /// 申込取消の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:66`
    #[doc(alias("申込取消の通知"))]
    #[field(name = "charge_request_canceled_notification_enabled", label = "申込取消の通知")]
    pub charge_request_canceled_notification_enabled: Option<bool>,

    /// 期限切れの通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:67`
    #[doc(alias("期限切れの通知"))]
    #[field(name = "charge_expired_notification_enabled", label = "期限切れの通知")]
    pub charge_expired_notification_enabled: Option<bool>,

    /// 入金の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:68`
    #[doc(alias("入金の通知"))]
    #[field(name = "deposit_received_notification_enabled", label = "入金の通知")]
    pub deposit_received_notification_enabled: Option<bool>,

    /// 不足の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:68`
    #[doc(alias("不足の通知"))]
    #[field(name = "deposit_insufficient_notification_enabled", label = "不足の通知")]
    pub deposit_insufficient_notification_enabled: Option<bool>,

    /// 超過の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:68`
    #[doc(alias("超過の通知"))]
    #[field(name = "deposit_exceeded_notification_enabled", label = "超過の通知")]
    pub deposit_exceeded_notification_enabled: Option<bool>,

    /// 延長の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:69`
    #[doc(alias("延長の通知"))]
    #[field(name = "extension_notification_enabled", label = "延長の通知")]
    pub extension_notification_enabled: Option<bool>,

    /// 督促の時期
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:70`
    #[doc(alias("督促の時期"))]
    #[field(name = "remind_notification_period", label = "督促の時期")]
    pub remind_notification_period: Option<::denbun::IsoDuration>,

    /// 督促の通知
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:70`
    #[doc(alias("督促の通知"))]
    #[field(name = "remind_notification_enabled", label = "督促の通知")]
    pub remind_notification_enabled: Option<bool>,
}

/// 対応ブランド
///
/// `supported_brand` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
#[doc(alias("supported_brand", "対応ブランド"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "supported_brand", label = "対応ブランド", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SupportedBrand {
    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: Option<::denbun::Open<super::PaymentType>>,

    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// カードブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
    #[doc(alias("カードブランド"))]
    #[field(name = "card_brand", label = "カードブランド")]
    pub card_brand: Option<String>,

    /// QRブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
    #[doc(alias("QRブランド"))]
    #[field(name = "qr_brand", label = "QRブランド")]
    pub qr_brand: Option<String>,

    /// オンラインブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:71`
    #[doc(alias("オンラインブランド"))]
    #[field(name = "online_brand", label = "オンラインブランド")]
    pub online_brand: Option<String>,

    /// 動的な設定
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:72`
    #[doc(alias("動的な設定"))]
    #[field(name = "dynamic_info", label = "動的な設定")]
    pub dynamic_info: Option<bool>,

    /// オーソリと売上
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:72`
    #[doc(alias("オーソリと売上"))]
    #[field(name = "support_auth_capture", label = "オーソリと売上")]
    pub support_auth_capture: Option<bool>,

    /// 姓名必須
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:73`
    #[doc(alias("姓名必須"))]
    #[field(name = "requires_full_name", label = "姓名必須")]
    pub requires_full_name: Option<bool>,

    /// セキュリティコード必須
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:73`
    #[doc(alias("セキュリティコード必須"))]
    #[field(name = "requires_cvv", label = "セキュリティコード必須")]
    pub requires_cvv: Option<bool>,

    /// 対応する国
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:73`
    #[doc(alias("対応する国"))]
    #[field(name = "countries_allowed", label = "対応する国")]
    pub countries_allowed: Option<Vec<String>>,

    /// 対応する通貨
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:73`
    #[doc(alias("対応する通貨"))]
    #[field(name = "supported_currencies", label = "対応する通貨")]
    pub supported_currencies: Option<Vec<String>>,

    /// CVVオーソリ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:74`
    #[doc(alias("CVVオーソリ"))]
    #[field(name = "cvv_auth", label = "CVVオーソリ")]
    pub cvv_auth: Option<bool>,

    /// 分割払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:74`
    #[doc(alias("分割払い"))]
    #[field(name = "installment_capable", label = "分割払い")]
    pub installment_capable: Option<bool>,

    /// 多通貨決済
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:75`
    #[doc(alias("多通貨決済"))]
    #[field(name = "mcp_capable", label = "多通貨決済")]
    pub mcp_capable: Option<bool>,

    /// 多通貨決済のみ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:75`
    #[doc(alias("多通貨決済のみ"))]
    #[field(name = "mcp_only", label = "多通貨決済のみ")]
    pub mcp_only: Option<bool>,
}

/// スケジュール
///
/// `schedule_settings` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:47`
#[doc(alias("schedule_settings", "スケジュール"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "schedule_settings", label = "スケジュール", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ScheduleSettings {
    /// 開始日
    ///
    /// `YYYY-MM-DD` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:47`
    #[doc(alias("開始日"))]
    #[field(name = "start_on", label = "開始日", format = "YYYY-MM-DD")]
    pub start_on: Option<::denbun::Date>,

    /// タイムゾーン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:47`
    #[doc(alias("タイムゾーン"))]
    #[field(name = "zone_id", label = "タイムゾーン")]
    pub zone_id: Option<String>,

    /// 月末を保つ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:47`
    #[doc(alias("月末を保つ"))]
    #[field(name = "preserve_end_of_month", label = "月末を保つ")]
    pub preserve_end_of_month: Option<bool>,

    /// 再試行までの期間
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:48`
    #[doc(alias("再試行までの期間"))]
    #[field(name = "retry_interval", label = "再試行までの期間")]
    pub retry_interval: Option<::denbun::IsoDuration>,

    /// 終了の仕方
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:49`
    #[doc(alias("終了の仕方"))]
    #[field(name = "termination_mode", label = "終了の仕方")]
    pub termination_mode: Option<::denbun::Open<super::TerminationMode>>,
}

/// 次回支払い
///
/// `next_payment` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
#[doc(alias("next_payment", "次回支払い"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "next_payment", label = "次回支払い", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct NextPayment {
    /// 支払いID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
    #[doc(alias("id", "支払いID"))]
    #[field(name = "id", label = "支払いID", type = "uuid", open, public)]
    pub payment_id: Option<String>,

    /// 期日
    ///
    /// `YYYY-MM-DD` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
    #[doc(alias("期日"))]
    #[field(name = "due_date", label = "期日", format = "YYYY-MM-DD")]
    pub due_date: Option<::denbun::Date>,

    /// タイムゾーン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
    #[doc(alias("タイムゾーン"))]
    #[field(name = "zone_id", label = "タイムゾーン")]
    pub zone_id: Option<String>,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:50`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,

    /// 金額(通貨の単位)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:51`
    #[doc(alias("金額(通貨の単位)"))]
    #[field(name = "amount_formatted", label = "金額(通貨の単位)", public)]
    pub amount_formatted: Option<::denbun::Number>,

    /// 支払い済み
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:51`
    #[doc(alias("支払い済み"))]
    #[field(name = "is_paid", label = "支払い済み")]
    pub is_paid: Option<bool>,

    /// 最終回
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:51`
    #[doc(alias("最終回"))]
    #[field(name = "is_last_payment", label = "最終回")]
    pub is_last_payment: Option<bool>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:52`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:52`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,

    /// 再試行日
    ///
    /// `YYYY-MM-DD` · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:52`
    #[doc(alias("再試行日"))]
    #[field(name = "retry_date", label = "再試行日", format = "YYYY-MM-DD")]
    pub retry_date: Option<::denbun::Date>,

    /// 期日に移る状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:52`
    #[doc(alias("期日に移る状態"))]
    #[field(name = "terminate_with_status", label = "期日に移る状態")]
    pub terminate_with_status: Option<::denbun::Open<super::TerminateWithStatus>>,
}

/// 回数制限
///
/// `subscription_plan` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:53`
#[doc(alias("subscription_plan", "回数制限"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "subscription_plan", label = "回数制限", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SubscriptionPlan {
    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:53`
    #[doc(alias("種類"))]
    #[field(name = "plan_type", label = "種類")]
    pub plan_type: Option<::denbun::Open<super::SubscriptionPlanInputPlanType>>,

    /// 回数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:53`
    #[doc(alias("回数"))]
    #[field(name = "fixed_cycles", label = "回数")]
    pub fixed_cycles: Option<i64>,

    /// 1回の金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:54`
    #[doc(alias("1回の金額"))]
    #[field(name = "fixed_cycle_amount", label = "1回の金額")]
    pub fixed_cycle_amount: Option<::denbun::Amount>,
}

/// 分割払い
///
/// `installment_plan` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:55`
#[doc(alias("installment_plan", "分割払い"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "installment_plan", label = "分割払い", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct InstallmentPlan {
    /// 種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:55`
    #[doc(alias("種類"))]
    #[field(name = "plan_type", label = "種類")]
    pub plan_type: Option<::denbun::Open<super::InstallmentPlanPlanType>>,

    /// 回数
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:55`
    #[doc(alias("回数"))]
    #[field(name = "fixed_cycles", label = "回数")]
    pub fixed_cycles: Option<i64>,

    /// 1回の金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:56`
    #[doc(alias("1回の金額"))]
    #[field(name = "fixed_cycles_amount", label = "1回の金額")]
    pub fixed_cycles_amount: Option<::denbun::Amount>,
}

/// 消費者
///
/// `subscription_user` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
#[doc(alias("subscription_user", "消費者"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "subscription_user", label = "消費者", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct SubscriptionUser {
    /// カード名義人
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
    #[doc(alias("カード名義人"))]
    #[field(name = "cardholder_name", label = "カード名義人")]
    pub cardholder_name: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス")]
    pub email: Option<String>,

    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// ゲートウェイ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
    #[doc(alias("ゲートウェイ"))]
    #[field(name = "gateway", label = "ゲートウェイ")]
    pub gateway: Option<String>,

    /// サービス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:57`
    #[doc(alias("サービス"))]
    #[field(name = "service_provider", label = "サービス")]
    pub service_provider: Option<String>,
}

/// コンビニの支払い情報
///
/// `konbini_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:43`
#[doc(alias("konbini_data", "コンビニの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "konbini_data", label = "コンビニの支払い情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct KonbiniData {
    /// 氏名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:43`
    #[doc(alias("氏名"))]
    #[field(name = "customer_name", label = "氏名")]
    pub customer_name: Option<String>,

    /// コンビニ
    ///
    /// circle_k and sunkus are closed
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:43`
    #[doc(alias("コンビニ"))]
    #[field(name = "convenience_store", label = "コンビニ", public)]
    pub convenience_store: Option<::denbun::Open<super::KonbiniDataConvenienceStore>>,

    /// 支払い期限
    ///
    /// 30 days unless given; sent as P7D and answered as PT168H
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:45`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration_period", label = "支払い期限", public)]
    pub expiration_period: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:45`
    #[doc(alias("支払い期限の時刻"))]
    #[field(name = "expiration_time_shift", label = "支払い期限の時刻", public)]
    pub expiration_time_shift: Option<String>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:45`
    #[doc(alias("電話番号"))]
    #[field(name = "phone_number", label = "電話番号")]
    pub phone_number: Option<PhoneNumberData>,
}

/// カードの支払い情報
///
/// `card_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:46`
#[doc(alias("card_data", "カードの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card_data", label = "カードの支払い情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CardData {
    /// カード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:47`
    #[doc(alias("カード"))]
    #[field(name = "card", label = "カード")]
    pub card: Option<Card>,

    /// 請求先
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:48`
    #[doc(alias("請求先"))]
    #[field(name = "billing", label = "請求先")]
    pub billing: Option<Billing>,

    /// CVVオーソリ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:49`
    #[doc(alias("CVVオーソリ"))]
    #[field(name = "cvv_authorize", label = "CVVオーソリ")]
    pub cvv_authorize: Option<CvvAuthorization>,

    /// CVVオーソリ確認
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:50`
    #[doc(alias("CVVオーソリ確認"))]
    #[field(name = "cvv_authorize_check", label = "CVVオーソリ確認")]
    pub cvv_authorize_check: Option<CvvAuthorizationCheck>,

    /// 3Dセキュア
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:51`
    #[doc(alias("3Dセキュア"))]
    #[field(name = "three_ds", label = "3Dセキュア")]
    pub three_ds: Option<TokenThreeDs>,
}

/// オンラインの支払い情報
///
/// `online_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:52`
#[doc(alias("online_data", "オンラインの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "online_data", label = "オンラインの支払い情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct OnlineData {
    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:52`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// 呼び出し方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:52`
    #[doc(alias("呼び出し方法"))]
    #[field(name = "call_method", label = "呼び出し方法", public)]
    pub call_method: Option<::denbun::Open<super::OnlineInputCallMethod>>,

    /// OS
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:52`
    #[doc(alias("OS"))]
    #[field(name = "os_type", label = "OS")]
    pub os_type: Option<String>,

    /// 消費者の識別子
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:52`
    #[doc(alias("消費者の識別子"))]
    #[field(name = "user_identifier", label = "消費者の識別子")]
    pub user_identifier: Option<String>,

    /// 識別子の出所
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:53`
    #[doc(alias("識別子の出所"))]
    #[field(name = "user_identifier_source", label = "識別子の出所")]
    pub user_identifier_source: Option<String>,

    /// 発行者トークン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:54`
    #[doc(alias("発行者トークン"))]
    #[field(name = "issuer_token", label = "発行者トークン", secret)]
    pub issuer_token: Option<::denbun::Secret<String>>,

    /// 発行者のデータ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:54`
    #[doc(alias("発行者のデータ"))]
    #[field(name = "issuer_token_payload", label = "発行者のデータ")]
    pub issuer_token_payload: Option<::denbun::Json>,
}

/// 銀行振込の支払い情報
///
/// `bank_transfer_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:55`
#[doc(alias("bank_transfer_data", "銀行振込の支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "bank_transfer_data",
    label = "銀行振込の支払い情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct BankTransferData {
    /// 銀行
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:55`
    #[doc(alias("銀行"))]
    #[field(name = "brand", label = "銀行", public)]
    pub brand: Option<String>,

    /// 支払い期限
    ///
    /// 30 days unless given; sent as P7D and answered as PT168H
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:55`
    #[doc(alias("支払い期限"))]
    #[field(name = "expiration_period", label = "支払い期限", public)]
    pub expiration_period: Option<::denbun::IsoDuration>,

    /// 支払い期限の時刻
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:55`
    #[doc(alias("支払い期限の時刻"))]
    #[field(name = "expiration_time_shift", label = "支払い期限の時刻", public)]
    pub expiration_time_shift: Option<String>,

    /// 銀行コード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:55`
    #[doc(alias("銀行コード"))]
    #[field(name = "bank_code", label = "銀行コード")]
    pub bank_code: Option<String>,

    /// 銀行名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:56`
    #[doc(alias("銀行名"))]
    #[field(name = "bank_name", label = "銀行名")]
    pub bank_name: Option<String>,

    /// 支店コード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:56`
    #[doc(alias("支店コード"))]
    #[field(name = "branch_code", label = "支店コード")]
    pub branch_code: Option<String>,

    /// 支店名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:57`
    #[doc(alias("支店名"))]
    #[field(name = "branch_name", label = "支店名")]
    pub branch_name: Option<String>,

    /// 口座番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:57`
    #[doc(alias("口座番号"))]
    #[field(name = "account_number", label = "口座番号")]
    pub account_number: Option<String>,

    /// 口座名義
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:57`
    #[doc(alias("口座名義"))]
    #[field(name = "account_holder_name", label = "口座名義")]
    pub account_holder_name: Option<String>,

    /// 口座ID
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:57`
    #[doc(alias("口座ID"))]
    #[field(name = "account_id", label = "口座ID")]
    pub account_id: Option<String>,
}

/// Paidyの支払い情報
///
/// `paidy_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:58`
#[doc(alias("paidy_data", "Paidyの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "paidy_data", label = "Paidyの支払い情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PaidyData {
    /// Paidyトークン
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:58`
    #[doc(alias("Paidyトークン"))]
    #[field(name = "paidy_token", label = "Paidyトークン", secret)]
    pub paidy_token: Option<::denbun::Secret<String>>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:58`
    #[doc(alias("電話番号"))]
    #[field(name = "phone_number", label = "電話番号")]
    pub phone_number: Option<::denbun::Json>,

    /// 配送先
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:58`
    #[doc(alias("配送先"))]
    #[field(name = "shipping_address", label = "配送先")]
    pub shipping_address: Option<ShippingAddressData>,
}

/// QRスキャンの支払い情報
///
/// `qr_scan_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:59`
#[doc(alias("qr_scan_data", "QRスキャンの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "qr_scan_data", label = "QRスキャンの支払い情報", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct QrScanData {
    /// ブランド
    ///
    /// null where the code was not recognized
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:59`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// ゲートウェイ
    ///
    /// observed: univapay-java-sdk · `specs/univapay/tokens.yaml:59`
    #[doc(alias("ゲートウェイ"))]
    #[field(name = "gateway", label = "ゲートウェイ")]
    pub gateway: Option<String>,
}

/// QRマーチャントの支払い情報
///
/// `qr_merchant_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:60`
#[doc(alias("qr_merchant_data", "QRマーチャントの支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "qr_merchant_data",
    label = "QRマーチャントの支払い情報",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct QrMerchantData {
    /// QRコード
    ///
    /// null until it is made; an address or an opaque code
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:60`
    #[doc(alias("QRコード"))]
    #[field(name = "qr_image_url", label = "QRコード")]
    pub qr_image_url: Option<String>,

    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:60`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,

    /// ゲートウェイ
    ///
    /// observed: univapay-java-sdk · `specs/univapay/tokens.yaml:60`
    #[doc(alias("ゲートウェイ"))]
    #[field(name = "gateway", label = "ゲートウェイ")]
    pub gateway: Option<String>,
}

/// カード
///
/// `card` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:64`
#[doc(alias("card", "カード"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "card", label = "カード", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Card {
    /// カード名義人
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:64`
    #[doc(alias("カード名義人"))]
    #[field(name = "cardholder", label = "カード名義人")]
    pub cardholder: Option<String>,

    /// 有効期限(月)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:64`
    #[doc(alias("有効期限(月)"))]
    #[field(name = "exp_month", label = "有効期限(月)")]
    pub exp_month: Option<i64>,

    /// 有効期限(年)
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:64`
    #[doc(alias("有効期限(年)"))]
    #[field(name = "exp_year", label = "有効期限(年)")]
    pub exp_year: Option<i64>,

    /// BIN
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:64`
    #[doc(alias("BIN"))]
    #[field(name = "card_bin", label = "BIN")]
    pub card_bin: Option<String>,

    /// カード番号の下4桁
    ///
    /// six digits in one sample
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:65`
    #[doc(alias("カード番号の下4桁"))]
    #[field(name = "last_four", label = "カード番号の下4桁")]
    pub last_four: Option<String>,

    /// ブランド
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:66`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<::denbun::Open<super::CardBrand>>,

    /// カードの種類
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:68`
    #[doc(alias("カードの種類"))]
    #[field(name = "card_type", label = "カードの種類")]
    pub card_type: Option<::denbun::Open<super::CardType>>,

    /// 発行国
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:68`
    #[doc(alias("発行国"))]
    #[field(name = "country", label = "発行国")]
    pub country: Option<String>,

    /// カテゴリー
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:68`
    #[doc(alias("カテゴリー"))]
    #[field(name = "category", label = "カテゴリー")]
    pub category: Option<String>,

    /// 発行会社
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:68`
    #[doc(alias("発行会社"))]
    #[field(name = "issuer", label = "発行会社")]
    pub issuer: Option<String>,

    /// サブブランド
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:69`
    #[doc(alias("サブブランド"))]
    #[field(name = "sub_brand", label = "サブブランド")]
    pub sub_brand: Option<::denbun::Open<super::SubBrand>>,
}

/// 請求先
///
/// `billing` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
#[doc(alias("billing", "請求先"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "billing", label = "請求先", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Billing {
    /// 住所1
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("住所1"))]
    #[field(name = "line1", label = "住所1")]
    pub line1: Option<String>,

    /// 住所2
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("住所2"))]
    #[field(name = "line2", label = "住所2")]
    pub line2: Option<String>,

    /// 都道府県
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("都道府県"))]
    #[field(name = "state", label = "都道府県")]
    pub state: Option<String>,

    /// 市区町村
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("市区町村"))]
    #[field(name = "city", label = "市区町村")]
    pub city: Option<String>,

    /// 国
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("国"))]
    #[field(name = "country", label = "国")]
    pub country: Option<String>,

    /// 郵便番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("郵便番号"))]
    #[field(name = "zip", label = "郵便番号")]
    pub zip: Option<String>,

    /// 電話番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:71`
    #[doc(alias("電話番号"))]
    #[field(name = "phone_number", label = "電話番号")]
    pub phone_number: Option<PhoneNumberData>,
}

/// CVVオーソリ
///
/// `cvv_authorization` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:72`
#[doc(alias("cvv_authorization", "CVVオーソリ"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "cvv_authorization", label = "CVVオーソリ", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CvvAuthorization {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:72`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 状態
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:72`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<::denbun::Open<super::CvvAuthorizationStatus>>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:72`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 認証情報ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:73`
    #[doc(alias("認証情報ID"))]
    #[field(name = "credentials_id", label = "認証情報ID", type = "uuid", open)]
    pub credentials_id: Option<String>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:73`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,
}

/// CVVオーソリ確認
///
/// `cvv_authorization_check` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:74`
#[doc(alias("cvv_authorization_check", "CVVオーソリ確認"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "cvv_authorization_check",
    label = "CVVオーソリ確認",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct CvvAuthorizationCheck {
    /// 状態
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:74`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<::denbun::Open<super::CvvAuthorizationStatus>>,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:74`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// 日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:74`
    #[doc(alias("日時"))]
    #[field(name = "date", label = "日時", json(text, number))]
    pub date: Option<::denbun::Timestamp>,
}

/// 3Dセキュア
///
/// `token_three_ds` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:76`
#[doc(alias("token_three_ds", "3Dセキュア"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "token_three_ds", label = "3Dセキュア", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct TokenThreeDs {
    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:76`
    #[doc(alias("有効"))]
    #[field(name = "enabled", label = "有効")]
    pub enabled: Option<bool>,

    /// 状態
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:76`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: Option<::denbun::Open<super::TokenThreeDsStatus>>,

    /// リダイレクト先URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:77`
    #[doc(alias("リダイレクト先URL"))]
    #[field(name = "redirect_endpoint", label = "リダイレクト先URL")]
    pub redirect_endpoint: Option<String>,

    /// リダイレクトID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:77`
    #[doc(alias("リダイレクトID"))]
    #[field(name = "redirect_id", label = "リダイレクトID", type = "uuid", open)]
    pub redirect_id: Option<String>,

    /// 免除
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:77`
    #[doc(alias("免除"))]
    #[field(name = "exempted", label = "免除")]
    pub exempted: Option<bool>,

    /// 決済エラー
    ///
    /// absent null and empty say the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:77`
    #[doc(alias("決済エラー"))]
    #[field(name = "error", label = "決済エラー")]
    pub error: Option<PaymentError>,
}

/// トランザクショントークン
///
/// `listed_token` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:78`
#[doc(alias("listed_token", "トランザクショントークン"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "listed_token",
    label = "トランザクショントークン",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct ListedToken {
    /// トランザクショントークンID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:78`
    #[doc(alias("id", "トランザクショントークンID"))]
    #[field(name = "id", label = "トランザクショントークンID", type = "uuid", open)]
    pub token_id: String,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:79`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// マーチャント名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:79`
    #[doc(alias("マーチャント名"))]
    #[field(name = "merchant_name", label = "マーチャント名")]
    pub merchant_name: Option<String>,

    /// 店舗名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:79`
    #[doc(alias("店舗名"))]
    #[field(name = "store_name", label = "店舗名")]
    pub store_name: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:79`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス")]
    pub email: Option<String>,

    /// 支払い方法
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:79`
    #[doc(alias("支払い方法"))]
    #[field(name = "payment_type", label = "支払い方法", public)]
    pub payment_type: Option<::denbun::Open<super::PaymentType>>,

    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
    #[doc(alias("有効"))]
    #[field(name = "active", label = "有効", public)]
    pub active: Option<bool>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::Mode>>,

    /// トークンの種類
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
    #[doc(alias("type", "トークンの種類"))]
    #[field(name = "type", label = "トークンの種類")]
    pub token_type: Option<::denbun::Open<super::TokenType>>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:80`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,

    /// 消費者
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:81`
    #[doc(alias("消費者"))]
    #[field(name = "user_data", label = "消費者")]
    pub user_data: Option<ListedTokenUser>,
}

/// 消費者
///
/// `listed_token_user` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:82`
#[doc(alias("listed_token_user", "消費者"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "listed_token_user", label = "消費者", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ListedTokenUser {
    /// カード名義人
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:82`
    #[doc(alias("カード名義人"))]
    #[field(name = "cardholder_name", label = "カード名義人")]
    pub cardholder_name: Option<String>,

    /// メールアドレス
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:82`
    #[doc(alias("メールアドレス"))]
    #[field(name = "email", label = "メールアドレス")]
    pub email: Option<String>,

    /// ブランド
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/tokens.yaml:82`
    #[doc(alias("ブランド"))]
    #[field(name = "brand", label = "ブランド", public)]
    pub brand: Option<String>,
}

/// 3Dセキュア
///
/// `token_three_ds_input` · object · observed: univapay-node · `specs/univapay/tokens.yaml:83`
#[doc(alias("token_three_ds_input", "3Dセキュア"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "token_three_ds_input", label = "3Dセキュア", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct TokenThreeDsInput {
    /// 3Dセキュアモード
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:83`
    #[doc(alias("3Dセキュアモード"))]
    #[field(name = "mode", label = "3Dセキュアモード", public)]
    pub mode: Option<super::ThreeDsInputMode>,

    /// リダイレクト先URL
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:83`
    #[doc(alias("リダイレクト先URL"))]
    #[field(name = "redirect_endpoint", label = "リダイレクト先URL", type = "url")]
    pub redirect_endpoint: Option<String>,

    /// リダイレクトID
    ///
    /// observed: univapay-node · `specs/univapay/tokens.yaml:84`
    #[doc(alias("リダイレクトID"))]
    #[field(name = "redirect_id", label = "リダイレクトID", type = "uuid")]
    pub redirect_id: Option<String>,
}

/// エラーの詳細
///
/// `error_detail` · object · documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:80`
#[doc(alias("error_detail", "エラーの詳細"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "error_detail", label = "エラーの詳細", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// パラメーター名
    ///
    /// dotted where it is nested
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:81`
    #[doc(alias("パラメーター名"))]
    #[field(name = "field", label = "パラメーター名", public)]
    pub field: Option<String>,

    /// 理由
    ///
    /// observed: univapay-node · `specs/univapay/univapay.yaml:81`
    #[doc(alias("理由"))]
    #[field(name = "reason", label = "理由", public)]
    pub reason: Option<::denbun::Open<super::ErrorDetailReason>>,
}

/// 決済エラー
///
/// `payment_error` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:92`
#[doc(alias("payment_error", "決済エラー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "payment_error", label = "決済エラー", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PaymentError {
    /// 決済エラーコード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:92`
    #[doc(alias("決済エラーコード"))]
    #[field(name = "code", label = "決済エラーコード", public)]
    pub code: Option<i64>,

    /// メッセージ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:92`
    #[doc(alias("メッセージ"))]
    #[field(name = "message", label = "メッセージ")]
    pub message: Option<String>,

    /// 詳細
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:92`
    #[doc(alias("詳細"))]
    #[field(name = "detail", label = "詳細")]
    pub detail: Option<String>,
}

/// 電話番号
///
/// `phone_number_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:97`
#[doc(alias("phone_number_data", "電話番号"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "phone_number_data", label = "電話番号", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PhoneNumberData {
    /// 国番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:97`
    #[doc(alias("国番号"))]
    #[field(name = "country_code", label = "国番号", json(number, text))]
    pub country_code: Option<i64>,

    /// 市外局番からの番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:97`
    #[doc(alias("市外局番からの番号"))]
    #[field(name = "local_number", label = "市外局番からの番号")]
    pub local_number: Option<String>,
}

/// 配送先
///
/// `shipping_address_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
#[doc(alias("shipping_address_data", "配送先"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "shipping_address_data", label = "配送先", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ShippingAddressData {
    /// 郵便番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
    #[doc(alias("郵便番号"))]
    #[field(name = "zip", label = "郵便番号")]
    pub zip: Option<String>,

    /// 住所1
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
    #[doc(alias("住所1"))]
    #[field(name = "line1", label = "住所1")]
    pub line1: Option<String>,

    /// 住所2
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
    #[doc(alias("住所2"))]
    #[field(name = "line2", label = "住所2")]
    pub line2: Option<String>,

    /// 市区町村
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
    #[doc(alias("市区町村"))]
    #[field(name = "city", label = "市区町村")]
    pub city: Option<String>,

    /// 都道府県
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
    #[doc(alias("都道府県"))]
    #[field(name = "state", label = "都道府県")]
    pub state: Option<String>,
}

/// ウェブフックの配信
///
/// `webhook_delivery` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
#[doc(alias("webhook_delivery", "ウェブフックの配信"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "webhook_delivery", label = "ウェブフックの配信", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// 配信ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
    #[doc(alias("id", "配信ID"))]
    #[field(name = "id", label = "配信ID", type = "uuid", open, public)]
    pub event_id: String,

    /// ウェブフックID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
    #[doc(alias("ウェブフックID"))]
    #[field(name = "webhook_id", label = "ウェブフックID", type = "uuid", open, public)]
    pub webhook_id: Option<String>,

    /// イベント
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
    #[doc(alias("イベント"))]
    #[field(name = "event", label = "イベント", public)]
    pub event: Option<::denbun::Open<super::Event>>,

    /// 内容
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:47`
    #[doc(alias("内容"))]
    #[field(name = "data", label = "内容")]
    pub data: Option<::denbun::Json>,

    /// 配信の成功
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:48`
    #[doc(alias("配信の成功"))]
    #[field(name = "successful", label = "配信の成功", public)]
    pub successful: Option<bool>,

    /// 配信日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:48`
    #[doc(alias("配信日時"))]
    #[field(name = "fired_on", label = "配信日時", json(text, number), public)]
    pub fired_on: Option<::denbun::Timestamp>,

    /// エラーの内容
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:48`
    #[doc(alias("エラーの内容"))]
    #[field(name = "error_message", label = "エラーの内容")]
    pub error_message: Option<String>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:48`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,
}

/// カード会社の分割
///
/// `installments.card_processor` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
#[doc(alias("installments.card_processor", "カード会社の分割"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "installments.card_processor",
    label = "カード会社の分割",
    wire = "json",
    charset = "UTF-8",
    decode
)]
#[non_exhaustive]
pub struct InstallmentsCardProcessor {
    /// リボ払い
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
    #[doc(alias("リボ払い"))]
    #[field(name = "revolving", label = "リボ払い")]
    pub revolving: Option<bool>,

    /// 回数指定
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:32`
    #[doc(alias("回数指定"))]
    #[field(name = "fixed_cycle", label = "回数指定")]
    pub fixed_cycle: Option<bool>,
}

/// 支払い情報
///
/// Which object it is, `payment_type` tells.
#[doc(alias("支払い情報"))]
#[derive(Clone, PartialEq, ::denbun::Union)]
#[union(by = "payment_type", decode)]
#[non_exhaustive]
pub enum TransactionTokenData {
    /// `konbini`: コンビニ
    #[doc(alias("konbini", "コンビニ"))]
    #[case("konbini", label = "コンビニ")]
    Konbini(KonbiniData),

    /// `card`: カード
    #[doc(alias("card", "カード"))]
    #[case("card", label = "カード")]
    Card(CardData),

    /// `online`: オンライン
    #[doc(alias("online", "オンライン"))]
    #[case("online", label = "オンライン")]
    Online(OnlineData),

    /// `bank_transfer`: 銀行振込
    #[doc(alias("bank_transfer", "銀行振込"))]
    #[case("bank_transfer", label = "銀行振込")]
    BankTransfer(BankTransferData),

    /// `paidy`: Paidy
    #[doc(alias("paidy"))]
    #[case("paidy", label = "Paidy")]
    Paidy(PaidyData),

    /// `qr_scan`: QRスキャン(CPM)
    #[doc(alias("qr_scan", "QRスキャン(CPM)"))]
    #[case("qr_scan", label = "QRスキャン(CPM)")]
    QrScan(QrScanData),

    /// `qr_merchant`: QRマーチャント(MPM)
    #[doc(alias("qr_merchant", "QRマーチャント(MPM)"))]
    #[case("qr_merchant", label = "QRマーチャント(MPM)")]
    QrMerchant(QrMerchantData),

    /// What no case names, or what its object cannot hold.
    #[other]
    Other(::denbun::Json),
}
