// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Thanks画面表示要求
//!
//! Received at: 決済結果戻り先URL (GET).
//!
//! Nothing proves what it says; its content is confirmed by 銀行決済 入金通知.
//!
//! documented: システムフロー · `specs/veritrans4g/bank.yaml:210`

/// Thanks画面表示要求
///
/// `return_bank` · query, UTF-8 · documented: システムフロー · `specs/veritrans4g/bank.yaml:210`
#[doc(alias("return_bank", "Thanks画面表示要求"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "return_bank", label = "Thanks画面表示要求", wire = "query", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ReturnBank {}

impl ::denbun::HandBack for ReturnBank {
    const HAND_BACK: &'static ::denbun::hand_back::HandBackInfo = &::denbun::hand_back::HandBackInfo {
        name: "return_bank",
        label: "Thanks画面表示要求",
        methods: &[::denbun::operation::Method::Get],
        digest: None,
        signature: None,
        resolve: ::denbun::operation::Resolve::Notification("push_bank"),
        errors: super::ERRORS,
        schema: <Self as ::denbun::Message>::SCHEMA,
    };

    fn verdict(&self) -> ::denbun::Verdict {
        ::denbun::Verdict::Unknown
    }

    fn dedupe_key(&self) -> String {
        String::new()
    }
}
