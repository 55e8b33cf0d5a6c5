//! A checked showcase in, the files of its site out.
