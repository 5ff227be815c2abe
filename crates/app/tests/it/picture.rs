//! `rollwise render --technique`: pictures and numbers, read by others than who wrote them.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufReader;

use expect_test::expect;
use serde_json::Value;

use crate::program::Home;

/// Renders into the home's folder, under this name, which goes well.
fn rendered(args: &str, name: &str) -> (Home, std::path::PathBuf) {
    let home = Home::new();
    let file = home.path().join(name);
    let told = home.run(&format!("render {args} -o {}", file.display()));
    assert!(told.starts_with(&format!("DATA/{name}\n")), "{told}");
    (home, file)
}

/// Width, height and pixels of a PNG file, three bytes each.
fn png(file: &std::path::Path) -> (usize, usize, Vec<u8>) {
    let decoder = png::Decoder::new(BufReader::new(File::open(file).expect("it is there")));
    let mut reader = decoder.read_info().expect("a PNG file");
    let mut pixels = vec![0; reader.output_buffer_size().expect("small")];
    let info = reader.next_frame(&mut pixels).expect("a picture");
    assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Rgb, png::BitDepth::Eight));
    (info.width as usize, info.height as usize, pixels)
}

fn colours(pixels: &[u8]) -> BTreeSet<&[u8]> {
    pixels.chunks(3).collect()
}

#[test]
fn svg_is_printed_and_says_what_it_shows() {
    let home = Home::new();
    let svg = home.out("render --technique thoracic-extension --level 3 --format svg");
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "), "{svg}");
    assert!(svg.contains("<title id=\"title\">Thoracic extension · level 3</title>"));
    assert!(svg.contains("<desc id=\"desc\">Lie on your back, knees bent,"));
    assert!(svg.matches("<path ").count() > 40);
    // Every tag that opens is closed.
    for tag in ["svg", "title", "desc", "text"] {
        let open = svg.matches(&format!("<{tag} ")).count();
        assert_eq!(open, svg.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    assert!(svg.ends_with("</svg>\n"));
}

#[test]
fn a_strip_shows_three_steps_and_says_them() {
    let home = Home::new();
    let strip = home.out("render --technique thoracic-extension --strip --format svg");
    assert_eq!(strip.matches("<svg ").count(), 1 + 3);
    let said: Vec<&str> = strip
        .split("</text>")
        .filter_map(|text| text.rsplit_once('>').map(|(_, words)| words))
        .collect();
    let said = said.join(" ");
    for words in ["Get into place", "Move", "Watch out", "Each breath out, drape back over it."] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let still = home.out("render --technique thoracic-extension --format svg");
    assert_eq!(still.matches("<svg ").count(), 1 + 1);
}

#[test]
fn a_sheet_of_all_has_every_level() {
    let home = Home::new();
    let sheet = home.out("render --technique all --format svg");
    let levels: usize =
        library::techniques().iter().map(|technique| technique.levels().len()).sum();
    assert_eq!(sheet.matches("<svg ").count(), 1 + levels);
}

#[test]
fn png_is_as_wide_as_wished_and_as_bright() {
    let args = "--technique thoracic-extension --size 320";
    let (_home, day) = rendered(args, "day.png");
    let (width, height, pixels) = png(&day);
    assert_eq!(width, 320);
    assert!((150..320).contains(&height), "{height}");
    assert_eq!(pixels[..3], [0xFA, 0xF7, 0xF1]);
    let colours = colours(&pixels);
    // A body with its shades and even edges, not a blot.
    assert!(colours.len() > 200, "{}", colours.len());
    let (_home, night) = rendered(&format!("{args} --night"), "night.png");
    assert_eq!(png(&night).2[..3], [0x16, 0x25, 0x2A]);
}

/// Skin, side and turn change what is seen; the same wish is the same picture.
#[test]
fn what_is_wished_is_seen() {
    let args = "--technique scapula-release --level 2 --size 200";
    let picture = |more: &str| png(&rendered(&format!("{args} {more}"), "a.png").1).2;
    let usual = picture("");
    assert!(usual == picture("--side left --skin sand --turn 0 --climb 0 --phase 0"));
    for more in ["--side right", "--skin espresso", "--turn -30", "--climb 20", "--phase 0.5"] {
        assert!(usual != picture(more), "{more}");
    }
}

#[test]
fn gif_is_one_breath_that_begins_again() {
    let (_home, file) = rendered("--technique thoracic-extension --level 4 --size 120", "a.gif");
    let mut options = gif::DecodeOptions::new();
    options.set_color_output(gif::ColorOutput::Indexed);
    let mut reader = options.read_info(File::open(file).expect("it is there")).expect("a GIF");
    assert_eq!(reader.repeat(), gif::Repeat::Infinite);
    let (width, height) = (usize::from(reader.width()), usize::from(reader.height()));
    let palette = reader.global_palette().expect("one for all").to_vec();
    let mut page = vec![0_u8; width * height];
    let (mut frames, mut hundredths, mut first, mut most) = (0, 0, Vec::new(), 0);
    let shade = |number: u8| u32::from(palette[usize::from(number) * 3 + 1]);
    let differs = |one: &[u8], other: &[u8]| {
        one.iter().zip(other).filter(|(a, b)| shade(**a).abs_diff(shade(**b)) > 24).count()
    };
    while let Some(frame) = reader.read_next_frame().expect("whole frames") {
        for (at, number) in frame.buffer.iter().enumerate() {
            let (across, wide) = (usize::from(frame.left), usize::from(frame.width));
            let place = (usize::from(frame.top) + at / wide) * width + across + at % wide;
            if Some(*number) != frame.transparent {
                page[place] = *number;
            }
        }
        frames += 1;
        hundredths += u32::from(frame.delay);
        if first.is_empty() {
            first.clone_from(&page);
        }
        most = most.max(differs(&first, &page));
    }
    // A breath of eight seconds at 25 frames a second; its end leads on to its beginning.
    assert_eq!((frames, hundredths), (200, 800));
    let last = differs(&first, &page);
    assert!(most > 100 && last * 10 < most, "{last} of {most}");
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

/// What is never pressed is hatched where one can see it, and said in words; nowhere else.
#[test]
fn keep_outs_are_hatched_when_asked_for() {
    let home = Home::new();
    let args = "render --technique cat-camel --strip --format svg";
    let (plain, hatched) = (home.out(args), home.out(&format!("{args} --keep-outs")));
    let paths = |svg: &str| svg.matches("<path ").count();
    assert!(paths(&hatched) > paths(&plain) + 40, "{} of {}", paths(&hatched), paths(&plain));
    let words = "Hatched: nothing ever presses here.";
    assert!(hatched.contains(words) && !plain.contains(words));
    // From the front there is none of it.
    let front = "render --technique settling-breath --level 1 --turn -60 --format svg --keep-outs";
    assert!(!home.out(front).contains(words), "nothing is hatched there");
    let pixels =
        |more: &str| png(&rendered(&format!("--technique cat-camel --size 200 {more}"), "a.png").1);
    assert!(pixels("--keep-outs").1 > pixels("").1, "the words have a line of their own");
}

/// Contacts hold, bones keep their length, joints stay in range, nothing jumps: of every technique.
#[test]
fn numbers_can_be_checked_by_anyone() {
    let home = Home::new();
    for technique in library::techniques().iter() {
        for form in technique.levels() {
            let (id, level) = (technique.id(), form.level().number());
            let told = home.out(&format!(
                "render --technique {id} --level {level} --format json --phases 200"
            ));
            let told: Value = serde_json::from_str(&told).expect("JSON");
            let phases = told["phases"].as_array().expect("a list");
            assert_eq!(phases.len(), 200);
            let mut last: Option<&Value> = None;
            for moment in phases {
                let name = format!("{id} {level} at {}", moment["phase"]);
                for contact in moment["contacts"].as_array().expect("a list") {
                    // Skin gives a centimetre.
                    let gap = number(&contact["gap_mm"]);
                    assert!((-10.0..=5.0).contains(&gap), "{name}: {contact}");
                }
                for angle in moment["angles"].as_array().expect("a list") {
                    let range = &angle["range_deg"];
                    let within = number(&range[0])..=number(&range[1]);
                    assert!(within.contains(&number(&angle["deg"])), "{name}: {angle}");
                }
                let joints = &moment["joints"];
                let at = |joint: &str| [0, 1, 2].map(|axis| number(&joints[joint][axis]));
                let off = |a: [f64; 3], b: [f64; 3]| {
                    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
                };
                for (upper, lower, due) in [
                    ("left-hip", "left-knee", 0.4214),
                    ("right-knee", "right-ankle", 0.4231),
                    ("left-shoulder", "left-elbow", 0.3199),
                    ("right-elbow", "right-wrist", 0.2511),
                ] {
                    let length = off(at(upper), at(lower));
                    assert!((length - due).abs() < 0.001, "{name}: {upper} {length}");
                }
                if let Some(last) = last {
                    for (joint, was) in last["joints"].as_object().expect("names") {
                        let was = [0, 1, 2].map(|axis| number(&was[axis]));
                        // A long arm that swings wide goes 26 mm in a two-hundredth of a breath.
                        assert!(off(at(joint), was) < 0.03, "{name}: {joint} jumps");
                    }
                }
                last = Some(moment);
            }
        }
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    let home = Home::new();
    let mut told = String::new();
    for args in [
        "--technique thoracic-extensoin --format svg",
        "--technique thoracic-extension --level 1 --format svg",
        "--technique thoracic-extension --side left --format svg",
        "--technique thoracic-extension --format png",
        "--technique all --format gif -o a.gif",
        "five --format svg",
        "five --film",
        "five -o five.mp4",
        "five --film -o five.mp4",
    ] {
        told.push_str(&home.run(&format!("render {args}")));
    }
    expect![[r#"
        ! error[unknown-technique]: there is no technique `thoracic-extensoin`
        ! hint: Did you mean `thoracic-extension`?
        exit Some(2)
        ! error[no-such-level]: thoracic-extension has no level 1
        ! hint: It has: 2, 3, 4, 5.
        exit Some(2)
        ! error[no-sides]: thoracic-extension has no sides: both are worked at once
        ! hint: Leave --side out.
        exit Some(2)
        ! error[no-output]: nothing says where to write, and in what form
        ! hint: Name a file: -o five.opus. SVG and JSON can be printed: --format svg.
        exit Some(2)
        ! error[not-of-all]: `all` is a sheet of stills; there is no gif of it
        ! hint: Choose svg or png, or name one technique.
        exit Some(2)
        ! error[no-technique]: a picture is of a technique, and none is named
        ! hint: Name one: --technique thoracic-extension.
        exit Some(2)
        ! error[no-output]: nothing says where to write, and in what form
        ! hint: Name a file: -o five.opus. SVG and JSON can be printed: --format svg.
        exit Some(2)
        ! error[no-mp4]: MP4 isn't made here: its video codecs aren't free to use
        ! hint: End it in .webm, which browsers play.
        exit Some(2)
        ! error[no-mp4]: MP4 isn't made here: its video codecs aren't free to use
        ! hint: End it in .webm, which browsers play.
        exit Some(2)
    "#]]
    .assert_eq(&told);
}

/// A technique of one's own whose poses nobody can draw: said, and left out of the sheet.
#[test]
fn a_pose_that_nobody_knows_is_said() {
    let home = Home::new();
    let source = include_str!("../../../../library/techniques/thoracic-extension.toml");
    let own = source
        .replace("id = \"thoracic-extension\"", "id = \"mine\"")
        .replace("supine-across-cushion\"", "on-the-moon\"");
    home.file("techniques/mine.toml", own);
    expect![[r#"
        ! error[unknown-pose]: mine can't be drawn: nobody knows the pose `on-the-moon`
        ! hint: Use the poses of a technique that `rollwise render` can draw.
        exit Some(1)
    "#]]
    .assert_eq(&home.run("render --technique mine --level 2 --format svg"));
}
