//! By key presses alone: what readers come for is reached, the focus is seen at every stop and under
//! nothing, goes on in reading order and is never caught.

mod paths;
mod walk;
