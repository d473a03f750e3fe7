//! Numbers, with or without commas.

/// A number that begins here, and how many characters it has. Commas group three digits, but separate inside lists.
pub(super) fn number(text: &[char], in_list: bool) -> Option<(Option<u64>, usize)> {
    let mut upto = digits(text);
    if upto == 0 {
        return None;
    }
    while !in_list && upto <= 3 + 4 * 6 && group(text, upto) {
        upto += 4;
    }
    let number = text[..upto]
        .iter()
        .filter_map(|c| c.to_digit(10))
        .try_fold(0_u64, |number, digit| number.checked_mul(10)?.checked_add(digit.into()));
    Some((number, upto))
}

fn digits(text: &[char]) -> usize {
    text.iter().take_while(|c| c.is_ascii_digit()).count()
}

/// Whether a comma and exactly three digits follow the first one to three.
fn group(text: &[char], at: usize) -> bool {
    let first = digits(text);
    first <= 3 && text.get(at) == Some(&',') && digits(&text[at + 1..]) == 3
}
