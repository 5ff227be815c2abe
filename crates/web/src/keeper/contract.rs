//! The browser's keeper against `journal`'s contract: the same cases that SQLite passes, played in
//! a real browser. Only in builds with the feature `contract`, which are never shipped.

use journal::contract::{Answer, Ask, cases};
use journal::{Erasure, KeeperError, Note, Page, Place, Salt};
use wasm_bindgen::prelude::wasm_bindgen;

use super::Keeper;
use super::database::Database;
use super::idb;

/// Plays every case. Each line says a case's name and `ok`, or the step that went otherwise.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "the browser calls it; no crate does")]
pub async fn contract() -> String {
    let mut report = String::new();
    for case in cases() {
        let name = format!("contract-{}", case.name);
        // What an earlier run left; there may be nothing.
        let _ = idb::delete(&name).await;
        let mut keeper = open(&name).await;
        let mut verdict = String::from("ok");
        for (number, step) in case.steps.into_iter().enumerate() {
            let answer = if matches!(step.ask, Ask::Reopen) {
                drop(keeper);
                keeper = open(&name).await;
                Answer::Done
            } else {
                perform(&keeper, step.ask).await
            };
            let own = match keeper.state().await {
                Ok(state) => state.series,
                Err(why) => {
                    verdict = format!("step {number}: no state: {why}");
                    break;
                }
            };
            let found = answer.text(own);
            if found != step.due {
                verdict = format!("step {number}: due {:?}, found {found:?}", step.due);
                break;
            }
        }
        report.push_str(&format!("{}: {verdict}\n", case.name));
    }
    report
}

async fn open(name: &str) -> Keeper {
    match Database::open(name).await {
        Ok(database) => Keeper::Database(std::rc::Rc::new(database)),
        Err(why) => {
            Keeper::Memory(std::rc::Rc::new(super::memory::Memory::new(super::new_series())), why)
        }
    }
}

async fn perform(keeper: &Keeper, ask: Ask) -> Answer {
    answer(keeper, ask).await.unwrap_or_else(Answer::Failed)
}

async fn answer(keeper: &Keeper, ask: Ask) -> Result<Answer, KeeperError> {
    Ok(match ask {
        Ask::State => Answer::State(keeper.state().await?),
        Ask::Write(pages, now) => Answer::Entries(keeper.write_pages(pages, now).await?),
        Ask::EraseOwn(sequence, now) => {
            let series = keeper.state().await?.series;
            let targets = [Place { series, sequence }].into();
            let page: Page = Note::Erased(Erasure { targets }).page(Salt::new([9; 16]));
            Answer::Entries(keeper.write_pages(vec![page], now).await?)
        }
        Ask::Append(entries) => Answer::New(keeper.append(&mut None, entries).await?),
        Ask::Load => Answer::Journal(keeper.load().await?),
        Ask::Heads => Answer::Heads(journal::sync::heads(&keeper.load().await?)),
        Ask::Missing(theirs, after) => {
            Answer::Batch(journal::sync::missing(&keeper.load().await?, &theirs, after))
        }
        Ask::MissingFromOwnHeads => {
            let journal = keeper.load().await?;
            let own = journal::sync::heads(&journal);
            Answer::Batch(journal::sync::missing(&journal, &own, None))
        }
        Ask::PutDraft(draft) => keeper.put_draft(&draft).await.map(|()| Answer::Done)?,
        Ask::Drafts => Answer::Drafts(keeper.drafts().await?),
        Ask::ClearDraft(session) => keeper.clear_draft(session).await.map(|()| Answer::Done)?,
        Ask::Adopt(id) => keeper.adopt(id).await.map(|()| Answer::Done)?,
        Ask::Reopen => Answer::Done,
    })
}
