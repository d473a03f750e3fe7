//! What must hold between the records of a file: where they stand, and the totals that some tell of others.

use super::{FileInfo, Place, Problems, Total, TotalOf};
use crate::schema::Field;
use crate::violation::{RuleKind, Violation, Violations};

/// Counts records as they come.
#[derive(Debug)]
pub(crate) struct Tally<'s> {
    info: &'s FileInfo<'s>,
    counts: Vec<u64>,
    /// A sum for each field that a total names.
    sums: Vec<(usize, usize, i128)>,
    /// How far the file is: the rank of the last record.
    rank: usize,
    /// Nothing is to be counted.
    pub(super) idle: bool,
}

impl<'s> Tally<'s> {
    pub(super) fn new(info: &'s FileInfo<'s>) -> Self {
        let mut sums: Vec<(usize, usize, i128)> = Vec::new();
        for total in info.kinds.iter().flat_map(|kind| kind.totals) {
            let TotalOf::Sum(fields) = total.of else { continue };
            for (kind, field) in fields {
                if !sums.iter().any(|sum| (sum.0, sum.1) == (*kind, *field)) {
                    sums.push((*kind, *field, 0));
                }
            }
        }
        let placed = info.kinds.iter().any(|kind| kind.place != Place::Any || !kind.totals.is_empty());
        Self { info, counts: vec![0; info.kinds.len()], sums, rank: 0, idle: !placed }
    }

    /// Of a file whose records are counted elsewhere.
    pub(super) fn elsewhere(info: &'s FileInfo<'s>) -> Self {
        Self { info, counts: Vec::new(), sums: Vec::new(), rank: 0, idle: true }
    }

    /// Whether a record of this kind may come now.
    pub(super) fn check(&self, kind: usize, integer: impl Fn(usize) -> Option<i64>, found: &mut Violations) {
        let Some(record) = self.info.kinds.get(kind) else { return };
        let rank = self.rank_of(kind);
        if rank < self.rank || record.place != Place::Any && self.counts[kind] > 0 {
            found.push(self.misplaced(kind));
        }
        for total in record.totals {
            let Some(field) = record.schema.fields.get(total.field) else { continue };
            let wanted = self.value(total);
            if let Some(found_) = integer(total.field)
                && i128::from(found_) != wanted
            {
                found.push(self.wrong(field, total, found_, wanted));
            }
        }
    }

    /// A record of this kind has come.
    pub(super) fn add(&mut self, kind: usize, integer: impl Fn(usize) -> Option<i64>) {
        if let Some(count) = self.counts.get_mut(kind) {
            *count += 1;
        }
        for (of, field, sum) in &mut self.sums {
            if *of == kind {
                *sum += i128::from(integer(*field).unwrap_or_default());
            }
        }
        self.rank = self.rank.max(self.rank_of(kind));
    }

    /// What a total must be now.
    pub(super) fn total(&self, kind: usize, field: usize) -> Option<u64> {
        let totals = self.info.kinds.get(kind)?.totals;
        let total = totals.iter().find(|total| total.field == field)?;
        u64::try_from(self.value(total)).ok()
    }

    fn value(&self, total: &Total<'_>) -> i128 {
        match total.of {
            TotalOf::Count(kinds) => {
                kinds.iter().filter_map(|kind| self.counts.get(*kind)).map(|count| i128::from(*count)).sum()
            }
            TotalOf::Sum(fields) => {
                let named = |sum: &&(usize, usize, i128)| fields.contains(&(sum.0, sum.1));
                self.sums.iter().filter(named).map(|sum| sum.2).sum()
            }
        }
    }

    /// Kinds that come first, in their order; then all others; then those that come last, in their order.
    fn rank_of(&self, kind: usize) -> usize {
        let kinds = self.info.kinds;
        match kinds.get(kind).map(|kind| kind.place) {
            Some(Place::First) => kind,
            Some(Place::Last) => kinds.len() + 1 + kind,
            Some(Place::Any) | None => kinds.len(),
        }
    }

    #[cold]
    fn misplaced(&self, kind: usize) -> Violation {
        let record = &self.info.kinds[kind];
        let message = match record.place {
            Place::First if self.counts[kind] > 0 => format!("a second `{}` record", record.name),
            Place::First => format!("a `{}` record comes first, not after others", record.name),
            Place::Last if self.counts[kind] > 0 => format!("a second `{}` record", record.name),
            Place::Last | Place::Any => format!("a `{}` record after the last one", record.name),
        };
        Violation::message(RuleKind::Rule, message)
    }

    #[cold]
    fn wrong(&self, field: &Field<'_>, total: &Total<'_>, found: i64, wanted: i128) -> Violation {
        let kinds = self.info.kinds;
        let message = match total.of {
            TotalOf::Count(counted) => {
                let names: Vec<_> = counted.iter().map(|kind| format!("`{}`", kinds[*kind].name)).collect();
                format!("says {found}, but there are {wanted} records of {}", names.join(", "))
            }
            TotalOf::Sum(summed) => {
                let name = |(kind, field): &(usize, usize)| {
                    format!("`{}.{}`", kinds[*kind].name, kinds[*kind].schema.fields[*field].name)
                };
                let names: Vec<_> = summed.iter().map(name).collect();
                let shown =
                    if field.is_public() { format!("{found} instead of {wanted}: ") } else { String::new() };
                format!("{shown}not the sum of {}", names.join(", "))
            }
        };
        Violation::of(field, RuleKind::Rule, message)
    }

    /// What is missing when the file ends.
    pub(super) fn finish(&self, line: u64) -> Problems {
        let mut problems = Problems::new();
        for (record, count) in self.info.kinds.iter().zip(&self.counts) {
            if record.place != Place::Any && *count == 0 {
                let cut = if record.place == Place::Last { ": the file may be cut off" } else { "" };
                let message = format!("the `{}` record is missing{cut}", record.name);
                problems.extend(Problems::one(line, None, RuleKind::Required, message));
            }
        }
        problems
    }
}
