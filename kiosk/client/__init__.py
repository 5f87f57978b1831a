"""HTTP to the hub; transport errors become the project's own."""
