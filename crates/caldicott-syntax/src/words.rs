//! The grammar's rules in a reader's words: one exhaustive table, and the words that people use instead.

use crate::grammar::Rule;

/// Words of everyday English that stand for nothing here, and what to write instead.
const OTHERWISE_SAID: &[(&[&str], &str)] = &[
    (&["=", "=="], "write `is`"),
    (&["<"], "write `is under` and the number"),
    (&[">"], "write `is at least` and the next number"),
    (&["&", "&&", "AND"], "write `and`"),
    (&["OR"], "write `or`"),
    (&["NOT", "!"], "write `not` before it"),
    (&[":", ";", "."], "take it out: no such mark stands here"),
    (
        &["all", "any", "every", "anything"],
        "`everything` stands for all data; leave `roles` out for any role and `for` out for any purpose",
    ),
    (&["everyone", "anyone", "everybody", "anybody", "nobody"], "leave `roles` out for any role"),
    (&["if", "where", "provided"], "write `when` and a condition"),
    (&["over", "above", "exceeds"], "write `is at least` and the number"),
    (&["below", "less"], "write `is under` and the number"),
    (&["has", "have", "are", "was", "been"], "a fact stands alone, or after `not`; a choice or a quantity is followed by `is`"),
];

/// What to write instead of a word of everyday English that stands for nothing here.
pub fn otherwise_said(word: &str) -> Option<&'static str> {
    OTHERWISE_SAID.iter().find(|(words, _)| words.contains(&word)).map(|&(_, help)| help)
}

/// What may stand at a place: a mark or a word as it is written, or a kind of thing.
pub(crate) enum Expected {
    /// This mark or word.
    Word(&'static str),
    /// Some detail of the entry.
    Detail,
    /// A thing of this kind.
    Thing(&'static str),
    /// The end of the entry.
    End,
}

/// The words for each rule of the grammar; `None` for those that only ever hold others together.
pub(crate) fn expected(rule: Rule) -> Option<Expected> {
    use Expected::{Detail, End, Thing, Word};
    Some(match rule {
        Rule::EOI => End,
        Rule::name => Thing("a name"),
        Rule::names => Thing("a name"),
        Rule::number => Thing("a number"),
        Rule::date => Thing("a date"),
        Rule::text | Rule::texts => Thing("a text in quotes"),
        Rule::comma => Word(","),
        Rule::open | Rule::bracket => Word("("),
        Rule::close => Word(")"),
        Rule::k_accept => Word("accept"),
        Rule::k_at => Word("at"),
        Rule::k_about => Word("about"),
        Rule::k_and => Word("and"),
        Rule::k_basis => Word("basis"),
        Rule::k_best => Word("best"),
        Rule::k_between => Word("between"),
        Rule::k_by => Word("by"),
        Rule::k_category => Word("category"),
        Rule::k_checked => Word("checked"),
        Rule::k_cites => Word("cites"),
        Rule::k_code => Word("code"),
        Rule::k_confidentiality => Word("confidentiality"),
        Rule::k_consent => Word("consent"),
        Rule::k_controllers => Word("controllers"),
        Rule::k_covers => Word("covers"),
        Rule::k_data => Word("data"),
        Rule::k_days => Word("days"),
        Rule::k_duties => Word("duties"),
        Rule::k_ends => Word("ends"),
        Rule::k_everything => Word("everything"),
        Rule::k_expect => Word("expect"),
        Rule::k_explicit => Word("explicit"),
        Rule::k_for => Word("for"),
        Rule::k_from => Word("from"),
        Rule::k_given => Word("given"),
        Rule::k_holder => Word("holder"),
        Rule::k_implied => Word("implied"),
        Rule::k_in => Word("in"),
        Rule::k_interests => Word("interests"),
        Rule::k_is => Word("is"),
        Rule::k_labelled => Word("labelled"),
        Rule::k_labels => Word("labels"),
        Rule::k_least => Word("least"),
        Rule::k_members => Word("members"),
        Rule::k_must => Word("must"),
        Rule::k_no => Word("no"),
        Rule::k_none => Word("none"),
        Rule::k_not => Word("not"),
        Rule::k_of => Word("of"),
        Rule::k_on => Word("on"),
        Rule::k_one => Word("one"),
        Rule::k_or => Word("or"),
        Rule::k_otherwise => Word("otherwise"),
        Rule::k_owner => Word("owner"),
        Rule::k_processors => Word("processors"),
        Rule::k_purpose => Word("purpose"),
        Rule::k_refer => Word("refer"),
        Rule::k_relying => Word("relying"),
        Rule::k_requester => Word("requester"),
        Rule::k_review => Word("review"),
        Rule::k_role => Word("role"),
        Rule::k_roles => Word("roles"),
        Rule::k_same => Word("same-organisation"),
        Rule::k_sees => Word("sees"),
        Rule::k_setting => Word("setting"),
        Rule::k_sharers => Word("sharers"),
        Rule::k_signatures => Word("signatures"),
        Rule::k_source => Word("source"),
        Rule::k_starts => Word("starts"),
        Rule::k_then => Word("then"),
        Rule::k_tier => Word("tier"),
        Rule::k_to => Word("to"),
        Rule::k_under => Word("under"),
        Rule::k_unknown => Word("unknown"),
        Rule::k_unless => Word("unless"),
        Rule::k_version => Word("version"),
        Rule::k_viewers => Word("viewers"),
        Rule::k_when => Word("when"),
        Rule::k_with => Word("with"),
        Rule::k_within => Word("within"),
        Rule::k_without => Word("without"),
        Rule::data_list | Rule::data_item => Thing("`everything`, or categories and groups"),
        Rule::up_to => Word("to"),
        Rule::from_tier => Word("from"),
        Rule::labelled => Word("labelled"),
        Rule::table | Rule::row => Thing("a row of a table"),
        Rule::condition | Rule::operand | Rule::bracket_operand | Rule::bracket_inside | Rule::ask => Thing("a condition"),
        Rule::is_names | Rule::is_number => Word("is"),
        Rule::under => Word("under"),
        Rule::at_least => Word("at"),
        Rule::party => Thing("an organisation"),
        Rule::given => Thing("a fact"),
        Rule::question => Thing("a question"),
        Rule::gate => Thing("a gate"),
        Rule::reliance => Thing("`explicit consent`, `implied consent`, `best interests` or `no consent`"),
        Rule::expect_permit | Rule::expect_about | Rule::expect_by => Thing("`permit`, `ask`, `deny` or `conceal`"),
        Rule::version_d
        | Rule::owner_d
        | Rule::source_d
        | Rule::tier_d
        | Rule::code_d
        | Rule::setting_d
        | Rule::members_d
        | Rule::otherwise_d
        | Rule::checked_d
        | Rule::values_d
        | Rule::bounds_d
        | Rule::accept_d
        | Rule::cites_d
        | Rule::starts_d
        | Rule::ends_d
        | Rule::roles_d
        | Rule::for_d
        | Rule::data_d
        | Rule::when_d
        | Rule::must_d
        | Rule::unless_d
        | Rule::unless_claim_d
        | Rule::refer_d
        | Rule::table_d
        | Rule::clause_d
        | Rule::between_d
        | Rule::sharers_d
        | Rule::viewers_d
        | Rule::covers_d
        | Rule::review_d
        | Rule::controllers_d
        | Rule::processors_d
        | Rule::basis_d
        | Rule::confidentiality_d
        | Rule::signatures_d
        | Rule::role_d
        | Rule::sees_d
        | Rule::labelled_d
        | Rule::on_d
        | Rule::answer_d
        | Rule::given_d
        | Rule::labels_d
        | Rule::expect_d => Detail,
        Rule::WHITESPACE | Rule::COMMENT | Rule::letter | Rule::reserved | Rule::row_end | Rule::language_line | Rule::use_line => {
            return None;
        }
        Rule::policy_e
        | Rule::category_e
        | Rule::coded_e
        | Rule::plain_e
        | Rule::organisation_e
        | Rule::group_e
        | Rule::fact_e
        | Rule::choice_e
        | Rule::quantity_e
        | Rule::define_e
        | Rule::access_e
        | Rule::allow_e
        | Rule::withhold_e
        | Rule::conceal_e
        | Rule::consent_e
        | Rule::agreement_e
        | Rule::gateway_e
        | Rule::oblige_e
        | Rule::claim_e
        | Rule::background_e
        | Rule::scenario_e => Detail,
    })
}

/// Whether a rule is a single word of the language.
pub(crate) fn is_keyword(rule: Rule) -> bool {
    keyword_of(rule).is_some()
}

/// The word that a rule is, if it is a single word of the language.
pub(crate) fn keyword_of(rule: Rule) -> Option<&'static str> {
    match expected(rule) {
        Some(Expected::Word(word)) if word.starts_with(|c: char| c.is_ascii_lowercase()) => Some(word),
        _ => None,
    }
}
