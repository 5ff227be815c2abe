//! Our `.local` name as a stranger finds it: real packets over this machine's own multicast, on a
//! port where nobody else speaks, read by a reader that shares nothing with the product's.

use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::time::{Duration, Instant};

use app::server::authority::Authority;
use app::server::names::{Answering, Network, NotFound, find, watch};
use expect_test::expect;
use socket2::{Domain, Protocol, SockRef, Socket, Type};

use crate::person::now;
use crate::program::Home;

/// Where the app is, by what is announced.
const PORT: u16 = 17_656;
/// An address that no machine has. Source: RFC 5737.
const ELSEWHERE: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 7);
/// Longest time until the name is answered for.
const PATIENCE: Duration = Duration::from_secs(8);

/// Kinds of records. Source: RFC 1035, section 3.2.2; RFC 2782.
const ADDRESS: u16 = 1;
const POINTER: u16 = 12;
const SERVICE: u16 = 33;

/// This machine talking to itself.
fn network() -> Network {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a socket");
    let port = socket.local_addr().expect("its address").port();
    Network { by: Ipv4Addr::LOCALHOST, port }
}

fn name(home: &Home) -> String {
    let authority = Authority::of(&home.path().join("authority.json"), now());
    authority.expect("an authority").name().to_owned()
}

/// A packet, read by hand. Fails the test where it isn't DNS.
#[derive(Debug)]
struct Packet {
    id: u16,
    flags: u16,
    /// Name and kind.
    questions: Vec<(String, u16)>,
    /// Name, kind and data of what is answered; nothing of what is said besides.
    answers: Vec<(String, u16, Vec<u8>)>,
}

fn number(bytes: &[u8], at: usize) -> usize {
    usize::from(bytes[at]) * 256 + usize::from(bytes[at + 1])
}

/// The name at `at`, and where what follows it begins.
fn name_at(bytes: &[u8], at: usize) -> (String, usize) {
    match bytes[at] {
        0 => (String::new(), at + 1),
        high if high >= 0xc0 => (name_at(bytes, number(bytes, at) & 0x3fff).0, at + 2),
        length => {
            let end = at + 1 + usize::from(length);
            let piece = String::from_utf8(bytes[at + 1..end].to_vec()).expect("letters");
            let (rest, after) = name_at(bytes, end);
            (format!("{piece}.{rest}"), after)
        }
    }
}

fn read(bytes: &[u8]) -> Packet {
    let mut at = 12;
    let mut packet = Packet {
        id: number(bytes, 0) as u16,
        flags: number(bytes, 2) as u16,
        questions: Vec::new(),
        answers: Vec::new(),
    };
    for _ in 0..number(bytes, 4) {
        let (name, after) = name_at(bytes, at);
        packet.questions.push((name, number(bytes, after) as u16));
        at = after + 4;
    }
    for _ in 0..number(bytes, 6) {
        let (name, after) = name_at(bytes, at);
        let data = after + 10;
        at = data + number(bytes, after + 8);
        packet.answers.push((name, number(bytes, after) as u16, bytes[data..at].to_vec()));
    }
    packet
}

fn written(name: &str) -> Vec<u8> {
    let pieces = name.split_terminator('.');
    let pieces = pieces.flat_map(|piece| [&[piece.len() as u8], piece.as_bytes()].concat());
    pieces.chain([0]).collect()
}

/// Asks the group for records of one kind, again and again, until an answer comes or the time is
/// over.
fn ask(network: Network, name: &str, kind: u16, patience: Duration) -> Option<Packet> {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a socket");
    SockRef::from(&socket).set_multicast_if_v4(&Ipv4Addr::LOCALHOST).expect("a way");
    socket.set_read_timeout(Some(Duration::from_millis(100))).expect("a time");
    let head = [0x5a, 0xa5, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
    let question = [&head, &*written(name), &kind.to_be_bytes(), &[0, 1]].concat();
    let until = Instant::now() + patience;
    let mut bytes = [0; 9000];
    while Instant::now() < until {
        socket.send_to(&question, (Network::GROUP, network.port)).expect("it is sent");
        if let Ok(length) = socket.recv(&mut bytes) {
            return Some(read(&bytes[..length]));
        }
    }
    None
}

/// The addresses that are told for a name.
fn addresses(network: Network, name: &str, patience: Duration) -> Vec<Ipv4Addr> {
    let packet = ask(network, name, ADDRESS, patience);
    let answers = packet.map(|packet| packet.answers).unwrap_or_default();
    let mut found = Vec::new();
    for (_, _, data) in answers.into_iter().filter(|(of, kind, _)| of == name && *kind == ADDRESS) {
        found.push(Ipv4Addr::from(<[u8; 4]>::try_from(data).expect("four bytes")));
    }
    found
}

#[test]
fn a_stranger_finds_the_name_and_what_stands_behind_it() {
    let (home, network) = (Home::new(), network());
    let name = name(&home);
    let host = format!("{name}.");
    let _answering = Answering::start(&name, PORT, network).expect("it answers");
    let packet = ask(network, &host, ADDRESS, PATIENCE).expect("an answer");
    // An answer, and by who knows best; to this question (RFC 6762, section 6.7).
    assert_eq!((packet.id, packet.flags), (0x5aa5, 0x8400));
    assert_eq!(packet.questions, [(host.clone(), ADDRESS)]);
    assert_eq!(packet.answers, [(host.clone(), ADDRESS, vec![127, 0, 0, 1])]);
    // Names have no capitals.
    let shouted = ask(network, &host.to_uppercase(), ADDRESS, PATIENCE).expect("an answer");
    assert_eq!(shouted.answers[0].2, [127, 0, 0, 1]);

    let own = name.trim_end_matches(".local");
    let instance = format!("{own}._rollwise._tcp.local.");
    let pointer = ask(network, "_rollwise._tcp.local.", POINTER, PATIENCE).expect("an answer");
    assert!(
        pointer.answers.iter().any(|(of, kind, _)| of == "_rollwise._tcp.local." && *kind == 12)
    );
    let service = ask(network, &instance, SERVICE, PATIENCE).expect("an answer");
    let (_, _, data) = &service.answers[0];
    // Priority, weight, port, host.
    assert_eq!(number(data, 4), usize::from(PORT));
    assert!(find(&name, network, PATIENCE).is_ok());

    // Nobody is told of what isn't ours.
    let short = Duration::from_millis(500);
    assert!(ask(network, "rollwise-others.local.", ADDRESS, short).is_none());
}

#[test]
fn the_name_is_the_same_after_a_restart_and_gone_between() {
    let (home, network) = (Home::new(), network());
    let first = name(&home);
    let host = format!("{first}.");
    let answering = Answering::start(&first, PORT, network).expect("it answers");
    assert_eq!(addresses(network, &host, PATIENCE), [Ipv4Addr::LOCALHOST]);
    drop(answering);
    let short = Duration::from_millis(200);
    let until = Instant::now() + PATIENCE;
    let silent = || addresses(network, &host, short).is_empty();
    let gone = std::iter::repeat_with(silent).take_while(|_| Instant::now() < until).any(|is| is);
    assert!(gone, "somebody still answers");
    let again = name(&home);
    assert_eq!(again, first);
    let _answering = Answering::start(&again, PORT, network).expect("it answers");
    assert_eq!(addresses(network, &host, PATIENCE), [Ipv4Addr::LOCALHOST]);
}

/// Another machine that answers for `host`, until the test is over: to questions from the group's
/// port by the group, to others directly.
fn another_machine(network: Network, host: &str) {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP)).expect("a socket");
    socket.set_reuse_address(true).expect("shared");
    socket.set_reuse_port(true).expect("shared");
    let all = SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, network.port);
    socket.bind(&all.into()).expect("the group's port");
    socket.join_multicast_v4(&Network::GROUP, &Ipv4Addr::LOCALHOST).expect("the group");
    socket.set_multicast_if_v4(&Ipv4Addr::LOCALHOST).expect("a way");
    let (socket, host) = (UdpSocket::from(socket), host.to_owned());
    // It ends with the process.
    std::thread::spawn(move || {
        let mut bytes = [0; 9000];
        while let Ok((length, from)) = socket.recv_from(&mut bytes) {
            let asked = read(&bytes[..length]);
            if asked.flags != 0 || !asked.questions.iter().any(|(name, _)| *name == host) {
                continue;
            }
            let direct = from.port() != network.port;
            let id = if direct { asked.id } else { 0 };
            let head = [&id.to_be_bytes()[..], &[0x84, 0, 0, 0, 0, 1, 0, 0, 0, 0]].concat();
            let record = [0, 1, 0, 1, 0, 0, 0, 120, 0, 4];
            let answer = [&*head, &written(&host), &record, &ELSEWHERE.octets()].concat();
            let to = if direct { from } else { (Network::GROUP, network.port).into() };
            socket.send_to(&answer, to).expect("it is sent");
        }
    });
}

#[test]
fn a_name_that_another_machine_has_is_told_and_left_to_it() {
    let (home, network) = (Home::new(), network());
    let name = name(&home);
    let host = format!("{name}.");
    another_machine(network, &host);
    let _answering = Answering::start(&name, PORT, network).expect("it answers");
    let error = find(&name, network, PATIENCE).expect_err("it is another's");
    expect![[r#"another machine on your network, 198.51.100.7, answers for NAME: a phone may reach that one"#]]
        .assert_eq(&error.to_string().replace(&name, "NAME"));
    // Long after we asked whether the name is free, we don't answer for it beside the other.
    let beside = Instant::now() + Duration::from_secs(2);
    while Instant::now() < beside {
        assert_eq!(addresses(network, &host, PATIENCE), [ELSEWHERE]);
    }
}

#[test]
fn a_name_that_another_machine_takes_later_is_told_once() {
    let (home, network) = (Home::new(), network());
    let name = name(&home);
    let _answering = Answering::start(&name, PORT, network).expect("it answers");
    let (tell, told) = std::sync::mpsc::channel();
    let watched = name.clone();
    // It ends with the process.
    std::thread::spawn(move || {
        watch(&watched, network, Duration::from_millis(50), |found| {
            let _ = tell.send(found);
        });
    });
    assert_eq!(addresses(network, &format!("{name}."), PATIENCE), [Ipv4Addr::LOCALHOST]);
    assert!(told.recv_timeout(Duration::from_millis(500)).is_err(), "all is well");
    another_machine(network, &format!("{name}."));
    let found = told.recv_timeout(PATIENCE).expect("it is told");
    assert!(matches!(found, NotFound::Taken { by: ELSEWHERE, .. }), "{found}");
    assert!(told.recv_timeout(Duration::from_secs(1)).is_err(), "told again");
}

#[test]
fn where_nobody_can_ask_or_hear_it_is_told_in_time_and_nothing_else_happens() {
    let told = |network: Network| {
        let began = Instant::now();
        let patience = Duration::from_millis(600);
        let error = find("rollwise-tests7.local", network, patience).expect_err("nobody is there");
        assert!(began.elapsed() < Duration::from_secs(5), "it ends in time");
        error.to_string()
    };
    expect![[r#"nobody is heard to answer for rollwise-tests7.local on your network: a phone won't find this machine"#]]
        .assert_eq(&told(network()));
    // An address that went away, as when a cable is pulled.
    let gone = Network { by: ELSEWHERE, ..network() };
    expect![[r#"your network can't be asked for rollwise-tests7.local (this machine is on no network): a phone won't find this machine"#]]
        .assert_eq(&told(gone));
    // Answering there does no harm: it waits for the address to come.
    let answering = Answering::start("rollwise-tests7.local", PORT, gone).expect("it waits");
    assert!(addresses(gone, "rollwise-tests7.local.", Duration::from_millis(500)).is_empty());
    drop(answering);
}
