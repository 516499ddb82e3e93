//! Titles within a sentence.
//!
//! Titles are written as headings. In a sentence they lose the capital that only a beginning has, and stand in quotes where their own
//! words could be taken for words of the sentence:
//!
//! ```text
//! District nurse               General practitioner and district nurse gain …
//! Direct care                  … for direct care
//! Acting for the patient       … for "Acting for the patient"
//! Hospice, Liverpool           … when "Hospice, Liverpool" asks
//! ```

/// A title within a sentence, with its first letter as in the middle of one.
pub(super) fn within(title: &str) -> String {
    let first = title.split([' ', ',', ':']).next().unwrap_or_default();
    let mut letters = first.chars();
    let spelt_out = letters.next().is_some_and(char::is_uppercase) && letters.all(|letter| !letter.is_uppercase());
    let rest = &title[first.len()..];
    // What has another capital may begin with a name as well.
    let may_be_a_name = rest.chars().any(char::is_uppercase) || NAMES.iter().any(|name| first.starts_with(name));
    if ORDINARY.contains(&first) || (spelt_out && first.len() > 1 && !may_be_a_name) {
        return format!("{}{rest}", first.to_lowercase());
    }
    title.to_owned()
}

/// A title that keeps its first letter, as the name of something does.
pub(super) fn as_a_name(title: &str) -> String {
    if has_words_of_sentences(title) { quoted(title) } else { title.to_owned() }
}

/// A title within a sentence, in quotes if words of its own could be taken for words of the sentence.
pub(super) fn in_a_list(title: &str) -> String {
    if has_words_of_sentences(title) { quoted(title) } else { within(title) }
}

pub(super) fn quoted(title: &str) -> String {
    format!("\"{title}\"")
}

/// Whether a title has words or signs by which sentences are joined.
pub(super) fn has_words_of_sentences(title: &str) -> bool {
    title.contains('"') || is_joined(title)
}

/// Whether a condition is so simple that another can be joined to it with an *and*; what is in quotes is no more than a name.
pub(super) fn is_simple(condition: &str) -> bool {
    !condition.split('"').step_by(2).any(is_joined)
}

fn is_joined(words: &str) -> bool {
    words.contains([',', ';', ':']) || JOINING.iter().any(|word| words.split(' ').any(|part| part == *word))
}

/// Words by which the sentences of a difference are joined.
const JOINING: [&str; 7] = ["and", "but", "for", "if", "or", "when", "where"];

/// Words that begin with a capital only where a sentence begins, whatever follows.
const ORDINARY: [&str; 18] = [
    "A", "All", "An", "Any", "Both", "It", "No", "Nobody", "Not", "One", "Some", "Somebody", "The", "There", "This", "What", "Who",
    "Whoever",
];

/// Names with which titles of this field begin.
const NAMES: [&str; 3] = ["Caldicott", "Fraser", "Gillick"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_has_the_letters_of_the_middle_of_a_sentence() {
        for (title, inside) in [
            ("District nurse", "district nurse"),
            ("The controller has seen the Board's letter", "the controller has seen the Board's letter"),
            ("NHS 111 provider", "NHS 111 provider"),
            ("Caldicott guardian", "Caldicott guardian"),
            ("Mersey Care", "Mersey Care"),
            ("A", "a"),
            ("X", "X"),
            ("", ""),
        ] {
            assert_eq!(within(title), inside);
        }
    }

    #[test]
    fn what_is_in_quotes_joins_nothing() {
        assert!(is_simple("\"Now and then\" is \"yes\"") && is_simple("consent is given"));
        assert!(!is_simple("\"Age\" is at most 3 or at least 5") && is_simple("\"Nobody, or one, asks\" is not so"));
    }

    #[test]
    fn words_of_a_sentence_are_quoted_in_a_title() {
        assert_eq!(in_a_list("Acting for the patient"), "\"Acting for the patient\"");
        assert_eq!(in_a_list("Direct care"), "direct care");
        assert_eq!(as_a_name("Hospice, Liverpool"), "\"Hospice, Liverpool\"");
        assert_eq!(as_a_name("Hospitals"), "Hospitals");
        assert_eq!(as_a_name("Forest Trust"), "Forest Trust");
    }
}
