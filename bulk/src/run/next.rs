//! Whether a row is sent, and how: as its plan and its last intent allow.

use std::time::Duration;

use denbun::operation::Retry;
use denbun::outcome::NotExecuted;
use denbun::{IdempotencyKey, Operation, prepare};

use super::Run;
use crate::error::BulkError;
use crate::outcome::{NOT_SENT, RowOutcome};
use crate::row::Row;
use crate::store::{Intent, now};

/// A row to be sent.
pub(super) struct Next<O> {
    pub(super) number: i64,
    pub(super) attempt: i64,
    pub(super) operation: O,
    pub(super) how: How,
    /// What was known of it before.
    pub(super) before: RowOutcome,
}

pub(super) enum How {
    /// Nothing of it was received before.
    First(Option<IdempotencyKey>),
    /// It may have been received before, under this key.
    Again(IdempotencyKey),
}

impl<O> Next<O> {
    /// The idempotency key, to be stored with the intent.
    pub(super) fn key(&self) -> Option<&str> {
        match &self.how {
            How::First(key) => key.as_ref().map(IdempotencyKey::as_str),
            How::Again(key) => Some(key.as_str()),
        }
    }
}

impl<R, T> Run<'_, R, T> {
    /// What is to be done with a row of the input; `None` if it has an outcome that stands.
    pub(super) fn next<O: Operation>(&self, number: i64, row: Row<O>) -> Result<Option<Next<O>>, BulkError> {
        let changed = || BulkError::InputChanged(self.bulk.input.clone());
        let planned = self.file.store().planned(number)?.ok_or_else(changed)?;
        let Row { line, key, payment } = row;
        if (line, &key) != (planned.line, &planned.key) {
            return Err(BulkError::RowChanged(line));
        }
        let Some(digest) = planned.digest else { return Ok(None) };
        let (attempt, before) = match &planned.intent {
            None => (1, RowOutcome::Pending),
            Some(intent) => (intent.attempt + 1, intent.outcome),
        };
        let Some(how) = self.how::<O>(planned.intent)? else { return Ok(None) };
        let operation = payment.map_err(|_| BulkError::RowChanged(line))?;
        let request = prepare(&operation, &self.bulk.target).map_err(|reason| match reason {
            NotExecuted::Invalid(_) => BulkError::RowChanged(line),
            reason => BulkError::Target(reason),
        })?;
        if self.key.request(&request)[..] != digest[..] {
            return Err(BulkError::RowChanged(line));
        }
        Ok(Some(Next { number, attempt, operation, how, before }))
    }

    /// How a row is sent after its last intent; `None` if it is not.
    fn how<O: Operation>(&self, intent: Option<Intent>) -> Result<Option<How>, BulkError> {
        let Some(intent) = intent else {
            let takes_key = O::OPERATION.retry == Retry::WithKey && O::OPERATION.idempotency.is_some();
            return Ok(Some(How::First(takes_key.then(IdempotencyKey::random))));
        };
        let key = intent.idempotency_key.as_deref().and_then(|key| key.parse().ok());
        Ok(match intent.outcome {
            RowOutcome::NotExecuted => self.may_retry::<O>(&intent).then_some(How::First(key)),
            RowOutcome::Unknown => {
                key.filter(|_| self.may_send_again::<O>(intent.first_sent_at)).map(How::Again)
            }
            RowOutcome::Confirmed | RowOutcome::Declined | RowOutcome::Pending => None,
        })
    }

    fn may_retry<O: Operation>(&self, intent: &Intent) -> bool {
        let never_left = intent.reason.as_deref() == Some(NOT_SENT);
        self.bulk.options.retry_not_sent && never_left && O::OPERATION.retry != Retry::Never
    }

    /// A clock that was set back counts as none: nobody knows how old the key is.
    fn may_send_again<O: Operation>(&self, first_sent_at: i64) -> bool {
        let age = u64::try_from(now() - first_sent_at).ok().map(Duration::from_millis);
        O::OPERATION.retry == Retry::WithKey
            && self.bulk.options.again_within.zip(age).is_some_and(|(most, age)| age < most)
    }
}
