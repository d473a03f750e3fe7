// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! 通知
//!
//! Received at: 通知URL. Answered with 200 `OK`.
//!
//! Nothing proves its sender; its content is confirmed by 一覧.
//!
//! documented · `specs/good/objects-by-file/type.part.yaml:4`

/// 通知
///
/// `push` · json · documented · `specs/good/objects-by-file/type.part.yaml:4`
#[doc(alias("push", "通知"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "push", label = "通知", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Push {
    /// 番号
    ///
    /// documented · `specs/good/objects-by-file/type.part.yaml:12`
    #[doc(alias("番号"))]
    #[field(name = "id", label = "番号")]
    pub id: String,

    /// 確認者
    ///
    /// documented · `specs/good/objects-by-file/type.part.yaml:12`
    #[doc(alias("確認者"))]
    #[field(name = "seen", label = "確認者")]
    pub seen: Option<Seen>,

    /// 前回
    ///
    /// documented · `specs/good/objects-by-file/type.part.yaml:12`
    #[doc(alias("前回"))]
    #[field(name = "last", label = "前回")]
    pub last: Option<Seen>,

    /// 作成物
    ///
    /// documented · `specs/good/objects-by-file/type.part.yaml:12`
    #[doc(alias("作成物"))]
    #[field(name = "made", label = "作成物")]
    pub made: Option<super::Made>,
}

impl ::denbun::Notification for Push {
    const NOTIFICATION: &'static ::denbun::notification::NotificationInfo =
        &::denbun::notification::NotificationInfo {
            name: "push",
            label: "通知",
            method: ::denbun::operation::Method::Post,
            authentic: ::denbun::notification::Authentic::None,
            answer: ::denbun::notification::Answer {
                status: 200,
                content_type: "text/plain",
                body: "OK",
                within: None,
                later: None,
                unproved: None,
            },
            resolve: Some(::denbun::operation::Resolve::Operation("objects")),
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        };

    fn verdict(&self) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }

    fn dedupe_key(&self) -> String {
        use ::denbun::Value as _;

        self.id.as_text().unwrap_or_default().to_owned()
    }
}

/// 確認者
///
/// `seen` · object · documented · `specs/good/objects-by-file/type.part.yaml:15`
#[doc(alias("seen", "確認者"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "seen", label = "確認者", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Seen {
    /// 場所
    ///
    /// documented · `specs/good/objects-by-file/type.part.yaml:15`
    #[doc(alias("場所"))]
    #[field(name = "at", label = "場所")]
    pub at: Option<String>,

    /// 支払人
    ///
    /// documented · `specs/good/objects-by-file/type.part.yaml:15`
    #[doc(alias("支払人"))]
    #[field(name = "payer", label = "支払人")]
    pub payer: Option<super::Payer>,

    /// 理由
    ///
    /// documented · `specs/good/objects-by-file/type.part.yaml:15`
    #[doc(alias("理由"))]
    #[field(name = "reason", label = "理由")]
    pub reason: Option<::denbun::Open<super::Reason>>,
}
