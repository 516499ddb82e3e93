//! In which order facts are asked.
//!
//! A function is small if what belongs together is asked one after the other. Of *(a and b) or (c and d)*, where a and c were asked
//! and b and d are to come, both answers must be kept in mind, and of sixteen such pairs sixteen. So facts are asked as rules first
//! ask them, whatever the order in which they are declared, and each is followed by those that stand beside it in a condition: in the
//! smallest condition first, so that a list of all of them elsewhere does not tear pairs apart.
//!
//! ```text
//! when a or c                      first asked: a, c, b, d
//! when (a and b) or (c and d)      in order:    a, b, c, d
//! ```

/// Some things, that are numbered, in the order in which they are to be asked: each that is `asked`, once, with those `side_by_side`
/// with it next to it as far as can be.
pub(super) fn in_order(things: usize, asked: impl IntoIterator<Item = usize>, mut side_by_side: Vec<Vec<usize>>) -> Vec<usize> {
    side_by_side.sort_by_key(Vec::len);
    let mut conditions_of: Vec<Vec<usize>> = vec![Vec::new(); things];
    for (condition, beside) in side_by_side.iter().enumerate() {
        beside.iter().for_each(|&thing| conditions_of[thing].push(condition));
    }
    let (mut order, mut placed) = (Vec::new(), vec![false; things]);
    for first in asked {
        // What comes next is last.
        let mut next = vec![first];
        while let Some(thing) = next.pop() {
            if std::mem::replace(&mut placed[thing], true) {
                continue;
            }
            order.push(thing);
            // Of the smallest condition the first comes next. Once is enough: then all of a condition are waiting.
            for condition in std::mem::take(&mut conditions_of[thing]).into_iter().rev() {
                next.extend(std::mem::take(&mut side_by_side[condition]).into_iter().rev());
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn pairs_stand_together_also_where_all_were_asked_before() {
        let pairs: Vec<Vec<usize>> = (0..4).map(|pair| vec![pair, pair + 4]).collect();
        assert_eq!(in_order(8, 0..8, pairs.clone()), [0, 4, 1, 5, 2, 6, 3, 7]);
        let with_a_list = [vec![(0..4).collect()], pairs].concat();
        assert_eq!(in_order(8, 0..8, with_a_list), [0, 4, 1, 5, 2, 6, 3, 7]);
    }

    #[test]
    fn what_stands_beside_nothing_comes_as_it_is_first_asked() {
        assert_eq!(in_order(4, [2, 0, 3], Vec::new()), [2, 0, 3]);
        assert_eq!(in_order(4, [2, 0, 3], vec![vec![3, 2]]), [2, 3, 0]);
    }
}
