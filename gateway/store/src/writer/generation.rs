//! Generations: what is written under one is seen by nobody until it is published, and
//! then all of it at once.

use super::State;
use super::clean::drop_unpublished;
use super::state::Open;
use crate::error::{database, refused};
use crate::{AccountSize, Kept, NewExchange, StoreError};
use std::collections::HashMap;

impl State {
    pub(crate) async fn begin_generation(&mut self, run: Option<i64>, lens: &str) -> Result<i64, StoreError> {
        if let Some(open) = &self.open {
            let id = open.id;
            return Err(refused(
                format!("generation {id} is being written: publish or abandon it before another one is begun"),
                format!(
                    "la génération {id} est en cours d'écriture : publiez-la ou abandonnez-la avant d'en commencer une autre"
                ),
            ));
        }
        let at = self.now();
        self.last.generation += 1;
        let id = self.last.generation;
        sqlx::query(
            "INSERT INTO generation (id, run, lens, state, at, first_document, first_record, first_stale) \
             VALUES ($1, $2, $3, 'open', $4, $5, $6, $7)",
        )
        .bind(id)
        .bind(run)
        .bind(lens)
        .bind(at)
        .bind(self.last.document + 1)
        .bind(self.last.record + 1)
        .bind(self.last.stale + 1)
        .execute(&mut self.connection)
        .await
        .map_err(|error| database(error, &self.place))?;
        self.open = Some(Open { id, adds: HashMap::new() });
        Ok(id)
    }

    pub(crate) async fn publish(&mut self, generation: i64, entry: NewExchange) -> Result<Kept, StoreError> {
        let open = self.opened(generation)?.clone();
        let kept = self.append(entry).await?;
        for (account, adds) in open.adds {
            let mut head = self.head(&account).await?;
            head.size.add(&adds);
            self.keep_head(&account, head).await?;
        }
        sqlx::query("UPDATE generation SET state = 'published', at = $2, sequence = $3 WHERE id = $1")
            .bind(generation)
            .bind(kept.at)
            .bind(kept.sequence)
            .execute(&mut self.connection)
            .await
            .map_err(|error| database(error, &self.place))?;
        self.last.published = generation;
        self.open = None;
        Ok(kept)
    }

    pub(crate) async fn abandon(&mut self, generation: i64) -> Result<(), StoreError> {
        self.opened(generation)?;
        drop_unpublished(&mut self.connection, &self.place, self.last.published).await?;
        self.open = None;
        Ok(())
    }

    /// The generation, which must be the one in hand.
    pub(crate) fn opened(&mut self, generation: i64) -> Result<&mut Open, StoreError> {
        match &mut self.open {
            Some(open) if open.id == generation => Ok(open),
            _ => Err(refused(
                format!(
                    "generation {generation} is not being written (it was published, abandoned, or never begun): begin another one"
                ),
                format!(
                    "la génération {generation} n'est pas en cours d'écriture (publiée, abandonnée ou jamais commencée) : commencez-en une autre"
                ),
            )),
        }
    }

    /// Adds to the sums that count when the generation is published.
    pub(crate) fn gather(&mut self, account: &str, adds: &AccountSize) {
        if let Some(open) = &mut self.open {
            open.adds.entry(account.to_string()).or_default().add(adds);
        }
    }
}
