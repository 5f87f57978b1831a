"""The service hub: HTTP API, staff console, storage; its own process."""
