"""Triggers that let rows of the audit be added and nothing else, on SQLite and PostgreSQL.

They stop mistakes, and everybody who may not change the tables themselves. Who may can take them
away: that is seen by ``missing``, and what is done then by the chains and the anchors.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, text

_ADDED_ONLY = ("events", "anchors", "anchor_heads")
_TABLES = (*_ADDED_ONLY, "chain_heads")
_KEYS: Mapping[str, str] = {
    "events": "number = NEW.number OR (chain = NEW.chain AND position = NEW.position)",
    "anchors": "number = NEW.number",
    "anchor_heads": "anchor = NEW.anchor AND chain = NEW.chain",
    "chain_heads": "chain = NEW.chain",
}
_FORWARD = "NEW.chain <> OLD.chain OR NEW.position <= OLD.position"
_BODY = """
BEGIN
    RAISE EXCEPTION '% of % is refused: the audit is only ever added to', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END """
_REFUSE = f"""
CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $${_BODY}$$
"""


def install(connection: Connection) -> None:
    """Put in place whatever is missing; a second time changes nothing.

    A migration that has to rewrite these tables drops them first: SQLite then drops the triggers.
    """
    made = _sqlite() if _is_sqlite(connection) else _postgresql()
    absent = set(missing(connection))
    if absent and not _is_sqlite(connection):
        connection.execute(text(_REFUSE))
    for name, statements in made:
        for statement in statements if name in absent else ():
            connection.exec_driver_sql(statement)


def missing(connection: Connection) -> list[str]:
    """The names of triggers that should stand and do not, or are switched off."""
    if _is_sqlite(connection):
        wanted = {name: statements[0] for name, statements in _sqlite()}
        query = text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        found = {(name, sql) for name, sql in connection.execute(query)}
        return sorted(name for name, sql in wanted.items() if (name, sql) not in found)
    query = text(
        "SELECT t.tgname FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
        " WHERE t.tgenabled = 'A' AND p.proname = 'audit_refuse' AND p.prosrc = :body"
        " AND t.tgrelid = ANY "
        "(ARRAY['events', 'anchors', 'anchor_heads', 'chain_heads']::regclass[])"
    )
    standing = set(connection.scalars(query, {"body": _BODY}))
    return sorted(name for name, _ in _postgresql() if name not in standing)


def _is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _sqlite() -> Iterator[tuple[str, list[str]]]:
    """Each trigger's name and statement. INSERT OR REPLACE deletes without asking: refused too."""
    refused = "BEGIN SELECT RAISE(ABORT, 'refused: the audit is only ever added to'); END"
    for table in _TABLES:
        when = f" WHEN {_FORWARD}" if table == "chain_heads" else ""
        taken = f" WHEN EXISTS (SELECT 1 FROM {table} WHERE {_KEYS[table]})"  # noqa: S608
        for deed, condition in (("update", when), ("delete", ""), ("insert", taken)):
            name = f"{table}_no_{deed}"
            yield (
                name,
                [f"CREATE TRIGGER {name} BEFORE {deed.upper()} ON {table}{condition} {refused}"],
            )


def _postgresql() -> Iterator[tuple[str, list[str]]]:
    """ALWAYS: a session that calls itself a replica is refused as well."""
    for table in _TABLES:
        when = f" WHEN ({_FORWARD})" if table == "chain_heads" else ""
        rows, all_rows = f"{table}_no_update", f"{table}_no_truncate"
        yield from _trigger(rows, "UPDATE", table, f"FOR EACH ROW{when}")
        yield from _trigger(f"{table}_no_delete", "DELETE", table, "FOR EACH ROW")
        yield from _trigger(all_rows, "TRUNCATE", table, "FOR EACH STATEMENT")


def _trigger(name: str, deed: str, table: str, scope: str) -> Iterator[tuple[str, list[str]]]:
    made = f"CREATE TRIGGER {name} BEFORE {deed} ON {table}"
    yield (
        name,
        [
            f"DROP TRIGGER IF EXISTS {name} ON {table}",
            f"{made} {scope} EXECUTE FUNCTION audit_refuse()",
            f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}",
        ],
    )
