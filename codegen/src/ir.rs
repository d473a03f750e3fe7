//! Rust about to be written: names, types, attributes and doc lines are ready, and every path is right for the
//! module it stands in. An emitter only lays them out.

mod file;
mod flow;
mod message;
mod page;
mod part;
mod test;

pub(crate) use file::*;
pub(crate) use flow::*;
pub(crate) use message::*;
pub(crate) use page::*;
pub(crate) use part::*;
pub(crate) use test::*;

use proc_macro2::{Ident, TokenStream};

/// The module of one provider.
#[derive(Debug)]
pub(crate) struct Provider {
    /// Its own file.
    pub(crate) front: Front,
    /// What operations share, in files of their own.
    pub(crate) sections: Vec<Section>,
    /// Operations, notifications, hand-backs and files.
    pub(crate) parts: Vec<Part>,
    /// What would show what carries card data.
    pub(crate) left_out: Vec<Shown>,
}

/// What stands in a provider's own file.
#[derive(Debug)]
pub(crate) struct Front {
    /// The module's name.
    pub(crate) module: Ident,
    /// What the module is.
    pub(crate) docs: Docs,
    /// What the module's page says of card data.
    pub(crate) card_docs: CardDocs,
    /// A request built from an example, for the module's page.
    pub(crate) sample: Option<Sample>,
    /// Base addresses by environment.
    pub(crate) hosts: Vec<(String, String)>,
    /// What all requests and answers have in common.
    pub(crate) transport: Transport,
    /// Modes, the envelope and signatures.
    pub(crate) constants: Vec<Constant>,
    /// What is a guess.
    pub(crate) assumed: Vec<Assumed>,
    /// What operations share and no section has.
    pub(crate) items: Items,
}

/// What a provider's own file shows of another file. All of it is text, so that threads can pass it on.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    /// The module's name.
    pub(crate) module: String,
    /// The names the module is found by.
    pub(crate) aliases: Vec<String>,
    /// The types that the provider's module shows as its own.
    pub(crate) names: Vec<String>,
    /// Whether it stands behind the feature [`CARD_DATA`].
    pub(crate) is_gated: bool,
}

/// The feature of a crate that shows what carries card data.
pub(crate) const CARD_DATA: &str = "card-data";

/// What the page of a provider says of card data, line by line.
#[derive(Debug, Default)]
pub(crate) struct CardDocs {
    /// Whatever is switched on.
    pub(crate) always: Vec<String>,
    /// With the feature [`CARD_DATA`].
    pub(crate) gated: Vec<String>,
}

/// A provider on the crate's own page.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The provider's name: its feature and its file.
    pub(crate) name: String,
    /// The module's name.
    pub(crate) module: Ident,
    /// The label.
    pub(crate) label: String,
    /// What its module holds: how many operations, notifications and the like.
    pub(crate) holds: String,
    /// How a request is sent, line by line; nothing if there is no example of one.
    pub(crate) example: Vec<String>,
    /// The names its module is found by.
    pub(crate) aliases: Vec<String>,
    /// Whether it has enums whose cases differ in size.
    pub(crate) is_large: bool,
    /// Whether anything of it stands behind the feature [`CARD_DATA`].
    pub(crate) has_card_data: bool,
}

/// A constant of a provider's module.
#[derive(Debug)]
pub(crate) struct Constant {
    /// Its doc lines.
    pub(crate) docs: Vec<String>,
    /// Its name.
    pub(crate) name: Ident,
    /// Its type.
    pub(crate) ty: TokenStream,
    /// Its value.
    pub(crate) value: TokenStream,
}

/// What rustdoc shows of an item, and finds it by.
#[derive(Debug, Default)]
pub(crate) struct Docs {
    /// Markdown, one element a line.
    pub(crate) lines: Vec<String>,
    /// Other names: the wire name and the document's label.
    pub(crate) aliases: Vec<String>,
}

/// A statement of the spec that nobody has confirmed.
#[derive(Debug)]
pub(crate) struct Assumed {
    /// What is assumed.
    pub(crate) what: String,
    /// What has to be confirmed.
    pub(crate) confirm: String,
}

/// One entry of the error table.
#[derive(Debug)]
pub(crate) struct ErrorCode {
    /// The code.
    pub(crate) code: String,
    /// Japanese text.
    pub(crate) ja: String,
    /// English text.
    pub(crate) en: String,
    /// The variant of the runtime's class.
    pub(crate) class: Ident,
    /// What to do.
    pub(crate) advice: String,
}

/// A request built from an example.
#[derive(Debug)]
pub(crate) struct Sample {
    /// The builder's calls.
    pub(crate) request: TokenStream,
    /// The bytes it becomes, if they are known.
    pub(crate) wire: Option<TokenStream>,
    /// The page the shopper is sent to with it.
    pub(crate) page: Option<SamplePage>,
}

/// A page the shopper is sent to.
#[derive(Debug)]
pub(crate) struct SamplePage {
    /// Whether by a form; else by a link.
    pub(crate) is_form: bool,
    /// Whether its address is one that the merchant is given.
    pub(crate) is_given: bool,
    /// The credential that is the key of its digest.
    pub(crate) key: Option<String>,
}

/// What operations share.
#[derive(Debug, Default)]
pub(crate) struct Items {
    /// Enums of listed values.
    pub(crate) values: Vec<Values>,
    /// Messages that several operations use, and objects inside messages.
    pub(crate) messages: Vec<Message>,
    /// Unions of objects.
    pub(crate) unions: Vec<Union>,
    /// Flows.
    pub(crate) flows: Vec<Flow>,
    /// The error table, sorted by code.
    pub(crate) errors: Option<Vec<ErrorCode>>,
    /// How many characters of a field are one code, where it holds several.
    pub(crate) blocks: Option<u32>,
}

/// A file of what operations share; the provider's module shows its items as its own.
#[derive(Debug)]
pub(crate) struct Section {
    /// The module's name.
    pub(crate) module: Ident,
    /// The file's name without its extension.
    pub(crate) file: String,
    /// The name of the file that shows it, in whose folder it stands; none if the provider's own does.
    pub(crate) within: Option<String>,
    /// What it is.
    pub(crate) docs: Docs,
    /// What stands in it.
    pub(crate) items: Items,
    /// Whether it stands behind the feature [`CARD_DATA`].
    pub(crate) is_gated: bool,
}

/// A file that shows what stands in several others as its own.
#[derive(Debug)]
pub(crate) struct Index {
    /// The module's name.
    pub(crate) module: Ident,
    /// The file's name without its extension.
    pub(crate) file: String,
    /// What it is.
    pub(crate) docs: Docs,
    /// Whether the provider's module shows it too.
    pub(crate) is_shown: bool,
}

/// What all requests and answers of a provider have in common.
#[derive(Debug, Default)]
pub(crate) struct Transport {
    /// Request headers and their templates.
    pub(crate) auth: Vec<TokenStream>,
    /// The secrets of requests, and those of notifications.
    pub(crate) credentials: Vec<Credentials>,
    /// How requests are marked.
    pub(crate) idempotency: Option<Idempotency>,
    /// What answers outside 2xx are.
    pub(crate) failure: Option<Failure>,
}

/// A struct of secrets.
#[derive(Debug)]
pub(crate) struct Credentials {
    /// What it is.
    pub(crate) docs: Docs,
    /// The struct's name.
    pub(crate) name: Ident,
    /// Its fields, and their names in templates.
    pub(crate) secrets: Vec<(Ident, String)>,
}

/// How requests are marked so that sending them again does nothing twice.
#[derive(Debug)]
pub(crate) struct Idempotency {
    /// The request header.
    pub(crate) header: String,
    /// The answer header, and the values that prove that the key was honored.
    pub(crate) status: Option<(String, Vec<String>)>,
}

/// What answers outside 2xx are.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The message's type.
    pub(crate) message: TokenStream,
    /// Statuses that prove that nothing was done.
    pub(crate) not_executed: Vec<u16>,
    /// Its error code, of type `Option<Cow<'_, str>>`.
    pub(crate) code: Option<TokenStream>,
}
