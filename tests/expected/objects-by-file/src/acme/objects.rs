// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! 一覧
//!
//! `POST /objects`: reads only; sent again: at any time.
//!
//! documented · `specs/good/objects-by-file/type.yaml:10`
//!
//! ```
//! use objects_by_file::acme;
//!
//! let request = acme::ObjectsRequest::builder()
//!     .payer(acme::PayerInput::builder().name("A").build())
//!     .kind(acme::ObjectsRequestKind::Now)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"payer":{"name":"A"},"kind":"now"}"#);
//! ```

/// 一覧
///
/// `objects.request` · json · documented · `specs/good/objects-by-file/type.yaml:10`
#[doc(alias("objects.request", "一覧"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "objects.request", label = "一覧", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct ObjectsRequest {
    /// 支払人
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:15`
    #[doc(alias("支払人"))]
    #[field(name = "payer", label = "支払人")]
    pub payer: Option<super::PayerInput>,

    /// 種別
    ///
    /// documented · `specs/good/objects-by-file/type.yaml:15`
    #[doc(alias("種別"))]
    #[field(name = "kind", label = "種別")]
    pub kind: Option<super::ObjectsRequestKind>,
}

impl ::denbun::Operation for ObjectsRequest {
    type Answer = super::List;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "objects",
        label: "一覧",
        method: ::denbun::operation::Method::Post,
        path: "/objects",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::List as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}
