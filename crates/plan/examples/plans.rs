//! How long a plan takes for somebody with ten years of daily sessions: `plan 0.12 ms`, the median,
//! and the slowest kind of person of those tried.

use std::time::Instant;

use journal::{
    About, Answer, Day, Felt, Floor, Following, GateAnswers, Goal, Outcome, PastSession, Profile,
    Purpose, SessionId, Summary, WallTime, Worked,
};
use plan::{Cleared, Request, Wish, today};
use routine::{Catalogue, Gear, Level, Region, Side, Span, Spot, Strength};
use session::{Measure, Score};

/// Sessions so far: ten years, daily.
const SESSIONS: u64 = 3_650;
const DAY_MS: u64 = 86_400_000;
const NOW_MS: u64 = 1_795_420_800_000;
const RUNS: usize = 200;

fn main() {
    let catalogue = library::techniques();
    let past = ten_years();
    let mut slowest = ("", 0.0);
    for (name, goal, minutes) in
        [("range", Goal::Range, 8), ("pain", Goal::Pain, 10), ("posture", Goal::Posture, 10)]
    {
        let ms = median_ms(&catalogue, &past, goal, minutes);
        eprintln!("{name} {ms:.3} ms");
        if ms > slowest.1 {
            slowest = (name, ms);
        }
    }
    println!("plan {:.3} ms", slowest.1);
    eprintln!("slowest for {}", slowest.0);
}

fn median_ms(catalogue: &Catalogue, past: &[PastSession], goal: Goal, minutes: u8) -> f64 {
    let on = Day::new(2026, 11, 20).expect("a day");
    let profile = Profile {
        goal,
        gear: Gear::ALL.iter().copied().collect(),
        floor: Floor::Reachable,
        gate: Some(GateAnswers { ticked: [].into(), on }),
        minutes,
        language: "en".into(),
    };
    let begun = on.plus_days(-30);
    let following = Following { programme: "turn-further".into(), begun, pauses: Vec::new() };
    let strength = Strength::new(5).expect("0 to 10");
    let spot = |region, side| Spot { region, side, strength };
    let spots = [spot(Region::Rhomboids, Side::Left), spot(Region::LatissimusTeres, Side::Right)];
    let (about, cleared, wish) = (About::default(), Cleared::default(), Wish::default());
    let begun = Instant::now();
    let helped = plan::helped(&profile, past, on);
    eprintln!("what helped: {:.3} ms", begun.elapsed().as_secs_f64() * 1000.0);
    let request = Request {
        catalogue,
        profile: &profile,
        about: &about,
        following: Some(&following),
        trial: None,
        cleared: &cleared,
        restrictions: &[],
        spots: &spots,
        helped: &helped,
        past,
        now: WallTime::new(NOW_MS, 60).expect("a time"),
        pain: None,
        wish: &wish,
    };
    let mut runs: Vec<f64> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            let plan = today(&request);
            let ms = begun.elapsed().as_secs_f64() * 1000.0;
            assert!(plan.is_ok(), "there is a plan");
            ms
        })
        .collect();
    runs.sort_by(f64::total_cmp);
    runs[RUNS / 2]
}

/// Daily sessions, newest first, answered before and after.
fn ten_years() -> Vec<PastSession> {
    let ids = ["thoracic-extension", "thoracic-rotation", "scapula-release"];
    let session = |day: u64| {
        let answer = |measure, value: u64| {
            let value = u8::try_from(value % 7).expect("below 7");
            Some(Answer { measure, score: Score::new(value) })
        };
        let worked = |id: &&str| Worked {
            technique: String::from(*id),
            level: Some(Level::TWO),
            time: Span::from_secs(90),
        };
        let measure = if day.is_multiple_of(2) { Measure::Stiffness } else { Measure::Pain };
        let mut id = [0; 16];
        id[..8].copy_from_slice(&day.to_be_bytes());
        PastSession {
            session: SessionId::new(id),
            when: WallTime::new(NOW_MS - (day + 2) * DAY_MS, 60).expect("a time"),
            title: None,
            summary: Summary {
                routine_id: "today".into(),
                purpose: Purpose::Practice,
                played: Span::from_secs(480),
                worked: ids.iter().map(worked).collect(),
                outcome: Outcome::Finished,
                before: answer(measure, 3 + day % 3),
                after: answer(measure, 2 + day % 2),
            },
            morning: Some(Felt::Same),
        }
    };
    (0..SESSIONS).map(session).collect()
}
