//! Reading a request from JSON.
//!
//! Most lines are sound: each field of one is filled in as soon as it is read ([`Cursor`]), as a
//! [`RequestBuilder`](crate::RequestBuilder) fills it in, which knows the policy. Where anything at all is wrong the line is
//! read once more, as it stands, keeping what a plain reader would lose: that a key stands twice. Then its fields are filled in
//! in the same way, and the first error is told. The id is found even in a line that is otherwise wrong, so that an error
//! can be told to whoever asked.

use crate::cursor::Cursor;
use crate::filling::Filling;
use crate::json::IdJson;
use crate::json_tree::{Json, Key, TWICE};
use crate::model::{Answer, Policy, Tier};
use crate::named::FactValue;
use crate::request::{Recorded, Request};
use crate::request_error::{RequestCode, RequestError};
use caldicott_syntax::{Day, nearest};
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

/// The longest line that is read, in bytes. A request with every fact of a large policy is a hundredth of this.
pub const MAX_REQUEST_BYTES: usize = 1024 * 1024;

const FIELDS: [&str; 11] = ["id", "role", "requester", "holder", "category", "tier", "labels", "purpose", "on", "consent", "facts"];

/// A field of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Id,
    Role,
    Requester,
    Holder,
    Category,
    Tier,
    Labels,
    Purpose,
    On,
    Consent,
    Facts,
}

impl Field {
    fn named(word: &str) -> Option<Field> {
        Some(match word {
            "id" => Field::Id,
            "role" => Field::Role,
            "requester" => Field::Requester,
            "holder" => Field::Holder,
            "category" => Field::Category,
            "tier" => Field::Tier,
            "labels" => Field::Labels,
            "purpose" => Field::Purpose,
            "on" => Field::On,
            "consent" => Field::Consent,
            "facts" => Field::Facts,
            _ => return None,
        })
    }
}

/// A request as it was read from one line: its id, and the request or what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRequest {
    /// The id, where there is one that can be read.
    pub id: Option<IdJson>,
    /// The request.
    pub request: Result<Request, RequestError>,
}

/// What a request is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    /// One tier of one category.
    Item,
    /// All of them.
    Record,
}

impl Policy {
    /// Reads a request from JSON, as text or as bytes.
    pub fn read_request(&self, line: impl AsRef<[u8]>) -> ReadRequest {
        self.read(line.as_ref(), About::Item)
    }

    /// Reads a request that is about the whole record, and so names no category and no tier. What is read is about the first
    /// category of the policy, and [`Request::about`] makes it be about any other.
    pub fn read_record_request(&self, line: impl AsRef<[u8]>) -> ReadRequest {
        self.read(line.as_ref(), About::Record)
    }

    fn read(&self, line: &[u8], about: About) -> ReadRequest {
        if line.len() > MAX_REQUEST_BYTES {
            let message = format!("the line is {} bytes long, and at most {MAX_REQUEST_BYTES} are read", line.len());
            return ReadRequest { id: None, request: Err(RequestError::new(RequestCode::TooLong, message)) };
        }
        let Ok(line) = std::str::from_utf8(line) else {
            let message = "this is not JSON: it has bytes that are no characters of UTF-8".to_owned();
            return ReadRequest { id: None, request: Err(RequestError::new(RequestCode::NotJson, message)) };
        };
        self.read_sound(line, about).unwrap_or_else(|| self.read_as_it_stands(line, about))
    }

    /// Reads a line in which nothing is wrong; `None` where anything is, or may be.
    fn read_sound(&self, line: &str, about: About) -> Option<ReadRequest> {
        let mut reading = Reading::new(self, about);
        let (mut cursor, mut seen) = (Cursor::new(line), 0_u16);
        cursor.object(|cursor, word| {
            let field = Field::named(&word)?;
            // A key stands once.
            let this = 1 << field as u16;
            if seen & this != 0 {
                return None;
            }
            seen |= this;
            if field == Field::Facts && cursor.peek() == Some(b'{') {
                // That a fact stands twice the request will tell.
                return cursor.object(|cursor, fact| answer(&mut reading.builder, &fact, &cursor.value()?).ok());
            }
            reading.fill_in(field, &word, &cursor.value()?).ok()
        })?;
        let id = reading.id.take();
        cursor.is_at_end().then_some(ReadRequest { id, request: Ok(reading.request().ok()?) })
    }

    /// Reads a line with what is wrong with it.
    #[cold]
    fn read_as_it_stands(&self, line: &str, about: About) -> ReadRequest {
        match serde_json::from_str::<Json<'_>>(line) {
            Ok(Json::Object(fields)) => {
                let mut reading = Reading::new(self, about);
                let filled = fields.iter().try_for_each(|(word, value)| match Field::named(word) {
                    Some(field) => reading.fill_in(field, word, value),
                    None => Err(unknown_field("a request", word, &FIELDS)),
                });
                ReadRequest { id: id_of(&fields), request: filled.and_then(|()| reading.request()) }
            }
            Ok(other) => {
                let message = format!("a request is a JSON object, such as {{\"role\": …}}, and this is {}", other.kind());
                ReadRequest { id: None, request: Err(RequestError::new(RequestCode::NotJson, message)) }
            }
            Err(error) => ReadRequest { id: find_id(line), request: Err(json_error(&error)) },
        }
    }
}

/// A request that is being read.
struct Reading<'p, 'j> {
    policy: &'p Policy,
    about: About,
    builder: Filling<'p>,
    id: Option<IdJson>,
    category: Option<Cow<'j, str>>,
    tier: Option<Tier>,
}

impl<'p, 'j> Reading<'p, 'j> {
    fn new(policy: &'p Policy, about: About) -> Self {
        Reading { policy, about, builder: Filling::new(policy), id: None, category: None, tier: None }
    }

    /// Fills in a field, which the request calls by `word`.
    fn fill_in(&mut self, field: Field, word: &str, value: &Json<'j>) -> Result<(), RequestError> {
        let builder = &mut self.builder;
        match field {
            Field::Category | Field::Tier if self.about == About::Record => {
                let message = format!("the whole record is asked for, and `{word}` would be a part of it; leave it out");
                return Err(RequestError::new(RequestCode::UnknownField, message));
            }
            Field::Id => self.id = id_value(value)?,
            Field::Role => _ = builder.role(needed_text(word, value)?),
            Field::Requester => _ = optional_text(word, value)?.map(|organisation| builder.requester(organisation)),
            Field::Holder => _ = optional_text(word, value)?.map(|organisation| builder.holder(organisation)),
            Field::Category => self.category = Some(needed_text(word, value)?.clone()),
            Field::Tier => self.tier = Some(tier_number(value)?),
            Field::Labels => match value {
                Json::Null => {}
                Json::List(list) => _ = builder.labels(texts(word, list)?),
                other => return Err(wrong_type(word, "a list of labels, such as [] or [\"sealed\"]", other)),
            },
            Field::Purpose => match value {
                Json::Null => return Err(missing_null(word)),
                Json::Text(purpose) => _ = builder.purpose(purpose),
                Json::List(list) => texts(word, list)?.into_iter().for_each(|purpose| _ = builder.purpose(purpose)),
                other => return Err(wrong_type(word, "a purpose or a list of purposes", other)),
            },
            Field::On => _ = builder.on(day(word, needed_text(word, value)?)?),
            Field::Consent => consent(builder, value)?,
            Field::Facts => match value {
                Json::Null => {}
                Json::Object(facts) => facts.iter().try_for_each(|(fact, value)| answer(builder, fact, value))?,
                other => return Err(wrong_type(word, "an object from facts to answers", other)),
            },
        }
        Ok(())
    }

    /// The request, or the first thing that was wrong with it.
    fn request(mut self) -> Result<Request, RequestError> {
        let missing =
            |field: &str| RequestError::new(RequestCode::MissingField, format!("every request has a `{field}`, and this one has none"));
        let (category, tier) = match self.about {
            About::Item => (self.category, self.tier),
            About::Record => (self.policy.categories.first().map(|category| category.word.name.as_str().into()), Some(1)),
        };
        let category = category.ok_or_else(|| missing("category"))?;
        let tier = tier.ok_or_else(|| missing("tier"))?;
        self.builder.data(&category, tier).build()
    }
}

fn consent(builder: &mut Filling<'_>, value: &Json<'_>) -> Result<(), RequestError> {
    let by_purpose = match value {
        Json::Object(fields) => fields.iter().find(|(field, _)| field == "by_purpose"),
        _ => None,
    };
    let Some((_, by_purpose)) = by_purpose else {
        if let Some(recorded) = recorded("consent", value, true)? {
            builder.consent(recorded);
        }
        return Ok(());
    };
    if let Json::Object(fields) = value
        && let Some((other, _)) = fields.iter().find(|(field, _)| field != "by_purpose")
    {
        let message =
            format!("`by_purpose` stands alone in `consent`, and `{other}` stands beside it; put it into the answer of each purpose");
        return Err(RequestError::new(RequestCode::UnknownField, message));
    }
    let Json::Object(by_purpose) = by_purpose else {
        return Err(wrong_type("by_purpose", "an object from purposes to answers", by_purpose));
    };
    for (purpose, value) in by_purpose {
        builder.consent_for(purpose, recorded(purpose, value, false)?);
    }
    Ok(())
}

/// An answer, or an answer with its days; `None` for null.
fn recorded(field: &str, value: &Json<'_>, may_be_by_purpose: bool) -> Result<Option<Recorded>, RequestError> {
    match value {
        Json::Null => Ok(None),
        Json::Text(word) => Ok(Some(answer_word(word)?.into())),
        Json::Object(fields) => {
            let (mut answer, mut from, mut until) = (None, None, None);
            for (field, value) in fields {
                match field.as_ref() {
                    "value" => answer = Some(optional_text(field, value)?.map(|word| answer_word(word)).transpose()?),
                    "from" => from = optional_text(field, value)?.map(|text| day(field, text)).transpose()?,
                    "until" => until = optional_text(field, value)?.map(|text| day(field, text)).transpose()?,
                    other if may_be_by_purpose => return Err(unknown_field("`consent`", other, &["value", "from", "until", "by_purpose"])),
                    other => return Err(unknown_field("the answer for a purpose", other, &["value", "from", "until"])),
                }
            }
            let answer = answer.ok_or_else(|| {
                RequestError::new(
                    RequestCode::MissingField,
                    format!("the object of `{field}` has no `value`: given, refused or not-recorded"),
                )
            })?;
            // A period that is none is a mistake even where the answer is not known.
            crate::request::check_period(from, until)?;
            Ok(answer.map(|answer| Recorded { answer, from, until }))
        }
        other => Err(wrong_type(field, "given, refused or not-recorded, or an object with a `value`", other)),
    }
}

fn answer_word(word: &str) -> Result<Answer, RequestError> {
    Answer::ALL.into_iter().find(|answer| answer.word() == word).ok_or_else(|| {
        let hint = match nearest(word, Answer::ALL.map(Answer::word)) {
            Some(meant) => format!("; did you mean `{meant}`?"),
            None => "; leave it out if nobody checked".to_owned(),
        };
        RequestError::new(
            RequestCode::UnknownName,
            format!("consent is given, refused or not-recorded, and \"{word}\" is none of them{hint}"),
        )
    })
}

fn answer(builder: &mut Filling<'_>, fact: &str, value: &Json<'_>) -> Result<(), RequestError> {
    let Json::Object(fields) = value else {
        builder.answer(fact, fact_value(fact, value)?, None);
        return Ok(());
    };
    let (mut answer, mut checked) = (None, None);
    for (field, value) in fields {
        match field.as_ref() {
            "value" => answer = Some(fact_value(fact, value)?),
            "checked" => checked = optional_text(field, value)?.map(|text| day(field, text)).transpose()?,
            other => return Err(unknown_field("the answer to a fact", other, &["value", "checked"])),
        }
    }
    let missing = || RequestError::new(RequestCode::MissingField, format!("the object of the fact `{fact}` has no `value`"));
    builder.answer(fact, answer.ok_or_else(missing)?, checked);
    Ok(())
}

fn fact_value<'v>(fact: &str, value: &'v Json<'_>) -> Result<FactValue<'v>, RequestError> {
    Ok(match value {
        Json::Null => FactValue::Unknown,
        Json::Bool(so) => FactValue::Is(*so),
        Json::Integer(number) => FactValue::Quantity(i64::try_from(*number).unwrap_or(i64::MAX)),
        Json::Text(text) => FactValue::Choice(text),
        other => return Err(wrong_type(fact, "true or false, a value, a whole number, or an object with a `value`", other)),
    })
}

fn tier_number(value: &Json<'_>) -> Result<Tier, RequestError> {
    match value {
        Json::Integer(number) => Tier::try_from(*number)
            .map_err(|_| RequestError::new(RequestCode::NoSuchTier, format!("tiers count from 1, and tier {number} was asked for"))),
        Json::Null => Err(missing_null("tier")),
        other => Err(wrong_type("tier", "a whole number", other)),
    }
}

fn texts<'v>(field: &str, list: &'v [Json<'_>]) -> Result<Vec<&'v str>, RequestError> {
    list.iter()
        .map(|element| match element {
            Json::Text(text) => Ok(text.as_ref()),
            other => Err(wrong_type(field, "a list of texts", other)),
        })
        .collect()
}

fn needed_text<'v, 'j>(field: &str, value: &'v Json<'j>) -> Result<&'v Cow<'j, str>, RequestError> {
    optional_text(field, value)?.ok_or_else(|| missing_null(field))
}

fn missing_null(field: &str) -> RequestError {
    RequestError::new(RequestCode::MissingField, format!("every request has a `{field}`, and here it is null"))
}

fn optional_text<'v, 'j>(field: &str, value: &'v Json<'j>) -> Result<Option<&'v Cow<'j, str>>, RequestError> {
    match value {
        Json::Null => Ok(None),
        Json::Text(text) => Ok(Some(text)),
        other => Err(wrong_type(field, "a text", other)),
    }
}

fn day(field: &str, text: &str) -> Result<Day, RequestError> {
    text.parse().map_err(|why| RequestError::new(RequestCode::BadDate, format!("`{field}` is \"{text}\": {why}")))
}

fn wrong_type(field: &str, wanted: &str, found: &Json<'_>) -> RequestError {
    RequestError::new(RequestCode::WrongType, format!("`{field}` is {wanted}, and {} was given", found.kind()))
}

fn unknown_field(of: &str, field: &str, fields: &[&str]) -> RequestError {
    let hint = match nearest(field, fields.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("it has {}", crate::named::quoted_list(fields.iter().copied())),
    };
    RequestError::new(RequestCode::UnknownField, format!("{of} has no field \"{field}\"; {hint}"))
}

fn id_of(fields: &[(Cow<'_, str>, Json<'_>)]) -> Option<IdJson> {
    let (_, value) = fields.iter().find(|(field, _)| field == "id")?;
    id_value(value).ok()?
}

fn id_value(value: &Json<'_>) -> Result<Option<IdJson>, RequestError> {
    match value {
        Json::Null => Ok(None),
        Json::Text(text) => Ok(Some(IdJson::Text(text.clone().into_owned()))),
        Json::Integer(number) => Ok(Some(IdJson::Number(*number))),
        other => Err(wrong_type("id", "a text or a whole number", other)),
    }
}

fn json_error(error: &serde_json::Error) -> RequestError {
    let told = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let told = told.strip_suffix(&place).unwrap_or(&told);
    match told.strip_prefix(TWICE) {
        Some(message) => RequestError::new(RequestCode::SaidTwice, message),
        None => RequestError::new(RequestCode::NotJson, format!("this is not JSON: {told} at column {}", error.column())),
    }
}

/// The id of a line that cannot be read as a whole: its first `id`, if the line is sound as far as that.
fn find_id(line: &str) -> Option<IdJson> {
    let found = RefCell::new(None);
    let mut deserializer = serde_json::Deserializer::from_str(line);
    // The error is known; what matters is what was found before it.
    let _ = deserializer.deserialize_map(IdFinder(&found));
    found.into_inner()
}

struct IdFinder<'f>(&'f RefCell<Option<IdJson>>);

impl<'de> Visitor<'de> for IdFinder<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What it says makes no difference: the error is dropped.
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let mut ids = 0;
        while let Some(Key(key)) = map.next_key()? {
            if key != "id" {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            ids += 1;
            let value: Json<'de> = map.next_value()?;
            // Two ids are none: nobody can tell which request this is.
            *self.0.borrow_mut() = if ids == 1 { id_value(&value).ok().flatten() } else { None };
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "language caldicott 1\npolicy p \"P\"\ncategory notes \"Notes\" tier 1 \"Some\" tier 2 \"All\"\nrole gp \"GP\" code \"R\"\npurpose care \"Care\"\npurpose research \"Research\" code \"S\"\nlabel sealed \"Sealed\"\nlabel secret \"Secret\"\nfact told \"Told\" code \"T\"\nchoice stage \"Stage\" of early, late\nquantity age \"Age\" from 0 to 130\norganisation here \"Here\"\n";

    /// Each with every field that a request may have, in one form or another.
    const LINES: [&str; 6] = [
        r#"{"id":"a","role":"gp","requester":"here","holder":null,"category":"notes","tier":2,"labels":["sealed"],"purpose":"care","on":"2026-03-01","consent":"given","facts":{"told":true,"stage":"late"}}"#,
        r#"{"id":7,"role":"R","category":"notes","tier":1,"labels":null,"purpose":["care","S"],"on":"2026-03-01","consent":{"value":"refused","from":"2026-01-01","until":null},"facts":null}"#,
        r#"{"role":"gp","category":"notes","tier":1,"labels":[],"purpose":"care","on":"2026-03-01","consent":{"by_purpose":{"care":"given","S":null}},"facts":{"T":{"value":null},"age":{"value":17,"checked":"2026-01-01"}}}"#,
        r#" { "id" : null, "role" : "gp", "requester" : "else\u0077here", "category" : "n\u006ftes", "tier" : 1, "purpose" : "care", "on" : "2026-03-01", "facts" : {} } "#,
        r#"{"purpose":"care","on":"2026-03-01","role":"gp"}"#,
        r#"{"id":"b","role":"gp","purpose":"care","on":"2026-03-01","facts":{"told":true,"T":false}}"#,
    ];

    fn policy() -> Policy {
        let gathered = crate::gather("main.ig", "", &mut |_| Ok(POLICY.as_bytes().to_vec()));
        crate::resolve(&gathered).0.expect("the policy is sound")
    }

    /// A line, and what it becomes by a slip at any place.
    fn with_slips(line: &str) -> Vec<String> {
        let mut lines = vec![line.to_owned()];
        for at in 0..line.len() {
            let (before, after) = (&line[..at], &line[at + 1..]);
            lines.extend([before.to_owned(), format!("{before}{after}"), format!("{before}{}{after}", &line[at..=at].repeat(2))]);
            lines.extend(["\"", "}", ",", "0", "é", "null"].map(|other| format!("{before}{other}{after}")));
        }
        // Every field once more, as it is and as something else.
        for field in FIELDS {
            lines.extend(["null", "[]", "{}", "1", "1.5", "\"gp\""].map(|value| line.replacen('{', &format!("{{\"{field}\":{value},"), 1)));
        }
        lines
    }

    #[test]
    fn what_is_read_at_once_is_what_stands_there() {
        let policy = policy();
        let (mut sound, mut wrong) = (0, 0);
        for line in LINES.iter().flat_map(|line| with_slips(line)) {
            for about in [About::Item, About::Record] {
                let as_it_stands = policy.read_as_it_stands(&line, about);
                match policy.read_sound(&line, about) {
                    Some(read) => assert_eq!(read, as_it_stands, "{line}"),
                    None => assert!(as_it_stands.request.is_err(), "{line}"),
                }
                *if as_it_stands.request.is_ok() { &mut sound } else { &mut wrong } += 1;
            }
        }
        assert!(sound > 100 && wrong > 10_000, "{sound} are sound and {wrong} are wrong");
    }
}
