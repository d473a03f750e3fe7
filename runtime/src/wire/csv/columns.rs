//! In which column a field is, where a header line says so.

/// The columns of the fields, and those that no field has. Nothing is said of files without a header: there fields
/// are in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    /// By field; empty if they are in their order.
    pub(crate) order: Vec<usize>,
    /// Other columns with their names.
    pub(crate) others: Vec<(usize, String)>,
    /// How many the header line has.
    pub(crate) count: usize,
    pub(crate) named: bool,
}

impl Columns {
    /// The column of a field that has none.
    pub(crate) const NOWHERE: usize = usize::MAX;

    /// Where a field is.
    #[inline]
    pub(crate) fn of(&self, field: usize) -> usize {
        if self.order.is_empty() { field } else { self.order.get(field).copied().unwrap_or(Self::NOWHERE) }
    }
}
