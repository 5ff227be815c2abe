//! Exchange with the server: pull what it has, push what it lacks. Neither is the authority. Where only one
//! of both has entries yet, its journal becomes that of both: the browser takes on the program's, and a
//! program that has nothing the one of a device that was paired with it.

use journal::{JournalId, KeeperError, sync, wire};

use super::Keeper;
use crate::api::{Api, ApiFault, Config};

/// How the last exchange went.
#[derive(Clone, PartialEq)]
pub(crate) enum Exchange {
    /// There is no server, or nothing was tried yet.
    None,
    /// Both have all.
    Done(Config),
    /// It didn't answer; what is here waits.
    Unreachable,
    /// It said no.
    Refused(String),
    /// It keeps another journal than this browser.
    OtherJournal(Config),
    /// Our own keeper failed.
    Failed(KeeperError),
}

/// Exchanges everything. Returns how it went and whether anything new came.
pub(crate) async fn exchange(api: &Api, keeper: &Keeper) -> (Exchange, bool) {
    let mut came = false;
    let went = run(api, keeper, &mut came).await.unwrap_or_else(|fault| match fault {
        Fault::Api(ApiFault::Unreachable) => Exchange::Unreachable,
        Fault::Api(ApiFault::Refused { code, message }) => {
            Exchange::Refused(format!("{message} ({code})"))
        }
        Fault::Keeper(why) => Exchange::Failed(why),
        Fault::Odd(why) => Exchange::Refused(why),
    });
    (went, came)
}

async fn run(api: &Api, keeper: &Keeper, came: &mut bool) -> Result<Exchange, Fault> {
    let config = api.config().await?;
    let theirs = JournalId::from_hex(&config.journal).ok_or(Fault::Odd(config.journal.clone()))?;
    let journal = match keeper.adopt(theirs).await {
        Ok(()) => theirs,
        // Who was paired said with the code that both are theirs.
        Err(KeeperError::NotEmpty) if config.device.is_some() => {
            let ours = keeper.state().await?.journal;
            match api.adopt(ours).await {
                Ok(()) => ours,
                Err(ApiFault::Refused { code, .. }) if code == "not-empty" => {
                    return Ok(Exchange::OtherJournal(config));
                }
                Err(fault) => return Err(fault.into()),
            }
        }
        Err(KeeperError::NotEmpty) => return Ok(Exchange::OtherJournal(config)),
        Err(why) => return Err(Fault::Keeper(why)),
    };
    pull(api, keeper, journal, came).await?;
    push(api, keeper, journal).await?;
    Ok(Exchange::Done(config))
}

async fn pull(api: &Api, keeper: &Keeper, id: JournalId, came: &mut bool) -> Result<(), Fault> {
    let journal = keeper.load().await?;
    let heads = wire::write_heads(id, &sync::heads(&journal));
    let mut held = Some(journal);
    let mut after: Option<String> = None;
    // What came is on disk before more is asked for: an exchange that is cut off goes on from there.
    loop {
        let text = api.missing(&heads, after.as_deref()).await?;
        let batch =
            wire::read_batch(id, text.as_bytes()).map_err(|why| Fault::Odd(why.to_string()))?;
        *came |= keeper.append(&mut held, batch.entries).await? > 0;
        match batch.next {
            Some(next) => after = Some(wire::write_cursor(&next)),
            None => return Ok(()),
        }
    }
}

async fn push(api: &Api, keeper: &Keeper, id: JournalId) -> Result<(), Fault> {
    let text = api.heads().await?;
    let heads = wire::read_heads(id, text.as_bytes()).map_err(|why| Fault::Odd(why.to_string()))?;
    let journal = keeper.load().await?;
    let mut after = None;
    loop {
        let batch = sync::missing(&journal, &heads, after);
        if !batch.entries.is_empty() {
            api.entries(&wire::write_batch(id, &batch)).await?;
        }
        match batch.next {
            Some(next) => after = Some(next),
            None => return Ok(()),
        }
    }
}

enum Fault {
    Api(ApiFault),
    Keeper(KeeperError),
    Odd(String),
}

impl From<ApiFault> for Fault {
    fn from(fault: ApiFault) -> Fault {
        Fault::Api(fault)
    }
}

impl From<KeeperError> for Fault {
    fn from(why: KeeperError) -> Fault {
        Fault::Keeper(why)
    }
}
