//! Requests: a method, a path, and a message.

use super::{Message, RowUse};
use crate::read::{OrderedMap, Spanned};

syntax_struct! {
    /// A request: a method with a path, and a message. Names in braces in the path are fields of the request. A hosted page
    /// may have both `post` (a form) and `get` (a link), and in place of the path the document's name of an address that
    /// only the merchant is told, such as 決済URL.
    pub struct Request as "request" {
        /// The path below the host it is posted to, such as `/gateway/gateway.aspx` or `/stores/{store_id}/charges`.
        optional post: Spanned<String>,
        /// The path below the host it is got from.
        optional get: Spanned<String>,
        /// The path below the host it is put to.
        optional put: Spanned<String>,
        /// The path below the host it is patched at.
        optional patch: Spanned<String>,
        /// The path below the host it is deleted at.
        optional delete: Spanned<String>,
        /// The rows of the names in braces. Default: the shared rows of those names. They are required.
        many path: OrderedMap<RowUse>,
        /// The message.
        inside body: Message,
    }
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MethodWord {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}

impl MethodWord {
    /// The key it is written as.
    pub fn word(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Put => "put",
            Self::Patch => "patch",
            Self::Delete => "delete",
        }
    }

    /// Whether a request of it carries a body.
    pub fn has_body(self) -> bool {
        match self {
            Self::Post | Self::Put | Self::Patch => true,
            Self::Get | Self::Delete => false,
        }
    }
}

impl Request {
    /// The methods given with their paths; just one if the spec is right.
    pub fn methods(&self) -> Vec<(MethodWord, &Spanned<String>)> {
        let methods = [
            (MethodWord::Post, &self.post),
            (MethodWord::Get, &self.get),
            (MethodWord::Put, &self.put),
            (MethodWord::Patch, &self.patch),
            (MethodWord::Delete, &self.delete),
        ];
        methods.into_iter().filter_map(|(method, path)| Some((method, path.as_ref()?))).collect()
    }

    /// The method and the path; of several, the first.
    pub fn method(&self) -> Option<(MethodWord, &Spanned<String>)> {
        self.methods().into_iter().next()
    }
}
