// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Listed values of UnivaPay, from `specs/univapay/charges.yaml`.

/// 3Dセキュアモード
///
/// `mode` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:81`
#[doc(alias("mode", "3Dセキュアモード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ThreeDsInputMode {
    /// `normal`: 通常
    #[doc(alias("normal", "通常"))]
    #[value("normal", label = "通常")]
    Normal,

    /// `require`: 必須
    #[doc(alias("require", "必須"))]
    #[value("require", label = "必須")]
    Require,

    /// `force`: 強制
    #[doc(alias("force", "強制"))]
    #[value("force", label = "強制")]
    Force,

    /// `skip`: 省略
    #[doc(alias("skip", "省略"))]
    #[value("skip", label = "省略")]
    Skip,

    /// `if_available`: 可能なら
    #[doc(alias("if_available", "可能なら"))]
    #[value("if_available", label = "可能なら")]
    IfAvailable,
}

/// 3Dセキュアモード
///
/// `mode` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:87`
#[doc(alias("mode", "3Dセキュアモード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ChargeThreeDsMode {
    /// `normal`: 通常
    #[doc(alias("normal", "通常"))]
    #[value("normal", label = "通常")]
    Normal,

    /// `require`: 必須
    #[doc(alias("require", "必須"))]
    #[value("require", label = "必須")]
    Require,

    /// `force`: 強制
    #[doc(alias("force", "強制"))]
    #[value("force", label = "強制")]
    Force,

    /// `skip`: 省略
    #[doc(alias("skip", "省略"))]
    #[value("skip", label = "省略")]
    Skip,

    /// `if_available`: 可能なら
    #[doc(alias("if_available", "可能なら"))]
    #[value("if_available", label = "可能なら")]
    IfAvailable,

    /// `provided`: 外部認証済み
    #[doc(alias("provided", "外部認証済み"))]
    #[value("provided", label = "外部認証済み")]
    Provided,
}

/// 入出金
///
/// `bank_ledger_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:89`
#[doc(alias("bank_ledger_type", "入出金"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum BankLedgerType {
    /// `deposit`: 入金
    #[doc(alias("deposit", "入金"))]
    #[value("deposit", label = "入金")]
    Deposit,

    /// `payment`: 支払い
    #[doc(alias("payment", "支払い"))]
    #[value("payment", label = "支払い")]
    Payment,
}

/// 処理モード
///
/// `mode` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:92`
#[doc(alias("mode", "処理モード"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum Mode {
    /// `live`: 本番
    #[doc(alias("live", "本番"))]
    #[value("live", label = "本番")]
    Live,

    /// `test`: テスト
    #[doc(alias("test", "テスト"))]
    #[value("test", label = "テスト")]
    Test,

    /// `live_test`: 本番テスト
    #[doc(alias("live_test", "本番テスト"))]
    #[value("live_test", label = "本番テスト")]
    LiveTest,
}

/// 並び順
///
/// `cursor_direction` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:51`
#[doc(alias("cursor_direction", "並び順"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum CursorDirection {
    /// `asc`: 昇順
    #[doc(alias("asc", "昇順"))]
    #[value("asc", label = "昇順")]
    Asc,

    /// `desc`: 降順
    #[doc(alias("desc", "降順"))]
    #[value("desc", label = "降順")]
    Desc,
}

/// トランザクショントークンの種類
///
/// `transaction_token_type` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:97`
#[doc(alias("transaction_token_type", "トランザクショントークンの種類"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum TransactionTokenType {
    /// `one_time`: ワンタイム
    #[doc(alias("one_time", "ワンタイム"))]
    #[value("one_time", label = "ワンタイム")]
    OneTime,

    /// `subscription`: 定期課金
    #[doc(alias("subscription", "定期課金"))]
    #[value("subscription", label = "定期課金")]
    Subscription,

    /// `recurring`: リカーリング
    #[doc(alias("recurring", "リカーリング"))]
    #[value("recurring", label = "リカーリング")]
    Recurring,
}

/// 課金の状態
///
/// `status` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:103`
#[doc(alias("status", "課金の状態"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum ChargeStatus {
    /// `pending`: 処理中
    #[doc(alias("pending", "処理中"))]
    #[value("pending", label = "処理中")]
    Pending,

    /// `awaiting`: 入金待ち
    #[doc(alias("awaiting", "入金待ち"))]
    #[value("awaiting", label = "入金待ち")]
    Awaiting,

    /// `authorized`: オーソリ済み
    #[doc(alias("authorized", "オーソリ済み"))]
    #[value("authorized", label = "オーソリ済み")]
    Authorized,

    /// `successful`: 成功
    #[doc(alias("successful", "成功"))]
    #[value("successful", label = "成功")]
    Successful,

    /// `failed`: 失敗
    #[doc(alias("failed", "失敗"))]
    #[value("failed", label = "失敗")]
    Failed,

    /// `error`: エラー
    #[doc(alias("error", "エラー"))]
    #[value("error", label = "エラー")]
    Error,

    /// `canceled`: キャンセル済み
    #[doc(alias("canceled", "キャンセル済み"))]
    #[value("canceled", label = "キャンセル済み")]
    Canceled,
}

/// 呼び出し方法
///
/// `call_method` · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:124`
#[doc(alias("call_method", "呼び出し方法"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
pub enum IssuerTokenCallMethod {
    /// `http_get`: HTTP GET
    #[doc(alias("http_get", "HTTP GET"))]
    #[value("http_get", label = "HTTP GET")]
    HttpGet,

    /// `http_post`: HTTP POST
    #[doc(alias("http_post", "HTTP POST"))]
    #[value("http_post", label = "HTTP POST")]
    HttpPost,

    /// `sdk`: SDK
    #[doc(alias("sdk", "SDK"))]
    #[value("sdk", label = "SDK")]
    Sdk,

    /// `web`: ウェブ
    #[doc(alias("web", "ウェブ"))]
    #[value("web", label = "ウェブ")]
    Web,

    /// `app`: アプリ
    #[doc(alias("app", "アプリ"))]
    #[value("app", label = "アプリ")]
    App,
}
