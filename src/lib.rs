//! The app of Mission Atlas.
//!
//! The same components run twice: natively, where each page is rendered to HTML (`ssr`), and in
//! the browser, where they take over what was rendered (`hydrate`). A page is a pure function of
//! its [`atlas_model::page::Page`] and its article; only [`browser`] touches the browser.

pub mod address;
pub mod app;
pub mod browser;
pub mod catalogue;
pub mod components;
pub mod context;
pub mod frame;
pub mod pages;
