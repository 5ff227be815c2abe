//! The sound's laws, its captions and its golden samples.
