//! What a request answers, as bits in a few words.
//!
//! A question is decided in some tens of nanoseconds, so what it costs is how much memory it looks at. An answer takes no more
//! bits than its variable has values, and the answers lie side by side in the order of the variables: of a usual policy what is
//! known of a patient is one word, and all the rest is another.
//!
//! ```text
//! word 0    consent │ same │ requester │ holder │ label │ label …    the front: who asks, of which record, for what
//! word 1    day │ fact │ fact │ choice │ fact …                      the patient and the moment
//! word 2 …  what does not fit: more facts, and then more labels
//! ```

use crate::truths::NO;

/// How many variables come first: their values depend on more than one part of a request.
pub(crate) const PLACE: usize = 4;

/// Where the value of a variable lies. A value lies in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    /// The bits of the value.
    pub(crate) mask: u64,
    pub(crate) word: u16,
    pub(crate) shift: u8,
}

impl Field {
    const fn new(word: u16, shift: u32, width: u32) -> Field {
        // A word has fewer than 256 bits.
        Field { mask: ((1 << width) - 1) << shift, word, shift: shift as u8 }
    }

    /// How many bits it has.
    pub(crate) const fn width(self) -> u32 {
        self.mask.count_ones()
    }

    /// A value, where it lies.
    #[inline]
    pub(crate) const fn holding(self, value: u16) -> u64 {
        (value as u64) << self.shift
    }

    /// The value, of the word that it lies in.
    #[inline]
    pub(crate) const fn value(self, word: u64) -> u16 {
        ((word & self.mask) >> self.shift) as u16
    }

    /// Where a patient's answer for the purpose of a number lies, among their answers.
    #[inline]
    pub(crate) const fn of_answer(number: usize) -> Field {
        Field::new((number / ANSWERS) as u16, (number % ANSWERS) as u32 * ANSWER, ANSWER)
    }
}

/// How many bits the patient's answer takes, and how many answers lie in a word.
const ANSWER: u32 = 2;
const ANSWERS: usize = (u64::BITS / ANSWER) as usize;

/// Where the patient's answer lies in the front, and whether requester and holder are the same organisation: the first two
/// variables, which have four values and three.
pub(crate) const CONSENT: Field = Field::new(FRONT, 0, ANSWER);
pub(crate) const SAME: Field = Field::new(FRONT, ANSWER, 2);

/// The number of the word that depends on more than one part of a request, and of the first that is about the patient.
pub(crate) const FRONT: u16 = 0;
pub(crate) const PATIENT: u16 = 1;

/// Words, of which mostly there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) first: u64,
    others: Option<Box<Others>>,
}

/// The words after the first. They lie elsewhere, so that a request without any is as small as can be.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Others(Box<[u64]>);

impl Words {
    /// So many words that are all the same.
    #[inline]
    pub(crate) fn filled(word: u64, length: usize) -> Words {
        Words { first: word, others: (length > 1).then(|| Box::new(Others(vec![word; length - 1].into()))) }
    }

    /// The same answer for each of some purposes.
    #[inline]
    pub(crate) fn of_answers(answer: u16, purposes: usize) -> Words {
        const ONES: u64 = u64::MAX / CONSENT.mask;
        Words::filled(ONES * answer as u64, purposes.div_ceil(ANSWERS))
    }

    /// The answer for a purpose.
    #[inline]
    pub(crate) fn answer(&self, purpose: usize) -> u16 {
        let field = Field::of_answer(purpose);
        field.value(if purpose < ANSWERS { self.first } else { self.word(field.word.into()) })
    }

    /// A word. Beyond the last there is nothing.
    #[inline]
    pub(crate) fn word(&self, at: usize) -> u64 {
        match at.checked_sub(1) {
            None => self.first,
            Some(at) => self.others.as_ref().and_then(|others| others.0.get(at)).copied().unwrap_or_default(),
        }
    }

    #[inline]
    pub(crate) fn word_mut(&mut self, at: usize) -> &mut u64 {
        match at.checked_sub(1) {
            None => &mut self.first,
            Some(at) => &mut self.others.as_mut().expect("there are as many words as fields need").0[at],
        }
    }

    /// The value of a field, whose word is one of these.
    #[inline]
    pub(crate) fn get(&self, field: Field) -> u16 {
        field.value(self.word(field.word.into()))
    }

    /// Puts a value in the place of another, and gives that back.
    #[inline]
    pub(crate) fn replace(&mut self, field: Field, value: u16) -> u16 {
        debug_assert!(field.value(field.holding(value)) == value);
        let word = self.word_mut(field.word.into());
        let known = field.value(*word);
        *word = *word & !field.mask | field.holding(value);
        known
    }
}

/// Where the value of each variable lies.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    fields: Vec<Field>,
    of_patient: usize,
    of_record: usize,
    /// What a record says whose items carry no labels, as the words of a record: the front, and those that follow the patient's.
    pub(crate) no_labels: Words,
    first_fact: usize,
}

impl Layout {
    /// Of how many values each variable has, the first of which depend on several parts of a request; so many labels follow them.
    pub(crate) fn new(counts: &[usize], labels: usize) -> Layout {
        let (of_front, of_patient) = counts.split_at(PLACE + labels);
        let (of_place, of_labels) = of_front.split_at(PLACE);
        let (mut front, mut patient) = (Room::from(FRONT), Room::from(PATIENT));
        let mut fields: Vec<Field> = of_place.iter().map(|&count| front.field(count)).collect();
        debug_assert!(fields.starts_with(&[CONSENT, SAME]));
        let known: Vec<Field> = of_patient.iter().map(|&count| patient.field(count)).collect();
        // What does not fit into the front follows what is known of the patient.
        front.next = patient.word + 1;
        fields.extend(of_labels.iter().map(|&count| front.field(count)));
        let mut layout = Layout {
            fields,
            of_patient: usize::from(patient.word + 1 - PATIENT),
            of_record: if front.word == FRONT { 1 } else { usize::from(front.word + 1 - patient.word) },
            no_labels: Words::filled(0, 1),
            first_fact: PLACE + labels + 1,
        };
        layout.no_labels = Words::filled(0, layout.of_record);
        for label in 0..labels {
            let field = layout.label(label);
            layout.no_labels.replace(field, NO);
        }
        layout.fields.extend(known);
        layout
    }

    /// Where a variable lies, among all words.
    pub(crate) fn field(&self, variable: usize) -> Field {
        self.fields[variable]
    }

    /// Where a label lies, among the words of a record.
    #[inline]
    pub(crate) fn label(&self, label: usize) -> Field {
        let field = self.fields[PLACE + label];
        // The front is the first.
        Field { word: field.word.saturating_sub(self.of_patient as u16), ..field }
    }

    /// Where a fact lies, among the words of a patient.
    #[inline]
    pub(crate) fn fact(&self, fact: usize) -> Field {
        of_patient(self.fields[self.first_fact + fact])
    }

    /// Where the day lies, among the words of a patient.
    #[inline]
    pub(crate) fn day(&self) -> Field {
        of_patient(self.fields[self.first_fact - 1])
    }

    /// How many words are about the patient, and how many are those of a record, the front among them.
    #[inline]
    pub(crate) fn of_patient(&self) -> usize {
        self.of_patient
    }

    #[inline]
    pub(crate) fn of_record(&self) -> usize {
        self.of_record
    }

    /// The variables of a word that a mask shows.
    pub(crate) fn shown(&self, word: u16, mask: u64) -> Vec<usize> {
        let is_shown = |field: Field| field.word == word && field.mask & mask != 0;
        (0..self.fields.len()).filter(|&variable| is_shown(self.fields[variable])).collect()
    }
}

/// A field among all words, as one among those of a patient.
fn of_patient(field: Field) -> Field {
    Field { word: field.word - PATIENT, ..field }
}

/// Where there is room for the next field.
struct Room {
    word: u16,
    shift: u32,
    /// The word after this one.
    next: u16,
}

impl From<u16> for Room {
    fn from(word: u16) -> Room {
        Room { word, shift: 0, next: word + 1 }
    }
}

impl Room {
    /// A field for so many values.
    fn field(&mut self, count: usize) -> Field {
        let width = usize::BITS - count.saturating_sub(1).max(1).leading_zeros();
        if self.shift + width > u64::BITS {
            *self = Room::from(self.next);
        }
        let field = Field::new(self.word, self.shift, width);
        self.shift += width;
        field
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_lies_by_itself() {
        for (labels, facts) in [(0, 0), (1, 5), (29, 31), (30, 32), (256, 512)] {
            let of_facts = (0..facts).map(|fact| [3, 2, 60_000][fact % 3]);
            let counts = [4, 3, 2, 60_000].into_iter().chain(std::iter::repeat_n(3, labels)).chain([7]).chain(of_facts);
            let counts: Vec<usize> = counts.collect();
            let layout = Layout::new(&counts, labels);
            let mut taken = std::collections::BTreeMap::new();
            for (variable, &count) in counts.iter().enumerate() {
                let field = layout.field(variable);
                assert!(1 << field.width() >= count && field.value(field.holding(count as u16 - 1)) == count as u16 - 1);
                let taken: &mut u64 = taken.entry(field.word).or_default();
                assert_eq!(*taken & field.mask, 0, "variable {variable} lies where another does");
                *taken |= field.mask;
                assert!(layout.shown(field.word, field.mask) == [variable]);
            }
            // A record has the front and what follows the patient's words, and a patient what lies between.
            let mut record = layout.no_labels.clone();
            (0..labels).for_each(|label| assert_eq!(record.replace(layout.label(label), label as u16 % 3), NO));
            (0..labels).for_each(|label| assert_eq!(record.get(layout.label(label)), label as u16 % 3));
            let mut patient = Words::filled(0, layout.of_patient());
            assert_eq!(patient.replace(layout.day(), 6), 0);
            for fact in 0..facts {
                assert_eq!(patient.replace(layout.fact(fact), 1), 0);
                assert_eq!(patient.replace(layout.fact(fact), 0), 1);
            }
            assert_eq!(patient.get(layout.day()), 6);
            let words = usize::from(taken.last_key_value().map_or(0, |(&last, _)| last)) + 1;
            assert_eq!(words, layout.of_patient() + layout.of_record());
        }
    }

    #[test]
    fn each_purpose_has_its_answer() {
        let mut answers = Words::of_answers(3, 70);
        // In no two words alike.
        let answer = |purpose: usize| (purpose / 3) as u16 % 4;
        for purpose in 0..70 {
            assert_eq!(answers.replace(Field::of_answer(purpose), answer(purpose)), 3);
        }
        (0..70).for_each(|purpose| assert_eq!(answers.answer(purpose), answer(purpose)));
    }
}
