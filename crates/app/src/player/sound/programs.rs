//! Programs that play samples from a pipe, and how each is asked to hold little.
//!
//! A program is started because linking a sound library would need one where Rollwise is built.

use std::io;
use std::process::{Child, Command, Stdio};

use sound::{Channels, SampleRate, header};

use super::stream::PROGRAM_MS;

/// A program that plays what it gets on standard input.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Program {
    words: Vec<String>,
    takes: Takes,
    channels: Channels,
}

/// In what shape a program takes samples.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Takes {
    /// As they are: its arguments say what they are.
    Samples,
    /// As a WAV file that never ends: the file says what it is.
    Wav,
}

/// The programs that are tried, in this order: the sound server's own come first, since a device
/// may be taken by it.
const KNOWN: [&str; 5] = ["pw-cat", "paplay", "aplay", "play", "ffplay"];

impl Program {
    /// Those that are tried where none is named.
    pub(super) fn usual(channels: Channels) -> Vec<Program> {
        KNOWN.iter().filter_map(|name| Program::known(name, channels)).collect()
    }

    /// The one that a person names: one of those that we know by its name alone, else a command
    /// with its arguments, split at spaces, which takes a WAV file on standard input.
    pub(super) fn named(command: &str, channels: Channels) -> Program {
        let words = || command.split_whitespace().map(String::from).collect();
        Program::known(command.trim(), channels).unwrap_or_else(|| Program {
            words: words(),
            takes: Takes::Wav,
            channels,
        })
    }

    fn known(name: &str, channels: Channels) -> Option<Program> {
        let count = channels.count();
        let hz = SampleRate::TRACK.hz();
        let ms = PROGRAM_MS;
        // Bytes of one quarter of what it may hold; sox fills two such buffers and the device's.
        let bytes = (ms / 4 * SampleRate::TRACK.per_ms()) as usize * 2 * count;
        let arguments = match name {
            "pw-cat" => {
                format!(
                    "--playback --raw --format s16 --rate {hz} --channels {count} --latency {ms}ms -"
                )
            }
            "paplay" => {
                format!("--raw --format=s16le --rate={hz} --channels={count} --latency-msec={ms}")
            }
            "aplay" => format!(
                "-q -t raw -f S16_LE -r {hz} -c {count} --buffer-time={} --period-time={}",
                ms * 1000,
                ms * 250
            ),
            "play" => format!("-q --buffer {bytes} -t raw -e signed -b 16 -L -r {hz} -c {count} -"),
            "ffplay" => format!(
                "-nodisp -loglevel quiet -fflags nobuffer -probesize 32 -f s16le -sample_rate {hz}{} -i -",
                match channels {
                    Channels::Mono => "",
                    Channels::Stereo => " -ch_layout stereo",
                }
            ),
            _ => return None,
        };
        let words = std::iter::once(name).chain(arguments.split_whitespace());
        Some(Program { words: words.map(String::from).collect(), takes: Takes::Samples, channels })
    }

    /// What it is called.
    pub(super) fn name(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// Starts it.
    ///
    /// # Errors
    /// When it isn't there, or the system refuses.
    pub(super) fn start(&self) -> io::Result<Child> {
        let mut command = Command::new(self.name());
        command.args(self.words.iter().skip(1));
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn()
    }

    /// What it gets before the samples.
    pub(super) fn greeting(&self) -> Vec<u8> {
        match self.takes {
            Takes::Samples => Vec::new(),
            Takes::Wav => header(SampleRate::TRACK, self.channels, u64::MAX).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_run_as_it_must_be() {
        for channels in [Channels::Mono, Channels::Stereo] {
            for program in Program::usual(channels) {
                assert_eq!(Program::named(program.name(), channels), program);
                assert!(program.words.len() > 4 && program.greeting().is_empty());
            }
        }
    }

    #[test]
    fn what_is_named_gets_a_wav_file() {
        let program = Program::named(" mpv --really-quiet  - ", Channels::Mono);
        assert_eq!(program.words, ["mpv", "--really-quiet", "-"]);
        assert_eq!(&program.greeting()[..4], b"RIFF");
        assert_eq!(Program::named("aplay -D hw:1", Channels::Mono).takes, Takes::Wav);
    }
}
