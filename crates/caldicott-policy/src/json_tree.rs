//! JSON as it stands: what a plain reader would lose is kept.
//!
//! ```text
//! {"role":"gp","tier":1.5,"role":"nurse"}     role   a text
//!                                             tier   a number that is not whole
//!                                             role   stands twice: which of the two was meant, nobody can tell
//! ```

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

/// The mark before the message of an error that is found here, and not by the reader of JSON.
pub(crate) const TWICE: &str = "\u{1}";

/// JSON as it stands, every key kept.
#[derive(Debug)]
pub(crate) enum Json<'j> {
    Null,
    Bool(bool),
    Integer(i128),
    OtherNumber,
    Text(Cow<'j, str>),
    List(Vec<Json<'j>>),
    Object(Vec<(Cow<'j, str>, Json<'j>)>),
}

impl Json<'_> {
    /// What kind of thing it is, in a person's words.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Integer(_) => "a number",
            Json::OtherNumber => "a number that is not whole",
            Json::Text(_) => "a text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

/// How many fields there is room for at first: as many as a request has.
const MOST_OFTEN: usize = 11;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What it says makes no difference: every kind of value is taken, so nobody is told what was expected.
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Json::Integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Json::Integer(value.into()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Json::OtherNumber)
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Json::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Json::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<Self::Value, S::Error> {
        let mut list = Vec::new();
        while let Some(element) = seq.next_element()? {
            list.push(element);
        }
        Ok(Json::List(list))
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut fields: Vec<(Cow<'de, str>, Json<'de>)> = Vec::with_capacity(MOST_OFTEN);
        while let Some(Key(key)) = map.next_key()? {
            fields.push((key, map.next_value()?));
        }
        match repeated(&fields) {
            Some(key) => Err(M::Error::custom(format!("{TWICE}the key \"{key}\" stands twice in one object; keep one of them"))),
            None => Ok(Json::Object(fields)),
        }
    }
}

/// How many keys are compared each with each; of more a sorted set is made. Which of the two makes no difference to the key that
/// is found.
const FEW_KEYS: usize = 16;

/// The key that first stands a second time.
pub(crate) fn repeated<'f>(fields: &'f [(Cow<'_, str>, Json<'_>)]) -> Option<&'f str> {
    let mut keys = fields.iter().map(|(key, _)| key.as_ref());
    if fields.len() <= FEW_KEYS {
        return keys.enumerate().find(|&(at, key)| fields[..at].iter().any(|(earlier, _)| earlier == key)).map(|(_, key)| key);
    }
    let mut seen = BTreeSet::new();
    keys.find(|&key| !seen.insert(key))
}

/// A key of an object.
pub(crate) struct Key<'k>(pub(crate) Cow<'k, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = deserializer.deserialize_str(JsonVisitor)?;
        let kind = key.kind();
        if let Json::Text(text) = key { Ok(Key(text)) } else { Err(D::Error::custom(format!("a key is a text, not {kind}"))) }
    }
}
