//! The keys file, and bodies it has no key for.

use super::Look;
use crate::StoreError;
use crate::keys::{Keys, PersonKey};
use passerelle_model::loss::Text;
use sqlx::Row;

impl Look<'_> {
    pub(super) async fn keys(&mut self) -> Result<(), StoreError> {
        let place = self.store.folder().join("keys").display().to_string();
        let persons = match Keys::inspect(self.store.folder()) {
            Ok(found) => {
                if found.torn {
                    let what = Text::new(
                        "the last line of the keys file was cut off by a crash; nothing that is kept needs it",
                        "la dernière ligne du fichier de clés a été coupée par un arrêt brutal ; rien de ce qui est gardé n'en dépend",
                    );
                    let next =
                        Text::new("nothing: the next key takes its place", "rien : la prochaine clé prendra sa place");
                    self.fault("torn-keys", what, place.clone(), next);
                }
                found.persons
            }
            Err(error) => {
                let next = Text::new(
                    "put the keys file of the last good copy in its place",
                    "remettez le fichier de clés de la dernière bonne copie",
                );
                self.fault("damaged-keys", error.text(), place, next);
                return Ok(());
            }
        };
        let rows = sqlx::query(
            "SELECT person, count(*) FROM body WHERE person IS NOT NULL AND bytes IS NOT NULL GROUP BY person",
        )
        .fetch_all(&mut self.connection)
        .await
        .map_err(|error| self.store.failed(error))?;
        let without = |row: &&sqlx::sqlite::SqliteRow| {
            PersonKey::read(row.get(0)).is_none_or(|person| !persons.contains_key(&person))
        };
        let (mut people, mut bodies) = (0, 0);
        for row in rows.iter().filter(without) {
            people += 1;
            bodies += row.get::<i64, _>(1);
        }
        if people > 0 {
            let what = Text::new(
                format!("{bodies} bodies of {people} persons are encrypted with keys that are not in the keys file"),
                format!("{bodies} corps de {people} personnes sont chiffrés avec des clés absentes du fichier de clés"),
            );
            let next = Text::new(
                "put the keys file that belongs to this ledger in its place; without it these bodies stay closed, as if erased",
                "remettez le fichier de clés de ce registre ; sans lui ces corps restent fermés, comme effacés",
            );
            self.fault("body-without-key", what, place, next);
        }
        Ok(())
    }
}
