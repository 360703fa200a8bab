//! Countries by the names and codes that systems write: ISO 3166-1, English and French names, and the
//! address in the EU authority list that documents carry.

use super::Prefix;
use super::codes::COUNTRIES;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A country.
#[derive(Debug)]
pub struct Country {
    /// Two-letter code of ISO 3166-1.
    pub iso2: &'static str,
    /// Three-letter code of ISO 3166-1.
    pub iso3: &'static str,
    /// Common name in English.
    pub en: &'static str,
    /// Common name in French.
    pub fr: &'static str,
    /// Other names in use, in either language.
    pub other: &'static [&'static str],
}

impl Country {
    /// The country with a two-letter code, whatever the letter case.
    pub fn by_iso2(code: &str) -> Option<&'static Country> {
        let code = code.to_ascii_uppercase();
        COUNTRIES.binary_search_by(|country| country.iso2.cmp(&code)).ok().map(|at| &COUNTRIES[at])
    }

    /// The country with a three-letter code, whatever the letter case.
    pub fn by_iso3(code: &str) -> Option<&'static Country> {
        COUNTRIES.iter().find(|country| country.iso3.eq_ignore_ascii_case(code))
    }

    /// The country with a name in English or French; accents, case and punctuation do not matter.
    pub fn by_name(name: &str) -> Option<&'static Country> {
        static NAMES: OnceLock<HashMap<String, usize>> = OnceLock::new();
        let names = NAMES.get_or_init(|| {
            let all = COUNTRIES.iter().enumerate().flat_map(|(at, country)| {
                let names = [country.en, country.fr].into_iter().chain(country.other.iter().copied());
                names.map(move |name| (bare(name), at))
            });
            all.collect()
        });
        names.get(&bare(name)).map(|&at| &COUNTRIES[at])
    }

    /// The country that the EU authority list has at this address, http or https.
    pub fn by_iri(iri: &str) -> Option<&'static Country> {
        let list = Prefix::Country.iri().trim_start_matches("http");
        let code = iri.strip_prefix("https").or(iri.strip_prefix("http"))?.strip_prefix(list)?;
        Country::by_iso3(code)
    }

    /// The country in any of these forms.
    pub fn read(text: &str) -> Option<&'static Country> {
        let text = text.trim();
        match text.len() {
            2 => Country::by_iso2(text).or_else(|| Country::by_name(text)),
            3 => Country::by_iso3(text).or_else(|| Country::by_name(text)),
            _ => Country::by_iri(text).or_else(|| Country::by_name(text)),
        }
    }

    /// Its address in the EU authority list.
    pub fn iri(&self) -> String {
        format!("{}{}", Prefix::Country.iri(), self.iso3)
    }
}

/// A name by its letters only, so that `Cote d'Ivoire` and `Côte d’Ivoire` are one.
fn bare(name: &str) -> String {
    let mut bare = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => bare.push('a'),
            'ç' => bare.push('c'),
            'è' | 'é' | 'ê' | 'ë' => bare.push('e'),
            'ì' | 'í' | 'î' | 'ï' => bare.push('i'),
            'ñ' => bare.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => bare.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => bare.push('u'),
            'ý' | 'ÿ' => bare.push('y'),
            'æ' => bare.push_str("ae"),
            'œ' => bare.push_str("oe"),
            '&' => bare.push_str("and"),
            letter if letter.is_alphanumeric() => bare.push(letter),
            _ => {}
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_every_form() {
        for form in [
            "FR",
            "fra",
            "France",
            "http://publications.europa.eu/resource/authority/country/FRA",
            "https://publications.europa.eu/resource/authority/country/FRA",
        ] {
            assert_eq!(Country::read(form).map(|c| c.iso2), Some("FR"), "{form}");
        }
    }

    #[test]
    fn names_are_read_without_accents_and_in_both_languages() {
        for (name, code) in [
            ("United States of America", "US"),
            ("Etats-Unis", "US"),
            ("USA", "US"),
            ("Cote d'Ivoire", "CI"),
            ("royaume-uni", "GB"),
            ("UK", "GB"),
            ("Australia", "AU"),
            ("Bosnia & Herzegovina", "BA"),
            ("Russian Federation", "RU"),
            ("Türkiye", "TR"),
            ("Turkey", "TR"),
        ] {
            assert_eq!(Country::read(name).map(|c| c.iso2), Some(code), "{name}");
        }
    }

    #[test]
    fn what_is_no_country_is_none() {
        for text in ["", "ZZ", "Atlantis", "http://publications.europa.eu/resource/authority/country/", "http"] {
            assert!(Country::read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn no_two_countries_share_a_name_or_a_code() {
        let mut names = HashMap::new();
        for country in COUNTRIES {
            let all = [country.en, country.fr].into_iter().chain(country.other.iter().copied());
            for name in all.map(bare).chain([country.iso2.to_owned(), country.iso3.to_owned()]) {
                let other = names.insert(name.clone(), country.iso2);
                assert!(other.is_none_or(|code| code == country.iso2), "{name}: {} and {other:?}", country.iso2);
            }
        }
        assert_eq!(COUNTRIES.len(), 249);
    }
}
