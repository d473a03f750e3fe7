//! What the provider says of each payment: the same in its answer, its notifications, what the browser brings back, and
//! when it is looked up.

use std::collections::{HashSet, VecDeque};

use denbun::Verdict;
use denbun_codegen::model::{Effect, ExampleValue, Field, Message, Operation, Spec, Type};

use crate::values::Values;

/// Payments that are remembered.
const MOST: usize = 1_000;

/// All payments, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Payments {
    all: VecDeque<Payment>,
    begun: u64,
}

/// What tells one payment from others, in its flow as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PaymentId(u64);

/// What is known of a payment.
#[derive(Debug, Clone)]
pub(crate) struct Payment {
    id: PaymentId,
    /// What was said of it that tells payments apart.
    said: HashSet<String>,
    /// What the shop has asked for, the latest first.
    pub(crate) requests: Vec<(usize, Values)>,
    /// What the provider says of it, once it has said anything.
    pub(crate) verdict: Option<Verdict>,
}

impl Payments {
    /// The payment that a request begins or changes; `None` if it only looks.
    pub(crate) fn asked(
        &mut self,
        spec: &Spec,
        operation: &Operation,
        request: &Values,
    ) -> Option<PaymentId> {
        let said = texts(spec, &spec.messages[operation.request], request);
        let known = match operation.effect {
            Effect::Read => return None,
            Effect::CreateMoney => None,
            Effect::MoveMoney | Effect::Compensating => self.nearest(&said).map(|payment| payment.id),
        };
        let id = known.unwrap_or_else(|| self.begin());
        let payment = self.get_mut(id)?;
        payment.said.extend(said);
        payment.requests.insert(0, (operation.request, request.clone()));
        Some(id)
    }

    /// Keeps what was answered: the provider's own numbers name a payment as well.
    pub(crate) fn answered(&mut self, spec: &Spec, id: PaymentId, message: &Message, answer: &Values) {
        if let Some(payment) = self.get_mut(id) {
            payment.said.extend(texts(spec, message, answer));
        }
    }

    /// What is said of it from now on.
    pub(crate) fn tell(&mut self, id: PaymentId, verdict: Verdict) {
        if let Some(payment) = self.get_mut(id) {
            payment.verdict = Some(verdict);
        }
    }

    /// What is said of it.
    pub(crate) fn verdict(&self, id: PaymentId) -> Option<Verdict> {
        self.all.iter().rev().find(|payment| payment.id == id)?.verdict
    }

    /// The payment that a request looks at.
    pub(crate) fn looked_at(&self, spec: &Spec, message: &Message, request: &Values) -> Option<&Payment> {
        self.nearest(&texts(spec, message, request))
    }

    /// The payment of which most of this was said; the latest of several.
    fn nearest(&self, said: &HashSet<String>) -> Option<&Payment> {
        let in_common = self.all.iter().map(|payment| (payment.said.intersection(said).count(), payment));
        in_common.filter(|(common, _)| *common > 0).max_by_key(|(common, _)| *common).map(|(_, it)| it)
    }

    fn begin(&mut self) -> PaymentId {
        if self.all.len() >= MOST {
            self.all.pop_front();
        }
        self.begun += 1;
        let id = PaymentId(self.begun);
        self.all.push_back(Payment { id, said: HashSet::new(), requests: Vec::new(), verdict: None });
        id
    }

    fn get_mut(&mut self, id: PaymentId) -> Option<&mut Payment> {
        self.all.iter_mut().rev().find(|payment| payment.id == id)
    }
}

/// Whether a row's value can tell payments apart: free text and numbers, not what is fixed or chosen from a list.
pub(crate) fn is_free(row: &Field) -> bool {
    row.fixed.is_none() && row.values.is_empty() && matches!(row.ty, Type::Text | Type::Digits | Type::Uuid)
}

/// The values of a message that can tell payments apart, inside its objects as well.
fn texts(spec: &Spec, message: &Message, values: &Values) -> HashSet<String> {
    let mut texts = HashSet::new();
    for (at, row) in message.fields.iter().enumerate() {
        if let Some(value) = values.get(at) {
            collect(spec, row, value, &mut texts);
        }
    }
    texts
}

fn collect(spec: &Spec, row: &Field, value: &ExampleValue, texts: &mut HashSet<String>) {
    match (value, row.ty) {
        (ExampleValue::List(items), _) => items.iter().for_each(|item| collect(spec, row, item, texts)),
        (ExampleValue::Object(fields), Type::Object(object)) => {
            let rows = &spec.messages[object].fields;
            fields.iter().for_each(|(at, value)| collect(spec, &rows[*at], value, texts));
        }
        (ExampleValue::Text(text) | ExampleValue::Number(text), _) if is_free(row) && !text.is_empty() => {
            texts.insert(text.clone());
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(texts: &[&str]) -> HashSet<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn the_nearest_is_the_latest_of_which_most_was_said() {
        let mut payments = Payments::default();
        for texts in [&["A1", "taro"][..], &["B2", "taro"], &["A1", "hanako"]] {
            let id = payments.begin();
            payments.get_mut(id).expect("just begun").said = said(texts);
        }
        let nearest = |texts: &[&str]| payments.nearest(&said(texts)).map(|payment| payment.id);
        assert_eq!(nearest(&["A1", "taro"]), Some(PaymentId(1)));
        assert_eq!(nearest(&["taro"]), Some(PaymentId(2)));
        assert_eq!(nearest(&["A1"]), Some(PaymentId(3)));
        assert_eq!(nearest(&["C3"]), None);
    }

    #[test]
    fn old_ones_are_forgotten() {
        let mut payments = Payments::default();
        let first = payments.begin();
        payments.tell(first, Verdict::Declined);
        assert_eq!(payments.verdict(first), Some(Verdict::Declined));
        for _ in 0..MOST {
            payments.begin();
        }
        assert_eq!((payments.verdict(first), payments.all.len()), (None, MOST));
        payments.tell(first, Verdict::Confirmed);
    }
}
