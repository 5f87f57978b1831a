"""The device's SQLite file: outbox, plans, history; one writer."""
