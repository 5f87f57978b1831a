"""What is kept, a module for each kind of thing: functions on a transaction or a snapshot."""
