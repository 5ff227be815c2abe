//! `cargo xtask COMMAND`: reads the command and hands over. It holds no work of its own.

use std::process::ExitCode;

use xtask::fault::{Fault, Outcome};
use xtask::{run, test, voice, web, workshop};

const HELP: &str = "\
The workshop's commands.

  cargo xtask run [-- ARGS]   build everything and start Rollwise
  cargo xtask test [--quick]  all that CI checks; --quick leaves out browser, WASM and docs
  cargo xtask web             build the browser app into target/web/dist, and into
                              target/web/static for any web host
  cargo xtask voice           make the built-in voice pack again, from a speech engine
  cargo xtask bench           measure, each figure beside its limit
  cargo xtask bench frames    every frame of a whole session, in five minutes
  cargo xtask bench motion [DIR]  what is felt of recorded movement (in ../shared/imu, or DIR)
  cargo xtask bench insight   whether verdicts keep their promises, on simulated people
  cargo xtask pictures        take the pictures of the real screens, and the sheet of all techniques
  cargo xtask techniques      the sheet of all techniques alone
  cargo xtask bless           accept today's output as the expected output of the tests

A browser is taken from ROLLWISE_CHROMIUM, else from PATH.
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[String]) -> Outcome<ExitCode> {
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        ["run", "--", rest @ ..] | ["run", rest @ ..] => run::run(rest),
        ["web"] => web::build().map(|()| ExitCode::SUCCESS),
        ["test"] => test::test(test::Reach::Everything),
        ["test", "--quick"] => test::test(test::Reach::Quick),
        ["voice"] => voice::build(),
        ["bench"] => workshop::bench(),
        ["bench", "frames"] => workshop::bench_frames(),
        ["bench", "motion"] => workshop::bench_motion(None),
        ["bench", "motion", folder] => workshop::bench_motion(Some(folder)),
        ["bench", "insight"] => workshop::calibrate(),
        ["pictures"] => workshop::pictures(),
        ["techniques"] => workshop::techniques(),
        ["bless"] => workshop::bless(),
        _ => Err(Fault::new(format!("there is no command `{}`", args.join(" ")))
            .way_out("`cargo xtask help` lists them")),
    }
}
