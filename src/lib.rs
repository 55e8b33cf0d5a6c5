//! The app of Mission Atlas.
//!
//! The same components run twice: natively, where each page is rendered to HTML (`ssr`), and in
//! the browser, where they take over what was rendered (`hydrate`). What a page needs no script
//! for ([`pages::FixedContent`]) is rendered at build alone: the browser keeps it as it stands.
//! Only [`browser`] touches the browser.

pub mod address;
pub mod app;
pub mod asking;
pub mod browser;
pub mod catalogue;
pub mod charts;
pub mod citing;
pub mod components;
pub mod context;
pub mod figures;
pub mod frame;
pub mod ids;
pub mod naming;
pub mod pages;
pub mod publish;
pub mod still;
pub mod views;
