//! Complete requests, as values of the variables of a frame.

/// All values of some variables, or a sample where there are more than are tried.
pub(crate) fn values(sizes: &[u32], tried: usize, seed: u64) -> Vec<Vec<u32>> {
    let all = sizes.iter().try_fold(1usize, |product, &size| product.checked_mul(size as usize)).filter(|&product| product <= tried);
    match all {
        Some(all) => (0..all)
            .map(|mut number| {
                let digit = |&size: &u32| {
                    let digit = number as u32 % size;
                    number /= size as usize;
                    digit
                };
                sizes.iter().map(digit).collect()
            })
            .collect(),
        None => {
            let mut picks = Picks(seed);
            (0..tried).map(|_| sizes.iter().map(|&size| picks.below(size)).collect()).collect()
        }
    }
}

/// Numbers that look drawn at random (the linear congruential generator of Knuth's MMIX).
pub(crate) struct Picks(pub(crate) u64);

impl Picks {
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(end)) as u32
    }
}
