//! What a journal looks like in others' forms: text in, text out, and laws by chance. Independent
//! readers have their say in `app`'s tests.

mod archive;
mod fhir;
mod fit;
mod ical;
mod person;
mod sheets;
