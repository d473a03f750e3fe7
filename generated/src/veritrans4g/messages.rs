// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of VeriTrans4G.

mod alipay;
mod bank;
mod card;
mod carrier;
mod cvs;
mod mpi;
mod oricosc;
mod paypal;
mod search;
mod upop;

pub use self::alipay::{
    AlipayAuthorizeResponse, AlipayConfirmResponse, AlipayRefundResponse, AlipayCreateIdentityCodeResponse,
};

pub use self::bank::BankAuthorizeResponse;
pub use self::card::{CardAuthorizeResponse, CardReAuthorizeResponse, CardCaptureResponse, CardCancelResponse};
pub use self::carrier::{
    CarrierAuthorizeResponse, CarrierBarcodeResponse, CarrierScanCodeResponse, CarrierReAuthorizeResponse,
    CarrierCaptureResponse, CarrierCancelResponse, CarrierTerminateResponse, CarrierUpdateAuthorizeResponse,
};

pub use self::cvs::{CvsAuthorizeResponse, CvsCancelResponse};
pub use self::mpi::{MpiAuthorizeResponse, MpiReAuthorizeResponse, MpiGetResultResponse};
pub use self::oricosc::OricoscAuthorizeResponse;
pub use self::paypal::{
    PaypalAuthorizeResponse, PaypalCaptureResponse, PaypalCancelResponse, PaypalRefundResponse,
};

pub use self::search::{SearchResponse, BankMasterResponse};
pub use self::upop::{UpopAuthorizeResponse, UpopSettledResponse};
