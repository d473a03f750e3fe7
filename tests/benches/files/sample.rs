//! The rows of the file: made as they are read, so that no file has to be in memory.

use std::io::{Error, Read, Seek, SeekFrom};
use std::sync::OnceLock;

use jiff::civil::Date;

/// A record as plain values, which everybody's records are made of and compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Payment {
    pub(crate) order: String,
    pub(crate) customer: String,
    pub(crate) name: String,
    pub(crate) amount: u64,
    pub(crate) tax: u64,
    pub(crate) day: Date,
    pub(crate) status: Status,
    pub(crate) phone: Option<String>,
    pub(crate) method: Method,
    pub(crate) approval: Option<String>,
    pub(crate) count: u32,
    pub(crate) note: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, denbun::Values, serde::Serialize, serde::Deserialize)]
pub(crate) enum Status {
    #[value("1", label = "売上")]
    #[serde(rename = "1")]
    Sales,
    #[value("2", label = "取消")]
    #[serde(rename = "2")]
    Canceled,
    #[value("9", label = "エラー")]
    #[serde(rename = "9")]
    Failed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, denbun::Values, serde::Serialize, serde::Deserialize)]
pub(crate) enum Method {
    #[value("card", label = "クレジットカード")]
    #[serde(rename = "card")]
    Card,
    #[value("konbini", label = "コンビニ")]
    #[serde(rename = "konbini")]
    Konbini,
    #[value("bank", label = "銀行振込")]
    #[serde(rename = "bank")]
    Bank,
}

const FAMILY: [&str; 8] = ["山田", "佐藤", "鈴木", "髙橋", "五十嵐", "渡邊", "﨑山", "小野寺"];
const GIVEN: [&str; 8] = ["太郎", "花子", "一", "美咲", "健太郎", "さくら", "翔", "ユウコ"];

/// The payment of this number. Lengths vary as they do in life.
pub(crate) fn payment(number: u64) -> Payment {
    let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20;
    let pick = |shift: u32, many: u64| (mixed >> shift) % many;
    let amount = [980, 1_500, 12_800, 398_000, 1_234_567][pick(3, 5) as usize] + pick(5, 90);
    Payment {
        order: format!("ORD-{:06}-{:x}", number % 1_000_000, pick(9, 65_536)),
        customer: format!("{:010}", pick(1, 10_000_000_000)),
        name: format!("{}　{}", FAMILY[pick(11, 8) as usize], GIVEN[pick(17, 8) as usize]),
        amount,
        tax: amount / 11,
        day: Date::constant(2026, 1 + pick(7, 12) as i8, 1 + pick(13, 28) as i8),
        status: [Status::Sales, Status::Sales, Status::Canceled, Status::Failed][pick(19, 4) as usize],
        phone: (pick(21, 4) > 0).then(|| format!("090{:08}", pick(2, 100_000_000))),
        method: [Method::Card, Method::Card, Method::Konbini, Method::Bank][pick(23, 4) as usize],
        approval: (pick(25, 3) > 0).then(|| format!("{:06}", pick(4, 1_000_000))),
        count: 1 + pick(27, 12) as u32,
        note: (pick(29, 8) == 0).then(|| "gift wrapped".to_owned()),
    }
}

/// How many different rows there are.
const DIFFERENT: usize = 10_000;

/// The payments that all rows are taken from, in turn.
pub(crate) fn payments() -> &'static [Payment] {
    static PAYMENTS: OnceLock<Vec<Payment>> = OnceLock::new();
    PAYMENTS.get_or_init(|| (0..DIFFERENT as u64).map(payment).collect())
}

/// The payment as a line.
pub(crate) fn line(payment: &Payment) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    format!(
        "{},{},{},{},{},{},{},{},{},{},{},{}\r\n",
        payment.order,
        payment.customer,
        payment.name,
        payment.amount,
        payment.tax,
        payment.day.strftime("%Y/%m/%d"),
        denbun::Values::as_str(payment.status),
        text(&payment.phone),
        denbun::Values::as_str(payment.method),
        text(&payment.approval),
        payment.count,
        text(&payment.note),
    )
}

/// All different rows in CP932, and where the first `n` of them end.
pub(crate) fn block() -> &'static (Vec<u8>, Vec<usize>) {
    static BLOCK: OnceLock<(Vec<u8>, Vec<usize>)> = OnceLock::new();
    BLOCK.get_or_init(|| {
        let (mut bytes, mut ends) = (Vec::new(), vec![0]);
        for payment in payments() {
            let line = line(payment);
            bytes.extend_from_slice(&encoding_rs::SHIFT_JIS.encode(&line).0);
            ends.push(bytes.len());
        }
        (bytes, ends)
    })
}

/// A file of so many rows.
pub(crate) struct File {
    rows: usize,
    at: usize,
}

pub(crate) fn file(rows: usize) -> File {
    File { rows, at: 0 }
}

impl Read for File {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let (bytes, ends) = block();
        let end = if self.rows >= DIFFERENT { bytes.len() } else { ends[self.rows] };
        let count = out.len().min(end - self.at);
        out[..count].copy_from_slice(&bytes[self.at..self.at + count]);
        self.at += count;
        if self.at == end {
            self.rows -= self.rows.min(DIFFERENT);
            self.at = 0;
        }
        Ok(count)
    }
}

/// The same as a file that can be sought through.
pub(crate) struct Whole {
    rows: usize,
    at: u64,
}

pub(crate) fn whole(rows: usize) -> Whole {
    Whole { rows, at: 0 }
}

impl Whole {
    fn length(&self) -> u64 {
        let (bytes, ends) = block();
        (self.rows / DIFFERENT * bytes.len() + ends[self.rows % DIFFERENT]) as u64
    }
}

impl Read for Whole {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let (bytes, _) = block();
        let from = (self.at % bytes.len() as u64) as usize;
        let count = out.len().min(bytes.len() - from).min((self.length() - self.at) as usize);
        out[..count].copy_from_slice(&bytes[from..from + count]);
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Whole {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length().checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        let at = at.filter(|at| *at <= self.length());
        self.at = at.ok_or_else(|| Error::other("before the begin or after the end"))?;
        Ok(self.at)
    }
}
