//! Why a request cannot be answered.

use serde::{Serialize, Serializer};

macro_rules! request_codes {
    ($($(#[doc = $summary:literal])+ $variant:ident $name:literal)*) => {
        /// Why a request cannot be answered. Each has a place in the guide, on the page about requests.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum RequestCode { $($(#[doc = $summary])+ $variant,)* }

        impl RequestCode {
            /// Every code, in the order of this list.
            pub const ALL: &[RequestCode] = &[$(RequestCode::$variant,)*];

            /// The stable name, such as `unknown-name`.
            pub fn name(self) -> &'static str {
                match self { $(RequestCode::$variant => $name,)* }
            }

            /// What the code is about, in a sentence.
            pub fn summary(self) -> &'static str {
                match self { $(RequestCode::$variant => concat!($($summary),+).trim_ascii(),)* }
            }
        }
    };
}

request_codes! {
    /// The line is not JSON, or not an object.
    NotJson "not-json"
    /// The line is longer than is read.
    TooLong "too-long"
    /// A field that requests do not have.
    UnknownField "unknown-field"
    /// A field, a label, a purpose or a fact that is given twice, under one name or two.
    SaidTwice "said-twice"
    /// A field that every request has is missing.
    MissingField "missing-field"
    /// A field with a value of another type than it has.
    WrongType "wrong-type"
    /// A name or code that the policy does not know.
    UnknownName "unknown-name"
    /// A name of another kind than belongs here, such as a group in place of an organisation.
    WrongKind "wrong-kind"
    /// A tier that the category does not have.
    NoSuchTier "no-such-tier"
    /// A number outside the bounds of its quantity.
    OutOfBounds "out-of-bounds"
    /// A day that is not written year-month-day, or that is not in the calendar.
    BadDate "bad-date"
    /// A period that ends before it starts.
    EmptyPeriod "empty-period"
}

impl Serialize for RequestCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Why a request cannot be answered, in words that name the fix.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct RequestError {
    /// The kind of error.
    pub code: RequestCode,
    /// What is wrong and how to put it right.
    pub message: String,
}

impl RequestError {
    pub(crate) fn new(code: RequestCode, message: impl Into<String>) -> Self {
        RequestError { code, message: message.into() }
    }

    /// That a thing is given twice, under the name given last and perhaps another one.
    pub fn said_twice(kind: &str, given: &str, name: &str) -> Self {
        let as_well = if given == name { String::new() } else { format!(" (`{given}` is another word for `{name}`)") };
        RequestError::new(RequestCode::SaidTwice, format!("the {kind} `{name}` is given twice{as_well}; give it once"))
    }
}
