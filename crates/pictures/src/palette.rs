//! The colours of a picture: the light ones of the page's own style.

use tiny_skia::Color;

use super::Error;
use crate::run::Hue;

/// How many parties have a hue.
const N_PARTIES: usize = 4;

/// The colours.
#[derive(Debug, Clone)]
pub struct Palette {
    pub(crate) page: Color,
    pub(crate) hairline: Color,
    text: Color,
    quiet: Color,
    parties: Vec<Color>,
}

impl Palette {
    /// Reads them from `style/tokens.css`.
    pub fn read(tokens: &str) -> Result<Self, Error> {
        let role = |name: &str| light(tokens, name);
        let parties = (1..=N_PARTIES).map(|number| role(&format!("party-{number}"))).collect::<Result<_, _>>()?;
        Ok(Self {
            page: role("page")?,
            hairline: role("hairline")?,
            text: role("text")?,
            quiet: role("quiet")?,
            parties,
        })
    }

    pub(crate) fn of(&self, hue: Hue) -> Color {
        match hue {
            Hue::Text => self.text,
            Hue::Quiet => self.quiet,
            // A party beyond the hues is in ink, as on the page.
            Hue::Party(number) => {
                let place = number.checked_sub(1);
                place.and_then(|place| self.parties.get(place)).copied().unwrap_or(self.text)
            }
        }
    }
}

/// The light value of a role, which names a raw value: `--color-page: light-dark(var(--paper-light), …)`.
fn light(tokens: &str, role: &str) -> Result<Color, Error> {
    let raw = after(tokens, &format!("--color-{role}: light-dark(var(")).and_then(|rest| rest.split(')').next());
    let hex = raw.and_then(|raw| after(tokens, &format!("{raw}: #"))).and_then(|rest| rest.get(..6));
    let number = hex.and_then(|hex| u32::from_str_radix(hex, 16).ok());
    let [_, red, green, blue] = number
        .ok_or_else(|| {
            format!(
                "style/tokens.css has no light colour of six digits for --color-{role}; the pictures are drawn in it"
            )
        })?
        .to_be_bytes();
    Ok(Color::from_rgba8(red, green, blue, 255))
}

fn after<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    text.split_once(start).map(|(_, rest)| rest)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const TOKENS: &str = include_str!("../../../style/tokens.css");

    #[test]
    fn the_pages_own_colours_are_found() {
        let palette = Palette::read(TOKENS).unwrap();
        let hex = |hue: Hue| {
            let color = palette.of(hue).to_color_u8();
            format!("#{:02x}{:02x}{:02x}", color.red(), color.green(), color.blue())
        };
        assert_eq!([hex(Hue::Text), hex(Hue::Party(1)), hex(Hue::Party(2))], ["#1a1916", "#36479f", "#8f5300"]);
        assert_eq!(hex(Hue::Party(5)), hex(Hue::Text), "a party beyond the hues is in ink");
    }

    #[test]
    fn a_missing_colour_is_named() {
        let message = Palette::read(&TOKENS.replace("--color-quiet", "--color-soft")).unwrap_err();
        assert!(message.contains("--color-quiet"), "{message}");
    }
}
