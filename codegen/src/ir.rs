//! Rust about to be written: names, types, attributes and doc lines are ready, and every path is right for the
//! module it stands in. An emitter only lays them out.

use proc_macro2::{Ident, TokenStream};

/// The module of one provider.
#[derive(Debug)]
pub(crate) struct Provider {
    /// The provider's name: its feature and its file.
    pub(crate) name: String,
    /// The module's name.
    pub(crate) module: Ident,
    /// The spec's path, for the first line of each file.
    pub(crate) source: String,
    /// The label, for the crate's own page.
    pub(crate) label: String,
    /// What the module is.
    pub(crate) docs: Docs,
    /// A request built from an example, for the module's page.
    pub(crate) sample: Option<Sample>,
    /// Base addresses by environment.
    pub(crate) hosts: Vec<(String, String)>,
    /// The error table, sorted by code.
    pub(crate) errors: Vec<ErrorCode>,
    /// Enums of listed values.
    pub(crate) values: Vec<Values>,
    /// Messages that several operations use.
    pub(crate) messages: Vec<Message>,
    /// Operations, then notifications.
    pub(crate) parts: Vec<Part>,
    /// The examples, as tests.
    pub(crate) tests: Tests,
}

/// What rustdoc shows of an item, and finds it by.
#[derive(Debug, Default)]
pub(crate) struct Docs {
    /// Markdown, one element a line.
    pub(crate) lines: Vec<String>,
    /// Other names: the wire name and the document's label.
    pub(crate) aliases: Vec<String>,
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

/// An enum of listed values.
#[derive(Debug)]
pub(crate) struct Values {
    /// What it is.
    pub(crate) docs: Docs,
    /// The enum's name.
    pub(crate) name: Ident,
    /// Its variants.
    pub(crate) variants: Vec<Variant>,
}

/// A listed value.
#[derive(Debug)]
pub(crate) struct Variant {
    /// What it means.
    pub(crate) docs: Docs,
    /// The variant's name.
    pub(crate) name: Ident,
    /// The value on the wire.
    pub(crate) value: String,
    /// What it means, for the schema.
    pub(crate) label: String,
}

/// A struct with its derive.
#[derive(Debug)]
pub(crate) struct Message {
    /// What it is.
    pub(crate) docs: Docs,
    /// The struct's name.
    pub(crate) name: Ident,
    /// The arguments of `#[message(…)]`.
    pub(crate) attribute: Vec<TokenStream>,
    /// Its fields, the rest last.
    pub(crate) fields: Vec<Field>,
    /// Its rules function, if it has rules.
    pub(crate) rules: Option<Rules>,
}

/// A field of a struct.
#[derive(Debug)]
pub(crate) struct Field {
    /// What it is.
    pub(crate) docs: Docs,
    /// `field` or `rest`.
    pub(crate) kind: Ident,
    /// The arguments of the attribute.
    pub(crate) attribute: Vec<TokenStream>,
    /// The field's name.
    pub(crate) name: Ident,
    /// Its type.
    pub(crate) ty: TokenStream,
}

/// The function that checks what no single field can.
#[derive(Debug)]
pub(crate) struct Rules {
    /// The function's name.
    pub(crate) name: Ident,
    /// What its conditions need.
    pub(crate) scope: Scope,
    /// What it checks, in order.
    pub(crate) checks: Vec<Check>,
}

/// One line of a rules function.
#[derive(Debug)]
pub(crate) enum Check {
    /// A field that is required under a condition.
    Required {
        /// The field's name on the wire.
        name: String,
        /// The condition.
        condition: TokenStream,
        /// Whether the field has a value.
        present: TokenStream,
    },
    /// A cross-field rule.
    Rule {
        /// What a violation says.
        message: String,
        /// The names of the fields it is about.
        fields: Vec<String>,
        /// The condition.
        condition: TokenStream,
    },
}

/// A file of a provider: an operation or a notification.
#[derive(Debug)]
pub(crate) struct Part {
    /// The module's name.
    pub(crate) module: Ident,
    /// The file's name without its extension.
    pub(crate) file: String,
    /// What it is.
    pub(crate) docs: Docs,
    /// The messages only it uses.
    pub(crate) messages: Vec<Message>,
    /// The trait it implements.
    pub(crate) implementation: Implementation,
}

/// What is known of an operation or notification beside its messages.
#[derive(Debug)]
pub(crate) enum Implementation {
    /// The request implements `Operation`.
    Operation(Operation),
    /// The message implements `Notification`.
    Notification(Notification),
}

/// The arguments of an operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Its name in the spec.
    pub(crate) name: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The request's type.
    pub(crate) request: Ident,
    /// The answer's type.
    pub(crate) answer: TokenStream,
    /// The variant of `Method`.
    pub(crate) method: Ident,
    /// Path below the host.
    pub(crate) path: String,
    /// The variant of `Effect`.
    pub(crate) effect: Ident,
    /// The variant of `Retry`.
    pub(crate) retry: Ident,
    /// How an unknown outcome is resolved.
    pub(crate) resolve: Option<Resolve>,
    /// Whether a decline is resolved too.
    pub(crate) resolve_declined: bool,
    /// What the answer says of the effect.
    pub(crate) verdict: Verdict,
    /// Values the answer must repeat.
    pub(crate) echo: Vec<Echo>,
    /// The answer's field with an error code.
    pub(crate) error_code: Option<Ident>,
}

/// How an unknown outcome is resolved.
#[derive(Debug)]
pub(crate) struct Resolve {
    /// The variant of the runtime's `Resolve`.
    pub(crate) by: Ident,
    /// The place, or the name of the operation or notification.
    pub(crate) what: String,
}

/// The conditions of an outcome.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// When the effect has happened.
    pub(crate) confirmed: Option<TokenStream>,
    /// When it has not.
    pub(crate) declined: Option<TokenStream>,
    /// What the conditions need.
    pub(crate) scope: Scope,
}

/// What conditions need in the function they stand in.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    /// Whether they read the message at all.
    pub(crate) reads: bool,
    /// Whether they call methods of `Value`.
    pub(crate) asks: bool,
    /// Local values.
    pub(crate) bindings: Vec<TokenStream>,
}

/// A value of the answer that must be the one sent.
#[derive(Debug)]
pub(crate) struct Echo {
    /// The answer's name for it on the wire.
    pub(crate) name: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The request's field.
    pub(crate) sent: Ident,
    /// The answer's field.
    pub(crate) answered: Ident,
}

/// The arguments of a notification.
#[derive(Debug)]
pub(crate) struct Notification {
    /// Its name in the spec.
    pub(crate) name: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The message's type.
    pub(crate) message: Ident,
    /// The variant of `Method`.
    pub(crate) method: Ident,
    /// HTTP status of the answer.
    pub(crate) status: u16,
    /// Content type of the answer.
    pub(crate) content_type: String,
    /// Body of the answer.
    pub(crate) body: String,
    /// How its content is confirmed.
    pub(crate) resolve: Option<Resolve>,
    /// What it says of the effect.
    pub(crate) verdict: Verdict,
    /// The values that tell it from others, as texts.
    pub(crate) dedupe: Vec<TokenStream>,
    /// What these need.
    pub(crate) dedupe_scope: Scope,
}

/// A request built from an example.
#[derive(Debug)]
pub(crate) struct Sample {
    /// The builder's calls.
    pub(crate) request: TokenStream,
    /// The bytes it becomes, if they are known.
    pub(crate) wire: Option<TokenStream>,
}

/// The examples of a provider.
#[derive(Debug, Default)]
pub(crate) struct Tests {
    /// One test each.
    pub(crate) tests: Vec<Test>,
    /// Examples that no typed value can express, by message and name.
    pub(crate) left_out: Vec<String>,
}

/// An example as a test.
#[derive(Debug)]
pub(crate) struct Test {
    /// The function's name.
    pub(crate) name: Ident,
    /// The example's name, and where it stands.
    pub(crate) docs: Docs,
    /// What is tested.
    pub(crate) body: TestBody,
}

/// The outcome a decoded message, called `message`, must give.
#[derive(Debug)]
pub(crate) struct ExpectedOutcome {
    /// The verdict of the spec's conditions.
    pub(crate) verdict: TokenStream,
    /// The message's error code.
    pub(crate) code: TokenStream,
    /// The variant of `Verdict`.
    pub(crate) expected: Ident,
}

/// What a test shows.
#[derive(Debug)]
pub(crate) enum TestBody {
    /// A value that becomes these bytes.
    Encodes {
        /// The builder's calls.
        value: TokenStream,
        /// The bytes.
        wire: TokenStream,
    },
    /// A value that breaks no rule, whatever its bytes are.
    Accepts {
        /// The builder's calls.
        value: TokenStream,
    },
    /// A value that breaks exactly these rules.
    Refuses {
        /// The builder's calls.
        value: TokenStream,
        /// `field: rule`, sorted.
        violations: Vec<String>,
    },
    /// Bytes that become this value.
    Decodes {
        /// The message's type.
        message: TokenStream,
        /// The bytes.
        wire: TokenStream,
        /// `field: rule`, sorted.
        violations: Vec<String>,
        /// Assertions on the message, which is called `message`.
        expected: Vec<TokenStream>,
        /// Whether every part of the bytes is in the message.
        leaves_nothing: bool,
        /// What must be concluded, if it is told.
        outcome: Option<ExpectedOutcome>,
    },
    /// Bytes of which only the violations are told.
    Breaks {
        /// The message's type.
        message: TokenStream,
        /// The bytes.
        wire: TokenStream,
        /// `field: rule`, sorted.
        violations: Vec<String>,
    },
}
