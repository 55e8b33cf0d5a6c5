use tiny_skia::Color;

/// Type, and what matters less.
pub(super) const INK: (f64, f64, f64) = (0.24, 0.03, 250.0);
pub(super) const SOFT: (f64, f64, f64) = (0.45, 0.025, 250.0);
pub(super) const PAPER: (f64, f64, f64) = (0.986, 0.006, 95.0);
/// The hue of what is about no challenge type.
pub(super) const PLAIN_HUE: u16 = 245;

/// A challenge's hue as type and icons have it.
pub(super) fn strong(hue: u16) -> Color {
    oklch((0.47, 0.12, f64::from(hue)))
}

/// The same, as land lies on it.
pub(super) fn land(hue: u16) -> Color {
    oklch((0.56, 0.115, f64::from(hue)))
}

/// A colour from lightness (0 to 1), chroma and hue in degrees (B. Ottosson, *A perceptual color
/// space for image processing*, 2020). What sRGB cannot show is cut off.
pub(super) fn oklch((lightness, chroma, hue): (f64, f64, f64)) -> Color {
    let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
    let cubed = |a_part: f64, b_part: f64| (lightness + a_part * a + b_part * b).powi(3);
    let long = cubed(0.396_337_777_4, 0.215_803_757_3);
    let medium = cubed(-0.105_561_345_8, -0.063_854_172_8);
    let short = cubed(-0.089_484_177_5, -1.291_485_548);
    let linear = [
        4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701 * short,
    ];
    let [red, green, blue] = linear.map(|part| {
        let part = part.clamp(0.0, 1.0);
        let curved =
            if part <= 0.003_130_8 { 12.92 * part } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
        let byte = (curved * 255.0).round().clamp(0.0, 255.0) as u8;
        byte
    });
    Color::from_rgba8(red, green, blue, 255)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_colours_come_out() {
        for (from, [red, green, blue]) in [
            ((1.0, 0.0, 0.0), [255, 255, 255]),
            ((0.0, 0.0, 0.0), [0, 0, 0]),
            ((0.627_955, 0.257_683, 29.234), [255, 0, 0]),
            ((0.452_014, 0.313_214, 264.052), [0, 0, 255]),
        ] {
            assert_eq!(oklch(from), Color::from_rgba8(red, green, blue, 255), "{from:?}");
        }
    }
}
