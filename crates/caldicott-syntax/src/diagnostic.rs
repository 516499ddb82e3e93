//! What is wrong with a text, in a form that a terminal, an editor and a program can each show in their way.
//!
//! A [`Diagnostic`] says one thing about one place: what was expected there, what was found, and how to put
//! it right. Its [`Code`] never changes its meaning; every code has a page in the guide, `docs/errors/`.

use crate::source::Span;
use serde::{Serialize, Serializer};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The policy may be used, and somebody should look at this.
    Warning,
    /// The policy is refused.
    Error,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// The stable name of this kind of finding.
    pub code: Code,
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
    /// Where.
    pub span: Span,
    /// A few words to stand under the place, or none.
    pub label: String,
    /// Other places that belong to the story, such as the first of two declarations.
    pub others: Vec<(Span, String)>,
    /// How to put it right, or none.
    pub help: Option<String>,
    /// Words that would put it right if they stood in place of those of a span.
    pub fix: Option<Fix>,
}

/// A replacement that a person or an editor can make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// What to replace; empty to insert.
    pub span: Span,
    /// What to write there.
    pub replacement: String,
}

impl Diagnostic {
    /// A finding with a message and a place, to be added to with the `with_…` calls.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Diagnostic { code, message: message.into(), span, label: String::new(), others: Vec::new(), help: None, fix: None }
    }

    /// Words to stand under the place.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Another place that belongs to the story.
    #[must_use]
    pub fn with_other(mut self, span: Span, label: impl Into<String>) -> Self {
        self.others.push((span, label.into()));
        self
    }

    /// How to put it right.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The replacement that would put it right.
    #[must_use]
    pub fn with_fix(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.fix = Some(Fix { span, replacement: replacement.into() });
        self
    }

    /// Whether the policy is refused because of it.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

macro_rules! codes {
    ($($(#[doc = $summary:literal])+ $variant:ident $name:literal $severity:ident)*) => {
        /// The kinds of finding. Each has a page in the guide under its name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $($(#[doc = $summary])+ $variant,)* }

        impl Code {
            /// Every code, in the order of this list.
            pub const ALL: &[Code] = &[$(Code::$variant,)*];

            /// The stable name, such as `wrong-quotes`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// What the code is about, in a sentence.
            pub fn summary(self) -> &'static str {
                match self { $(Code::$variant => concat!($($summary),+).trim_ascii(),)* }
            }

            /// How grave it always is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Characters.
    /// A file is not UTF-8 text.
    NotText "not-text" Error
    /// A file is longer than is read.
    TooLarge "too-large" Error
    /// A text is in curly or single quotes.
    WrongQuotes "wrong-quotes" Error
    /// A blank that is not a plain one, or a character that cannot be seen.
    OddBlank "odd-blank" Error
    /// A long dash stands where a hyphen belongs.
    WrongDash "wrong-dash" Error
    /// A character that is no part of the language.
    StrayCharacter "stray-character" Error
    /// A text has no closing quote.
    OpenText "open-text" Error
    /// A backslash before something other than a quote or a backslash.
    BadEscape "bad-escape" Error

    // Lines and entries.
    /// A file does not begin with the edition of the language.
    MissingEdition "missing-edition" Error
    /// An edition of the language that this program does not know.
    UnknownEdition "unknown-edition" Error
    /// A line at the margin starts with a word that starts no entry.
    UnknownEntry "unknown-entry" Error
    /// An entry is indented.
    IndentedEntry "indented-entry" Error
    /// A detail stands at the left margin.
    DetailAtMargin "detail-at-margin" Error
    /// An entry has no name.
    MissingName "missing-name" Error
    /// An entry has no title.
    MissingTitle "missing-title" Error
    /// A name has a capital letter, a blank or another character that names do not have.
    BadName "bad-name" Error
    /// A name is a word of the language.
    ReservedName "reserved-name" Error
    /// A word that is no detail of this entry.
    UnknownDetail "unknown-detail" Error
    /// A detail stands twice.
    RepeatedDetail "repeated-detail" Error
    /// A detail that the entry needs is missing.
    MissingDetail "missing-detail" Error
    /// Two details that exclude each other.
    EitherOr "either-or" Error
    /// A word other than those that can stand here.
    UnexpectedWord "unexpected-word" Error

    // Words people use instead.
    /// `upto` or `up to` where `to tier` is meant.
    SayToTier "say-to-tier" Error
    /// `can` where an `allow` entry is meant.
    SayAllow "say-allow" Error
    /// `excluding` or `except` where a `withhold` entry is meant.
    SayWithhold "say-withhold" Error

    // Conditions.
    /// `and` and `or` are mixed without brackets.
    MixedAndOr "mixed-and-or" Error
    /// Brackets within brackets.
    NestedBrackets "nested-brackets" Error
    /// `not` before a `not`.
    DoubleNot "double-not" Error

    // Dates and numbers.
    /// A date that is not written year-month-day, or that is not in the calendar.
    BadDate "bad-date" Error
    /// A number that is too large, or outside what it is about.
    BadNumber "bad-number" Error
    /// A period that ends before it starts.
    EmptyPeriod "empty-period" Error

    // Tables.
    /// A row that does not start and end with a bar on one line.
    OpenRow "open-row" Error
    /// A cell with nothing in it.
    EmptyCell "empty-cell" Error
    /// A row with more or fewer cells than its heading.
    RowLength "row-length" Error
    /// A heading that this table does not have.
    BadHeading "bad-heading" Error
    /// A cell that holds something else than its column does.
    BadCell "bad-cell" Error
    /// A row or a column that stands twice.
    RepeatedRow "repeated-row" Error
    /// Rows of one table with something between them.
    SplitTable "split-table" Error

    // Tiers.
    /// Tiers that do not run from 1 without gaps.
    TierGap "tier-gap" Error
    /// A tier that the category does not have.
    NoSuchTier "no-such-tier" Error
    /// A list in which some have their tier and some have none.
    MixedTiers "mixed-tiers" Error
    /// `to tier` where `from tier` belongs, or the reverse.
    TierDirection "tier-direction" Error

    // Names.
    /// A name that is declared twice.
    DuplicateName "duplicate-name" Error
    /// A code that two things of a kind share.
    DuplicateCode "duplicate-code" Error
    /// A name that is declared nowhere.
    UnknownName "unknown-name" Error
    /// A name of another kind than belongs here.
    WrongKind "wrong-kind" Error
    /// A thing said twice in one list.
    SaidTwice "said-twice" Error
    /// A group or a definition that leads back to itself.
    Cycle "cycle" Error
    /// Groups or definitions that lead too far into one another.
    TooDeep "too-deep" Error
    /// A policy with more of something than is supported.
    TooMany "too-many" Error

    // Rules and scenarios.
    /// A signature of an organisation that is no party.
    NotAParty "not-a-party" Error
    /// A scenario without a day.
    NoDay "no-day" Error

    // Files.
    /// No file holds a `policy` entry.
    NoPolicy "no-policy" Error
    /// A second `policy` entry, or a second background in one file.
    SecondOne "second-one" Error
    /// A file that is used cannot be read.
    UseUnreadable "use-unreadable" Error
    /// Files that use each other in a circle.
    UseCycle "use-cycle" Error
    /// A path that leaves the folder of the policy.
    UseOutside "use-outside" Error

    // Meaning.
    /// An objection or a label that could widen access.
    CanWiden "can-widen" Error
    /// A policy in which it takes too long to see whether an objection or a label could widen access.
    TooLargeToCheck "too-large-to-check" Error
    /// A grant or an agreement without a purpose.
    NoPurpose "no-purpose" Warning
    /// A claim that speaks of no request at all.
    EmptyClaim "empty-claim" Warning
    /// A scenario whose answer is not the expected one.
    FailedScenario "failed-scenario" Error
    /// A claim that does not hold.
    RefutedClaim "refuted-claim" Error
    /// A claim that takes too long to decide.
    UndecidedClaim "undecided-claim" Error
    /// A compiled table that answers a request otherwise than its policy.
    TableDiffers "table-differs" Error
    /// A compiled table of which it takes too long to prove that it answers as its policy does.
    TableNotProved "table-not-proved" Error

    // Advice.
    /// A rule without which every request would be answered as it is.
    IdleRule "idle-rule" Warning
    /// A rule that gives nothing that another does not give already.
    ShadowedRule "shadowed-rule" Warning
    /// A condition, or a part of one, without which every request would be answered as it is.
    IdleCondition "idle-condition" Warning
    /// A role that is never permitted anything.
    IdleRole "idle-role" Warning
    /// A purpose for which nothing is ever permitted.
    IdlePurpose "idle-purpose" Warning
    /// A category, or a tier of one, that nobody ever reaches.
    UnreachedData "unreached-data" Warning
    /// A tier is refused where a higher one is permitted.
    AccessGap "access-gap" Warning
    /// A consent entry applies where no clause of it could ever be satisfied.
    UnmeetableConsent "unmeetable-consent" Warning
    /// Two rules or clauses give the same with different duties, and only their order chooses.
    DifferentDuties "different-duties" Warning
    /// A way round a refusal or a restriction on which nothing is owed.
    EmergencyWithoutDuty "emergency-without-duty" Warning
    /// An agreement that names no lawful basis under Article 6 or Article 9 of the UK GDPR, or a gateway that names no law.
    NoLawfulBasis "no-lawful-basis" Warning
    /// An agreement that is never to be reviewed.
    NoReview "no-review" Warning
    /// An agreement in force after the day by which it was to be reviewed.
    PastReview "past-review" Warning
    /// A party of an agreement with signatures that has not signed.
    NotSigned "not-signed" Warning
    /// A fact, an objection, a choice, a quantity or a label that no rule asks about.
    NeverAsked "never-asked" Warning
    /// An opt-out whose answer never grows too old.
    NoFreshness "no-freshness" Warning
    /// An acceptance of something that is not found.
    StaleAcceptance "stale-acceptance" Warning
    /// An acceptance of something that no lint looks for.
    UnknownLint "unknown-lint" Error
    /// An acceptance without a reason.
    MissingReason "missing-reason" Error
    /// It takes too long to see what there is to advise.
    UndecidedLints "undecided-lints" Error
}

impl Code {
    /// What `check --lints` looks for, and what an entry may `accept`.
    pub const LINTS: &[Code] = &[
        Code::NoPurpose,
        Code::IdleRule,
        Code::ShadowedRule,
        Code::IdleCondition,
        Code::IdleRole,
        Code::IdlePurpose,
        Code::UnreachedData,
        Code::AccessGap,
        Code::UnmeetableConsent,
        Code::DifferentDuties,
        Code::EmergencyWithoutDuty,
        Code::NoLawfulBasis,
        Code::NoReview,
        Code::PastReview,
        Code::NotSigned,
        Code::NeverAsked,
        Code::NoFreshness,
    ];
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// The candidate nearest to a misspelt word, if any is near enough to be meant: up to a third of its letters
/// may differ (picked by gut feeling; a swap of neighbours counts as one).
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    // Longer than any name a person writes; comparing costs the product of the lengths.
    const MAX_COMPARED: usize = 80;
    if word.len() > MAX_COMPARED {
        return None;
    }
    let lower = word.to_lowercase();
    let allowed = (lower.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= MAX_COMPARED && candidate.len().abs_diff(lower.len()) <= allowed + 2)
        .map(|candidate| (strsim::osa_distance(&lower, candidate), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}
