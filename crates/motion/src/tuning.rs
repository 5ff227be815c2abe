//! Every number that decides what is felt, with its unit, reason and source.
//!
//! "By trying" means: on the recordings that `examples/recorded` names; on which of them, what was held out, and how
//! the others do stands there too.

/// What stillness sums up at once, seconds. Source: our choice; six samples at 60 Hz, and a pause's
/// beginning is placed to a tenth of a second.
pub const BLOCK_S: f64 = 0.1;
/// How many blocks stillness is judged by. Source: our choice; a second.
pub const STILL_BLOCKS: usize = 10;
/// How far the rate may spread within a second of stillness, °/s. Source: by trying 2 to 4; phones in pockets of
/// people who sit or stand stay below 3 for 97 % of the time, people who move are above 9 for 99 %.
pub const STILL_RATE_DPS: f64 = 3.0;
/// How far the acceleration may, smoothed, m/s². Source: by trying; a phone that rings stays below 0.5
/// in its pauses mostly, movement is above that but for moments.
pub const STILL_ACCELERATION: f64 = 0.6;
/// How fast it may still turn where a pause's beginning is placed back to, °/s. Source: a pause of BROAD's is below 5,
/// and a hand trembles.
pub const STILL_ARRIVES_DPS: f64 = 8.0;
/// How far the acceleration may still be from where it settles, when a pause's beginning is placed back, m/s². Source:
/// our choice; a hand goes on tipping by 6° after it has arrived.
pub const STILL_SETTLES: f64 = 0.9;
/// How fast it may turn on evenly, beside the bias, °/s. Source: a pause of BROAD's is below 5 °/s.
pub const STILL_DRIFT_DPS: f64 = 5.0;
/// How far it may tip over within three seconds of stillness, degrees. Source: our choice; a slow pass on the roller
/// (5° in 4 s) tips the chest by more where it turns, a hand that holds a phone by less.
pub const STILL_TIPS_DEG: f64 = 1.5;
/// By how much more it must move to be moving again. Source: our choice; so that it doesn't flutter.
pub const STILL_AGAIN: f64 = 1.8;
/// A stirring that is shorter doesn't end a pause, seconds. Source: our choice; a cough, a tap.
pub const BRIDGED_S: f64 = 0.8;
/// From when on stillness is a pause, seconds. Source: our choice; longer than a turn of the movement at
/// the slowest pace takes to look still.
pub const PAUSE_S: f64 = 3.0;
/// From when on a pose counts as held, seconds. Source: our choice; a measure asks for it.
pub const HELD_S: f64 = 1.0;

/// Over how long before and after a moment the mean velocity is taken for nothing, seconds. Source: by trying 0.5 to
/// 2; from 0.9 on it matters little, and both sides together hold a whole to and fro of strokes of 1.5 s.
pub const VELOCITY_MEAN_S: f64 = 1.5;
/// How long after its end a stroke's path is looked at, seconds, and twice as long before. Source: by trying 0.3 to 0.6
/// after and 0.4 to 2 before; from 0.7 to 1 before are alike, further back are other strokes.
pub const STROKE_PATH_S: f64 = 0.4;
/// How long before and after its end it must come and go back, seconds. Source: by trying 0.2 to 0.5; from 0.4 on fast
/// strokes are missed.
pub const STROKE_WINDOW_S: f64 = 0.25;
/// The least that it goes there on the mean along the path's direction, m/s. Source: by trying 0.05 to 0.14; from 0.08
/// on it matters little.
pub const STROKE_LEAST: f64 = 0.1;
/// The most that is left of the speed at the end of a stroke. Source: by trying 0.5 to 0.65; below 0.55 fast strokes are
/// missed, whose end falls between two looks.
pub const STROKE_RATIO: f64 = 0.6;
/// The least time between two ends, seconds. Source: our choice; nobody rolls four passes a second.
pub const STROKE_APART_S: f64 = 0.25;
/// How long the rough speed is remembered, seconds. Source: our choice; a stroke takes 1 s, and a tilt that is wrong by
/// 0.1° is a velocity wrong by 3 cm/s after that time.
pub const SPEED_FORGETS_S: f64 = 2.0;
/// How soon it is nothing in stillness, seconds. Source: our choice; longer than it takes to notice that a movement
/// has begun.
pub const SPEED_STANDS_S: f64 = 1.0;
/// Faster than this, smoothed over a second, it goes to and fro rather than rocks, m/s. Source: our choice;
/// the library's fastest pass is 10 cm in 2 s, 8 cm/s at its fastest.
pub const STROKE_SPEED: f64 = 0.15;

/// The time constant by which rocking is smoothed, seconds. Source: our choice; short beside the shortest pass
/// of 2 s.
pub const ROCK_SMOOTH_S: f64 = 0.2;
/// How far it must come back for a turn to be one, degrees. Source: our choice; five times what the tilt of a
/// phone that is rounded and polled trembles.
pub const ROCK_BACK_DEG: f64 = 1.0;
/// The same as a part of the way. Source: our choice; half-hearted turns within a pass stay below.
pub const ROCK_BACK_PART: f64 = 0.3;
/// The shortest time that a way takes, seconds. Source: our choice; less than half of the library's fastest pass is
/// picking the phone up, not rocking.
pub const ROCK_LEAST_S: f64 = 0.8;
/// The shortest way that counts, degrees. Source: our choice; breathing tips a chest by 1–2°.
pub const ROCK_LEAST_DEG: f64 = 3.0;

/// The shortest and the longest pass, seconds. Source: our choice; the library's passes take 2 to 4 s, three
/// times as slow is none, and a tremble isn't one either.
pub const PASS_S: (f64, f64) = (0.25, 12.0);
/// What takes so many times as long as the passes before was no pass but something else in between. Source: our
/// choice; above 2, so that one turn that was missed doesn't interrupt.
pub const PASS_INTERRUPTED: f64 = 2.5;
/// Of how many passes the pace is the middle. Source: by trying 5 to 7; it follows a change within four passes, and five
/// alike ones outweigh one that isn't.
pub const PACE_OF: usize = 6;
/// The fewest passes that have a pace. Source: our choice; of two, the middle is no better than either.
pub const PACE_LEAST: usize = 3;

/// The least jump that a firm tap makes, m/s². Source: our choice; 20 times what phones at rest jump, and a
/// finger on a phone on a chest makes 5 to 30.
pub const TAP_LEAST: f64 = 2.5;
/// And so many times what it jumps anyway. Source: our choice.
pub const TAP_OVER_NOISE: f64 = 6.0;
/// Jumps closer together are one tap that rings, seconds. Source: our choice; four samples at 60 Hz.
pub const TAP_ONE_S: f64 = 0.07;
/// The least and the most between both taps, seconds. Source: our choice, near what phones take for a double
/// tap on their screens, 40 to 300 ms; polled at 60 Hz, and with a whole hand.
pub const TAP_APART_S: (f64, f64) = (0.1, 0.45);
/// Below what it is listened for taps. Source: our choice, above any slow pass: without it, recordings of
/// everyday movement give up to 13 double taps an hour that nobody made.
pub const TAP_ARMED: Armed = Armed { rate_dps: 45.0, speed: 0.25, noise: 0.5 };

/// Below what it is listened for taps.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Armed {
    /// How fast it turns, smoothed, °/s.
    pub rate_dps: f64,
    /// How fast it goes to and fro, m/s.
    pub speed: f64,
    /// How much its acceleration jumps on the mean, m/s².
    pub noise: f64,
}

/// How long a trial begins still, seconds. Source: our choice; the gyroscope's bias is known after 1.5 s.
pub const TRIAL_STILL_S: f64 = 2.0;
/// How long the far pose, and the one afterwards, must be held, seconds. Source: our choice; a second of it is
/// measured, without the moments around it.
pub const TRIAL_HOLD_S: f64 = 1.5;
/// How long a person is asked to hold the far pose, seconds. Source: our choice; a second more than it must be,
/// since its last second isn't measured.
pub const TRIAL_ASKED_HOLD_S: f64 = TRIAL_HOLD_S + 1.0;
/// How long a trial waits for what comes next, seconds. Source: our choice; nobody needs longer.
pub const TRIAL_WAIT_S: f64 = 15.0;
/// From when on the phone is away from where it began, degrees. Source: our choice; less than any trunk turns,
/// more than it sways.
pub const TRIAL_AWAY_DEG: f64 = 5.0;
/// How near the pose afterwards must be, degrees. Source: our choice; what a person finds again without looking.
pub const TRIAL_BACK_DEG: f64 = 10.0;
/// Faster than this it isn't measured, °/s. Source: our choice; polled at 60 Hz, fast movement costs accuracy, and
/// a trial is meant to be slow.
pub const TRIAL_TOO_FAST_DPS: f64 = 150.0;
/// How much of a turn may be about another axis, degrees, and as a part of the angle. Source: our choice; 8° beside
/// 45° change the angle by 0.7°.
pub const TRIAL_OFF_AXIS_DEG: f64 = 8.0;
/// See [`TRIAL_OFF_AXIS_DEG`]. Source: the same.
pub const TRIAL_OFF_AXIS_PART: f64 = 0.2;
/// From which part of a turn on, about the phone's long axis, its side is known. Source: our choice; the axis then
/// lies within 60° of where it is asked to be.
pub const TRIAL_OTHER_SIDE_PART: f64 = 0.5;
/// What the sensors leave unsure, degrees, where gravity sees the angle and where it doesn't. Source: `cargo xtask
/// bench motion`: held tilt 0.33° rms at most; about the vertical, 2° after 5 s, of which the way back shows half.
pub const TRIAL_FLOOR_DEG: (f64, f64) = (0.5, 1.5);

/// How long it must be still before the first trial of a side begins, seconds. Source: our choice; time to
/// lie down or turn over, and to take the hands to the phone.
pub const GUIDED_PLACE_S: f64 = 4.0;
/// The same after a trial that was refused, seconds. Source: our choice; the reason is told meanwhile, and
/// the way back takes a moment: a trial must not begin from the far pose.
pub const GUIDED_AGAIN_S: f64 = 6.0;

/// How many trials there are for practice, on each side. Source: grabow2017, johnson2012: repeating alone raises the
/// angle by 6.6 %.
pub const SERIES_PRACTICE: usize = 2;
/// How many trials count, on each side. Source: johnson2012: the mean of three.
pub const SERIES_COUNTED: usize = 3;

/// How far a phone may lean or tip when it takes a side photo, degrees. Source: our choice; what leans is
/// reckoned with, and what tips by 5° changes an angle of 50° by 0.1°, but draws the edges out of shape.
pub const PHOTO_TILT_DEG: f64 = 5.0;
/// Between which forces a phone is held still enough to tell up, m/s². Source: our choice; gravity is 9.8, and
/// sensors err by a few tenths.
pub const PHOTO_FORCE: (f64, f64) = (9.0, 10.6);
/// How unsure up is by a phone's gravity, degrees. Source: our choice, after `cargo xtask bench motion`, where
/// held tilt is 0.33° rms at most; a case's edge and the camera's own mounting come on top.
pub const PHOTO_LEVEL_ERROR_DEG: f64 = 0.7;
/// How unsure a point is that a person places under a loupe, pixels. Source: our choice; the tragus is about
/// three times as large in a photo of the upper body.
pub const PHOTO_PLACED_PX: f64 = 2.0;
/// How unsure the angle is by taking the photo anew, degrees. Source: Gallego-Izquierdo 2020,
/// doi:10.3390/ijerph17186521: a real change is 4.96°, over 1.96·√2.
pub const PHOTO_RETAKEN_DEG: f64 = 1.79;
/// The least between ear and neck, pixels. Source: our choice; below it placing them alone errs by 2°.
pub const PHOTO_SPAN_PX: f64 = 80.0;
/// The least length of what stands upright, pixels. Source: our choice; it errs by less than 0.6° then.
pub const PHOTO_LINE_PX: f64 = 300.0;
/// The flattest angle of a head, degrees. Source: our choice; people with neck pain have 44° on the mean (lau2009),
/// and what is flatter than this isn't an ear and a neck.
pub const PHOTO_FLAT_DEG: f64 = 15.0;
