//! The record as ours.

use std::borrow::Cow;

use denbun::{Message, Yen};
use jiff::civil::Date;

use crate::sample::{self, Method, Status};

macro_rules! message {
    ($name:ident $(<$a:lifetime>)?, $text:ty, $($direction:ident)?) => {
        #[derive(Clone, PartialEq, Message)]
        #[message(name = "payment", label = "決済", wire = "csv", charset = "Shift_JIS" $(, $direction)?)]
        pub(crate) struct $name $(<$a>)? {
            #[field(name = "order", label = "注文番号", format = "半角英数(20)", chars = "-_")]
            pub(crate) order: $text,
            #[field(name = "customer", label = "会員番号", format = "半角数字(10)", length = exact)]
            pub(crate) customer: $text,
            #[field(name = "name", label = "名前", format = "全角(20)")]
            pub(crate) name: $text,
            #[field(name = "amount", label = "金額", format = "半角数字(8)")]
            pub(crate) amount: Yen,
            #[field(name = "tax", label = "消費税", format = "半角数字(8)")]
            pub(crate) tax: Yen,
            #[field(name = "day", label = "決済日", format = "yyyy/MM/dd")]
            pub(crate) day: Date,
            #[field(name = "status", label = "状態", format = "半角数字(1)")]
            pub(crate) status: Status,
            #[field(name = "phone", label = "電話番号", format = "半角数字(10～11)")]
            pub(crate) phone: Option<$text>,
            #[field(name = "method", label = "決済方法", format = "半角英字(10)")]
            pub(crate) method: Method,
            #[field(name = "approval", label = "承認番号", format = "半角英数(7)")]
            pub(crate) approval: Option<$text>,
            #[field(name = "count", label = "個数", format = "半角数字(4)")]
            pub(crate) count: u32,
            #[field(name = "note", label = "備考", format = "半角英数記号(40)")]
            pub(crate) note: Option<$text>,
        }
    };
}

message!(Owned, String,);
message!(Lent<'a>, Cow<'a, str>,);

impl From<&sample::Payment> for Owned {
    fn from(payment: &sample::Payment) -> Self {
        let sample::Payment { amount, tax, day, status, method, count, .. } = *payment;
        let sample::Payment { order, customer, name, phone, approval, note, .. } = payment.clone();
        Self {
            order,
            customer,
            name,
            amount: Yen(amount),
            tax: Yen(tax),
            day,
            status,
            phone,
            method,
            approval,
            count,
            note,
        }
    }
}

impl Owned {
    pub(crate) fn plain(self) -> sample::Payment {
        let Self { order, customer, name, day, status, phone, method, approval, count, note, .. } = self;
        let (amount, tax) = (self.amount.0, self.tax.0);
        sample::Payment {
            order,
            customer,
            name,
            amount,
            tax,
            day,
            status,
            phone,
            method,
            approval,
            count,
            note,
        }
    }
}

impl Lent<'_> {
    pub(crate) fn owned(self) -> Owned {
        Owned {
            order: self.order.into_owned(),
            customer: self.customer.into_owned(),
            name: self.name.into_owned(),
            amount: self.amount,
            tax: self.tax,
            day: self.day,
            status: self.status,
            phone: self.phone.map(Cow::into_owned),
            method: self.method,
            approval: self.approval.map(Cow::into_owned),
            count: self.count,
            note: self.note.map(Cow::into_owned),
        }
    }
}
