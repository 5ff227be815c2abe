//! `rollwise serve` with a socket: its start, its end, and a port that is taken.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use expect_test::expect;

use crate::program::Home;

/// A running server, ended when dropped.
pub(crate) struct Running {
    pub(crate) child: Child,
    pub(crate) port: u16,
    pub(crate) address: String,
}

impl Running {
    /// Starts one, and waits for the line that says its address.
    pub(crate) fn start(home: &Home, port: u16) -> Running {
        Running::of(home.command(&format!("serve --no-open --port {port}")), port)
    }

    /// The same with a command of its own.
    pub(crate) fn of(mut command: Command, port: u16) -> Running {
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts");
        let mut address = String::new();
        let out = child.stdout.take().expect("piped");
        BufReader::new(out).read_line(&mut address).expect("it speaks");
        Running { child, port, address: address.trim_end().into() }
    }

    fn token(&self) -> &str {
        self.address.split_once("#token=").expect("an address with a token").1
    }

    /// Asks it. The body of the answer; an error when it is gone.
    pub(crate) fn ask(&self, method: &str, path: &str, body: &str) -> std::io::Result<String> {
        ask(self.port, self.token(), method, path, body)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn ask(port: u16, token: &str, method: &str, path: &str, body: &str) -> std::io::Result<String> {
    let answer = ask_whole(port, token, method, path, body)?;
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
    body.ok_or_else(|| std::io::ErrorKind::UnexpectedEof.into())
}

/// The whole answer, its head included.
fn ask_whole(
    port: u16,
    token: &str,
    method: &str,
    path: &str,
    body: &str,
) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {token}\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

/// A port that is free now.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a socket");
    listener.local_addr().expect("its address").port()
}

#[test]
fn the_address_stays_valid_across_restarts() {
    let home = Home::new();
    let port = free_port();
    let first = Running::start(&home, port);
    assert!(first.address.starts_with(&format!("http://127.0.0.1:{port}/#token=")));
    let config = first.ask("GET", "/api/v1/config", "").expect("it answers");
    let address = first.address.clone();
    drop(first);
    let again = Running::start(&home, port);
    assert_eq!(address, again.address);
    assert_eq!(config, again.ask("GET", "/api/v1/config", "").expect("it answers"));
}

#[test]
fn programs_that_start_at_once_share_one_token() {
    let home = Home::new();
    let all: Vec<Running> = std::thread::scope(|scope| {
        let start = || Running::start(&home, free_port());
        let starting: Vec<_> = (0..6).map(|_| scope.spawn(start)).collect();
        starting.into_iter().map(|start| start.join().expect("it starts")).collect()
    });
    let tokens: BTreeSet<&str> = all.iter().map(Running::token).collect();
    assert_eq!(tokens.len(), 1, "{tokens:?}");
    let left: Vec<_> = std::fs::read_dir(home.path())
        .expect("the folder")
        .filter_map(|entry| entry.expect("an entry").file_name().into_string().ok())
        .filter(|name| name.contains("part"))
        .collect();
    assert_eq!(left, [""; 0]);
}

/// What a browser is started with is seen by everyone on the machine: it must not be the token.
#[cfg(target_os = "linux")]
#[test]
fn the_browser_is_started_with_a_ticket_that_is_good_once() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    let told = home.path().join("told");
    let script = format!("#!/bin/sh\necho \"$1\" > {0}.part\nmv {0}.part {0}\n", told.display());
    let browser = home.file("bin/xdg-open", script);
    let may_run = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(browser, may_run).expect("it may run");
    let path = std::env::var("PATH").expect("a path");
    let path = format!("{}:{path}", home.path().join("bin").display());
    let port = free_port();
    let mut command = home.command(&format!("serve --port {port}"));
    command.env("PATH", path).env("DISPLAY", ":0");
    let running = Running::of(command, port);
    let opened = (0..1000).find_map(|_| {
        std::thread::sleep(Duration::from_millis(10));
        std::fs::read_to_string(&told).ok()
    });
    let opened = opened.expect("the browser was started");
    assert!(!opened.contains(running.token()));
    let ticket = opened.trim().strip_prefix(&format!("http://127.0.0.1:{port}")).expect("ours");
    assert!(ticket.starts_with("/open/"), "{ticket}");
    let answer = |expected: &str| {
        let answer = ask_whole(port, "", "GET", ticket, "").expect("it answers");
        assert!(answer.starts_with(expected), "{answer}");
        answer
    };
    let first = answer("HTTP/1.1 303");
    assert!(first.contains(&format!("location: /#token={}\r\n", running.token())), "{first}");
    let second = answer("HTTP/1.1 410");
    assert!(!second.contains(running.token()));
}

#[cfg(unix)]
#[test]
fn the_token_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    drop(Running::start(&home, free_port()));
    let file = std::fs::metadata(home.path().join("token")).expect("the token's file");
    assert_eq!(file.permissions().mode() & 0o777, 0o600);
    assert_eq!(file.len(), 65);
}

#[test]
fn a_token_that_is_none_is_named() {
    let home = Home::new();
    home.file("token", "1234\n");
    expect![[r#"
        ! error[token-foreign]: DATA/token isn't a key that Rollwise made
        ! hint: Move that file away; a new key is made. Then open Rollwise by its new address.
        exit Some(1)
    "#]]
    .assert_eq(&home.run("serve --no-open --port 1"));
}

#[test]
fn a_port_taken_by_ourselves() {
    let home = Home::new();
    let running = Running::start(&home, free_port());
    let told = home.run(&format!("serve --no-open --port {}", running.port));
    let told = told.replace(&running.address, "ADDRESS").replace(&running.port.to_string(), "PORT");
    expect![[r#"
        ! error[already-running]: port PORT is taken by a Rollwise that is already running on the same data
        ! hint: Open ADDRESS, or end it first.
        exit Some(1)
    "#]].assert_eq(&told);
}

#[test]
fn a_link_leads_to_the_port_where_this_data_is_served() {
    let home = Home::new();
    let running = Running::start(&home, free_port());
    let begins = |port: u16| format!("http://127.0.0.1:{port}/#/shared/");
    assert!(home.out("routines link five").starts_with(&begins(running.port)));
    drop(running);
    assert!(home.out("routines link five").starts_with(&begins(17_655)));
}

#[test]
fn a_port_taken_by_a_rollwise_with_other_data() {
    let (home, other) = (Home::new(), Home::new());
    let running = Running::start(&home, free_port());
    let told = other.run(&format!("serve --no-open --port {}", running.port));
    expect![[r#"
        ! error[port-taken]: port PORT is taken by a Rollwise with other data
        ! hint: End it, or choose another port with --port (your browser keeps its data by address, so come back to the usual one later).
        exit Some(1)
    "#]].assert_eq(&told.replace(&running.port.to_string(), "PORT"));
}

#[test]
fn a_port_taken_by_a_stranger() {
    let home = Home::new();
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a socket");
    let port = listener.local_addr().expect("its address").port();
    // It takes the question and hangs up.
    let stranger = std::thread::spawn(move || drop(listener.accept()));
    let told = home.run(&format!("serve --no-open --port {port}"));
    expect![[r#"
        ! error[port-taken]: port PORT is taken by another program
        ! hint: End that program, or choose another port with --port (your browser keeps its data by address, so come back to the usual one later).
        exit Some(1)
    "#]].assert_eq(&told.replace(&port.to_string(), "PORT"));
    stranger.join().expect("it hung up");
}

#[cfg(unix)]
#[test]
fn asked_to_stop_it_stops_well() {
    use rustix::process::{Pid, Signal, kill_process};
    for signal in [Signal::TERM, Signal::INT] {
        let home = Home::new();
        let mut running = Running::start(&home, free_port());
        running.ask("GET", "/api/v1/heads", "").expect("it answers");
        let pid = i32::try_from(running.child.id()).ok().and_then(Pid::from_raw);
        kill_process(pid.expect("a process"), signal).expect("it is told");
        assert!(running.child.wait().expect("it ends").success(), "{signal:?}");
        // Closed in order: nothing waits in the log.
        assert!(!home.path().join("rollwise.db-wal").exists(), "{signal:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn it_needs_little_memory() {
    let home = Home::new();
    let running = Running::start(&home, free_port());
    running.ask("GET", "/api/v1/heads", "").expect("it answers");
    let status = std::fs::read_to_string(format!("/proc/{}/status", running.child.id()));
    let status = status.expect("Linux tells it");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("its size");
    let kb: u32 = line.split_whitespace().nth(1).and_then(|kb| kb.parse().ok()).expect("a number");
    assert!(kb <= 30 * 1024, "{kb} kB");
}
