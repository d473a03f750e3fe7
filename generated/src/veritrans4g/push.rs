// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 結果通知
//!
//! Which one came is told by its keys, the first of these:
//!
//! - `mpiMstatus0000`: [`PushMpi`](super::PushMpi), 結果通知(3-Dセキュア)
//! - `cvsType0000`: [`PushCvs`](super::PushCvs), コンビニ決済 入金通知
//! - `kikanNo0000`: [`PushBank`](super::PushBank), 銀行決済 入金通知
//! - `traceNumber0000`: [`PushUpop`](super::PushUpop), 銀聯ネット決済(UPOP) 決済結果通知
//! - `centerTradeId0000`: [`PushAlipay`](super::PushAlipay), Alipay決済 決済結果通知
//! - `centerTxnId0000`: [`PushPaypal`](super::PushPaypal), PayPal決済 速報・確報
//! - `oricoOrderNo0000`: [`PushOricosc`](super::PushOricosc), ショッピングクレジット決済 審査結果通知
//! - `txnTime0000`: [`PushCarrier`](super::PushCarrier), キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知
//!
//! observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/pushes.yaml:6`

/// 結果通知
///
/// What came to the address they share.
#[doc(alias("push", "結果通知"))]
#[derive(Debug)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum Push {
    /// 結果通知(3-Dセキュア): told by `mpiMstatus0000`.
    Mpi(::denbun::Received<super::PushMpi>),

    /// コンビニ決済 入金通知: told by `cvsType0000`.
    Cvs(::denbun::Received<super::PushCvs>),

    /// 銀行決済 入金通知: told by `kikanNo0000`.
    Bank(::denbun::Received<super::PushBank>),

    /// 銀聯ネット決済(UPOP) 決済結果通知: told by `traceNumber0000`.
    Upop(::denbun::Received<super::PushUpop>),

    /// Alipay決済 決済結果通知: told by `centerTradeId0000`.
    Alipay(::denbun::Received<super::PushAlipay>),

    /// PayPal決済 速報・確報: told by `centerTxnId0000`.
    Paypal(::denbun::Received<super::PushPaypal>),

    /// ショッピングクレジット決済 審査結果通知: told by `oricoOrderNo0000`.
    Oricosc(::denbun::Received<super::PushOricosc>),

    /// キャリア決済 申込結果・継続課金結果・抹消・継続終了の通知: told by `txnTime0000`.
    Carrier(::denbun::Received<super::PushCarrier>),

    /// None of these, kept as it came.
    Untold(::denbun::notification::Untold),
}

impl ::denbun::notification::Family for Push {
    type First = super::PushMpi;
    const FAMILY: &'static ::denbun::notification::FamilyInfo = &::denbun::notification::FamilyInfo {
        name: "push",
        label: "結果通知",
        told_by: &[
            &["mpiMstatus0000"],
            &["cvsType0000"],
            &["kikanNo0000"],
            &["traceNumber0000"],
            &["centerTradeId0000"],
            &["centerTxnId0000"],
            &["oricoOrderNo0000"],
            &["txnTime0000"],
        ],
    };

    fn receive_from_as(
        incoming: &::denbun::Incoming,
        credentials: &::denbun::Credentials,
        charset: Option<::denbun::Charset>,
    ) -> Self {
        match ::denbun::notification::told::<Self>(incoming, charset) {
            Some(0) => Self::Mpi(::denbun::notification::Inbound::receive(incoming, credentials, charset)),
            Some(1) => Self::Cvs(::denbun::notification::Inbound::receive(incoming, credentials, charset)),
            Some(2) => Self::Bank(::denbun::notification::Inbound::receive(incoming, credentials, charset)),
            Some(3) => Self::Upop(::denbun::notification::Inbound::receive(incoming, credentials, charset)),
            Some(4) => Self::Alipay(::denbun::notification::Inbound::receive(incoming, credentials, charset)),
            Some(5) => Self::Paypal(::denbun::notification::Inbound::receive(incoming, credentials, charset)),
            Some(6) => {
                Self::Oricosc(::denbun::notification::Inbound::receive(incoming, credentials, charset))
            }
            Some(7) => {
                Self::Carrier(::denbun::notification::Inbound::receive(incoming, credentials, charset))
            }
            _ => Self::Untold(::denbun::notification::Untold::of::<Self>(incoming, credentials, charset)),
        }
    }

    fn raw(&self) -> &::denbun::Body {
        match self {
            Self::Mpi(received) => &received.raw,
            Self::Cvs(received) => &received.raw,
            Self::Bank(received) => &received.raw,
            Self::Upop(received) => &received.raw,
            Self::Alipay(received) => &received.raw,
            Self::Paypal(received) => &received.raw,
            Self::Oricosc(received) => &received.raw,
            Self::Carrier(received) => &received.raw,
            Self::Untold(untold) => &untold.raw,
        }
    }

    fn sender(&self) -> ::denbun::Sender {
        match self {
            Self::Mpi(received) => received.sender,
            Self::Cvs(received) => received.sender,
            Self::Bank(received) => received.sender,
            Self::Upop(received) => received.sender,
            Self::Alipay(received) => received.sender,
            Self::Paypal(received) => received.sender,
            Self::Oricosc(received) => received.sender,
            Self::Carrier(received) => received.sender,
            Self::Untold(untold) => untold.sender,
        }
    }

    fn verdict(&self) -> ::denbun::Verdict {
        match self {
            Self::Mpi(received) => received.verdict(),
            Self::Cvs(received) => received.verdict(),
            Self::Bank(received) => received.verdict(),
            Self::Upop(received) => received.verdict(),
            Self::Alipay(received) => received.verdict(),
            Self::Paypal(received) => received.verdict(),
            Self::Oricosc(received) => received.verdict(),
            Self::Carrier(received) => received.verdict(),
            Self::Untold(_) => ::denbun::Verdict::Unknown,
        }
    }

    fn dedupe_key(&self) -> Option<String> {
        match self {
            Self::Mpi(received) => received.dedupe_key(),
            Self::Cvs(received) => received.dedupe_key(),
            Self::Bank(received) => received.dedupe_key(),
            Self::Upop(received) => received.dedupe_key(),
            Self::Alipay(received) => received.dedupe_key(),
            Self::Paypal(received) => received.dedupe_key(),
            Self::Oricosc(received) => received.dedupe_key(),
            Self::Carrier(received) => received.dedupe_key(),
            Self::Untold(_) => None,
        }
    }
}
