//! The worker of the form that writes a record: it is asked and answers in JSON.

mod worker;

fn main() {
    worker::start();
}
