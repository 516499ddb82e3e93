//! Which of several entries are relied on: of those that follow each other one diagram for several, as far as there is room.
//!
//! An entry that makes too large a diagram with the conclusions of a program is looked at besides. Often several of these go by
//! much the same: then one diagram says of all of them at once whether they are relied on, with a bit for each.
//!
//! ```text
//! the exception of w, where told           told 1, otherwise 0             ┐
//! the exception of v, where told or ill    told or ill 1, otherwise 0      ┴──►   told 1 + 2, ill alone 2, otherwise 0
//! ```

use super::Compiler;
use crate::TooLarge;
use crate::diagram::{Diagram, Full, Join};
use crate::program::{MOST_OF_RELIANCE, Reliance};

impl Compiler<'_> {
    /// Which of some entries are relied on, of diagrams that come to 1 where one is, and to 0 elsewhere.
    pub(super) fn reliances(&mut self, entries: impl IntoIterator<Item = Diagram>) -> Result<Vec<Reliance<Diagram>>, TooLarge> {
        let mut all: Vec<Reliance<Diagram>> = Vec::new();
        for (at, says) in entries.into_iter().enumerate() {
            if !self.apart.contains(&says)
                && let Some(last) = all.last_mut().filter(|last| at < last.first + MOST_OF_RELIANCE)
                && let Some(together) = self.together(last.says, says, at - last.first)?
            {
                last.says = together;
                continue;
            }
            all.push(Reliance { first: at, says });
        }
        Ok(all)
    }

    /// A diagram with one more entry, which has a bit of its own; `None` if that would take too many nodes. Then that entry is not
    /// brought together with what comes before it again, in this program or another, so that not many nodes are made in vain.
    fn together(&mut self, known: Diagram, more: Diagram, bit: usize) -> Result<Option<Diagram>, TooLarge> {
        if let Some(&together) = self.together.get(&(known, more, bit)) {
            return Ok(Some(together));
        }
        let until = self.forest.len() + self.bounds.together;
        match Join::new(|known, more| known | more << bit).leaving(0).until(until).apply(&mut self.forest, known, more) {
            Ok(together) => {
                self.together.insert((known, more, bit), together);
                Ok(Some(together))
            }
            Err(Full::Join) => {
                self.apart.insert(more);
                Ok(None)
            }
            Err(full @ (Full::Nodes | Full::Children)) => Err(full.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Bounds;
    use crate::diagram::Variable;
    use crate::variables::Variables;

    #[test]
    fn each_entry_has_a_bit_and_as_many_as_there_is_room_for_are_together() {
        let policy = crate::tests::policy("fact told \"Told\"\nfact ill \"Ill\"\n");
        let variables = Variables::new(&policy).expect("it is small");
        for (together, firsts) in [(Bounds::USUAL.together, vec![0, 30, 60]), (0, (0..70).collect())] {
            let mut compiler = Compiler::new(&policy, &variables, Bounds { together, ..Bounds::USUAL });
            // Each entry is relied on for one value of one variable.
            let asked = |entry: usize| (entry % variables.counts().len(), entry % 2);
            let of_entry = |compiler: &mut Compiler<'_>, entry| {
                let (variable, wanted) = asked(entry);
                let made = compiler.forest.of_variable(Variable(variable as u16), |value| u32::from(usize::from(value) == wanted));
                made.expect("there is room")
            };
            let entries: Vec<Diagram> = (0..70).map(|entry| of_entry(&mut compiler, entry)).collect();
            let reliances = compiler.reliances(entries).expect("there is room");
            assert_eq!(reliances.iter().map(|reliance| reliance.first).collect::<Vec<_>>(), firsts);
            let ends = firsts.iter().skip(1).copied().chain([70]);
            for (&Reliance { first, says }, end) in reliances.iter().zip(ends) {
                for value in 0..2 {
                    let mut at = says;
                    while let Some(variable) = compiler.forest.first(at) {
                        at = compiler.forest.child(at, variable, value);
                    }
                    let expected =
                        (first..end).filter(|&entry| asked(entry).1 == usize::from(value)).fold(0, |all, entry| all | 1 << (entry - first));
                    assert_eq!(at.outcome(), Some(expected), "{first} to {end}, where all are {value}");
                }
            }
        }
    }
}
