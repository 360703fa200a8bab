//! The tables are the same on both databases.

#[test]
fn the_schemas_differ_only_in_identity_and_bytes_columns() {
    let sqlite = include_str!("../../schema/sqlite/0001.sql");
    let postgres = include_str!("../../schema/postgres/0001.sql");
    assert!(sqlite.contains("BLOB") && postgres.contains("BYTEA"));
    for (number, (one, other)) in sqlite.lines().zip(postgres.lines()).enumerate() {
        let same = one.replace("INTEGER PRIMARY KEY", "BIGINT PRIMARY KEY").replace(" BLOB", " BYTEA");
        assert_eq!(same, other, "line {}", number + 1);
    }
    assert_eq!(sqlite.lines().count(), postgres.lines().count());
}
