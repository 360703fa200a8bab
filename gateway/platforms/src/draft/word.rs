//! Names of fields as words: `unitPrice`, `unit_price` and `Unit price` are the same two.

/// The words of a name, in small ASCII letters.
pub(super) fn parts(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in name.chars() {
        let starts = !before.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase());
        if c.is_alphanumeric() {
            if starts || words.is_empty() {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                c.to_lowercase().for_each(|c| plain(c, word));
            }
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The words in one, as code names a field.
pub(super) fn snake(name: &str) -> String {
    parts(name).join("_")
}

/// Letters without their marks.
fn plain(c: char, into: &mut String) {
    match c {
        'à' | 'â' | 'ä' | 'á' => into.push('a'),
        'é' | 'è' | 'ê' | 'ë' => into.push('e'),
        'î' | 'ï' | 'í' => into.push('i'),
        'ô' | 'ö' | 'ó' => into.push('o'),
        'ù' | 'û' | 'ü' | 'ú' => into.push('u'),
        'ç' => into.push('c'),
        'ñ' => into.push('n'),
        'œ' => into.push_str("oe"),
        c if c.is_ascii() => into.push(c),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_ways_to_write_two_words() {
        for name in ["unitPrice", "unit_price", "Unit price", "unit-price "] {
            assert_eq!(snake(name), "unit_price");
        }
        assert_eq!(snake("Unité de vente (n°)"), "unite_de_vente_n");
        assert_eq!(snake("SKU"), "sku");
    }
}
