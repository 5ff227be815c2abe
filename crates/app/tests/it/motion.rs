//! `rollwise motion`: a recording in, what is felt out.

use expect_test::expect;

use crate::program::Home;

/// Two seconds of rest, four passes of 2 s, five seconds of rest; 60 a second, an iPhone's sign where asked for.
fn recording(sign: f64) -> String {
    let mut csv = String::from("t_ms,ax,ay,az,gx,gy,gz,remark\n");
    for i in 0..900 {
        let t = f64::from(i) / 60.0;
        let (tilt, rate) = if (2.0..10.0).contains(&t) {
            let phase = std::f64::consts::PI * (t - 2.0) / 2.0;
            (6.0 * (1.0 - phase.cos()), 3.0 * std::f64::consts::PI * phase.sin())
        } else {
            (0.0, 0.0)
        };
        let (sin, cos) = tilt.to_radians().sin_cos();
        let [ay, az] = [sin, cos].map(|part| sign * 9.81 * part);
        csv.push_str(&format!("{:.2},0.0,{ay:.1},{az:.1},{rate:.1},0.0,0.1,x\n", 1000.0 * t));
    }
    csv
}

#[test]
fn a_page_for_a_person() {
    let home = Home::new();
    home.file("r.csv", recording(1.0));
    let said = home.run(&format!("motion {}", home.path().join("r.csv").display()));
    expect![[r#"
        900 samples, 60.0 a second
        pass   0:03.9  2.0 s (45 %)
        pass   0:06.0  2.0 s (55 %)
        pause  0:00.0  2.4 s
        pause  0:09.5  5.4 s
        pose   0:00.0  raised 0.5°, rolled 0.0°, leaning 0.5°
        pose   0:09.5  raised 0.0°, rolled 0.0°, leaning 0.0°
    "#]]
    .assert_eq(&said);
}

#[test]
fn json_with_a_quaternion_for_each_row() {
    let home = Home::new();
    let file = home.file("r.csv", recording(1.0));
    let told: serde_json::Value =
        serde_json::from_str(&home.out(&format!("motion {file} --json --orientation")))
            .expect("JSON");
    let rows = told["orientation"].as_array().expect("rows");
    assert_eq!((rows.len(), &told["rows"], &told["samples"]), (900, &900.into(), &900.into()));
    for row in rows {
        let row: Vec<f64> = serde_json::from_value(row.clone()).expect("four numbers");
        assert!((row.iter().map(|part| part * part).sum::<f64>() - 1.0).abs() < 1e-9);
    }
    for list in ["turns", "passes", "pauses", "still", "taps", "poses", "gaps", "refused"] {
        assert!(told[list].is_array(), "{list}");
    }
    let without: serde_json::Value =
        serde_json::from_str(&home.out(&format!("motion {file} --json"))).expect("JSON");
    assert!(without["orientation"].is_null());
    assert_eq!(without["passes"], told["passes"]);
}

#[test]
fn an_iphones_recording_tells_the_same() {
    let home = Home::new();
    let (one, other) = (home.file("a.csv", recording(1.0)), home.file("b.csv", recording(-1.0)));
    assert_eq!(
        home.out(&format!("motion {one} --json")),
        home.out(&format!("motion {other} --json --iphone"))
    );
}

#[test]
fn rows_that_are_no_samples_are_left_out_and_counted() {
    let home = Home::new();
    let mut csv = recording(1.0);
    csv.push_str("15000,null,0,9.8,0,0,0\n15016,0,0,9.8,0,NaN,0\n15016,0,0,1e9,0,0,0\n3,0,0,9.8,0,0,0\n\nnonsense\n");
    let file = home.file("r.csv", csv);
    let said = home.run(&format!("motion {file}"));
    let notes: Vec<&str> = said.lines().filter(|line| line.starts_with('!')).collect();
    expect![[r#"
        ! note: 3 rows were left out (not-finite), the first in line 902
        ! note: 1 row was left out (beyond-sensor), the first in line 904
        ! note: 1 row was left out (not-later), the first in line 905"#]]
    .assert_eq(&notes.join("\n"));
    let told: serde_json::Value =
        serde_json::from_str(&home.out(&format!("motion {file} --json --orientation")))
            .expect("JSON");
    assert!(told["orientation"][900].is_null() && !told["orientation"][899].is_null());
}

#[test]
fn what_is_no_recording() {
    let home = Home::new();
    let no_column = home.file("a.csv", "t_ms,ax,ay,az,gx,gy\n");
    let no_row = home.file("b.csv", "t_ms,ax,ay,az,gx,gy,gz\n1,2,3\n");
    let long = home.file("c.csv", "t_ms,".repeat(1000));
    let mut said = String::new();
    for file in [no_column.as_str(), &no_row, &long, "./none.csv"] {
        said.push_str(&home.run(&format!("motion {file}")));
    }
    expect![[r#"
        ! error[no-such-column]: its first line has no column `gz`
        ! hint: It begins with the names t_ms,ax,ay,az,gx,gy,gz.
        exit Some(1)
        ! error[no-sample]: none of its 1 rows is a sample
        ! hint: Each row has seven numbers, the time growing.
        exit Some(1)
        ! error[line-too-long]: line 1 is longer than 1024 bytes
        ! hint: Check that this is the recording you meant.
        exit Some(1)
        ! error[unreadable-file]: ./none.csv can't be read: No such file or directory (os error 2)
        ! hint: Check the name and who may read it.
        exit Some(1)
    "#]]
    .assert_eq(&said);
}
