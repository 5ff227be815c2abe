//! The authority and its certificates, as a browser's own verifier sees them.

use std::sync::Arc;

use app::server::authority::{Authority, LEAF_DAYS, Leaf};
use journal::WallTime;
use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};

use crate::person::now;
use crate::program::Home;

const DAY_MS: u64 = 24 * 60 * 60 * 1000;

fn authority(home: &Home) -> Authority {
    Authority::of(&home.path().join("authority.json"), now()).expect("an authority")
}

fn later(days: u64) -> WallTime {
    WallTime::new(now().ms() + days * DAY_MS, 60).expect("a moment")
}

/// What a verifier that trusts the authority says of a certificate shown under a name.
fn verify(authority: &Authority, leaf: &Leaf, name: &str, at: WallTime) -> Result<(), String> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(authority.certificate().to_vec())).expect("a certificate");
    let provider = Arc::new(ring::default_provider());
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider);
    let verifier = verifier.build().expect("a verifier");
    let name = ServerName::try_from(name.to_owned()).expect("a name");
    let at = UnixTime::since_unix_epoch(std::time::Duration::from_millis(at.ms()));
    let verified = verifier.verify_server_cert(&leaf.certificate, &[], &name, &[], at);
    verified.map(|_| ()).map_err(|error| format!("{error:?}"))
}

#[test]
fn it_is_made_once_and_kept_for_its_owner_alone() {
    let home = Home::new();
    let first = authority(&home);
    let again = authority(&home);
    assert_eq!(first.name(), again.name());
    assert_eq!(first.certificate(), again.certificate());
    assert_eq!(first.fingerprint(), again.fingerprint());
    assert!(first.name().starts_with("rollwise-") && first.name().ends_with(".local"));
    assert_ne!(authority(&Home::new()).name(), first.name());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let file = std::fs::metadata(home.path().join("authority.json")).expect("a file");
        assert_eq!(file.permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn it_vouches_for_its_own_name_and_for_nothing_else() {
    let home = Home::new();
    let authority = authority(&home);
    let name = authority.name().to_owned();
    let own = authority.leaf(&name, now()).expect("a certificate");
    assert_eq!(verify(&authority, &own, &name, now()), Ok(()));
    // Remade from the file it signs as before.
    let again = Authority::of(&home.path().join("authority.json"), now()).expect("an authority");
    let own = again.leaf(&name, now()).expect("a certificate");
    assert_eq!(verify(&authority, &own, &name, now()), Ok(()));
    for foreign in ["bank.example", "localhost", "rollwise-others.local", "local"] {
        let leaf = authority.leaf(foreign, now()).expect("a certificate");
        let said = verify(&authority, &leaf, foreign, now()).expect_err("it is foreign");
        assert!(said.contains("NameConstraintViolation"), "{foreign}: {said}");
    }
    for address in ["127.0.0.1", "192.168.1.5", "::1"] {
        let leaf = authority.leaf(address, now()).expect("a certificate");
        let said = verify(&authority, &leaf, address, now()).expect_err("it is an address");
        assert!(said.contains("NameConstraintViolation"), "{address}: {said}");
    }
    let stranger = Authority::of(&home.path().join("other.json"), now()).expect("another");
    let leaf = stranger.leaf(&name, now()).expect("a certificate");
    assert!(verify(&authority, &leaf, &name, now()).is_err());
}

#[test]
fn the_constraints_are_critical_and_the_path_ends_here() {
    let authority = authority(&Home::new());
    let der = authority.certificate();
    // An extension in DER: its number, then TRUE where it is critical (X.690, RFC 5280 4.2).
    let critical = |oid: [u8; 3]| {
        let wanted = [&[0x06, 0x03][..], &oid, &[0x01, 0x01, 0xff]].concat();
        der.windows(wanted.len()).any(|window| window == wanted)
    };
    assert!(critical([0x55, 0x1d, 0x1e]), "name constraints");
    assert!(critical([0x55, 0x1d, 0x13]), "basic constraints");
    assert!(critical([0x55, 0x1d, 0x0f]), "key usage");
    // cA TRUE, pathLenConstraint 0.
    let path = [0x30, 0x06, 0x01, 0x01, 0xff, 0x02, 0x01, 0x00];
    assert!(der.windows(path.len()).any(|window| window == path), "no authority below");
}

#[test]
fn certificates_end_before_apples_limit_and_not_before_they_are_renewed() {
    let authority = authority(&Home::new());
    let name = authority.name().to_owned();
    let leaf = authority.leaf(&name, now()).expect("a certificate");
    assert_eq!(leaf.until_ms, now().ms() + LEAF_DAYS * DAY_MS);
    // It begins two days before it is made.
    assert!(leaf.until_ms - now().ms() + 2 * DAY_MS <= 825 * DAY_MS);
    assert_eq!(verify(&authority, &leaf, &name, later(LEAF_DAYS - 1)), Ok(()));
    assert!(verify(&authority, &leaf, &name, later(LEAF_DAYS + 1)).is_err());
    let next = authority.leaf(&name, later(LEAF_DAYS)).expect("a certificate");
    assert_eq!(verify(&authority, &next, &name, later(LEAF_DAYS + 1)), Ok(()));
    // None outlives its authority.
    let last = authority.leaf(&name, later(3_600)).expect("a certificate");
    assert_eq!(last.until_ms, now().ms() + 3_652 * DAY_MS);
}

#[test]
fn what_is_no_authority_is_told_and_left_alone() {
    let home = Home::new();
    let file = home.file("authority.json", "{}");
    let file = std::path::PathBuf::from(file);
    let error = Authority::of(&file, now()).err().expect("it is none");
    assert!(error.to_string().contains("isn't an authority"), "{error}");
    assert_eq!(std::fs::read_to_string(&file).expect("a file"), "{}");
    let file = home.path().join("old.json");
    Authority::of(&file, now()).expect("it is made");
    let error = Authority::of(&file, later(3_653)).err().expect("its time is over");
    assert!(error.to_string().contains("ten years"), "{error}");
    let authority = Arc::new(Authority::of(&file, now()).expect("it is there"));
    assert!(app::server::tls::config(authority, Box::new(|| Ok(now()))).is_ok());
}
