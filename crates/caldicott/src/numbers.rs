//! Numbers as people read them.

/// A number in groups of three digits: `187,790,400`.
pub fn thousands(number: u128) -> String {
    let digits = number.to_string();
    let (first, rest) = digits.split_at(digits.len() % 3);
    let groups = rest.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    let all: Vec<String> = Some(first.to_owned()).filter(|first| !first.is_empty()).into_iter().chain(groups).collect();
    all.join(",")
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn digits_stand_in_threes() {
        assert_eq!([0, 7, 999, 1_000, 187_790_400].map(thousands), ["0", "7", "999", "1,000", "187,790,400"]);
    }
}
