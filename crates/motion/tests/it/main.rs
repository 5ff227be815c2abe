//! What is felt of simulated movement, whose truth is known: with a phone's noise, bias, rounding and
//! stuttering clock. Recorded movement is for `examples/recorded`.

mod laws;
mod measuring;
mod orientation;
mod passes;
mod pauses;
mod photo;
mod sim;
mod taps;
