//! Our own authority: what a phone is asked to trust, so that it can talk to this machine in
//! private on the local network.
//!
//! Made when it is first needed and kept for its owner alone, with the machine's name in it, which
//! therefore never changes. It can vouch for nothing but that one name: critical name constraints
//! say so, and every browser keeps to them. Somebody who stole its key could pretend to be this
//! Rollwise and nobody else. Certificates for the server are made of it in memory, see
//! [`super::tls`].

use std::borrow::Cow;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use journal::WallTime;
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    NameConstraints, PKCS_ECDSA_P256_SHA256,
};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use sha2::{Digest as _, Sha256};

use super::token::{Token, TokenError};
use crate::clock::ClockError;
use crate::explain::Explain;

/// How long the authority is good, in days: ten years. Source: our choice; a phone that trusts it
/// is asked once, and no machine of today serves longer.
const AUTHORITY_DAYS: u64 = 3652;
/// How long a certificate for the server is good, in days. Source: our choice; Apple's devices
/// refuse more than 825 (support.apple.com/103769), and it is renewed by itself anyway.
pub const LEAF_DAYS: u64 = 397;
/// How long before the present everything is good already, in days, for clocks that are behind.
/// Source: our choice.
const BEFORE_DAYS: u64 = 2;
/// A day, in milliseconds.
pub(crate) const DAY_MS: u64 = 24 * 60 * 60 * 1000;
/// Largest file that is read, in bytes. Source: our choice; ours has two thousand.
const FILE_MAX: u64 = 16_384;
/// The version of the file's shape.
const VERSION: u16 = 1;

/// The authority.
pub struct Authority {
    /// Where it is kept.
    path: PathBuf,
    name: String,
    made_ms: u64,
    certificate: CertificateDer<'static>,
    key: KeyPair,
}

/// A certificate for the server, with its key.
pub struct Leaf {
    /// The certificate.
    pub certificate: CertificateDer<'static>,
    /// Its key, which is nowhere else.
    pub key: PrivateKeyDer<'static>,
    /// From when on it is good, in milliseconds since 1970.
    pub from_ms: u64,
    /// From when on it is worth nothing, in milliseconds since 1970.
    pub until_ms: u64,
}

/// Why there is no authority.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// The file can't be read or made.
    #[error("{} can't be used: {why}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// The file holds something else.
    #[error("{} isn't an authority that Rollwise made", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Its time is over.
    #[error("the authority in {} was good for ten years, and they are over", path.display())]
    Over {
        /// The file.
        path: PathBuf,
    },
    /// A certificate can't be made.
    #[error("no certificate could be made: {0}")]
    NotMade(String),
    /// The system has no randomness.
    #[error(transparent)]
    NoRandom(#[from] TokenError),
    /// The machine's clock is of no use.
    #[error(transparent)]
    NoTime(#[from] ClockError),
}

impl Explain for AuthorityError {
    fn code(&self) -> &'static str {
        match self {
            AuthorityError::File { .. } => "authority-unusable",
            AuthorityError::Foreign { .. } => "authority-foreign",
            AuthorityError::Over { .. } => "authority-over",
            AuthorityError::NotMade(_) => "certificate-failed",
            AuthorityError::NoRandom(error) => error.code(),
            AuthorityError::NoTime(error) => error.code(),
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            AuthorityError::File { .. } => {
                "Let your user read and write the data folder, and make room on its disk.".into()
            }
            AuthorityError::Foreign { .. } | AuthorityError::Over { .. } => {
                "Move that file away; a new one with a new name is made. Your phones then have to \
                 trust it anew, and be paired again."
                    .into()
            }
            AuthorityError::NotMade(_) => {
                "Check this machine's date and time, and start Rollwise again.".into()
            }
            AuthorityError::NoRandom(error) => error.way_out(),
            AuthorityError::NoTime(error) => error.way_out(),
        }
    }
}

impl Authority {
    /// The folder's authority; made where there is none. Two programs that begin at once get the
    /// same.
    ///
    /// # Errors
    /// [`AuthorityError`]
    pub fn of(path: &Path, now: WallTime) -> Result<Authority, AuthorityError> {
        let failed = |why| AuthorityError::File { path: path.into(), why };
        let text = match read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let made = Authority::made(path, now)?;
                match super::token::make(path, &made.text()) {
                    Ok(()) => return Ok(made),
                    Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                        read(path).map_err(failed)?
                    }
                    Err(error) => return Err(failed(error)),
                }
            }
            read => read.map_err(failed)?,
        };
        let foreign = || AuthorityError::Foreign { path: path.into() };
        let authority = Authority::parse(path, &text).ok_or_else(foreign)?;
        authority.holds_at(now)?;
        Ok(authority)
    }

    /// Nothing, while its ten years last.
    ///
    /// # Errors
    /// [`AuthorityError::Over`]
    pub(crate) fn holds_at(&self, now: WallTime) -> Result<(), AuthorityError> {
        let over = || AuthorityError::Over { path: self.path.clone() };
        if now.ms() < self.until_ms() { Ok(()) } else { Err(over()) }
    }

    /// The name that it vouches for: `rollwise-7k2qf3.local`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its certificate, as devices take it. It is no secret.
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// What tells it from any other, in pairs of digits, as phones show it.
    pub fn fingerprint(&self) -> String {
        let hash = Sha256::digest(&self.certificate);
        let pairs: Vec<String> = hash.iter().map(|byte| format!("{byte:02X}")).collect();
        pairs.join(":")
    }

    /// A certificate for a server of this name, good from `now` on. Only for its own name is one
    /// worth anything.
    ///
    /// # Errors
    /// [`AuthorityError::NotMade`]
    pub fn leaf(&self, name: &str, now: WallTime) -> Result<Leaf, AuthorityError> {
        let from_ms = now.ms().saturating_sub(BEFORE_DAYS * DAY_MS);
        let until_ms = (now.ms() + LEAF_DAYS * DAY_MS).min(self.until_ms());
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(not_made)?;
        let mut params = CertificateParams::new(vec![String::from(name)]).map_err(not_made)?;
        params.distinguished_name = called("Rollwise on this network");
        valid(&mut params, from_ms, until_ms)?;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let issuer = Issuer::new(params_of(&self.name, self.made_ms)?, &self.key);
        let certificate = params.signed_by(&key, &issuer).map_err(not_made)?;
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        Ok(Leaf { certificate: certificate.der().clone(), key: key.into(), from_ms, until_ms })
    }

    fn made(path: &Path, now: WallTime) -> Result<Authority, AuthorityError> {
        let name = format!("rollwise-{}.local", ending(&Token::random()?));
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(not_made)?;
        let certificate = params_of(&name, now.ms())?.self_signed(&key).map_err(not_made)?;
        let certificate = certificate.der().clone();
        Ok(Authority { path: path.into(), name, made_ms: now.ms(), certificate, key })
    }

    /// Until when it is good itself, in milliseconds since 1970.
    pub(crate) fn until_ms(&self) -> u64 {
        self.made_ms.saturating_add(AUTHORITY_DAYS * DAY_MS)
    }

    fn text(&self) -> String {
        use base64::Engine as _;
        let base64 = &base64::engine::general_purpose::STANDARD;
        let shape = AuthorityV1 {
            version: VERSION,
            name: self.name.clone(),
            made_ms: self.made_ms,
            certificate: base64.encode(&self.certificate),
            key: self.key.serialize_pem(),
        };
        serde_json::to_string_pretty(&shape).unwrap_or_default()
    }

    fn parse(path: &Path, text: &str) -> Option<Authority> {
        use base64::Engine as _;
        let shape: AuthorityV1 = serde_json::from_str(text).ok()?;
        let base64 = &base64::engine::general_purpose::STANDARD;
        let certificate = base64.decode(shape.certificate).ok()?;
        let key = KeyPair::from_pem(&shape.key).ok()?;
        (shape.version == VERSION && shape.name.ends_with(".local")).then_some(())?;
        // A key that can't be read as one would only show at the first handshake.
        PrivateKeyDer::from_pem_slice(shape.key.as_bytes()).ok()?;
        let certificate = CertificateDer::from(certificate);
        let (path, name, made_ms) = (path.into(), shape.name, shape.made_ms);
        Some(Authority { path, name, made_ms, certificate, key })
    }
}

/// What an authority is, but for its key: the same whenever it is asked.
fn params_of(name: &str, made_ms: u64) -> Result<CertificateParams, AuthorityError> {
    let mut params = CertificateParams::default();
    params.distinguished_name = called(&format!("Rollwise, only for {name}"));
    let from_ms = made_ms.saturating_sub(BEFORE_DAYS * DAY_MS);
    valid(&mut params, from_ms, made_ms.saturating_add(AUTHORITY_DAYS * DAY_MS))?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    // A constraint on names says nothing of addresses, so those are shut out.
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName(name.into())],
        excluded_subtrees: vec![
            GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix([0; 4], 0)),
            GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix([0; 16], 0)),
        ],
    });
    Ok(params)
}

fn called(name: &str) -> DistinguishedName {
    let mut all = DistinguishedName::new();
    all.push(DnType::CommonName, name);
    all
}

/// From which day to which it is good, in UTC.
fn valid(
    params: &mut CertificateParams,
    from_ms: u64,
    until_ms: u64,
) -> Result<(), AuthorityError> {
    let (from, until) = (date_of(from_ms)?, date_of(until_ms)?);
    let parts = |date: jiff::civil::Date| {
        (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs())
    };
    let ((year, month, day), (last_year, last_month, last_day)) = (parts(from), parts(until));
    params.not_before = rcgen::date_time_ymd(year, month, day);
    params.not_after = rcgen::date_time_ymd(last_year, last_month, last_day);
    Ok(())
}

fn date_of(ms: u64) -> Result<jiff::civil::Date, AuthorityError> {
    let ms = i64::try_from(ms).unwrap_or(i64::MAX);
    let moment = jiff::Timestamp::from_millisecond(ms);
    let moment = moment.map_err(|error| AuthorityError::NotMade(error.to_string()))?;
    Ok(moment.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// Six letters that no two machines in a house share: 32 letters to the sixth are 10^9.
fn ending(random: &Token) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let hash = Sha256::digest(random.to_string().as_bytes());
    hash.iter().take(6).map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in for a closure of `map_err`")]
fn not_made(error: rcgen::Error) -> AuthorityError {
    AuthorityError::NotMade(error.to_string())
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    fs::File::open(path)?.take(FILE_MAX).read_to_string(&mut text)?;
    Ok(text)
}

#[derive(serde::Serialize, serde::Deserialize)]
struct AuthorityV1 {
    version: u16,
    name: String,
    made_ms: u64,
    certificate: String,
    key: String,
}
