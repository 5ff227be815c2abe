//! The screens, one file each. They show what the core says and hand presses on.

pub(crate) mod body;
pub(crate) mod copies;
pub(crate) mod device;
pub(crate) mod devices;
pub(crate) mod done;
pub(crate) mod gate;
pub(crate) mod guard;
pub(crate) mod hello;
pub(crate) mod history;
pub(crate) mod landmarks;
pub(crate) mod log;
pub(crate) mod measure;
pub(crate) mod nav;
pub(crate) mod past;
pub(crate) mod plan_card;
pub(crate) mod ready;
pub(crate) mod recording;
pub(crate) mod safety;
pub(crate) mod session;
pub(crate) mod settings;
pub(crate) mod start;
pub(crate) mod technique;
pub(crate) mod techniques;
pub(crate) mod today;
pub(crate) mod why;
pub(crate) mod you;
