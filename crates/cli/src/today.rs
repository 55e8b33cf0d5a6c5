use crate::failure::Failure;
use atlas_model::Date;
use jiff::{Timestamp, ZonedDateTime, civil, tz::TimeZone};

/// The day that dates are checked against: the one named, else `SOURCE_DATE_EPOCH`'s, else the
/// clock's. The only place where the clock is read.
pub fn today(named: Option<Date>) -> Result<Date, Failure> {
    if let Some(date) = named {
        return Ok(date);
    }
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => day_of_epoch(&seconds),
        Err(_) => Ok(as_date(ZonedDateTime::now().date())),
    }
}

/// How many days lie from one date to another; negative where the other is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    let civil = |date: Date| -> civil::Date {
        date.to_string().parse().expect("a calendar date is a civil date")
    };
    (civil(to) - civil(from)).get_days().into()
}

fn day_of_epoch(seconds: &str) -> Result<Date, Failure> {
    let timestamp = seconds.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    let timestamp = timestamp.ok_or_else(|| {
        Failure::new(format!(
            "SOURCE_DATE_EPOCH is {seconds:?}: set it to seconds since 1970, or unset it"
        ))
    })?;
    Ok(as_date(timestamp.to_zoned_datetime(TimeZone::UTC).date()))
}

fn as_date(date: civil::Date) -> Date {
    date.to_string().parse().expect("a civil date of our era is a calendar date")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_epoch_is_a_day_in_utc() {
        let day = day_of_epoch("1795391999").map(|date| date.to_string()).unwrap();
        assert_eq!(day, "2026-11-22");
        assert!(day_of_epoch("yesterday").is_err());
    }

    #[test]
    fn days_are_counted_over_months_and_years() {
        let days = |from: &str, to: &str| days_between(from.parse().unwrap(), to.parse().unwrap());
        assert_eq!(days("2026-02-27", "2026-03-01"), 2);
        assert_eq!(days("2026-01-01", "2025-01-01"), -365);
    }
}
