//! The app of Mission Atlas.
