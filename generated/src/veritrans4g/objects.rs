// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of VeriTrans4G.

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
mod veritrans4g;

pub use self::alipay::{
    AlipayAuthorizeResult, AlipayConfirmResult, AlipayRefundResult, AlipayCreateIdentityCodeResult,
};

pub use self::bank::BankAuthorizeResult;
pub use self::card::{CardAuthorizeResult, CardReAuthorizeResult, CardCaptureResult, CardCancelResult};
pub use self::carrier::{
    CarrierAuthorizeResult, CarrierBarcodeResult, CarrierScanCodeResult, CarrierReAuthorizeResult,
    CarrierCaptureResult, CarrierCancelResult, CarrierTerminateResult, CarrierUpdateAuthorizeResult,
};

pub use self::cvs::{CvsAuthorizeResult, CvsCancelResult};
pub use self::mpi::{MpiAuthorizeResult, MpiReAuthorizeResult, MpiResult};
pub use self::oricosc::OricoscAuthorizeResult;
pub use self::paypal::{PaypalAuthorizeResult, PaypalCaptureResult, PaypalCancelResult, PaypalRefundResult};
pub use self::search::{
    SearchedOrder, SearchedOrderDetails, SearchedTransaction, SearchedTransactionDetails,
    FinancialInstitution, SearchResult, BankMasterResult, SearchResultOrders, BankMasterResultMasters,
    BankMasterResultMastersItems, SearchedOrderTransactions, BankMasterResultMastersItemsLists,
};

pub use self::upop::{UpopAuthorizeResult, UpopSettledResult};
pub use self::veritrans4g::{
    PayNowIdParam, PayNowIdResponse, PayNowIdParamAccount, PayNowIdParamOrder, PayNowIdResponseAccount,
    PayNowIdParamAccountBasic, PayNowIdParamAccountCard, PayNowIdResponseAccountCards,
};
