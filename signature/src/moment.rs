//! Moments as they are written in headers and fields.

#[cfg(feature = "moments")]
mod clock;

/// How a moment is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Now {
    /// Seconds since 1970: `1767225600`.
    Seconds,
    /// Milliseconds since 1970: `1767225600000`.
    Milliseconds,
    /// `2026-01-01T00:00:00Z`.
    Rfc3339,
    /// The digits of the clock in Japan: `20260101090000`.
    JapanDigits,
}
