//! Figures as tables tell them.

use std::time::Duration;

/// `12,000`.
pub fn whole(number: usize) -> String {
    let digits = number.to_string();
    let mut parted = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            parted.push(',');
        }
        parted.push(digit);
    }
    parted
}

/// `1.23 s`.
pub fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

/// `12.3 ms`.
pub fn milliseconds(time: f64) -> String {
    format!("{time:.1} ms")
}

/// `12.3 kB`.
pub fn kilobytes(bytes: u64) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

/// `12 MB`.
pub fn megabytes(bytes: u64) -> String {
    format!("{} MB", (bytes + 500_000) / 1_000_000)
}

/// Lines of a Markdown table, the first with the names of the columns.
pub fn table(columns: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let names: Vec<String> = columns.iter().map(ToString::to_string).collect();
    // Names to the left, figures to the right.
    let sides = columns.iter().enumerate().map(|(at, _)| if at == 0 { "---" } else { "--:" });
    let sides: Vec<String> = sides.map(str::to_owned).collect();
    let rows = rows.iter().map(|row| line(row));
    [line(&names), line(&sides)].into_iter().chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_rounded_and_parted() {
        assert_eq!(whole(100), "100");
        assert_eq!(whole(1_234_567), "1,234,567");
        assert_eq!(kilobytes(1_049), "1.0 kB");
        assert_eq!(kilobytes(1_050), "1.1 kB");
        assert_eq!(megabytes(1_500_000), "2 MB");
    }

    #[test]
    fn a_table_is_markdown() {
        let rows = [vec!["a".to_owned(), "1".to_owned()]];
        assert_eq!(
            table(&["what", "how much"], &rows),
            "| what | how much |\n| --- | --: |\n| a | 1 |\n"
        );
    }
}
