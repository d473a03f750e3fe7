// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Listed values of VeriTrans4G.

mod alipay;
mod bank;
mod card;
mod carrier;
mod cvs;
mod mpi;
mod paypal;
mod search;
mod upop;
mod veritrans4g;

pub use self::alipay::{
    ServiceType, Status, PushAlipayRecordTxnType, IsTrial, SaleCurrency, DeviceType, ResponseType,
};

pub use self::bank::{PushParameters, Netbank};
pub use self::card::{
    CardTransactionType, AcquirerCode, CardOptionType, CardCenter, ThreeDsCavvAlgorithm,
    ReAuthorizeOptionType, HouseOptionType,
};

pub use self::carrier::{
    PushCarrierRecordTxnType, Carrier, TerminalKind, ItemType, ThreeDSecure, FletsArea,
    PaymentAuthenticationType, CarrierCommand,
};

pub use self::cvs::{Store, Chain};
pub use self::mpi::{
    Brand, MpiStatus, AuthenticatedBy, CardStatus, FraudDetectionResult, ThreeDsStatus, ThreeDsStatusReason,
    ThreeDs2CavvAlgorithm, ThreeDsEci, MpiOption, MpiCardCenter, BrowserDeviceCategory, ReturnedDetails,
    TempRegistration, AuthMethod, AccountAge, AccountChange, PasswordChange, AddressUsage, ShipNameIndicator,
    SuspiciousAccountActivity, AddressMatchIndicator,
};

pub use self::paypal::{PushPaypalRecordTxnType, Shipping, Report};
pub use self::search::{
    OrderStatus, Command, SearchedThreeDsStatus, DeviceChannel, AccountType, AuthenticationIndicator,
    MessageCategory, SearchedCvsType, BankOption, UpopOrderState, AlipayOrderState, AlipayPayType,
    CarrierOrderState, CarrierService, CarrierAccounting, CarrierItemType, ContinuousState, CarrierTerminal,
    SearchedService,
};

pub use self::upop::PushUpopRecordTxnType;
pub use self::veritrans4g::{Tanking, PayNowIdStatus, MakeDefault, DefaultCard};
