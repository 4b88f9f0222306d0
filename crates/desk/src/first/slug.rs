//! Identifiers and names of folders, made of names.

/// A name in small letters, digits and hyphens.
pub fn slug(name: &str) -> String {
    let plain: String = name.chars().flat_map(|letter| base(letter).chars().collect::<Vec<_>>()).collect();
    let parts = plain.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|it| !it.is_empty());
    let slug = parts.map(str::to_lowercase).collect::<Vec<_>>().join("-");
    if slug.is_empty() { "unnamed".to_owned() } else { slug }
}

/// The letters of ASCII that one is written with where there are no others.
fn base(letter: char) -> String {
    match letter {
        'ä' | 'á' | 'à' | 'â' | 'ã' | 'å' | 'Ä' | 'Á' | 'Å' => "a".to_owned(),
        'é' | 'è' | 'ê' | 'ë' | 'É' => "e".to_owned(),
        'í' | 'ì' | 'î' | 'ï' => "i".to_owned(),
        'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ø' | 'Ö' | 'Ø' => "o".to_owned(),
        'ü' | 'ú' | 'ù' | 'û' | 'Ü' => "u".to_owned(),
        'ç' => "c".to_owned(),
        'ñ' => "n".to_owned(),
        'ß' => "ss".to_owned(),
        'ł' => "l".to_owned(),
        'š' => "s".to_owned(),
        'ž' => "z".to_owned(),
        '\'' | '’' => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_an_identifier() {
        #[track_caller]
        fn case(name: &str, expected: &str) {
            assert_eq!(slug(name), expected, "{name}");
        }
        case("The White House", "the-white-house");
        case("Støre", "store");
        case("Müller-Groß", "muller-gross");
        case("O’Neill", "oneill");
        case("习近平", "unnamed");
    }
}
