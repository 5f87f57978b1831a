"""What the database itself refuses: changing, removing or breaking the chain of the audit trail.

SQLite: https://www.sqlite.org/lang_createtrigger.html. PostgreSQL:
https://www.postgresql.org/docs/current/plpgsql-trigger.html. Who may drop a trigger can still cut
the trail; ``kiosk hub audit --verify`` then finds the place.
"""

from sqlalchemy import Connection

START = "0" * 64  # the hash before the first row
_SAYS = "the audit trail is append-only"

_SQLITE = (
    f"""CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, '{_SAYS}'); END""",
    f"""CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, '{_SAYS}'); END""",
    f"""CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
    WHEN NEW.id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM audit)
      OR NEW.previous <> COALESCE((SELECT hash FROM audit ORDER BY id DESC LIMIT 1), '{START}')
    BEGIN SELECT RAISE(ABORT, '{_SAYS}'); END""",
    f"""CREATE TRIGGER audit_details_no_update BEFORE UPDATE ON audit_details
    BEGIN SELECT RAISE(ABORT, '{_SAYS}'); END""",
    # INSERT OR REPLACE deletes without firing the triggers for deleting.
    f"""CREATE TRIGGER audit_details_once BEFORE INSERT ON audit_details
    WHEN EXISTS (SELECT 1 FROM audit_details WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, '{_SAYS}'); END""",
)
_POSTGRES = (
    f"""CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '{_SAYS}'; END $$""",
    f"""CREATE OR REPLACE FUNCTION audit_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM audit)
        OR NEW.previous <> COALESCE((SELECT hash FROM audit ORDER BY id DESC LIMIT 1), '{START}')
      THEN RAISE EXCEPTION '{_SAYS}'; END IF;
      RETURN NEW;
    END $$""",
    """CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    """CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    """CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_in_order()""",
    """CREATE TRIGGER audit_details_no_change BEFORE UPDATE ON audit_details
    FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    """CREATE TRIGGER audit_details_no_truncate BEFORE TRUNCATE ON audit_details
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
)


def install(connection: Connection) -> None:
    """Put the triggers on the tables, which must be there."""
    sqlite = connection.dialect.name == "sqlite"
    for statement in _SQLITE if sqlite else _POSTGRES:
        connection.exec_driver_sql(statement)
