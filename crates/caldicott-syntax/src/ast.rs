//! A file as it is written: entries, details and comments, each with its place; names not yet looked up.
//!
//! The language is a form, and so is its tree: an [`Entry`] has a keyword, a name, a title and a list of
//! [`Detail`]s in the order in which they stand. What a detail may say is fixed here; whether an entry has the
//! details it needs, and what its names mean, is decided where a policy is resolved.
//!
//! Invariant: every entry that is not [`Entry::broken`] says exactly what its text says; printing it and
//! reading it again gives an equal entry (spans never count in a comparison).

use crate::source::{SourceId, Span};
pub use crate::table::{Cell, Row, Table};
use std::fmt;

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Which file.
    pub source: SourceId,
    /// The `language caldicott 1` line.
    pub edition: Option<Span>,
    /// The other files that it reads, and its entries, in the order written.
    pub items: Vec<Item>,
    /// Every comment, from its `#` to the end of its line.
    pub comments: Vec<Span>,
}

/// Something that stands at the margin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// `use "file.ig"`.
    Use(Use),
    /// An entry.
    Entry(Entry),
    /// A piece that starts with no word of the language, and the name that it seems to declare.
    Unreadable(Option<Name>, Span),
}

/// `use "file.ig"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The path, relative to the file that it stands in.
    pub path: Text,
    /// The whole line.
    pub span: Span,
}

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What kind of entry.
    pub keyword: Keyword,
    /// Where the keyword stands.
    pub keyword_span: Span,
    /// Its name; a background has none.
    pub name: Name,
    /// Its title.
    pub title: Text,
    /// Its details, as written.
    pub details: Vec<Detail>,
    /// From its keyword to the end of its last detail.
    pub span: Span,
    /// Whether some of it could not be read (and a finding says so): then details may be missing.
    pub broken: bool,
}

/// A name, such as `district-nurse`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// A title or another text, unescaped, its line breaks turned to spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What it says.
    pub value: String,
    /// Where it stands, quotes included.
    pub span: Span,
}

/// A whole number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// The number.
    pub value: u32,
    /// Where it stands.
    pub span: Span,
}

/// A day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// The day.
    pub day: crate::Day,
    /// Where it stands.
    pub span: Span,
}

/// A detail of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// What it says.
    pub kind: DetailKind,
    /// Where it stands, its keyword included.
    pub span: Span,
}

/// What a detail says. The variants are named as their keywords.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is the detail of its name in the language guide")]
pub enum DetailKind {
    Version(Text),
    Owner(Text),
    Source(Vec<Text>),
    Tier(Number, Text),
    Code(Text),
    Setting(Name),
    Members(Vec<Name>),
    Otherwise(Text),
    CheckedWithin(Number),
    /// `of A, B`: the values of a choice.
    Values(Vec<Name>),
    /// `from N to M`: the bounds of a quantity.
    Bounds(Number, Number),
    Cites(Vec<Text>),
    /// `accept CODE of A, B "reason"`: a lint that was looked at and is as it should be; without `of` the list is empty.
    Accept(Name, Vec<Name>, Text),
    Starts(Date),
    Ends(Date),
    Roles(Vec<Name>),
    For(Vec<Name>),
    Data(Data),
    When(Condition),
    Must(Vec<Name>),
    /// `unless … then must A, B`.
    Unless(Condition, Vec<Name>),
    Refer(Text),
    /// The table of an access entry.
    Table(Table),
    Clause(Clause),
    Between(Vec<Name>),
    Sharers(Vec<Name>),
    Viewers(Vec<Name>),
    Covers(Covers),
    ReviewBy(Date),
    Controllers(Controllers),
    Processors(Vec<Name>),
    Basis(Vec<Text>),
    Confidentiality(Text),
    Signatures(Table),
    /// `role R at ORG`.
    RoleAt(Name, Party),
    /// `sees CATEGORY tier N of ORG`.
    Sees(Name, Number, Party),
    Labelled(Vec<Name>),
    On(Date),
    /// `consent given for research`.
    Answer(ConsentAnswer, Option<Name>),
    Given(Vec<Given>),
    /// `labels none` is `true`, `labels unknown` is `false`.
    Labels(LabelsAnswer),
    Expect(Expectation),
}

/// `labels none` or `labels unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelsAnswer {
    /// The item carries no label.
    None,
    /// Nobody says which labels the item carries.
    Unknown,
}

/// A list of data: categories and groups, each with its tier or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    /// The list.
    pub items: Vec<DataItem>,
    /// `labelled A, B`; empty for none.
    pub labelled: Vec<Name>,
}

/// One item of a list of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataItem {
    /// A category, a group of them, or `None` for `everything`.
    pub name: Option<Name>,
    /// `to tier N` or `from tier N`.
    pub tier: Option<(TierWord, Number)>,
    /// Where it stands.
    pub span: Span,
}

/// `to tier` or `from tier`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierWord {
    /// This tier and every lower one.
    To,
    /// This tier and every higher one.
    From,
}

/// What an agreement or a gateway covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Covers {
    /// A list of data.
    Data(Data),
    /// A table of roles and categories.
    Table(Table),
}

/// A condition: a list of operands under one word, `and` or `or`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The word between the operands; [`Connective::And`] where there is only one.
    pub connective: Connective,
    /// What is joined.
    pub operands: Vec<Operand>,
    /// Where it stands.
    pub span: Span,
}

/// `and` or `or`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connective {
    /// `and`.
    And,
    /// `or`.
    Or,
}

/// One thing of a condition, or one bracket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operand {
    /// Whether `not` stands before it.
    pub negated: bool,
    /// The thing or the bracket.
    pub term: Term,
}

/// A thing that can be asked, or a bracket of such things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// A bracket; within it no operand is a bracket.
    Bracket(Condition),
    /// A thing that can be asked.
    Ask(Ask),
}

/// A thing that can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What is asked.
    pub kind: AskKind,
    /// Where it stands.
    pub span: Span,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskKind {
    /// `same-organisation`.
    SameOrganisation,
    /// `labelled sealed`.
    Labelled(Name),
    /// A fact, an objection or a defined condition by its name.
    Name(Name),
    /// `relationship is referral`.
    Choice(Name, Is),
    /// `age is under 16`.
    Quantity(Name, Compare),
    /// `tier is at least 2`.
    Tier(Compare),
    /// `role is gp`, and its like.
    Subject(Subject, Is),
}

/// What `is` can be said of, besides choices and quantities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is the word of its name")]
pub enum Subject {
    Consent,
    Role,
    Purpose,
    Category,
    Requester,
    Holder,
}

/// `is A`, `is not A`, `is one of A, B`, `is not one of A, B`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Is {
    /// Whether `not` follows `is`.
    pub negated: bool,
    /// Whether it is written `one of`.
    pub one_of: bool,
    /// The names.
    pub names: Vec<Name>,
}

/// `is under N`, `is at least N`, `is N`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compare {
    /// Less than the number.
    Under(Number),
    /// The number or more.
    AtLeast(Number),
    /// The number.
    Exactly(Number),
}

/// A clause of a consent entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// What it rests on.
    pub basis: Basis,
    /// Its own `when` and `must`, as written.
    pub details: Vec<Detail>,
}

/// What a clause of a consent entry rests on, from the patient's own word outwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// `with explicit consent`.
    Explicit,
    /// `with implied consent`.
    Implied,
    /// `in best interests`.
    BestInterests,
    /// `without consent`.
    Without,
}

/// `controllers sole` or `controllers joint`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Controllers {
    /// Each organisation decides for itself.
    Sole,
    /// The parties decide together.
    Joint,
}

/// An organisation in a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Party {
    /// One that the policy names.
    Named(Name),
    /// `unknown`.
    Unknown(Span),
    /// `another-organisation`.
    Another(Span),
    /// `a-third-organisation`.
    AThird(Span),
}

/// The patient's recorded answer, or that nobody says what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is the word of its name")]
pub enum ConsentAnswer {
    Given,
    Refused,
    NotRecorded,
    Unknown,
}

/// One thing that a scenario takes as given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The fact, objection, choice or quantity.
    pub name: Name,
    /// What is said of it.
    pub value: GivenValue,
    /// `checked 2018-06-01`.
    pub checked: Option<Date>,
}

/// What a scenario says of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GivenValue {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Nobody knows.
    Unknown,
    /// The value of a choice.
    Choice(Name),
    /// The size of a quantity.
    Quantity(Number),
}

/// The answer that a scenario expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// `permit`, with what it relies on and what is owed where that is said.
    Permit {
        /// `relying on …`.
        relying_on: Option<Basis>,
        /// `with duties …`; an empty list is `none`.
        duties: Option<Vec<Name>>,
    },
    /// `ask`, with exactly these questions where they are said.
    Ask {
        /// `about …`.
        about: Option<Vec<Name>>,
    },
    /// `deny`, by this gate where one is said.
    Deny {
        /// `by …`.
        by: Option<Gate>,
    },
    /// `conceal`.
    Conceal,
}

/// The four gates that every request passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each variant is the gate of its name")]
pub enum Gate {
    Authority,
    Access,
    Withhold,
    Consent,
}

impl Gate {
    /// All four, in the order in which answers list them.
    pub const ALL: [Gate; 4] = [Gate::Authority, Gate::Access, Gate::Withhold, Gate::Consent];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Gate::Authority => "authority",
            Gate::Access => "access",
            Gate::Withhold => "withhold",
            Gate::Consent => "consent",
        }
    }
}

impl Basis {
    /// The words of a clause.
    pub fn words(self) -> &'static str {
        match self {
            Basis::Explicit => "with explicit consent",
            Basis::Implied => "with implied consent",
            Basis::BestInterests => "in best interests",
            Basis::Without => "without consent",
        }
    }

    /// The words of an expectation.
    pub fn relying_on(self) -> &'static str {
        match self {
            Basis::Explicit => "explicit consent",
            Basis::Implied => "implied consent",
            Basis::BestInterests => "best interests",
            Basis::Without => "no consent",
        }
    }
}

impl ConsentAnswer {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            ConsentAnswer::Given => "given",
            ConsentAnswer::Refused => "refused",
            ConsentAnswer::NotRecorded => "not-recorded",
            ConsentAnswer::Unknown => "unknown",
        }
    }
}

impl Subject {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Subject::Consent => "consent",
            Subject::Role => "role",
            Subject::Purpose => "purpose",
            Subject::Category => "category",
            Subject::Requester => "requester",
            Subject::Holder => "holder",
        }
    }
}

macro_rules! keywords {
    ($($variant:ident $word:literal)*) => {
        /// The word that starts an entry.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each variant is the word of its name")]
        pub enum Keyword { $($variant,)* }

        impl Keyword {
            /// Every keyword, as the language page lists them.
            pub const ALL: &[Keyword] = &[$(Keyword::$variant,)*];

            /// The word.
            pub fn word(self) -> &'static str {
                match self { $(Keyword::$variant => $word,)* }
            }

            /// The keyword that a word is.
            pub fn from_word(word: &str) -> Option<Keyword> {
                match word { $($word => Some(Keyword::$variant),)* _ => None }
            }
        }
    };
}

keywords! {
    Policy "policy"
    Category "category"
    Role "role"
    Purpose "purpose"
    Setting "setting"
    Organisation "organisation"
    Group "group"
    Label "label"
    Objection "objection"
    Fact "fact"
    Choice "choice"
    Quantity "quantity"
    Define "define"
    Duty "duty"
    Access "access"
    Allow "allow"
    Withhold "withhold"
    Conceal "conceal"
    Consent "consent"
    Agreement "agreement"
    Gateway "gateway"
    Oblige "oblige"
    Never "never"
    Always "always"
    Background "background"
    Scenario "scenario"
}

impl Keyword {
    /// Whether it declares a rule.
    pub fn is_rule(self) -> bool {
        (Keyword::Access..=Keyword::Oblige).contains(&self)
    }

    /// Whether it declares a scenario, a background or a claim: what tests a policy and is no part of it.
    pub fn is_test(self) -> bool {
        self >= Keyword::Never
    }

    /// The word with its article, for messages.
    pub fn with_article(self) -> String {
        let word = self.word();
        let article = if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        format!("{article} `{word}`")
    }
}

impl fmt::Display for Keyword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
