//! What a provider's spec assumes.

/// A statement of a spec that no document of the provider makes. Generated modules list theirs as `ASSUMED`.
///
/// ```
/// use denbun::Assumed;
///
/// const ASSUMED: &[Assumed] = &[Assumed { what: "the charset", confirm: "文字コード" }];
///
/// for Assumed { what, confirm } in ASSUMED {
///     println!("{what} is assumed; confirm: {confirm}");
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Assumed {
    /// What is assumed.
    pub what: &'static str,
    /// What to confirm before it is relied on, such as by the contract's document.
    pub confirm: &'static str,
}
