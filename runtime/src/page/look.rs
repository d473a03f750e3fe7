//! What the shopper may see of a document that sends itself.

/// The texts of the document, and where the shopper may be sent from the page.
///
/// With script the shopper sees them for a moment, without it they are the page.
///
/// ```
/// use denbun::page::Look;
///
/// let look = Look::default().language("en").title("Payment").note("You are sent to the payment page.").button("Go on");
/// assert_ne!(look, Look::default());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    pub(super) language: String,
    pub(super) title: String,
    pub(super) note: String,
    pub(super) button: String,
    pub(super) onward: Vec<String>,
}

impl Default for Look {
    fn default() -> Self {
        Look {
            language: "ja".into(),
            title: "お支払いページへの移動".into(),
            note: "お支払いページへ移動します。自動的に切り替わらない場合は、ボタンを押してください。".into(),
            button: "お支払いページへ進む".into(),
            onward: Vec::new(),
        }
    }
}

impl Look {
    /// The document's language: `ja` unless set.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = language.into();
        self
    }

    /// The window's title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// The sentence above the button.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// The button, which sends the form where no script does.
    #[must_use]
    pub fn button(mut self, button: impl Into<String>) -> Self {
        self.button = button.into();
        self
    }

    /// Another address to which the page may answer with a redirect. Browsers hold the document's policy against
    /// redirects of the form it sends as well, and stop the shopper there if the policy does not name their host.
    #[must_use]
    pub fn redirects_to(mut self, address: impl Into<String>) -> Self {
        self.onward.push(address.into());
        self
    }
}
