// @generated from specs/good/numbered-repeats.yaml by `denbun generate`; change the spec, not this file.
//! 結果通知
//!
//! Which one came is told by its keys, the first of these:
//!
//! - `mpiMstatus0000`: [`PushMpi`](super::PushMpi), 3Dセキュア結果通知
//! - `kikanNo0000` or `rcvAmount0000`: [`PushBank`](super::PushBank), 入金通知
//!
//! observed: 結果通知ガイド · `specs/good/numbered-repeats.yaml:106`

/// 結果通知
///
/// What came to the address they share.
#[doc(alias("push", "結果通知"))]
#[derive(Debug)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum Push {
    /// 3Dセキュア結果通知: told by `mpiMstatus0000`.
    Mpi(::denbun::Received<super::PushMpi>),

    /// 入金通知: told by `kikanNo0000` or `rcvAmount0000`.
    Bank(::denbun::Received<super::PushBank>),

    /// None of these, kept as it came.
    Untold(::denbun::notification::Untold),
}

impl ::denbun::notification::Family for Push {
    type First = super::PushMpi;
    const FAMILY: &'static ::denbun::notification::FamilyInfo = &::denbun::notification::FamilyInfo {
        name: "push",
        label: "結果通知",
        told_by: &[&["mpiMstatus0000"], &["kikanNo0000", "rcvAmount0000"]],
    };

    fn receive_from_as(
        incoming: &::denbun::Incoming,
        credentials: &::denbun::Credentials,
        charset: Option<::denbun::Charset>,
    ) -> Self {
        match ::denbun::notification::told::<Self>(incoming, charset) {
            Some(0) => Self::Mpi(::denbun::notification::Inbound::receive(incoming, credentials, charset)),
            Some(1) => Self::Bank(::denbun::notification::Inbound::receive(incoming, credentials, charset)),
            _ => Self::Untold(::denbun::notification::Untold::of::<Self>(incoming, credentials, charset)),
        }
    }

    fn raw(&self) -> &::denbun::Body {
        match self {
            Self::Mpi(received) => &received.raw,
            Self::Bank(received) => &received.raw,
            Self::Untold(untold) => &untold.raw,
        }
    }

    fn sender(&self) -> ::denbun::Sender {
        match self {
            Self::Mpi(received) => received.sender,
            Self::Bank(received) => received.sender,
            Self::Untold(untold) => untold.sender,
        }
    }

    fn verdict(&self) -> ::denbun::Verdict {
        match self {
            Self::Mpi(received) => received.verdict(),
            Self::Bank(received) => received.verdict(),
            Self::Untold(_) => ::denbun::Verdict::Unknown,
        }
    }

    fn dedupe_key(&self) -> Option<String> {
        match self {
            Self::Mpi(received) => received.dedupe_key(),
            Self::Bank(received) => received.dedupe_key(),
            Self::Untold(_) => None,
        }
    }
}
