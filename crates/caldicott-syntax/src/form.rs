//! The form of each entry: which details it takes, which it needs, and which rule of the grammar reads them.
//!
//! This is section 3 of the language page as a table. To give an entry a new detail, add it here, to
//! `grammar.pest` and to `tree.rs`.

use crate::ast::{DetailKind, Keyword};
use crate::grammar::Rule;

/// What an entry is made of.
pub(crate) struct Form {
    /// The rule that reads its details.
    pub(crate) rule: Rule,
    /// The first word of each detail it takes, as they are listed to a person.
    pub(crate) details: &'static [&'static str],
    /// The details it needs: of each group, one.
    pub(crate) needs: &'static [&'static [&'static str]],
}

/// The word that stands for the rows of a table among the details of an access entry.
pub(crate) const TABLE: &str = "a table";

const CITES: &str = "cites";
const BASIS: &str = "basis";
const STARTS: &str = "starts";
const ENDS: &str = "ends";
const ACCEPT: &str = "accept";

/// The form of an entry.
pub(crate) fn form(keyword: Keyword) -> Form {
    const fn form(rule: Rule, details: &'static [&'static str], needs: &'static [&'static [&'static str]]) -> Form {
        Form { rule, details, needs }
    }
    match keyword {
        Keyword::Policy => form(Rule::policy_e, &["version", "owner", "source", ACCEPT], &[]),
        Keyword::Category => form(Rule::category_e, &["tier", ACCEPT], &[&["tier"]]),
        Keyword::Role | Keyword::Purpose | Keyword::Label | Keyword::Duty => form(Rule::coded_e, &["code", ACCEPT], &[]),
        Keyword::Setting => form(Rule::plain_e, &[ACCEPT], &[]),
        Keyword::Organisation => form(Rule::organisation_e, &["code", "setting", ACCEPT], &[]),
        Keyword::Group => form(Rule::group_e, &["members", ACCEPT], &[&["members"]]),
        Keyword::Objection | Keyword::Fact => form(Rule::fact_e, &["otherwise", "code", "checked", ACCEPT], &[]),
        Keyword::Choice => form(Rule::choice_e, &["of", "code", ACCEPT], &[&["of"]]),
        Keyword::Quantity => form(Rule::quantity_e, &["from", "code", ACCEPT], &[&["from"]]),
        Keyword::Define => form(Rule::define_e, &["when", ACCEPT], &[&["when"]]),
        Keyword::Access => form(Rule::access_e, &["for", "when", "must", CITES, STARTS, ENDS, ACCEPT, TABLE], &[&[TABLE]]),
        Keyword::Allow => form(Rule::allow_e, &["roles", "data", "for", "when", "must", CITES, STARTS, ENDS, ACCEPT], &[&["data"]]),
        Keyword::Withhold => {
            form(Rule::withhold_e, &["data", "roles", "for", "when", "unless", "refer", CITES, STARTS, ENDS, ACCEPT], &[&["data"]])
        }
        Keyword::Conceal => form(Rule::conceal_e, &["data", "roles", "for", "when", "unless", CITES, STARTS, ENDS, ACCEPT], &[&["data"]]),
        Keyword::Consent => form(
            Rule::consent_e,
            &["data", "roles", "for", "when", "with", "in", "without", "must", CITES, STARTS, ENDS, ACCEPT],
            &[&["with", "in", "without"]],
        ),
        Keyword::Agreement => form(
            Rule::agreement_e,
            &[
                "between",
                "sharers",
                "viewers",
                "for",
                "covers",
                "roles",
                "when",
                "must",
                "review",
                "version",
                "controllers",
                "processors",
                BASIS,
                "confidentiality",
                "signatures",
                CITES,
                STARTS,
                ENDS,
                ACCEPT,
            ],
            &[&["between", "sharers", "viewers"], &["covers"]],
        ),
        Keyword::Gateway => {
            form(Rule::gateway_e, &["for", "covers", "roles", "when", "must", BASIS, CITES, STARTS, ENDS, ACCEPT], &[&["covers"]])
        }
        Keyword::Oblige => form(Rule::oblige_e, &["data", "roles", "for", "when", "must", CITES, STARTS, ENDS, ACCEPT], &[&["must"]]),
        Keyword::Never | Keyword::Always => form(Rule::claim_e, &["roles", "data", "for", "when", "unless", CITES], &[]),
        Keyword::Background => form(Rule::background_e, &["on", "consent", "given", "labels", CITES, BASIS], &[]),
        Keyword::Scenario => form(
            Rule::scenario_e,
            &["role", "sees", "labelled", "for", "on", "consent", "given", "labels", "expect", CITES, BASIS],
            &[&["role"], &["sees"], &["for"], &["expect"]],
        ),
    }
}

impl DetailKind {
    /// The first word of the detail, which is what a person calls it.
    pub fn word(&self) -> &'static str {
        match self {
            DetailKind::Version(_) => "version",
            DetailKind::Owner(_) => "owner",
            DetailKind::Source(_) => "source",
            DetailKind::Tier(..) => "tier",
            DetailKind::Code(_) => "code",
            DetailKind::Setting(_) => "setting",
            DetailKind::Members(_) => "members",
            DetailKind::Otherwise(_) => "otherwise",
            DetailKind::CheckedWithin(_) => "checked",
            DetailKind::Values(_) => "of",
            DetailKind::Bounds(..) => "from",
            DetailKind::Cites(_) => CITES,
            DetailKind::Accept(..) => ACCEPT,
            DetailKind::Starts(_) => "starts",
            DetailKind::Ends(_) => "ends",
            DetailKind::Roles(_) => "roles",
            DetailKind::For(_) => "for",
            DetailKind::Data(_) => "data",
            DetailKind::When(_) => "when",
            DetailKind::Must(_) => "must",
            DetailKind::Unless(..) => "unless",
            DetailKind::Refer(_) => "refer",
            DetailKind::Table(_) => TABLE,
            DetailKind::Clause(clause) => match clause.basis {
                crate::ast::Basis::Explicit | crate::ast::Basis::Implied => "with",
                crate::ast::Basis::BestInterests => "in",
                crate::ast::Basis::Without => "without",
            },
            DetailKind::Between(_) => "between",
            DetailKind::Sharers(_) => "sharers",
            DetailKind::Viewers(_) => "viewers",
            DetailKind::Covers(_) => "covers",
            DetailKind::ReviewBy(_) => "review",
            DetailKind::Controllers(_) => "controllers",
            DetailKind::Processors(_) => "processors",
            DetailKind::Basis(_) => BASIS,
            DetailKind::Confidentiality(_) => "confidentiality",
            DetailKind::Signatures(_) => "signatures",
            DetailKind::RoleAt(..) => "role",
            DetailKind::Sees(..) => "sees",
            DetailKind::Labelled(_) => "labelled",
            DetailKind::On(_) => "on",
            DetailKind::Answer(..) => "consent",
            DetailKind::Given(_) => "given",
            DetailKind::Labels(_) => "labels",
            DetailKind::Expect(_) => "expect",
        }
    }

    /// Whether an entry may have several of them.
    pub(crate) fn is_many(&self) -> bool {
        matches!(self, DetailKind::Tier(..) | DetailKind::Code(_) | DetailKind::Clause(_) | DetailKind::Answer(..) | DetailKind::Accept(..))
    }
}
