use crate::environment::answer;
use std::{fs, process::Command, thread};

/// When and on what was measured, as a sentence: figures of two machines can't be compared.
pub fn when_and_where() -> String {
    let day = jiff::Timestamp::now().strftime("%Y-%m-%d");
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let processor = processor().unwrap_or_else(|| "unknown processor".to_owned());
    let memory = memory().map_or_else(String::new, |gigabytes| format!(", {gigabytes} GB"));
    let load = load().map_or_else(String::new, |load| format!(", load before {load}"));
    format!("Measured on {day}: {cores} cores of {processor}{memory}{load}.")
}

fn processor() -> Option<String> {
    let linux = field("/proc/cpuinfo", "model name");
    linux.or_else(|| answer(Command::new("sysctl").args(["-n", "machdep.cpu.brand_string"])))
}

fn memory() -> Option<u64> {
    let linux = field("/proc/meminfo", "MemTotal");
    let linux = linux.and_then(|text| Some(text.split(' ').next()?.parse::<u64>().ok()? * 1024));
    let bytes =
        linux.or_else(|| answer(Command::new("sysctl").args(["-n", "hw.memsize"]))?.parse().ok());
    bytes.map(|bytes| (bytes + 500_000_000) / 1_000_000_000)
}

/// How many tasks wanted to run in the last minute: over a few tenths, times are not to be trusted.
fn load() -> Option<String> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    text.split(' ').next().map(str::to_owned)
}

fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
