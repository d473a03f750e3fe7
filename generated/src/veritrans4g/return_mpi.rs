// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 本人認証の戻り(詳細あり)
//!
//! Received at: リダイレクションURI (POST).
//!
//! 改竄チェック値 proves the values that it covers; its content is confirmed by 3-Dセキュア結果取得.
//!
//! observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:357`

/// 本人認証の戻り(詳細あり)
///
/// `return_mpi` · form, UTF-8 · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:357`
#[doc(alias("return_mpi", "本人認証の戻り(詳細あり)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "return_mpi", label = "本人認証の戻り(詳細あり)", wire = "form", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ReturnMpi {
    /// リクエストID
    ///
    /// with a capital R
    ///
    /// `半角英数字記号` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:359`
    #[doc(alias("RequestId", "リクエストID"))]
    #[field(name = "RequestId", label = "リクエストID", format = "半角英数字記号", public)]
    pub request_id: String,

    /// 取引ID
    ///
    /// with a capital O
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:359`
    #[doc(alias("OrderId", "取引ID"))]
    #[field(name = "OrderId", label = "取引ID", format = "半角英数字", chars = "-_", public)]
    pub order_id: String,

    /// 本人認証処理結果コード
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:360`
    #[doc(alias("mpiMstatus", "本人認証処理結果コード"))]
    #[field(name = "mpiMstatus", label = "本人認証処理結果コード", format = "半角英数字", public)]
    pub mpi_status: Option<::denbun::Open<super::MpiStatus>>,

    /// カード結果コード
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:361`
    #[doc(alias("cardMstatus", "カード結果コード"))]
    #[field(name = "cardMstatus", label = "カード結果コード", format = "半角英数字", public)]
    pub card_status: Option<::denbun::Open<super::CardStatus>>,

    /// 詳細結果コード
    ///
    /// blocks of 4 characters; the first is the service and the others are what was carried out with it
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:361`
    #[doc(alias("vResultCode", "詳細結果コード"))]
    #[field(name = "vResultCode", label = "詳細結果コード", format = "半角英数字", public)]
    pub result_code: Option<String>,

    /// 要求通貨単位
    ///
    /// `英字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:361`
    #[doc(alias("reqCurrencyUnit", "要求通貨単位"))]
    #[field(name = "reqCurrencyUnit", label = "要求通貨単位", format = "英字")]
    pub sent_currency: Option<String>,

    /// カードトランザクションタイプ
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:362`
    #[doc(alias("cardTransactionType", "カードトランザクションタイプ"))]
    #[field(
        name = "cardTransactionType",
        label = "カードトランザクションタイプ",
        format = "半角英数字",
        public
    )]
    pub card_transaction_type: Option<::denbun::Open<super::CardTransactionType>>,

    /// センター要求日時
    ///
    /// `半角数字 YYYYMMDDhhmmss` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:364`
    #[doc(alias("centerRequestDate", "センター要求日時"))]
    #[field(
        name = "centerRequestDate",
        label = "センター要求日時",
        format = "半角数字 YYYYMMDDhhmmss",
        public
    )]
    pub center_request_date: Option<::denbun::DateTime>,

    /// センター応答日時
    ///
    /// `半角数字 YYYYMMDDhhmmss` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:364`
    #[doc(alias("centerResponseDate", "センター応答日時"))]
    #[field(
        name = "centerResponseDate",
        label = "センター応答日時",
        format = "半角数字 YYYYMMDDhhmmss",
        public
    )]
    pub center_response_date: Option<::denbun::DateTime>,

    /// 接続先カード接続センター
    ///
    /// seen jcn
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:364`
    #[doc(alias("connectedCenterId", "接続先カード接続センター"))]
    #[field(name = "connectedCenterId", label = "接続先カード接続センター", format = "半角英数字", public)]
    pub connected_center: Option<String>,

    /// 要求カード番号
    ///
    /// nothing divides the signed values: with a length, none of a neighbour\'s characters fit in
    ///
    /// `半角` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:364`
    #[doc(alias("reqCardNumber", "要求カード番号"))]
    #[field(name = "reqCardNumber", label = "要求カード番号", format = "半角", length = 14..=16)]
    pub masked_card_number: Option<String>,

    /// 要求取引金額
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:365`
    #[doc(alias("reqAmount", "要求取引金額"))]
    #[field(name = "reqAmount", label = "要求取引金額", format = "半角数字", public)]
    pub sent_amount: Option<::denbun::Yen>,

    /// 仕向け先コード
    ///
    /// `半角数字` · name, format, values observed: 公式PHP MDKサンプル(1.x); required observed: 必須区分の記載なし · `specs/veritrans4g/mpi.yaml:365`
    #[doc(alias("acquirerCode", "仕向け先コード"))]
    #[field(name = "acquirerCode", label = "仕向け先コード", format = "半角数字", length = 2..=2, public)]
    pub acquirer_code: Option<::denbun::Open<super::AcquirerCode>>,

    /// 承認番号
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:365`
    #[doc(alias("authCode", "承認番号"))]
    #[field(name = "authCode", label = "承認番号", format = "半角英数字")]
    pub auth_code: Option<String>,

    /// 広告URL
    ///
    /// not in later kits
    ///
    /// `URL` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:366`
    #[doc(alias("tradUrl", "広告URL"))]
    #[field(name = "tradUrl", label = "広告URL", format = "URL")]
    pub trad_url: Option<String>,

    /// 不正検知結果コード
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:366`
    #[doc(alias("fdResult", "不正検知結果コード"))]
    #[field(name = "fdResult", label = "不正検知結果コード", format = "半角数字")]
    pub fraud_detection_result: Option<String>,

    /// 3Dメッセージバージョン
    ///
    /// after mpi-none only
    ///
    /// `半角英数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:366`
    #[doc(alias("dddMessageVersion", "3Dメッセージバージョン"))]
    #[field(
        name = "dddMessageVersion",
        label = "3Dメッセージバージョン",
        format = "半角英数字",
        length = 10,
        chars = "."
    )]
    pub three_ds_message_version: Option<String>,

    /// 3DトランザクションID
    ///
    /// the XID; sent as mpi_get_result gave it, with the / of Base64 that the comment leaves out
    ///
    /// `半角` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:367`
    #[doc(alias("dddTransactionId", "3DトランザクションID"))]
    #[field(name = "dddTransactionId", label = "3DトランザクションID", format = "半角")]
    pub three_ds_transaction_id: Option<String>,

    /// 3Dトランザクションステータス
    ///
    /// `半角英字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:367`
    #[doc(alias("dddTransactionStatus", "3Dトランザクションステータス"))]
    #[field(
        name = "dddTransactionStatus",
        label = "3Dトランザクションステータス",
        format = "半角英字",
        chars = " "
    )]
    pub three_ds_status: Option<::denbun::Open<super::ThreeDsStatus>>,

    /// 3DCAVVアルゴリズム
    ///
    /// `半角` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:368`
    #[doc(alias("dddCavvAlgorithm", "3DCAVVアルゴリズム"))]
    #[field(name = "dddCavvAlgorithm", label = "3DCAVVアルゴリズム", format = "半角")]
    pub three_ds_cavv_algorithm: Option<::denbun::Open<super::ThreeDs2CavvAlgorithm>>,

    /// 3DCAVV
    ///
    /// Base64
    ///
    /// `半角` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:370`
    #[doc(alias("dddCavv", "3DCAVV"))]
    #[field(name = "dddCavv", label = "3DCAVV", format = "半角", secret)]
    pub three_ds_cavv: Option<::denbun::Secret<String>>,

    /// 3DECI
    ///
    /// `半角数字` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:370`
    #[doc(alias("dddEci", "3DECI"))]
    #[field(name = "dddEci", label = "3DECI", format = "半角数字")]
    pub three_ds_eci: Option<::denbun::Open<super::ThreeDsEci>>,

    /// パラメータ順序
    ///
    /// the names that vAuthInfo covers
    ///
    /// `Base64` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:370`
    #[doc(alias("authParams", "パラメータ順序"))]
    #[field(name = "authParams", label = "パラメータ順序", format = "Base64", chars = "*-_")]
    pub signed_names: Option<String>,

    /// 改竄チェック値
    ///
    /// `半角英数字 64` · observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/mpi.yaml:371`
    #[doc(alias("vAuthInfo", "改竄チェック値"))]
    #[field(name = "vAuthInfo", label = "改竄チェック値", format = "半角英数字 64")]
    pub signature: Option<String>,
}

impl ::denbun::HandBack for ReturnMpi {
    const HAND_BACK: &'static ::denbun::hand_back::HandBackInfo = &::denbun::hand_back::HandBackInfo {
        name: "return_mpi",
        label: "本人認証の戻り(詳細あり)",
        methods: &[::denbun::operation::Method::Post],
        digest: None,
        signature: Some(::denbun::signature::SignedBy {
            signature: super::SIGNATURE_V_AUTH_INFO,
            proves: ::denbun::signature::Proves::Values,
        }),
        resolve: ::denbun::operation::Resolve::Operation("mpi_get_result"),
        errors: super::ERRORS,
        schema: <Self as ::denbun::Message>::SCHEMA,
    };

    fn verdict(&self) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::and(rule::eq(self.mpi_status.as_text(), Some("success")), || {
                rule::eq(self.card_status.as_text(), Some("success"))
            }),
            rule::or(rule::eq(self.mpi_status.as_text(), Some("failure")), || {
                rule::eq(self.card_status.as_text(), Some("failure"))
            }),
        )
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        self.request_id.as_text().unwrap_or_default().to_owned()
    }
}
