"""The domain: requests, doses, alarms, dialogue, intents, time expressions. Pure."""
